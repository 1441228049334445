/// What an item shows by its own words, whatever heading it stands under.
enum Content {
  private static let needs = WordList(file: "content-words", row: "need")
  private static let abilities = WordList(file: "content-words", row: "ability")
  private static let holdings = WordList(file: "content-words", row: "holding")
  private static let asking = WordList(file: "content-words", row: "asking")
  private static let demanding = WordList(["要求"])
  private static let doing = WordList(["负责"])
  private static let having = WordList(file: "content-words", row: "having")

  /// A sentence of prose that says what the holder must have (需要具备…能力).
  static func asksForQualities(_ cells: Cells, _ span: TextSpan) -> Bool {
    contains(cells, span, needs) && contains(cells, span, abilities) || contains(cells, span, asking)
  }

  private static let holders = WordList(file: "content-words", row: "holder")

  /// 该岗位须持有…: a sentence on the holder in the middle of duties.
  static func speaksOfHolder(_ cells: Cells, _ span: TextSpan) -> Bool { holders.stands(at: span.start, of: cells) }

  /// Words of what a holder is or has, anywhere.
  static func speaksOfQuality(_ cells: Cells, _ span: TextSpan) -> Bool { contains(cells, span, having) }

  private static let demands = WordList(file: "content-words", row: "demand")
  private static let degrees = WordList(file: "content-words", row: "paper")
  private static let obligations = ScalarSet("需须")
  private static let longestHolder = 10

  /// 校医应持有…证书, 需中专以上文凭: what the holder has to have.
  private static func demandsPapers(_ cells: Cells, _ span: TextSpan) -> Bool {
    let opening = TextSpan(span.start, min(span.end, span.start + longestHolder))
    return (obligations.contains(cells.at(span.start)) || demands.stands(in: opening, of: cells))
      && degrees.stands(in: span, of: cells)
  }

  private static let years = WordList(["年以上", "年及以上", "年或以上"])
  private static let pasts = WordList(["经验", "经历", "资历"])
  private static let longestYears = 8

  /// 有两年以上挡车经验
  private static func hasYears(_ cells: Cells, _ span: TextSpan) -> Bool {
    cells.at(span.start) == 0x6709
      && years.stands(in: TextSpan(span.start, min(span.end, span.start + longestYears)), of: cells)
      && pasts.stands(in: span, of: cells)
  }

  private static let preferences = WordList(file: "content-words", row: "preference")

  /// A sentence that ends with what is preferred: 持有证书者将获优先考虑。
  static func isPreference(_ cells: Cells, _ span: TextSpan) -> Bool {
    var end = span.end
    while end > span.start, cells.classes[end - 1] == .terminator { end -= 1 }
    return preferences.stands(atEndOf: TextSpan(span.start, end), of: cells)
  }

  private static let askings = WordList(["要求", "需要", "须要"])
  private static let skills = WordList(file: "content-words", row: "skill")

  /// 要求会说普通话, 需要懂一点网络
  private static func demandsSkill(_ cells: Cells, _ span: TextSpan) -> Bool {
    begins(cells, span, askings) && skills.stands(at: span.start + 2, of: cells)
  }

  private static let qualities = WordList(
    file: "qualification-words",
    row: "certificate", "education", "experience", "health", "language", "ability", "character")
  private static let ofHolders = WordList(file: "requirement-words", row: "demand")
  private static let nearStart = 10

  /// A sentence of prose, or a line without a number, that says what the holder is, has or must be: 年龄不超过五十岁,
  /// 文字功底要好, 还要熟悉当地道路.
  static func tellsQuality(_ cells: Cells, _ span: TextSpan) -> Bool {
    if asksForQualities(cells, span) || isQualification(cells, span) || isPreference(cells, span) { return true }
    if opensAsDuty(cells, span) { return false }
    let opening = TextSpan(span.start, min(span.end, span.start + nearStart))
    if ofHolders.stands(at: span.start, of: cells) {
      if qualities.stands(in: span, of: cells) || skills.stands(in: span, of: cells) { return true }
    } else if Lexicon.shared.openings.longest(in: cells, at: span.start, before: span.end)?.value == 2 {
      if qualities.stands(in: span, of: cells) || having.stands(in: span, of: cells) { return true }
    } else if having.stands(in: opening, of: cells) {
      return true
    }
    return ConstraintReader(cells: cells).read(span, category: nil).contains { $0.span.start < opening.end }
  }

