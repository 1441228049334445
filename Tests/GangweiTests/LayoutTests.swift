import Testing

@testable import Gangwei

/// Layouts of scrapes, each by the mechanism that reads it.
@Suite struct LayoutTests {
  // MARK: Pages

  @Test func labelsOfOneCharacterALine() throws {
    let document = parse("岗位名称\n化验员\n岗\n位\n使\n命\n保证水质合格。\n工\n作\n内\n容\n1.编制采样计划;\n2.完成日检项目。\n工\n作\n权\n限\n试剂的申购权\n")
    let position = try #require(document.positions.first)
    #expect(position.title?.text == "化验员")
    #expect(position.summary?.text == "保证水质合格")
    #expect(position.duties.map(\.text) == ["编制采样计划", "完成日检项目"])
    #expect(position.authorities.map(\.text) == ["试剂的申购权"])
  }

  @Test func headsThatPagesRepeat() throws {
    let document = parse(
      "某集团岗位说明书汇编  CY-07\n岗位名称:化验员\n工作内容:\n1.编制采样计划;\n2.组织考核,对偏差超过允许范\n第 1 页 共 2 页\n某集团岗位说明书汇编  CY-07\n围的人员安排复训;\n"
        + "3.巡查机泵,发现异常先停第 2 页 共 2 页\n某集团岗位说明书汇编  CY-07\n机后报告。\n")
    let position = try #require(document.positions.first)
    #expect(document.positions.count == 1)
    #expect(position.duties.map(\.text) == ["编制采样计划", "组织考核,对偏差超过允许范围的人员安排复训", "巡查机泵,发现异常先停机后报告"])
    #expect(document.boilerplate.count == 4)
  }

  /// A label cut by the foot of a page holds none of its words.
  @Test func nothingTakenOutMakesWords() throws {
    let document = parse(
      "岗位名称:化验员\n工作内容:\n1.化验;\n2.登记。\n任\n职\n第 1 页 共 2 页\n某集团岗位说明书\n资\n格\n1.大专以上学历;\n第 2 页 共 2 页\n某集团岗位说明书\n2.身体健康。\n")
    #expect(document.positions.map(\.title?.text) == ["化验员"])
    #expect(document.positions.first?.qualifications.map(\.text) == ["大专以上学历", "身体健康"])
  }

  // MARK: One line

  @Test func formOnOneLine() throws {
    let document = parse(
      "岗位说明书 岗位名称 门店店长 所属部门 营运中心 岗位等级 M3 汇报对象 区域督导 管辖人数 直接下级 厨师长、收银组长 工作概要 全面负责单店的经营,完成指标。 "
        + "职责 1 营业管理 工作任务 ⑴主持班前例会;⑵核对营业款。 职责 2 其他 工作任务 完成督导交办的工作 任职条件 学历 高中及以上 专业 年龄 28-45岁 身体状况 健康")
    let position = try #require(document.positions.first)
    #expect(position.title?.text == "门店店长")
    #expect(position.summary?.text == "全面负责单店的经营,完成指标")
    #expect(position.duties.map(\.text) == ["主持班前例会", "核对营业款", "完成督导交办的工作"])
    #expect(position.duties.map(\.group) == [["营业管理"], ["营业管理"], ["其他"]])
    #expect(position.qualifications.map(\.text) == ["高中及以上", "28-45岁", "健康"])
    #expect(position.relationships.map(\.target.text) == ["区域督导", "厨师长", "收银组长"])
  }

  @Test func numbersAfterHeadingsAreNoPages() {
    let job = "1.基本信息 岗位名称:处长 2.工作职责(1)主持会议;(2)审定制度。3.任职资格(1)本科以上学历;(2)五年以上工作经验。4.权限(1)调度权;(2)审批权。"
    #expect(parse(job + job.replacing("处长", with: "科长")).positions.map(\.title?.text) == ["处长", "科长"])
  }

  @Test(arguments: [
    ("工作职责:-参与需求评审-执行接口测试-编写测试报告", ["参与需求评审", "执行接口测试", "编写测试报告"]),
    ("工作职责:1.填写联系册;2.负责消毒,3.与家长沟通3.每月交一份记录。", ["填写联系册", "负责消毒", "与家长沟通", "每月交一份记录"]),
  ])
  func listsRunIntoOneLine(text: String, expected: [String]) {
    #expect(parse("测试工程师岗位职责\n" + text).positions.first?.duties.map(\.text) == expected)
  }

