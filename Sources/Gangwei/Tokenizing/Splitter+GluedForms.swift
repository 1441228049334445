/// Forms whose cells ran together without a sign between them, as previews of documents show them:
/// …直接上级门诊收费处组长岗位职责任务1、…。任职条件基本条件遵守宪法…学历要求中专及以上…
extension Splitter {
  private static let shortest = 4
  private static let shortestForm = 60
  private static let shortestSheet = 200
  private static let fewestOfSheet = 8
  /// What may stand before a label's words in a sentence.
  static let before = ScalarSet("的向对由与和及按经、受为")
  private static let after = ScalarSet("的、,等")

  /// The places of the labels in such a line, and of the names of tables between them (表二:).
  ///
  /// Labels follow one another in a chain, which begins with the line, or after the end of a sentence with a heading, and
  /// which list markers and full stops end; inside the sentences of a list the same words are none.
  func formLabels(_ span: TextSpan, beginsForm: Bool) -> Set<Int> {
    // The line that begins a form is long; those that go on may be short.
    guard span.count >= Self.shortestForm || !beginsForm else { return [] }
    var places: Set<Int> = []
    let isSheet = beginsForm && span.count >= Self.shortestSheet && gluedLabels(span).count >= Self.fewestOfSheet
    var chain = LabelChain(isOpen: beginsForm, isSheet: isSheet)
    var index = span.start
    while index < span.end {
      if index > span.start, let marker = marker(at: index) {
        chain = LabelChain(isOpen: false, isSheet: isSheet)
        index = max(index + 1, marker.span.end)
        continue
      }
      if cells.folded[index] == 0x3002 { chain.isOpen = false }
      if let end = groupNumber(at: index, before: span.end) {
        places.insert(index)
        places.insert(end)
        index = end
      }
      guard cells.mayBeginWord(index, taking: 2), let label = label(at: index, before: span.end),
        !isNamePart(index, label)
      else {
        index = cells.next([.word, .bodyBreak, .marker], from: index + 1, before: span.end)
        continue
      }
      if endsValue(label, at: index, behind: chain.last) {
        index = endOfValue(label, at: index, span.end)
        chain.valueEnd = index
        continue
      }
      guard accepts(label, at: index, span, chain) else {
        // No part of it is a label either.
        index = cells.next([.word, .bodyBreak, .marker], from: label.end, before: span.end)
        continue
      }
      if let table = tableName(before: index, from: span.start) { places.insert(table) }
      places.insert(index)
      chain.take(label, isHeading: isMarker(cells.skipBlank(label.end, span.end)))
      index = max(label.end, index + 1)
    }
    return places
  }

  private static let groupWord = WordList(["职责"])

  private static let others = WordList(["其它", "其他"])

  /// The end of 职责二 right before 职责表述, and of 其它 before 使用工具, which the text before them may run into.
  func groupNumber(at index: Int, before end: Int) -> Int? {
    if Self.others.stands(at: index, of: cells),
      LabelReader.read(cells, at: index + 2, before: end)?.section == .conditions
    {
      return index + 2
    }
    guard Self.groupWord.stands(at: index, of: cells),
      let numeral = HanNumeral.readAny(cells, at: index + 2, before: min(end, index + 5)),
      LabelReader.read(cells, at: numeral.end, before: end)?.section == .group
    else { return nil }
    return numeral.end
  }

  /// 工作关系 alone where 内部 follows, which is a label of its own.
  private func label(at index: Int, before end: Int) -> LabelWords? {
    guard let label = LabelReader.read(cells, at: index, before: end) else { return nil }
    guard label.section == .relationships, let word = cells.word(at: index, before: label.end), word.end < label.end,
      word.roles.section == .relationships
    else { return label }
    return LabelReader.read(cells, at: index, before: word.end)
  }

  /// What the labels before say of the next.
  struct LabelChain {
    var isOpen: Bool
    /// Whether all of a form stands on the line, its lists too.
    var isSheet: Bool
    var last: LabelWords?
    /// Where a value ended with a word that is a label's too.
    var valueEnd: Int?

    /// Whether short labels of that kind may follow: 内部 after 工作关系, 专业 after 学历要求.
    var isOfRelations: Bool {
      last?.section == .relationships || last?.field == .collaborates || last?.field == .contacts
    }
    var isOfQualifications: Bool { last?.isQualification == true || last?.section == .qualifications }

    mutating func take(_ label: LabelWords, isHeading: Bool) {
      last = label
      isOpen = !isHeading
    }
  }

  private func isMarker(_ index: Int) -> Bool { index < cells.count && cells.isMarkerStart(index) }

  private func accepts(_ label: LabelWords, at index: Int, _ span: TextSpan, _ chain: LabelChain) -> Bool {
    let previous = cells.at(index - 1)
    guard index == span.start || !Self.before.contains(previous), !Self.after.contains(cells.at(label.end)) else {
      return false
    }
    let next = cells.skipBlank(label.end, span.end)
    if next < span.end, cells.folded[next] == 0x3A { return false }
    for place in index..<label.end where cells.isBlank(place) { return false }
    let length = label.end - index
    if chain.isSheet, length >= Self.shortest, hasValue(label, next, span.end) { return true }
    if index == span.start, !chain.isOpen, let section = label.section, Self.atLineStart.contains(section),
      label.end < span.end
    {
      return true
    }
    let isBehindEnd =
      index == span.start || cells.classAt(index - 1) == .terminator || previous == 0x3A || cells.isBlank(index - 1)
    if length < Self.shortest {
      if chain.valueEnd == index, label.isQualification { return true }
      if label.section == nil, chain.isOpen, chain.isOfRelations {
        return label.field == .collaborates || label.field == .contacts
      }
      return chain.isOpen && chain.isOfQualifications && label.isQualification
        && (cells.isBlank(index - 1) || isShortQualification(label, at: index))
    }
    // 岗位类别 管理岗位 岗位等级: a value that is a label's word too.
    if chain.last?.end == index, chain.last?.field == .category, label.field == .supervises { return false }
    guard label.section == nil || label.field != nil && label.section == .career else {
      if isMarker(next) { return true }
      if chain.isOpen, chain.isOfQualifications, label.section == .qualifications { return true }
      // …编写部门技术中心工作目的为了保证…: the last of the fields, a sentence.
      if chain.isOpen, label.section == .summary, hasValue(label, next, span.end) { return true }
      return (chain.isOpen || isBehindEnd)
        && (followedByLabel(next, span.end) || hasLabelAhead(next, span.end, ofAnyField: chain.isOpen))
    }
    return chain.isOpen || isBehindEnd && label.field.map { !Self.inSentences.contains($0) } ?? true
  }

