/// Which of the positions that were put together are none after all.
extension Assembler {
  private static let fewestEmpty = 5
  private static let shortestText = 8
  private static let shortestWord = 4

  /// Whether it is a form that nobody filled in.
  func isBlankForm(_ draft: Draft) -> Bool {
    // 1. 检查人:____ under 岗位名称:____
    if draft.title == nil, !draft.entries.isEmpty,
      draft.entries.allSatisfy({ entry in entry.pieces.allSatisfy { isUnfilled($0) } })
    {
      return true
    }
    if draft.isAssessed { return false }
    guard draft.emptyLabels >= 2, draft.emptyLabels > draft.filledLabels else { return false }
    /// How many items are written out; one that ends with a colon waits for its text.
    func filled(from shortest: Int) -> Int {
      draft.entries.count {
        guard let text = $0.pieces.first else { return false }
        return text.count >= shortest && !isUnfilled(text) && cells.at(text.end - 1) != 0x3A
      }
    }
    return draft.emptyLabels >= Self.fewestEmpty && filled(from: Self.shortestText) < max(3, draft.emptyLabels / 2)
      || !draft.entries.isEmpty && draft.weights.isEmpty && filled(from: Self.shortestWord) == 0
  }

  private static let shortestBlank = 3
  private static let units = ScalarSet("年月日岁至到人名元天")
  private static let ticks = ScalarSet("■☑☒√✓✔xv")
  private static let hints = ScalarSet("填如按空选")

  /// 定员:____人, 上级:(填岗位,不填姓名): room to write, or what is to be written there.
  func isUnfilled(_ value: TextSpan) -> Bool {
    // □审批权 □审核权 □建议权: choices none of which is made.
    if (value.start..<value.end).count(where: { cells.folded[$0] == 0x25A1 }) >= 2,
      !(value.start..<value.end).contains(where: { Self.ticks.contains(cells.folded[$0]) })
    {
      return true
    }
    // 年 月 日, 岁至 岁: units without a number.
    if (value.start..<value.end).allSatisfy({ Self.units.contains(cells.folded[$0]) || cells.isBlank($0) }) {
      return true
    }
    var line = 0
    for index in value.start..<value.end {
      line = cells.folded[index] == 0x5F ? line + 1 : 0
      if line >= Self.shortestBlank { return true }
    }
    return value.count > 2 && cells.folded[value.start] == 0x28 && cells.folded[value.end - 1] == 0x29
      && (value.start..<value.end).contains { Self.hints.contains(cells.folded[$0]) }
  }

  /// 招聘职位 / 筛选 / 苗木养护员 / 古建工程师: short lines alone under a heading that leaves open what they are.
  func isListOfNames(_ draft: Draft) -> Bool {
    draft.title == nil && draft.weights.isEmpty && draft.relationships.isEmpty && draft.summary.isEmpty
      && draft.entries.allSatisfy { entry in
        entry.isOpen && entry.marker == nil
          && !entry.pieces.contains { hasTerminator($0) || cells.find(0x2C, in: $0) != nil }
      }
  }

  private static let farthestTitle = 100
  private static let longestTitle = 30

  /// 采购管理制度 over 三、职责: whether the text that the parts belong to is named, and describes no job by its name.
  private func isUnderOtherTitle(_ draft: Draft) -> Bool {
    let line = segments[min(index, segments.count - 1)].line
    for (number, segment) in segments[..<index].enumerated().reversed().prefix(while: {
      line - $0.element.line <= Self.farthestTitle
    }) {
      // 月份 工作内容 heads the columns of a plan.
      if segment.title != nil && isAlone(number) || segment.jobHeading != nil { return false }
      if segment.span.end <= draft.start || segment.span.start == draft.start, segment.isLineStart,
        segment.marker == nil, segment.body.count <= Self.longestTitle,
        DocumentKind.endsAsOtherTitle(cells, segment.body)
      {
        return true
      }
    }
    return false
  }

  static let placeholders: [UInt32] = [0xD7, 0x2A]
  private static let shortestPlaceholder = 2

  /// ××岗位 with 1、负责××的制定与落实: a model to be filled in, where most of what it says holds places open.
  func isModel(_ draft: Draft) -> Bool {
    guard hasPlaceholders else { return false }
    func isOpen(_ span: TextSpan) -> Bool {
      var run = 0
      for index in span.start..<span.end {
        run = Self.placeholders.contains(cells.folded[index]) ? run + 1 : 0
        if run >= Self.shortestPlaceholder { return true }
      }
      return false
    }
    let texts = draft.entries.compactMap { $0.pieces.first }
    let open = texts.count(where: isOpen)
    if let title = draft.title, isOpen(title), !NameShape.isListedJob(cells, title) || open * 3 >= texts.count {
      return true
    }
    return open >= 3 && open * 2 >= texts.count
  }

