/// Lines of a site that show by their shape what they are: lists of files, paths through the site, a site's name behind
/// the title of a page.
enum SiteLines {
  private static let longestStep = 12
  private static let longestPath = 60
  private static let longestHead = 8
  private static let longestAction = 4
  private static let fewestFiles = 2

  static func find(_ cells: Cells, _ lines: [PhysicalLine]) -> [Furniture] {
    files(cells, lines) + lines.compactMap { path(cells, $0.span) } + repeatedActions(cells, lines)
      + lines.prefix(3).compactMap { siteName(cells, $0.span) }
  }

  // MARK: Actions

  private static let actions = WordList(["编辑", "编辑本段", "回复", "引用", "播报"])

  /// 编辑 behind each heading of an encyclopaedia: alone on lines, more than once, no job's name.
  private static func repeatedActions(_ cells: Cells, _ lines: [PhysicalLine]) -> [Furniture] {
    let found = lines.filter { line in
      line.span.count <= longestAction
        && actions.words.contains { line.span.count == $0.count && cells.hasWord($0, at: line.span.start) }
    }
    guard found.count > 1 else { return [] }
    return found.map { Furniture(span: $0.span, kind: .siteAction, rule: "boilerplate: an action behind each heading") }
  }

  // MARK: Files

  /// Names of files, one a line: 餐厅服务员年终总结三篇.docx. The short line before them heads the list.
  private static func files(_ cells: Cells, _ lines: [PhysicalLine]) -> [Furniture] {
    var found: [Furniture] = []
    var run: [Int] = []
    func close() {
      // A title that stands twice is no list.
      if let first = run.first, Set(run.map { cells.key(lines[$0].span) }).count >= fewestFiles {
        if first > 0, isHead(cells, lines[first - 1].span) { run.insert(first - 1, at: 0) }
        found += run.map {
          Furniture(span: lines[$0].span, kind: .relatedLinks, rule: "boilerplate: names of files, one a line")
        }
      }
      run = []
    }
    for (number, line) in lines.enumerated() {
      if isFile(cells, line.span) { run.append(number) } else if !run.isEmpty { close() }
    }
    close()
    return found
  }

  static let fileEndings = WordList([".doc", ".docx", ".ppt", ".pptx", ".pdf", ".xls", ".xlsx", ".rtf", ".wps"])

  private static func isFile(_ cells: Cells, _ span: TextSpan) -> Bool {
    guard (6...80).contains(span.count), mayHaveEnding(cells, span) else { return false }
    if fileEndings.words.contains(where: { cells.hasWord($0, at: span.end - $0.count) }) { return true }
    // …岗位说明书.doc  2页  2022-10-11: facts about the file behind its name.
    for ending in fileEndings.words {
      guard let place = cells.find(ending, in: span), cells.isBlank(place + ending.count) else { continue }
      return (place..<span.end).contains { cells.classes[$0] == .digit } && cells.find([0x3A], in: span) == nil
    }
    return false
  }

  /// Whether a dot and a letter stand in the line, as in all endings: few lines have them.
  private static func mayHaveEnding(_ cells: Cells, _ span: TextSpan) -> Bool {
    var rest = span
    while let dot = cells.find(0x2E, in: rest) {
      if cells.classAt(dot + 1) == .latin { return true }
      rest.start = dot + 1
    }
    return false
  }

  private static func isHead(_ cells: Cells, _ span: TextSpan) -> Bool {
    span.count <= longestHead && (span.start..<span.end).allSatisfy { cells.classes[$0] == .han }
  }

  // MARK: Rows of facts

  private static let bullets = ScalarSet("-·•")
  private static let longestFact = 20
  private static let fewestFacts = 3

  /// The rest of a list of facts about the file of which some are known (- 约 1页 / - 0 / - 举报): short lines with a bullet.
  static func besideFacts(_ cells: Cells, _ lines: [PhysicalLine], _ known: [Furniture]) -> [Furniture] {
    let starts = known.reduce(into: [Int: BoilerplateKind]()) { $0[$1.span.start] = $1.kind }
    guard starts.values.contains(where: { $0 == .fileFacts || $0 == .siteAction }) else { return [] }
    var found: [Furniture] = []
    var first = 0
    while first < lines.count {
      var next = first
      while next < lines.count, bullets.contains(cells.at(lines[next].span.start)) { next += 1 }
      if next - first >= fewestFacts { found += rest(cells, lines[first..<next].map(\.span), starts) }
      first = max(next, first + 1)
    }
    return found
  }

  private static func rest(_ cells: Cells, _ run: [TextSpan], _ known: [Int: BoilerplateKind]) -> [Furniture] {
    let kinds = run.compactMap { known[$0.start] }
    let others = run.filter { known[$0.start] == nil }
    guard kinds.contains(.siteAction) || kinds.count(where: { $0 == .fileFacts }) >= 2,
      others.allSatisfy({
        $0.count <= longestFact && !cells.holdsTerminator(in: $0) && cells.find([0x3A], in: $0) == nil
      })
    else { return [] }
    return others.map {
      Furniture(span: $0, kind: .fileFacts, rule: "boilerplate: among facts about the file")
    }
  }

  // MARK: Paths

  /// 首页 > 幼教资料 > 岗位制度 > 正文
  private static func path(_ cells: Cells, _ span: TextSpan) -> Furniture? {
    guard span.count <= longestPath, cells.holds(0x3E, in: span) || cells.holds(0x203A, in: span) else { return nil }
    var steps = 1
    var length = 0
    for index in span.start..<span.end {
      if cells.folded[index] == 0x3E || cells.folded[index] == 0x203A {
        // > between numbers compares.
        guard length > 0, cells.classAt(cells.previousVisible(index)) != .digit else { return nil }
        steps += 1
        length = 0
      } else if cells.isVisible(index) {
        switch cells.classes[index] {
        case .han, .latin, .foreign: length += 1
        case .punctuation where [0x28, 0x29].contains(cells.folded[index]): continue
        default: return nil
        }
        if length > longestStep { return nil }
      }
    }
    guard steps >= 2, length > 0 else { return nil }
    return Furniture(span: span, kind: .siteAction, rule: "boilerplate: a path through the site")
  }

  // MARK: Site names

  private static let siteWords = WordList(["网", "文库", "文档", "资料库", "论坛"])

  /// 护士岗位职责_某某文库: the site's name behind the title of the page.
  private static func siteName(_ cells: Cells, _ span: TextSpan) -> Furniture? {
    guard span.count <= 80, let sign = (span.start..<span.end).last(where: { cells.folded[$0] == 0x5F }),
      sign > span.start + 2
    else { return nil }
    let name = TextSpan(sign + 1, span.end)
    guard (2...30).contains(name.count), siteWords.stands(in: name, of: cells) else { return nil }
    return Furniture(
      span: TextSpan(sign, span.end), kind: .siteNotice, rule: "boilerplate: the site's name behind a title")
  }
}
