/// Lists of links: what heads them, and what may stand in them.
extension LineFurniture {
  /// 【销售经理岗位职责】相关文章: words that head a list of links, behind the title of the page in brackets.
  static func trailingHead(_ cells: Cells, _ text: TextSpan, _ line: TextSpan) -> Furniture? {
    if let head = titledHead(cells, line) { return head }
    guard text.count <= longestOpening, cells.at(line.start) == 0x3010,
      let close = cells.find(0x3011, in: line), close + 1 < line.end,
      let found = PhraseBook.shared.opening(cells, at: cells.skipBlank(close + 1, line.end), before: line.end),
      found.phrase.kind == .relatedLinks, onlySigns(cells, TextSpan(found.end, line.end))
    else { return nil }
    return Furniture(span: line, kind: .relatedLinks, rule: "boilerplate: known words of a site")
  }

  private static let related = WordList(file: "site-rows", row: "related")

  /// 行政专员岗位职责相关文章: — the title of the page in front and a colon behind.
  private static func titledHead(_ cells: Cells, _ line: TextSpan) -> Furniture? {
    guard line.count <= longestLink, cells.folded[line.end - 1] == 0x3A,
      related.stands(atEndOf: cells.trim(TextSpan(line.start, line.end - 1)), of: cells),
      !Content.opensAsDuty(cells, line), MarkerReader.read(cells, at: line.start, before: line.end) == nil
    else { return nil }
    return Furniture(span: line, kind: .relatedLinks, rule: "boilerplate: what is related to the page")
  }

  private static let saw = WordList(file: "site-rows", row: "seen")
  private static let alsoSaw = WordList(file: "site-rows", row: "also-seen")

  /// 看了"安全员岗位职责"的人还看了: what other readers saw heads a list of links.
  static func readersHead(_ cells: Cells, _ text: TextSpan) -> Furniture? {
    guard text.count <= longestLink, saw.stands(at: text.start, of: cells), alsoSaw.stands(in: text, of: cells) else {
      return nil
    }
    return Furniture(span: text, kind: .relatedLinks, rule: "boilerplate: what other readers saw")
  }

  /// The title of another document: short, or with a file's ending, and no sentence.
  static func isLink(_ cells: Cells, _ span: TextSpan) -> Bool {
    guard span.count <= longestTeaser, !isPartOfText(cells, span) else { return false }
    if cells.folded[span.end - 1] == 0x2026 || cells.hasWord([0x2E, 0x2E, 0x2E], at: span.end - 3) { return true }
    guard span.count <= longestLink * 2 else { return false }
    if let dot = lastDot(cells, span), span.end - dot <= 5, dot + 1 < span.end, cells.classes[dot + 1] == .latin {
      return true
    }
    if span.count > longestLink { return false }
    for index in span.start..<span.end where cells.folded[index] == 0x3002 || cells.folded[index] == 0x3B {
      return false
    }
    return true
  }

  /// 工作内容: a label of a description and a colon.
  static func isHeading(_ cells: Cells, _ span: TextSpan) -> Bool {
    guard cells.folded[span.end - 1] == 0x3A, let label = LabelReader.read(cells, at: span.start, before: span.end)
    else { return false }
    return label.end == span.end - 1 && label.section != nil && label.section != .notes
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
