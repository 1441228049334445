/// Reads the checkable facts inside qualifications.
struct ConstraintReader {
  let cells: Cells

  /// The facts in one qualification. A field's category helps where the text alone says too little (学历 / 专科).
  func read(_ span: TextSpan, category: Item.Category?) -> [Constraint] {
    var facts: [Constraint] = []
    if let education = education(span, category) { facts.append(education) }
    // Both begin with a number, which most texts do not have.
    guard holdsNumber(span) else { return facts }
    let years = experience(span, category)
    if !years.isEmpty { facts += years }
    if let age = age(span, category) { facts.append(age) }
    return facts
  }

  private func holdsNumber(_ span: TextSpan) -> Bool {
    for index in span.start..<max(span.start, span.end)
    where cells.classes[index] == .digit || HanNumeral.isNumeral(cells.folded[index]) {
      return true
    }
    return false
  }

  // MARK: Education

  private static let educationSigns = WordList(["学历", "以上", "毕", "学位", "文化", "专业", "文凭", "起", "在读"])

  /// 最低学历大专
  private static let educationNames = WordList(["学历", "文化程度", "学位"])

  /// The lowest level that the first clause about education names.
  private func education(_ span: TextSpan, _ category: Item.Category?) -> Constraint? {
    var found: (level: Constraint.Education, span: TextSpan)?
    var index = span.start
    while let word = Lexicon.shared.education.next(in: cells, from: index, before: span.end) {
      index = word.start
      let clause = clause(around: index, span)
      let isStated =
        category == .education
        || Self.educationSigns.stands(in: TextSpan(index, min(clause.end, word.end + 10)), of: cells)
        || Self.educationNames.stands(in: TextSpan(max(clause.start, index - 5), index), of: cells)
      let level = Constraint.Education.allCases[Int(word.value) - 1]
      if isStated, !isOther(index, word.end) {
        if let known = found {
          if clause.start <= known.span.end, level < known.level {
            found = (level, TextSpan(known.span.start, word.end))
          }
        } else {
          found = (level, TextSpan(index, word.end))
        }
      }
      index = word.end
    }
    guard let found else { return nil }
    return Constraint(
      fact: .education(minimum: found.level), preferred: isPreferred(found.span, in: span), span: found.span)
  }

  /// 中学一级, 大学英语四级, 研究生院: the word is part of another.
  private func isOther(_ start: Int, _ end: Int) -> Bool { Self.otherWords.stands(at: end, of: cells) }

  private static let otherWords = WordList(["一级", "高级", "二级", "英语", "城", "院", "教师", "生就业", "周边"])

  // MARK: Experience

  private static let experienceSigns = WordList(
    ["经验", "经历", "工作", "阅历", "从业", "教龄", "体会", "管理", "调试", "工龄", "资历", "任", "做过", "以上"])

  /// 工作经验1-3年, 从事本专业工作满五年
  private static let experienceNames = WordList(["经验", "经历", "工龄", "教龄", "工作满", "任职满", "从业满"])

  private func experience(_ span: TextSpan, _ category: Item.Category?) -> [Constraint] {
    var facts: [Constraint] = []
    var index = span.start
    while index < span.end {
      guard let range = NumberRange.read(cells, at: index, before: span.end, opening: span.start) else {
        index += 1
        continue
      }
      index = range.end
      // 3 年以上
      let unit = cells.skipBlank(range.end, min(span.end, range.end + 2))
      guard cells.at(unit) == 0x5E74, range.minimum > 0, range.minimum <= 40 else { continue }
      let clause = clause(around: range.start, span)
      let rest = TextSpan(unit, clause.end)
      let before = TextSpan(max(clause.start, range.start - 5), range.start)
      let isStated =
        category == .experience || Self.experienceSigns.stands(in: rest, of: cells)
        || Self.experienceNames.stands(in: before, of: cells)
      guard isStated, !isDated(range, unit) else { continue }
      let fact = Constraint(
        fact: .experience(minimum: Double(range.minimum), maximum: range.maximum.map(Double.init)),
        preferred: isPreferred(TextSpan(range.start, range.end), in: span), span: TextSpan(range.start, unit + 1))
      if !facts.contains(where: { $0.fact == fact.fact }) { facts.append(fact) }
      index = unit + 1
    }
    return facts
  }

