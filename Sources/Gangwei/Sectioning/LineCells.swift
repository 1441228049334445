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

extension Cells {
  /// The cells of the line around a span, none where nothing parts it. A pipe at either end is the table's edge.
  /// - Complexity: O(*n*) in the line's length.
  func lineCells(around span: TextSpan, _ separator: CellSeparator) -> [TextSpan] {
    var start = span.start
    while start > 0, classes[start - 1] != .newline { start -= 1 }
    var end = span.end
    end = next(.lineEnd, from: end, before: count)
    while end < count, classes[end] != .newline { end = next(.lineEnd, from: end + 1, before: count) }
    var parts: [TextSpan] = []
    var from = start
    let sign: CellSigns = separator == .pipe ? .bodyBreak : .gap
    var place = next(sign, from: start, before: end)
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
