import Testing

@testable import Gangwei

/// Tables of weights in one line, and tables whose rows are of uneven length: what their shares make tells them.
@Suite struct GluedTableTests {
  private func weights(_ text: String) -> [String] {
    parse(text).positions.flatMap { $0.weights.map { "\($0.name.text) \($0.weight)" } }
  }

  private static let head = "考核期间年月姓名岗位任务绩效序号考核项目权重指标要求评分等级得分自评上级结果"

  @Test func aTableInOneLine() {
    let text =
      "炒锅厨师月度考核评分表\(Self.head)1出菜时间准确45%超过15分钟扣5分2余料利用35%达到90得20分3灶台卫生20%一项超标得6分超过50处得0分加权合计总分"
    #expect(weights(text) == ["出菜时间准确 0.45", "余料利用 0.35", "灶台卫生 0.2"])
    #expect(parse(text).positions.map(\.title?.text) == ["炒锅厨师"])
  }

  @Test func tablesOfSeveralPostsInOneLine() {
    let text =
      "夜班保安考核评分表夜班保安考核评分表\(Self.head)1巡更到位率60%漏一次扣2分2登记完整40%缺一项得3分加权合计主管签字日班保安考核评分表\(Self.head)1指挥车辆70%被投诉扣3分2整理岗亭30%抽查2次"
    let document = parse(text)
    #expect(document.positions.map(\.title?.text) == ["夜班保安", "日班保安"])
    #expect(document.positions.map(\.weights.count) == [2, 2])
    #expect(document.diagnostics.isEmpty)
  }

  @Test func theFormAboveATableInOneLine() throws {
    let text = "配货员季度考核表考核月份年月姓名岗位配货员部门配送中心直接上级配送主管序号考核项目权重评分办法1差错率55%每单扣1分2及时率45%每单扣2分合计"
    let position = try #require(parse(text).positions.first)
    #expect(position.title?.text == "配货员")
    #expect(position.department?.text == "配送中心")
    #expect(position.relationships.map(\.target.text) == ["配送主管"])
  }

  /// Numbers in sentences, and shares that do not make the whole, part no line.
  @Test(arguments: ["序号考核项目权重1巡更到位率60%漏一次扣2分2登记完整30%缺一项得3分", "考核项目权重由经理在每年1月核定,序号1的项目先评"])
  func linesThatAreNoTable(text: String) {
    #expect(weights("保安考核办法\n\(text),当月由保安队长汇总后报物业经理审批。\n").isEmpty)
  }

  @Test func sharesOfMergedCells() {
    let text =
      "员工职位:母婴护理主管\n考核维度\n指标名称\n权重\n目标值\n评分标准\n得分\n照护质量\n记录完整率\n35%\n98%\n缺一份扣1分\n满意度\n92分\n低1分扣2分\n团队建设\n独立上岗率\n25%\n90%\n每低5个百分点扣2分\n费用管控\n单产耗材\n40%\n680元\n每10元扣0.5分\n合计\n100%\n"
    // 35% is of both rows of its group.
    #expect(weights(text) == ["照护质量 0.35", "团队建设 0.25", "费用管控 0.4"])
  }

  @Test func sharesOfSeveralJobsInOneLine() {
    let text =
      "车间月度指标分解表\n职务 考评指标 应达标准 权重 得分算法 班长 出率 41% 60% 每低 0.5%减 5% 合格率 98% 40% 低于 90%不得分 锅炉工 达标率 99% 70% 按实绩折算 煤耗 168kg 30% 最多减 40% 编制人： 会签：\n"
    let document = parse(text)
    #expect(document.positions.map(\.title?.text) == ["班长", "锅炉工"])
    #expect(weights(text) == ["出率 0.6", "合格率 0.4", "达标率 0.7", "煤耗 0.3"])
  }

  @Test func sharesAtTheEndsOfLines() {
    let text =
      "岗位：报名前台 所属部门：招生部\n序号 考核项目 项目说明 信息来源 权重\n1 报名接待 问清班型，当天录完 录音\n55%\n2\n约考服务\n按意愿提交\n学员群\n25%\n3 收费票据 现金日清 财务\n20%\n100%\n合计\n"
    #expect(weights(text) == ["报名接待 0.55", "约考服务 0.25", "收费票据 0.2"])
  }

  @Test func sharesBehindHeadings() {
    let text =
      "猪场场长绩效考核细则\n一、考核指标及分值（满分100分）\n（一）繁殖与成活（60分）\n1.断奶仔猪数（40分）\n-不足10头，记0-12分。\n2.成活率（20分）\n-94%以下，记0分。\n（二）成本（40分）\n-超过2.95，记0分。\n"
    #expect(weights(text).sorted() == ["成本 0.4", "成活率 0.2", "断奶仔猪数 0.4", "繁殖与成活 0.6"].sorted())
    #expect(parse(text).positions.map(\.title?.text) == ["猪场场长"])
  }

