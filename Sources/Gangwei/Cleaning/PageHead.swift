/// What stands among the furniture at a page's top and speaks of the site: 《…》由会员上传, 权利声明:…, 下载此文档.
enum PageHead {
  private static let fewestKnown = 2
  private static let mostLines = 40
  /// How many lines behind the last known one are looked at.
  private static let mostBehind = 2
  private static let longestLine = 200
  private static let siteWords = WordList(file: "site-rows", row: "head")

  /// The lines at the page's top, down to some behind the last known one, that are not yet known and speak of the site.
  /// Linear.
  /// - Parameter known: what was found before.
  static func find(_ cells: Cells, _ lines: [PhysicalLine], _ known: [Furniture]) -> [Furniture] {
    let starts = Set(known.map(\.span.start))
    let head = lines.prefix(mostLines).prefix { starts.contains($0.span.start) || !beginsText(cells, $0.span) }
    guard head.count(where: { starts.contains($0.span.start) }) >= fewestKnown,
      let last = head.lastIndex(where: { starts.contains($0.span.start) })
    else { return [] }
    return head.prefix(last + 1 + mostBehind).compactMap { line in
      guard !starts.contains(line.span.start), siteWords.stands(in: line.span, of: cells), !namesText(cells, line.span)
      else { return nil }
      return Furniture(span: line.span, kind: .siteNotice, rule: "boilerplate: at the head of the page")
    }
  }

  /// Words of those who describe a job or a house.
  private static let authors = WordList(["负责", "我们", "本岗位", "本公司", "部门"])

  /// A label of a description, or a sentence that does not speak of the site.
  private static func beginsText(_ cells: Cells, _ span: TextSpan) -> Bool {
    if let label = LabelReader.read(cells, at: span.start, before: span.end), label.field != .contact,
      label.section != .notes, label.end == span.end || cells.at(label.end) == 0x3A || cells.isBlank(label.end)
    {
      return true
    }
    if let marker = MarkerReader.read(cells, at: span.start, before: span.end), marker.family != .bullet, !marker.isBare
    {
      return true
    }
    return span.count > longestLine || cells.holdsTerminator(in: span) && !siteWords.stands(in: span, of: cells)
  }

  /// 资料员岗位职责.doc: a title, or a job's name, and not a sentence on one (《…》由会员上传).
  private static func namesText(_ cells: Cells, _ span: TextSpan) -> Bool {
    if cells.find(0x300A, in: span) != nil { return false }
    if NameShape.isJob(cells, span) || authors.stands(in: span, of: cells) { return true }
    return (span.start..<span.end).contains { index in
      Lexicon.shared.word(in: cells, at: index, before: span.end).map { $0.roles.isDocument || $0.roles.section != nil }
        ?? false
    }
  }
}
