/// The numbers that printed pages and previews show: 第2页 共5页, - 3 -, Page 2 of 4.
enum PageMarks {
  /// The rule of lines that are a page's number.
  static let pageRule = "boilerplate: the number of a page"

  /// 第2页 共5页, - 3 -, 2/5, and titles that end with _第3页.
  static func pageMark(_ cells: Cells, _ span: TextSpan) -> Furniture? {
    // Most lines begin with a character that no mark of a page has.
    guard span.count <= 60, mayMarkPage(cells, span.start) || cells.folded[span.end - 1] == 0x9875 else { return nil }
    var digits = 0
    var isMark = true
    var isPage = false
    for index in span.start..<span.end where cells.isVisible(index) {
      let scalar = cells.folded[index]
      if cells.classes[index] == .digit {
        digits += 1
      } else if scalar == 0x9875 {
        isPage = true
      } else {
        isMark = pageSigns.contains(scalar)
        if !isMark { break }
      }
    }
    if isMark, digits > 0,
      isPage
        || dashes.contains(cells.folded[span.start]) && dashes.contains(cells.folded[span.end - 1]) && span.count >= 3
    {
      return Furniture(span: span, kind: .other, rule: pageRule)
    }
    guard cells.folded[span.end - 1] == 0x9875 else { return nil }
    var index = span.end - 1
    while index > span.start, cells.classes[index - 1] == .digit { index -= 1 }
    guard index < span.end - 1, index > span.start + 2, cells.folded[index - 1] == 0x7B2C,
      cells.folded[index - 2] == 0x5F
    else { return nil }
    return Furniture(span: span, kind: .siteNotice, rule: "boilerplate: a title with the number of a preview's page")
  }

  private static let dashes = ScalarSet("-—–―─·•")

  private static let page = [UInt32](scalarsOf: "page")

  /// ENGINEERING DEPARTMENT    PAGE 2-1: the head of a page with its number behind the word.
  static func latinPage(_ cells: Cells, _ span: TextSpan) -> Furniture? {
    guard span.count <= 80, cells.classes[span.end - 1] == .digit else { return nil }
    var index = beforeTotal(cells, span)
    while index > span.start, cells.classes[index - 1] == .digit || cells.folded[index - 1] == 0x2D { index -= 1 }
    while index > span.start, cells.isBlank(index - 1) || cells.folded[index - 1] == 0x2E { index -= 1 }
    guard index - page.count >= span.start, cells.hasWord(page, at: index - page.count),
      cells.classAt(index - page.count - 1) != .latin
    else { return nil }
    return Furniture(span: span, kind: .other, rule: pageRule)
  }

  /// Page 1 of 4: the end without how many there are.
  private static func beforeTotal(_ cells: Cells, _ span: TextSpan) -> Int {
    var index = span.end
    while index > span.start, cells.classes[index - 1] == .digit { index -= 1 }
    while index > span.start, cells.isBlank(index - 1) { index -= 1 }
    guard index - 2 > span.start, cells.hasWord([0x6F, 0x66], at: index - 2), cells.isBlank(index - 3) else {
      return span.end
    }
    return cells.trimEnd(span.start, index - 2)
  }

  /// …发现异常先停第 4 页 共 5 页…: the feet of pages inside of a line.
  static func innerPages(_ cells: Cells, _ span: TextSpan) -> [Furniture] {
    var found: [Furniture] = []
    var place = cells.find(0x9875, in: span)
    while let sign = place {
      if let mark = pageCount(cells, endingAt: sign, span) {
        found.append(Furniture(span: mark, kind: .other, rule: pageRule))
      }
      place = cells.find(0x9875, in: TextSpan(sign + 1, span.end))
    }
    return found
  }

  /// 第4页共5页 around the second 页.
  private static func pageCount(_ cells: Cells, endingAt sign: Int, _ span: TextSpan) -> TextSpan? {
    var index = sign
    func skip(_ isWanted: (Int) -> Bool) -> Bool {
      while index > span.start, cells.isBlank(index - 1) { index -= 1 }
      let end = index
      while index > span.start, isWanted(index - 1) { index -= 1 }
      return index < end
    }
    func isNumeral(_ place: Int) -> Bool {
      cells.classes[place] == .digit || HanNumeral.isNumeral(cells.folded[place])
    }
    guard skip(isNumeral), skip({ cells.folded[$0] == 0x5171 }) else { return nil }
    // 第一页,共十九页
    _ = skip { cells.folded[$0] == 0x2C }
    guard skip({ cells.folded[$0] == 0x9875 }), skip(isNumeral), skip({ cells.folded[$0] == 0x7B2C }) else {
      return nil
    }
    return TextSpan(index, sign + 1)
  }

  private static func mayMarkPage(_ cells: Cells, _ index: Int) -> Bool {
    cells.classes[index] == .digit || pageSigns.contains(cells.folded[index])
  }

  private static let pageSigns = ScalarSet("第共-—–―─/·.()页码:,")
}
