/// Headings of sections and labels of form fields.
extension Assembler {
  mutating func takeLabel(_ label: Segment.Label, _ segment: Segment) {
    let words = label.words
    if takeShareTable(segment) || takeTableHeader(segment) { return }
    if isTableCell(label, segment) { return takeContent(segment) }
    if section == .conclusion, sectionHeading == nil, draft?.hasContent == true, segment.marker == nil { closeDraft() }
    if isPartOfSection(segment) { return takeContent(segment) }
    claims.claim(label.span, .structure)
    if let field = words.field, isField(field, words, segment) {
      takeField(field, label, segment)
    } else if let section = words.section {
      takeSection(section, label, segment)
    } else if words.isQualification {
      takeQualificationLabel(label, segment)
    } else {
      takeContent(segment)
    }
  }

  /// Under 四、工作条件 a numbered 1. 工作时间:… is an item of that section and no heading.
  private func isPartOfSection(_ segment: Segment) -> Bool {
    guard let marker = segment.marker, let heading = sectionMarker, let section,
      let kind = segment.label?.words.section
        ?? (segment.label?.words.field == nil ? nil : .other), Self.remainders.contains(section)
    else { return false }
    if section == .relationships, segment.label?.words.field?.relationship != nil { return false }
    return marker.isDeeper(than: heading) && (Self.remainders.contains(kind) || !(segment.label?.isClosed ?? false))
  }

  /// Whether a label that may be either is a field here.
  private func isField(_ field: FieldName, _ words: LabelWords, _ segment: Segment) -> Bool {
    guard let section = words.section else { return true }
    switch section {
    case .career, .contact, .pay, .conditions, .description, .relationships, .notes:
      // With a heading's number and a long text it is a section, with a short value a field.
      if let family = segment.marker?.family, family == .han || family == .parenthesizedHan { return false }
      return segment.body.count > 0 && segment.body.count <= 40 || segment.body.isEmpty && field == .promotesTo
    default:
      return false
    }
  }

  // MARK: Fields

  private mutating func takeField(_ field: FieldName, _ label: Segment.Label, _ segment: Segment) {
    // In a numbered list a short head before a colon belongs to its item.
    if takeNumberedValue(label, segment) { return }
    if segment.body.isEmpty, section == .duties, let level = segment.marker?.level,
      stack.contains(where: { $0.level == level }),
      let next = nextSegment()?.marker, next.level != level
    {
      // (三)对外联系 over items of a department's list.
      return takeContent(segment)
    }
    if isListItem(segment), field.category != nil || field == .hours || field == .location || field == .salary {
      return takeContent(segment)
    }
    if field.category != nil { return takeQualificationLabel(label, segment) }
    restartIfRepeated(label, field)
    pending = nil
    say("field \(field.rawValue)")
    // A label in a second language is no value.
    let segment = withoutForeignLabel(segment)
    if field == .title {
      if segment.body.isEmpty {
        pending = PendingLabel(field: field, label: label.span, line: segment.line)
      } else {
        setTitle(segment.body, segment)
      }
      return
    }
    ensureDraft(at: segment.span.start)
    draft?.labels.insert(cells.key(label.span))
    let isLast = draft?.has(.duties) == true && draft?.has(.qualifications) == true
    if field == .keywords || field == .category && (segment.body.isEmpty || isLast) { listedField = field }
    if field == .keywords || field == .category, isLast, draft?.titleRule ?? .none < .field { draft?.isEnded = true }
    if segment.body.isEmpty {
      pending = PendingLabel(field: field, label: label.span, line: segment.line)
    } else {
      setField(field, segment.body)
      // A list of targets may go on on the next line.
      if field.relationship != nil, endsOpen(segment.body) {
        pending = PendingLabel(field: field, label: label.span, line: segment.line, values: 1)
      }
    }
    endSection()
  }

  private static let longestListed = 14