  /// An item under duties that plainly is a qualification.
  static func isQualification(_ cells: Cells, _ span: TextSpan) -> Bool {
    begins(cells, span, holdings) || demandsPapers(cells, span) || hasYears(cells, span) || demandsSkill(cells, span)
      || contains(cells, span, asking)
      || begins(cells, span, demanding) && contains(cells, span, abilities)
  }

  private static let regular = ScalarSet("每按")
  private static let handlings = WordList(file: "content-words", row: "handling")

  /// Whether the text opens as what is done does: with a verb of work, 每日…, 对…进行….
  static func opensAsDuty(_ cells: Cells, _ span: TextSpan) -> Bool {
    switch cells.at(span.start) {
    case let first where regular.contains(first): true
    case 0x5BF9: contains(cells, span, handlings)
    default: Lexicon.shared.openings.longest(in: cells, at: span.start, before: span.end)?.value == 1
    }
  }

  private static let longestLabel = 12

  /// 安全巡逻:定时巡查小区: what stands behind the label of an item, else all of it.
  static func behindLabel(_ cells: Cells, _ span: TextSpan) -> TextSpan {
    let opening = TextSpan(span.start, min(span.end, span.start + longestLabel))
    guard let colon = cells.find(0x3A, in: opening), colon + 1 < span.end else { return span }
    return TextSpan(cells.skipBlank(colon + 1, span.end), span.end)
  }

  /// An item under qualifications that plainly is a duty.
  static func isDuty(_ cells: Cells, _ span: TextSpan) -> Bool {
    begins(cells, span, doing) && !contains(cells, span, having)
  }

  private static let closingVerbs = WordList(file: "content-words", row: "completing")
  private static let orders = WordList(file: "content-words", row: "order")

  /// 完成领导交办的其他工作: the last item of nearly every list.
  static func isClosingDuty(_ cells: Cells, _ span: TextSpan) -> Bool {
    closingVerbs.stands(at: span.start, of: cells)
      && orders.stands(in: TextSpan(span.start, min(span.end, span.start + 14)), of: cells)
  }

  private static let authority = WordList(["权", "权力", "权利"])
  private static let authorityEnds = ScalarSet("权力利")
  private static let otherRights = WordList(file: "content-words", row: "other-right")
  private static let liabilities = WordList(["负责", "责任", "总责"])

  /// 对图纸的准确性负责: what the holder answers for, whatever heading it stands under.
  static func isLiability(_ cells: Cells, _ span: TextSpan) -> Bool {
    var end = span.end
    while end > span.start, cells.classes[end - 1] == .terminator || cells.isBlank(end - 1) { end -= 1 }
    return cells.at(span.start) == 0x5BF9 && liabilities.stands(at: end - 2, of: cells)
      && cells.find(0x6743, in: span) == nil
  }

  /// 按授权行使部分职责和权力 is what is done with it.
  private static let exercising = WordList(["行使"])

  /// 有权拒绝违章指挥
  private static let entitled = WordList(["有权"])
  /// 并上报企业, 对强令冒险作业的可越级反映
  private static let goingOn = ScalarSet("并且对可有及")

  /// …的建议权, …的权力: what the holder may decide.
  static func isAuthority(_ cells: Cells, _ span: TextSpan) -> Bool {
    if entitled.stands(at: span.start, of: cells) {
      // 有权拒绝违章指挥,发现险情立即报告: what is to be done goes on behind it.
      return cells.find(0x2C, in: span).map { goingOn.contains(cells.at(cells.skipBlank($0 + 1, span.end))) } ?? true
    }
    var end = span.end
    while end > span.start, cells.classes[end - 1] == .terminator || cells.isBlank(end - 1) { end -= 1 }
    // Most texts do not end with the last character of one of the words.
    guard end - span.start >= 5, authorityEnds.contains(cells.folded[end - 1]),
      !otherRights.stands(at: end - 2, of: cells), !exercising.stands(in: span, of: cells)
    else { return false }
    return authority.words.contains { cells.hasWord($0, at: end - $0.count) }
  }

  private static func begins(_ cells: Cells, _ span: TextSpan, _ words: WordList) -> Bool {
    words.stands(at: span.start, of: cells)
  }

  private static func contains(_ cells: Cells, _ span: TextSpan, _ words: WordList) -> Bool {
    words.stands(in: span, of: cells)
  }
}