  @Test func rangeRightAfterAnItemsNumber() {
    let document = parse("保育员岗位职责\n任职条件:1.中专以上学历;2.18-35岁,普通话流利;3.有爱心。")
    #expect(document.positions.first?.qualifications.map(\.text) == ["中专以上学历", "18-35岁,普通话流利", "有爱心"])
  }

  @Test func listRunIntoOneLineEndsWithIt() {
    let document = parse(
      "-------结构设计师 :某某设计院---------\n岗位职责：1、承担民用建筑结构方案、初步设计和施工图设计；2、完成结构计算书，对计算模型和荷载取值负责；3、配合建筑、机电专业解决碰撞。\n图纸会说话\n武汉某区某街12号\n"
        + "-------客户经理 :某某银行---------\n1、拓展中小企业客户，完成存贷款、结算、代发等指标，保证资料真实；2、做好贷后检查和到期催收，控制不良率，及时上报风险信息。\n")
    #expect(document.positions.map(\.title?.text) == ["结构设计师", "客户经理"])
    #expect(document.positions.map(\.duties.count) == [3, 2])
  }

  // MARK: Advertisements

  @Test func valuesOfAFieldALineEach() {
    let document = parse(
      "岗位职责：1、核算成本；2、核对发票。\n任职要求：1、大专以上学历；2、工作细心。\n职能类别：\n会计\n财务分析\n关键字：\n成本核算\n银行客服\n工作职责：1、接听热线；2、回访客户。\n")
    #expect(document.positions.map(\.title) == [nil, nil])
    #expect(document.positions.map(\.duties.count) == [2, 2])
  }

  @Test func postsUnderNumbersAndStretchedNames() {
    let document = parse(
      "三个岗位虚位以待\n01\n店  长\n薪资：8K-12K\n\n【岗位职责】\n1.对单店营业额负责\n2.抓好服务\n【考核构成】营业额 50%、评分 50%\n02\n炒料师傅\n薪资：9K-13K\n\n【岗位职责】\n◇ 完成底料炒制\n◇ 带教学徒\n"
        + "03\n培 训 督 导\n薪资：7K-9K\n\n【岗位职责】\n一、搭建课程体系\n二、每月巡店\n")
    #expect(document.positions.map { $0.title?.text.replacing(" ", with: "") } == ["店长", "炒料师傅", "培训督导"])
    #expect(document.positions.map(\.duties.count) == [2, 2, 2])
    #expect(document.positions.first?.weights.map(\.weight) == [0.5, 0.5])
  }

  // MARK: Sentences

  @Test func whoAnswersToWhomBehindAList() throws {
    let document = parse("店长岗位职责1、主持经营;2、迎接检查。店长对区域总监负责,下辖前厅经理、厨师长。\n厨师长岗位职责1、炒制底料;2、验收到货。厨师长行政上对店长负责,无下属。")
    #expect(document.positions.map { $0.duties.map(\.text) } == [["主持经营", "迎接检查"], ["炒制底料", "验收到货"]])
    #expect(document.positions.map { $0.relationships.map(\.target.text) } == [["区域总监", "前厅经理", "厨师长"], ["店长"]])
  }

  @Test func titleAfterAFullStop() {
    let document = parse("前厅经理岗位职责1、分派台位;2、处理客诉。厨师长岗位职责1、炒制底料;2、验收到货。")
    #expect(document.positions.map(\.title?.text) == ["前厅经理", "厨师长"])
  }

  @Test func summaryEndsAtAnotherLabel() {
    let document = parse("岗位名称:科长\n岗位概述:负责餐饮服务的组织与监督,守住底线。 工作成果:月报、分析。\n工作内容:\n1.检查;\n2.上报。\n")
    #expect(document.positions.first?.summary?.text == "负责餐饮服务的组织与监督,守住底线")
  }

  // MARK: Recognized texts

