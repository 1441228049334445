/// Items, paragraphs and values.
extension Assembler {
  mutating func takeContent(_ segment: Segment) {
    let body =
      segment.label == nil
      ? segment.body
      : TextSpan(
        segment.label?.span.start ?? segment.body.start, segment.body.isEmpty ? segment.span.end : segment.body.end)
    if body.isEmpty {
      if segment.marker != nil { takeBody(body, segment) }
      return
    }
    if takePendingValue(body, segment) || takeTotal(body, segment) { return }
    if !hasLetters(body), section != .weights {
      say("unclaimed", "no letters")
      return
    }
    if isHashtags(body) {
      leaveSection()
      return say("unclaimed", "tags of a post")
    }
    if takeLostValue(body, segment) || takeFormTitle(body, segment) { return }
    if takeTimeShareOfGroup(segment) || takeUnknownLabel(body, segment) || takeNumberedGroup(body, segment)
      || takeLoneNumber(body, segment)
    {
      return
    }
    leaveValue(segment)
    if takeAssessedJob(body, segment) || takeAssessedHead(body, segment) { return }
    if takeRemark(body, segment) || takeDepartmentLine(body, segment) || takeDepartmentOverDuties(body, segment) {
      return
    }
    if takeFactLine(body, segment) || takeJobCard(body, segment) || takeHiringHeading(body, segment)
      || takeJobHeading(body, segment) || takeLoneFact(body, segment)
    {
      return
    }
    if takeEnclosingHeading(body, segment) { return }
    if takeDepartmentHeading(body, segment) || takeBracketHeading(body, segment)
      || takeMarkdownHeading(body, segment)
    {
      return
    }
    if takeUnknownHeading(body, segment) || takeDepartmentText(body, segment) || takeLineBehindList(body, segment) {
      return
    }
    takeBody(body, segment)
  }

  /// 合计 100% behind shares.
  private mutating func takeTotal(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard segment.isLineStart, draft?.weights.isEmpty == false,
      let word = TableWords.totals.longest(at: body.start, before: body.end, of: cells),
      case let start = cells.skipBlank(body.start + word, body.end), start < body.end,
      Percentage.whole(cells, TextSpan(start, body.end)) == 1
    else { return false }
    claims.claim(body, .structure)
    say("table row", "table: the shares make the whole")
    return true
  }

  /// #药店招聘# #缴五险#: nothing but words that a post is to be found by.
  private func isHashtags(_ span: TextSpan) -> Bool {
    guard cells.folded[span.start] == 0x23, span.count > 2, !cells.isBlank(span.start + 1) else { return false }
    var tags = 0
    var index = span.start
    while index < span.end {
      guard cells.folded[index] == 0x23 else { return false }
      var end = index + 1
      while end < span.end, !cells.isBlank(end) { end += 1 }
      tags += cells.folded[end - 1] == 0x23 ? 2 : 1
      index = cells.skipBlank(end, span.end)
    }
    return tags >= 2
  }

  func hasLetters(_ span: TextSpan) -> Bool {
    for index in span.start..<span.end {
      switch cells.classes[index] {
      case .han, .latin: return true
      default: continue
      }
    }
    return false
  }

  func hasTerminator(_ span: TextSpan) -> Bool {
    cells.holdsTerminator(in: span)
  }

  // MARK: By section

