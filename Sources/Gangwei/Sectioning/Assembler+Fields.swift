/// Fields of a form, with their values.
extension Assembler {
  mutating func takeField(_ field: FieldName, _ label: Segment.Label, _ segment: Segment) {
    // In a numbered list a short head before a colon belongs to its item.
    if takeNumberedValue(label, segment) { return }
    if segment.body.isEmpty, section == .duties, let level = segment.marker?.level,
      stack.contains(where: { $0.level == level }),
      let next = nextSegment()?.marker, next.level != level
    {
      // (三)对外联系 over items of a department's list.
      return takeContent(segment)
    }
    // 3、对外联络:办理证照的年检…: the head of an item.
    if section == .duties, field.relationship != nil, label.isClosed, let marker = segment.marker,
      let open = stack.last, open.level == marker.level,
      draft?.entries[open.entry].marker.map({ $0.number + 1 == marker.number }) == true,
      Content.opensAsDuty(cells, segment.body)
    {
      return takeContent(segment)
    }
    // ★工作地址:… behind ★任职要求 and its numbered list is no item of it.
    if isListItem(segment), segment.marker?.family != .bullet || sectionMarker?.level != segment.marker?.level,
      section == .notes || field.category != nil || field == .hours || field == .location || field == .salary
    {
      return takeContent(segment)
    }
    if field.category != nil { return takeQualificationLabel(label, segment) }
    if field == .title || field == .department || field == .holder, isOfExaminer() {
      pending = nil
      return say("field", of: .field(field), "form: of whoever appraises")
    }
    restartIfRepeated(label, field)
    pending = nil
    say("field", of: .field(field))
    // A label in a second language is no value.
    let segment = withoutTranslation(withoutNextLabel(withoutForeignName(withoutForeignLabel(segment)), field))
    if (field == .title || field == .department), let (value, next, rest) = pair(segment.body, field) {
      if field == .title {
        setTitle(value, segment)
      } else {
        ensureDraft(at: segment.span.start)
        setField(field, value)
      }
      draft?.labels.insert(cells.key(label.span))
      setField(next, rest)
      return endSection()
    }
    if field == .title || isParty(field, label, segment) {
      if segment.body.isEmpty {
        pending = PendingLabel(field: field, label: label.span, line: segment.line)
        // 一、竞聘岗位 over several jobs.
        if let marker = segment.marker, marker.family.isHeading, draft == nil { sectionMarker = marker }
      } else {
        setTitle(segment.body, segment)
        if NameShape.isJob(cells, segment.body), isBehindAssessed(segment) { draft?.isAssessed = true }
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

  /// 岗位 软件测试工程师 部门 研发部: the name behind the first label, the next label between blanks, and its value.
  private func pair(_ body: TextSpan, _ field: FieldName) -> (value: TextSpan, field: FieldName, rest: TextSpan)? {
    for place in (body.start + 2)..<max(body.start + 2, body.end - 2) where cells.isBlank(place - 1) {
      guard let words = LabelReader.read(cells, at: place, before: body.end), let next = words.field, next != .title,
        next == .department || next.relationship != nil || next == .code, words.end < body.end, cells.isBlank(words.end)
      else { continue }
      let (value, rest) = (cells.trim(TextSpan(body.start, place)), cells.trim(TextSpan(words.end, body.end)))
      let isName = field == .title ? NameShape.isJob(cells, value) : NameShape.isDepartment(cells, value)
      return isName && !rest.isEmpty ? (value, next, rest) : nil
    }
    return nil
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

  /// DEPARTMENT 部门: HOUSEKEEPING 客房部: behind a label in two languages the value is in both too.
  private func withoutForeignName(_ segment: Segment) -> Segment {
    guard index > 0, !segment.isLineStart, !segment.body.isEmpty, segments[index - 1].line == segment.line,
      cells.latinLetters(in: segments[index - 1].span) > 0, cells.classes[segment.body.start] == .latin
    else { return segment }
    var segment = segment
    var start = segment.body.start
    while start < segment.body.end, cells.classes[start] != .han { start += 1 }
    if start < segment.body.end, cells.isBlank(start - 1) { segment.body.start = start }
    return segment
  }

  /// 职位 Position:宾客关系经理 Guest Relations Manager: behind a label in two languages the value is in both.
  private func withoutTranslation(_ segment: Segment) -> Segment {
    guard !segment.body.isEmpty, segment.body.start > segment.span.start, cells.classes[segment.body.start] == .han,
      (segment.span.start..<segment.body.start).contains(where: { cells.classes[$0] == .latin })
    else { return segment }
    var start = segment.body.end
    while start > segment.body.start, cells.classes[start - 1] != .han { start -= 1 }
    guard start < segment.body.end, cells.isBlank(start), cells.latinLetters(in: TextSpan(start, segment.body.end)) > 1
    else {
      return segment
    }
    var segment = segment
    segment.body.end = start
    return segment
  }

  private static let longestUnknown = 5

  /// 岗位:行车值班员适用:正线各站: the name in front of a label that no list knows.
  private func withoutNextLabel(_ segment: Segment, _ field: FieldName) -> Segment {
    guard field == .title || field == .department, let colon = cells.find(0x3A, in: segment.body) else {
      return segment
    }
    for end in [colon] + (2...Self.longestUnknown).map({ colon - $0 }) where end >= segment.body.start + 2 {
      let name = cells.trim(TextSpan(segment.body.start, end))
      let isName = field == .title ? NameShape.isJob(cells, name) : NameShape.isDepartment(cells, name)
      guard isName else { continue }
      var segment = segment
      segment.body = name
      return segment
    }
    return segment
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

  func endsOpen(_ span: TextSpan) -> Bool {
    let last = cells.trim(span)
    return !last.isEmpty && [0x3001, 0x2C, 0x2F].contains(cells.folded[last.end - 1])
  }

  /// A form label that comes a second time begins another form.
  mutating func restartIfRepeated(_ label: Segment.Label, _ field: FieldName?) {
    guard let current = draft, current.hasContent || current.isAssessed,
      current.labels.contains(cells.key(label.span))
    else { return }
    if let field, field.relationship == .collaborates || field.relationship == .contacts { return }
    // 所需学历及专业 above a line of heads that names 专业 again.
    let recent = segments[max(0, index - 3)..<index]
    if recent.contains(where: { $0.label.map { cells.key($0.span) == cells.key(label.span) } ?? false }) { return }
    closeDraft()
    beginPosition(at: label.span.start, title: nil, .none)
    say("form restarts", "form: the label stood before")
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
      let partners =
        kind == .collaborates || kind == .contacts ? RelationReader.partners(ofSentences: value, cells) : []
      if !partners.isEmpty {
        draft?.relationships += partners.map { (kind, $0) }
        return
      }
      // 汇报给 CTO,也就是我。没有下属: a field of sentences names its target first.
      let named = hasTerminator(TextSpan(value.start, max(value.start, value.end - 1))) ? firstClause(value) : value
      let prospects = kind == .promotesTo ? prospects(named) : []
      for target in prospects.isEmpty ? TargetList.split(cells, named) : prospects {
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

  private static let arrows = ScalarSet("→>➔⇒")

  /// 表现优秀者可晋升为会计主管, 收银员→收银领班→收银主管: the posts that lie ahead.
  private func prospects(_ value: TextSpan) -> [TextSpan] {
    let read = ProspectReader.read(cells, value)
    if !read.isEmpty { return read }
    var steps: [TextSpan] = []
    var start = value.start
    for place in value.start...value.end where place == value.end || Self.arrows.contains(cells.folded[place]) {
      var end = place
      while end > start, cells.isBlank(end - 1) || cells.folded[end - 1] == 0x2D { end -= 1 }
      let step = cells.trim(TextSpan(start, end))
      if !step.isEmpty { steps.append(step) }
      start = place + 1
    }
    guard steps.count >= 2 else { return [] }
    // The post itself and those behind it are no way ahead.
    let own = draft?.title.flatMap { title in steps.lastIndex { cells.key($0) == cells.key(title) } }
    return Array(steps[(own.map { $0 + 1 } ?? 0)...])
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
    if isUnfilled(value) || EmptyValue.isPrompt(cells, value) { return true }
    var isDate = true
    for index in value.start..<value.end where cells.isVisible(index) && !Self.dateSigns.contains(cells.folded[index]) {
      isDate = false
      break
    }
    if isDate { return true }
    return value.count == 2 && LabelReader.read(cells, at: value.start, before: value.end)?.field == .approvedBy
  }
}
