import Testing

@testable import Gangwei

/// Notices of posts, one text for several posts, and what a text says in the one paragraph that it has.
@Suite struct NoticeTests {
  @Test func postsThatANoticeCounts() throws {
    let document = parse(
      "一、 依据: 兒童教育法。\n二、 甄選職稱及名額:\n(一) 隨車人員正取1名,備取2名。\n工作內容:\n1.照護幼兒。\n2.檢查車輛。\n資格條件:\n1.年滿20歲,65歲以下。\n2.高中職畢業。\n(二) 廚工正取1名,備取1名。\n工作內容:\n1.備辦午餐。\n2.驗收食材。\n資格條件:\n1.持有證照。\n2.無傳染病。\n三、 聘期: 自2月16日起。\n四、 報名: 親送本校。\n"
    )
    #expect(document.positions.map(\.title?.text) == ["隨車人員", "廚工"])
    #expect(document.positions.map(\.duties.count) == [2, 2])
    #expect(document.positions.map(\.qualifications.count) == [2, 2])
    let constraints = try #require(document.positions.first).constraints
    #expect(constraints.contains { $0.fact == .age(minimum: 20, maximum: 65) })
  }

  @Test func aListOfCountsIsTakenUpBelow() {
    let document = parse(
      "二、岗位与名额\n1.书库理架员 12名\n2.总台助理 4名\n3.机房管理员 2名\n三、各岗工作\n1.书库理架员:每班负责书架的读架、顺架和还书上架;剔除破损图书;\n2.总台助理:职责包括但不限于:办理借还和续借;回答读者咨询;要求会说普通话。\n3.机房管理员:每天巡查设备两次,重启死机的终端;需要懂一点网络。\n"
    )
    #expect(document.positions.map(\.title?.text).suffix(3) == ["书库理架员", "总台助理", "机房管理员"])
    #expect(document.positions.suffix(3).map(\.duties.count) == [2, 2, 1])
    #expect(document.positions.suffix(2).map { $0.qualifications.map(\.text) } == [["要求会说普通话"], ["需要懂一点网络"]])
  }

