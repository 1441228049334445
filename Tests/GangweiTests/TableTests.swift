import Testing

@testable import Gangwei

/// Tables with a row on each line.
@Suite struct TableTests {
  private static let head = ["序号", "招聘岗位名称", "招聘人数", "学历要求", "专业要求", "其他条件"]
  private static let rows = [
    ["1", "办公室科员", "2", "本科及以上", "公共管理类", "35周岁以下,有文字工作经验者优先"],
    ["2", "驾驶员", "1", "高中及以上", "不限", "持有驾驶证,40周岁以下"],
  ]

  static let separators = ["\t", "|", " | ", "    "]

  /// Whatever parts the cells, each row is a job, and what stands under the table belongs to none.
  @Test(arguments: separators)
  func jobOnEachLine(separator: String) {
    let table = ([Self.head] + Self.rows).map { $0.joined(separator: separator) }.joined(separator: "\n")
    let document = parse("某馆公开招聘方案\n" + table + "\n二、报名条件\n1、具有中华人民共和国国籍;\n2、遵守法律。\n")
    #expect(document.positions.map(\.title?.text) == ["办公室科员", "驾驶员"])
    #expect(
      document.positions.map { $0.qualifications.map(\.text) } == [
        ["本科及以上", "公共管理类", "35周岁以下,有文字工作经验者优先"], ["高中及以上", "持有驾驶证,40周岁以下"],
      ])
    #expect(document.positions.map { $0.fields.map(\.value.text) } == [["2"], ["1"]])
  }

  @Test func dutiesInACell() throws {
    let document = parse("岗位名称\t级别\t主要职责\t所属部门\n行政专员\tP3\t负责采购;管理会议室;接待来访\t综合部\n会计\tP4\t编制凭证;办理纳税\t财务部\n")
    #expect(document.positions.map(\.title?.text) == ["行政专员", "会计"])
    #expect(document.positions.map(\.department?.text) == ["综合部", "财务部"])
    #expect(document.positions.map { $0.duties.map(\.text) } == [["负责采购", "管理会议室", "接待来访"], ["编制凭证", "办理纳税"]])
  }

  @Test func dutyOnEachLine() {
    let document = parse(
      "部门经理岗位职责\n| 序号 | 职责内容 | 说明与要求 |\n|---|---|---|\n| 1 | 制定部门计划 | 每季度更新。 |\n| 2 | 管理团队 | 每月一次。 |\n")
    #expect(document.positions.map { $0.duties.map(\.text) } == [["制定部门计划", "管理团队"]])
  }

  @Test func weightsPartedBySingleBlanks() throws {
    let document = parse(
      "财务总监KPI考核表\n序号 考核指标 权重 目标值 评分标准\n1 预算达成率 60% 100% 每低1%扣2分\n2 资金周转率 40% 6次/年 每低0.5次 扣3分\n合计 100%\n")
    #expect(document.positions.first?.weights.map(\.name.text) == ["预算达成率", "资金周转率"])
    #expect(document.positions.first?.weights.map(\.weight) == [0.6, 0.4])
  }

  /// A form has labels in every line.
  @Test func formsAreNoTables() throws {
    let document = parse("| 岗位名称 | 运维工程师 | 所属部门 | 架构部 |\n| 岗位编号 | IT-1 | 直接上级 | 运维经理 |\n岗位职责:\n1、部署;\n2、升级。\n")
    #expect(document.positions.map(\.title?.text) == ["运维工程师"])
    #expect(document.positions.first?.department?.text == "架构部")
  }

  /// A table of weights ends where another form begins.
  @Test func tableOfWeightsEndsWithItsForm() {
    let table = "岗位名称\n客户经理\n指标编号\nKPI\n权重\n考核结果\n1\n销售额\n60%\n优秀\n2\n回款率\n40%\n良好\n"
    let document = parse(table + "岗位名称\n客服主管\n所属部门\n客服部\n工作内容:\n1、培训;\n2、排班。\n")
    #expect(document.positions.map(\.title?.text) == ["客户经理", "客服主管"])
    #expect(document.positions.map(\.weights.count) == [2, 0])
    #expect(document.positions.last?.duties.map(\.text) == ["培训", "排班"])
  }
}
