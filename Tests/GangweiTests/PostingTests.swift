import Testing

@testable import Gangwei

/// Advertisements without labels: records of job boards, blocks under names, numbered names.
@Suite struct PostingTests {
  @Test func recordsWithAFactALine() {
    let document = parse(
      "电梯维保技工\n5-7千/月\n2020/06/02发布\n大专\n3年工作经验\n性别不限\n某某机电公司\n3人\n1、负责电梯保养;\n2、会使用图纸软件。\n"
        + "门店店长\n面议\n2020/06/02发布\n高中\n5-7年工作经验\n兰州市雁滩路\n1人\n1、负责排班;\n2、填写日报。\n")
    #expect(document.positions.map(\.title?.text) == ["电梯维保技工", "门店店长"])
    #expect(document.positions.first?.qualifications.map(\.text) == ["大专", "3年工作经验", "会使用图纸软件"])
    #expect(document.positions.map { $0.duties.map(\.text) } == [["负责电梯保养"], ["负责排班", "填写日报"]])
    #expect(document.positions.last?.constraints.count == 2)
  }

  /// Codes, places and words of hiring around a name belong to none.
  @Test(arguments: [
    ("CR07 面团研发员(天津) (职位编号:CR07)", "天津-西青区 | 无工作经验 | 本科 | 招2人 | 03-14发布", "面团研发员"),
    ("柳州市出纳招聘", "柳州鱼峰区\n面议\n大专\n2人", "出纳"),
    ("质检员(夜班)", "某某公司\n6-8千/月\n高中\n5人", "质检员(夜班)"),
  ])
  func namesOfRecords(line: String, facts: String, expected: String) {
    #expect(parse("\(line)\n\(facts)\n1、负责登记;\n2、负责核对。\n").positions.map(\.title?.text) == [expected])
  }

  @Test func vacanciesWithFactsAloneAreNoPositions() {
    #expect(parse("苗木养护员\n5k-7k\n2人\n大专\n\n保健医\n4k-6k\n1人\n本科\n").positions.isEmpty)
  }

  @Test func blocksUnderNames() {
    let document = parse(
      "诚聘伙伴\n\n抱石教练\n体育类专业大专以上学历\n有一年以上教学经验\n\n前台(早晚班)\n高中及以上学历\n熟悉收银软件\n")
    #expect(document.positions.map(\.title?.text) == ["抱石教练", "前台"])
    #expect(document.positions.map(\.qualifications.count) == [2, 2])
  }

  /// A name that no list knows is one where its number goes on and the same labels follow.
  @Test func namesThatGoOnANumber() {
    let document = parse(
      "1.花艺师\n要求: 大专以上学历\n职责: 修剪花材\n2.送货员\n要求: 持有驾照\n职责: 按单派送\n3.布场伙伴\n要求: 高中以上学历\n职责: 进场拆场\n")
    #expect(document.positions.map(\.title?.text) == ["花艺师", "送货员", "布场伙伴"])
    #expect(document.positions.map { $0.duties.map(\.text) } == [["修剪花材"], ["按单派送"], ["进场拆场"]])
  }

  @Test func namesWithAWordOfHiring() {
    let document = parse(
      "贵阳绣坊管理员招聘\n贵阳花溪区 面议\n岗位职责:\n1、分发图样;\n2、检查绣片。\n岗位要求:\n1、大专以上学历;\n诚聘店长\n岗位职责:\n1、负责排班;\n2、填写日报。\n")
    #expect(document.positions.map(\.title?.text) == ["绣坊管理员", "店长"])
    #expect(parse("招聘主管\n岗位职责:\n1、发布信息;\n2、安排面试。\n").positions.map(\.title?.text) == ["招聘主管"])
  }

