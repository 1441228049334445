/// Whether a short text has the shape of a job's or a department's name.
enum NameShape {
  static let longestJob = 24
  /// Endings that name no job by themselves.
  private static let generic = WordList(file: "job-suffixes", row: "generic")
  private static let excluded = ScalarSet("。；;!?！？,，:\"“”…=<>《》%_")

  /// The span without brackets and blanks at its ends: a holder's name, a head-count.
  static func withoutNote(_ cells: Cells, _ span: TextSpan) -> TextSpan {
    var span = withoutCount(cells, cells.trim(span))
    // 保健員(兼職/全職)(屯門區)
    for _ in 0..<mostNotes {
      guard span.count > 2, cells.folded[span.end - 1] == 0x29 else { return span }
      var index = span.end - 2
      while index > span.start, cells.folded[index] != 0x28 { index -= 1 }
      guard index > span.start else { return span }
      span = cells.trim(TextSpan(span.start, index))
    }
    return span
  }

  private static let mostNotes = 3

  private static let countUnits = ScalarSet("名人位")
  private static let countSigns = ScalarSet("~-–—至到约若干多数")

  /// The start of a head-count that ends the span: 1~2名, 20人, 若干名.
  static func count(_ cells: Cells, _ span: TextSpan) -> Int? {
    guard span.count >= 2, countUnits.contains(cells.folded[span.end - 1]) else { return nil }
    var index = span.end - 1
    while index > span.start {
      let scalar = cells.folded[index - 1]
      guard cells.classes[index - 1] == .digit || HanNumeral.isNumeral(scalar) || countSigns.contains(scalar) else {
        break
      }
      index -= 1
    }
    return index < span.end - 1 ? index : nil
  }

  private static func withoutCount(_ cells: Cells, _ span: TextSpan) -> TextSpan {
    // 货车司机 3名, 货车司机3名
    guard let start = count(cells, span), start > span.start,
      cells.isBlank(start - 1)
        || start > span.start + 1 && cells.classes[start] == .digit
          && !(span.start..<start).contains(where: { cells.classes[$0] == .digit })
          // 定员2人
          && LabelReader.read(cells, at: span.start, before: start)?.end != start
    else { return span }
    // 电焊工、铆工各10名
    return cells.trim(TextSpan(span.start, cells.at(start - 1) == 0x5404 ? start - 1 : start))
  }

  /// 客户服务部副经理, 数据分析师: short, without sentence signs, with the ending of a job and no opening of a clause.
  static func isJob(_ cells: Cells, _ span: TextSpan) -> Bool {
    let span = withoutCharge(cells, withoutNote(cells, span))
    if isNoted(cells, span) { return true }
    // Most texts end with a character that no name does.
    let lexicon = Lexicon.shared
    guard mayEnd(cells, span, with: lexicon.jobEndings) || mayEnd(cells, span, with: lexicon.generalEndings),
      (2...longestJob).contains(cells.visibleCount(span)), isPlain(cells, span)
    else { return false }
    guard Lexicon.shared.neverFirst.longest(in: cells, at: span.start, before: span.end)?.value != 1 else {
      return false
    }
    if isGeneric(cells, span) { return false }
    return endsWith(Lexicon.shared.jobEndings, cells, span) || isGeneral(cells, span)
  }

  private static let inCharge = WordList(["分管", "主管", "协管"])
  private static let longestCharge = 10

  /// 副矿长 of 分管安全的副矿长.
  private static func withoutCharge(_ cells: Cells, _ span: TextSpan) -> TextSpan {
    guard span.count > 4, inCharge.stands(at: span.start, of: cells),
      let of = cells.find(0x7684, in: TextSpan(span.start, min(span.end, span.start + longestCharge))),
      of > span.start + 2, of + 2 < span.end
    else { return span }
    return TextSpan(of + 1, span.end)
  }

  /// 岗位, 人员: words for any post.
  static func isGeneric(_ cells: Cells, _ span: TextSpan) -> Bool {
    generic.words.contains { $0.count == span.count && cells.hasWord($0, at: span.start) }
  }

  /// Whether a word of the list of jobs' names ends it.
  static func isListedJob(_ cells: Cells, _ span: TextSpan) -> Bool {
    let name = withoutCharge(cells, withoutNote(cells, span))
    return isNoted(cells, name) || isJob(cells, span) && endsWith(Lexicon.shared.jobEndings, cells, name)
  }

  /// Whether it stands where others name jobs.
  private static func isNoted(_ cells: Cells, _ name: TextSpan) -> Bool {
    !cells.jobNames.isEmpty && cells.jobNames[name.start] == name.end
  }

  /// Whether a text without signs of a sentence may be a name: it begins no clause.
  static func mayBeName(_ cells: Cells, _ span: TextSpan) -> Bool {
    isPlain(cells, span) && !isGeneric(cells, span) && !endsWith(Lexicon.shared.titleExceptions, cells, span)
      && Lexicon.shared.neverFirst.longest(in: cells, at: span.start, before: span.end)?.value != 1
  }

