import GangweiBatch
import Testing

@testable import Gangwei
@testable import GangweiReview

struct TextTableTests {
  @Test func hanCharactersAreTwoColumnsWide() {
    var table = TextTable(alignments: [.left, .right, .left])
    table.add(["岗位", "1", "end"])
    table.add(["job", "22", "end"])
    table.add(["", "", "x"])
    table.add(["a"])
    #expect(table.rendered() == "岗位   1  end\njob   22  end\n          x\na\n")
  }

  @Test func shorteningKeepsTheWidth() {
    #expect(DisplayWidth.shortened("岗位职责", to: 8) == "岗位职责")
    #expect(DisplayWidth.shortened("岗位职责", to: 7) == "岗位职…")
    #expect(DisplayWidth.shortened("岗位职责", to: 6) == "岗位…")
    #expect(DisplayWidth.shortened("abc", to: 2) == "a…")
    #expect(DisplayWidth.shortened("a\tb\u{1B}[2J\u{2028}", to: 20) == "a b [2J ")
    #expect(DisplayWidth.columns(of: "e\u{301}，a") == 4)
  }

  @Test func explanationShowsLinesAndFindings() {
    var document = Document(
      source: SourceFacts(name: "a", sha256: "", bytes: 1, encoding: "UTF-8", title: nil, format: nil, pages: nil))
    var position = Position(kind: .position, span: TextSpan(0, 9))
    position.title = Passage(text: "客户经理", span: TextSpan(0, 4))
    position.duties = [Item(text: "销售", span: TextSpan(7, 9))]
    document.positions = [position]
    document.diagnostics = [Diagnostic(code: .numberingGap, severity: .warning, message: "2 is missing", span: nil)]
    let lines = [
      Explanation.Line(number: 1, span: TextSpan(0, 4), text: "客户经理", role: "title", rules: ["first", "second"]),
      Explanation.Line(number: 2, span: TextSpan(5, 9), text: "1.销售", role: "item", rules: ["marker"]),
    ]
    #expect(
      ExplanationReport.rendered(Explanation(document: document, lines: lines)) == """
        line  span  taken for  text      rules
           1   0-4  title      客户经理  first, second
           2   5-9  item       1.销售    marker

        positions[0] position 0-9: 客户经理; 1 duties
        warning numbering-gap: 2 is missing

        """)
  }

  @Test func summaryTableHasTotals() throws {
    let document = Document(
      source: SourceFacts(name: "a", sha256: "", bytes: 1, encoding: "UTF-8", title: nil, format: nil, pages: nil))
    let summary = ConversionSummary(of: document, file: "岗位.txt", seconds: 0.01234)
    let lines = SummaryTable.rendered([summary, summary]).split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines[1].hasPrefix("岗位.txt   UTF-8 ") && lines[1].hasSuffix("0.0 %  12.3 ms"))
    #expect(lines[3].hasPrefix("total (2) ") && lines[3].hasSuffix("24.7 ms"))
  }
}
