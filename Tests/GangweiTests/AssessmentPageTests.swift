import Testing

@testable import Gangwei

/// Pages under the title of an assessment: what stands on them without a heading tells how work is judged.
@Suite struct AssessmentPageTests {
  private static func shares(_ text: String) -> [String] {
    parse(text).positions.flatMap(\.weights).map { "\($0.name.text) \(Int(($0.weight * 100).rounded()))" }
  }

  @Test(arguments: ["绩效考核指标量表", "绩效考核表", "考核评分表", "绩效考核办法"])
  func numberedRowsThatRanTogetherGiveTheirShares(words: String) {
    let rows = "1救援及时率25%接到报警后三十分钟内到场,每迟一次扣5分2保养完成率20%按月保养3设备完好率30%每低1%扣2分4服务态度25%按投诉次数扣分"
    #expect(Self.shares("电梯维护员\(words)\n\(rows)\n") == ["救援及时率 25", "保养完成率 20", "设备完好率 30", "服务态度 25"])
  }

  @Test func pointsBeforeTheNumberOfTheNextRowAreRead() {
    #expect(
      Self.shares("保洁员考核表\n项目分数\n1按时到岗。62路段无枯枝。103垃圾日产日清。344工具摆放整齐。50\n")
        == ["按时到岗 6", "路段无枯枝 10", "垃圾日产日清 34", "工具摆放整齐 50"])
  }

  @Test func sharesThatDoNotMakeTheWholeAreNone() {
    #expect(Self.shares("保洁员考核表\n1按时到岗60%接到2路段20%无枯枝3垃圾10%日产日清\n").isEmpty)
  }

  @Test func rowsThatLostCellsGiveTheirShares() {
    let cells = [
      "考核内容", "权重", "评分标准", "日出图量", "50", "得分=实际/计划*50", "6", "480", "规范符合度", "20", "每张扣2分", "图纸归档及时率", "20", "工作态度",
      "10",
    ]
    #expect(
      Self.shares("资料员绩效考核表\n" + cells.joined(separator: "\n"))
        == ["日出图量 50", "规范符合度 20", "图纸归档及时率 20", "工作态度 10"])
  }

  @Test func tablesBehindAColumnOfPostsAreReadByPost() {
    let cells = [
      "岗位", "考核指标", "权重", "目标", "销售部经理", "收入达成率", "40%", "100%", "回款率", "60%", "95%", "销售内勤", "录入差错率", "40%", "0.5%",
      "单据及时率", "60%",
      "100%",
    ]
    #expect(
      parse("销售系统绩效考核指标\n" + cells.joined(separator: "\n")).positions.map { $0.title?.text } == ["销售部经理", "销售内勤"])
  }

  @Test func headingsWithSharesAreReadWithWhatIsSaidOfThem() {
    #expect(
      Self.shares("导医绩效考核细则\n一、接待差错率(40%):办卡出错每次扣4分;\n二、投诉次数(35%):有效投诉每次扣5分;\n三、出勤(25%):迟到每次扣1分。\n")
        == ["接待差错率 40", "投诉次数 35", "出勤 25"])
  }

  @Test func partsOfTheWholeInBracketsAreShares() {
    #expect(
      Self.shares("门店店长绩效考核表\n1、销售额完成率(30%)\n2、会员增长率(20%)\n3、库存周转率(10%)\n") == ["销售额完成率 30", "会员增长率 20", "库存周转率 10"])
  }

  @Test func whatIsAssessedIsNoDuty() {
    let text = "保安员绩效考核办法\n接待来访人员,维护秩序,负责车辆停放。\n负责车辆的停放引导,做好记录。\n"
    #expect(parse(text).positions.allSatisfy { $0.duties.isEmpty })
    #expect(parse("保安员职务说明书及考核标准\n1、接待来访人员;\n2、负责车辆停放;\n").positions.first?.duties.count == 2)
  }

  @Test func theSpanOfThePositionHoldsItsTable() throws {
    let text = "保洁员考核表\n项目分数\n1按时到岗。62路段无枯枝。103垃圾日产日清。344工具摆放整齐。50\n"
    let position = try #require(parse(text).positions.first)
    #expect(position.weights.allSatisfy { $0.span.end <= position.span.end })
  }
}
