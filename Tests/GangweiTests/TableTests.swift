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

  /// Cells a line, empty ones lost, some of several lines: what a line says shows its column.
  @Test func tableFlattenedToACellALine() throws {
    let head = "序号\n岗位名称\n招聘人数\n岗位职责\n学历要求\n专业要求\n年龄要求\n其他条件\n"
    let rows = """
      1
      病案编码员
      2
      (1)对病历进行编码,日均不少于60份;
      (2)做好归档。
      大专及以上
      临床医学、护理学
      35周岁以下
      具有编码技能合格证者优先
      2
      救护车驾驶员
      3
      (1)服从调度,及时出车;
      (2)协助搬抬病人。
      高中及以上
      不限
      1、持B1及以上驾驶证;
      2、限男性

      """
    let document = parse("公开招聘岗位表\n" + head + rows)
    #expect(document.positions.map(\.title?.text) == ["病案编码员", "救护车驾驶员"])
    #expect(
      document.positions.map { $0.duties.map(\.text) } == [["对病历进行编码,日均不少于60份", "做好归档"], ["服从调度,及时出车", "协助搬抬病人"]])
    #expect(
      document.positions.map { $0.qualifications.map(\.text) } == [
        ["大专及以上", "临床医学、护理学", "35周岁以下", "具有编码技能合格证者优先"], ["高中及以上", "持B1及以上驾驶证", "限男性"],
      ])
    #expect(document.positions.map { $0.fields.map(\.value.text) } == [["2"], ["3"]])
  }

  @Test func labelsAboveTheirValues() throws {
    let document = parse(
      "岗位名称 所在科室 岗位编号 岗位定员\n急诊科护士长 急诊科 HL-2-06 1\n主要职责\n1、制定护理计划;\n2、检查护理质量。\n任职资格\n学历 职称 年龄\n大专及以上 主管护师 45岁以下\n")
    let position = try #require(document.positions.first)
    #expect(position.title?.text == "急诊科护士长")
    #expect(position.department?.text == "急诊科")
    #expect(position.qualifications.map(\.text) == ["大专及以上", "主管护师", "45岁以下"])
  }

  /// Names and numbers describe no job.
  @Test(arguments: [
    "岗位代码 单位名称 岗位名称 计划数 入围最低分\n01 区档案馆 档案管理 1 66.35\n03 区水产站 技术推广 1 58.90\n04 区水产站 动物检疫 2 54.15\n",
    "工种  低位  中位  高位\n焊工  6200  8900  13500\n护理员  4100  5600  8000\n",
  ])
  func tablesOfFacts(text: String) {
    #expect(parse(text).positions.isEmpty)
  }

  @Test(arguments: [
    ("1.产量达成率(50%):每低1个百分点扣2分。\n2.合格率(30%):目标99.2%;\n3.安全事故(20%):轻伤1起扣5分。\n", [0.5, 0.3, 0.2]),
    ("1.单证准确率50分录错一单扣2分\n2.通闸时间30分超10秒扣2分\n3.投诉20分每起扣5分\n", [0.5, 0.3, 0.2]),
  ])
  func itemsThatAreShares(items: String, weights: [Double]) {
    let document = parse("(一)生产部经理\n" + items)
    #expect(document.positions.first?.weights.map(\.weight) == weights)
    #expect(document.positions.first?.duties.isEmpty == true)
  }

  static let quoted = ["\t", ","]

  /// Exports whose cells hold line ends, and a merged cell for two rows.
  @Test(arguments: quoted)
  func exportOfASpreadsheet(separator: String) throws {
    let rows = [
      ["部门", "岗位名称", "直接上级", "工作职责", "任职要求", "考核指标及权重"],
      ["品质部", "品质工程师", "品质经理", "\"1.编制规范\n2.主持\"\"品质月会\"\"\"", "\"大专以上\n3年以上经验\"", "\"及时率60%\n不良率40%\""],
      ["", "巡检员", "品质组长", "\"首件确认;定时巡检\"", "高中以上", "\"漏检率 50%\n首件及时率 50%\""],
    ]
    let document = parse(rows.map { $0.joined(separator: separator) }.joined(separator: "\n") + "\n")
    #expect(document.positions.map(\.title?.text) == ["品质工程师", "巡检员"])
    #expect(document.positions.map(\.department?.text) == ["品质部", "品质部"])
    #expect(document.positions.map { $0.duties.map(\.text) } == [["编制规范", "主持\"\"品质月会\"\""], ["首件确认", "定时巡检"]])
    #expect(document.positions.map { $0.qualifications.map(\.text) } == [["大专以上", "3年以上经验"], ["高中以上"]])
    #expect(document.positions.map { $0.weights.map(\.weight) } == [[0.6, 0.4], [0.5, 0.5]])
  }

  @Test func boxesToTick() throws {
    let document = parse(
      "岗位名称:巡线班班长\n岗位职责:\n1、编排巡线;\n2、抽查轨迹。\n任职资格:\n教育水平:□初中  ■高中/中专  □大专\n性别:□男  □女  ■不限\n证书:□电工证  □会计证\n")
    #expect(document.positions.first?.qualifications.map(\.text) == ["高中/中专"])
  }

  @Test func rowsBetweenTabsThatWereBroken() {
    let head = "岗位编码\t岗位名称\t所属部门\t编制\t岗位职责\t最低学历\t考核指标(权重)\n"
    let document = parse(
      head + "A-01\t布草管理员\t客房部\t1\t1.点数;2.盘点。\t不限\t\nA-02\t弱电工程师\t工程部\t1\t1.维护门锁;2.配合公安\n检查。\t中专\t完好率60%;及时率40%\n"
    )
    #expect(document.positions.map(\.title?.text) == ["布草管理员", "弱电工程师"])
    #expect(document.positions.last?.duties.map(\.text) == ["维护门锁", "配合公安检查"])
    #expect(document.positions.last?.weights.map(\.weight) == [0.6, 0.4])
  }

  @Test func cellsOnLinesOfTheirOwnBeforePipes() {
    let text =
      "岗位设置\n岗位名称 |\n主要职责 |\n代码 |\n人数 |\n学历 |\n年龄 |\n修复员 |\n拆书、除尘;登记破损情况 |\nA01 |\n1 |\n大专及以上 |\n35周岁以下 |\n"
      + "运维员 |\n巡检借还机,排除故障 |\nA02 |\n1 |\n本科及以上 |\n40周岁以下 |\n二、报名\n1.时间:10月9日。"
    let positions = parse(text).positions
    #expect(positions.map(\.title?.text) == ["修复员", "运维员"])
    #expect(positions.map { $0.duties.map(\.text) } == [["拆书、除尘", "登记破损情况"], ["巡检借还机,排除故障"]])
    #expect(positions.map { $0.qualifications.map(\.text) } == [["大专及以上", "35周岁以下"], ["本科及以上", "40周岁以下"]])
  }

  @Test func rowsBetweenBlanksThatGoOnInLinesOfTheirOwn() {
    let text =
      "岗位名称:冷链经理\nKPI 考核周期 考核标准 权重 计分办法 数据来源\n准点率 月度 98% 40% 100 达到98%\n80 位于96%~98%之间\n0 低于93% 运输系统\n"
      + "温度合格率 月度 99.5% 35% 见附表 温控平台\n货损率 季度 0.25%以下 25% 每高0.05%扣10分 盘点表\n合计 100%\n主要职责\n1、安排收货。\n2、复核库温。"
    let position = parse(text).positions.first
    #expect(position?.weights.map(\.name.text) == ["准点率", "温度合格率", "货损率"])
    #expect(position?.weights.map { Int(($0.weight * 100).rounded()) } == [40, 35, 25])
    #expect(position?.duties.map(\.text) == ["安排收货", "复核库温"])
  }
}
