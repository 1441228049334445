/// Headings of sections: what stands under them, and where another job begins with one.
extension Assembler {
  private static let demanding = WordList(["要求"])
  private static let groupWord = WordList(["职责"])
  private static let number = WordList(["编号"])

  /// A cell of a table's head that the label of weights follows: left to it.
  private mutating func isHeadOfShares(_ segment: Segment) -> Bool {
    guard segment.body.isEmpty, segment.label?.isClosed == false, segment.marker == nil else { return false }
    var next = index + 1
    while next < segments.count, next <= index + 5 {
      let other = segments[next]
      if other.label?.words.section == .weights, other.label?.isClosed == false, other.body.isEmpty { return true }
      if other.marker != nil || other.title != nil || cells.visibleCount(other.span) > 10 || hasTerminator(other.span) {
        return false
      }
      next += 1
    }
    return false
  }

  mutating func takeSection(_ stated: SectionKind, _ label: Segment.Label, _ segment: Segment) {
    // 考核方式 is how applicants are examined, but after indicators how these are.
    var kind = stated == .contact && section == .indicators ? .indicators : stated
    // [Duties] behind the list under 岗位职责, whose translation was left out.
    if let heading = sectionHeading, section == kind, segment.body.isEmpty, cells.latinLetters(in: label.span) > 0,
      cells.latinLetters(in: heading) == 0
    {
      return say("label", "label: in another language, after its translation")
    }
    // 职责要求 after the list under 工作职责 asks for something.
    if kind == .duties, section == .duties, sectionHeading != nil, draft?.has(.duties) == true,
      Self.demanding.stands(atEndOf: label.span, of: cells)
        || Self.demanding.stands(atEndOf: TextSpan(label.span.start, label.span.end - 1), of: cells)
    {
      kind = .qualifications
    }
    // 职责:… before a list of tasks is the head of a group.
    let isGroup =
      kind == .duties && label.isClosed && label.span.count == 2 && !segment.body.isEmpty
      && Self.groupWord.stands(at: label.span.start, of: cells) && segment.isLineStart
      && (draft != nil || articles.last?.isDepartment != true)
    if kind == .summary, isPurposeOfText(segment) { kind = .boundary }
    // 文件编号: 版本号: between a title and its text parts nothing.
    if kind == .boundary, segment.marker == nil, Self.number.stands(atEndOf: label.span, of: cells),
      draft?.hasContent ?? (articles.last?.stem == nil || hasFinishedDraft) == false
    {
      return say("unclaimed", "form: the number of the document under its title")
    }
    if kind == .indicators, isPurpose(label, segment) { kind = .summary }
    // 加分项 of a scheme that says how points are given.
    if kind == .qualifications, Self.extra.stands(at: label.span.start, of: cells), draft?.has(.duties) == false,
      draft?.weights.isEmpty == false
    {
      kind = .notes
    }
    if kind == .group || isGroup { return takeGroup(segment) }
    // 工作职责 绩效目标 1.…: the heads of two columns, the first of which is numbered.
    if kind == .indicators || kind == .weights, section == .duties, segment.body.isEmpty, !label.isClosed, index > 0,
      segments[index - 1].label?.words.section == .duties, segments[index - 1].body.isEmpty,
      segments[index - 1].line == segment.line, nextSegment()?.marker?.number == 1
    {
      return say("table head", "table: the head of a column beside the duties")
    }
    if isHeadOfShares(segment) { return }
    if kind == .duties, let groupHeading, groupHeading == (draft?.entries.count ?? 0) - 1, segment.body.isEmpty {
      // The end of a label broken over two lines (工作 / 任务) between a group's heading and its items.
      isOverTasks = true
      say("label")
      return
    }
    if kind == .duties, let groupHeading, groupHeading == (draft?.entries.count ?? 0) - 1 {
      // 职责 6 其他 工作任务 完成领导交办的工作: the group's only task, without a number.
      draft?.entries[groupHeading].hasChildren = true
      addEntry(.duties, segment.body, marker: nil, parents: [groupHeading])
      return say("item", "item: the only one of its group")
    }
    if segment.rule == .labelNumbered, !segment.body.isEmpty,
      takeEnclosingHeading(TextSpan(label.span.start, segment.body.end), segment)
    {
      return
    }
    // 4.薪酬福利管理;5.绩效考核管理: items of a department's list begin with such words too.
    if segment.rule == .labelNumbered, Self.remainders.contains(kind), cells.visibleCount(segment.body) <= 8,
      let marker = segment.marker, let open = stack.last,
      open.level == marker.level, let last = draft?.entries[open.entry].marker, marker.number == last.number + 1
    {
      return takeContent(segment)
    }
    if isNextGroup(kind, segment) { return takeContent(segment) }
    // 1、培训计划完成率(权重25%):…: an indicator, whose name begins as a heading does.
    if segment.rule == .labelNumbered, Self.remainders.contains(kind),
      case let shares = ShareReader.read(cells, TextSpan(label.span.start, segment.span.end), needsWord: true),
      // 6.考核指标缺货率(权重60%)、价签准确率(权重40%): the heading of several.
      !shares.isEmpty, kind != .indicators || shares.count == 1
    {
      return takeContent(segment)
    }
    // 目标, 说明 inside a numbered list of duties are items' heads.
    if isListItem(segment), label.isClosed, stack.contains(where: { $0.level == segment.marker?.level }),
      !isHeadingLevel(segment.marker),
      [.notes, .indicators, .summary, .conditions, .pay, .course, .career].contains(kind),
      segment.body.count > 0
    {
      return takeContent(segment)
    }
    if let marker = segment.marker, let current = draft, current.hasContent,
      current.enclosing == marker.level || isBehindPosts(marker, current),
      hasFinishedDraft || current.has(.duties) || kind != .duties && kind != .qualifications
    {
      // 一、招聘岗位 … 二、应聘条件: what is said for all the jobs belongs to none.
      closeDraft()
      sectionMarker = segment.marker
      section = .other
      say("heading", of: .common(kind))
      return
    }
    if draft?.isEnded == true, Self.opensDraft.contains(kind) {
      beginPosition(at: segment.span.start, title: nil, .none)
    } else if startsAnother(kind), !isOnSafety(label), !goesOnHeadings(segment) {
      let title = draft?.title
      let positionKind = draft?.kind ?? .position
      let department = draft?.department
      beginPosition(at: segment.span.start, title: title, .inherited)
      draft?.kind = positionKind
      draft?.department = department
    }
    leaveDepartment(segment)
    leaveSection()
    section = kind
    sectionHeading = label.span
    sectionMarker = segment.marker
    say("heading", of: .section(kind))
    if kind == .summary, let opening = draft?.summary, !opening.isEmpty {
      // The opening paragraph was no summary: the article has one of its own.
      draft?.sections.append(Draft.Remainder(kind: .introduction, heading: nil, pieces: opening))
      draft?.summary = []
    }
    if Self.opensDraft.contains(kind) { ensureDraft(at: segment.span.start) }
    if let marker = segment.marker, marker.family != .bullet, !articles.isEmpty {
      // They are few.
      if !isHeadingLevel(marker) { articles[articles.count - 1].headingLevels.append(marker.level) }
    }
    draft?.seen.insert(kind)
    if let remainder = Self.remainders.contains(kind) ? kind : nil {
      draft?.sections.append(Draft.Remainder(kind: remainder, heading: label.span, pieces: []))
    }
    if kind == .indicators || kind == .weights { notePointShares(from: index + 1) }
    if segment.body.isEmpty, kind == .indicators, takePairedShares() { return }
    if segment.body.isEmpty, kind == .duties { takeHeadsBeside(segment) }
    guard !segment.body.isEmpty, !isPartOfHeading(segment) else { return }
    if kind == .authorities, case let rights = ClauseList.rights(cells, segment.body), rights.count >= 2 {
      for right in rights { addEntry(.authorities, right, marker: nil) }
      return
    }
    var text = segment
    if ClauseList.semicolons(cells, segment.body).count >= (kind == .authorities ? 2 : 3) {
      // 5.权限 …的选择权;…的退回权;…的查验权: the number is the heading's, and the text is its list.
      text.marker = nil
      isHeadingText = true
    }
    takeBody(segment.body, text)
    isHeadingText = false
  }

