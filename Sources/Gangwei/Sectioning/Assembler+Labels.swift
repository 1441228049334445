/// Headings of sections and labels of form fields.
extension Assembler {
  mutating func takeLabel(_ label: Segment.Label, _ segment: Segment) {
    let words = label.words
    if isTargetOfRelation(label, segment), takePendingValue(label.span, segment) { return }
    if !isOverWholeTable(), takeShareTable(segment) || takeNumberedTable(segment) || takeTableHeader(segment) { return }
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
    // 招聘职位    安全员: a cell with its value beside it.
    case .description where field == .title && segment.body.isEmpty && isBesideName(): return true
    case .description where field == .title && NameShape.isJob(cells, segment.body): return true
    case .career, .contact, .pay, .conditions, .description, .relationships, .notes:
      // With a heading's number and a long text it is a section, with a short value a field.
      if let family = segment.marker?.family, family == .han || family == .parenthesizedHan { return false }
      return segment.body.count > 0 && segment.body.count <= 40 || segment.body.isEmpty && field == .promotesTo
    default:
      return false
    }
  }

  /// Whether the next cell on the line is the name of a job.
  private func isBesideName() -> Bool {
    guard let next = nextSegment(), next.line == segments[index].line, next.label == nil else { return false }
    return NameShape.isJob(cells, next.body)
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
}
