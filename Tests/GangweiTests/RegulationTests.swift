import Testing

@testable import Gangwei

/// Rules and letters that say post by post what is to be done: 第三章 / 第七条, 责任书.
@Suite struct RegulationTests {
  /// The next chapter and articles that name no post are none of the last post's.
  @Test func articlesBehindAPost() {
    let document = parse(
      "第三章 岗位职责\n第五条 样品管理室主任的职责：\n（一）主持样品管理室日常工作；\n（二）审批样品销毁申请。\n"
        + "第六条 留样保管员的职责：\n（一）按保存条件分区存放留样；\n（二）清理到期样品。\n第四章 样品的流转和处置\n"
        + "第八条 样品自接收之日起两个工作日内完成分发。\n第九条 任何人不得将样品带出公司。\n")
    #expect(document.positions.map(\.title?.text) == ["样品管理室主任", "留样保管员"])
    #expect(
      document.positions.map { $0.duties.map(\.text) } == [
        ["主持样品管理室日常工作", "审批样品销毁申请"], ["按保存条件分区存放留样", "清理到期样品"],
      ])
  }

  @Test func clausesUnderATitleOfDuties() {
    let document = parse(
      "第十一条 班组长安全生产职责\n班前讲安全，交待危险点；检查工具佩戴情况；抵制违章指挥。\n第十二条 施工员安全生产职责\n（一）进行安全交底；\n（二）发现险情立即停工。\n")
    #expect(document.positions.first?.duties.map(\.text) == ["班前讲安全,交待危险点", "检查工具佩戴情况", "抵制违章指挥"])
  }

  @Test func demandsBehindTheDuties() throws {
    let position = try #require(
      parse("仓库主管岗位职责\n1、负责收货；\n2、负责发货。\n仓库主管应当具有大专以上学历，从事仓储工作满三年。\n").positions.first)
    #expect(position.duties.map(\.text) == ["负责收货", "负责发货"])
    #expect(position.qualifications.map(\.text) == ["应当具有大专以上学历,从事仓储工作满三年"])
    #expect(position.constraints.count == 2)
  }

  /// A letter of responsibility has parties as a contract has, and binds one of them to duties.
  @Test func lettersOfResponsibility() throws {
    let document = parse(
      "年度经营目标责任书\n甲方：某某集团\n乙方：熟料分厂厂长\n经甲乙双方协商，签订本责任书。\n第一条 乙方岗位责任\n1、对分厂的安全全面负责；\n2、编制月度计划。\n"
        + "第二条 乙方权利\n1、有权对班组进行优化组合；\n第三条 甲方的权利和义务\n1、甲方有权进行考核；\n")
    let position = try #require(document.positions.first)
    #expect(document.positions.count == 1 && position.title?.text == "熟料分厂厂长")
    #expect(position.duties.map(\.text) == ["对分厂的安全全面负责", "编制月度计划"])
    #expect(position.authorities.map(\.text) == ["有权对班组进行优化组合"])
    #expect(parse("劳动合同\n甲方：某公司\n乙方：仓库主管\n双方协商如下\n合同期限三年\n岗位职责：\n1、负责收货；\n2、负责发货。\n").positions.isEmpty)
  }

  /// The department in brackets behind a title or a numbered name is the job's.
  @Test(arguments: ["一、施工员岗位职责（工程部）", "一、施工员（工程部）"])
  func departmentsInBrackets(line: String) throws {
    let position = try #require(parse("\(line)\n1、编制作业计划；\n2、现场放样。\n").positions.first)
    #expect(position.title?.text == "施工员" && position.department?.text == "工程部")
  }

  @Test func linesThatBeginWithJobs() {
    let document = parse(
      "一、主要职责\n1、承担防治；\n2、承担监测。\n二、岗位职责\n主任：主持中心全面工作，召集中心主任办公会议。\n副主任：协助主任分管免疫规划科、检验科的各项业务工作。\n")
    #expect(document.positions.map(\.title?.text).suffix(2) == ["主任", "副主任"])
  }

  /// Relations on the line of their label, and the list of duties below them.
  @Test func listsBehindALineOfRelations() throws {
    let position = try #require(
      parse("一、客服主管\n岗位关系：对项目经理负责，管理前台接待员、楼管员。\n1、安排前台的班次；\n2、核对每日票款。\n任职要求：\n1、大专以上；\n").positions.first)
    #expect(position.duties.map(\.text) == ["安排前台的班次", "核对每日票款"])
    #expect(position.relationships.map(\.target.text) == ["项目经理", "前台接待员", "楼管员"])
  }

  @Test func dutiesUnderTheWordOfRights() throws {
    let position = try #require(
      parse("岗位名称：费用核算岗\n工作权责：\n(1)审核报销单据；\n(2)编制费用类凭证；\n(3)负责归档。\n工作权限：\n①单据的退单权\n②修订的建议权\n").positions.first)
    #expect(position.duties.map(\.text) == ["审核报销单据", "编制费用类凭证", "负责归档"])
    #expect(position.authorities.map(\.text) == ["单据的退单权", "修订的建议权"])
  }

  /// 2、班长 goes on 1、车间主任, though a list with such numbers stands between.
  @Test func postsThatGoOnBehindTheirLists() {
    let document = parse(
      "合成车间岗位职责\n1、车间主任\n（一）岗位职责\n1、全面负责本车间；\n2、编制计划。\n（二）安全职责\n1、是第一责任人；\n2、班长\n（一）岗位职责\n1、组织本班人员；\n2、检查劳动纪律。\n（二）安全职责\n1、坚持班前讲安全；\n"
    )
    #expect(document.positions.map(\.title?.text) == ["车间主任", "班长"])
    #expect(document.positions.map(\.duties.count) == [3, 3])
  }

  /// Rules that end with 附则 and head posts with their duties describe the posts.
  @Test func rulesThatHeadPosts() {
    let document = parse(
      "工程部岗位职责说明\n1 目的\n明确各岗位职责。\n5 岗位职责\n5.1 部门经理\n5.1.1 岗位职责\n1) 主持工作；\n2) 审核计划。\n5.2 项目经理\n5.2.1 岗位职责\n1) 组建项目部；\n2) 办理签证。\n6 附则\n6.1 本说明由工程部负责解释。\n6.2 本说明自发布之日起执行。\n"
    )
    #expect(document.positions.map(\.title?.text).contains("项目经理"))
  }

  /// 安全职责 behind the qualifications is a part of the same job, and no other one.
  @Test func safetyBehindTheQualifications() {
    let document = parse(
      "班长岗位职责\n一、岗位职责\n1、组织本班人员；\n2、检查劳动纪律。\n二、任职资格\n1、大专以上学历；\n2、三年以上经验。\n三、安全职责\n1、坚持班前讲安全；\n2、排除隐患。\n")
    #expect(document.positions.map(\.duties.count) == [4])
    #expect(document.positions.map(\.qualifications.count) == [2])
  }
}
