/// A sentence that names a post and announces its list: 护林站站长履行下列职责:, 护林员的主要职责是:, 担任站长应当具备下列条件:.
/// Rules and charters have no other headings. Words by role: `heading-sentences.tsv`.
struct HeadingSentence {
  private static let longest = 40
  private static let longestHolder = 6
  private static let shortest = 5

  /// The post or the department that is named; empty where only those who apply are, or none.
  var name: TextSpan
  /// What the list says of it: 职责, 职权, 条件.
  var section: SectionKind

  /// The sentence that fills the span, whose last sign is a colon. Constant time, as a sentence is short.
  static func read(_ cells: Cells, _ span: TextSpan) -> HeadingSentence? {
    guard span.count >= shortest, span.count <= longest, cells.folded[span.end - 1] == 0x3A,
      !cells.holdsTerminator(in: span)
    else { return nil }
    let words = Words.shared
    var rest = cells.trim(TextSpan(span.start, span.end - 1))
    let isListed = strip(words.tails, from: &rest, cells)
    var announces = strip(words.announcing, from: &rest, cells) || isListed
    guard let section = stripNoun(from: &rest, cells) else { return nil }
    while strip(words.modifiers, from: &rest, cells) {}
    if strip(words.announcing, from: &rest, cells) { announces = true }
    guard announces else { return nil }
    // 其主要职责包括:, 任职要求包括:. 岗位职责如下: is a label.
    if rest.isEmpty { return isListed ? HeadingSentence(name: rest, section: section) : nil }
    if words.pronouns.contains(where: { isAll($0, of: owner(rest, cells), cells) }) {
      return HeadingSentence(name: TextSpan(rest.start, rest.start), section: section)
    }
    while strip(words.modals, from: &rest, cells) {}
    let takes = strip(section == .qualifications ? words.qualified : words.taking, from: &rest, cells)
    while strip(words.modals, from: &rest, cells) {}
    if section == .qualifications { return qualifications(rest, takes, cells) }
    let name = owner(rest, cells)
    guard NameShape.isJob(cells, name) || NameShape.isDepartment(cells, name) else { return nil }
    return HeadingSentence(name: name, section: section)
  }

  /// 担任站长, 应聘人员: whose conditions they are.
  private static func qualifications(_ rest: TextSpan, _ takes: Bool, _ cells: Cells) -> HeadingSentence? {
    guard takes else { return nil }
    var name = rest
    if let office = Words.shared.offices.filter({ cells.hasWord($0, at: rest.start) }).max(by: { $0.count < $1.count })
    {
      name.start = min(name.end, name.start + office.count)
    }
    if NameShape.isJob(cells, name) { return HeadingSentence(name: name, section: .qualifications) }
    return rest.count <= longestHolder
      ? HeadingSentence(name: TextSpan(rest.start, rest.start), section: .qualifications) : nil
  }

  /// 总经理对董事会负责,行使下列职权: without what it answers for, and without 的.
  private static func owner(_ rest: TextSpan, _ cells: Cells) -> TextSpan {
    var name = rest
    if let comma = cells.find(0x2C, in: name) { name.end = comma }
    if let towards = cells.find(0x5BF9, in: name), towards > name.start { name.end = towards }
    while name.count > 1, cells.folded[name.end - 1] == 0x7684 { name.end -= 1 }
    return cells.trim(name)
  }

  private static func isAll(_ word: [UInt32], of span: TextSpan, _ cells: Cells) -> Bool {
    span.count == word.count && cells.hasWord(word, at: span.start)
  }

  private static func stripNoun(from rest: inout TextSpan, _ cells: Cells) -> SectionKind? {
    for (nouns, section) in Words.shared.nouns where strip(nouns, from: &rest, cells) { return section }
    return nil
  }

  /// Takes the longest of the words off the end. Whether there was one.
  private static func strip(_ words: [[UInt32]], from rest: inout TextSpan, _ cells: Cells) -> Bool {
    let found = words.filter { $0.count <= rest.count && cells.hasWord($0, at: rest.end - $0.count) }
    guard let longest = found.max(by: { $0.count < $1.count }) else { return false }
    rest.end = cells.trimEnd(rest.start, rest.end - longest.count)
    return true
  }

  private struct Words {
    static let shared = Words()
    let announcing, modals, modifiers, offices, pronouns, qualified, tails, taking: [[UInt32]]
    let nouns: [([[UInt32]], SectionKind)]

    private init() {
      let file = LexiconFile.named("heading-sentences")
      announcing = file.words(of: "announcing")
      modals = file.words(of: "modal")
      modifiers = file.words(of: "modifier")
      offices = file.words(of: "office")
      pronouns = file.words(of: "pronoun")
      qualified = file.words(of: "qualified")
      tails = file.words(of: "tail")
      taking = file.words(of: "taking")
      nouns = [SectionKind.duties, .authorities, .qualifications].map { (file.words(of: $0.rawValue), $0) }
    }
  }
}
