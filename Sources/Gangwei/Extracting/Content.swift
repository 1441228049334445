/// What an item shows by its own words, whatever heading it stands under.
enum Content {
  private static let needs = WordList([
    "需要", "需具备", "应具备", "具备良好", "应具有", "应当", "须持有", "必须", "要能够", "具有良好", "最好",
  ])
  private static let abilities = WordList(["能力", "经验", "学历", "知识", "素质", "技能", "的理解", "技巧", "证书", "口齿", "专业", "经历"])
  private static let holdings = WordList(["具有", "具备", "有良好", "有较强", "有丰富"])
  private static let asking = WordList(["者优先", "优先考虑", "以上学历", "工作经验者", "优先录用", "及以上学历"])
  private static let demanding = WordList(["要求"])
  private static let doing = WordList(["负责"])
  private static let having = WordList(["能力", "经验", "精神", "优先", "意识", "责任心", "态度", "技能"])

  /// A sentence of prose that says what the holder must have (需要具备…能力).
  static func asksForQualities(_ cells: Cells, _ span: TextSpan) -> Bool {
    contains(cells, span, needs) && contains(cells, span, abilities) || contains(cells, span, asking)
  }

  private static let holders = WordList(["该岗位须", "该岗位需", "本岗位须", "本岗位要求", "该岗位要求", "应聘者须", "应聘者应"])

  /// 该岗位须持有…: a sentence on the holder in the middle of duties.
  static func speaksOfHolder(_ cells: Cells, _ span: TextSpan) -> Bool { holders.stands(at: span.start, of: cells) }

  /// Words of what a holder is or has, anywhere.
  static func speaksOfQuality(_ cells: Cells, _ span: TextSpan) -> Bool { contains(cells, span, having) }

  private static let demands = WordList(["应持有", "须持有", "需持有", "应具有", "须具有", "须具备", "应具备", "需具备"])
  private static let degrees = WordList(["文凭", "学历", "证书", "毕业", "合格证", "资格证", "操作证", "上岗证", "作业证"])
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

  private static let preferences = WordList(["优先", "优先考虑", "优先录用", "尤佳", "加分"])

  /// A sentence that ends with what is preferred: 持有证书者将获优先考虑。
  static func isPreference(_ cells: Cells, _ span: TextSpan) -> Bool {
    var end = span.end
    while end > span.start, cells.classes[end - 1] == .terminator { end -= 1 }
    return preferences.stands(atEndOf: TextSpan(span.start, end), of: cells)
  }

  private static let askings = WordList(["要求", "需要", "须要"])
  private static let skills = WordList(["懂", "会说", "会用", "会写", "会操作", "能独立", "能熟练", "熟悉", "熟练", "持有", "持证"])

  /// 要求会说普通话, 需要懂一点网络
  private static func demandsSkill(_ cells: Cells, _ span: TextSpan) -> Bool {
    begins(cells, span, askings) && skills.stands(at: span.start + 2, of: cells)
  }

  private static let qualities = WordList(
    ["certificate", "education", "experience", "health", "language", "ability", "character"].flatMap {
      LexiconFile.named("qualification-words").words(of: $0)
    })
  private static let ofHolders = WordList(LexiconFile.named("requirement-words").words(of: "demand"))
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
  private static let handlings = WordList(["进行", "负责", "做好", "加以", "予以", "给予"])

  /// Whether the text opens as what is done does: with a verb of work, 每日…, 对…进行….
  static func opensAsDuty(_ cells: Cells, _ span: TextSpan) -> Bool {
    switch cells.at(span.start) {
    case let first where regular.contains(first): true
    case 0x5BF9: contains(cells, span, handlings)
    default: Lexicon.shared.openings.longest(in: cells, at: span.start, before: span.end)?.value == 1
    }
  }

  /// An item under qualifications that plainly is a duty.
  static func isDuty(_ cells: Cells, _ span: TextSpan) -> Bool {
    begins(cells, span, doing) && !contains(cells, span, having)
  }

  private static let closingVerbs = WordList(["完成", "做好", "承办", "协助完成"])
  private static let orders = WordList(["交办", "交代", "交待", "安排的", "布置的", "指派"])

  /// 完成领导交办的其他工作: the last item of nearly every list.
  static func isClosingDuty(_ cells: Cells, _ span: TextSpan) -> Bool {
    closingVerbs.stands(at: span.start, of: cells)
      && orders.stands(in: TextSpan(span.start, min(span.end, span.start + 14)), of: cells)
  }

  private static let authority = WordList(["权", "权力", "权利"])
  private static let authorityEnds = ScalarSet("权力利")
  private static let otherRights = WordList(["授权", "维权", "版权", "产权", "股权", "债权", "侵权", "确权", "特权"])
  private static let liabilities = WordList(["负责", "责任", "总责"])

  /// 对图纸的准确性负责: what the holder answers for, whatever heading it stands under.
  static func isLiability(_ cells: Cells, _ span: TextSpan) -> Bool {
    var end = span.end
    while end > span.start, cells.classes[end - 1] == .terminator || cells.isBlank(end - 1) { end -= 1 }
    return cells.at(span.start) == 0x5BF9 && liabilities.stands(at: end - 2, of: cells)
      && cells.find(0x6743, in: span) == nil
  }

  /// …的建议权, …的权力: what the holder may decide.
  static func isAuthority(_ cells: Cells, _ span: TextSpan) -> Bool {
    var end = span.end
    while end > span.start, cells.classes[end - 1] == .terminator || cells.isBlank(end - 1) { end -= 1 }
    // Most texts do not end with the last character of one of the words.
    guard end - span.start >= 5, authorityEnds.contains(cells.folded[end - 1]),
      !otherRights.stands(at: end - 2, of: cells)
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
