/// The texts that say what a job is: under headings of their own, and over lists of duties.
extension Assembler {
  private static let shortestOpening = 12
  /// How a text begins that says what the document is for, or what is done again and again.
  private static let purposes = WordList(file: "content-words", row: "purpose")

  private static let posts = WordList(file: "content-words", row: "post")

  /// 掌管本部门的产值和人员,让来修车的人愿意再来。 A text right under a heading of duties, before a list that begins with 1: it says what
  /// the job is.
  func opensList(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard segment.marker == nil, segment.label == nil, segment.isLineStart, draft?.summary.isEmpty ?? true, !isProse,
      draft?.entries.count ?? 0 == firstOfSection, cells.visibleCount(body) >= Self.shortestOpening,
      case let list = isBeforeLeadIn() ? index + 2 : index + 1, lineEnd(index) == list, list < segments.count,
      let marker = segments[list].marker,
      marker.number == 1 && marker.family != .bullet || Self.posts.stands(at: body.start, of: cells),
      cells.at(body.end - 1) != 0x3A
    else { return false }
    return !Self.purposes.stands(at: body.start, of: cells)
      && (hasTerminator(body) || cells.find(0x2C, in: body) != nil)
  }

  /// 在生产部经理的领导下,对原料库的物资管理负总责。具体职责如下: on one line.
  private func isBeforeLeadIn() -> Bool {
    guard index + 1 < segments.count, case let next = segments[index + 1], next.line == segments[index].line else {
      return false
    }
    return next.label?.words.section == .duties && next.isHeading && next.body.isEmpty
  }

  /// 在总经理领导下,负责工程部的全面工作。 right under the title of a post's duties.
  func isOpeningOfTitle(_ segment: Segment) -> Bool {
    guard draft == nil, index > 0, segments[index - 1].title != nil, let article = articles.last,
      article.title?.section == .duties, article.title?.isPlural == false, !article.isDepartment,
      let stem = article.stem
    else { return false }
    return NameShape.isJob(cells, stem)
  }

  /// 负责冷库的温度监控,确保…。 the first sentence under 冷链仓库主管的核心职责, wherever it stands below it.
  func isDutyUnderTitle(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard draft == nil, let article = articles.last, let stem = article.stem, article.title?.section == .duties,
      article.title?.isPlural == false, article.title?.isDocument == false, segment.isLineStart, isAlone(index),
      NameShape.isListedJob(cells, stem), hasTerminator(body)
    else { return false }
    return Content.opensAsDuty(cells, body)
  }

  /// 理货员是…的员工。 right under the name of the job.
  func definesJob(_ body: TextSpan, _ segment: Segment) -> Bool {
    segment.marker == nil && segment.isLineStart && (isProse && draft?.titleRule == .heading || draft?.title == nil)
      && draft?.entries.isEmpty == true && draft?.summary.isEmpty == true && hasTerminator(body) && isDefinition(body)
  }

  /// 收银员是顾客进店接触的第一个人。 between the name of the job, alone on its line, and the first of its bullets: one sentence.
  func isUnderName(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard segment.marker == nil, isAlone(index), index > 0, isAlone(index - 1), draft?.titleRule == .heading,
      draft?.start == segments[index - 1].span.start, draft?.entries.isEmpty == true, draft?.summary.isEmpty == true,
      let marker = nextSegment()?.marker, marker.family == .bullet || marker.number == 1,
      cells.visibleCount(body) >= Self.shortestOpening, cells.classes[body.end - 1] == .terminator
    else { return false }
    return ClauseList.sentences(cells, body).count == 1 && ClauseList.semicolons(cells, body).count == 1
      && !isOfHouse(body) && !Content.tellsQuality(cells, body)
  }

  private static let ofHouses = WordList(file: "houses", row: "about")

  /// 某某公司成立于2008年,…: below the name of the job and over its headings, a text on who seeks it.
  func isOfHouse(_ body: TextSpan, _ segment: Segment) -> Bool {
    segment.marker == nil && segment.isLineStart && (isProse && draft?.titleRule == .heading || draft?.title == nil)
      && draft?.entries.isEmpty == true && hasTerminator(body) && isOfHouse(body)
  }

  /// Whether it speaks of who seeks somebody.
  func isOfHouse(_ body: TextSpan) -> Bool { Self.ofHouses.stands(in: body, of: cells) }

