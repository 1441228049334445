/// Prose without numbers: the sentence that says what the job is, sentences about what it does, and about what it takes.
extension Assembler {
  mutating func takeProse(_ body: TextSpan, _ segment: Segment) {
    if takeClauses(body, segment) { return }
    refineTitle(body)
    for sentence in sentences(body) { takeSentence(sentence, segment) }
  }

  private static let longestBefore = 8
  private static let predicates = WordList(["是", "负责", "主要负责", "全面负责", "要", "应", "应当", "需要"])

  /// 手术室护士长负责手术室的全面管理工作 right under 护士长岗位职责 篇2: the first sentence says which of them it is.
  private mutating func refineTitle(_ body: TextSpan) {
    guard draft.map({ !$0.hasContent && $0.titleRule <= .heading }) ?? true, let article = articles.last,
      let stem = article.stem, !article.isDepartment, index > 0, segments[index - 1].title != nil,
      cells.folded[body.start] != cells.folded[stem.start],
      let place = cells.find(
        cells.key(stem), in: TextSpan(body.start, min(body.end, body.start + Self.longestBefore + stem.count))),
      place > body.start, case let name = TextSpan(body.start, place + stem.count),
      Self.predicates.stands(at: name.end, of: cells), NameShape.isListedJob(cells, name)
    else { return }
    articles[articles.count - 1].stem = name
    if draft?.title != nil { draft?.title = name }
  }

  private static let fewestClauses = 3

  /// 班组长安全生产职责 over 班前讲安全;检查工具;…: clauses right under a title of duties are the duties.
  private mutating func takeClauses(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard draft == nil, let article = articles.last, let title = article.title, title.section == .duties,
      article.stem.map({ NameShape.isJob(cells, $0) }) == true, index > 0, segments[index - 1].title != nil,
      ClauseList.afterLeadIn(cells, body) == nil
    else { return false }
    let clauses = ClauseList.semicolons(cells, body)
    guard clauses.count >= Self.fewestClauses else { return false }
    ensureDraft(at: segment.span.start)
    for clause in clauses { addEntry(.duties, clause, marker: nil) }
    say("item", "prose: clauses right under a title of duties")
    return true
  }

  /// A lead-in with its list stays whole.
  private func sentences(_ body: TextSpan) -> [TextSpan] {
    ClauseList.afterLeadIn(cells, body) == nil ? ClauseList.sentences(cells, body) : [body]
  }

  private mutating func takeSentence(_ sentence: TextSpan, _ segment: Segment) {
    if let remark = Lexicon.shared.remarks.longest(in: cells, at: sentence.start, before: sentence.end),
      remark.value == Remark.announcing.rawValue
    {
      claims.claim(sentence, .structure)
      say("remark", "remark: speaks of the document")
      return
    }
    if let items = ClauseList.afterLeadIn(cells, sentence) {
      ensureDraft(at: segment.span.start)
      claims.claim(TextSpan(sentence.start, items.start), .structure)
      for part in ClauseList.semicolons(cells, items) { addEntry(.duties, part, marker: nil) }
      say("item", "prose: a list after its lead-in")
      return
    }
    let isOnlyText = isOnlyTextOfTitle()
    if !isProse, draft?.entries.isEmpty ?? true, isAllProse() || isOnlyText { isProse = true }
    let isList = draft?.titleRule == .heading && isProse
    if draft == nil {
      guard isSubject(sentence, of: articles.last?.stem) else {
        say("unclaimed")
        return
      }
      ensureDraft(at: segment.span.start)
    }
    if draft?.entries.isEmpty ?? true, !isList || draft?.summary.isEmpty ?? true,
      isDefinition(sentence) || !isList && !isOnlyText && hasTerminator(sentence) && isAfterSummary(sentence)
    {
      draft?.summary.append(sentence)
      claims.claim(sentence, .value)
      say("summary", "prose: says what the job is")
      return
    }
    if !isList, draft?.entries.isEmpty ?? true, isSubject(sentence, of: draft?.title) {
      draft?.summary.append(sentence)
      claims.claim(sentence, .value)
      say("summary", "prose: opens with the job's name")
      return
    }
    guard isList || isProse else {
      say("unclaimed")
      return
    }
    if let article = articles.last, article.isDepartment, isSubject(sentence, of: article.stem),
      !isSubject(sentence, of: draft?.title), draft?.entries.isEmpty == false
    {
      // After the last job of a department the text turns to the department again.
      section = .conclusion
      draft?.sections.append(Draft.Remainder(kind: .conclusion, heading: nil, pieces: []))
      addRemainder(sentence)
      say("conclusion", "prose: speaks of the department again")
      return
    }
    if isOnAssessment(), draft?.entries.isEmpty ?? true {
      say("unclaimed", "title: what stands under it is assessed")
      return
    }
    let list: Draft.List = Content.tellsQuality(cells, sentence) || asksOfHolder(sentence) ? .qualifications : .duties
    addEntry(list, sentence, marker: nil)
    say("item", list == .duties ? "prose: says what is done" : "prose: says what it takes")
  }

