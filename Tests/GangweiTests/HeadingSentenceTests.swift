import Testing

@testable import Gangwei

/// Sentences that announce a list and name whose it is.
@Suite struct HeadingSentenceTests {
  private func read(_ text: String) -> (name: String, section: SectionKind)? {
    let cells = Cells(text)
    return HeadingSentence.read(cells, cells.whole).map { (cells.text($0.name), $0.section) }
  }

  @Test(
    arguments: [
      ("护林站站长履行下列职责:", "护林站站长", SectionKind.duties), ("护林员的主要职责是：", "护林员", .duties), ("会计的职责如下:", "会计", .duties),
      ("出纳应承担以下工作:", "出纳", .duties), ("总经理对董事会负责，行使下列职权：", "总经理", .authorities),
      ("担任站长应当具备下列条件:", "站长", .qualifications), ("应聘人员应具备以下条件：", "", .qualifications),
      ("财务部的主要职责包括:", "财务部", .duties), ("其主要职责包括:", "", .duties), ("职责包括:", "", .duties),
      ("任职要求包括:", "", .qualifications), ("他们的工作包括:", "", .duties),
    ])
  func announcements(text: String, name: String, section: SectionKind) throws {
    let sentence = try #require(read(text))
    #expect(sentence.name == name)
    #expect(sentence.section == section)
  }

  @Test(
    arguments: [
      "岗位职责如下:", "护林员的主要职责", "完成下列工作:", "凡有下列情形之一的:", "本岗位应当做到:", "与客户沟通以下要求:", "站长负责安排巡山。下列工作:",
    ])
  func others(text: String) {
    #expect(read(text) == nil)
  }

  @Test func rulesThatNamePostsInSentences() {
    let text =
      "某林场管理规定\n第九条 林场下设护林站。\n第十条 护林站站长履行下列职责:\n(一)安排巡山路线;\n(二)收缴火种;\n第十一条 担任站长应当具备下列条件:\n"
      + "(一)在林场工作满五年;\n(二)高中以上文化程度;\n第十二条 公文当日办结。\n第十三条 护林员的主要职责是:\n(一)巡山护林;\n(二)报告火情。"
    let positions = parse(text).positions
    #expect(positions.map(\.title?.text) == ["护林站站长", "护林员"])
    #expect(positions.map { $0.duties.map(\.text) } == [["安排巡山路线", "收缴火种"], ["巡山护林", "报告火情"]])
    #expect(positions.first?.qualifications.map(\.text) == ["在林场工作满五年", "高中以上文化程度"])
  }
}
