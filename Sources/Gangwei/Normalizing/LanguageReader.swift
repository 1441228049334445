/// Reads languages and their levels: 英语四级, 普通话二级甲等, 日语N2, 会粤语优先.
struct LanguageReader {
  let cells: Cells

  /// The languages that a qualification asks for, each once.
  func read(_ span: TextSpan, _ category: Item.Category?) -> [RequirementReader.Requirement] {
    let words = LanguageWords.shared
    var found: [(code: String, requirement: RequirementReader.Requirement)] = []
    var index = span.start
    while let word = words.names.next(in: cells, from: index, before: span.end) {
      index = word.end
      guard let code = words.code(word.value),
        case let clause = Clause.around(word.start, in: span, of: cells),
        case let level = level(code, word.end, clause.end),
        level != nil
          || words.others.longest(in: cells, at: word.end, before: span.end) == nil
            && cells.classAt(word.end) != .digit,
        level != nil || category == .language || isAsked(word.start, word.end, clause),
        !isOneOfTwo(word.start, word.end, span)
          || Clause.isPreferred(TextSpan(word.start, word.end), in: span, of: cells)
      else { continue }
      let requirement = RequirementReader.Requirement(
        kind: .language(code: code, level: level?.text), span: TextSpan(word.start, level?.end ?? word.end))
      if let known = found.firstIndex(where: { $0.code == code }) {
        if case .language(_, nil) = found[known].requirement.kind, level != nil {
          found[known].requirement = requirement
        }
      } else {
        found.append((code, requirement))
      }
    }
    return found.map(\.requirement)
  }

  /// A word of what is asked stands behind (流利, 优先) or right before (会, 讲).
  private func isAsked(_ start: Int, _ end: Int, _ clause: TextSpan) -> Bool {
    let words = LanguageWords.shared
    return words.signs.stands(in: TextSpan(end, min(clause.end, end + 10)), cells)
      || words.verbs.stands(in: TextSpan(max(clause.start, start - 3), start), cells)
  }

  /// 英语或日语: either will do, so that neither is asked for.
  private func isOneOfTwo(_ start: Int, _ end: Int, _ span: TextSpan) -> Bool {
    let joiners: [UInt32] = [0x6216, 0x2F]
    if start > span.start, joiners.contains(cells.folded[start - 1]) { return true }
    return end < span.end && joiners.contains(cells.folded[end])
      && LanguageWords.shared.names.longest(in: cells, at: end + 1, before: span.end) != nil
  }

  // MARK: Levels

  /// The level named within a few characters: CET-4, TEM-8, JLPT-N2, 二级甲等.
  private func level(_ code: String, _ start: Int, _ end: Int) -> (text: String, end: Int)? {
    let limit = min(end, start + 10)
    switch code {
    case "en": return english(start, limit)
    case "ja": return japanese(start, limit)
    case "cmn": return mandarin(start, limit)
    default: return nil
    }
  }

  private static let specialist = WordList(["专业", "专"])
  private static let specialistSigns = WordList(["tem"])

  /// 四级, CET-6, 六级: College English Test; 专业八级, 专八, TEM-8: Test for English Majors. The lower of 四六级.
  private func english(_ start: Int, _ end: Int) -> (text: String, end: Int)? {
    let isSpecialist =
      Self.specialist.stands(in: TextSpan(start, end), of: cells)
      || Self.specialistSigns.stands(in: TextSpan(start, end), of: cells)
    for index in start..<max(start, end) {
      guard let digit = digit(index), [4, 6, 8].contains(digit) else { continue }
      var stop = index + 1
      if digit == 4,
        self.digit(stop) == 6 || [0x2F, 0x3001, 0x6216].contains(cells.at(stop)) && self.digit(stop + 1) == 6
      {
        stop += self.digit(stop) == 6 ? 1 : 2
      }
      let isLevel = cells.at(stop) == 0x7EA7
      let isCoded = cells.classAt(index - 1) == .latin || cells.at(index - 1) == 0x2D || cells.at(index - 1) == 0x4E13
      guard isLevel || isCoded, cells.classAt(stop) != .digit else { continue }
      let last = isLevel ? stop + 1 : stop
      if isSpecialist { return digit == 6 ? nil : ("TEM-" + String(digit), last) }
      return digit == 8 ? nil : ("CET-" + String(digit), last)
    }
    return nil
  }

  /// N2, 二级: Japanese-Language Proficiency Test.
  private func japanese(_ start: Int, _ end: Int) -> (text: String, end: Int)? {
    for index in start..<max(start, end) {
      if cells.folded[index] == 0x6E, let digit = digit(index + 1), (1...5).contains(digit) {
        return ("JLPT-N" + String(digit), index + 2)
      }
      if let digit = digit(index), (1...2).contains(digit), cells.at(index + 1) == 0x7EA7 {
        return ("JLPT-N" + String(digit), index + 2)
      }
    }
    return nil
  }

  private static let grades = ["一", "二", "三"]

  /// 二级甲等, 二甲, 二级: the test of standard Chinese (普通话水平测试).
  private func mandarin(_ start: Int, _ end: Int) -> (text: String, end: Int)? {
    for index in start..<max(start, end) {
      guard let digit = digit(index), (1...3).contains(digit) else { continue }
      var stop = index + 1
      let isLevel = cells.at(stop) == 0x7EA7
      if isLevel { stop += 1 }
      let class_ = cells.at(stop)
      let hasClass = class_ == 0x7532 || class_ == 0x4E59
      guard isLevel || hasClass else { continue }
      var text = Self.grades[digit - 1] + "级"
      if hasClass {
        text += class_ == 0x7532 ? "甲等" : "乙等"
        stop += cells.at(stop + 1) == 0x7B49 ? 2 : 1
      }
      return (text, stop)
    }
    return nil
  }

  private func digit(_ index: Int) -> Int? {
    if cells.classAt(index) == .digit { return Int(cells.at(index)) - 0x30 }
    return HanNumeral.digit(cells.at(index))
  }
}

/// The names of languages and the words around them; the rows of `languages.tsv`.
struct LanguageWords: Sendable {
  static let shared = LanguageWords()

  let names: WordTrie
  /// What makes a language part of something else: 英语专业, 英语教师.
  let others: WordTrie
  let signs: WordTrie
  let verbs: WordTrie
  private let codes: [String]

  private init() {
    var (names, others, signs, verbs) = (WordTrie(), WordTrie(), WordTrie(), WordTrie())
    var codes: [String] = []
    for (name, words) in LexiconFile.named("languages").namedRows {
      for word in words {
        switch name {
        case "not-before": others.insert(word, 1)
        case "sign-behind": signs.insert(word, 1)
        case "verb-before": verbs.insert(word, 1)
        default: names.insert(word, UInt32(codes.count) + 1)
        }
      }
      codes.append(name)
    }
    (self.names, self.others, self.signs, self.verbs, self.codes) = (names, others, signs, verbs, codes)
  }

  func code(_ value: UInt32) -> String? { codes.indices.contains(Int(value) - 1) ? codes[Int(value) - 1] : nil }
}
