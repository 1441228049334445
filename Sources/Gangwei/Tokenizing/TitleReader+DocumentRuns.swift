/// The words that say what kind of document a title heads: 岗位职责说明书, 工作职责及各职位职责, (5篇).
extension TitleReader {
  /// A place where a run might end, and the last section it names up to there.
  struct Stop {
    var end: Int
    var section: SectionKind?
  }

  /// The first few without memory of their own, as nearly no run has more.
  struct Stops {
    private var few: [4 of Stop] = .init(repeating: Stop(end: 0))
    private var more: [Stop] = []
    private(set) var count = 0

    mutating func append(_ stop: Stop) {
      if count < few.count { few[count] = stop } else { more.append(stop) }
      count += 1
    }

    subscript(_ index: Int) -> Stop { index < few.count ? few[index] : more[index - few.count] }
  }

  struct Run {
    var end: Int
    /// Every place where the run might end.
    var ends = Stops()
    var isTitle = false
    var isPlural = false
    var section: SectionKind?
    var isDocument = false
    /// The end of 岗位 where the run begins with it.
    var postEnd: Int?
    /// Whether 权限 is among its words.
    var namesAuthorities = false

    /// 岗位职责与考核标准, 职务说明书及考核标准: what is assessed does not take the place of the duties.
    mutating func name(_ other: SectionKind?) {
      let isAssessed = other == .indicators || other == .weights
      if !isAssessed || section != .duties && !(isDocument && section == nil) { section = other }
    }

    mutating func close(_ index: Int) {
      end = index
      if isTitle { ends.append(Stop(end: index, section: section)) }
    }
  }

  /// Words such as 岗位职责说明书, 工作职责及各职位职责, (5篇), (岗位职责)职位描述.
  func documentRun(at start: Int, before end: Int) -> Run? {
    // It begins with a note, a word of documents or one that may stand before, or a section; most words are none.
    if cells.at(start) != 0x28 {
      guard start < end, cells.mayBeginWord(start), let roles = cells.word(at: start, before: end)?.roles,
        roles.mayBeginDocumentRun
      else { return nil }
    }
    return run(from: start, before: end)
  }

  private func run(from start: Int, before end: Int) -> Run? {
    var run = Run(end: start)
    var index = start
    while index < end {
      if cells.folded[index] == 0x28, let note = note(at: index, before: end) {
        guard index > start || note.isTitle, !isNumberOfHeading(index, note.end, end) else { break }
        run.isPlural = run.isPlural || note.isPlural
        run.isTitle = run.isTitle || note.isTitle
        index = note.end
        if run.isTitle { run.close(index) }
        continue
      }
      if index > start, cells.folded[index] == 0x20, run.isTitle,
        let next = Optional(cells.skipBlank(index, end)), next < end, cells.folded[next] == 0x28
      {
        index = next
        continue
      }
      if index > start, run.isTitle, cells.folded[index] == 0x2E, cells.classAt(index + 1) == .latin {
        var stop = index + 1
        while stop < end, cells.classes[stop] == .latin || cells.classes[stop] == .digit { stop += 1 }
        run.close(stop)
        break
      }
      guard let found = cells.word(at: index, before: end) else { break }
      let roles = found.roles
      let isOutline =
        isSpaced && found.end - index >= 4 && roles.section.map(Self.isOutline) ?? false
      let isAbout = roles.section.map(Self.isTitle) ?? false || isOutline
      // 使命, 概述, 权限 go on with a run and make none.
      let isContinued = index > start && (roles.section == .summary || run.isTitle && roles.section == .authorities)
      guard
        roles.isDocument || roles.isDocumentSuffix || roles.isTitleModifier || roles.isConnector || isAbout
          || isContinued
      else { break }
      if index == start {
        // 部门 belongs to the name unless the name ends with a department's word already.
        if isWord(Self.department, index, found.end), !endsWithDepartment(index) { return nil }
        if roles.isConnector || roles.isDocumentSuffix && !roles.isDocument && !isAbout { return nil }
        if isWord(Self.post, index, index + 2) || cells.at(index) == 0x5C97 { run.postEnd = min(index + 2, found.end) }
      }
      if cells.at(index) == 0x5404 { run.isPlural = true }
      if roles.isDocument || isAbout && found.end - index >= 2 {
        run.isTitle = true
        if isAbout { run.name(roles.section) } else { run.isDocument = true }
      }
      if isContinued, roles.section == .authorities { run.namesAuthorities = true }
      index = found.end
      if roles.isDocument || isAbout || roles.isDocumentSuffix || isContinued { run.close(index) }
    }
    return run.isTitle ? run : nil
  }

  /// 生鲜主管岗位职责(一)岗位概述: a number in brackets whose heading follows.
  private func isNumberOfHeading(_ open: Int, _ behind: Int, _ end: Int) -> Bool {
    cells.isMarkerStart(open) && HanNumeral.isNumeral(cells.at(open + 1))
      && cells.word(at: cells.skipBlank(behind, end), before: end)?.roles.section != nil
  }

  /// On a slide a job's name with any heading begins a part about the job.
  static func isOutline(_ section: SectionKind) -> Bool {
    switch section {
    case .summary, .authorities, .relationships: true
    default: false
    }
  }

  /// Sections whose words make a title after a stem.
  static func isTitle(_ section: SectionKind) -> Bool {
    switch section {
    case .duties, .description, .qualifications, .indicators, .weights: true
    default: false
    }
  }

  /// (5篇), (完整版), (岗位职责), (11.28)
  private func note(at start: Int, before end: Int) -> (end: Int, isTitle: Bool, isPlural: Bool)? {
    var close = start + 1
    while close < end, close - start < 14, cells.folded[close] != 0x29 { close += 1 }
    guard close < end, cells.folded[close] == 0x29, close > start + 1 else { return nil }
    if let label = LabelReader.read(cells, at: start + 1, before: close), label.end == close {
      return (close + 1, true, false)
    }
    var isPlural = false
    var isKnown = true
    var index = start + 1
    while index < close {
      if cells.at(index) == 0x7BC7 { isPlural = true }
      let found = cells.word(at: index, before: close)
      if let found, found.roles.isDocumentSuffix || found.roles.isDocument {
        index = found.end
      } else if cells.classes[index] == .digit || HanNumeral.isNumeral(cells.folded[index])
        || cells.at(index) == 0x7BC7 || cells.at(index) == 0x2E || cells.isBlank(index)
      {
        index += 1
      } else {
        isKnown = false
        index += 1
      }
    }
    return isKnown ? (close + 1, false, isPlural) : nil
  }

  private static let department = [UInt32](scalarsOf: "部门")
  private static let post = [UInt32](scalarsOf: "岗位")
  private static let departmentEnds = ScalarSet("部心处科室组")

  func isWord(_ word: [UInt32], _ start: Int, _ end: Int) -> Bool {
    end - start == word.count && cells.hasWord(word, at: start)
  }

  private func endsWithDepartment(_ index: Int) -> Bool {
    index > 0 && Self.departmentEnds.contains(cells.folded[index - 1])
  }
}
