import Testing

@testable import Gangwei

/// Headings and labels that no list has, told by their shape.
@Suite struct HeadingShapeTests {
  @Test(arguments: [
    ("督导下级:服务员、缝纫工", Relationship.Kind.supervises, ["服务员", "缝纫工"]),
    ("报告的上级:驻店经理", .reportsTo, ["驻店经理"]),
  ])
  func labelsByTheirEnding(line: String, kind: Relationship.Kind, targets: [String]) {
    let document = parse("岗位名称:客房部经理\n\(line)\n岗位职责:\n1、制定部门年度计划;\n2、检查客房。\n")
    #expect(
      document.positions.first?.relationships.map(\.target.text) == targets
        && document.positions.first?.relationships.allSatisfy { $0.type == kind } == true)
  }

  /// What only ends so is no label: 质量要求 asks for nothing of the job's holder.
  @Test func endingsOfOtherLabels() {
    let document = parse("岗位名称:检验员\n岗位职责:\n1、检验成品;\n质量要求:合格率不低于98%\n2、填写记录。\n")
    #expect(document.positions.first?.qualifications.isEmpty == true)
  }

  @Test func headingsInBrackets() throws {
    let document = parse(
      "职位名称:算法工程师\n职位描述:\n【先说说我们】\n公司成立于2019年,团队110人。\n【你来了要做的事】\n- 设计全身控制器;\n- 维护控制代码。\n"
        + "【我们在找这样的你】\n- 熟练掌握C++;\n【在团队里的位置】\n目前组里6个人。\n")
    let position = try #require(document.positions.first)
    #expect(position.duties.map(\.text) == ["设计全身控制器", "维护控制代码"])
    #expect(position.qualifications.map(\.text) == ["熟练掌握C++"])
  }

  /// A text made of departments: what stands under each is its own, and the jobs there belong to it.
  @Test func departmentsAsHeadings() throws {
    let document = parse(
      "第四章 客房部\n4.1 部门职能\n1. 完成客房清洁;\n2. 登记遗留物品。\n4.2 岗位说明\n4.2.1 楼层主管\n职责范围:\n(1)分派房间;\n(2)检查走客房。\n"
        + "第五章 工程部\n5.1 部门职能\n1. 维护设备;\n2. 巡视机房。\n")
    #expect(document.positions.map(\.title?.text) == ["客房部", "楼层主管", "工程部"])
    #expect(document.positions.map(\.kind) == [.department, .position, .department])
    #expect(document.positions.map(\.department?.text) == [nil, "客房部", nil])
  }

  @Test func paragraphUnderADepartment() throws {
    let document = parse("一、公共服务股\n电话:5532015\n拟订公共文化规划;指导图书馆建设。\n二、市场管理股\n电话:5532020\n承担行政许可;受理投诉。\n")
    #expect(document.positions.map(\.title?.text) == ["公共服务股", "市场管理股"])
    #expect(document.positions.first?.duties.map(\.text) == ["拟订公共文化规划", "指导图书馆建设"])
  }

  /// A list of departments' names heads nothing.
  @Test func listOfDepartments() {
    let document = parse("岗位名称:文员\n岗位职责:\n1、收发文件;\n2、登记台账。\n协作部门\n一、财务部\n二、人事部\n三、工程部\n")
    #expect(document.positions.map(\.title?.text) == ["文员"])
  }

  @Test func headingsOfMarkdown() throws {
    let document = parse(
      "## 1. 测试开发工程师 1人 base 杭州 20-32K*14\n### 工作内容\n* 搭接口自动化平台\n* 推动缺陷左移\n### 你可能是\n* 3 年以上测试经验\n* 熟悉Python\n")
    let position = try #require(document.positions.first)
    #expect(position.title?.text == "测试开发工程师")
    #expect(position.duties.map(\.text) == ["搭接口自动化平台", "推动缺陷左移"])
    #expect(position.qualifications.map(\.text) == ["3 年以上测试经验", "熟悉Python"])
  }

  @Test(arguments: ["②机修 2名\n要求:有三年以上服装机修经验;能吃苦。\n", "2、机修(2名):负责平车、双针机的维修保养;换款时调机。\n"])
  func jobsWithAHeadcount(text: String) {
    let document = parse("①缝纫工 50名\n要求:18-55周岁;熟手优先。\n" + text)
    #expect(document.positions.map(\.title?.text) == ["缝纫工", "机修"])
    #expect(document.positions.last?.fields.map(\.value.text) == ["2名"])
  }

  @Test func notesBehindANameOfAJob() {
    let document = parse(
      "岗位名称:数据库工程师(存储方向)\n岗位职责:\n1、优化存储引擎;\n2、编写测试。\n岗位名称:保育员(兼职/全职)(屯门区)\n岗位职责:\n1、照顾幼儿;\n2、整理教室。\n")
    #expect(document.positions.map(\.title?.text) == ["数据库工程师(存储方向)", "保育员"])
  }

  /// Rules that say post by post what is to be done describe the posts.
  @Test func regulationPostByPost() {
    let posts = ["总经理", "总工程师", "专职安全员"].enumerated().map {
      "第\(["四", "五", "六"][$0.offset])条 \($0.element)安全生产职责\n(一)落实责任制;\n(二)组织检查。\n"
    }
    let document = parse("第一章 总则\n第一条 为落实责任,制定本责任制。\n" + posts.joined() + "第三章 附则\n第七条 本责任制由安全科负责解释。\n")
    #expect(document.positions.map(\.title?.text) == ["总经理", "总工程师", "专职安全员"])
  }

  @Test func repliesBehindAPost() {
    let document = parse("岗位名称:后端工程师\n岗位职责:\n1、开发接口;\n2、排查问题。\n18 条回复 2022-09-02\n1 huhu\n负责手工测试吗?\n2 momo\n有3年经验。\n")
    #expect(document.positions.first?.duties.map(\.text) == ["开发接口", "排查问题"])
  }
}