  /// 第三章 岗位说明 behind 第四条 业务发展部职责: a heading above the department's ends what is the department's.
  private mutating func leaveDepartment(_ segment: Segment) {
    guard let marker = segment.marker, marker.family == .chapter, let own = articles.last, own.isDepartment,
      let its = own.marker, its.isDeeper(than: marker)
    else { return }
    closeDraft()
    releaseDepartment()
    postsDepartment = nil
    articles.append(
      ArticleFrame(title: nil, start: segment.span.start, end: segment.span.end, stem: nil, isDepartment: false))
  }

  private static let aim = WordList(["目标"])
  private static let shortestPurpose = 20

  /// 职位目标 over one paragraph before the duties says what the job is for; a list of aims is assessed.
  private func isPurpose(_ label: Segment.Label, _ segment: Segment) -> Bool {
    guard Self.aim.stands(atEndOf: label.span, of: cells), draft?.has(.duties) != true,
      draft?.summary.isEmpty ?? true, draft != nil || articles.last?.stem != nil
    else { return false }
    var text = segment.body
    var after = index + 1
    if text.isEmpty, after < segments.count, segments[after].marker == nil, segments[after].label == nil {
      text = segments[after].body
      after += 1
    }
    guard after < segments.count, segments[after].label != nil || segments[after].title != nil else { return false }
    return cells.visibleCount(text) >= Self.shortestPurpose && cells.find(0x25, in: text) == nil
      && ClauseList.semicolons(cells, text).count < 2
  }

