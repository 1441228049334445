/// Lines of a site that show by their shape what they are: paths through the site, a site's name behind
/// the title of a page.
enum SiteLines {
  private static let longestStep = 12
  private static let longestPath = 60
  private static let longestAction = 4

  static func find(_ cells: Cells, _ lines: [PhysicalLine]) -> [Furniture] {
    lines.compactMap { path(cells, $0.span) } + repeatedActions(cells, lines)
      + lines.prefix(3).compactMap { siteName(cells, $0.span) }
  }

  // MARK: Actions

  private static let actions = WordList(file: "site-rows", row: "heading-action")

  /// 编辑 behind each heading of an encyclopaedia: alone on lines, more than once, no job's name.
  private static func repeatedActions(_ cells: Cells, _ lines: [PhysicalLine]) -> [Furniture] {
    let found = lines.filter { line in
      line.span.count <= longestAction
        && actions.words.contains { line.span.count == $0.count && cells.hasWord($0, at: line.span.start) }
    }
    guard found.count > 1 else { return [] }
    return found.map { Furniture(span: $0.span, kind: .siteAction, rule: "boilerplate: an action behind each heading") }
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

  private static let siteWords = WordList(file: "site-rows", row: "site")

  private static let dashes = ScalarSet("-—–|")
  private static let underscore: UInt32 = 0x5F
  private static let longestName = 12

  /// 护士岗位职责_某某文库, 护士岗位职责 - 某某网: the site's name behind the title of the page.
  static func siteName(_ cells: Cells, _ span: TextSpan) -> Furniture? {
    guard span.count <= 80,
      let sign = (span.start..<span.end).last(where: { cells.folded[$0] == underscore })
        ?? (span.start..<span.end).last(where: { dashes.contains(cells.folded[$0]) }),
      sign > span.start + 2
    else { return nil }
    let name = cells.trim(TextSpan(sign + 1, span.end))
    guard
      cells.folded[sign] == underscore
        ? (2...30).contains(name.count) && siteWords.stands(in: name, of: cells)
        : (2...longestName).contains(name.count) && siteWords.stands(atEndOf: name, of: cells)
    else { return nil }
    return Furniture(
      span: TextSpan(sign, span.end), kind: .siteNotice, rule: "boilerplate: the site's name behind a title")
  }
}
