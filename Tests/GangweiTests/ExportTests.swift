import Testing

@testable import Gangwei

/// Exports of spreadsheets and tables whose cells lost what parted them.
@Suite struct ExportTests {
  @Test func columnsOfTheExportBesideThoseOfTheJob() throws {
    let document = parse(
      "职位ID,发布渠道,职位名称,状态,部门,更新人,职位描述,任职资格,薪资下限,薪资上限,汇报给\nJ1,官网,实施顾问,招聘中,交付中心,某甲,\"需求调研；数据迁移\",\"会写SQL；接受出差\",8000,14000,交付总监\n"
        + "J2,官网,前台,招聘中,综合部,某乙,\"来访接待\n会议室预定\",\"形象气质佳\n有责任心\",6000,7500,行政经理\n")
    #expect(document.positions.map(\.title?.text) == ["实施顾问", "前台"])
    #expect(document.positions.map { $0.duties.map(\.text) } == [["需求调研", "数据迁移"], ["来访接待", "会议室预定"]])
    #expect(document.positions.map { $0.qualifications.map(\.text) } == [["会写SQL", "接受出差"], ["形象气质佳", "有责任心"]])
    #expect(document.positions.map(\.department?.text) == ["交付中心", "综合部"])
  }

  @Test func quotedHeads() {
    let document = parse(
      "\"序号\",\"岗位名称\",\"所属车间\",\"上岗条件\",\"工作内容及标准\"\n\"1\",\"细纱挡车工\",\"细纱车间\",\"18-45周岁\",\"1.按路线看台\n2.断头及时接\"\n\"2\",\"设备保全工\",\"设备科\",\"三年以上经验\",\"1.拆装校正\n2.更换胶辊\"\n"
    )
    #expect(document.positions.map(\.title?.text) == ["细纱挡车工", "设备保全工"])
    #expect(document.positions.map { $0.duties.map(\.text) } == [["按路线看台", "断头及时接"], ["拆装校正", "更换胶辊"]])
  }

  /// Fractions and percentages under one head, the department's and the post's cells merged.
  @Test func fractionsUnderAHeadOfWeights() {
    let document = parse(
      "部门\t岗位\t维度\t指标名称\t目标值\t权重\t评分标准\n铸造车间\t车间主任\t财务\t单吨成本\t3180元\t0.6\t每超1%扣2分\n\t\t\t废品损失率\t2.5%\t0.4\t每高扣1分\n质检科\t检验员\t运营\t报告及时率\t100%\t50%\t迟1份扣1分\n\t\t\t检验差错\t1次\t30%\t每次扣10分\n\t\t\t仪器完好率\t98%\t20\t每低扣2分\n"
    )
    #expect(document.positions.map(\.title?.text) == ["车间主任", "检验员"])
    #expect(document.positions.map(\.department?.text) == ["铸造车间", "质检科"])
    #expect(document.positions.map { $0.weights.map(\.weight) } == [[0.6, 0.4], [0.5, 0.3, 0.2]])
  }