  /// 为买卖双方和租客提供看房、签约与过户服务。 alone between the fields of a post and its first heading.
  func isOpeningOfForm(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard segment.marker == nil, segment.label == nil, isAlone(index),
      draft?.title != nil || articles.last?.stem != nil,
      draft?.entries.allSatisfy({ $0.category != nil }) == true, draft?.summary.isEmpty == true,
      cells.visibleCount(body) >= Self.shortestOpening, hasTerminator(body),
      ClauseList.semicolons(cells, body).count == 1, ClauseList.sentences(cells, body).count == 1,
      nextSegment()?.label?.words.section != nil
    else { return false }
    return !isOfHouse(body) && !Content.tellsQuality(cells, body)
  }

  mutating func takeSummary(_ body: TextSpan, _ segment: Segment) {
    if segment.marker == nil, draft?.summary.isEmpty == false, let items = ClauseList.afterLeadIn(cells, body) {
      // 职责包括但不限于:…;…;… behind what the job is.
      claims.claim(TextSpan(body.start, items.start), .structure)
      leaveSection()
      section = .duties
      draft?.seen.insert(.duties)
      for part in ClauseList.semicolons(cells, items) { addEntry(.duties, part, marker: nil) }
      return say("item", "prose: a list after its lead-in")
    }
    if segment.marker?.family == .bullet, draft?.summary.isEmpty == false, lastSummaryEndsOpen() {
      section = .duties
      return takeItem(body, segment, .duties)
    }
    if segment.marker != nil, draft?.summary.isEmpty == false, sectionMarker == nil {
      // A numbered list after a purpose is another part of the form, whose heading the scrape lost.
      leaveSection()
      return takeLoose(body, segment)
    }
    if segment.isCell, !segment.isLineStart, cells.visibleCount(body) < 10 {
      say("unclaimed", "slide: no sentence")
      return
    }
    ensureDraft(at: segment.span.start)
    draft?.seen.insert(.summary)
    if let last = draft?.summary.last, body.start < last.end {
      // A part of a form from elsewhere.
      draft?.sections.append(Draft.Remainder(kind: .other, heading: nil, pieces: []))
      addRemainder(body)
      return say("other", "form: stands before what it would go on")
    }
    let text = beforeUnknownLabel(body)
    draft?.summary.append(text)
    claims.claim(text, .value)
    say("summary")
    if text.end < body.end {
      section = .other
      draft?.sections.append(Draft.Remainder(kind: .other, heading: nil, pieces: []))
      addRemainder(TextSpan(cells.skipBlank(text.end, body.end), body.end))
    }
  }

  /// …改进口味和环境。 主要工作成果:…: a few words before a colon, after the end of a sentence, begin something else.
  private func beforeUnknownLabel(_ body: TextSpan) -> TextSpan {
    var last = body.start
    for index in body.start..<body.end {
      if cells.classes[index] == .terminator {
        last = index + 1
      } else if cells.folded[index] == 0x3A, last > body.start {
        let label = cells.trim(TextSpan(last, index))
        let isLabel =
          (2...8).contains(label.count) && (label.start..<label.end).allSatisfy { cells.classes[$0] == .han }
        if isLabel, last < label.start || Lexicon.shared.word(in: cells, at: label.start, before: label.end) != nil {
          return TextSpan(body.start, cells.trimEnd(body.start, last))
        }
        last = body.start
      } else if cells.folded[index] == 0x2C {
        last = body.start
      }
    }
    return body
  }

  private func lastSummaryEndsOpen() -> Bool {
    guard let last = draft?.summary.last else { return false }
    return cells.folded[max(last.start, last.end - 1)] == 0x3A
  }

  private static let bases = WordList(["依据:", "制定依据:", "编制依据:"])

  /// 1、目的:明确…的责任 before 2、依据:《…规范》: what the document is for, and not the job.
  func isPurposeOfText(_ segment: Segment) -> Bool {
    guard let marker = segment.marker,
      let next = segments[(index + 1)...].prefix(Self.mostOfPurpose).first(where: { $0.marker?.level == marker.level }),
      next.marker?.number == marker.number + 1
    else { return false }
    return Self.bases.stands(at: next.label?.span.start ?? next.body.start, of: cells)
  }

  private static let mostOfPurpose = 3
}