  /// Whether what follows may be the label's value. 工作时间百分比 is a longer name, 两年以上网点管理经验; the end of a value.
  private func hasValue(_ label: LabelWords, _ next: Int, _ end: Int) -> Bool {
    guard next < end, cells.classes[next] != .terminator, !Self.wordEnds.stands(at: label.end, of: cells) else {
      return false
    }
    guard label.field == .experience || label.category == .experience else { return true }
    return cells.classes[next] == .digit || HanNumeral.isNumeral(cells.folded[next]) || cells.folded[next] == 0x4E24
      || cells.folded[next] == 0x4E0D
  }

  /// 经验二年以上仓库工作经验, 教育水平高中及以上学历: what a label of qualifications asks for ends with a word of its kind.
  private func endsValue(_ label: LabelWords, at index: Int, behind last: LabelWords?) -> Bool {
    guard let last, last.isQualification, label.isQualification, last.end < index, !cells.isBlank(index - 1),
      last.category == label.category, let category = label.category
    else { return false }
    return Self.ending.contains(category) && cells.classAt(index - 1) == .han
  }

  /// Where the label begins that the word runs into, be it of two words of the lists: 学历|专业不限, 知识|技能技巧.
  private func endOfValue(_ label: LabelWords, at index: Int, _ end: Int) -> Int {
    for place in index + 2..<max(index + 2, label.end) {
      guard let next = LabelReader.read(cells, at: place, before: end), next.isQualification,
        next.category != label.category, next.end - place >= Self.shortest || next.end == label.end
      else { continue }
      return place
    }
    return label.end
  }

  /// Kinds whose words end values.
  private static let ending: Set<Item.Category> = [.education, .experience, .knowledge, .skill, .training]

  private static let wordEnds = WordList(["百分比", "特征", "比例"])

  /// Sections whose text follows their heading at once in the lines of such a form: 岗位目的带领本组….
  private static let atLineStart: Set<SectionKind> = [.summary, .authorities, .qualifications, .relationships]

  /// 学历, 年龄 inside of a chain of qualifications; 专业 only behind a level of education.
  private func isShortQualification(_ label: LabelWords, at index: Int) -> Bool {
    switch label.field {
    // 本科及以上学历 ends a value.
    case .education?: !Self.before.contains(cells.at(index - 1)) && !Self.levelEnds.contains(cells.at(index - 1))
    case .age?, .gender?, .language?, .health?: !Self.before.contains(cells.at(index - 1))
    case .major?: Self.educationEnds.contains(cells.at(index - 1))
    default: false
    }
  }

  private static let levelEnds = ScalarSet("上下科专士中高等")
  private static let educationEnds = ScalarSet("上限科专士格件求")

  /// Fields whose words begin sentences as well.
  private static let inSentences: Set<FieldName> = [.hours, .location, .training, .travel, .skill, .salary]

  /// 行政部综合主管直接下级: the words before the label's own are the end of a name.
  private func isNamePart(_ index: Int, _ label: LabelWords) -> Bool {
    guard !isPostWord(index), let word = cells.word(at: index, before: label.end), word.roles.isModifier,
      word.end < label.end, let rest = LabelReader.read(cells, at: word.end, before: label.end)
    else { return false }
    return rest.end == label.end && rest.end - word.end >= Self.shortest
  }

  private static let reach = 40

  /// 任职条件 遵守宪法和法律,身体健康学历要求…: whether the label of a value follows before the sentence ends.
  private func hasLabelAhead(_ start: Int, _ end: Int, ofAnyField: Bool) -> Bool {
    for index in start..<min(end, start + Self.reach) {
      if cells.folded[index] == 0x3002 || isMarker(index) { return false }
      if cells.mayBeginWord(index, taking: 4), let label = LabelReader.read(cells, at: index, before: end),
        label.end - index >= Self.shortest, label.isQualification || ofAnyField && label.field != nil,
        !Self.after.contains(cells.at(label.end)),
        !Self.before.contains(cells.at(index - 1))
      {
        return true
      }
    }
    return false
  }

  private func followedByLabel(_ index: Int, _ end: Int) -> Bool {
    guard index < end, let label = LabelReader.read(cells, at: index, before: end) else { return false }
    return label.end - index >= Self.shortest || label.field == .collaborates || label.field == .contacts
  }

  /// The start of 表二: right before a label.
  private func tableName(before index: Int, from start: Int) -> Int? {
    guard index - 3 >= start, cells.folded[index - 1] == 0x3A, HanNumeral.isNumeral(cells.folded[index - 2]),
      cells.folded[index - 3] == 0x8868
    else { return nil }
    return index - 3
  }
}
