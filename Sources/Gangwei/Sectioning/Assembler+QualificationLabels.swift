/// Labels whose values are qualifications: 学历, 专业, 能力素质.
extension Assembler {
  private static let restWord = WordList(["其他", "其它"])

  private static let professionalTitles = WordList(["职称"])

  /// 一、職稱:約僱閱覽推廣員: where nothing was said yet, the label names the job, as in Taiwan.
  private func namesJob(_ label: Segment.Label, _ segment: Segment) -> Bool {
    label.isClosed && label.span.count == 2 && Self.professionalTitles.stands(at: label.span.start, of: cells)
      && section == nil && draft?.hasContent != true && draft?.title == nil
      && (NameShape.isListedJob(cells, segment.body) || draft?.isEmpty ?? true && NameShape.isJob(cells, segment.body))
  }

  mutating func takeQualificationLabel(_ label: Segment.Label, _ segment: Segment) {
    if takeNumberedValue(label, segment) { return }
    if isListItem(segment) { return takeContent(segment) }
    if namesJob(label, segment) {
      claims.claim(segment.body, .value)
      beginPosition(at: segment.span.start, title: segment.body, .field)
      return say("field title", "field: the first label names the job")
    }
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
  mutating func takeNumberedValue(_ label: Segment.Label, _ segment: Segment) -> Bool {
    guard section == .qualifications, let marker = segment.marker, label.isClosed, label.words.isQualification,
      !segment.body.isEmpty, isNumberedForm(marker), isValue(segment.body) || isWholeForm(marker)
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
    cells.visibleCount(span) <= 24 && cells.find(0x2C, in: span) == nil
      && !hasTerminator(TextSpan(span.start, span.end - 1))
  }

  /// Whether the numbers before or after this one stand before labels too.
  private func isNumberedForm(_ marker: Marker) -> Bool {
    [index - 1, index + 1].contains { other in
      segments.indices.contains(other) && segments[other].marker?.level == marker.level
        && segments[other].label?.isClosed == true && segments[other].label?.words.isQualification == true
    }
  }

  private static let fewestLabels = 3

  /// Whether all of the list are labels and their values, and several.
  private func isWholeForm(_ marker: Marker) -> Bool {
    var first = index
    while first > 0, segments[first].marker?.level == marker.level, segments[first].marker?.number ?? 0 > 1 {
      first -= 1
    }
    var labels = 0
    var number = 0
    for segment in segments[first...] {
      guard segment.marker?.level == marker.level, let own = segment.marker?.number, own == number + 1 else { break }
      guard segment.label?.isClosed == true, segment.label?.words.isQualification == true else { return false }
      number = own
      labels += 1
    }
    return labels >= Self.fewestLabels
  }

  /// A field's value as a qualification of its own.
  mutating func addValue(_ span: TextSpan) {
    guard !EmptyValue.isEmpty(cells, span) else {
      claims.claim(span, .value)
      return
    }
    if let choices = Choices.read(cells, span) {
      claims.claim(span, .structure)
      for choice in choices where !EmptyValue.isEmpty(cells, choice) {
        addEntry(.qualifications, choice, marker: nil)
      }
      return
    }
    for part in ClauseList.semicolons(cells, span) {
      addEntry(.qualifications, part, marker: nil)
    }
  }
}
