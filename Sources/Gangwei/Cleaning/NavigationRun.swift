/// The names of a site's parts, a line each: 网站首页 / 关于我们 / 产品中心 / 新闻资讯 / 联系我们, also with a translation (产品中心
/// Products).
enum NavigationRun {
  private static let mostLines = 30
  private static let longestName = 8
  private static let longestTranslation = 24
  private static let fewestKnown = 2
  /// How many names a run has that begins at the site's first page.
  private static let fewestNames = 4
  private static let fewestParts = 3
  private static let home = WordList(file: "site-rows", row: "home")
  private static let parts = WordList(file: "site-rows", row: "part")

  /// The lines of such runs at the page's top that are not yet known. Linear.
  ///
  /// A run goes from the first known part to the last one; where it begins at the site's first page (首页), the words that
  /// parts of sites end with are enough.
  /// - Parameter known: what was found before.
  static func find(_ cells: Cells, _ lines: [PhysicalLine], _ known: [Furniture]) -> [Furniture] {
    let actions = Set(known.filter { $0.kind == .siteAction }.map(\.span.start))
    var found: [Furniture] = []
    var run: [(line: Int, name: TextSpan)] = []
    func isKnown(_ line: Int) -> Bool { actions.contains(lines[line].span.start) }
    func close() {
      found += names(run, cells) { isKnown($0) }.filter { !isKnown($0) }.map {
        Furniture(span: lines[$0].span, kind: .siteAction, rule: "boilerplate: a part of a site, among others")
      }
      run = []
    }
    for number in lines.indices.prefix(mostLines) {
      let span = lines[number].span
      let name = withoutTranslation(cells, span)
      if home.stands(at: name.start, of: cells), isName(cells, name) { close() }
      if isKnown(number) || isName(cells, name) { run.append((number, name)) } else { close() }
    }
    close()
    return found
  }

  /// The lines in a run of short ones that name the parts of a site.
  private static func names(
    _ run: [(line: Int, name: TextSpan)], _ cells: Cells, isKnown: (Int) -> Bool
  ) -> [Int] {
    if let first = run.first, home.words.contains(cells.key(first.name)) {
      let places = run.indices.filter { isKnown(run[$0].line) || parts.stands(atEndOf: run[$0].name, of: cells) }
      if let last = places.last, places.count >= fewestParts, last + 1 >= fewestNames {
        return run[...last].map(\.line)
      }
    }
    return run.split { !isKnown($0.line) && isOfText(cells, $0.name) }.flatMap { names in
      let places = names.indices.filter { isKnown(names[$0].line) }
      guard places.count >= fewestKnown, let first = places.first, let last = places.last else { return [Int]() }
      return names[first...last].map(\.line)
    }
  }

  private static func isName(_ cells: Cells, _ span: TextSpan) -> Bool {
    (2...longestName).contains(span.count)
      && (span.start..<span.end).allSatisfy { cells.classes[$0] == .han || cells.classes[$0] == .latin }
      && (!isLabel(cells, span) || parts.stands(atEndOf: span, of: cells))
  }

  private static func isLabel(_ cells: Cells, _ span: TextSpan) -> Bool {
    LabelReader.read(cells, at: span.start, before: span.end)?.end == span.end
  }

  /// A heading, or a job's or a department's name, may stand over a text.
  private static func isOfText(_ cells: Cells, _ span: TextSpan) -> Bool {
    isLabel(cells, span) || NameShape.isJob(cells, span) || NameShape.isDepartment(cells, span)
  }

  /// 产品与服务 PRODUCTS & SERVICE, Home 首页: the Chinese name alone.
  private static func withoutTranslation(_ cells: Cells, _ span: TextSpan) -> TextSpan {
    guard span.count <= longestName + longestTranslation else { return span }
    var name = span
    if cells.classes[span.start] == .han {
      name.end = (span.start..<span.end).first { cells.classes[$0] != .han } ?? span.end
    } else if cells.classes[span.end - 1] == .han {
      name.start = ((span.start..<span.end).last { cells.classes[$0] != .han } ?? span.start - 1) + 1
    }
    let rest = name.end < span.end ? TextSpan(name.end, span.end) : TextSpan(span.start, name.start)
    let isTranslation = (rest.start..<rest.end).allSatisfy {
      cells.classes[$0] == .latin || cells.isBlank($0) || cells.folded[$0] == 0x26
    }
    let isApart = rest.isEmpty || cells.isBlank(rest.start) || cells.isBlank(rest.end - 1)
    return isTranslation && isApart ? name : span
  }
}
