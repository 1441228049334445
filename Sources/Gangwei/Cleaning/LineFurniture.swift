/// Boilerplate that takes whole lines, or a known sentence inside one.
enum LineFurniture {
  /// The rule of lines that are a page's number.
  static let pageRule = "boilerplate: the number of a page"
  private static let bullets = ScalarSet("-·•*【[>»")
  private static let longestOpening = 80
  private static let longestLink = 40

  static func find(_ cells: Cells, _ lines: [PhysicalLine]) -> [Furniture] {
    var found: [Furniture] = []
    var linksFrom: Int?
    /// Whether the links of the list have bullets; where the first has one, all have.
    var bulleted: Bool?
    var pageWord = NextPlace(of: 0x9875)
    for (number, line) in lines.enumerated() {
      let text = withoutBullet(cells, line.span)
      if let item = opening(cells, text, line.span) {
        found.append(item.furniture)
        if item.isHead { bulleted = nil }
        linksFrom = item.isHead ? number : (linksFrom == number - 1 ? number : linksFrom)
        continue
      }
      if let row = SiteRows.read(cells, line.span) {
        found.append(row)
        continue
      }
      if isDoubleNumbered(cells, line.span) {
        found.append(Furniture(span: line.span, kind: .siteNotice, rule: "boilerplate: numbered twice (1. 1、)"))
        continue
      }
      if let page = pageMark(cells, line.span) ?? latinPage(cells, line.span) {
        found.append(page)
        continue
      }
      if isSiteAddress(cells, line.span) {
        found.append(Furniture(span: line.span, kind: .watermark, rule: "boilerplate: the address of a site"))
        continue
      }
      if number < firstLines, isPublished(cells, line.span) {
        found.append(Furniture(span: line.span, kind: .fileFacts, rule: "boilerplate: when and where it was published"))
        continue
      }
      if isCode(cells, line.span) {
        found.append(Furniture(span: line.span, kind: .other, rule: "boilerplate: a line of a page's source"))
        continue
      }
      let pages = pageWord.stands(in: line.span, of: cells) ? innerPages(cells, line.span) : []
      if !pages.isEmpty {
        found += pages
        continue
      }
      let inside = phrases(cells, line.span)
      if !inside.isEmpty {
        found += inside
        continue
      }
      // A row of dashes is no bullet.
      let hasBullet = (1...4).contains(text.start - line.span.start)
      if linksFrom == number - 1, hasBullet || bulleted != true, isLink(cells, text) {
        bulleted = bulleted ?? hasBullet
        found.append(Furniture(span: line.span, kind: .relatedLinks, rule: "boilerplate: in a list of links"))
        linksFrom = number
      }
    }
    return found
  }

  /// A bullet or a bracket in front does not matter.
  private static func withoutBullet(_ cells: Cells, _ span: TextSpan) -> TextSpan {
    var span = span
    while !span.isEmpty, cells.isBlank(span.start) || bullets.contains(cells.folded[span.start]) { span.start += 1 }
    return span
  }

  private static func opening(
    _ cells: Cells, _ text: TextSpan, _ line: TextSpan
  ) -> (furniture: Furniture, isHead: Bool)? {
    if let head = trailingHead(cells, text, line) { return (head, true) }
    guard text.count <= longestOpening,
      let found = PhraseBook.shared.opening(cells, at: text.start, before: text.end)
    else { return nil }
    let phrase = found.phrase
    switch phrase.manner {
    case .start:
      break
    case .whole, .head:
      guard onlySigns(cells, TextSpan(found.end, text.end)) || isActionRow(cells, text) else { return nil }
    case .line, .inline:
      return nil
    }
    return (
      Furniture(span: line, kind: phrase.kind, rule: "boilerplate: known words of a site"), phrase.manner == .head
    )
  }

  /// 【销售经理岗位职责】相关文章: words that head a list of links, behind the title of the page in brackets.
  private static func trailingHead(_ cells: Cells, _ text: TextSpan, _ line: TextSpan) -> Furniture? {
    guard text.count <= longestOpening, cells.at(line.start) == 0x3010,
      let close = cells.find(0x3011, in: line), close + 1 < line.end,
      let found = PhraseBook.shared.opening(cells, at: cells.skipBlank(close + 1, line.end), before: line.end),
      found.phrase.kind == .relatedLinks, onlySigns(cells, TextSpan(found.end, line.end))
    else { return nil }
    return Furniture(span: line, kind: .relatedLinks, rule: "boilerplate: known words of a site")
  }