  @Test func theTextOverANumberedListIsTheSummary() throws {
    let position = try #require(
      parse("售后经理岗位职能\n直接上级:总经理\n工作职能\n掌管本部门的产值和人员,让来修车的人愿意再来。\n1、分解月度目标;\n2、主持早会。\n").positions.first)
    #expect(position.summary?.text == "掌管本部门的产值和人员,让来修车的人愿意再来")
    #expect(position.duties.map(\.text) == ["分解月度目标", "主持早会"])
  }

  /// What the document is for, and heads of groups, are none.
  @Test(arguments: ["为规范管理,明确责任,特制定本职责。", "日常管理工作方面"])
  func otherTextsOverALists(text: String) throws {
    let position = try #require(parse("保管员岗位职责\n岗位职责\n\(text)\n1、收发物资;\n2、盘点库存。\n").positions.first)
    #expect(position.summary == nil)
  }

  @Test func proseInOneParagraph() throws {
    let position = try #require(
      parse("面点师岗位职责\n面点师是熟食课里专做馒头和饼类的师傅。每天四点到岗和面醒发。他按照配方称料,不擅自增减。这个岗位需要具备中式面点四级证书。\n").positions.first)
    #expect(position.summary?.text == "面点师是熟食课里专做馒头和饼类的师傅")
    #expect(position.duties.map(\.text) == ["每天四点到岗和面醒发", "他按照配方称料,不擅自增减"])
    #expect(position.qualifications.count == 1)
  }

  @Test func titlesOfAnnexes() {
    let document = parse(
      "一、财务部的职责范围\n1、编制预算。\n2、保管凭证。附：车队队长岗位职责 车队队长对本队全面负责。\n1、落实每天的人和车。\n2、召开安全例会。\n任职条件：\n1、高中以上文化；\n2、年龄不超过52岁。\n"
    )
    #expect(document.positions.map(\.title?.text) == ["财务部", "车队队长"])
    #expect(document.positions.map(\.duties.count) == [2, 2])
  }

  @Test func departmentsInAnOutlineOfOneLine() {
    let document = parse(
      "三、部门职责（一）护理部1. 评估老人的自理等级。2. 安排三班护理。（二）膳食部1. 按食谱做一日三餐。2. 食材每日验收。（三）后勤部1. 看管门禁。2. 洗涤被服。")
    #expect(document.positions.map(\.title?.text) == ["护理部", "膳食部", "后勤部"])
    #expect(document.positions.map(\.duties.count) == [2, 2, 2])
  }

  @Test(
    arguments: [
      ("岗位:行车值班员适用:正线各站\n", "行车值班员", nil), ("岗位:检验员\n部门:质检部汇报: 质检总监\n", "检验员", "质检部"),
    ] as [(String, String, String?)])
  func valuesBeforeLabelsThatNoListKnows(form: String, title: String, department: String?) throws {
    let position = try #require(parse(form + "岗位职责:\n1、办理闭塞;\n2、填写日志。\n").positions.first)
    #expect(position.title?.text == title)
    #expect(position.department?.text == department)
  }

  @Test(arguments: [
    ("云栖温泉酒店诚招工程部维修领班岗位职责", "工程部维修领班"), ("汽车城售后服务部岗位职责", "售后服务部"),
  ])
  func namesWithoutTheirHouse(heading: String, name: String) {
    #expect(parse("\(heading)\n1、整理资料;\n2、接待来访。\n").positions.map(\.title?.text) == [name])
  }

  @Test func preferencesBehindAListAreQualifications() throws {
    let position = try #require(
      parse("督导员岗位职责\n任职条件\n(a)完成中五学业;\n(b)持有急救证书。\n持有船长证明书者优先。\n").positions.first)
    #expect(position.qualifications.map(\.text) == ["完成中五学业", "持有急救证书", "持有船长证明书者优先"])
  }

  @Test func formsWithOpenBoxesOnly() {
    #expect(
      parse(
        "职位说明书 编号： 职位名称 所属部门 直接上级 直接下级 职位概要 主要职责 1 2 3 完成上级交办的其他任务 工作权限 □审批权 □审核权 □建议权 任职资格 学历 □高中 □大专 □本科 专业 工作经验 年龄 岁至 岁 性别 □男 □女 资格证书 工作环境 □室内 □室外 任职者签字： 日期：\n"
      ).positions.isEmpty)
  }

  // MARK: Near misses

  @Test(arguments: ["车间主任(2023年版)岗位职责", "销售专员(2023年修订)岗位职责"])
  func yearsOfAnEdition(heading: String) {
    let document = parse("\(heading)\n1、负责客户。\n2、负责合同。\n")
    #expect(document.positions.map(\.duties.count) == [2])
    #expect(document.positions.first?.title != nil)
  }

  @Test func noticesOfAYearNameNoPost() {
    let document = parse("砚山农村商业银行2021年社会招聘岗位职责\n1、大堂经理：引导客户，维护秩序，解答咨询。\n2、柜员：办理现金业务，保管凭证，核对账目。\n")
    #expect(!document.positions.contains { $0.title?.text.contains("2021年") == true })
  }

  @Test func dutiesThatAreCutOffAreNoSearchResults() {
    let items = ["及时回款,每迟一天扣5元", "拜访客户,每少一次扣10元", "填写日报,每缺一次扣5元", "参加例会,缺席扣20元", "维护客户,投诉扣50元"]
    let list = items.enumerated().map { "\($0.offset + 1)、\($0.element)……\n" }.joined()
    #expect(parse("销售员岗位职责\n\(list)6、完成任务。\n").positions.map(\.duties.count) == [6])
  }

  @Test func formsBetweenPipesAreNoNavigation() throws {
    let position = try #require(
      parse("岗位说明书\n岗位名称 | 会计主管 | 所属部门 | 财务部 | 职级 | 三级\n岗位职责\n1、负责总账。\n2、负责报表。\n").positions.first)
    #expect(position.title?.text == "会计主管")
    #expect(position.department?.text == "财务部")
  }

  @Test(arguments: ["所属部门 会员服务部", "部门 版权管理部", "本岗位负责会员开发与维护,对门店业绩负责。", "我们是一家拥有三千万会员的平台。"])
  func linesOfAuthorsAtAPagesHead(line: String) {
    let document = parse("在线预览\n立即下载\n\(line)\n分享\n客服主管岗位职责\n1、接听来电。\n2、登记问题。\n")
    #expect(!document.boilerplate.contains { $0.text == line })
  }

  @Test func rowsWithoutTheirLastCellsAreNotOne() {
    let document = parse(
      "岗位职责一览\n岗位\t部门\t上级\t职责\t权限\t备注\n会计\t财务部\t经理\t负责账务核算\n出纳\t财务部\t经理\n司机\t行政部\t主任\t负责驾驶\t无\t无\n")
    #expect(document.boilerplate.isEmpty)
  }

  @Test func meetingsAreNoDemands() {
    let document = parse("会计岗位职责\n1、要求会议记录准确完整。\n2、需要持续跟进应收账款。\n3、需要会同审计部核对账目。\n4、负责合同。\n")
    #expect(document.positions.map(\.duties.count) == [4])
  }

  @Test(arguments: [("岗位:总经理秘书:负责文件起草\n", "总经理秘书"), ("公司金融客户经理岗位职责\n", "公司金融客户经理"), ("公司秘书岗位职责\n", "公司秘书")])
  func wholeNames(heading: String, name: String) {
    #expect(parse(heading + "岗位职责\n1、起草文件。\n2、安排日程。\n").positions.map(\.title?.text) == [name])
  }

  @Test func whatIsDoneDailyIsADuty() {
    let document = parse("店长岗位职责\n一、岗位职责\n每日检查门店卫生,发现问题立即整改。\n1、负责总账。\n2、负责报表。\n")
    #expect(document.positions.first?.summary == nil)
  }
}
