import Testing

@testable import Gangwei

/// Texts that speak of jobs and describe none.
@Suite struct OtherTextTests {
  @Test(arguments: [
    // Definitions and guides.
    "岗位说明书是企业管理的重要工具,用于明确各岗位的职责、权限、任职资格及工作关系等内容。岗位说明书通常包括岗位名称、所属部门、直接上级、岗位职责、任职要求等核心要素。",
    "岗位说明书怎么写\n1、岗位基本信息:包括岗位名称、岗位编号、所属部门、直接上级等;\n2、岗位职责:主要描述该岗位所承担的职责;\n3、任职资格:包括学历要求、专业要求等;\n4、工作环境:包括工作场所、设备等。\n",
    "一、职位名称\n使用部门加职位名称,如\"软件工程师\";\n如\"行政助理\"应改为\"行政支持\";\n二、工作职责\n用动词描述任务(如\"制定\"、\"完成\");\n三、任职要求\n明确技能(如\"熟练使用办公软件\");\n",
    "1、岗位名称指的是任职岗位的称谓,如业务员等。\n2、直属上级指在工作上给予指令的上级。\n3、所属部门指的是该岗位隶属的部门。\n4、工作内容填写从事的具体工作。\n",
    "一、职位名称要准确\n反映实际工作内容。\n二、职责描述要具体\n用动词开头。\n三、任职要求要合理\n区分必备条件和优先条件。\n",
    // Conditions for everyone.
    "一、招聘计划\n招聘80名,详见附件。\n二、招聘条件\n(一)具有中华人民共和国国籍;\n(二)遵守法律;\n(三)年龄在35周岁及以下。\n",
    // Forms, exams, rules.
    "面试评估表\n应聘者姓名： 应聘岗位： 面试日期：\n评估项目 评分标准 得分\n专业知识 30分\n工作经验 20分\n面试官意见：□录用 □复试\n",
    "员工岗位调动申请表\n姓名 部门 现岗位 拟调岗位\n入职日期 学历 专业\n调动原因：\n现部门意见：\n",
    "1.岗位说明书的内容不包括（ ）。\nA.岗位职责 B.任职资格 C.员工绩效 D.工作权限\n2.下列属于工作分析方法的是（ ）。\nA.观察法 B.访谈法 C.问卷法 D.以上都是\n",
    "第一章 总则\n第一条 为规范岗位设置，明确岗位职责，制定本办法。\n第二条 本办法适用于全体员工。\n第三条 岗位说明书应包括岗位名称、岗位职责等内容。\n第四章 附则\n第七条 本办法由人力资源部负责解释。\n",
    "绩效考核方案\n一、被考核人员\n财务部经理、主管、会计、出纳\n二、考核方法:\n1、采取述职报告和上级主管考核的方法。\n2、上级评价:采用级别评价法。\n",
    // Parts of other texts that no post is named in.
    "采购管理制度\n一、目的\n规范采购行为。\n三、职责\n1、采购部负责供应商的选择。\n2、财务部负责付款审核。\n3、仓库负责验收入库。",
    "消防演练方案\n一、组织机构\n总指挥:厂长\n二、职责\n1、总指挥负责全面指挥。\n2、灭火组负责灭火。\n三、演练步骤\n1、报警。",
    "生产部例会纪要\n时间:5月6日\n一、通报上月生产情况。\n二、安排本月工作:\n1、负责落实设备检修。\n2、负责抽检。",
    "关于召开班组长会议的通知\n一、会议时间\n5月6日。\n二、会议内容\n1、总结上月工作。\n三、参加人员\n全体班组长。",
    "岗位职责怎么写\n岗位职责的内容包括:\n1、工作名称;\n2、工作职责;\n3、任职资格。",
  ])
  func noPosition(text: String) {
    #expect(parse(text).positions.isEmpty)
  }

  /// A description keeps its position when another text stands behind it on the page.
  @Test func descriptionBeforeAnotherText() {
    let job = "客户经理岗位职责\n1、负责销售;\n2、负责服务;\n3、组织客户拜访;\n4、完成销售目标。\n"
    let minutes = "会议纪要\n会议时间：3月5日\n参会人员：各部门负责人\n会议决定：\n1、修订岗位职责；\n"
    #expect(parse(job + job + "办公室主任岗位说明书\n" + minutes).positions.count == 2)
    #expect(parse(minutes).positions.isEmpty)
  }

  /// One example or explanation makes no guide.
  @Test func examplesInADescription() {
    let document = parse("客户经理岗位职责\n1、岗位职责包括销售;\n2、处理投诉(如\"退货\");\n3、组织活动,如\"客户日\"。\n")
    #expect(document.positions.first?.duties.count == 3)
  }

  @Test func whatASearchFound() {
    let results = ["汽车美容学徒 3500-6000元", "快餐炒锅 7000-9000元", "眼镜验光师 5000元起", "托管老师 2800-4000元", "冷库装卸工 面议"]
    let list = results.map { "\($0) 城关 今天\n某某公司 岗位职责：1、按批次检测，2、填写…\n" }.joined()
    #expect(parse("泽阳招聘网\n默认排序 最新发布\n" + list).positions.isEmpty)
    let document = parse("岗位名称：保管员\n岗位职责：\n1、收发物资；\n2、盘点库存。\n" + list)
    #expect(document.positions.map(\.title?.text) == ["保管员"])
    #expect(document.positions.first?.duties.count == 2)
  }

  @Test func rulesThatNameTheirPostsStay() {
    let text = "岗位责任管理制度\n一、仓库主管岗位职责\n1、清点库存。\n2、登记台账。\n二、出纳岗位职责\n1、保管印章。"
    #expect(parse(text).positions.map(\.title?.text) == ["仓库主管", "出纳"])
  }
}
