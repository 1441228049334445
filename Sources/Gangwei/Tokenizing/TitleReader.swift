/// The title of an article: a stem (whose job it is) and the words that say what kind of document it heads.
struct TitleShape: Sendable {
  /// The whole title.
  var span: TextSpan
  /// What the document is about: 客户服务部副经理.
  var stem: TextSpan
  /// Whether it announces several jobs or texts (各岗位职责, (5篇)).
  var isPlural: Bool
  /// The last section its words name: 职责, 职位描述.
  var section: SectionKind?
  /// Whether a word of a whole document is among its words (说明书).
  var isDocument = false
  /// The department in brackets behind it: 施工员岗位职责(工程部).
  var department: TextSpan?
  var rule: SegmentRule
}

/// Reads titles at the start of a line or of a text glued to one: 客户服务部副经理岗位职责说明书.
///
/// A class, as a value would be copied whole by each caller.
final class TitleReader {
  private static let longest = 60
  static let longestStem = 34
  /// 岗位职责, and no run of such words.
  private static let longestWord = 5
  private static let connectors = ScalarSet("及和与暨、")
  static let excluded = ScalarSet("。；;!?！？,，:“”\"…=<>|")

  let cells: Cells
  /// Whether single blanks part the cells of the line.
  let isSpaced: Bool
  /// For what follows a title; `nil` in the one that reads it.
  private let second: TitleReader?

  /// - Parameter cells: with the list markers noted.
  convenience init(cells: Cells, isSpaced: Bool = false) {
    self.init(cells, isSpaced: isSpaced, second: TitleReader(cells, isSpaced: false, second: nil))
  }

  private init(_ cells: Cells, isSpaced: Bool, second: TitleReader?) {
    self.cells = cells
    self.isSpaced = isSpaced
    self.second = second
  }

  /// The title that begins at `start`, if a run of document words follows a stem and what comes after fits: the
  /// end, a marker, a label, or the stem again.
  func read(at start: Int, before end: Int) -> TitleShape? {
    let limit = min(end, start + Self.longest)
    // 岗位说明书 alone begins a form.
    if let word = cells.word(at: start, before: limit), word.roles.isDocument, !word.roles.isHead,
      cells.skipBlank(word.end, end) >= end
    {
      return TitleShape(
        span: TextSpan(start, word.end), stem: TextSpan(start, start), isPlural: false, section: nil,
        rule: .titleIsWholeLine)
    }
    // What is a label from end to end has no stem (岗位职责, 任职要求).
    let label = LabelReader.read(cells, at: start, before: limit)
    guard let title = anyTitle(at: start, limit, end), !TableWords.headShares(cells, title.span) else { return nil }
    let labelled = label.map { withNote(behind: $0.end, title.span.end) } ?? start
    return labelled < title.span.end || isSupervisor(title.stem) ? title : nil
  }

  /// 任职要求(必须): the end of a note right behind a label, if it ends the title too.
  private func withNote(behind label: Int, _ end: Int) -> Int {
    label < end && cells.folded[label] == 0x28 && cells.find(0x29, in: TextSpan(label, end)) == end - 1 ? end : label
  }

  private func anyTitle(at start: Int, _ limit: Int, _ end: Int) -> TitleShape? {
    var lead = start
    // Words in front of the stem: (岗位职责)2020年…, 岗位职责客户服务部岗位职责规范.
    if let run = documentRun(at: start, before: limit), run.isTitle, run.end < limit, !isMarkerStart(run.end),
      run.end - start >= 4
    {
      lead = cells.skipBlank(run.end, limit)
    }
    if let title = title(from: lead, start, limit, end) { return title }
    return lead != start ? title(from: start, start, limit, end) : nil
  }

  /// 商务合约岗职责: the last word of a name, and none of a document's.
  private func isPostWord(_ index: Int) -> Bool {
    cells.folded[index] == 0x5C97 && cells.at(index + 1) != 0x4F4D && cells.at(index - 1) != 0x5404
  }

