/// Converters that end a line behind each full stop and colon: the number of a heading stands alone with a full stop
/// (2。 / 1项目总工程师。), and times are cut in two (演出当天18: / 30清场).
enum BrokenNumbers {
  private static let fewest = 2
  private static let longestNumber = 2
  private static let longestHeading = 14

  /// Joins what was cut, and reads the full stops as dots. The full stops behind headings that were joined, which are
  /// structure. Linear.
  static func join(_ cells: inout Cells, _ lines: [PhysicalLine]) -> (isFound: Bool, stops: [TextSpan]) {
    let numbers = lines.indices.dropLast().filter {
      isNumber(cells, lines[$0].span) && lines[$0 + 1].number == lines[$0].number + 1
    }
    guard numbers.count >= fewest else { return (false, []) }
    var stops: [TextSpan] = []
    for line in numbers {
      cells.replace(lines[line].span.end - 1, by: 0x2E)
      cells.joinLines(around: TextSpan(lines[line].span.end, lines[line + 1].span.start))
      if let stop = headingStop(cells, lines[line + 1].span) { stops.append(stop) }
    }
    for (line, next) in zip(lines, lines.dropFirst()) where next.number == line.number + 1 {
      guard cells.folded[line.span.end - 1] == 0x3A, cells.classAt(line.span.end - 2) == .digit,
        cells.classes[next.span.start] == .digit
      else { continue }
      cells.joinLines(around: TextSpan(line.span.end, next.span.start))
    }
    for stop in stops { cells.takeOut(stop) }
    return (true, stops)
  }

  /// 2。 alone on its line.
  private static func isNumber(_ cells: Cells, _ span: TextSpan) -> Bool {
    (2...longestNumber + 1).contains(span.count) && cells.folded[span.end - 1] == 0x3002
      && (span.start..<span.end - 1).allSatisfy { cells.classes[$0] == .digit }
  }

  /// The full stop behind a few characters.
  private static func headingStop(_ cells: Cells, _ span: TextSpan) -> TextSpan? {
    let end = span.end - 1
    guard span.count <= longestHeading, span.count > 2, cells.folded[end] == 0x3002,
      cells.find([0x2C], in: span) == nil
    else { return nil }
    return TextSpan(end, span.end)
  }
}
