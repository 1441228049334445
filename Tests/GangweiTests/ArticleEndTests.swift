import Testing

@testable import Gangwei

/// Where a job's description ends and another text begins, and what is strewn into texts.
@Suite struct ArticleEndTests {
  @Test func titlesOfOtherTexts() {
    let document = parse(
      "收发员岗位职责\n\n1、清点布草。\n\n2、登记客衣。\n\n3、完成其他工作。\n\n某某酒店房务部印\n\n考勤守则\n\n一、总则\n\n1、本守则适用于全体员工。\n\n2、员工须按排班表上下班。\n")
    #expect(document.positions.count == 1)
    #expect(document.positions.first?.duties.map(\.text) == ["清点布草", "登记客衣", "完成其他工作"])
  }

  @Test func headingsBehindPosts() {
    let document = parse(
      "一、项目部职责\n1、组织施工;\n2、控制成本。\n二、各岗位职责\n2.1 施工员\n2.1.1 熟悉图纸。\n2.1.2 填写日志。\n2.2 资料员\n2.2.1 收发图纸。\n2.2.2 建立台账。\n三、现场管理制度\n3.1 戴好安全帽。\n3.2 办理动火证。\n"
    )
    #expect(document.positions.map(\.duties.count) == [2, 2, 2])
  }

  @Test func articlesThatNameAPostEach() {
    let document = parse(
      "某某公司样品管理规定\n第一章 总则\n第一条 为规范管理,制定本规定。\n第二章 岗位职责\n第二条 管理室主任的职责:\n(一)主持日常工作;\n(二)审批申请。\n第三条 接收员的职责:\n(一)核对样品;\n(二)录入信息。\n第四条 保管员的职责:\n(一)存放留样;\n(二)清理样品。\n第三章 附则\n第五条 本规定自发布之日起施行。\n"
    )
    #expect(document.positions.map(\.title?.text) == ["管理室主任", "接收员", "保管员"])
    #expect(document.positions.map(\.duties.count) == [2, 2, 2])
  }

  @Test func guidesByTheirTitles() {
    #expect(parse("岗位说明书填写说明\n1、岗位名称以定编表为准;\n2、工作职责:只写经常性的事项。\n3、任职资格:写明学历。\n").positions.isEmpty)
  }

  @Test func repliesOfForums() {
    let document = parse(
      "岗位名称:裱花师\n工作内容:\n1.制作蛋糕;\n2.清洁工具。\n豆沙包不甜    沙发\n岗位名称:店员\n工作内容:\n1.收银;\n2.打扫。\n小鱼儿    板凳\n学徒收吗?\n")
    #expect(document.positions.map(\.title?.text) == ["裱花师"])
  }

  /// What stands behind a gap may be a floor or a piece of furniture, what begins a line a job's name, and alone a skill.
  @Test(arguments: ["科技大厦 2楼", "床 柜 沙发", "编辑:2名", "PS", "安全提示"])
  func linesThatEndNothing(line: String) {
    let document = parse("\(line)\n岗位名称:店员\n工作内容:\n1.收银;\n2.打扫。\n任职要求:\n1.大专以上学历;\n2.身体健康。\n")
    #expect(document.positions.map(\.title?.text) == ["店员"])
    #expect(document.positions.first?.duties.count == 2)
    #expect(document.boilerplate.isEmpty)
  }

  // MARK: Strewn in

  @Test func signsAgainstCopying() throws {
    let document = parse(
      "停车场管理员岗位职责\nq8Z|e'WC&tuD4h:K0一、核对车牌并发放停车卡。泊友网 -2Kf0o7D(H P\n二、查看车窗有无m2 ~k!Rw5@Zt异常。泊友网;nB5t$w(Qz\n三、按公示牌收费。\n")
    let position = try #require(document.positions.first)
    #expect(position.duties.map(\.text) == ["核对车牌并发放停车卡", "查看车窗有无异常", "按公示牌收费"])
    #expect(document.boilerplate.count(where: { $0.kind == .watermark }) == 4)
  }

  /// Formulas, versions and pay have few letters, or none of the odd signs.
  @Test(arguments: [
    "1.完成值≤A得0分;2.A<X≤B得100(X-A)/(B-A);3.B<X≤C得100+20(X-B)/(C-B);4.X>C得120(X/C)。",
    "1.会C++/C#;2.月薪15-25K*13;3.熟悉ISO9001:2015;4.熟悉GB/T2828.1-2012。",
  ])
  func signsThatBelongToTheText(text: String) {
    #expect(!parse("岗位名称:质检员\n工作内容:\n\(text)\n").boilerplate.contains { $0.kind == .watermark })
  }

  @Test func pagesInsideALine() {
    let document = parse("冷库主任岗位职责\n1、签订责任书;2、保证投入;第2页共3页3、主持演练。\n")
    #expect(document.positions.first?.duties.map(\.text) == ["签订责任书", "保证投入", "主持演练"])
    #expect(document.boilerplate.map(\.text) == ["第2页共3页"])
  }

  @Test func restOfAListOfFacts() {
    let document = parse("- 0\n- 约小于1千字\n- 约 1页\n- 2019-11-18 发布于四川\n- 举报\n样品管理员岗位职责\n1.登记样品;\n2.配样。\n")
    #expect(document.boilerplate.count == 5)
  }
}
