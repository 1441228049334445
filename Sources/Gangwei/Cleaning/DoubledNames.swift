/// Parts of a site that a scraper found twice, as a picture's text and as a link: 在线改文档 在线改文档.
enum DoubledNames {
  private static let mostLines = 40
  private static let fewest = 2
  private static let shortestName = 4
  private static let longestName = 12

  /// The lines at the page's top that say a name twice, where several do. Linear.
  static func find(_ cells: Cells, _ lines: [PhysicalLine]) -> [Furniture] {
    let doubled = lines.prefix(mostLines).filter { isDoubled(cells, $0.span) }
    guard doubled.count >= fewest else { return [] }
    return doubled.map {
      Furniture(span: $0.span, kind: .siteAction, rule: "boilerplate: a part of a site, found twice")
    }
  }

  private static func isDoubled(_ cells: Cells, _ span: TextSpan) -> Bool {
    guard span.count <= 2 * longestName + 4, let gap = (span.start..<span.end).first(where: cells.isBlank) else {
      return false
    }
    let (name, again) = (TextSpan(span.start, gap), TextSpan(cells.skipBlank(gap, span.end), span.end))
    return (shortestName...longestName).contains(name.count) && cells.key(name) == cells.key(again)
      && !NameShape.isJob(cells, name) && !NameShape.isDepartment(cells, name)
      && LabelReader.read(cells, at: name.start, before: name.end) == nil
  }
}
