/// Signs before the numbers of headings and items, and brackets around numbered headings: ■ (一)岗位职责, 【二、任职要求】.
enum NumberSigns {
  private static let fewest = 2
  private static let longestHeading = 30
  private static let signs = ScalarSet("●◆◇■□★☆※►▶▪◦○◎✦❤➤▲△▼|")
  private static let opening: [UInt32: UInt32] = [0x3010: 0x3011, 0x5B: 0x5D, 0x300C: 0x300D, 0x300E: 0x300F]

  /// Takes them out of a text that has several; they are structure. Linear.
  static func takeOut(of cells: inout Cells, _ lines: [PhysicalLine]) -> [TextSpan] {
    var found: [TextSpan] = []
    var count = 0
    for line in lines {
      let spans = spans(cells, line.span)
      if !spans.isEmpty { count += 1 }
      found += spans
    }
    guard count >= fewest else { return [] }
    for span in found { cells.takeOut(span) }
    return found
  }

  private static func spans(_ cells: Cells, _ line: TextSpan) -> [TextSpan] {
    let first = cells.folded[line.start]
    let isBracket = opening[first].map { $0 == cells.folded[line.end - 1] && line.count <= longestHeading } ?? false
    guard isBracket || signs.contains(first) else { return [] }
    let end = isBracket ? line.end - 1 : line.end
    let start = cells.skipBlank(line.start + 1, end)
    guard start < end, let marker = MarkerReader.signed(cells, TextSpan(start, end)),
      cells.skipBlank(marker.span.end, end) < end
    else { return [] }
    let sign = TextSpan(line.start, line.start + 1)
    return isBracket ? [sign, TextSpan(end, line.end)] : [sign]
  }
}
