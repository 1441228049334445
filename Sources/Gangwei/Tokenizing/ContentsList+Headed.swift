/// Contents without page numbers: the lines below 目录, up to where the first of them stands again over its text.
extension ContentsList {
  private static let longestHead = 8
  private static let longestEntry = 40
  private static let fewestEntries = 4
  private static let heads = WordList(["目录", "目次", "contents"])

  /// The numbers of the lines. Linear in the lines below each head.
  static func headed(_ cells: Cells, _ lines: [PhysicalLine]) -> [Int] {
    var found: [Int] = []
    for (number, line) in lines.enumerated() where isHead(cells, line.span) {
      let first = number + 1
      guard first < lines.count, lines[first].span.count <= longestEntry else { continue }
      let key = key(of: lines[first].span, in: cells)
      var next = first + 1
      while next < lines.count, isEntry(cells, lines[next].span), self.key(of: lines[next].span, in: cells) != key {
        next += 1
      }
      guard next < lines.count, next - first >= fewestEntries, self.key(of: lines[next].span, in: cells) == key else {
        continue
      }
      found += Array(first..<next)
    }
    return found
  }

  private static func isHead(_ cells: Cells, _ span: TextSpan) -> Bool {
    // 目  录
    guard span.count <= longestHead else { return false }
    let text = (span.start..<span.end).filter { cells.classes[$0] == .han || cells.classes[$0] == .latin }
    return heads.words.contains(text.map { cells.folded[$0] })
  }

  private static func isEntry(_ cells: Cells, _ span: TextSpan) -> Bool {
    span.count <= longestEntry && !cells.holdsTerminator(in: span)
  }

  /// What the line shows, without a page's number.
  private static func key(of span: TextSpan, in cells: Cells) -> [UInt32] {
    var end = span.end
    while end > span.start, cells.classes[end - 1] == .digit || cells.isBlank(end - 1) { end -= 1 }
    return cells.key(TextSpan(span.start, end))
  }
}
