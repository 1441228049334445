/// Labels that nothing closes, told by the lines of forms around them.
extension Splitter {
  /// How a line begins, as far as its neighbours ask.
  struct LineOpening {
    /// With a field's label.
    var isForm = false
    /// With one of qualifications and a colon.
    var isColonForm = false
  }

  static func opening(_ cells: Cells, _ span: TextSpan) -> LineOpening {
    guard span.count <= 60, cells.mayBeginWord(span.start),
      let label = LabelReader.read(cells, at: span.start, before: span.end), label.field != nil
    else { return LineOpening() }
    return LineOpening(isForm: true, isColonForm: label.isQualification && cells.at(label.end) == 0x3A)
  }

  /// Whether one of the lines before and after begins as forms do.
  func isBesideForm(_ number: Int) -> Bool {
    number > 0 && openings[number - 1].isForm || number + 1 < lines.count && openings[number + 1].isForm
  }

  /// Whether one of the two lines before and after is a label of qualifications, a colon and a value.
  func isBesideColonForm(_ number: Int) -> Bool {
    guard hasColonForms else { return false }
    for other in max(0, number - 2)...min(lines.count - 1, number + 2)
    where other != number && openings[other].isColonForm {
      return true
    }
    return false
  }

  /// The places of form labels in a line that has at least three of them with no colon: cells run together.
  func gluedLabels(_ span: TextSpan) -> Set<Int> {
    guard span.count >= 12 else { return [] }
    var places: [Int] = []
    var names: Set<FieldName> = []
    var listed = 0
    var index = span.start
    /// Behind the number of an item, in whose text no label stands.
    var itemStart: Int?
    while places.count < 24 {
      index = cells.next([.longWord, .bodyBreak, .marker], from: index, before: span.end)
      if index >= span.end || cells.classes[index] == .terminator { break }
      if cells.isMarkerStart(index), let item = marker(at: index) {
        itemStart = cells.skipBlank(item.span.end, span.end)
      }
      if cells.mayBeginWord(index, taking: 4),
        let found = cells.word(at: index, before: span.end), found.end - index >= 4,
        let field = found.roles.field, found.roles.section == nil || field == .reportsTo || field == .supervises,
        field.category == nil, itemStart.map({ $0 >= index || cells.isBlank(index - 1) }) ?? true,
        index == span.start || !Self.before.contains(cells.at(index - 1)),
        cells.at(found.end) != 0x3A || !places.isEmpty
      {
        // 包括岗位名称、岗位编号、所属部门等 names labels and is no form.
        if Self.listingSigns.contains(cells.at(found.end)) { listed += 1 }
        // 占全部工作时间的百分比
        if cells.at(found.end) == 0x7684 {
          index = found.end
          continue
        }
        places.append(index)
        names.insert(field)
        itemStart = nil
        index = found.end
      } else {
        index += 1
      }
    }
    // Hardly a line has as many.
    guard places.count >= 3, names.count >= 3, listed < 2 else { return [] }
    return Set(places)
  }

  private static let listingSigns = ScalarSet("、,等")

  /// A second label glued to the value of the first: 所属部门政企客户支撑中心地点华阳北路.
  func innerLabel(_ start: Int, _ end: Int, shortest: Int) -> Int? {
    for index in start..<max(start, end) {
      if cells.mayBeginWord(index, taking: UInt16(clamping: shortest)),
        let found = cells.word(at: index, before: end), found.end - index >= shortest,
        found.end < end || found.end - index >= 4, found.roles.field != nil, !found.roles.isModifier,
        found.roles.section == nil
      {
        return index
      }
    }
    return nil
  }

  /// 内部:生产部、采购部外部:供应商: where the label of another relation begins inside of a list of targets.
  func innerRelation(_ start: Int, _ end: Int, _ label: LabelWords?) -> Int? {
    guard let relation = label?.field?.relationship else { return nil }
    for index in start..<max(start, end) where cells.mayBeginWord(index) {
      guard let next = LabelReader.read(cells, at: index, before: end), let other = next.field?.relationship,
        other != relation, next.end < end, cells.folded[cells.skipBlank(next.end, end)] == 0x3A
      else { continue }
      return index
    }
    return nil
  }

