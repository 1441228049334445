/// Tables with pipes or tabs between their cells whose cells were broken over lines: a row goes on until it has as many signs
/// as the head.
enum BrokenRows {
  private static let fewestPipes = 4
  private static let mostLines = 12

  private static let fewestTabs = 5

  /// Makes one line of each broken row. Whether there was any. Linear.
  static func join(_ cells: inout Cells, _ lines: [PhysicalLine]) -> Bool {
    let hasTabs = joinTabs(&cells, lines)
    return joinPipes(&cells, lines) || hasTabs
  }

  /// Rows between tabs have no sign at their ends: only one that has as many tabs as the head with the lines below is broken.
  private static func joinTabs(_ cells: inout Cells, _ lines: [PhysicalLine]) -> Bool {
    guard cells.holds(0x09, in: TextSpan(0, cells.count)) else { return false }
    var isFound = false
    var first = 0
    while first < lines.count {
      let wanted = tabs(cells, lines[first].span)
      first += 1
      guard wanted >= fewestTabs else { continue }
      while first < lines.count, case let own = tabs(cells, lines[first].span), own > 0, own <= wanted {
        guard own < wanted, let end = tabbedEnd(cells, lines, from: first, wanted) else {
          first += 1
          continue
        }
        for number in first..<end - 1 {
          cells.joinLines(around: TextSpan(lines[number].span.end, lines[number + 1].span.start))
          isFound = true
        }
        first = end
      }
    }
    return isFound
  }

  /// The end of the lines from the first one on that have as many tabs in all as the head, none of them with a row of its own.
  private static func tabbedEnd(_ cells: Cells, _ lines: [PhysicalLine], from first: Int, _ wanted: Int) -> Int? {
    var found = tabs(cells, lines[first].span)
    for number in (first + 1)..<max(first + 1, min(lines.count, first + mostLines)) {
      // A row begins with a code, a number or a name; a broken text goes on with a word and ends.
      guard cells.classes[lines[number].span.start] == .han, cells.classes[lines[number - 1].span.end - 1] == .han,
        endsCell(cells, lines[number].span)
      else { return nil }
      found += tabs(cells, lines[number].span)
      if found == wanted { return number + 1 }
      if found > wanted { return nil }
    }
    return nil
  }

  /// Whether the line's first cell ends as a sentence does.
  private static func endsCell(_ cells: Cells, _ span: TextSpan) -> Bool {
    let end = cells.find(0x09, in: span) ?? span.end
    return cells.classAt(cells.trimEnd(span.start, end) - 1) == .terminator
  }

  /// How many tabs the line has, those at its ends too: empty cells.
  private static func tabs(_ cells: Cells, _ span: TextSpan) -> Int {
    var (start, end) = (span.start, span.end)
    while start > 0, cells.isBlank(start - 1), cells.classes[start - 1] != .newline { start -= 1 }
    while end < cells.count, cells.isBlank(end), cells.classes[end] != .newline { end += 1 }
    return (start..<end).count { cells.folded[$0] == 0x09 }
  }

  private static func joinPipes(_ cells: inout Cells, _ lines: [PhysicalLine]) -> Bool {
    guard cells.holds(0x7C, in: TextSpan(0, cells.count)) else { return false }
    var isFound = false
    var first = 0
    while first < lines.count {
      let pipes = count(cells, lines[first].span)
      guard pipes >= fewestPipes, cells.folded[lines[first].span.end - 1] == 0x7C else {
        first += 1
        continue
      }
      let beginsWithPipe = cells.folded[lines[first].span.start] == 0x7C
      first += 1
      // Where rows begin with a pipe, a line that does not is no beginning of one.
      while first < lines.count, !beginsWithPipe || cells.folded[lines[first].span.start] == 0x7C,
        let end = rowEnd(cells, lines, from: first, pipes, mayLackCells: beginsWithPipe)
      {
        for number in first..<end - 1 {
          cells.joinLines(around: TextSpan(lines[number].span.end, lines[number + 1].span.start))
          isFound = true
        }
        first = end
      }
    }
    return isFound
  }

  private static func count(_ cells: Cells, _ span: TextSpan) -> Int {
    (span.start..<span.end).count { cells.folded[$0] == 0x7C }
  }

  private static let mostMerged = 2

  /// The end of the lines from the first one on that have as many pipes in all as the head, and end with one.
  /// - Parameter mayLackCells: whether a row ends too before a line that begins with a pipe, as one without the cells that
  ///   it shares with the row above it does.
  private static func rowEnd(
    _ cells: Cells, _ lines: [PhysicalLine], from first: Int, _ pipes: Int, mayLackCells: Bool
  ) -> Int? {
    var found = 0
    for number in first..<min(lines.count, first + mostLines) {
      found += count(cells, lines[number].span)
      let isClosed = cells.folded[lines[number].span.end - 1] == 0x7C
      if found == pipes, isClosed { return number + 1 }
      if found >= pipes { return nil }
      if mayLackCells, isClosed, found + mostMerged >= pipes,
        number + 1 == lines.count || cells.folded[lines[number + 1].span.start] == 0x7C
      {
        return number + 1
      }
    }
    return nil
  }
}
