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
  /// The cells of the line around a span, none where nothing parts it. A pipe at either end is the table's edge.
  /// - Complexity: O(*n*) in the line's length.
  func lineCells(around span: TextSpan, _ separator: CellSeparator) -> [TextSpan] {
    let line = line(around: span)
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

  /// What parts cells of the line around a span: where a separator is not among it, the line has no cells by it.
  /// - Complexity: O(*n*) in the line's length.
  func separators(around span: TextSpan) -> CellSeparators {
    let line = line(around: span)
    var found: CellSeparators = []
    var place = next([.gap, .bodyBreak], from: line.start, before: line.end)
    while place < line.end {
      switch classes[place] {
      case .tab: found.insert(.tab)
      case .space:
        found.insert(.blank)
        if place + 1 < line.end, isBlank(place + 1) { found.insert(.gap) }
      default: break
      }
      if folded[place] == 0x7C { found.insert(.pipe) }
      place = next([.gap, .bodyBreak], from: place + 1, before: line.end)
    }
    return found
  }

  /// All between the line ends around a span.
  private func line(around span: TextSpan) -> TextSpan {
    var start = span.start
    while start > 0, classes[start - 1] != .newline { start -= 1 }
    var end = next(.lineEnd, from: span.end, before: count)
    while end < count, classes[end] != .newline { end = next(.lineEnd, from: end + 1, before: count) }
    return TextSpan(start, end)
  }

  /// How many places the separator takes there, 0 where it does not stand.
  private func width(of separator: CellSeparator, at place: Int, _ end: Int) -> Int {
    switch separator {
    case .tab: return classes[place] == .tab ? 1 : 0
    case .pipe: return folded[place] == 0x7C ? 1 : 0
    case .gap:
      let next = skipBlank(place, end)
      return next - place >= 2 && classes[place] == .space ? next - place : 0
    case .blank:
      return classes[place] == .space ? skipBlank(place, end) - place : 0
    }
  }
}
