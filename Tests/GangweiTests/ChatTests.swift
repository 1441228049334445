import Testing

@testable import Gangwei

/// Chats, articles of messengers and slides: messages between lists, pictures before lines, furniture of pages.
@Suite struct ChatTests {
  /// What others say between the parts of an advertisement is no item of it.
  @Test func messagesBetweenLists() throws {
    let document = parse(
      "HR璐璐  09:13\n岗位：店铺运营\n工作内容：\n1、负责上架；\n2、负责改价。\n阿奇  09:14\n工资多少\nHR璐璐  09:15\n底薪加提成\nHR璐璐  09:17\n要求：\n①大专起\n②两年以上经验\n阿奇  09:20\n行不行啊\n"
    )
    let position = try #require(document.positions.first)
    #expect(position.duties.map(\.text) == ["负责上架", "负责改价"])
    #expect(position.qualifications.map(\.text) == ["大专起", "两年以上经验"])
  }

  /// A timetable is no chat.
  @Test func timesBehindTexts() throws {
    let position = try #require(
      parse("岗位职责：\n1、负责巡查\n早班 08:00\n2、负责登记\n晚班 20:00\n").positions.first)
    #expect(position.duties.count == 2 && position.duties.first?.text.contains("早班") == true)
  }

  @Test func postsNumberedBetweenPictures() {
    let document = parse(
      "🔸🔸岗位一🔸🔸\n社工站站长（1名）\n💼 岗位内容\n1️⃣ 统筹日常运营；\n2️⃣ 审阅服务文书。\n🙋 任职要求\n✅ 本科及以上学历\n✅ 三年以上经验\n"
        + "🔸🔸岗位二🔸🔸\n项目财务（1名，可兼职）\n💼 岗位内容\n▪ 审核项目票据\n▪ 编制项目预算\n")
    #expect(document.positions.map(\.title?.text) == ["社工站站长", "项目财务"])
    #expect(document.positions.map { $0.duties.map(\.text) } == [["统筹日常运营", "审阅服务文书"], ["审核项目票据", "编制项目预算"]])
    #expect(document.positions.first?.qualifications.map(\.text) == ["本科及以上学历", "三年以上经验"])
    // The pictures are what bullets are: structure, and nothing is left over.
    #expect(!document.unclaimed.contains { $0.text.contains("💼") || $0.text.contains("🙋") })
  }

  /// A comparison is no picture: it belongs to the text.
  @Test func signsThatSaySomething() throws {
    let position = try #require(parse("任职要求：\n≥3年工作经验\n≥大专学历\n岗位职责：\n1、负责登记；\n").positions.first)
    #expect(position.qualifications.first?.text == "≥3年工作经验")
  }

  @Test func headsAndNumbersOfSlides() throws {
    let document = parse(
      "LOGO\n支行运营主管\n工作内容——班前\n√ 主持晨会\n√ 检查录像\n2\nLOGO\n工作内容——班后\n√ 核对尾箱\n√ 审阅流水，对可疑交易\n3\n提交报告\nLOGO\n上岗条件\n● 本科以上\n● 三年以上经验\n4\nLOGO\n考核构成\n运营质量\n60%\n服务效率\n40%\n5\nLOGO\n"
    )
    let position = try #require(document.positions.first)
    #expect(position.duties.map(\.text) == ["主持晨会", "检查录像", "核对尾箱", "审阅流水,对可疑交易提交报告"])
    #expect(position.qualifications.count == 2)
    #expect(position.weights.map(\.name.text) == ["运营质量", "服务效率"])
    #expect(document.boilerplate.count(where: { $0.text == "LOGO" }) == 5)
  }

  /// The head of a printed page in the middle of a sentence, with or without a number behind a gap.
  @Test(arguments: ["某某路改造工程      项目部管理制度", "某某物业服务有限公司      -1-"])
  func headsOfPages(head: String) throws {
    let other = head.replacing("-1-", with: "-2-")
    let position = try #require(
      parse(
        "项目总工程师岗位职责\n\(head)\n1、组织图纸会审和三级技术交底，解决施\n\(other)\n工中的技术难题；\n2、负责测量工作。\n3、管理资料。\n4、收发文件。\n5、登记台账。\n6、参加会议。\n"
      ).positions.first)
    #expect(position.duties.map(\.text) == ["组织图纸会审和三级技术交底,解决施工中的技术难题", "负责测量工作", "管理资料", "收发文件", "登记台账", "参加会议"])
  }

  @Test func numbersOfStandards() throws {
    let position = try #require(
      parse(
        "检修班班长岗位工作标准\nQ/LCD 2 0417—2017\n1 范围\n本标准规定了班长的职责。\n2 职责与权限\n2.1 职责\n2.1.1 负责本班的安全；\n2.1.2 编制计划，落实\n1\nQ/LCD 2 0417—2017\n到人。\n3 任职基本条件\n3.1 文化程度：大专及以上\n2\nQ/LCD 2 0417—2017\n"
      ).positions.first)
    #expect(position.duties.map(\.text) == ["负责本班的安全", "编制计划,落实到人"])
    #expect(position.qualifications.map(\.text) == ["文化程度:大专及以上"])
  }

  /// Bold words and boxes of Markdown show nothing.
  @Test func markdown() throws {
    let position = try #require(
      parse(
        "## 1. 技术支持（8k-12k，可兼职）\n**日常**：\n**职责**：1) 回复邮件；2) 复现问题；\n**要求**：1) 会看日志；2) 打字快；\n## 我们想找\n- [x] 四年以上经验\n- [ ] 熟悉工具\n"
      ).positions.first)
    #expect(position.title?.text == "技术支持")
    #expect(position.duties.map(\.text) == ["回复邮件", "复现问题"])
    #expect(position.qualifications.map(\.text).suffix(2) == ["四年以上经验", "熟悉工具"])
  }

  @Test func bulletsThatOnlyNamesHave() {
    let document = parse(
      "◎ 遥感算法工程师（深圳）\n做什么：\n①识别作物；\n②估算长势；\n◎ 嵌入式软件工程师（深圳）\n做什么：\n①开发固件；\n②设计低功耗；\n")
    #expect(document.positions.map(\.title?.text) == ["遥感算法工程师", "嵌入式软件工程师"])
  }

  /// What stands between a name and a button of the page are facts.
  @Test func recordsBetweenButtons() {
    let document = parse(
      "水声算法工程师\n研发中心\n青岛\n2\n2023-03-06\n收起 ▲\n岗位职责\n1. 研究算法；\n2. 完成移植；\n岗位要求\n1. 硕士；\n2. 不晕船。\n立即投递\n装配工\n生产制造部\n青岛\n5\n2023-02-21\n收起 ▲\n应聘条件\n中专以上学历；\n两年以上经验；\n工作内容\n完成装配；\n填写记录；\n立即投递\n"
    )
    #expect(document.positions.map(\.title?.text) == ["水声算法工程师", "装配工"])
    #expect(document.positions.map(\.department?.text) == ["研发中心", "生产制造部"])
    #expect(document.positions.last?.duties.map(\.text) == ["完成装配", "填写记录"])
  }

  /// Dates behind labels, and a timetable, are no speakers.
  @Test(arguments: ["截止时间:2024-05-01 18:00", "面试安排 3月5日 09:00\n面试安排 3月5日 14:00"])
  func datesThatNobodySpeaksAt(line: String) {
    let posting = "岗位名称：店员\n岗位职责：\n1、负责收银；\n2、负责理货。\n\(line)\n招聘人数：2人\n"
    let document = parse(posting + posting + posting + posting)
    #expect(document.positions.count == 4)
    #expect(document.positions.allSatisfy { !$0.fields.isEmpty })
  }

  /// Counts beside a word that comes again are no pages.
  @Test func countsBesideWords() {
    let document = parse(
      "岗位名称：软件工程师\n岗位职责：\n1、负责开发；\n2、负责维护。\n会计\n2\nCET-4\n审计\n1\nCET-4\n出纳\n1\nCET-4\n")
    #expect(!document.boilerplate.contains { $0.text == "CET-4" || $0.text == "2" })
  }

  @Test func namesMadeUnreadable() throws {
    let document = parse("岗位名称：店员\n岗位职责：\n1、负责收银；\n2、张** 李** 王** 赵**负责理货。\n")
    #expect(document.positions.first?.duties.last?.text == "张** 李** 王** 赵**负责理货")
  }

  /// Pictures beyond the basic plane are bullets too.
  @Test func picturesAsBullets() {
    let document = parse("岗位名称：店员\n任职要求：\n🔹 本科以上学历\n🔹 两年以上经验\n🔹 会用表格\n")
    #expect(document.positions.first?.qualifications.map(\.text) == ["本科以上学历", "两年以上经验", "会用表格"])
  }

  /// The way to a page is boilerplate, a career among the first lines is none.
  @Test func waysAndCareers() {
    let document = parse("首页 > 济南招聘 > 销售招聘\n岗位名称：店员\n晋升通道：店员 > 店长 > 区域经理\n岗位职责：\n1、负责收银；\n2、负责理货。\n")
    #expect(document.boilerplate.map(\.text) == ["首页 > 济南招聘 > 销售招聘"])
  }

  /// What stands between a name and its heading is read, and no duty.
  @Test func factsBetweenANameAndItsHeading() throws {
    let position = try #require(
      parse("产品经理\n本科及以上学历\n3年以上经验\n岗位职责\n1、负责规划；\n2、负责上线。\n").positions.first)
    #expect(position.duties.map(\.text) == ["负责规划", "负责上线"])
    #expect(position.constraints.count == 2)
  }
}