  private static let extra = WordList(["加分"])
  private static let longestPart = 6

  /// 工作内容——班前 over a list: a word behind a dash says which part of the duties follows; so does 岗位职责:(工作区域:前厅).
  private func isPartOfHeading(_ segment: Segment) -> Bool {
    if cells.folded[segment.body.start] == 0x28, cells.find(0x29, in: segment.body) == segment.body.end - 1,
      let next = nextSegment(), let marker = next.marker, next.line > segment.line || marker.number == 1
    {
      return marker.family == .bullet || marker.number == 1
    }
    return segment.rule == .labelBeforeDash && cells.visibleCount(segment.body) <= Self.longestPart + 2
      && !hasTerminator(segment.body) && nextSegment()?.marker != nil && isAlone(index)
  }

  /// Short cells on the heading's line, over columns beside its list.
  private mutating func takeHeadsBeside(_ segment: Segment) {
    var next = index + 1
    while next < segments.count, segments[next].line == segment.line, segments[next].isCell,
      segments[next].marker == nil,
      cells.visibleCount(segments[next].span) <= 8
    {
      next += 1
    }
    guard next > index + 1, next >= segments.count || segments[next].line != segment.line else { return }
    for cell in (index + 1)..<next { markCell(cell, "table head", "table: heads of columns beside a list") }
    hasColumnsBeside = true
    index = next - 1
  }

  /// (二)培训与发展 behind (一)招聘与配置 and its items: the next group of duties, whatever its words may head elsewhere.
  private func isNextGroup(_ kind: SectionKind, _ segment: Segment) -> Bool {
    guard section == .duties, kind == .duties || Self.remainders.contains(kind), segment.body.isEmpty,
      let marker = segment.marker, !isHeadingLevel(marker),
      let open = stack.first(where: { $0.level == marker.level }), let entry = draft?.entries[open.entry]
    else { return false }
    let hasOthersBelow = entry.hasChildren || entry.pieces.count > 1
    return hasOthersBelow && entry.marker.map { $0.number + 1 == marker.number } ?? false
  }

  private static let opensDraft: SectionKinds = [
    .duties, .qualifications, .authorities, .summary, .weights, .description, .introduction,
  ]
  static let remainders: SectionKinds = [
    .boundary, .career, .conclusion, .conditions, .contact, .course, .indicators, .introduction, .notes, .pay, .other,
    .relationships,
  ]

  private static let safety = WordList(["安全"])

  /// 安全职责 behind the qualifications is a part of the same job.
  private func isOnSafety(_ label: Segment.Label) -> Bool { Self.safety.stands(at: label.span.start, of: cells) }

  private static let fewestHeadings = 3

  /// 4 工作内容与要求 behind 3 上岗条件: the next heading of one text.
  private func goesOnHeadings(_ segment: Segment) -> Bool {
    guard let marker = segment.marker, let heading = sectionMarker, draft?.title != nil else { return false }
    return marker.level == heading.level && marker.number == heading.number + 1 && marker.number > Self.fewestHeadings
  }

  /// Duties after qualifications begin another job under the same title.
  private func startsAnother(_ kind: SectionKind) -> Bool {
    // 3-5年 / 本科 on the card of a post stand over all of its text.
    guard let draft, draft.entries.count > draft.facts || draft.facts == 0 else { return false }
    switch kind {
    case .duties:
      return draft.labels.count < 2 && draft.has(.duties) && draft.has(.qualifications) && draft.seen.contains(.duties)
    case .summary: return draft.has(.duties) && !draft.summary.isEmpty
    case .description:
      return draft.labels.count < 2 && !draft.seen.isEmpty && draft.has(.duties)
    default: return false
    }
  }

  /// 职责表述:…: a heading over the numbered items after it, a duty by itself when there are none.
  mutating func takeGroup(_ segment: Segment) {
    ensureDraft(at: segment.span.start)
    if section != .duties { leaveSection() }
    section = .duties
    stack = []
    isOverTasks = false
    say("group heading")
    awaitsGroup = segment.body.isEmpty
    guard !segment.body.isEmpty else { return }
    addEntry(.duties, takeTimeShare(segment.body), marker: nil)
    groupHeading = (draft?.entries.count ?? 1) - 1
  }

  func isHeadingLevel(_ marker: Marker?) -> Bool {
    guard let marker, let article = articles.last else { return false }
    return article.headingLevels.contains(marker.level)
  }
}