  private static let duties = WordList(["岗位工作职责", "岗位安全职责", "岗位职责", "工作职责", "安全职责", "职责"])

  /// The span without the words of a title that end it: 站长岗位职责.
  static func beforeDuties(_ cells: Cells, _ span: TextSpan) -> TextSpan {
    for word in duties.words where word.count < span.count && cells.hasWord(word, at: span.end - word.count) {
      return cells.trim(TextSpan(span.start, span.end - word.count))
    }
    return span
  }

  private static let longestGeneral = 10

  /// 操作工, 主管护师: short, of Chinese characters only, and with the last character of most names of jobs.
  private static func isGeneral(_ cells: Cells, _ span: TextSpan) -> Bool {
    guard (2...longestGeneral).contains(span.count) else { return false }
    // 客服员/播音员
    if let slash = cells.find(0x2F, in: span) {
      let parts = [TextSpan(span.start, slash), TextSpan(slash + 1, span.end)]
      return parts.allSatisfy { isGeneral(cells, $0) || endsWith(Lexicon.shared.jobEndings, cells, $0) }
    }
    for index in span.start..<span.end where cells.classes[index] != .han || cells.folded[index] == 0x7684 {
      return false
    }
    return Lexicon.shared.generalEndings.value(in: cells, backwardsFrom: span.end, to: span.start) == 1
  }

  /// 过期了怎么办 is no office.
  private static let asking = WordList(["怎么办", "如何办", "怎样办"])

  /// 各科室 is no name.
  private static let all = ScalarSet("各该")

  /// 客户服务部, 客服中心
  static func isDepartment(_ cells: Cells, _ span: TextSpan) -> Bool {
    let span = withoutNote(cells, span)
    guard mayEnd(cells, span, with: Lexicon.shared.departmentEndings),
      (2...longestJob).contains(cells.visibleCount(span)), isPlain(cells, span),
      !asking.stands(atEndOf: span, of: cells),
      !(span.start..<span.end).contains(where: { all.contains(cells.folded[$0]) })
    else { return false }
    return endsWith(Lexicon.shared.departmentEndings, cells, span)
  }

  /// 换了工作要不要告诉保险公司: what a question asks with.
  private static let questions = WordList(["要不要", "怎么", "如何", "什么", "哪些", "是否", "为何"])

  private static func isPlain(_ cells: Cells, _ span: TextSpan) -> Bool {
    if questions.stands(in: span, of: cells) { return false }
    for index in span.start..<span.end {
      if excluded.contains(cells.folded[index]) { return false }
      // 工程部经理——主管——领班
      if cells.folded[index] == 0x2014, cells.at(index + 1) == 0x2014 { return false }
    }
    return true
  }

  /// Whether the last character of a trimmed span, which shows something, is the last of a word of a reversed trie.
  private static func mayEnd(_ cells: Cells, _ span: TextSpan, with endings: WordTrie) -> Bool {
    !span.isEmpty && endings.mayBegin(with: cells.folded[span.end - 1])
  }

  /// Whether a word of a reversed trie ends the span.
  private static func endsWith(_ endings: WordTrie, _ cells: Cells, _ span: TextSpan) -> Bool {
    endings.value(in: cells, backwardsFrom: span.end, to: span.start) == 1
  }

  private static let longestDoubled = 20
  private static let shortestDoubled = 2

  /// 门卫门卫负责…: the name of a job that stands twice in a row, as the heading of the text that begins with it.
  static func doubled(_ cells: Cells, at start: Int, before end: Int) -> TextSpan? {
    let longest = min(longestDoubled, (end - start) / 2)
    guard longest > shortestDoubled else { return nil }
    let first = cells.folded[start]
    guard cells.holds(first, in: TextSpan(start + shortestDoubled, start + longest + 1)) else { return nil }
    for length in stride(from: longest, through: shortestDoubled, by: -1)
    where cells.folded[start + length] == first {
      var offset = 1
      while offset < length, cells.folded[start + offset] == cells.folded[start + length + offset] { offset += 1 }
      guard offset == length else { continue }
      let span = TextSpan(start, start + length)
      return isTwice(cells, span) ? span : nil
    }
    return nil
  }

  private static func isTwice(_ cells: Cells, _ span: TextSpan) -> Bool {
    span.count > shortestDoubled && (isJob(cells, span) || isDepartment(cells, span)) || isListedJob(cells, span)
  }

  /// 导诊员:导诊员负责…: the name before the colon, behind which the text begins with it.
  static func takenUp(_ cells: Cells, at start: Int, before end: Int) -> TextSpan? {
    guard let colon = cells.find(0x3A, in: TextSpan(start, min(end, start + longestDoubled))), colon > start + 1,
      case let next = cells.skipBlank(colon + 1, end), next + colon - start < end,
      case let name = cells.trim(TextSpan(start, colon)), isTwice(cells, name),
      cells.hasWord(Array(cells.key(name)), at: next)
    else { return nil }
    return name
  }
}