  private func title(from lead: Int, _ start: Int, _ limit: Int, _ end: Int) -> TitleShape? {
    let breaks: CellSigns = isSpaced ? [.titleBreak, .gap] : .titleBreak
    var index = lead
    while index < limit {
      let signs = cells.signs[index]
      if index > lead, signs.contains(.documentRun), !isPostWord(index),
        var run = documentRun(at: index, before: limit), run.isTitle,
        let (stop, rule) = fitting(run, lead, index, end)
      {
        run.end = withNumber(stop.end, end)
        run.section = stop.section
        var stem = cells.trim(TextSpan(lead, index))
        if lead == start, let section = run.section ?? assessed(TextSpan(index, run.end)),
          let job = jobBeforeSubject(stem, of: section)
        {
          stem = job
        }
        // 直接责任, 主要任务: one short word makes a title only after a name.
        if run.end - index < 4 || run.namesAuthorities || isBehindGap(index, run), !NameShape.isJob(cells, stem),
          !NameShape.isDepartment(cells, stem)
        {
          return nil
        }
        guard cells.visibleCount(stem) >= 1, stem.count <= Self.longestStem else { return nil }
        // ## 工作范围, 附件:1.岗位说明书
        if isOnlyNumber(stem) { return nil }
        // 收益经理是做什么的, and no other question
        if Self.asking.stands(at: index, of: cells), !NameShape.isJob(cells, stem) { return nil }
        // 完成上级领导交办的其他工作任务
        if isStep(stem) || Content.isClosingDuty(cells, TextSpan(start, run.end)) { return nil }
        // 岗位职责 Job Responsibilities
        if lead > start, !(stem.start..<stem.end).contains(where: { cells.classes[$0] == .han }) { return nil }
        // 夜间代行前厅部经理的职责
        if Self.acting.stands(in: TextSpan(lead, index), of: cells) { return nil }
        if run.isDocument && isTask(stem) || isDoing(stem), !NameShape.isJob(cells, stem) { return nil }
        // 序号考核指标权重: heads of a table.
        if stem.count == 2, TableWords.numbers.stands(at: stem.start, of: cells) { return nil }
        // 下面将介绍仓库文员的主要职责: what follows is spoken of.
        if Lexicon.shared.remarks.longest(in: cells, at: stem.start, before: stem.end) != nil { return nil }
        // 组织架构及岗位职责 heads a text on more than one thing.
        if lead == start, let last = stem.isEmpty ? nil : cells.folded[stem.end - 1], Self.connectors.contains(last) {
          stem = TextSpan(start, start)
        } else if let post = run.postEnd, !NameShape.isJob(cells, stem), !NameShape.isDepartment(cells, stem),
          stem.count < 4 || cells.classes[stem.end - 1] != .han || run.section != .duties || run.isDocument
        {
          stem.end = post
        }
        // 职务说明书 JOB DESCRIPTION: the same in two languages.
        if let words = documentRun(at: stem.start, before: stem.end), words.end == stem.end, lead == start {
          // 岗位职责 Responsibilities is a heading.
          if LabelReader.read(cells, at: stem.start, before: stem.end)?.section != nil { return nil }
          stem = TextSpan(start, start)
        }
        return TitleShape(
          span: TextSpan(start, cells.trimEnd(start, run.end)), stem: stem, isPlural: run.isPlural,
          section: run.section, isDocument: run.isDocument, department: departmentNote(run.end, end), rule: rule)
      }
      if !signs.isDisjoint(with: breaks) || index > lead && signs.contains(.marker) { return nil }
      index = cells.next(breaks.union([.documentRun, .marker]), from: index + 1, before: limit)
    }
    return nil
  }

  /// 编写检验作业指导书, 工作任务 编写检验作业指导书: what is done with the document.
  private func isTask(_ stem: TextSpan) -> Bool {
    let start = (stem.start..<stem.end).last { $0 > stem.start && cells.isBlank($0 - 1) } ?? stem.start
    return Self.writing.stands(at: start, of: cells)
  }

