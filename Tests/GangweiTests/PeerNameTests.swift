import Testing

@testable import Gangwei

/// Jobs that no list knows, told by the names that stand where they stand.
@Suite struct PeerNameTests {
  private static let names = ["客服主管", "计调", "CFO", "送货员"]

  private func titles(_ heads: [String], _ body: String) -> [String?] {
    parse(heads.map { $0 + "\n" + body }.joined(separator: "\n")).positions.map { $0.title?.text }
  }

  @Test(arguments: [
    ["客服主管", "计调", "CFO", "送货员"], ["一、客服主管", "二、计调", "三、CFO", "四、送货员"], ["1. 客服主管", "2. 计调", "3. CFO", "4. 送货员"],
    ["【客服主管】", "【计调】", "【CFO】", "【送货员】"], ["## 客服主管", "## 计调", "## CFO", "## 送货员"],
    ["客服主管（2人）", "计调（1人）", "CFO（1人）", "送货员（若干名）"],
  ])
  func namesOverHeadings(heads: [String]) {
    #expect(
      titles(heads, "岗位职责：\n1、按规程完成当班工作，做好记录；\n2、维护设备与环境整洁。\n任职要求：\n1、高中以上学历；\n2、两年以上工作经验。\n") == Self.names)
  }

  @Test(arguments: [
    ["（一）客服主管", "（二）计调", "（三）送货员"], ["一、客服主管职责", "二、计调职责", "三、送货员职责"],
    ["客服主管岗位职责", "计调岗位职责", "送货员岗位职责"], ["客服主管：", "计调：", "送货员："],
  ])
  func namesOverLists(heads: [String]) {
    #expect(titles(heads, "1、按规程完成当班工作，做好记录；\n2、维护设备与环境整洁。\n") == ["客服主管", "计调", "送货员"])
  }

  @Test func noneWhereNothingBesideNamesJobs() {
    let titles = titles(["华东", "华南", "华北"], "岗位职责：\n1、按规程完成当班工作；\n2、做好记录。\n")
    #expect(titles.allSatisfy { $0 == nil })
  }

  @Test func otherTextsBesideKeepTheirPlace() {
    let document = parse(
      "一、客服主管\n1、接听电话；\n2、处理投诉。\n二、送货员\n1、按单送货；\n2、收回货款。\n三、设备巡检流程\n1、按路线检查；\n2、发现故障上报。\n")
    #expect(document.positions.map { $0.title?.text } == ["客服主管", "送货员"])
  }
}
