import Testing

@testable import Gangwei

/// Posts and texts whose title says little: lists under no one's heading, folders before a name, numbers of documents.
@Suite struct UnownedPostsTests {
  private static let posts = """
    二、岗位职责
    1.护士长:全面负责病区护理管理,组织业务学习,检查护理质量,安排护士的班次。
    2.责任护士:负责所管病人的治疗和护理,做好健康教育,及时书写护理记录。
    3.配药护士:负责药品的配制和清点,保证用药安全,做好配药室的消毒工作。
    三、岗位任职条件
    具有护士执业资格。
    """

  @Test(arguments: ["", "某某医院科室职责汇编\n"])
  func postsOfAListUnderNoOnesHeadingAreRead(title: String) {
    let document = parse(title + Self.posts)
    #expect(document.positions.map { $0.title?.text } == ["护士长", "责任护士", "配药护士"])
    // What is asked of all belongs to none.
    #expect(document.positions.allSatisfy { $0.qualifications.isEmpty })
  }

  @Test func theListOfAJobHasNoPosts() {
    let document = parse("护士长岗位职责\n" + Self.posts)
    #expect(document.positions.map { $0.title?.text } == ["护士长"])
  }

  @Test func folderBeforeANameIsNoPartOfIt() {
    #expect(parse("管理文件-生产部部长岗位说明书\n1、负责生产计划的编制;\n2、组织车间按计划生产。").positions.map { $0.title?.text } == ["生产部部长"])
  }

  @Test func bookOfAPostEndsItsLineWithAColon() {
    #expect(
      parse("1. 人力资源部经理岗位说明书:\n岗位职责:\n1、制定招聘计划;\n2、组织培训。\n").positions.map { $0.title?.text } == ["人力资源部经理"])
  }

  @Test func numberOfTheDocumentPartsNothing() {
    let document = parse("综合办主任岗位职责\n文件编号:QY-07\n1、负责综合办的日常管理;\n2、组织会议并做好记录。")
    #expect(document.positions.map { $0.title?.text } == ["综合办主任"])
    #expect(document.positions.first?.duties.count == 2)
  }

  @Test func aParagraphUnderTheAimOfAJobIsItsSummary() {
    let head = "人力资源经理职位说明书\n职位目标\n"
    let tail = "\n岗位职责\n1、制定招聘计划;\n2、组织培训。"
    #expect(parse(head + "建立和完善公司的人力资源管理体系,为公司发展提供人才保障" + tail).positions.first?.summary != nil)
    #expect(parse(head + "招聘完成率达到90%,培训合格率达到95%,核心员工流失率低于5%" + tail).positions.first?.summary == nil)
  }

  @Test func examplesBehindLabelsMakeAGuide() {
    #expect(
      parse("岗位说明书填写指南\n岗位名称:如研发工程师、销售经理等\n所属部门:如研发部、销售部等\n直接上级:例如部门经理等\n岗位职责:说明该岗位应做的主要工作\n").positions.isEmpty)
  }
}
