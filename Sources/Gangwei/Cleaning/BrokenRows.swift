/// Tables with pipes between their cells whose cells were broken over lines: a row goes on until it has as many pipes as the
/// head.
enum BrokenRows {
  private static let fewestPipes = 4
  private static let mostLines = 12

  /// Makes one line of each broken row. Whether there was any. Linear.
  static func join(_ cells: inout Cells, _ lines: [PhysicalLine]) -> Bool {
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
        let end = rowEnd(cells, lines, from: first, pipes)
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

  /// The end of the lines from the first one on that have as many pipes in all as the head, and end with one.
  private static func rowEnd(_ cells: Cells, _ lines: [PhysicalLine], from first: Int, _ pipes: Int) -> Int? {
    var found = 0
    for number in first..<min(lines.count, first + mostLines) {
      found += count(cells, lines[number].span)
      if found == pipes, cells.folded[lines[number].span.end - 1] == 0x7C { return number + 1 }
      if found >= pipes { return nil }
    }
    return nil
  }
}