  private static let numbering = ScalarSet("#.、0123456789")

  private func isOnlyNumber(_ stem: TextSpan) -> Bool {
    guard !stem.isEmpty, cells.folded[stem.start] == 0x23 || Self.dots.contains(cells.folded[stem.end - 1]) else {
      return false
    }
    return (stem.start..<stem.end).allSatisfy { Self.numbering.contains(cells.folded[$0]) || cells.isBlank($0) }
  }

  private static let dots = ScalarSet(".、#")
  /// 是做什么的, 主要做什么工作
  private static let asking = WordList(["是做", "是干", "主要是做", "主要是干", "主要做"])
  private static let doing = WordList(file: "document-words", row: "doing")
  private static let acting = WordList(["代行", "履行", "行使"])

  /// 对下属人员进行月度考核: a task that is done to somebody.
  private func isDoing(_ stem: TextSpan) -> Bool {
    !stem.isEmpty && (cells.folded[stem.start] == 0x5BF9 || Self.doing.stands(atEndOf: stem, of: cells))
      && !NameShape.isDepartment(cells, stem)
  }

  private static let book = WordList(["说明书"])
  private static let writing = WordList(file: "document-words", row: "writing")
  /// The longest of the run's ends that fits what follows: 职位描述 / 岗位职责:1、 are a title and a label.
  private func fitting(_ run: Run, _ lead: Int, _ stemEnd: Int, _ end: Int) -> (stop: Stop, rule: SegmentRule)? {
    for index in stride(from: run.ends.count - 1, through: 0, by: -1) {
      let stop = run.ends[index]
      if let rule = fits(stop.end, lead, stemEnd, end) { return (stop, rule) }
    }
    return nil
  }

  private func fits(_ after: Int, _ lead: Int, _ stemEnd: Int, _ end: Int) -> SegmentRule? {
    let numbered = withNumber(after, end)
    let next = cells.skipBlank(numbered, end)
    if numbered > after, next == numbered, cells.classAt(next - 1) == .digit, cells.classAt(next) == .digit {
      return .titleBeforeMarker
    }
    // 三、设备科科长职责。
    if next + 1 == end, cells.folded[next] == 0x3002, isBehindMarker(lead), isOverList(end),
      NameShape.isListedJob(cells, TextSpan(lead, stemEnd))
    {
      return .titleEndsLine
    }
    if next >= end || departmentNote(next, end) != nil { return .titleEndsLine }
    // 保安部职责: a department has no other heading.
    if cells.folded[next] == 0x3A, let rule = beforeColon(next, TextSpan(lead, stemEnd), end) { return rule }
    // 出纳的工作职责是什么? alone on its line.
    if cells.folded[next] == 0x3F, next + 1 >= end, NameShape.isListedJob(cells, withoutOf(TextSpan(lead, stemEnd))) {
      return .titleEndsLine
    }
    if cells.folded[next] == 0x7684 { return nil }
    if cells.folded[next] == 0x7C { return .titleEndsCell }
    if cells.isBlank(after), cells.gapWidth(after, next) >= (isSpaced ? 1 : 2) || cells.classes[after] == .tab {
      return .titleEndsCell
    }
    if isMarkerStart(next) { return .titleBeforeMarker }
    // 二、财务经理岗位职责 直接上级:…
    if next > after, let label = LabelReader.read(cells, at: next, before: min(end, next + 12)),
      cells.at(cells.skipBlank(label.end, end)) == 0x3A, NameShape.isJob(cells, TextSpan(lead, stemEnd))
    {
      return .titleBeforeLabel
    }
    if next == after, let title = second?.read(at: next, before: end), title.span.end > next {
      return .titleBeforeTitle
    }
    if next == after, let found = cells.word(at: next, before: end), found.roles.isDocument,
      cells.at(found.end) == 0x3A
    {
      return .titleBeforeColon
    }
    if sharesPrefix(behindNote(next, end), lead, stemEnd) { return .titleStemTakenUp }
    // 项目部综合办公室岗位职责说明综合办公室主任综合办公室主任是…
    if next == after, NameShape.doubled(cells, at: next, before: end) != nil { return .titleBeforeLabel }
    if next == after, let label = LabelReader.read(cells, at: next, before: min(end, next + 12)),
      label.end - next >= 2, label.section != nil || label.words > 1 || cells.at(label.end) == 0x3A
    {
      let follow = cells.skipBlank(label.end, end)
      if follow >= end || cells.folded[follow] == 0x3A || isMarkerStart(follow) || label.end - next >= 4
        || sharesPrefix(follow, lead, stemEnd)
      {
        return .titleBeforeLabel
      }
    }
    return nil
  }

