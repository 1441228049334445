import Testing

@testable import Gangwei

/// Lists of names and a sentence on each, a line each.
@Suite struct NamesAndSentencesTests {
  private static let lines = [
    "一、高层管理", "董事长助理", "协助董事长处理日常事务和决策执行。", "总经理", "全面负责酒店运营,制定战略计划并控制预算。", "二、部门管理", "前厅经理",
    "管理前厅服务,包括接待、预订、投诉处理等。",
  ]

  @Test func eachNameIsAPost() {
    let document = parse(Self.lines.joined(separator: "\n"))
    #expect(document.positions.map { $0.title?.text } == ["董事长助理", "总经理", "前厅经理"])
    #expect(document.positions.map { $0.duties.count } == [1, 1, 1])
  }

  @Test func oneNameIsNone() {
    #expect(parse(Self.lines.prefix(3).joined(separator: "\n")).positions.isEmpty)
  }

  @Test func dutiesBehindTheirLabelsAreDuties() {
    let document = parse(
      """
      二、部门经理岗位职责
      (一)客户服务部经理
      1. 日常服务管理:监督客服人员提供高质量的服务体验。
      2. 投诉处理:快速响应并妥善处理业主反馈的问题。
      (二)工程维修部经理
      1. 设施维护:负责公共区域设备设施的定期检查与维修。
      2. 应急预案:建立紧急抢修机制,缩短故障响应时间。
      """)
    #expect(document.positions.map { $0.title?.text } == ["客户服务部经理", "工程维修部经理"])
    #expect(document.positions.map { $0.duties.count } == [2, 2])
  }

  @Test func charactersOfABrokenLabelAreNoItems() {
    let document = parse(
      "工程部长岗位说明书\n职责与工作任务:\n负责开工前的三通一平工作和项目开工前的报建\n责\n负责施工过程中的质量管理和进度管理\n职\n参与图纸会审和技术交底\n")
    #expect(document.positions.first?.duties.allSatisfy { $0.text.count > 1 } == true)
  }
}