  /// How applicants are examined is no weight of the job.
  @Test func sharesOfExaminations() {
    #expect(weights("保管员岗位职责\n1、收发物资；\n2、盘点库存。\n选拔办法\n1、笔试（60%）\n2、面试（40%）\n").isEmpty)
  }

  @Test func aLineOfWeightsForEachJob() {
    let document = parse("考核指标及权重\n抄表员：到位率50%、差错率30%、完整率20%。\n收费员：回收率60%、服务投诉40%。\n")
    #expect(document.positions.map(\.title?.text) == ["抄表员", "收费员"])
    #expect(document.positions.map { $0.weights.map(\.name.text) } == [["到位率", "差错率", "完整率"], ["回收率", "服务投诉"]])
  }

  // MARK: The choice

  private func choice(_ values: [Int]) -> [Int]? {
    ShareChoice.choose(
      among: values.enumerated().map { ShareChoice.Candidate(value: $0.element, place: $0.offset) })?.map(\.place)
  }

  @Test(arguments: [
    ([350, 250, 15, 200, 200], [0, 1, 3, 4]), ([500, 50, 200, 200, 100], [0, 2, 3, 4]), ([600, 400], [0, 1]),
  ])
  func theOneChoiceThatMakesTheWhole(values: [Int], places: [Int]) {
    #expect(choice(values) == places)
  }

  /// None, several, too few, and numbers that are no shares.
  @Test(arguments: [[300, 300], [500, 500, 500], [400], [], [1000, 0], [600, 400, 200, 800]])
  func noChoice(values: [Int]) {
    #expect(choice(values) == nil)
  }

  private func choice(ofEach rows: [[Int]]) -> [Int]? {
    ShareChoice.chooseOne(
      ofEach: rows.map { $0.enumerated().map { ShareChoice.Candidate(value: $0.element, place: $0.offset) } })?
      .map(\.value)
  }

  @Test func theOneOfEachRowThatMakesTheWhole() {
    #expect(choice(ofEach: [[30, 600], [400, 400, 0], [5000]]) == nil)
    #expect(choice(ofEach: [[30, 600], [400, 400, 0, 5000]]) == [600, 400])
    #expect(choice(ofEach: [[600, 400], [400, 600]]) == nil)
    #expect(choice(ofEach: []) == nil)
  }

  @Test func whatFollowsATableInOneLine() throws {
    let text =
      "设备科科长关键绩效考核指标\n序号指标名称权重目标值计分规则1开机率60%95%每低1%减2分设备台账2强检率40%100%漏检1件扣20分检定证书岗位职责：1、论证各科购置申请；2、主持到货验收。任职资格：1、机电专业本科以上；2、熟悉法规。"
    let position = try #require(parse(text).positions.first)
    #expect(position.weights.map(\.name.text) == ["开机率", "强检率"])
    #expect(position.duties.map(\.text) == ["论证各科购置申请", "主持到货验收"])
    #expect(position.qualifications.count == 2)
  }

  // MARK: Hostile and near misses

  /// Two names of tables side by side, and a table that the text's end cuts off behind a name.
  @Test(arguments: [
    "加油站员工岗位职责表绩效考核表序号考核项目权重指标要求1汽柴油日均销量25%完成任务得分2非油商品销售额75%完成任务得分合计100分考核人签字",
    "考核表评分表考核表序号考核项目权重1销量25%得分2销售额75%得分合计考核人签字考核表评分表",
    "加油站站长绩效考核\n序号考核项目权重指标要求1汽柴油日均销量25%完成任务,按实际完成比例计分;2非油商品销售额",
    "序号考核项目权重指标要求指标说明评分办法数据来源自评上级评定结果得分1汽柴油日均销量",
  ])
  func tablesThatEndEarly(text: String) {
    let counts = parse(text).accounting
    let visible = text.unicodeScalars.count { !$0.properties.isWhitespace }
    #expect(counts.values + counts.structure + counts.boilerplate + counts.unclaimed == visible)
  }

  @Test func aColonBetweenANameAndItsShare() {
    let document = parse("项目部岗位说明书\n岗位职责:\n1、负责工程。\n考核权重:\n项目经理:50%、技术员:30%、安全员:20%\n")
    #expect(document.positions.count == 1)
    #expect(document.positions.first?.weights.map(\.weight) == [0.5, 0.3, 0.2])
  }

  @Test func sharesOfPayAreNoWeights() {
    #expect(weights("销售人员绩效考核方案\n一、考核结果应用\n1.基本工资(60%)\n2.绩效工资(40%)\n").isEmpty)
  }
}
