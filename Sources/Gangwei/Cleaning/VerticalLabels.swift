/// Labels broken one character a line, as narrow cells of forms come out: 岗 / 位 / 使 / 命.
enum VerticalLabels {
  private static let longest = 12

  /// Makes one line of each such label: the line ends inside it become void. Whether there were any.
  static func join(_ cells: inout Cells, _ lines: [PhysicalLine]) -> Bool {
    var isFound = false
    var first = 0
    while first < lines.count {
      var next = first
      while next < lines.count, isCharacter(cells, lines[next].span), next - first < longest { next += 1 }
      if next - first >= 2, let end = label(cells, lines[first..<next]) {
        cells.joinLines(around: TextSpan(lines[first].span.end, lines[end - 1].span.start))
        isFound = true
        first = end
      } else {
        first = max(next, first + 1)
      }
    }
    return isFound
  }

  private static func isCharacter(_ cells: Cells, _ span: TextSpan) -> Bool {
    span.count == 1 && cells.classes[span.start] == .han
  }

  /// The end of the longest run of lines from the first on whose characters make a label.
  private static func label(_ cells: Cells, _ lines: ArraySlice<PhysicalLine>) -> Int? {
    let joined = Cells(lines.map { cells.folded[$0.span.start] })
    for count in stride(from: lines.count, through: 2, by: -1) {
      if let label = LabelReader.read(joined, at: 0, before: count), label.end == count {
        return lines.startIndex + count
      }
    }
    return nil
  }
}