  mutating func takeBody(_ body: TextSpan, _ segment: Segment) {
    if takeFormHeading(body, segment) || takeNumberHead(segment) || takeUnknownCell(body, segment) { return }
    if takeShares(body, segment) { return }
    if takeLadderStep(body, segment) { return }
    switch section {
    case .duties? where beginsQualifications(body, segment):
      leaveSection()
      section = .qualifications
      draft?.seen.insert(.qualifications)
      takeItem(body, segment, .qualifications)
    case .duties? where isProse && isHeadcount(body) && draft?.entries.isEmpty == true: setField(.headcount, body)
    case .duties? where isTag(body, segment), .description? where isTag(body, segment):
      say("unclaimed", "job: below its name, before its first heading")
    case .duties? where isOnlyTextOfTitle() && draft?.entries.isEmpty == true && isDefinition(body):
      takeProse(body, segment)
    case .duties? where isParagraphOnPost(body, segment): takeProse(withoutStatements(body), segment)
    case .duties? where opensList(body, segment) || definesJob(body, segment),
      .duties? where isUnderName(body, segment),
      .description? where isUnderName(body, segment):
      takeSummary(body, segment)
    case .duties? where isOfHouse(body, segment):
      draft?.sections.append(Draft.Remainder(kind: .introduction, heading: nil, pieces: []))
      addRemainder(body)
      say("introduction", "job: a paragraph on the house below its name")
    case .duties? where segment.marker == nil && isProse && tellsPoints(body):
      draft?.sections.append(Draft.Remainder(kind: .indicators, heading: nil, pieces: []))
      addRemainder(body)
      say("indicators", "prose: says how points are given")
    case .duties?: takeItem(body, segment, .duties)
    case .description? where isOpening(body, segment):
      takeSummary(body, segment)
    case .description? where isIntroduction(body, segment):
      draft?.sections.append(Draft.Remainder(kind: .introduction, heading: nil, pieces: []))
      addRemainder(body)
      say("introduction", "description: a paragraph that says neither what is done nor what it takes")
    case .description? where opensList(body, segment) && !isOfHouse(body): takeSummary(body, segment)
    case .description?:
      isOpen = true
      takeItem(body, segment, .duties)
      isOpen = false
    case .qualifications? where sectionHeading == nil && isOpeningOfForm(body, segment): takeSummary(body, segment)
    case .qualifications? where isCutOff(segment):
      leaveSection()
      section = .other
      draft?.sections.append(Draft.Remainder(kind: .other, heading: nil, pieces: []))
      addRemainder(body)
      say("other", "list: it begins in the middle, right under a label")
    case .qualifications?: takeItem(body, segment, .qualifications)
    case .authorities?: takeItem(body, segment, .authorities)
    case .summary?: takeSummary(body, segment)
    case .weights?: say("unclaimed in weights")
    case .none: takeLoose(body, segment)
    case .introduction? where draft?.has(.duties) != true && beginsWithStem(body):
      // The background of a job or a department says what it is.
      takeSummary(body, segment)
    case .relationships? where isListBehindStatement(segment):
      leaveSection()
      takeLoose(body, segment)
    case .some(let kind):
      if draft != nil, Self.remainders.contains(kind) {
        addRemainder(body)
        if let marker = segment.marker, !(draft?.sections.isEmpty ?? true) {
          claims.claim(marker.span, .value)
        }
        takeProspects(body)
        say("", of: .section(kind))
      }
    }
  }

  /// 岗位关系:对项目经理负责。 over 1、安排…: relations on one line, and a list that says what is done below.
  private func isListBehindStatement(_ segment: Segment) -> Bool {
    guard let marker = segment.marker, marker.number == 1, segment.isLineStart, index > 0,
      draft?.entries.isEmpty == true
    else { return false }
    let before = segments[index - 1]
    return before.label?.words.section == .relationships && before.label?.isClosed == true && !before.body.isEmpty
      && before.marker == nil && !RelationReader.statement(cells, before.body).isEmpty
  }

  /// After a blank line a list of the same kind that opens with an education is the qualifications, their heading
  /// lost; so is a list right under a job's name.
  private func beginsQualifications(_ body: TextSpan, _ segment: Segment) -> Bool {
    if isProse, let marker = segment.marker, marker.number == 1, draft?.kind == .position,
      draft?.entries.allSatisfy({ $0.marker == nil }) == true,
      ConstraintReader(cells: cells).read(body, category: nil).contains(where: { $0.span.start < body.start + 4 })
    {
      return true
    }
    guard segment.blankBefore, let marker = segment.marker, draft?.has(.duties) == true,
      draft?.has(.qualifications) == false,
      marker.family == .bullet || marker.number == 1, draft?.kind == .position
    else { return false }
    return !ConstraintReader(cells: cells).read(body, category: nil).isEmpty
  }

