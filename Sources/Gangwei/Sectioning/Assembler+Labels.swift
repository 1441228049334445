/// Headings of sections and labels of form fields.
extension Assembler {
  mutating func takeLabel(_ label: Segment.Label, _ segment: Segment) {
    let words = label.words
    if isTargetOfRelation(label, segment), takePendingValue(label.span, segment) { return }
    if takeShareTable(segment) || takeNumberedTable(segment) || takeTableHeader(segment) { return }
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

  /// 内部协调关系 / 公司各部门: the words of a label of departments alone, where a relation waits for its targets.
  private func isTargetOfRelation(_ label: Segment.Label, _ segment: Segment) -> Bool {
    guard let field = pending?.field, field == .collaborates || field == .contacts else { return false }
    return label.words.field == .department && !label.isClosed && segment.body.isEmpty && segment.marker == nil
      && segment.isLineStart && label.words.words >= 2
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
  func isField(_ field: FieldName, _ words: LabelWords, _ segment: Segment) -> Bool {
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
    if isListItem(segment),
      section == .notes || field.category != nil || field == .hours || field == .location || field == .salary
    {
      return takeContent(segment)
    }
    if field.category != nil { return takeQualificationLabel(label, segment) }
    if field == .title || field == .department || field == .holder, isOnExaminersLine() {
      return say("field", of: .field(field), "form: of whoever appraises")
    }
    restartIfRepeated(label, field)
    pending = nil
    say("field", of: .field(field))
    // A label in a second language is no value.
    let segment = withoutForeignName(withoutForeignLabel(segment))
    if field == .title || isParty(field, label, segment) {
      if segment.body.isEmpty {
        pending = PendingLabel(field: field, label: label.span, line: segment.line)
        // 一、竞聘岗位 over several jobs.
        if let marker = segment.marker, marker.family.isHeading, draft == nil { sectionMarker = marker }
      } else {
        setTitle(segment.body, segment)
      }
      return
    }
    ensureDraft(at: segment.span.start)
    draft?.labels.insert(cells.key(label.span))
    let isLast = draft?.has(.duties) == true && draft?.has(.qualifications) == true
    if field == .keywords || field == .category && (segment.body.isEmpty || isLast) { listedField = field }
    // What follows the last field of an advertisement is another one; a field more, and it was not the last.
    let endsPosting = (field == .keywords || field == .category) && isLast && draft?.titleRule ?? .none < .field
    draft?.isEnded = endsPosting
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

  private static let examiners = WordList(["考核人", "考评人", "评估人", "评价人", "审核人", "批准人"])

  /// 考核人姓名 | 职位 总经理 | 部门: what stands behind the label of who appraises is said of that person.
  private func isOnExaminersLine() -> Bool {
    guard !isFirstOfLine(index) else { return false }
    var first = index
    while !isFirstOfLine(first) { first -= 1 }
    return Self.examiners.stands(at: segments[first].span.start, of: cells)
  }

  private static let party = WordList(["乙方"])

  /// 乙方:熟料分厂厂长: whom a letter of responsibility (责任书) binds.
  private func isParty(_ field: FieldName, _ label: Segment.Label, _ segment: Segment) -> Bool {
    field == .holder && Self.party.stands(at: label.span.start, of: cells) && draft?.title == nil
      && NameShape.isJob(cells, NameShape.withoutNote(cells, segment.body))
  }

  private static let longestListed = 14

  /// A short line after the values of a field that lists them.
  mutating func takeListedValue(_ segment: Segment) -> Bool {
    guard let field = listedField else { return false }
    if pending?.field == field { return false }
    guard draft != nil, segment.marker == nil, segment.label == nil, segment.title == nil,
      segment.isLineStart, cells.visibleCount(segment.body) <= Self.longestListed, !hasTerminator(segment.body),
      cells.find(0x3A, in: segment.body) == nil
    else {
      listedField = nil
      return false
    }
    setField(field, segment.body)
    say("value", of: .field(field), "field: another of its values, a line each")
    return true
  }

  /// The heading of an advertisement named the job already, and nothing but a paragraph has come since.
  private func isSameHeading(_ current: Draft, _ title: TextSpan) -> Bool {
    guard let known = current.title, !current.entries.contains(where: { $0.marker != nil }) else { return false }
    return cells.find(cells.key(title), in: known) != nil || cells.find(cells.key(known), in: title) != nil
  }

  /// DEPARTMENT 部门: HOUSEKEEPING 客房部: behind a label in two languages the value is in both too.
  private func withoutForeignName(_ segment: Segment) -> Segment {
    guard index > 0, !segment.isLineStart, !segment.body.isEmpty, segments[index - 1].line == segment.line,
      isLatin(segments[index - 1].span), cells.classes[segment.body.start] == .latin
    else { return segment }
    var segment = segment
    var start = segment.body.start
    while start < segment.body.end, cells.classes[start] != .han { start += 1 }
    if start < segment.body.end, cells.isBlank(start - 1) { segment.body.start = start }
    return segment
  }

  /// Letters of no Chinese word.
  func isLatin(_ span: TextSpan) -> Bool {
    (span.start..<span.end).allSatisfy { cells.classes[$0] != .han && cells.classes[$0] != .digit } && hasLetters(span)
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
  func isListItem(_ segment: Segment) -> Bool {
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
  mutating func restartIfRepeated(_ label: Segment.Label, _ field: FieldName?) {
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
    var span = cells.trim(span)
    while !span.isEmpty, cells.classes[span.end - 1] == .terminator {
      span.end = cells.trimEnd(span.start, span.end - 1)
    }
    if let job = jobBeforeDocument(span) { span = job }
    let name = NameShape.withoutNote(cells, span)
    let title = keepsNote(span, name) ? cells.trim(span) : name
    guard isName(title) else { return }
    claims.claim(span, .value)
    if let current = draft, current.isHead, current.titleRule < .field {
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

  /// 作业部经理年度KPI考核表: the job whose document it is.
  private func jobBeforeDocument(_ span: TextSpan) -> TextSpan? {
    guard Lexicon.shared.titleExceptions.stands(in: cells, backwardsFrom: span.end, to: span.start) else { return nil }
    for end in stride(from: span.end - 2, through: span.start + 2, by: -1) {
      let name = TextSpan(span.start, end)
      if NameShape.isListedJob(cells, name) { return name }
    }
    return nil
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

  private static let branch = WordList(["方向"])

  /// 高级客户经理(部门leader): a note that is no name and no number belongs to the title.
  func keepsNote(_ span: TextSpan, _ name: TextSpan) -> Bool {
    let span = cells.trim(span)
    guard name.end < span.end else { return false }
    if statesPay(TextSpan(name.end, span.end)) { return false }
    for index in name.end..<span.end where cells.classes[index] == .latin { return true }
    // (存储方向), (工长)
    let note = cells.trim(TextSpan(cells.skipBlank(name.end, span.end) + 1, span.end - 1))
    return note.count >= 2
      && (Self.branch.stands(at: note.end - 2, of: cells) || NameShape.isListedJob(cells, note))
  }

  private static let payUnits = ScalarSet("k元薪万")

  /// (25k-40k × 14): a number before a unit of pay.
  private func statesPay(_ note: TextSpan) -> Bool {
    for index in note.start + 1..<max(note.start + 1, note.end)
    where Self.payUnits.contains(cells.folded[index]) && cells.classes[index - 1] == .digit { return true }
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
      // 汇报关系:向运营副总汇报,下辖库区主管2人
      let stated = RelationReader.statement(cells, value)
      if !stated.isEmpty {
        draft?.relationships += stated
        return
      }
      // 汇报给 CTO,也就是我。没有下属: a field of sentences names its target first.
      let named = hasTerminator(TextSpan(value.start, max(value.start, value.end - 1))) ? firstClause(value) : value
      for target in TargetList.split(cells, named) {
        draft?.relationships.append((kind, kind == .promotesTo ? ProspectReader.withoutVerb(cells, target) : target))
      }
    } else if field == .department {
      let value = departmentAlone(value)
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

  private func firstClause(_ value: TextSpan) -> TextSpan {
    for index in value.start..<value.end where cells.folded[index] == 0x2C || cells.folded[index] == 0x3002 {
      return cells.trim(TextSpan(value.start, index))
    }
    return value
  }

  /// 部门:订单中台组,汇报给技术总监: what follows the department's name says whom the job answers to.
  private mutating func departmentAlone(_ value: TextSpan) -> TextSpan {
    let first = firstClause(value)
    guard first.end < value.end else { return value }
    let stated = RelationReader.statement(cells, TextSpan(first.end + 1, value.end))
    guard !stated.isEmpty else { return value }
    draft?.relationships += stated
    return first
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

}
