/// The names of a site's parts, a line each, among which some are known: 网站首页 / 关于我们 / 产品中心 / 新闻资讯 / 联系我们.
enum NavigationRun {
  private static let mostLines = 30
  private static let longestName = 8
  private static let fewestKnown = 2

  /// The lines at the page's top between the first and the last known part of such a run that are not yet known. Linear.
  /// - Parameter known: what was found before.
  static func find(_ cells: Cells, _ lines: [PhysicalLine], _ known: [Furniture]) -> [Furniture] {
    let actions = Set(known.filter { $0.kind == .siteAction }.map(\.span.start))
    guard actions.count >= fewestKnown else { return [] }
    var found: [Furniture] = []
    var run: [Int] = []
    func close() {
      let places = run.indices.filter { actions.contains(lines[run[$0]].span.start) }
      if places.count >= fewestKnown, let first = places.first, let last = places.last {
        found += run[first...last].filter { !actions.contains(lines[$0].span.start) }.map {
          Furniture(span: lines[$0].span, kind: .siteAction, rule: "boilerplate: a part of a site, among others")
        }
      }
      run = []
    }
    for number in lines.indices.prefix(mostLines) {
      let span = lines[number].span
      if actions.contains(span.start) || isName(cells, span) { run.append(number) } else { close() }
    }
    close()
    return found
  }

  private static func isName(_ cells: Cells, _ span: TextSpan) -> Bool {
    guard (2...longestName).contains(span.count),
      (span.start..<span.end).allSatisfy({ cells.classes[$0] == .han || cells.classes[$0] == .latin }),
      !NameShape.isJob(cells, span), !NameShape.isDepartment(cells, span)
    else { return false }
    return LabelReader.read(cells, at: span.start, before: span.end)?.end != span.end
  }
}