  /// A short line after the values of a field that lists them.
  mutating func takeListedValue(_ segment: Segment) -> Bool {
    guard let field = listedField else { return false }
    if pending?.field == field { return false }
    guard draft != nil, segment.marker == nil, segment.label == nil, segment.title == nil,
      segment.isLineStart, cells.visibleCount(segment.body) <= Self.longestListed, !hasTerminator(segment.body),
      cells.find([0x3A], in: segment.body) == nil
    else {
      listedField = nil
      return false
    }
    setField(field, segment.body)
    say("value \(field.rawValue)", "field: another of its values, a line each")
    return true
  }

  /// The heading of an advertisement named the job already, and nothing but a paragraph has come since.
  private func isSameHeading(_ current: Draft, _ title: TextSpan) -> Bool {
    guard let known = current.title, !current.entries.contains(where: { $0.marker != nil }) else { return false }
    return cells.find(cells.key(title), in: known) != nil || cells.find(cells.key(known), in: title) != nil
  }

  private func withoutForeignLabel(_ segment: Segment) -> Segment {
    guard !segment.body.isEmpty, cells.folded[segment.body.end - 1] == 0x3A else { return segment }
    var segment = segment
    segment.body.start = segment.body.end
    return segment
  }

  /// A field ends the section that stood before it.
  private mutating func endSection() {
    section = nil
    stack = []
    groupHeading = nil
    category = nil
    isProse = false
  }

  /// Whether the segment stands in a numbered list that is open.
  private func isListItem(_ segment: Segment) -> Bool {
    guard let marker = segment.marker, marker.family != .decimal || segment.label?.isClosed == true else {
      return false
    }
    guard
      section == .qualifications || section == .duties || section == .conditions || section == .notes || section == .pay
    else { return false }
    // Right under a job's name the list of its fields comes first.
    return sectionHeading != nil || draft?.entries.isEmpty == false
  }

  func endsOpen(_ span: TextSpan) -> Bool {
    let last = cells.trim(span)
    return !last.isEmpty && [0x3001, 0x2C, 0x2F].contains(cells.folded[last.end - 1])
  }

  /// A form label that comes a second time begins another form.
  private mutating func restartIfRepeated(_ label: Segment.Label, _ field: FieldName?) {
    guard let current = draft, current.hasContent, current.labels.contains(cells.key(label.span)) else { return }
    if let field, field.relationship == .collaborates || field.relationship == .contacts { return }
    // 所需学历及专业 above a line of heads that names 专业 again.
    let recent = segments[max(0, index - 3)..<index]
    if recent.contains(where: { $0.label.map { cells.key($0.span) == cells.key(label.span) } ?? false }) { return }
    closeDraft()
    beginPosition(at: label.span.start, title: nil, .none)
    say("form restarts", "form: the label stood before")
  }

  mutating func setTitle(_ span: TextSpan, _ segment: Segment) {
    let name = NameShape.withoutNote(cells, span)
    let title = keepsNote(span, name) ? cells.trim(span) : name
    guard isName(title) else { return }
    claims.claim(span, .value)
    if let current = draft, !current.hasContent, current.titleRule <= .heading,
      current.fields.isEmpty || current.titleRule < .field
    {
      draft?.title = title
      draft?.titleRule = .field
      draft?.kind = .position
      let department = current.department ?? articleDepartment(title)
      draft?.department = department
    } else if let current = draft, current.titleRule < .field, isFirstTitleField(title) || isSameHeading(current, title)
    {
      draft?.title = title
      draft?.titleRule = .field
      draft?.kind = .position
    } else {
      let start = segment.span.start
      beginPosition(at: start, title: title, .field)
      if let article = articles.last, !hasFinishedDraft {
        draft?.start = min(start, article.start)
      }
    }
  }

  private static let noName = ScalarSet("“”\"；;。!?<>=")