  /// Signs, digits and blanks: (0), :, 】
  private static func onlySigns(_ cells: Cells, _ span: TextSpan) -> Bool {
    for index in span.start..<max(span.start, span.end) {
      switch cells.classes[index] {
      case .han, .latin, .foreign: return false
      default: continue
      }
    }
    return true
  }

  /// Several actions on one line: 登录 | 注册 | 手机版
  private static func isActionRow(_ cells: Cells, _ span: TextSpan) -> Bool {
    var index = span.start
    var actions = 0
    while index < span.end {
      if cells.classes[index] != .han {
        index += 1
        continue
      }
      guard let found = PhraseBook.shared.opening(cells, at: index, before: span.end), found.phrase.manner == .whole
      else {
        return false
      }
      actions += 1
      index = found.end
    }
    return actions >= 2
  }

  /// The lists that sites add number each line twice: `1. 1、下载文档前…`.
  private static func isDoubleNumbered(_ cells: Cells, _ span: TextSpan) -> Bool {
    guard let first = MarkerReader.read(cells, at: span.start, before: span.end), first.family == .arabic, !first.isBare
    else { return false }
    let next = cells.skipBlank(first.span.end, span.end)
    guard next < span.end, next > first.span.end, let second = MarkerReader.read(cells, at: next, before: span.end)
    else { return false }
    return second.family == .arabic && !second.isBare && second.number == first.number
  }

  private static func phrases(_ cells: Cells, _ span: TextSpan) -> [Furniture] {
    let book = PhraseBook.shared
    var found: [Furniture] = []
    var index = span.start
    while let hit = book.inside(cells, from: index, before: span.end) {
      if hit.phrase.manner == .line {
        // A notice glued into a long text is no line of its own.
        if span.count <= 400, !beginsWithLabel(cells, span) {
          return [Furniture(span: span, kind: hit.phrase.kind, rule: "boilerplate: words of a notice")]
        }
      } else {
        found.append(
          Furniture(
            span: TextSpan(hit.start, hit.end), kind: hit.phrase.kind, rule: "boilerplate: a known sentence of a site"))
      }
      index = hit.end
    }
    return found
  }

