import Testing

@testable import Gangwei

/// Titles as pages word them: what else the text is about, whose page it is, what is assessed.
@Suite struct TitleWordingTests {
  private static let list = "\n1、负责来访客人的接待和登记;\n2、负责每天的清洁和记录,做好交接;\n3、完成上级交办的其他工作。\n"

  @Test(arguments: [
    "保安队长岗位职责及工作流程", "收银员岗位职责与考核标准", "客房部服务员岗位职责及操作规程", "销售经理岗位职责和薪酬待遇", "物业管理员岗位职责及服务标准",
    "生产部经理职务说明书及考核标准", "护士长职责与工作质量标准", "2024年最新版行政前台岗位职责", "最新版2023行政前台岗位职责(精选15篇)", "行政前台岗位职责怎么写10篇",
    "行政前台岗位职责_某某文库", "行政前台岗位职责 - 某某网", "行政前台岗位职责PPT课件", "#行政前台岗位职责#", "行政前台岗位职责……", "行政前台岗位工作职责及内容描述",
  ])
  func postIsNamed(title: String) {
    let document = parse(title + Self.list)
    #expect(document.positions.count == 1)
    #expect(document.positions.first?.title.map { title.contains($0.text) } == true)
    #expect(document.positions.first?.title.map { $0.text.hasSuffix("责") || $0.text.contains("20") } == false)
    #expect(document.positions.first?.duties.count == 3)
  }

  @Test(arguments: [
    ("食品质检主管产品合格率与体系运行绩效评定表", "食品质检主管"), ("连锁药店店长销售达成与合规管理绩效考核表", "连锁药店店长"),
    ("客服专员服务质量考核细则", "客服专员"), ("采购主管降本增效绩效考核方案", "采购主管"), ("店长绩效考核表.docxVIP", "店长"),
  ])
  func whatIsAssessedIsNoPartOfTheName(title: String, name: String) {
    let document = parse(title + "\n考核指标\t权重\t评分标准\n完成率\t60%\t每低1%扣2分\n投诉次数\t40%\t每次扣5分\n")
    #expect(document.positions.map { $0.title?.text } == [name])
    #expect(document.positions.first?.weights.map(\.weight) == [0.6, 0.4])
  }

  @Test func whatAFormAsksForNamesNothing() {
    let document = parse("员工姓名:输入姓名\n所在部门:输入部门\n员工职位:输入职位\n直接上级:请输入姓名\n岗位职责:\n1、负责接待客人。\n2、负责登记来访。")
    #expect(document.positions.allSatisfy { $0.title == nil && $0.department == nil && $0.relationships.isEmpty })
  }

  @Test func itemsToBeFilledInMakeNoPosition() {
    let document = parse(
      "一、基本信息\n1. 岗位名称:__________\n二、工作内容与要求\n1. ________\n三、检查与考核\n1. 检查人:__________\n2. 检查周期:__________\n")
    #expect(document.positions.isEmpty)
  }

  @Test func contentsWithoutPagesEndWhereTheirFirstLineStandsAgain() {
    let entries = [
      "1.0 前言", "2.0 保安部各岗位职责", "2.1 保安部经理岗位职责", "2.2 停车场管理员岗位职责", "3.0 保安部管理制度", "3.1 交接班制度", "3.2 巡逻签到制度",
    ]
    let contents = "目 录\n" + entries.joined(separator: "\n") + "\n1.0 前言\n"
    #expect(parse(contents + "安全是酒店经营的生命线,没有安全就没有客源。\n").positions.isEmpty)
    let text = parse(contents + "安全是酒店经营的生命线。\n2.1 保安部经理岗位职责\n1、负责部门全面工作;\n2、检查各岗位执勤情况。\n")
    #expect(text.positions.map { $0.title?.text } == ["保安部经理"])
    #expect(text.positions.first?.duties.count == 2)
  }

  @Test func listOfAJobThatComesToTheNumberOfItsDepartmentGoesOn() {
    let document = parse(
      """
      一、前厅部职能
      主要职能:
      1、办理宾客的预订和入住;
      2、提供行李和问询服务。
      二、前厅部经理岗位职责
      岗位名称:前厅部经理
      岗位职责:
      1、主持前厅部的日常工作;
      2、制定部门年度经营预算;
      3、检查各岗位的仪容仪表。
      """)
    #expect(document.positions.map { $0.duties.count } == [2, 3])
  }
}
