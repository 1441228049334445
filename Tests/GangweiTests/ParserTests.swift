import Testing

@testable import Gangwei

/// Whole documents, from bytes to positions.
@Suite struct ParserTests {
  @Test func form() throws {
    let document = parse(
      """
      岗位名称:客户经理
      所属部门:市场部
      岗位编号:SC-01
      直接上级:销售总监
      直接下级:客户主管、客户专员
      岗位职责
      1、负责销售;
      2、负责服务。
      任职资格
      1、本科以上学历;
      2、具有3年以上工作经验;
      3、年龄26-38岁。
      """)
    let position = try #require(document.positions.first)
    #expect(document.positions.count == 1)
    #expect(position.title?.text == "客户经理")
    #expect(position.department?.text == "市场部")
    #expect(position.fields.map(\.name) == ["code"] && position.fields.first?.value.text == "SC-01")
    #expect(position.duties.map(\.text) == ["负责销售", "负责服务"])
    #expect(position.duties.map(\.marker) == ["1、", "2、"])
    #expect(position.qualifications.map(\.text) == ["本科以上学历", "具有3年以上工作经验", "年龄26-38岁"])
    #expect(position.qualifications.map(\.category) == [.education, .experience, .age])
    #expect(
      position.constraints.map(\.fact) == [
        .education(minimum: .bachelor), .experience(minimum: 3, maximum: nil), .age(minimum: 26, maximum: 38),
      ])
    #expect(position.relationships.map(\.type) == [.reportsTo, .supervises, .supervises])
    #expect(position.relationships.map(\.target.text) == ["销售总监", "客户主管", "客户专员"])
  }

  @Test func gluedArticle() throws {
    let document = parse(
      "客户服务部副经理岗位职责说明书一、职位概述客户服务部副经理是公司的管理者,负责协助部门经理。"
        + "二、岗位职责1. 协助经理制定目标;2. 监督团队工作。三、任职要求1. 本科以上学历,管理专业优先。2. 三年以上经验。四、总结副经理很重要。")
    let position = try #require(document.positions.first)
    #expect(document.positions.count == 1)
    #expect(document.articles.map(\.title?.text) == ["客户服务部副经理岗位职责说明书"])
    #expect(position.title?.text == "客户服务部副经理")
    #expect(position.summary?.text == "客户服务部副经理是公司的管理者,负责协助部门经理")
    #expect(position.duties.map(\.text) == ["协助经理制定目标", "监督团队工作"])
    #expect(position.qualifications.map(\.text) == ["本科以上学历,管理专业优先", "三年以上经验"])
    #expect(document.accounting.unclaimed == 0)
  }

  /// The heading is told from its text where the text takes the title up; where it takes up a part of it, it is not.
  @Test func gluedConclusion() throws {
    let document = parse("客户经理岗位职责一、岗位职责1. 负责销售;2. 负责服务。二、总结客户经理很重要。")
    let position = try #require(document.positions.first)
    #expect(position.sections.map(\.kind) == ["conclusion"])
    #expect(position.sections.map(\.text) == ["客户经理很重要"])
  }

  @Test func gluedConclusionOfAnotherOpening() {
    let document = parse("客户服务部副经理岗位职责一、岗位职责1. 负责销售;2. 负责服务。二、总结副经理很重要。")
    withKnownIssue("a heading of two characters glued to a text that does not begin with the title stays in the text") {
      #expect(document.positions.first?.sections.map(\.kind) == ["conclusion"])
    }
  }

  @Test func conclusion() throws {
    let document = parse("客户经理岗位职责\n一、岗位职责\n1、负责销售\n2、负责服务\n二、总结\n客户经理很重要。")
    let section = try #require(document.positions.first?.sections.first)
    #expect(section.kind == "conclusion")
    #expect(section.heading?.text == "总结")
    #expect(section.text == "客户经理很重要")
    #expect(document.positions[0].duties.count == 2)
  }

  @Test func tableOfWeights() throws {
    let document = parse("客户经理KPI考核表\n指标\t权重\n业务收入\t60%\n客户满意度\t40%\n")
    let position = try #require(document.positions.first)
    #expect(position.title?.text == "客户经理")
    #expect(position.weights.map(\.name.text) == ["业务收入", "客户满意度"])
    #expect(position.weights.map(\.weight) == [0.6, 0.4])
    #expect(document.diagnostics == [])
    let short = parse("客户经理KPI考核表\n指标\t权重\n业务收入\t60%\n客户满意度\t30%\n")
    #expect(short.diagnostics.map(\.code) == [.weightsDoNotSum])
  }

  @Test("a text may begin with a sign that parts facts", arguments: ["/", "—", "·", "-", "|"])
  func beginsWithSign(sign: String) {
    let document = parse("\(sign)不限/健康\n\n　　2.教育程度：高中以上\n\n　　3.工作经验：一年以上\n")
    #expect(document.articles.allSatisfy { $0.span.start >= 0 })
  }

  @Test func sharesOfGroupsAreNoSurplus() {
    let document = parse(
      """
      客户经理KPI考核表
      一、考核指标
      (一)财务类(占40%)
      1.业务收入(20%)
      2.回款率(20%)
      (二)客户类(占60%)
      1.客户满意度(30%)
      2.新增客户(30%)
      """)
    #expect(document.positions.first?.weights.map(\.weight) == [0.4, 0.2, 0.2, 0.6, 0.3, 0.3])
    #expect(document.diagnostics == [])
  }

  @Test func severalPositionsInOneArticle() {
    let document = parse(
      "一、客服专员\n岗位职责:\n1、接听电话;\n2、记录问题。\n二、客服主管\n岗位职责:\n1、管理团队;\n2、培训员工。\n")
    #expect(document.positions.map(\.title?.text) == ["客服专员", "客服主管"])
    #expect(document.positions.map { $0.duties.map(\.text) } == [["接听电话", "记录问题"], ["管理团队", "培训员工"]])
  }

  @Test func severalArticles() {
    let document = parse("客服专员岗位职责\n1、接听电话;\n2、记录问题。\n客服主管岗位职责\n1、管理团队;\n2、培训员工。\n")
    #expect(document.articles.map(\.title?.text) == ["客服专员岗位职责", "客服主管岗位职责"])
    #expect(document.articles.map(\.positions) == [[0], [1]])
    #expect(document.positions.map(\.title?.text) == ["客服专员", "客服主管"])
  }

  @Test func repeatedTitle() {
    let document = parse("客户经理岗位职责\n客户经理岗位职责\n1、负责销售;\n2、负责服务。\n")
    #expect(document.positions.count == 1)
    #expect(document.boilerplate.map(\.kind) == [.repeatedTitle])
    #expect(document.boilerplate.first?.span == TextSpan(9, 17))
  }

  @Test func departmentAsAWhole() {
    let document = parse("客户服务部工作职责\n1、受理客户投诉;\n2、回访客户。\n")
    #expect(document.positions.map(\.kind) == [.department])
    #expect(document.positions.first?.title?.text == "客户服务部")
    #expect(document.positions.first?.department == nil)
  }

  @Test func noticesAtTheEnd() {
    let text = "客户经理岗位职责\n1、负责销售;\n2、负责服务。\n"
    let notice = "本站所有内容均由网友上传,如有侵权请联系管理员删除。"
    let document = parse(text + notice + "\n立即下载\n")
    #expect(document.positions.map(\.said) == parse(text).positions.map(\.said))
    #expect(document.boilerplate.map(\.kind) == [.siteNotice, .siteAction])
    #expect(document.boilerplate.first?.text == notice)
  }

  @Test func factsOfTheFile() {
    let document = parse("客户经理岗位说明书\n- 格式:DOC\n- 文档页数:12\n岗位职责\n1、负责销售\n2、负责服务\n")
    #expect(document.source.format == "doc")
    #expect(document.source.pages == 12)
    #expect(document.source.title?.text == "客户经理岗位说明书")
    #expect(document.boilerplate.map(\.kind) == [.fileFacts, .fileFacts])
  }

  /// A word of a foreign script, where such letters are few.
  @Test func watermarkInsideAValue() {
    let duties = (1...30).map { "\($0)、负责客户的产品销售和服务工作;\n" }.joined()
    let text = "客户经理岗位职责\n" + duties
    let marked = text.replacing("7、负责客户的产品销售", with: "7、负责客户的Βιβλιο产品销售", maxReplacements: 1)
    #expect(parse(marked).positions.map(\.said) == parse(text).positions.map(\.said))
    #expect(parse(marked).boilerplate.map(\.text) == ["Βιβλιο"])
  }

  @Test func sentenceOfAConverterRepeated() {
    let mark = "Evaluation only. Created with Aspose.Slides for .NET 3.5 Client Profile."
    let plain = parse("客户经理岗位职责\n1、负责销售;\n2、负责服务。\n3、负责收款。\n")
    let marked = parse("客户经理岗位职责\n\(mark)\n1、负责销售;\n2、负责\(mark)服务。\n\(mark)\n3、负责收款。\(mark)\n")
    #expect(marked.positions.map(\.said) == plain.positions.map(\.said))
    #expect(marked.boilerplate.map(\.kind) == [.watermark, .watermark, .watermark, .watermark])
    // Twice is no pattern.
    #expect(parse("a\n\(mark)\n\(mark)\n").boilerplate.filter { $0.kind == .watermark }.isEmpty)
  }

  /// A sheet that the parser does not take for a job stays whole.
  @Test(arguments: ["今天天气很好。\n我们去公园。\n", "目录\n第一章\n第二章\n", "abc", "。", "1、\n2、\n", "岗位名称:\n所属部门:\n"])
  func noJob(text: String) {
    let document = parse(text)
    #expect(document.positions.isEmpty)
    let visible = text.unicodeScalars.count { $0 != "\n" }
    #expect(document.accounting.values + document.accounting.structure + document.accounting.unclaimed == visible)
  }

  @Test func unclaimedTextIsListedByLine() {
    let document = parse("今天天气很好。\n我们去公园。\n")
    #expect(document.unclaimed.map(\.text) == ["今天天气很好。", "我们去公园。"])
    #expect(document.accounting == Accounting(values: 0, structure: 0, boilerplate: 0, unclaimed: 13))
  }

  @Test func emptySource() {
    #expect(parse("").accounting == Accounting())
    #expect(parse(" \n\t\n").positions.isEmpty)
  }

  @Test func leftOverMarkup() {
    let plain = parse("客户经理岗位职责\n1、负责销售和服务;\n2、R&D。\n")
    let marked = parse("客户经理岗位职责<br>\n1、负责<b>销售</b>和&nbsp;服务;\n2、R&amp;D。\n")
    #expect(marked.positions.map(\.said) == plain.positions.map(\.said))
  }

  @Test func signsThatClose() {
    let document = parse("岗位名称:客户经理\n岗位职责:\n1、负责销售;2、负责服务;\n")
    #expect(document.accounting.unclaimed == 0)
  }

  @Test func explanationCoversTheText() {
    var parser = Parser()
    let text = "客户经理岗位职责\n1、负责销售;\n2、负责服务。\n立即下载\n"
    let explanation = parser.explain(Array(text.utf8), name: "page.txt")
    #expect(explanation.document == parse(text))
    #expect(explanation.lines.map(\.number) == [1, 2, 3, 4])
    #expect(explanation.lines.map(\.text) == ["客户经理岗位职责", "1、负责销售;", "2、负责服务。", "立即下载"])
    #expect(explanation.lines.allSatisfy { !$0.rules.isEmpty && !$0.role.isEmpty })
  }

  /// A form that nobody filled in describes no job, in one language or two.
  @Test(arguments: [
    "职务说明书\n公司名称:\n职务名称:\n职务编号:\n部门:\n直接上级:\n直接下级:\n学历:\n专业:\n年龄:\n技能:\n",
    "职务说明书 JOB DESCRIPTION\n公司名称 Company:\n职务名称 Job Title:\n部门 Department:\n直接上级 Reports to:\n"
      + "直接下级 Direct Reports:\n学历 Education: □中专 □大专\n专业 Major:\n年龄 Age:\n技能 Skills:\n",
  ])
  func blankForms(text: String) {
    #expect(parse(text).positions.isEmpty)
  }

  /// The words in front of the colon and their translation are one label.
  @Test func labelsWithTranslation() {
    let document = parse("岗位名称 Job Title: 客户经理\n直接上级 Reports to: 客户部经理\n岗位职责 Responsibilities\n1、负责销售;\n2、负责服务。\n")
    #expect(document.positions.map { $0.title?.text } == ["客户经理"])
    #expect(document.positions.first?.relationships.map(\.target.text) == ["客户部经理"])
    #expect(document.positions.first?.duties.map(\.text) == ["负责销售", "负责服务"])
  }

  /// The point behind an item's number is no decimal point.
  @Test func ageAndYearsRightBehindMarkers() {
    let document = parse("客户经理岗位职责\n任职要求\n1.大专以上学历\n2.五年以上工作经验\n3.45岁以下\n")
    #expect(document.positions.first?.constraints.count == 3)
  }

  /// What looks like the value of 岗位 in a table's head is the head of the next column.
  @Test func weightsOfMergedPosts() {
    let document = parse(
      "岗位KPI构成表\n岗位\t指标\t目标\t权重\n计划员\t1.计划达成率\t95%\t60%\n\t2.响应率\t100%\t40%\n库管员\t1.相符率\t99%\t70%\n\t2.差错\t0次\t30%\n")
    #expect(document.positions.map { $0.title?.text } == ["计划员", "库管员"])
    #expect(document.positions.map { $0.weights.map(\.name.text) } == [["计划达成率", "响应率"], ["相符率", "差错"]])
  }
}
