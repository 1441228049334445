import Testing

@testable import Gangwei

/// What was put together and is no description: unknown is an answer.
@Suite struct KeptPositionTests {
  @Test(arguments: [
    // A form to be filled in, with room to write and hints.
    """
    一、基本信息
    - 岗位名称:________________
    - 岗位编号:(按"部门-流水"填)
    - 所属部门:________________
    - 直接上级:(填岗位,不填姓名)
    - 直接下级:(没有的填"无")
    - 定员人数:______人
    二、岗位职责
    1. 职责一(占用时间约___%):
    (1)________________
    2. 职责二(占用时间约___%):
    """,
    // The same run together.
    "1.基本资料-岗位名称:-所在部门:-直接上级:-岗位序列:2.主要职责-职责一:-占用时间:-职责二:-占用时间:3.任职要求-学历:-工龄:-证书:",
    // A notice whose posts stand in an attachment.
    """
    某市公开招聘工作人员公告
    一、应聘条件
    (一)具有中华人民共和国国籍;
    (二)年龄在18周岁以上、35周岁以下;
    (三)符合岗位所要求的学历。
    """,
    // What a search found.
    """
    默认排序最新发布
    品质主管 [相城区] 10-14K 经验5-8年 / 大专
    某某精密五金有限公司 民营 / 150-500人
    1小时前发布
    IQC检验员 [吴江区] 5-6.5K 经验1-3年 / 中专
    某某电声有限公司 台资 / 1000人以上
    """,
    // A guide that explains the parts of such a text.
    """
    说明书到底怎么落笔
    1. 岗位名称。照工资表上的写,别发明新词。
    2. 直接上级。只写一个,写两个等于没有。
    3. 岗位目的。一句话说清少了这个人公司会怎样。
    4. 岗位职责。这是大头,句子用动作开头。
    5. 任职要求。写底线,别写愿望。
    """,
  ])
  func describesNoJob(text: String) {
    #expect(parse(text).positions.isEmpty)
  }