  /// 2年级, 3年内, 2012年: no length of experience.
  private func isDated(_ range: NumberRange, _ unit: Int) -> Bool {
    [0x7EA7, 0x5185, 0x5EA6, 0x6708, 0x7B2C].contains(cells.at(unit + 1)) || cells.at(range.start - 1) == 0x7B2C
  }

  // MARK: Age

  private static let ageWord = [UInt32](scalarsOf: "年龄")
  private static let reached = WordList(["年满", "已满", "须满"])
  private static let lowerSigns = WordList(["不低于", "不小于"])
  private static let above = WordList(["以上"])
  private static let clauseBreaks = ScalarSet(",、;")
  private static let upperSigns = WordList(["以下", "以内", "不超过", "不高于", "之内", "低于", "内"])

  private func age(_ span: TextSpan, _ category: Item.Category?) -> Constraint? {
    let word = cells.find(Self.ageWord, in: span)
    var index = span.start
    while index < span.end {
      guard let range = NumberRange.read(cells, at: index, before: span.end, opening: span.start) else {
        index += 1
        continue
      }
      index = range.end
      let unit = cells.skipBlank(range.end, min(span.end, range.end + 2))
      let isUnit = [0x5C81, 0x5468].contains(cells.at(unit))
      let isNamed = category == .age || word.map { range.start > $0 && range.start - $0 <= 6 } ?? false
      guard isUnit || isNamed, (14...80).contains(range.minimum), !isLength(range.end) else { continue }
      var end = isUnit ? unit : range.end
      while end < span.end, [0x5C81, 0x5468].contains(cells.folded[end]) { end += 1 }
      // 年满20岁,65岁以下: what is said of the next number is not said of this one.
      var clauseEnd = end
      while clauseEnd < min(span.end, end + 6), !Self.clauseBreaks.contains(cells.folded[clauseEnd]),
        cells.classes[clauseEnd] != .digit
      {
        clauseEnd += 1
      }
      let clause = TextSpan(max(span.start, range.start - 4), clauseEnd)
      let fact: Constraint.Fact
      if let maximum = range.maximum {
        fact = .age(minimum: range.minimum, maximum: maximum)
      } else if Self.lowerSigns.stands(in: clause, of: cells)
        || Self.reached.stands(in: clause, of: cells) && !isUpper(clause)
      {
        // 不低于18岁, 年满18岁
        fact = .age(minimum: range.minimum, maximum: upperBound(after: end, span))
      } else if isUpper(clause) {
        fact = .age(minimum: nil, maximum: range.minimum)
      } else if Self.above.stands(in: clause, of: cells) {
        let upper = upperBound(after: end, span)
        fact = .age(minimum: range.minimum, maximum: upper)
      } else {
        fact = .age(minimum: nil, maximum: range.minimum)
      }
      return Constraint(
        fact: fact, preferred: isPreferred(TextSpan(range.start, end), in: span), span: TextSpan(range.start, end))
    }
    return nil
  }

  private func isLength(_ index: Int) -> Bool { cells.at(index) == 0x5E74 }

  /// 18周岁以上、40周岁以下
  private func upperBound(after start: Int, _ span: TextSpan) -> Int? {
    var index = start
    while index < min(span.end, start + 8) {
      if let range = NumberRange.read(cells, at: index, before: span.end, opening: span.start),
        [0x5C81, 0x5468].contains(cells.at(range.end))
      {
        return range.minimum
      }
      index += 1
    }
    return nil
  }

  private func isUpper(_ clause: TextSpan) -> Bool {
    Self.upperSigns.stands(in: clause, of: cells)
  }

  // MARK: Clauses

  private func clause(around index: Int, _ span: TextSpan) -> TextSpan { Clause.around(index, in: span, of: cells) }

  private func isPreferred(_ fact: TextSpan, in span: TextSpan) -> Bool {
    Clause.isPreferred(fact, in: span, of: cells)
  }
}