  /// 部门 财务部 职务 会计: the labels of a short line of labels and values in turn, single blanks between.
  func pairedLabels(_ span: TextSpan) -> Set<Int>? {
    guard span.count <= 60, cells.mayBeginWord(span.start),
      cells.next(.bodyBreak, from: span.start, before: span.end) < span.end
    else { return nil }
    var starts: [Int] = []
    var index = span.start
    while index < span.end, starts.count <= 6 {
      starts.append(index)
      while index < span.end, !cells.isBlank(index) { index += 1 }
      let next = cells.skipBlank(index, span.end)
      if next - index > 1 { return nil }
      index = next
    }
    guard starts.count == 4 || starts.count == 6 else { return nil }
    let labels = stride(from: 0, to: starts.count, by: 2).map { starts[$0] }
    for (order, start) in labels.enumerated() {
      let end = cells.trimEnd(start, starts[order * 2 + 1])
      guard let label = LabelReader.read(cells, at: start, before: end), label.end == end, label.field != nil else {
        return nil
      }
    }
    return Set(labels)
  }

  private static let fewestSpaced = 6

  /// The places of labels between single blanks in a line that has many: a form whose cells stand on one line.
  func spacedLabels(_ span: TextSpan) -> Set<Int> {
    if let pairs = pairedLabels(span) { return pairs }
    // All but the first stand behind a blank.
    guard span.count >= 40, span.count - cells.visibleCount(span) >= Self.fewestSpaced - 1 else { return [] }
    var places: Set<Int> = []
    var index = cells.next(.word, from: span.start, before: span.end)
    while index < span.end {
      let isStart = index == span.start || cells.isBlank(index - 1)
      if isStart, let label = LabelReader.read(cells, at: index, before: span.end),
        label.end >= span.end || cells.isBlank(label.end), label.end - index >= 2
      {
        places.insert(index)
        index = cells.next(.word, from: label.end, before: span.end)
      } else {
        index = cells.next(.word, from: index + 1, before: span.end)
      }
    }
    return places.count >= Self.fewestSpaced ? places : []
  }

  /// Behind 一: of 权力权限一:对…, the number of the first item.
  private func behindNumber(_ index: Int, _ end: Int) -> Int {
    guard let numeral = HanNumeral.readAny(cells, at: index, before: min(end, index + 2)), numeral.end < end,
      cells.folded[numeral.end] == 0x3A
    else { return index }
    return numeral.end + 1
  }

  func gluedLabel(_ index: Int, _ end: Int, _ glued: Set<Int>) -> LabelRules.Verdict? {
    guard glued.contains(index), groupNumber(at: index, before: end) == nil else { return nil }
    if index == 0 || cells.isBlank(index - 1), let words = LabelReader.read(cells, at: index, before: end),
      words.end >= end || cells.isBlank(words.end)
    {
      return LabelRules.Verdict(
        label: Segment.Label(words: words, span: TextSpan(index, words.end), isClosed: true),
        bodyStart: cells.skipBlank(words.end, end), rule: .labelRunTogether)
    }
    let limit = glued.reduce(end) { $1 > index ? min($0, $1) : $0 }
    if isGluedForm, let words = LabelReader.read(cells, at: index, before: limit) {
      let labelEnd = behindNumber(words.end, end)
      return LabelRules.Verdict(
        label: Segment.Label(words: words, span: TextSpan(index, labelEnd), isClosed: true),
        bodyStart: cells.skipBlank(labelEnd, end), rule: .labelRunTogether)
    }
    guard let found = cells.word(at: index, before: end) else { return nil }
    let roles = found.roles
    let words = LabelWords(
      end: found.end, section: nil, field: roles.field, qualification: roles.qualification, words: 1)
    return LabelRules.Verdict(
      label: Segment.Label(words: words, span: TextSpan(index, found.end), isClosed: true), bodyStart: found.end,
      rule: .labelRunTogether)
  }
}