  /// 第2页 共5页, - 3 -, 2/5, and titles that end with _第3页.
  private static func pageMark(_ cells: Cells, _ span: TextSpan) -> Furniture? {
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

  private static let dashes = ScalarSet("-—–―─")
  private static let page = [UInt32](scalarsOf: "page")

  /// ENGINEERING DEPARTMENT    PAGE 2-1: the head of a page with its number behind the word.
  private static func latinPage(_ cells: Cells, _ span: TextSpan) -> Furniture? {
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
  private static func innerPages(_ cells: Cells, _ span: TextSpan) -> [Furniture] {
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
    guard skip({ cells.classes[$0] == .digit }), skip({ cells.folded[$0] == 0x5171 }),
      skip({ cells.folded[$0] == 0x9875 }),
      skip({ cells.classes[$0] == .digit }), skip({ cells.folded[$0] == 0x7B2C })
    else { return nil }
    return TextSpan(index, sign + 1)
  }

  private static func mayMarkPage(_ cells: Cells, _ index: Int) -> Bool {
    cells.classes[index] == .digit || pageSigns.contains(cells.folded[index])
  }

  private static let pageSigns = ScalarSet("第共-—–―─/·.()页码:,")

  /// Style sheets and scripts: braces or calls that end with a semicolon, and hardly a Chinese character.
  private static func isCode(_ cells: Cells, _ span: TextSpan) -> Bool {
    let last = cells.folded[span.end - 1]
    guard last == 0x7D || last == 0x3B || last == 0x7B else { return false }
    var letters = 0
    var han = 0
    var signs = 0
    for index in span.start..<span.end {
      switch cells.classes[index] {
      case .latin: letters += 1
      case .han: han += 1
      default: if codeSigns.contains(cells.folded[index]) { signs += 1 }
      }
    }
    return signs >= 4 && letters > 4 * han && letters >= 8
  }

  private static let firstLines = 8
  private static let longestAddress = 32
  private static let longestName = 8
  private static let world = [UInt32](scalarsOf: "www.")

  /// 豆丁网 www.docin.com: an address, and at most the name of its site.
  private static func isSiteAddress(_ cells: Cells, _ span: TextSpan) -> Bool {
    guard span.count <= longestAddress, let start = cells.find(world, in: span) else { return false }
    var end = start
    while end < span.end, cells.classes[end] == .latin || cells.classes[end] == .digit
      || [0x2E, 0x2D, 0x2F].contains(cells.folded[end])
    { end += 1 }
    var letters = 0
    for index in span.start..<span.end where index < start || index >= end {
      switch cells.classes[index] {
      case .han: letters += 1
      case .latin, .digit: return false
      default: if cells.folded[index] == 0x3A { return false }
      }
    }
    return letters <= longestName
  }

  private static let published = [UInt32](scalarsOf: "发表于")
  private static let longestPlace = 6

  /// 某某幼教 2023-02-08 18:00 发表于江苏: an account, a date, a time, and at most a place.
  private static func isPublished(_ cells: Cells, _ span: TextSpan) -> Bool {
    guard span.count <= 60, cells.classes[span.end - 1] == .han || cells.classes[span.end - 1] == .digit else {
      return false
    }
    var end = span.end
    while end > span.start, cells.classes[end - 1] == .han || cells.isBlank(end - 1) { end -= 1 }
    let place = cells.trim(TextSpan(end, span.end))
    let length = place.count - (cells.hasWord(published, at: place.start) ? published.count : 0)
    guard length <= longestPlace, end - 15 > span.start, cells.classes[end - 1] == .digit,
      cells.folded[end - 3] == 0x3A
    else { return false }
    // 2023-02-08 18:00
    let date = cells.trim(TextSpan(end - 16, end - 5))
    return date.count == 10 && cells.folded[date.start + 4] == 0x2D && cells.folded[date.start + 7] == 0x2D
      && cells.classes[date.start] == .digit
  }

  private static let codeSigns = ScalarSet("{}()=;.'\"[]_#")

  /// A form's line or a heading with its text is the author's, whatever words it holds.
  private static func beginsWithLabel(_ cells: Cells, _ span: TextSpan) -> Bool {
    guard let label = LabelReader.read(cells, at: span.start, before: span.end) else { return false }
    return cells.at(label.end) == 0x3A && label.field != .contact && label.section != .notes
  }

  /// The title of another document: short, or with a file's ending, and no sentence.
  private static func isLink(_ cells: Cells, _ span: TextSpan) -> Bool {
    guard span.count <= longestLink * 2, !isPartOfText(cells, span) else { return false }
    if cells.folded[span.end - 1] == 0x2026 || cells.hasWord([0x2E, 0x2E, 0x2E], at: span.end - 3) { return true }
    if let dot = lastDot(cells, span), span.end - dot <= 5, dot + 1 < span.end, cells.classes[dot + 1] == .latin {
      return true
    }
    if span.count > longestLink { return false }
    for index in span.start..<span.end where cells.folded[index] == 0x3002 || cells.folded[index] == 0x3B {
      return false
    }
    return true
  }

  /// 销售经理岗位职责 篇3: a part of the text on the page, not one of fifteen others (15篇).
  private static func isPartOfText(_ cells: Cells, _ span: TextSpan) -> Bool {
    var index = span.end
    while index > span.start, cells.classes[index - 1] == .digit || HanNumeral.isNumeral(cells.folded[index - 1]) {
      index -= 1
    }
    return index < span.end && index > span.start + 1 && cells.folded[index - 1] == 0x7BC7
  }

  private static func lastDot(_ cells: Cells, _ span: TextSpan) -> Int? {
    var index = span.end - 1
    while index > span.start, span.end - index <= 6 {
      if cells.folded[index] == 0x2E { return index }
      index -= 1
    }
    return nil
  }
}