  /// Right under a label whose value the scrape lost, a list that does not begin with one is the end of another list.
  private func isCutOff(_ segment: Segment) -> Bool {
    guard let marker = segment.marker, marker.family != .bullet, marker.number >= 2, stack.isEmpty, index > 0 else {
      return false
    }
    return segments[index - 1].label != nil && segments[index - 1].body.isEmpty && segments[index - 1].marker == nil
  }

  /// 厂长助理 1名: how many are sought, behind the job's name.
  private func isHeadcount(_ body: TextSpan) -> Bool {
    guard segments[index].marker == nil,
      let number = NumberRange.read(cells, at: body.start, before: body.end, opening: body.start)
    else { return false }
    let end = cells.trimEnd(body.start, body.end)
    return number.end == end - 1 && (cells.folded[number.end] == 0x540D || cells.folded[number.end] == 0x4EBA)
  }

  /// A paragraph before the lists of a description that opens like neither a duty nor a qualification.
  private func isIntroduction(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard segment.marker == nil, draft?.has(.duties) == false, cells.visibleCount(body) >= 20, hasTerminator(body)
    else {
      return false
    }
    return Lexicon.shared.openings.longest(in: cells, at: body.start, before: body.end) == nil
      && !Content.isQualification(cells, body) && ClauseList.semicolons(cells, body).count < 3
  }

  private static let openings = WordList(file: "content-words", row: "post")

  /// 职位描述:本岗位是…: what says of the job as a whole what it is.
  private func isOpening(_ body: TextSpan, _ segment: Segment) -> Bool {
    // 一、岗位描述:…: the number is the heading's.
    guard segment.marker == nil || segment.label?.isClosed == true, draft?.has(.duties) != true else { return false }
    if isBeforeDuties(body) { return true }
    guard Self.openings.stands(at: body.start, of: cells) else { return false }
    return ClauseList.semicolons(cells, body).count < 3 && !Content.speaksOfHolder(cells, body)
  }

  /// 职位描述:督导客房清扫工作,保证出房质量。 over 岗位职责: one paragraph before the heading of the duties.
  private func isBeforeDuties(_ body: TextSpan) -> Bool {
    guard draft?.summary.isEmpty ?? true, draft?.entries.count ?? 0 == firstOfSection,
      let next = segments[(index + 1)...].first(where: { !speaksOfDocument($0) }), next.line > segments[index].line,
      next.label?.words.section == .duties
    else { return false }
    return (hasTerminator(body) || cells.find(0x2C, in: body) != nil) && ClauseList.semicolons(cells, body).count == 1
      && ClauseList.sentences(cells, body).count <= 2
  }

  private func beginsWithStem(_ body: TextSpan) -> Bool {
    guard let stem = articles.last?.stem else { return draft?.summary.isEmpty == false }
    return cells.hasWord(Array(cells.key(stem).prefix(3)), at: body.start) || draft?.summary.isEmpty == false
  }

  private static let widestGap = 100

  mutating func addRemainder(_ body: TextSpan) {
    guard let count = draft?.sections.count, count > 0, let last = draft?.sections[count - 1] else { return }
    if let piece = last.pieces.last, body.start - piece.end > Self.widestGap || body.start < piece.end {
      // Much that was taken out stands between: another slide or page. Or a form's parts were put in another order, so
      // that the texts are none in the source.
      draft?.sections.append(Draft.Remainder(kind: last.kind, heading: nil, pieces: [body]))
      claims.claim(body, .value)
      return
    }
    draft?.sections[count - 1].pieces.append(body)
    claims.claim(body, .value)
  }
}