  @Test func groupsAndItemsWithFractions() throws {
    let position = try #require(
      parse(
        "任课教师岗位职责\n1、先周备课；\n2、按课表上课。\n一级指标\n权数\n二级指标\n权数\n教学常规\n0.6\n备课\n0.4\n上课\n0.2\n教学效果\n0.4\n达标率\n0.3\n进步幅度\n0.1\n"
      ).positions.first)
    #expect(position.weights.map(\.weight) == [0.6, 0.4, 0.2, 0.4, 0.3, 0.1])
    #expect(position.duties.count == 2)
  }

  @Test func pointsInRowsOfEvenLength() throws {
    let position = try #require(
      parse(
        "班主任岗位职责\n1、清点人数；\n2、建立档案。\n考核项目\n分值\n评分细则\n考核人\n班级常规\n60\n每扣1面流动红旗减2分\n德育处\n安全教育\n40\n每月一次主题班会\n安全办\n合计\n100\n"
      ).positions.first)
    #expect(position.weights.map(\.weight) == [0.6, 0.4])
  }

  /// Nothing parts the cells, but one number of each row must make the hundred with the others.
  @Test func rowsThatRanTogether() throws {
    let text =
      "被考核岗位：值长\n序号考核指标目标值权重(%)评分标准数据来源\n1发电量计划完成率≥100%30每低0.5%扣2分\n2供电煤耗≤312g/kWh25每高0.1g扣1分\n3非计划停运次数0次30人为责任停运一次扣20分\n4两票合格率100%15不合格一张扣3%\n合计100\n"
    let position = try #require(parse(text).positions.first)
    #expect(position.weights.map(\.name.text) == ["发电量计划完成率", "供电煤耗", "非计划停运次数", "两票合格率"])
    #expect(position.weights.map(\.weight) == [0.3, 0.25, 0.3, 0.15])
    #expect(parse(text.replacing("kWh25", with: "kWh26")).positions.flatMap(\.weights).isEmpty)
  }

  /// The name of a job is no date of a head of columns without values.
  @Test func headsWithoutValues() throws {
    let document = parse("职位名称\n所属部门\n更新日期\n水声算法工程师\n岗位职责\n1. 研究算法；\n2. 完成移植；\n")
    #expect(document.positions.map(\.duties.count) == [2])
    #expect(document.positions.flatMap(\.fields).isEmpty)
  }

  /// The fields before the name belong to the form as those behind it do.
  @Test func fieldsBeforeTheTitle() throws {
    let position = try #require(
      parse("员工姓名：\n直接上级：\n基地总经理\n所在部门：\n育苗生产部\n员工职位：\n技术场长\n一、岗位主要职责\n1.制定育苗计划；\n2.监测水质。\n").positions.first)
    #expect(position.title?.text == "技术场长" && position.department?.text == "育苗生产部")
    #expect(position.relationships.map(\.target.text) == ["基地总经理"])
  }

  /// An answer of an interface that was saved as text, on lines of its own or on one.
  @Test(arguments: ["\n  ", ""])
  func answersOfInterfaces(gap: String) throws {
    let text =
      "{\(gap)\"code\": 200,\(gap)\"total\": null,\(gap)\"list\": [{\(gap)\"jobTitle\": \"储能系统工程师\",\(gap)\"deptName\": \"储能事业部\",\(gap)\"jobDesc\": \"<p>1、负责总体方案；<br/>2、完成选型计算。</p>\",\(gap)\"jobRequire\": \"1、电气专业；\\n2、CET-6，可作为工作语言&lt;加分项&gt;\"\(gap)}]}\n"
    let position = try #require(parse(text).positions.first)
    #expect(position.title?.text == "储能系统工程师" && position.department?.text == "储能事业部")
    #expect(position.duties.map(\.text) == ["负责总体方案", "完成选型计算"])
    #expect(position.qualifications.map(\.text) == ["电气专业", "CET-6,可作为工作语言<加分项>"])
    // The span covers all of the reference at its end.
    let scalars = Array(text.unicodeScalars)
    let span = try #require(position.qualifications.last?.span)
    #expect(String(String.UnicodeScalarView(scalars[span.start..<span.end])).hasSuffix("加分项&gt;"))
  }

  /// Parts of forms that come in another order are not joined into texts that the source does not have.
  @Test func partsInAnotherOrder() {
    let source = """
      岗位名称 所在科室 岗位编号 岗位定员
      能力要求
      岗位名称 所在科室 岗位编号 岗位定员
      工作联系
      ③灭菌失败时按召回程序收回同批次物品，
      一、护理管理
      任职资格
      三、物资与院感
      能力要求
      岗位名称 所在科室 岗位编号 岗位定员
      二、业务技术
      工作联系
      任职资格
      直接上级 直接下级 轮转岗位 晋升岗位
      大专及以上 主管护师 10年以上，急诊或ICU工作5年以上 护士执业证书、急诊专科护士证 45岁以下
      直接上级 直接下级 轮转岗位 晋升岗位
      ②监督手卫生、医疗废物分类和终末消毒。
      主要职责
      能力要求
      ①制定急诊护理年度计划、月重点、周安排并组织实施；②科学排班，实行弹性人力调配，成批伤员到达时启动护理人员紧急替代方案；③主持晨交班，检查护理质量，对共性问题组织根因分析。
      护理部 二O一八年五月修订

      """
    let sections = parse(source).positions.flatMap(\.sections)
    #expect(sections.allSatisfy { $0.span.start < $0.span.end })
  }

  /// Where several choices make the hundred, none is taken.
  @Test func rowsThatRanTogetherInMoreWaysThanOne() {
    let document = parse(
      "被考核岗位：店长\n序号考核指标目标值权重(%)评分标准\n1销售额80 60每低1扣2分\n2投诉率20 40每增1扣2分\n合计100\n")
    #expect(document.positions.flatMap(\.weights).isEmpty)
  }
}
