import Testing

@testable import Gangwei

/// The documented normalisation of a value's text.
@Suite struct TextBuilderTests {
  private func build(_ text: String, hiding furniture: String? = nil, trimsClosing: Bool = true) -> Passage? {
    let cells = Cells(text)
    var claims = Claims(count: cells.count)
    if let furniture, let place = cells.find(Cells(furniture).folded, in: cells.whole) {
      claims.claim(TextSpan(place, place + furniture.unicodeScalars.count), .boilerplate)
    }
    let scalars = text.unicodeScalars.map(\.value)
    return TextBuilder(Insertions(of: scalars), cells: cells, claims: claims).text(
      [cells.whole], trimsClosing: trimsClosing)
  }

  @Test(arguments: [
    ("客户，（服务）：１２３％ＡＢＣ", "客户,(服务):123%ABC"), ("ｱｲｳ", "アイウ"), ("￥５", "¥5"),
    ("客\u{200B}户\u{FEFF}经\u{00AD}理", "客户经理"), ("客户\u{1}经理", "客户经理"),
    ("客 户　经\t理", "客户经理"), ("客户\n经理", "客户经理"), ("CRM 系统", "CRM 系统"), ("CRM　　系统", "CRM 系统"), ("a \t\n b", "a b"),
    ("3 年", "3 年"),
    ("  客户经理  ", "客户经理"), ("㐀 〇", "㐀〇"),
    ("10³", "10³"), ("①负责②完成", "①负责②完成"), ("㎡", "㎡"), ("ﬁ", "ﬁ"),
    ("e\u{301}", "é"), ("cafe\u{301}店", "café店"), ("責任", "責任"), ("ABC", "ABC"),
    ("负责销售;", "负责销售"), ("负责销售；", "负责销售"), ("负责销售。", "负责销售"), ("负责销售，", "负责销售"), ("负责销售。；", "负责销售"), ("负责销售 。 ", "负责销售"),
    ("负责销售!", "负责销售!"), ("负责销售:", "负责销售:"), ("负责销售…", "负责销售…"), ("“负责销售。”", "“负责销售。”"),
  ])
  func normalisation(text: String, expected: String) {
    // Not by canonical equivalence, as strings compare.
    #expect(build(text).map { Array($0.text.unicodeScalars) } == Array(expected.unicodeScalars))
  }

  @Test(arguments: ["", " ", "。", "；，。", "\u{200B}", "\t\n"])
  func nothing(text: String) {
    #expect(build(text) == nil)
  }

  @Test func closingSignsOfHeadingsStay() {
    #expect(build("负责销售。", trimsClosing: false)?.text == "负责销售。")
  }

  /// The span holds what the text shows and nothing around it.
  @Test(arguments: [("  客户经理； ", 2, 6), ("\u{200B}客户 经理。\n", 1, 6)])
  func span(text: String, start: Int, end: Int) {
    #expect(build(text)?.span == TextSpan(start, end))
  }

  /// What is left out at the end takes its blanks with it, and nothing else.
  @Test(arguments: ["客户 。", "客户  ； 。", "客户。\n；", "客户,  "])
  func spanBeforeBlanksAndClosingSigns(text: String) {
    #expect(build(text)?.span == TextSpan(0, 2))
  }

  @Test func watermarkInsideAValue() {
    let passage = build("负责销售Βιβλιοθήκη产品;", hiding: "Βιβλιοθήκη")
    #expect(passage?.text == "负责销售产品")
    #expect(passage?.span == TextSpan(0, 16))
    #expect(build("负责销售。广告", hiding: "广告")?.span == TextSpan(0, 4))
    #expect(build("负责销售 广告 产品", hiding: "广告")?.text == "负责销售产品")
    #expect(build("广告", hiding: "广告") == nil)
  }

  @Test func piecesAreJoined() {
    let cells = Cells("负责客户\n服务CRM\nERP系统")
    let builder = TextBuilder(Insertions(of: cells.folded), cells: cells, claims: Claims(count: cells.count))
    let pieces = PhysicalLines.scan(cells).map(\.span)
    #expect(builder.text(pieces)?.text == "负责客户服务crm erp系统")
    #expect(builder.text(pieces)?.span == cells.whole)
    #expect(builder.text([])?.text == nil)
  }
}

@Suite struct ClaimsTests {
  @Test func aValueOutdoesStructureAndBoilerplateOutdoesAll() {
    var claims = Claims(count: 4)
    claims.claim(TextSpan(0, 3), .value)
    claims.claim(TextSpan(0, 4), .structure)
    claims.claim(TextSpan(0, 1), .boilerplate)
    claims.claim(TextSpan(0, 1), .value)
    #expect(claims.parts == [.boilerplate, .value, .value, .structure])
    #expect(claims.isBoilerplate(0) && !claims.isBoilerplate(1))
  }

  @Test func spansBeyondTheEndAndEmptyOnes() {
    var claims = Claims(count: 2)
    claims.claim(TextSpan(1, 9), .value)
    claims.claim(TextSpan(1, 0), .boilerplate)
    #expect(claims.parts == [.none, .value])
  }
}

@Suite struct FoldingTests {
  @Test(arguments: [
    ("，：；（）！？％", ",:;()!?%"), ("ＡＢＣａｂｃ０１２", "abcabc012"), ("KPI", "kpi"), ("職責與權限", "职责与权限"), ("　", " "), ("①²", "①²"),
  ])
  func foldedForMatching(text: String, expected: String) {
    let cells = Cells(text)
    // A wide blank folds by its class.
    #expect(cells.text(cells.whole).replacing("\u{3000}", with: " ") == expected)
  }

  @Test(arguments: [
    ("\u{0}\u{200B}\u{FEFF}\u{AD}", CharacterClass.void), (" \u{A0}\u{3000}\u{2003}", .space), ("\t", .tab),
    ("\n\r\u{85}\u{2028}", .newline),
    ("0９", .digit), ("aＺéµ", .latin), ("岗〇㐀𠂇", .han), ("Ωኢк", .foreign), (";；。!？｡", .terminator),
    (",（—“、", .punctuation), ("●→✨+", .symbol),
  ])
  func classes(text: String, expected: CharacterClass) {
    #expect(Cells(text).classes.allSatisfy { $0 == expected }, "\(Cells(text).classes)")
  }

  @Test func linesOfEveryKindOfEnd() {
    let cells = Cells("a\r\nb\n\n  \rc\u{2028}d")
    let lines = PhysicalLines.scan(cells)
    #expect(lines.map { cells.text($0.span) } == ["a", "b", "c", "d"])
    #expect(lines.map(\.number) == [1, 2, 5, 6])
    #expect(lines.map(\.blankBefore) == [false, false, true, false])
    #expect(PhysicalLines.scan(Cells("")).isEmpty)
  }

  @Test func wordsWithBlanksInside() {
    var trie = WordTrie()
    trie.insert(Cells("职系").folded, 1)
    trie.insert(Cells("职系名称").folded, 2)
    let cells = Cells("职    系名")
    let found = trie.longest(in: cells, at: 0, before: cells.count)
    #expect(found?.end == 6 && found?.value == 1)
    #expect(trie.longest(in: cells, at: 0, before: 5) == nil)
    #expect(trie.value(of: Cells("职系名称").folded) == 2)
    #expect(trie.value(of: Cells("职系名").folded) == nil)
  }
}
