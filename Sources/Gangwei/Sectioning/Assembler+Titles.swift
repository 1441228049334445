/// Values of the fields that name the job: 岗位名称, 职位, 乙方 of a letter of responsibility.
extension Assembler {
  /// The heading of an advertisement named the job already, and nothing but a paragraph has come since.
  private func isSameHeading(_ current: Draft, _ title: TextSpan) -> Bool {
    guard let known = current.title, !current.entries.contains(where: { $0.marker != nil }) else { return false }
    return cells.find(cells.key(title), in: known) != nil || cells.find(cells.key(known), in: title) != nil
  }

  /// How far from the page's top the name of its only job may stand.
  private static let firstSegments = 10

  /// The name of a job alone on one of the page's first lines is that of its first description, far as it may be.
  mutating func nameOnlyPosition() {
    guard let first = finished.first, first.title == nil, first.kind == .position,
      let number = segments.prefix(Self.firstSegments).firstIndex(where: { segment in
        segment.span.end <= first.start && segment.marker == nil && segment.label == nil && segment.title == nil
          && NameShape.isJob(cells, segment.body)
      }), isAlone(number), finished.count == 1 || NameShape.isListedJob(cells, segments[number].body)
    else { return }
    finished[0].title = name(segments[number].body)
    finished[0].titleRule = .inherited
    finished[0].start = segments[number].span.start
    claims.claim(segments[number].body, .structure)
    roles[number].become("job heading", of: .whole, "job: its name heads the page")
  }

  mutating func setTitle(_ span: TextSpan, _ segment: Segment) {
    var span = cells.trim(span)
    while !span.isEmpty, cells.classes[span.end - 1] == .terminator {
      span.end = cells.trimEnd(span.start, span.end - 1)
    }
    // 【连锁药店】药师 多名
    if case let job = upToCount(undecorated(span)), job != span, NameShape.isJob(cells, job) { span = job }
    if let job = jobBeforeDocument(span) { span = job }
    let name = NameShape.withoutNote(cells, span)
    let title = keepsNote(span, name) ? cells.trim(span) : name
    guard isName(title), !isLabel(title), !EmptyValue.isEmpty(cells, title) else { return }
    claims.claim(span, .value)
    if let current = draft, current.isHead, current.titleRule < .field {
      draft?.title = title
      draft?.titleRule = .field
      draft?.kind = .position
      let department = current.department ?? articleDepartment()
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

  /// 岗位 | 入职日期: the next label of a row of labels.
  private func isLabel(_ span: TextSpan) -> Bool {
    guard let label = LabelReader.read(cells, at: span.start, before: span.end) else { return false }
    return label.end == span.end && label.field != nil && label.field != .title && !NameShape.isListedJob(cells, span)
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

  private static let noName = ScalarSet("“”\"；;。!?<>=:")

  private static let shortestDefinition = 9

  /// Whether it may name a job: something to read, and no sentence with examples.
  private func isName(_ span: TextSpan) -> Bool {
    // 职务:一组主要职责相似的职位: a definition.
    if cells.visibleCount(span) >= Self.shortestDefinition, cells.find(0x7684, in: span) != nil,
      !NameShape.isListedJob(cells, span)
    {
      return false
    }
    // (与组织架构图一致): what is to be written there.
    if cells.folded[span.start] == 0x28, cells.find(0x29, in: span) == span.end - 1 { return false }
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

  private static let branch = WordList(["方向"])

  /// 高级客户经理(部门leader): a note that is no name and no number belongs to the title.
  func keepsNote(_ span: TextSpan, _ name: TextSpan) -> Bool {
    let span = cells.trim(span)
    guard name.end < span.end else { return false }
    if statesPay(TextSpan(name.end, span.end)) || isCode(TextSpan(name.end, span.end)) { return false }
    for index in name.end..<span.end where cells.classes[index] == .latin { return true }
    // (存储方向), (工长)
    let note = cells.trim(TextSpan(cells.skipBlank(name.end, span.end) + 1, span.end - 1))
    return note.count >= 2
      && (Self.branch.stands(at: note.end - 2, of: cells) || NameShape.isListedJob(cells, note))
  }

  private static let longestCode = 6

  /// (T1), (檔案編號:QF/DECC/2305): a grade, or what a label names.
  private func isCode(_ note: TextSpan) -> Bool {
    if cells.find(0x3A, in: note) != nil { return true }
    let inside = cells.trim(TextSpan(cells.skipBlank(note.start, note.end) + 1, note.end - 1))
    guard (2...Self.longestCode).contains(inside.count), cells.classes[inside.start] == .latin,
      cells.classes[inside.end - 1] == .digit
    else { return false }
    return (inside.start..<inside.end).allSatisfy {
      cells.classes[$0] == .latin || cells.classes[$0] == .digit || cells.folded[$0] == 0x2D
    }
  }

  private static let payUnits = ScalarSet("k元薪万")

  /// (25k-40k × 14): a number before a unit of pay.
  func statesPay(_ span: TextSpan) -> Bool {
    for index in span.start + 1..<max(span.start + 1, span.end)
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
}
