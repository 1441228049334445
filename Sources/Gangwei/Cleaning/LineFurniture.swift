/// Boilerplate that takes whole lines, or a known sentence inside one.
enum LineFurniture {
  private static let bullets = ScalarSet("-—·•*【[>»★☆.…")
  static let longestOpening = 80
  static let longestLink = 40
  /// What is cut with an ellipsis may be the beginning of another text.
  static let longestTeaser = 200

  static func find(_ cells: Cells, _ lines: [PhysicalLine]) -> [Furniture] {
    var found: [Furniture] = []
    var linksFrom: Int?
    /// The line that heads the links.
    var head = 0
    /// Whether the links of the list have bullets; where the first has one, all have.
    var bulleted: Bool?
    var pageWord = NextPlace(of: 0x9875)
    let areAnswers = PostedLine.areAnswers(cells, lines)
    for (number, line) in lines.enumerated() {
      let text = withoutBullet(cells, line.span)
      if let item = opening(cells, text, line.span) {
        found.append(item.furniture)
        if item.isHead { (bulleted, head) = (nil, number) }
        linksFrom =
          item.isHead && !InterruptedLists.isInside(cells, lines, at: number)
          ? number : (linksFrom == number - 1 ? number : linksFrom)
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
      if let page = PageMarks.pageMark(cells, line.span) ?? PageMarks.latinPage(cells, line.span) {
        found.append(page)
        continue
      }
      if SiteTraces.isImage(cells, line.span) {
        found.append(Furniture(span: line.span, kind: .other, rule: "boilerplate: an image written out"))
        continue
      }
      if SiteTraces.isSiteAddress(cells, line.span) {
        found.append(Furniture(span: line.span, kind: .watermark, rule: "boilerplate: the address of a site"))
        continue
      }
      if SiteTraces.isComment(cells, line.span) {
        found.append(Furniture(span: line.span, kind: .other, rule: "boilerplate: a reader's comment"))
        continue
      }
      if number < SiteTraces.firstLines, SiteTraces.isPath(cells, line.span) {
        found.append(Furniture(span: line.span, kind: .relatedLinks, rule: "boilerplate: the way to the page"))
        continue
      }
      if PostedLine.isPosted(cells, line.span, isFirst: number < SiteTraces.firstLines, needsTime: !areAnswers) {
        found.append(
          Furniture(
            span: line.span, kind: .fileFacts, rule: "boilerplate: who wrote it and when", beginsPost: true))
        continue
      }
      if number < SiteTraces.topLines, SiteTraces.isNavigation(cells, line.span), !isTableHead(cells, lines, number) {
        found.append(Furniture(span: line.span, kind: .siteAction, rule: "boilerplate: the parts of a site, on a line"))
        continue
      }
      if isCode(cells, line.span) {
        found.append(Furniture(span: line.span, kind: .other, rule: "boilerplate: a line of a page's source"))
        continue
      }
      let pages = pageWord.stands(in: line.span, of: cells) ? PageMarks.innerPages(cells, line.span) : []
      if !pages.isEmpty {
        found += pages
        continue
      }
      let inside = phrases(cells, line.span) + SiteTraces.tags(cells, line.span)
      if !inside.isEmpty {
        found += inside
        continue
      }
      if SiteSpeech.fills(cells, line.span, isBehindOther: number > 0 && found.last?.span == lines[number - 1].span) {
        found.append(Furniture(span: line.span, kind: .siteNotice, rule: "boilerplate: what sites say to readers"))
        continue
      }
      found += SiteSpeech.pieces(cells, in: line.span)
      // A row of dashes is no bullet.
      let hasBullet = (1...4).contains(text.start - line.span.start)
      if linksFrom == number - 1, isHeading(cells, text) {
        // 今日推荐 / 招聘导购员 / 工作内容: what stood below the head was no link.
        if head == number - 2, let last = found.last, last.span == lines[number - 1].span { found.removeLast() }
        continue
      }
      if linksFrom == number - 1, hasBullet || bulleted != true, isLink(cells, text),
        !beginsForm(cells, lines, number), !InterruptedLists.isNextHeading(cells, lines, at: number, behind: head)
      {
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
    if let head = trailingHead(cells, text, line) ?? readersHead(cells, text) { return (head, true) }
    guard text.count <= longestOpening,
      let found = PhraseBook.shared.opening(cells, at: text.start, before: text.end)
    else { return nil }
    let phrase = found.phrase
    switch phrase.manner {
    case .start:
      break
    case .whole, .head:
      let rest = TextSpan(found.end, text.end)
      // 投诉 20% is a share.
      guard onlySigns(cells, rest) && !cells.holds(0x25, in: rest) || isActionRow(cells, text) else { return nil }
    case .line, .inline:
      return nil
    }
    return (
      Furniture(span: line, kind: phrase.kind, rule: "boilerplate: known words of a site"), phrase.manner == .head
    )
  }

  /// Signs, digits and blanks: (0), :, 】
  static func onlySigns(_ cells: Cells, _ span: TextSpan) -> Bool {
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
    var holdsList: Bool?
    var index = span.start
    while let hit = book.inside(cells, from: index, before: span.end) {
      if hit.phrase.manner == .line {
        if let piece = NoticePiece.runningHead(cells, TextSpan(hit.start, hit.end), in: span) {
          found.append(
            Furniture(span: piece, kind: hit.phrase.kind, rule: "boilerplate: a running head run into the text"))
          index = piece.end
          continue
        }
        // A notice glued into a long text is no line of its own.
        // Asked once: a line may have many such words.
        let isList = holdsList ?? NoticePiece.holdsList(cells, span)
        holdsList = isList
        if isList, let piece = NoticePiece.around(cells, TextSpan(hit.start, hit.end), in: span) {
          found.append(Furniture(span: piece, kind: hit.phrase.kind, rule: "boilerplate: a notice inside of a list"))
          index = piece.end
          continue
        }
        // 护士岗位职责_某某文库: the site's name, and the page's title before it.
        if let name = SiteLines.siteName(cells, span), hit.start >= name.span.start { return found }
        if !isList, span.count <= 400, !beginsWithLabel(cells, span), !NoticePiece.isDuty(cells, span) {
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

  private static let codeSigns = ScalarSet("{}()=;.'\"[]_#")

  /// A form's line or a heading with its text is the author's, whatever words it holds.
  private static func beginsWithLabel(_ cells: Cells, _ span: TextSpan) -> Bool {
    guard let label = LabelReader.read(cells, at: span.start, before: span.end) else { return false }
    return cells.at(label.end) == 0x3A && label.field != .contact && label.section != .notes
  }

  /// Whether the line below has as many pipes.
  private static func isTableHead(_ cells: Cells, _ lines: [PhysicalLine], _ number: Int) -> Bool {
    guard cells.holds(0x7C, in: lines[number].span), number + 1 < lines.count else { return false }
    let counts = lines[number...(number + 1)].map { line in
      (line.span.start..<line.span.end).count { cells.folded[$0] == 0x7C }
    }
    return counts[0] == counts[1]
  }

  private static let farthestLabel = 6

  /// 岗位说明书 / 岗位名称 / 运行班长 / 岗位编号: words of forms, a line each, which no list of links has.
  private static func beginsForm(_ cells: Cells, _ lines: [PhysicalLine], _ number: Int) -> Bool {
    let span = lines[number].span
    guard span.count <= longestLabel else { return false }
    let word = Lexicon.shared.word(in: cells, at: span.start, before: span.end)
    guard word.map({ $0.roles.isDocument && $0.end == span.end }) == true || isField(cells, span) else { return false }
    let below = lines[(number + 1)...].prefix(farthestLabel)
    return below.count { isField(cells, $0.span) } >= 2
  }

  private static let longestLabel = 8

  /// A form field's label from end to end.
  private static func isField(_ cells: Cells, _ span: TextSpan) -> Bool {
    guard span.count <= longestLabel, let label = LabelReader.read(cells, at: span.start, before: span.end) else {
      return false
    }
    return label.end == span.end && label.field != nil && label.field != .contact
  }
}