  @Test func confusedDigits() throws {
    let document = parse(
      "岗位名称:运行班长\n二、工作职责\nl、按排班表组织四班三运转;\n2、巡视机组;\n3、上报异常。\n丨\n四、任职条件\n学历:中专毕业\n年龄2O至5O周岁\n证件持压力容器操作证\n五、考核内容\n供气合格率 占4O%\n单位电耗 占6O%\n"
    )
    let position = try #require(document.positions.first)
    #expect(position.duties.map(\.marker) == ["l、", "2、", "3、"])
    #expect(position.qualifications.map(\.text) == ["中专毕业", "2O至5O周岁", "持压力容器操作证"])
    #expect(position.weights.map(\.weight) == [0.4, 0.6])
    #expect(position.constraints.map(\.fact).contains(.age(minimum: 20, maximum: 50)))
  }

  @Test func lettersOutsideOfRecognizedTexts() {
    let document = parse("岗位职责:\nl 负责O2O平台\nl 负责H2O处理\n")
    #expect(document.positions.first?.duties.map(\.text) == ["负责O2O平台", "负责H2O处理"])
  }

  @Test func linesCutAtAWidth() {
    let document = parse(
      """
      岗位名称:空压站班长
      二、工作职责
      1、按排班表组织四班三运转，班前点名
      核对劳保穿戴和人员精神状态，饮酒者一
      律不准上岗
      2、根据各车间用气量决定空压机开停台
      数，避免大马拉小车，并在运行日志上写
      明开停时刻
      3.每两小时巡视一次机组，查看排气温度
      油位、冷却水进出口温差，发现异常情况
      立刻停机并报科长
      4、储气罐每班排污不少于三次冬季加密
      防止管路冻堵
      """)
    #expect(
      document.positions.map { $0.duties.map(\.text) } == [
        [
          "按排班表组织四班三运转,班前点名核对劳保穿戴和人员精神状态,饮酒者一律不准上岗", "根据各车间用气量决定空压机开停台数,避免大马拉小车,并在运行日志上写明开停时刻",
          "每两小时巡视一次机组,查看排气温度油位、冷却水进出口温差,发现异常情况立刻停机并报科长", "储气罐每班排污不少于三次冬季加密防止管路冻堵",
        ]
      ])
  }

  // MARK: Columns

  @Test func columnsBesideAList() {
    let document = parse(
      "岗位名称    结构负责人\n三、职责内容                  频次        考核要点\n1   编制设计任务书，确定体系选型        每项目      计划完成\n2   组织方案比选                每项目      经济指标\n四、职权\n1)  人员分工的建议权\n"
    )
    #expect(document.positions.map { $0.duties.map(\.text) } == [["编制设计任务书,确定体系选型", "组织方案比选"]])
  }

  // MARK: Names

  @Test func factsUnderAName() throws {
    let document = parse("高级开发工程师\n20-35K·14薪 北京·海淀区 3-5年 本科\n职位描述\n岗位职责：\n1. 负责系统设计；\n2. 参与评审。\n")
    let position = try #require(document.positions.first)
    #expect(document.positions.count == 1)
    #expect(position.qualifications.map(\.text) == ["3-5年", "本科"])
    #expect(position.constraints.map(\.fact) == [.experience(minimum: 3, maximum: 5), .education(minimum: .bachelor)])
    #expect(position.fields.map(\.value.text) == ["20-35K·14薪"])
  }

  @Test func titlesThatANumberCounts() {
    let document = parse(
      "销售部经理岗位职责\n销售部经理岗位职责1\n1、制定计划;\n2、管理团队;\n销售部经理岗位职责2\n1、完成任务;\n2、管理合同。\n【销售部经理岗位职责】相关文章：\n1.销售经理岗位职责\n2.销售部岗位职责\n"
    )
    #expect(document.positions.map(\.title?.text) == ["销售部经理", "销售部经理"])
    #expect(document.positions.map(\.duties.count) == [2, 2])
    #expect(document.boilerplate.count >= 3)
  }

  @Test func subjectsBehindNames() {
    let document = parse("安全管理人员岗位职责\n（一）总经理安全生产职责\n1．全面负责。\n2．组织制定规程。\n（二）专职安全员安全生产职责\n1．日常巡查。\n2．制止违章。\n")
    #expect(document.positions.map(\.title?.text) == ["总经理", "专职安全员"])
  }

  @Test(arguments: ["操作工", "主管护师", "对公客户经理", "应用工程师", "给排水设计师", "船体焊接手", "铲车司机"])
  func namesOfJobs(name: String) {
    let cells = Cells(name)
    #expect(NameShape.isJob(cells, cells.whole))
  }

  @Test(arguments: ["财务人员的分工", "停工", "对员工", "岗位", "相关人员", "被考核人员", "业绩增长", "委托加工"])
  func otherNames(name: String) {
    let cells = Cells(name)
    #expect(!NameShape.isJob(cells, cells.whole))
  }

  @Test func valueOfALabelGoesOnNothing() {
    let document = parse("職務說明\n工作內容\n1. 撰寫內容\n2. 經營平台\n條件要求\n語文條件\n英文 說/中等\n擅長工具\nPhotoshop\n其他條件\n具經驗者佳\n")
    #expect(document.positions.first?.qualifications.map(\.text) == ["英文說/中等", "Photoshop", "具經驗者佳"])
  }

  // MARK: Sites

  @Test func linesOfASite() {
    let document = parse(
      "客户经理岗位职责_某某招聘网\n首页 > 资料 > 岗位制度\n1、负责销售;\n2、负责服务。\n同架文档\n仓库考核细则.doc\n作业流程图.ppt\n")
    #expect(document.positions.first?.duties.map(\.text) == ["负责销售", "负责服务"])
    #expect(document.boilerplate.map(\.text) == ["_某某招聘网", "首页 > 资料 > 岗位制度", "同架文档", "仓库考核细则.doc", "作业流程图.ppt"])
  }

  /// A title that stands twice as a file's name is no list of links.
  @Test func titleOfAFileTwice() {
    let document = parse("客户主管岗位说明书.doc\n客户主管岗位说明书.doc\n1、负责销售;\n2、负责服务。\n")
    #expect(document.positions.map(\.title?.text) == ["客户主管"])
  }

  // MARK: Lists

  /// A character reference is one sign, however long it is written.
  @Test func bulletsWrittenAsReferences() {
    let document = parse("客户经理岗位职责\n&middot; 负责销售\n&middot;&nbsp;负责服务\n&middot; 管理合同\n")
    #expect(document.positions.first?.duties.map(\.text) == ["负责销售", "负责服务", "管理合同"])
    #expect(document.accounting.unclaimed == 0)
  }

  @Test func bulletsOfSeveralSigns() {
    let document = parse("【你将负责】\n- 开发集群调度模块;\n· 维护自研组件,写设计文档\n-参与值守,复盘事故\n【我们希望你】\n· 本科以上学历\n- 熟悉数据库\n")
    #expect(document.positions.first?.duties.map(\.text) == ["开发集群调度模块", "维护自研组件,写设计文档", "参与值守,复盘事故"])
  }

  @Test func headcountBehindAName() {
    let document = parse("招聘职位:\n1、软件工程师（5名）\n岗位职责：\n（1）编码；\n（2）测试。\n2、质检员 3名\n岗位职责：\n（1）检验；\n（2）登记。\n")
    #expect(document.positions.map { $0.fields.map(\.value.text) } == [["5名"], ["3名"]])
  }

  @Test func whatIsAnsweredFor() {
    let document = parse("结构设计师岗位说明书\n权限与责任：\n有权要求调整布置；\n有权拒绝现场变更。\n对计算书的真实性负责。\n")
    #expect(document.positions.first?.authorities.count == 2)
    #expect(document.positions.first?.duties.map(\.text) == ["对计算书的真实性负责"])
  }

  /// What a dropped position held stands among the unclaimed.
  @Test func nothingIsLostWithAPosition() {
    let document = parse("二、招聘条件\n(一)遵守法律;\n(二)身体健康。\n")
    #expect(document.positions.isEmpty)
    #expect(document.accounting.values == 0)
    #expect(document.unclaimed.map(\.text).joined().contains("遵守法律"))
  }

  @Test func howToApplyEndsAList() {
    let document = parse("软件工程师岗位职责\n1、编码；\n2、测试。\n有意者请将简历发送至 hr@example.com\n")
    #expect(document.positions.first?.duties.map(\.text) == ["编码", "测试"])
    #expect(document.positions.first?.sections.map(\.kind) == ["contact"])
  }

  @Test func labelsAndValuesInTurn() throws {
    let document = parse("岗位说明书\n部门 财务部 职务 会计\n直接上级 财务经理 直接下级 无\n二、工作职责\n1 审核凭证\n2 登记总账\n")
    let position = try #require(document.positions.first)
    #expect(position.title?.text == "会计" && position.department?.text == "财务部")
    #expect(position.relationships.map(\.target.text) == ["财务经理"])
  }
}