  private static let scope = WordList(["适用范围", "适用于"])

  /// 1 目的, 2 适用范围, 3 职责 without a name: the parts that a standard or a procedure begins with.
  private func isProcedure(_ draft: Draft) -> Bool {
    draft.sections.contains { section in
      section.kind == .boundary && section.heading.map { Self.scope.stands(at: $0.start, of: cells) } ?? false
    }
  }

  private static let assessed = WordList(["绩效", "考核", "考评", "指标"])

  /// 权重如下:管理人员业绩70%、能力20%: shares that no job is named with, and nothing else.
  private func hasOnlyShares(_ draft: Draft) -> Bool {
    guard !draft.weights.isEmpty, draft.entries.isEmpty, draft.summary.isEmpty, draft.relationships.isEmpty else {
      return false
    }
    guard let title = draft.title else { return true }
    return Self.assessed.stands(atEndOf: title, of: cells)
      || !draft.seen.contains(.weights) && !draft.seen.contains(.indicators) && draft.titleRule < .field
        && !NameShape.isJob(cells, title) && !NameShape.isDepartment(cells, title)
  }

  /// 职务 | 管多大: a field that names no job, and next to nothing else.
  private func isOnlyTitle(_ draft: Draft) -> Bool {
    guard let title = draft.title, draft.titleRule == .field, draft.weights.isEmpty, draft.relationships.isEmpty,
      draft.summary.isEmpty, draft.entries.count <= 1, !draft.entries.contains(where: { $0.list == .duties })
    else { return false }
    return !NameShape.isJob(cells, title) && !NameShape.isDepartment(cells, title)
  }

  /// Whether what no job is named for reads as what is done: at least a third of it, where nothing is asked of anybody.
  private func readsAsDuties(_ draft: Draft) -> Bool {
    let duties = draft.entries.filter { $0.list == .duties }
    if duties.isEmpty || draft.entries.contains(where: { $0.list != .duties }) { return true }
    let open = duties.count { entry in
      entry.pieces.first.map {
        Content.opensAsDuty(cells, $0) || Content.isDuty(cells, $0) || Content.isClosingDuty(cells, $0)
          || Content.isAuthority(cells, $0)
          || Content.isQualification(cells, $0)
      } ?? false
    }
    return open * 3 >= duties.count
  }

  /// Whether at least a third of what stands without any name reads as what is done or what it takes, and so some duties.
  private func readsAsDescription(_ draft: Draft) -> Bool {
    let texts = draft.entries.filter { !$0.hasChildren && !$0.isHeading }.compactMap { entry in
      entry.pieces.first.map { (text: $0, list: entry.list) }
    }
    let duties = texts.count { $0.list == .duties }
    // 1、负责巡查 over 早班 08:00: a heading may say what is done.
    let done = draft.entries.count { entry in
      entry.list == .duties
        && entry.pieces.first.map { Content.opensAsDuty(cells, $0) || Content.isClosingDuty(cells, $0) } == true
    }
    let asked = texts.count { $0.list == .qualifications && Content.tellsQuality(cells, $0.text) }
    // 你要做的事: and 我们希望你: over texts of any kind.
    let isHeaded = draft.seen.contains(.duties) && draft.seen.contains(.qualifications)
    if isHeaded, asked > 0, asked * 3 >= texts.count - duties { return true }
    if duties > 0, done * 3 < duties { return false }
    return (done + asked) * 3 >= texts.count
  }

  /// (三)工勤技能岗位 over 三级1个,四级2个: a heading with the shape of a job's name, over nothing that reads as done or asked.
  func isHeadingOfOther(_ draft: Draft) -> Bool {
    guard draft.titleRule <= .heading, draft.labels.isEmpty, draft.weights.isEmpty, draft.summary.isEmpty,
      draft.relationships.isEmpty, draft.fields.isEmpty, let title = draft.title,
      !segments[..<min(segments.count, index + 1)].reversed().prefix(while: { $0.span.end > draft.start }).contains(
        where: {
          $0.span.start <= title.end && $0.title != nil || $0.span.start > draft.start && $0.label != nil
        })
    else { return false }
    let texts = draft.entries.compactMap(\.pieces.first)
    let told = texts.count {
      Content.opensAsDuty(cells, $0) || Content.opensAsDuty(cells, Content.behindLabel(cells, $0))
        || Content.isClosingDuty(cells, $0) || Content.tellsQuality(cells, $0)
        || Content.isAuthority(cells, $0)
    }
    return texts.count >= Self.fewestTexts && told * Self.textsForOne < texts.count
  }