  /// Whether it may name a job: something to read, and no sentence with examples.
  private func isName(_ span: TextSpan) -> Bool {
    if Lexicon.shared.titleExceptions.stands(in: cells, backwardsFrom: span.end, to: span.start)
      || cells.at(span.start) == 0x8981 && !NameShape.isJob(cells, span)
    {
      return false
    }
    var letters = 0
    for index in span.start..<span.end {
      if Self.noName.contains(cells.folded[index]) { return false }
      if cells.classes[index] == .han || cells.classes[index] == .latin { letters += 1 }
    }
    return letters > 0
  }

  /// The department whose jobs the article lists.
  private func articleDepartment(_ title: TextSpan) -> TextSpan? {
    guard let article = articles.last, article.isDepartment, let stem = article.stem else { return nil }
    return stem
  }

  /// 高级客户经理(部门leader): a note that is no name and no number belongs to the title.
  func keepsNote(_ span: TextSpan, _ name: TextSpan) -> Bool {
    let span = cells.trim(span)
    guard name.end < span.end else { return false }
    for index in name.end..<span.end where cells.classes[index] == .latin { return true }
    return false
  }

  /// Whether no other title field stands in this article, so that a form whose parts were shuffled is one form.
  private func isFirstTitleField(_ title: TextSpan) -> Bool {
    guard let article = articles.last, !article.isDepartment, let stem = article.stem else { return false }
    guard !hasFinishedDraft else { return false }
    let (name, heading) = (cells.key(title), cells.key(stem))
    return name.count <= heading.count
      ? cells.find(name, in: stem) != nil : cells.find(heading, in: title) != nil
  }

  private static let systemSign = WordList(["系统"])

  mutating func setField(_ field: FieldName, _ span: TextSpan) {
    let value = cells.trim(span)
    guard !value.isEmpty, !isBlank(value) else { return }
    claims.claim(value, .value)
    if let kind = field.relationship {
      for target in TargetList.split(cells, value) { draft?.relationships.append((kind, target)) }
    } else if field == .department {
      let isSystem = Self.systemSign.stands(at: value.end - 2, of: cells)
      if draft?.isDepartmentStated != true {
        if let system = draft?.department, draft?.labels.isEmpty == false, system.start > draft?.start ?? 0,
          Self.systemSign.stands(at: system.end - 2, of: cells)
        {
          draft?.fields.append((field, system))
        }
        draft?.department = value
        // 所属系统 says less than 所属部门, which may follow.
        draft?.isDepartmentStated = !isSystem
      } else {
        draft?.fields.append((field, value))
      }
    } else {
      draft?.fields.append((field, value))
    }
  }

  private static let dateSigns = ScalarSet("年月日")

  /// 日期: 年 月 日, 审核 批准: nothing was filled in, or another label follows.
  private func isBlank(_ value: TextSpan) -> Bool {
    var isDate = true
    for index in value.start..<value.end where cells.isVisible(index) && !Self.dateSigns.contains(cells.folded[index]) {
      isDate = false
      break
    }
    if isDate { return true }
    return value.count == 2 && LabelReader.read(cells, at: value.start, before: value.end)?.field == .approvedBy
  }

  // MARK: Labels of qualifications

  private static let restWord = WordList(["其他", "其它"])

  private mutating func takeQualificationLabel(_ label: Segment.Label, _ segment: Segment) {
    if takeNumberedValue(label, segment) { return }
    if isListItem(segment) { return takeContent(segment) }
    if segment.marker?.family == .han, segment.body.isEmpty, Self.restWord.words.contains(cells.key(label.span)) {
      // 六、其他: a heading of its own, not what else is asked for.
      leaveSection()
      section = .other
      sectionMarker = segment.marker
      draft?.sections.append(Draft.Remainder(kind: .other, heading: label.span, pieces: []))
      return say("heading other")
    }
    restartIfRepeated(label, label.words.field)
    ensureDraft(at: segment.span.start)
    draft?.labels.insert(cells.key(label.span))
    pending = nil
    section = .qualifications
    stack = []
    groupHeading = nil
    category = label.words.category
    isProse = true
    say("label of qualifications")
    if segment.body.isEmpty {
      pending = PendingLabel(
        field: nil, qualification: .some(label.words.category), label: label.span, line: segment.line)
    } else {
      addValue(segment.body)
      category = nil
    }
  }