  /// 中文名  绩效考核: a cell of its own.
  private func isBehindGap(_ index: Int, _ run: Run) -> Bool {
    run.section == .indicators && cells.isBlank(index - 1) && cells.isBlank(index - 2)
  }

  /// 保安部职责:, 质检员职责:1、…: before a colon that ends the line or stands before a list.
  private func beforeColon(_ colon: Int, _ stem: TextSpan, _ end: Int) -> SegmentRule? {
    let next = cells.skipBlank(colon + 1, end)
    if next >= end {
      // 1. 人力资源部经理岗位说明书:
      let isBook = Self.book.stands(atEndOf: TextSpan(stem.end, colon), of: cells)
      let isNamed = isBook && NameShape.isListedJob(cells, NameShape.withoutNote(cells, stem))
      return isNamed || NameShape.isDepartment(cells, stem) || isOwner(stem) ? .titleEndsLine : nil
    }
    guard colon - stem.end <= Self.longestWord, isMarkerStart(next), NameShape.isListedJob(cells, stem) else {
      return nil
    }
    // 岗位职责 is a heading by itself.
    let isHeading = (max(stem.start + 1, stem.end - 2)...stem.end).contains { start in
      colon - start >= 4 && LabelReader.read(cells, at: start, before: colon)?.end == colon
    }
    return isHeading ? nil : .titleBeforeMarker
  }

  /// 第五条 样品管理室主任的职责:
  private func isOwner(_ stem: TextSpan) -> Bool {
    cells.at(stem.end) == 0x7684 && NameShape.isJob(cells, stem)
  }

  /// 销售部经理岗位职责2: a number at the line's end that counts texts of one kind belongs to the title.
  private func withNumber(_ after: Int, _ end: Int) -> Int {
    if let tail = tail(after, end) { return tail }
    var next = cells.skipBlank(after, end)
    guard next < end, cells.classes[next] == .digit, next - after <= 1 else { return after }
    let digits = next
    while next < end, cells.classes[next] == .digit { next += 1 }
    // 维修电工岗位职责21.负责…: the second text, and its first item.
    if next - digits == 2, cells.folded[digits] > 0x31, cells.folded[digits + 1] == 0x31, next + 1 < end,
      [0x2E, 0x3001].contains(cells.folded[next]), cells.classes[next + 1] == .han
    {
      return digits + 1
    }
    // 崗位職責2一、負責…
    return (next == end || isMarkerStart(next)) && next - digits <= 2 ? next : after
  }

  private func isMarkerStart(_ index: Int) -> Bool { cells.isMarkerStart(index) }

  /// Whether the text at `index` begins with at least the first three characters of the stem (or all of it).
  private func sharesPrefix(_ index: Int, _ lead: Int, _ stemEnd: Int) -> Bool {
    let wanted = min(3, stemEnd - lead)
    guard wanted >= 2, index + wanted <= cells.count else { return false }
    for offset in 0..<wanted where cells.folded[index + offset] != cells.folded[lead + offset] { return false }
    return true
  }
}
