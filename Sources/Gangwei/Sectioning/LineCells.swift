/// What parts the cells of a table's line.
enum CellSeparator {
  case tab, pipe
  /// Two or more blanks.
  case gap
  /// A single blank.
  case blank

  /// From the surest to the least sure.
  static let all: [CellSeparator] = [.pipe, .tab, .gap, .blank]
}

/// Those that a line has.
struct CellSeparators: OptionSet, Sendable {
  var rawValue: UInt8

  static let tab = CellSeparators(rawValue: 1 << 0)
  static let pipe = CellSeparators(rawValue: 1 << 1)
  static let gap = CellSeparators(rawValue: 1 << 2)
  static let blank = CellSeparators(rawValue: 1 << 3)

  func contains(_ separator: CellSeparator) -> Bool {
    switch separator {
    case .tab: contains(Self.tab)
    case .pipe: contains(Self.pipe)
    case .gap: contains(Self.gap)
    case .blank: contains(Self.blank)
    }
  }
}

extension Cells {
  /// The cells of a line, none where nothing parts it. A pipe at either end is the table's edge.
  /// - Complexity: O(*n*) in the line's length.
  func lineCells(_ line: TextSpan, _ separator: CellSeparator) -> [TextSpan] {
    let end = line.end
    var parts: [TextSpan] = []
    var from = line.start
    let sign: CellSigns = separator == .pipe ? .bodyBreak : .gap
    var place = next(sign, from: line.start, before: end)
    while place < end {
      let width = width(of: separator, at: place, end)
      if width > 0 {
        parts.append(trim(TextSpan(from, place)))
        from = place + width
      }
      place = next(sign, from: place + max(width, 1), before: end)
    }
    if parts.isEmpty { return [] }
    parts.append(trim(TextSpan(from, end)))
    if separator != .tab {
      if parts.first?.isEmpty == true { parts.removeFirst() }
      if parts.last?.isEmpty == true { parts.removeLast() }
    }
    return parts
  }

  /// What parts cells of a line: where a separator is not among it, the line has no cells by it.
  /// - Complexity: O(*n*) in the line's length.
  func separators(_ line: TextSpan) -> CellSeparators {
    var found: CellSeparators = []
    var place = next([.gap, .bodyBreak], from: line.start, before: line.end)
    while place < line.end {
      switch classes[place] {
      case .tab: found.insert(.tab)
      case .space:
        found.insert(.blank)
        if gapWidth(place, skipBlank(place, line.end)) >= 2 { found.insert(.gap) }
      default: break
      }
      if folded[place] == 0x7C { found.insert(.pipe) }
      place = next([.gap, .bodyBreak], from: place + 1, before: line.end)
    }
    return found
  }

  /// How many places the separator takes there, 0 where it does not stand.
  private func width(of separator: CellSeparator, at place: Int, _ end: Int) -> Int {
    switch separator {
    case .tab: return classes[place] == .tab ? 1 : 0
    case .pipe: return folded[place] == 0x7C ? 1 : 0
    case .gap:
      let next = skipBlank(place, end)
      return gapWidth(place, next) >= 2 && classes[place] == .space ? next - place : 0
    case .blank:
      return classes[place] == .space ? skipBlank(place, end) - place : 0
    }
  }

  /// What a line's segments span, with the empty cells at its edges.
  func withEdges(_ span: TextSpan) -> TextSpan {
    var (start, end) = (span.start, span.end)
    while start > 0, isEdge(start - 1) { start -= 1 }
    while end < count, isEdge(end) { end += 1 }
    return TextSpan(start, end)
  }

  private func isEdge(_ place: Int) -> Bool {
    classes[place] == .tab || classes[place] == .space || folded[place] == 0x7C
  }
}

/// The lines of a text's segments for what reads their cells, and what parts these.
struct RowLines {
  /// For each segment all between the line ends around it, which a cell of several lines does not end.
  private(set) var spans: [TextSpan] = []
  /// For each segment what parts cells of that.
  private(set) var separators: [CellSeparators] = []

  /// A page may be one line, which nobody should read anew for each of its segments: of such only what the segments span.
  private static let longest = 6_000

  /// - Complexity: O(*n*) in the text's length.
  init(_ cells: Cells, _ segments: [Segment]) {
    spans.reserveCapacity(segments.count)
    separators.reserveCapacity(segments.count)
    var whole = TextSpan(0, 0)
    for index in segments.indices {
      let own = segments[index].span
      if own.start >= whole.end || index == 0 { whole = Self.line(cells, own) }
      if index > 0, segments[index].line == segments[index - 1].line {
        spans.append(spans[index - 1])
        separators.append(separators[index - 1])
        continue
      }
      var line = whole
      if whole.count > Self.longest {
        var last = index
        while last + 1 < segments.count, segments[last + 1].line == segments[index].line { last += 1 }
        line = cells.withEdges(own.union(segments[last].span))
      }
      let isSame = index > 0 && spans[index - 1] == line
      spans.append(line)
      separators.append(isSame ? separators[index - 1] : cells.separators(line))
    }
  }

  private static func line(_ cells: Cells, _ span: TextSpan) -> TextSpan {
    var start = span.start
    while start > 0, cells.classes[start - 1] != .newline { start -= 1 }
    var end = cells.next(.lineEnd, from: span.end, before: cells.count)
    while end < cells.count, cells.classes[end] != .newline {
      end = cells.next(.lineEnd, from: end + 1, before: cells.count)
    }
    return TextSpan(start, end)
  }
}