  /// (1)文化程度:中专以上;(2)年龄:…: a form whose labels are numbered.
  private mutating func takeNumberedValue(_ label: Segment.Label, _ segment: Segment) -> Bool {
    guard section == .qualifications, let marker = segment.marker, label.isClosed, label.words.isQualification,
      !segment.body.isEmpty, isValue(segment.body), isNumberedForm(marker)
    else { return false }
    claims.claim(label.span, .structure)
    say("label of qualifications", "label: one of a numbered form")
    guard !EmptyValue.isEmpty(cells, segment.body) else {
      claims.claim(segment.body, .value)
      return true
    }
    addMarked(segment.body, marker, .qualifications)
    return true
  }

  /// A short text of one clause; a sentence keeps its head.
  private func isValue(_ span: TextSpan) -> Bool {
    cells.visibleCount(span) <= 24 && cells.find([0x2C], in: span) == nil
      && !hasTerminator(TextSpan(span.start, span.end - 1))
  }

  /// Whether the numbers before or after this one stand before labels too.
  private func isNumberedForm(_ marker: Marker) -> Bool {
    [index - 1, index + 1].contains { other in
      segments.indices.contains(other) && segments[other].marker?.level == marker.level
        && segments[other].label?.isClosed == true && segments[other].label?.words.isQualification == true
    }
  }

  /// A field's value as a qualification of its own.
  mutating func addValue(_ span: TextSpan) {
    guard !EmptyValue.isEmpty(cells, span) else {
      claims.claim(span, .value)
      return
    }
    for part in ClauseList.semicolons(cells, span) {
      addEntry(.qualifications, part, marker: nil)
    }
  }

  // MARK: Sections

  private static let groupWord = WordList(["职责"])

  /// A cell of a table's head that the label of weights follows: left to it.
  private mutating func isHeadOfShares(_ segment: Segment) -> Bool {
    guard segment.body.isEmpty, segment.label?.isClosed == false, segment.marker == nil else { return false }
    var next = index + 1
    while next < segments.count, next <= index + 5 {
      let other = segments[next]
      if other.label?.words.section == .weights, other.label?.isClosed == false, other.body.isEmpty { return true }
      if other.marker != nil || cells.visibleCount(other.span) > 10 || other.title != nil { return false }
      next += 1
    }
    return false
  }

