/// Values that labels wait for, and sentences about the document itself.
extension Assembler {
  private static let shortestSentence = 9

  /// 岗位 over 负责车辆的调派及费用记录: what the post named above is for.
  private func isSentenceOnPost(_ body: TextSpan) -> Bool {
    draft?.entries.isEmpty ?? true && draft?.summary.isEmpty ?? true && draft?.titleRule != .field
      && cells.visibleCount(body) >= Self.shortestSentence && Content.opensAsDuty(cells, body)
      && !NameShape.isListedJob(cells, body)
  }

  /// 车辆调度员 over 岗位 and such a sentence.
  func isOverSentenceOnPost(_ next: Segment) -> Bool {
    guard next.label?.words.field == .title, next.body.isEmpty, index + 2 < segments.count, isAlone(index) else {
      return false
    }
    let sentence = segments[index + 2].body
    return cells.visibleCount(sentence) >= Self.shortestSentence && Content.opensAsDuty(cells, sentence)
      && !NameShape.isListedJob(cells, sentence)
  }

  mutating func takePendingValue(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard let label = pending else { return false }
    if cells.folded[body.end - 1] == 0x3A {
      pending = nil
      return false
    }
    if let field = label.field {
      pending = nil
      guard body.count <= 80, fits(body, field) else { return false }
      // 二、岗位与名额 over (一)管理员(3名): a list of posts, each with its count.
      if field == .headcount, segment.marker?.number == 1, NameShape.isJob(cells, body) { return false }
      if field == .title {
        // 竞聘岗位 over a numbered list names several.
        guard body.count <= 40, segment.marker.map({ $0.family == .bullet }) ?? true else { return false }
        if isSentenceOnPost(body) {
          ensureDraft(at: label.label.start)
          takeSummary(body, segment)
          return true
        }
        setTitle(body, segment)
        say("value title")
        return true
      }
      ensureDraft(at: label.label.start)
      setField(field, body)
      say("value", of: .field(field))
      if field.relationship != nil, endsOpen(body) || isNameBelow(body, field) {
        pending = PendingLabel(field: field, label: label.label, line: segment.line, values: label.values + 1)
      }
      return true
    }
    // The value of a qualification's label: this line, and those after it that go on.
    pending = nil
    if EmptyValue.isEmpty(cells, body) {
      claims.claim(body, .value)
      say("empty value")
      return true
    }
    if segment.marker == nil, let last = lastEntry(.qualifications), draft?.entries[last].marker != nil {
      // It does not go on what a numbered list before the label said.
      addValue(body)
      category = nil
      say("item", "item: the value of a label")
      return true
    }
    if segment.marker == nil, section == .qualifications, draft?.has(.qualifications) == true {
      isHeadingText = true
      takeBody(body, segment)
      isHeadingText = false
      category = nil
      return true
    }
    return false
  }

  private static let mostNames = 8

  /// 4. 管理范围 behind what stands under 3. 职位体系.
  private func isNextHeading(_ segment: Segment) -> Bool {
    guard let heading = sectionMarker, let marker = segment.marker else { return false }
    return marker.level == heading.level && marker.number == heading.number + 1
  }

  /// 餐厅领班 / 服务员 / 传菜员 below 直接下级: whether the next line names one more, before the next label or heading.
  private func isNameBelow(_ body: TextSpan, _ field: FieldName) -> Bool {
    guard field == .supervises, isAlone(index), NameShape.isJob(cells, body), index + 1 < segments.count else {
      return false
    }
    for next in (index + 1)..<min(segments.count, index + Self.mostNames) {
      let other = segments[next]
      if other.label != nil || isNextHeading(other) { return next > index + 1 }
      guard other.marker == nil, other.title == nil, isAlone(next), NameShape.isJob(cells, other.body) else {
        return false
      }
    }
    return false
  }

  private static let dateWords = WordList(["年", "月", "日", "长期", "即"])

  /// Whether a line may be the value of a field above it: the name of a job is no date and no head-count.
  private func fits(_ body: TextSpan, _ field: FieldName) -> Bool {
    switch field {
    case .date, .headcount:
      return !NameShape.isJob(cells, body) || Self.dateWords.stands(in: body, of: cells)
        || (body.start..<body.end).contains { cells.classes[$0] == .digit }
    // 编号: / 结晶工: the number is missing, and what follows is another line.
    case .code: return !NameShape.isJob(cells, body)
    default: return true
    }
  }

  // MARK: Sentences about the document

  /// Whether it begins as a sentence about the document does.
  func speaksOfDocument(_ segment: Segment) -> Bool {
    segment.marker == nil && segment.label == nil
      && Lexicon.shared.remarks.longest(in: cells, at: segment.body.start, before: segment.body.end) != nil
  }

  /// 根据岗位特点,制定5项考核指标,如下表所示: over a table.
  private mutating func takeAnnouncedTable(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard segment.marker == nil, segment.isLineStart, index + 1 < segments.count, isLastOfLine(index),
      case let last = cells.folded[body.end - 1], last == 0x3A || cells.classes[body.end - 1] == .terminator,
      TableWords.pointing.stands(atEndOf: cells.trim(TextSpan(body.start, body.end - 1)), of: cells)
    else { return false }
    claims.claim(body, .structure)
    say("remark", "remark: announces a table")
    return true
  }

  mutating func takeRemark(_ body: TextSpan, _ segment: Segment) -> Bool {
    if takeAnnouncedTable(body, segment) { return true }
    guard segment.marker == nil,
      let found = Lexicon.shared.remarks.longest(in: cells, at: body.start, before: body.end),
      let remark = Remark(rawValue: found.value)
    else { return false }
    if remark == .contact || remark == .notes, let kind = remark.section {
      // Behind the lists: how to apply, what is enclosed.
      guard draft?.hasContent == true, section != kind else { return false }
      leaveSection()
      section = kind
      draft?.sections.append(Draft.Remainder(kind: kind, heading: nil, pieces: []))
      addRemainder(body)
      say("", of: .section(kind), "remark: stands behind the lists")
      return true
    }
    if remark == .closing {
      if draft != nil, section != .conclusion, section != .summary {
        leaveSection()
        section = .conclusion
        draft?.sections.append(Draft.Remainder(kind: .conclusion, heading: nil, pieces: []))
      }
      if section == .conclusion, draft != nil {
        addRemainder(body)
        say("conclusion", "remark: speaks of the document")
        return true
      }
    }
    if section == .duties && isProse == false { return false }
    if let list = ClauseList.afterLeadIn(cells, body) {
      claims.claim(TextSpan(body.start, list.start), .structure)
      return false
    }
    claims.claim(body, .structure)
    say("remark", "remark: speaks of the document")
    return true
  }

  func nextSegment() -> Segment? {
    index + 1 < segments.count ? segments[index + 1] : nil
  }
}