  /// 职责要求 behind 工作职责 asks for something.
  @Test func demandsUnderTheWordOfDuties() throws {
    let position = try #require(
      parse("岗位名称:关卡策划\n【工作职责】\n- 搭建白盒关卡\n- 确认实现成本\n【职责要求】\n- 熟悉Unity\n- 大专以上学历\n").positions.first)
    #expect(position.duties.map(\.text) == ["搭建白盒关卡", "确认实现成本"])
    #expect(position.qualifications.map(\.text) == ["熟悉Unity", "大专以上学历"])
  }

  /// What all of a list says counts for more than its heading.
  @Test func listsUnderTheWrongHeading() throws {
    let document = parse(
      "岗位名称:库管员\n能力要求:\n1、按发货单配货;\n2、每旬盘点一次;\n3、车间主任安排的其他事情\n工作职责:\n1、会用收银软件;\n2、大专以上学历;\n3、身体健康。\n")
    let position = try #require(document.positions.first)
    #expect(position.duties.map(\.text) == ["按发货单配货", "每旬盘点一次", "车间主任安排的其他事情"])
    #expect(position.qualifications.map(\.text) == ["会用收银软件", "大专以上学历", "身体健康"])
  }

  @Test(arguments: [
    ("6-9千/月", PostingFact.salary, true), ("面议", .salary, true), ("大专", .education, true), ("学历不限", .education, false),
    ("3-5年工作经验", .experience, true), ("无工作经验", .experience, false), ("招6人", .headcount, true),
    ("25-38岁", .age, true), ("03-14发布", .date, true), ("2020/06/02发布", .date, true),
  ])
  func facts(text: String, fact: PostingFact, isStated: Bool) throws {
    let cells = Cells(text.unicodeScalars.map(\.value))
    let read = try #require(PostingFact.read(cells, TextSpan(0, cells.count)))
    #expect(read.kind == fact)
    #expect(read.isStated == isStated)
  }

  @Test(arguments: ["负责登记", "某某机电公司", "2人以上的团队建设经验与沟通能力", "2020年"])
  func noFacts(text: String) {
    let cells = Cells(text.unicodeScalars.map(\.value))
    #expect(PostingFact.read(cells, TextSpan(0, cells.count)) == nil)
  }

  @Test func tagsBetweenAPostsNameAndItsFirstHeading() {
    let text =
      "无菌灌装机长\n6500-8500元/月\n岚溪市-高新区 | 3-5年 | 中专\n五险\n包住\n夜班补贴\n岗位职责\n1、带领本机台完成灌装。\n2、填好批记录。\n任职要求\n1、能上三班。"
    let position = parse(text).positions.first
    #expect(position?.title?.text == "无菌灌装机长")
    #expect(position?.duties.map(\.text) == ["带领本机台完成灌装", "填好批记录"])
  }

  @Test func payIsNoNumberOfAnItem() {
    let text = "民宿管家\n4.5K-6K\n霁山市 · 不限 · 1年 · 全职 · 招4人\n岗位职责\n确认接站和加床需求\n办理入住退房\n任职要求\n形象干净"
    let position = parse(text).positions.first
    #expect(position?.title?.text == "民宿管家")
    #expect(position?.duties.map(\.text) == ["确认接站和加床需求", "办理入住退房"])
  }

  @Test func countsBesideAndBehindNames() {
    let cards =
      "PART 1\n民宿管家   4人\n4500-7000/月\n▎你要做的事\n· 办理入住、退房\n· 整理点评\n▎希望你\n· 会开车\nPART 2\n院落店长   1人\n▎你要做的事\n· 对入住率负责"
    #expect(parse(cards).positions.map(\.title?.text) == ["民宿管家", "院落店长"])
    #expect(parse(cards).positions.map(\.duties.count) == [2, 1])
    let brackets = "【生活老师】8人\n工作内容\n照料学生起居\n晚上查铺\n应聘要求\n能住校\n【教务干事】1人\n工作内容\n编排课表\n应聘要求\n细心"
    #expect(parse(brackets).positions.map(\.title?.text) == ["生活老师", "教务干事"])
  }

  @Test func sharesOfAnExaminationMakeNoPosition() {
    let text = "(三)考试:笔试60%,面试40%,技术操作不合格者不予录用。\n(四)体检。"
    #expect(parse(text).positions.isEmpty)
  }
}