  /// 院长是第一责任人。院长每月主持分析会。 under 一、院长: several sentences, and no list behind them.
  func isParagraphOnPost(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard segment.marker == nil, isAlone(index), isProse, let draft, draft.titleRule == .heading, draft.entries.isEmpty,
      draft.summary.isEmpty, isSubject(body, of: draft.title), ClauseList.afterLeadIn(cells, body) == nil
    else { return false }
    let isOverList = nextSegment().map { $0.label?.isClosed == true || $0.marker?.family.isHeading == false } ?? false
    return !isOverList && ClauseList.sentences(cells, body).count >= 2
  }

  private static let having = WordList(["具备", "具有"])
  private static let longestDemand = 4

  /// 护理员应当具备耐心: behind the name of the job, what its holder is to have.
  private func asksOfHolder(_ sentence: TextSpan) -> Bool {
    guard let title = draft?.title, case let name = cells.key(title), cells.hasWord(name, at: sentence.start),
      case let rest = TextSpan(sentence.start + name.count, sentence.end), !rest.isEmpty
    else { return false }
    return (rest.start...min(rest.start + Self.longestDemand, rest.end - 1)).contains {
      Self.having.stands(at: $0, of: cells)
    } && Content.tellsQuality(cells, rest)
  }

  /// 门卫是学校的窗口。上课期间…。车辆进出…。 between 门卫职责 and the next title: what else is said is what is done.
  func isOnlyTextOfTitle() -> Bool {
    guard index > 0, isAlone(index) else { return false }
    guard segments[index - 1].title?.section == .duties else { return explainedName(index - 1) != nil }
    return nextSegment().map { $0.title != nil } ?? true
  }

  /// Whether the last text of the summary stands right before.
  private func isAfterSummary(_ sentence: TextSpan) -> Bool {
    guard let last = draft?.summary.last else { return false }
    return index == 0 || last.end > segments[index - 1].span.start
  }

  /// How many segments are looked at for a number or a heading.
  private static let farthest = 200

  /// How many sentences end inside of the text; no further than is asked.
  private func terminators(in span: TextSpan, atMost limit: Int) -> Int {
    var (found, index) = (0, span.start)
    while index < span.end, found < limit {
      if cells.classes[index] == .terminator { found += 1 }
      index += 1
    }
    return found
  }

  /// Whether nothing in the article is numbered or headed, so that its sentences are what it has.
  private func isAllProse() -> Bool {
    guard let title = articles.last?.title,
      title.section == .duties || title.isDocument || title.section == .description,
      articles.last?.isDepartment == false
    else { return false }
    var next = index
    var sentences = 0
    while next < min(segments.count, index + Self.farthest), segments[next].title == nil {
      if segments[next].marker != nil || segments[next].label.map({ isHeading($0, segments[next]) }) == true {
        return false
      }
      sentences += terminators(in: segments[next].body, atMost: 3 - sentences)
      next += 1
    }
    return sentences >= 3
  }

  /// A section's label that no text is run into: 要求心理学专业本科以上学历 is a sentence.
  private func isHeading(_ label: Segment.Label, _ segment: Segment) -> Bool {
    label.words.section != nil && (label.isClosed || segment.body.isEmpty || segment.rule != .labelAfterStem)
  }

  /// Whether the sentence begins with the name.
  func isSubject(_ sentence: TextSpan, of name: TextSpan?) -> Bool {
    guard let name else { return false }
    let key = Array(cells.key(name).prefix(4))
    guard key.count >= 2, hasTerminator(sentence) || cells.find(0x2C, in: sentence) != nil else { return false }
    return cells.hasWord(key, at: sentence.start) || behindShortName(sentence, name) != nil
  }

  private static let shortestName = 3

  /// Behind 客房服务员 where the title is 酒店客房服务员: the sentence calls the job without what stands before its name.
  private func behindShortName(_ sentence: TextSpan, _ name: TextSpan) -> Int? {
    guard name.count > Self.shortestName else { return nil }
    for start in name.start + 1...name.end - Self.shortestName
    where cells.folded[start] == cells.at(sentence.start) && !cells.isBlank(start) {
      let short = TextSpan(start, name.end)
      let key = cells.key(short)
      if cells.hasWord(key, at: sentence.start), NameShape.isListedJob(cells, short) {
        return sentence.start + key.count
      }
    }
    return nil
  }

  private static let playing = WordList(["扮演"])
  private static let charges = WordList(["负责", "主要"])

  /// X是…, X负责…: the first sentence about the job.
  func isDefinition(_ sentence: TextSpan) -> Bool {
    guard let title = draft?.title else { return false }
    let key = cells.key(title)
    let start = cells.hasWord(key, at: sentence.start) ? sentence.start + key.count : nil
    guard let after = start ?? behindShortName(sentence, title) else { return isSubject(sentence, of: title) }
    // 单证员,是指…
    let next = cells.at(cells.at(after) == 0x2C ? after + 1 : after)
    if next == 0x662F { return true }
    // 在…中扮演着重要的角色
    if next == 0x5728 { return Self.playing.stands(in: sentence, of: cells) }
    return Self.charges.stands(at: after, of: cells)
  }
}