  private mutating func takeSection(_ kind: SectionKind, _ label: Segment.Label, _ segment: Segment) {
    // 职责:… before a list of tasks is the head of a group.
    let isGroup =
      kind == .duties && label.isClosed && label.span.count == 2 && !segment.body.isEmpty
      && Self.groupWord.stands(at: label.span.start, of: cells) && segment.isLineStart
    if kind == .group || isGroup { return takeGroup(segment) }
    if isHeadOfShares(segment) { return }
    if kind == .duties, let groupHeading, groupHeading == (draft?.entries.count ?? 0) - 1, segment.body.isEmpty {
      // The end of a label broken over two lines (工作 / 任务) between a group's heading and its items.
      say("label")
      return
    }
    if kind == .duties, let groupHeading, groupHeading == (draft?.entries.count ?? 0) - 1 {
      // 职责 6 其他 工作任务 完成领导交办的工作: the group's only task, without a number.
      draft?.entries[groupHeading].hasChildren = true
      addEntry(.duties, segment.body, marker: nil, parents: [groupHeading])
      return say("item", "item: the only one of its group")
    }
    // 4.薪酬福利管理;5.绩效考核管理: items of a department's list begin with such words too.
    if segment.rule == .labelNumbered, Self.remainders.contains(kind), cells.visibleCount(segment.body) <= 8,
      let marker = segment.marker, let open = stack.last,
      open.level == marker.level, let last = draft?.entries[open.entry].marker, marker.number == last.number + 1
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
    if let level = segment.marker?.level, let current = draft, current.enclosing == level, current.hasContent {
      // 一、招聘岗位 … 二、应聘条件: what is said for all the jobs belongs to none.
      closeDraft()
      sectionMarker = segment.marker
      section = .other
      say("heading \(kind.rawValue) for all")
      return
    }
    if draft?.isEnded == true, Self.opensDraft.contains(kind) {
      beginPosition(at: segment.span.start, title: nil, .none)
    } else if startsAnother(kind) {
      let title = draft?.title
      let positionKind = draft?.kind ?? .position
      let department = draft?.department
      beginPosition(at: segment.span.start, title: title, .inherited)
      draft?.kind = positionKind
      draft?.department = department
    }
    leaveSection()
    section = kind
    sectionHeading = label.span
    sectionMarker = segment.marker
    if let marker = segment.marker, marker.family != .bullet, !articles.isEmpty {
      articles[articles.count - 1].headingLevels.insert(marker.level)
    }
    say("heading \(kind.rawValue)")
    if kind == .summary, let opening = draft?.summary, !opening.isEmpty {
      // The opening paragraph was no summary: the article has one of its own.
      draft?.sections.append(Draft.Remainder(kind: .introduction, heading: nil, pieces: opening))
      draft?.summary = []
    }
    if Self.opensDraft.contains(kind) { ensureDraft(at: segment.span.start) }
    draft?.seen.insert(kind)
    if let remainder = Self.remainders.contains(kind) ? kind : nil {
      draft?.sections.append(Draft.Remainder(kind: remainder, heading: label.span, pieces: []))
    }
    if segment.body.isEmpty, kind == .duties { takeHeadsBeside(segment) }
    guard !segment.body.isEmpty else { return }
    var text = segment
    if ClauseList.semicolons(cells, segment.body).count >= 3 {
      // 5.权限 …的选择权;…的退回权;…的查验权: the number is the heading's, and the text is its list.
      text.marker = nil
      isHeadingText = true
    }
    takeBody(segment.body, text)
    isHeadingText = false
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

  private static let opensDraft: Set<SectionKind> = [
    .duties, .qualifications, .authorities, .summary, .weights, .description, .introduction,
  ]
  static let remainders: Set<SectionKind> = [
    .boundary, .career, .conclusion, .conditions, .contact, .course, .indicators, .introduction, .notes, .pay, .other,
    .relationships,
  ]

  /// Duties after qualifications begin another job under the same title.
  private func startsAnother(_ kind: SectionKind) -> Bool {
    guard let draft else { return false }
    switch kind {
    case .duties:
      return draft.labels.count < 2 && draft.has(.duties) && draft.has(.qualifications) && draft.seen.contains(.duties)
    case .summary: return draft.has(.duties) && !draft.summary.isEmpty
    case .description:
      return draft.labels.count < 2 && !draft.seen.isEmpty && (draft.has(.qualifications) || draft.has(.duties))
    default: return false
    }
  }

  /// 职责表述:…: a heading over the numbered items after it, a duty by itself when there are none.
  mutating func takeGroup(_ segment: Segment) {
    ensureDraft(at: segment.span.start)
    if section != .duties { leaveSection() }
    section = .duties
    stack = []
    say("group heading")
    guard !segment.body.isEmpty else { return }
    addEntry(.duties, segment.body, marker: nil)
    groupHeading = (draft?.entries.count ?? 1) - 1
  }

  func isHeadingLevel(_ marker: Marker?) -> Bool {
    guard let marker, let article = articles.last else { return false }
    return article.headingLevels.contains(marker.level)
  }
}