  /// Leaves out headings with the shape of a job's name where most of those that were taken stand over other texts.
  mutating func leaveOutDoubtful() {
    let doubtful = finished.count(where: \.isDoubtful)
    guard doubtful > 0, doubtful * 2 >= finished.count else { return }
    for draft in finished where draft.isDoubtful {
      for span in draft.spans { claims.release(span) }
    }
    finished.removeAll(where: \.isDoubtful)
  }

  private static let fewestTexts = 2
  private static let textsForOne = 5
  private static let mostBefore = 60
  private static let reports = WordList(file: "other-texts", row: "report-title")

  /// 三、培训与开发 in a 工作计划: a heading over what is planned or was done, and no job's.
  private func isPartOfReport(_ draft: Draft) -> Bool {
    guard draft.titleRule <= .heading, draft.labels.isEmpty, !draft.has(.qualifications) else { return false }
    let line = segments[min(index, segments.count - 1)].line
    // One text may be one line, so that the lines alone do not bound what is looked at.
    let own = segments[..<index].reversed().drop { $0.span.start > draft.start }
    for segment in own.prefix(Self.mostBefore) {
      if segment.title != nil || line - segment.line > Self.farthestTitle { return false }
      if segment.isLineStart, segment.marker == nil, segment.body.count <= Self.longestTitle,
        Self.reports.stands(atEndOf: segment.body, of: cells)
      {
        return true
      }
    }
    return false
  }

  private static let whole = 0.9...1.1

  /// A form that all are assessed by: shares of its bands beside those of what is assessed, and no job's name.
  private func hasLooseShares(_ draft: Draft) -> Bool {
    !draft.weights.isEmpty && !PositionBuilder.hasDuties(draft, cells)
      && !Self.whole.contains(draft.weights.reduce(0) { $0 + $1.weight })
  }

  /// Whether a heading or a label says that its text describes a job, though nothing names it.
  private func isHeaded(_ draft: Draft) -> Bool {
    func describes(_ section: SectionKind?) -> Bool {
      switch section {
      case .duties?, .description?, .qualifications?, .authorities?: true
      default: false
      }
    }
    if draft.entries.contains(where: { entry in entry.pieces.contains { Content.isAuthority(cells, $0) } }) {
      return true
    }
    return segments[..<min(segments.count, index + 1)].reversed().prefix { $0.span.end > draft.start }.contains {
      // 5、团队培训:… is an item.
      describes($0.label?.words.section) || describes($0.title?.section)
        || $0.label?.words.isQualification == true && $0.marker == nil
    }
  }

  /// 三、报考条件 of a notice whose posts stand elsewhere: hardly anything but what is asked for, and no heading of duties.
  private func hasOnlyConditions(_ draft: Draft) -> Bool {
    guard !draft.seen.contains(.duties), !draft.seen.contains(.description) else { return false }
    let conditions = draft.entries.count { $0.list == .qualifications }
    return conditions * 3 > draft.entries.count * 2
  }

  private static let unnamed = WordList(["部门", "各部门", "科室", "各科室"])

  /// 部门职责 of no department.
  private func isOfNoDepartment(_ draft: Draft) -> Bool {
    guard draft.kind == .department, draft.titleRule < .field, let title = draft.title else { return false }
    return Self.unnamed.longest(at: title.start, before: title.end, of: cells) == title.count
  }

  /// What names no job and says of none what is done: conditions of a notice, what a search found.
  func isAnonymous(_ draft: Draft) -> Bool {
    if hasOnlyShares(draft) || draft.title == nil && (isProcedure(draft) || hasLooseShares(draft)) { return true }
    if isOnlyTitle(draft) || isOfNoDepartment(draft) || isRulesOfPay(draft) { return true }
    // Position Applied 应聘职位 over questions: a name that is no job's says no more than none.
    let isNamed = draft.title.map { NameShape.isJob(cells, $0) || NameShape.isDepartment(cells, $0) } ?? false
    if !isNamed && (draft.title == nil || draft.weights.isEmpty) && !readsAsDuties(draft) { return true }
    if draft.title == nil && draft.relationships.isEmpty && !readsAsDescription(draft) { return true }
    if isPartOfReport(draft) { return true }
    guard draft.weights.isEmpty, draft.titleRule < .field else { return false }
    guard let title = draft.title else {
      return draft.seen.isEmpty || !isHeaded(draft) || isUnderOtherTitle(draft)
        || !PositionBuilder.hasDuties(draft, cells) || hasOnlyConditions(draft)
    }
    return draft.isNamedByFacts && draft.seen.isEmpty && draft.summary.isEmpty
      && draft.entries.allSatisfy { $0.category != nil || $0.isOpen && $0.marker == nil }
      && !NameShape.isJob(cells, title) && !NameShape.isDepartment(cells, title)
  }
}