  @Test func aFilledFormWithAFewGapsStays() throws {
    let position = try #require(
      parse(
        "岗位名称:____\n所属部门:客房部\n直接上级:客房经理\n定员:____人\n岗位职责:\n1、按标准清洁客房;\n2、补充客用品;\n3、报修损坏的设施。\n任职要求:\n1、初中以上;\n"
      ).positions.first)
    #expect(position.duties.count == 3)
    #expect(position.department?.text == "客房部")
    #expect(position.fields.isEmpty)
  }

  @Test func advertisementsThatLostTheirTitleStay() {
    let document = parse("岗位职责:\n1、开拓客户;\n2、维护渠道。\n任职要求:\n1、大专以上学历;\n2、两年以上经验。\n")
    #expect(document.positions.map(\.duties.count) == [2])
  }

  @Test func whatIsSaidOfNoJobIsListed() {
    let document = parse("一、应聘条件\n(一)具有良好的品行;\n(二)年龄在35周岁以下。\n")
    #expect(document.unclaimed.map(\.text).joined().contains("具有良好的品行"))
  }

  @Test func theFirstLabelNamesTheJob() throws {
    let position = try #require(
      parse("一、職稱:約僱閱覽推廣員\n二、名額:1名\n三、工作項目:\n(一)規劃說故事活動。\n(二)辦理借閱統計。\n四、資格條件:\n(一)大學畢業。\n").positions.first)
    #expect(position.title?.text == "約僱閱覽推廣員")
    #expect(position.qualifications.map(\.text) == ["大學畢業"])
  }

  /// Rows that open with a code that counts, the last head unknown.
  @Test func rowsWithCodes() {
    let document = parse(
      "一、招聘岗位\n岗位代码\n岗位名称\n招聘人数\n岗位职责\n岗位条件\n派驻地点\n01\n河道巡查员\n4\n1.每日巡查一遍,拍照上传;\n2.汛期盯守水位标尺。\n会游泳;55周岁以下。\n东溪段\n02\n专职护林员\n5\n1.每周入山五天;\n2.登记火源。\n熟悉山场地形,身体健康。\n各行政村\n"
    )
    #expect(document.positions.map(\.title?.text) == ["河道巡查员", "专职护林员"])
    #expect(document.positions.map(\.duties.count) == [2, 2])
  }

  @Test func aLineThatOpensAListIsNoItem() throws {
    let position = try #require(
      parse("巡逻员岗位职责\n职责\n(1)巡逻园区;\n(2)登记访客。\n入职条件\n申请人必须:\n(1)中学毕业;\n(2)能轮班。\n").positions.first)
    #expect(position.qualifications.map(\.text) == ["中学毕业", "能轮班"])
  }

  @Test func safetyDutiesNameThePost() {
    let document = parse(
      "一、项目经理安全责任\n1)每月主持安全例会。\n2)带班进洞。\n二、爆破员安全责任\n1)凭爆破令领取炸药。\n2)警戒到位方可起爆。\n三、开挖班组安全责任\n1)照交底卡干活。\n2)当班清走杂物。\n")
    #expect(document.positions.map(\.title?.text) == ["项目经理", "爆破员", "开挖班组"])
  }

  @Test func piecesNumberedRightBeforeTheirFirstNumber() {
    let document = parse(
      "超市理货员的岗位职责1\n1、补满端架;\n2、先进先出。\n超市理货员的岗位职责2一、负责洗化区的陈列;\n二、下班前统计缺货。\n")
    #expect(document.positions.map(\.duties.count) == [2, 2])
  }

  @Test func aGuideByItsHeadings() {
    #expect(
      parse("岗位信息发布规范\n一、标题怎么写\n只写岗位本身。\n二、职责怎么写\n1. 每条一句;\n2. 先写动作。\n三、要求怎么写\n1. 分开填写。\n").positions
        .isEmpty)
  }

  @Test func theOnlyDescriptionIsOfTheJobAtTheTop() throws {
    let position = try #require(
      parse("橋隧養護工\n基本介紹\n• 性質:職業\n• 行業:公路養護\n工作任務\n1.巡視橋面;\n2.疏導車輛。\n任職要求\n1.高中畢業。\n").positions.first)
    #expect(position.title?.text == "橋隧養護工")
    #expect(position.duties.map(\.text) == ["巡視橋面", "疏導車輛"])
  }

  @Test(arguments: [
    ("【廊桥操作员】\n所属部门:地服公司\n直接上级:值班主任\n岗位职责:\n1.靠桥;\n2.撤桥。\n", "廊桥操作员"),
    ("釉料工艺员 7千-1万·13薪\n德化·浔中 | 经验3-5年 | 大专 | 招2人\n职位描述\n一、核心职责\n1. 调配釉料;\n2. 试烧样片。\n", "釉料工艺员"),
    ("编号:\n结晶工\n一、岗位职责\n1. 量取卤水浓度;\n2. 清理池板。\n", "结晶工"),
  ])
  func namesAtTheTop(text: String, title: String) throws {
    #expect(try #require(parse(text).positions.first).title?.text == title)
  }

  @Test func groupsOfPostsAreNoPosts() {
    let document = parse(
      "一、生产岗位\n1、排牙技师岗位职责\n(1)挑选人工牙;\n(2)排列前牙。\n2、瓷粉技师岗位职责\n(1)比色;\n(2)堆瓷。\n二、质量岗位\n3、终检员岗位职责\n(1)检验成品;\n(2)登记返工。\n")
    #expect(document.positions.map(\.title?.text) == ["排牙技师", "瓷粉技师", "终检员"])
  }

  @Test func bulletsThatOnlyTitlesHave() {
    let document = parse("锅炉班组职责汇编\n●锅炉班长职责\n1、带领全班供汽。\n2、检查安全阀。\n●司炉工职责\n1、持证上岗。\n2、每小时抄表。\n")
    #expect(document.positions.map(\.title?.text) == ["锅炉班长", "司炉工"])
  }

  @Test func itemsWithABareNumberRightBehindTheirHeading() {
    let document = parse("1.1站长职责1主持全站工作。2排出测次计划。3审查报表。1.2测报员职责1观读水尺。2整理资料。\n")
    #expect(document.positions.map(\.title?.text) == ["站长", "测报员"])
    #expect(document.positions.map(\.duties.count) == [3, 2])
  }

  @Test func postsOfTheDepartmentThatThePageIsOf() {
    let document = parse(
      "病案科\n科室职能\n一、每日回收出院病历。\n二、编制统计报表。\n病案科科长职责\n1.主持日常工作。\n2.组织学习。\n病案编码员职责\n1.通读病历后编码。\n2.须持有编码员培训合格证。\n")
    #expect(document.positions.map(\.title?.text) == ["病案科", "病案科科长", "病案编码员"])
    #expect(document.positions.map(\.department?.text) == [nil, "病案科", "病案科"])
    #expect(document.positions.last?.qualifications.map(\.text) == ["须持有编码员培训合格证"])
  }

  @Test func postsBesideOtherDepartmentsAreOfNone() {
    let document = parse(
      "护理部岗位职责\n1.组织查房。\n2.安排排班。\n总务科岗位职责\n1.采购物资。\n2.维修设施。\n保安岗位职责\n1.巡逻;\n2.登记。\n")
    #expect(document.positions.last?.department == nil)
  }

  @Test func aTranslatedLabelOpensNothing() {
    let document = parse(
      "健身中心主管\n6K-8K | 澜桥 | 大专 | 2年以上\n【岗位职责】\n1、安排班次;\n2、检查器械。\n[Duties]\n【岗位要求】\n1、大专学历;\n2、持有救生员证。\n")
    #expect(document.positions.map(\.duties.count) == [2])
  }
}
