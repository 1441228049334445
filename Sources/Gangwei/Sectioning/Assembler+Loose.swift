/// Text that no heading stands over: the items of a list without one, the opening of prose.
extension Assembler {
  static let collections = WordList(file: "document-words", row: "collection")

  /// Whether anything in it is said of a job: 工作时间 alone heads rules too.
  private func speaksOfJob(_ draft: Draft) -> Bool {
    draft.title != nil || !draft.seen.isEmpty || !draft.relationships.isEmpty || draft.department != nil
      || draft.labels.count != 1 || !draft.entries.isEmpty || articles.last?.stem != nil
  }

  /// Whether the article's title names a job or a department, and no rules or a collection but one of a job's own duties.
  private func speaksOfJob(_ item: TextSpan) -> Bool {
    guard let article = articles.last, let stem = article.stem else { return false }
    if let title = article.title, title.isPlural || Self.collections.stands(in: title.span, of: cells) {
      return title.section == .duties && NameShape.isJob(cells, stem) && Content.opensAsDuty(cells, item)
    }
    return article.isDepartment || NameShape.isJob(cells, stem) || article.title?.section == .duties
  }

  private static let standards = WordList(file: "document-words", row: "standard")

  /// 救生员工作标准: how a post is to do its work is what it does, where nothing else says so.
  private func isWorkStandard() -> Bool {
    guard let article = articles.last, let title = article.title, let stem = article.stem else { return false }
    guard Self.standards.stands(atEndOf: title.span, of: cells), NameShape.isJob(cells, stem),
      !articles.dropLast().contains(where: { $0.stem.map { cells.isAlike($0, stem) } ?? false })
    else { return false }
    // 3.1 职责 inside of the standard says what is done.
    for segment in segments[index...] {
      if segment.title != nil { break }
      if segment.label?.words.section == .duties { return false }
    }
    return true
  }

  private static let assessing = WordList(file: "document-words", row: "assessing")

  /// 电梯维护员绩效考核指标量表: what stands under it without a heading says how the work is judged, and not what is done.
  func isOnAssessment() -> Bool {
    guard let title = articles.last?.title, [nil, .indicators, .weights].contains(title.section), !title.stem.isEmpty,
      !isWorkStandard()
    else { return false }
    let words = TextSpan(title.stem.end, title.span.end)
    // 职务说明书及考核标准 says first what is done.
    if let first = cells.word(at: words.start, before: words.end), first.roles.isDocument,
      !Self.assessing.stands(in: TextSpan(words.start, first.end), of: cells)
    {
      return false
    }
    return Self.assessing.stands(in: words, of: cells)
  }

  /// Text before any heading: the items of a list without one, or the opening of prose.
  mutating func takeLoose(_ body: TextSpan, _ segment: Segment) {
    guard draft != nil || articles.last?.stem != nil else { return }
    if isOnAssessment(), takePointShareUnderTitle(segment) { return }
    if let marker = segment.marker {
      guard draft.map(speaksOfJob) ?? false || speaksOfJob(body) else { return }
      if draft?.title == nil, articles.last?.stem == nil, isHeadingLevel(marker), hasTerminator(body) {
        // 六、本公告由人事局负责解释。 of a notice that names no post.
        return say("unclaimed", "heading: a sentence on the level of the headings")
      }
      if draft?.isEnded == true { beginPosition(at: segment.span.start, title: nil, .none) }
      ensureDraft(at: segment.span.start)
      switch articles.last?.title?.section {
      case .duties?: section = .duties
      case nil where articles.last?.outline != nil: section = .duties
      case .indicators? where isWorkStandard(): section = .duties
      case let part where part == .indicators || part == .weights || isOnAssessment():
        section = .indicators
        draft?.sections.append(Draft.Remainder(kind: .indicators, heading: nil, pieces: []))
      default: section = .description
      }
      if let section { draft?.seen.insert(section) }
      takeBody(body, segment)
      return
    }
    let isAssessed = isOnAssessment()
    if isAssessed, takeNumberedUnderTitle(segment) { return }
    if !isAssessed, takeUnnumberedDuties(body, segment) { return }
    if isOpeningOfForm(body, segment) { return takeSummary(body, segment) }
    if isOpeningOfTitle(segment), opensList(body, segment) { return takeSummary(body, segment) }
    if !isAssessed, isDutyUnderTitle(body, segment) {
      ensureDraft(at: segment.span.start)
      section = .duties
      draft?.seen.insert(.duties)
      return takeItem(body, segment, .duties)
    }
    takeProse(body, segment)
  }
}
