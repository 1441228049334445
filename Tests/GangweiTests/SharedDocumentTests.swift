import Testing

@testable import Gangwei

/// Pages of document-sharing sites: what their uploaders and converters add, and parts that run into each other.
@Suite struct SharedDocumentTests {
  private static let duties = ["负责物资的入库验收工作", "负责仓库物资的保管和盘点", "负责物资发放,做到账物相符", "负责仓库的防火防盗工作"]

  @Test(arguments: [
    "精品文档", "精品文档 可编辑", "精选优质文档-----倾情为你奉上", "专心--专注--专业", "word文档 可自由复制编辑", "优质参考文档", "(完整word版)",
    "WORD格式-专业学习资料-可编辑", "学习资料", "范文范例 参考指导", "下载后可任意编辑", "优秀文档,值得下载", "欢迎共阅", "页脚内容1",
    "本文格式为Word版,下载可任意编辑", "……………精品资料推荐…………………", ". 专业.专注 .", "天道酬勤", "书山有路勤为径,学海无涯苦作舟",
    "本页仅作为文档页封面,使用时可以删除",
  ])
  func whatUploadersAddIsNoText(line: String) {
    let items = Self.duties.enumerated().map { "\($0.offset + 1)、\($0.element)。" }
    let head = parse(([line, "仓库管理员岗位职责"] + items).joined(separator: "\n"))
    let inside = parse((["仓库管理员岗位职责"] + items.prefix(2) + [line] + items.suffix(2)).joined(separator: "\n"))
    for document in [head, inside] {
      #expect(document.positions.map { $0.title?.text } == ["仓库管理员"])
      #expect(document.positions.first?.duties.map(\.text) == Self.duties)
      #expect(!document.boilerplate.isEmpty)
    }
  }

  @Test func sloganBeforeATitleEndsWhereTheTitleBegins() {
    let document = parse("精选优质文档-倾情为你奉上绿化主管岗位职责一、直接上级:物业经理二、岗位职责:1.管理绿化班组。2.制定养护计划。专心---专注---专业")
    #expect(document.positions.map { $0.title?.text } == ["绿化主管"])
    #expect(document.positions.first?.duties.map(\.text) == ["管理绿化班组", "制定养护计划"])
  }

  @Test(arguments: [
    ["篇11、", "2、", "3、", "4、"], ["篇1 1、", "2、", "3、", "4、"], ["篇1一、", "二、", "三、", "四、"],
    ["篇2(1)", "(2)", "(3)", "(4)"], ["篇1①", "②", "③", "④"], ["篇3⑴", "⑵", "⑶", "⑷"], ["篇21.", "2.", "3.", "4."],
    ["篇2:一、", "二、", "三、", "四、"],
  ])
  func firstItemBehindTheNumberOfAPartStays(markers: [String]) {
    let items = zip(markers, Self.duties).map { $0 + $1 }.joined(separator: ";")
    for page in ["仓库管理员岗位职责\(items)", "仓库管理员岗位职责(通用3篇)\n仓库管理员岗位职责(通用3篇)仓库管理员岗位职责\(items)"] {
      let document = parse(page)
      #expect(document.positions.map { $0.title?.text } == ["仓库管理员"])
      #expect(document.positions.first?.duties.map(\.text) == Self.duties)
    }
  }

  @Test func descriptionBeforeDutiesIsSummary() {
    let document = parse(
      """
      客服主管岗位说明书

      客服主管岗位说明书【岗位说明书】客服主管一、岗位描述:客服主管是公司客服部门的管理者,主要负责团队的组织和管理。

      下面将详细阐述客服主管的职责和要求。

      二、职责和要求:1.制定客服部门的工作计划;2.组织和调配团队成员。

      三、应具备能力:1.熟悉客服流程;2.有管理能力。
      """)
    #expect(document.positions.map { $0.title?.text } == ["客服主管"])
    #expect(document.positions.first?.summary?.text == "客服主管是公司客服部门的管理者,主要负责团队的组织和管理")
    #expect(document.positions.first?.duties.map(\.text) == ["制定客服部门的工作计划", "组织和调配团队成员"])
    #expect(document.positions.first?.qualifications.map(\.text) == ["熟悉客服流程", "有管理能力"])
  }
}

/// Texts that run into each other on one line.
@Suite struct RunTogetherTests {
  @Test func departmentBehindTheLastItemHeadsItsOwnList() {
    let document = parse(
      "文员岗位职责一、负责文件打印。二、管理好内务,保持整齐。膳食部职责范围 膳食部是经理领导下的管理部门,负责师生饮食。其职责范围是:一、落实食品卫生法规。二、负责菜谱制订。")
    #expect(document.positions.map { $0.title?.text } == ["文员", "膳食部"])
    #expect(document.positions.map { $0.duties.count } == [2, 2])
    #expect(document.positions.last?.kind == .department)
    #expect(document.positions.last?.summary?.text == "膳食部是经理领导下的管理部门,负责师生饮食")
  }

  @Test func rulesBehindTheLastPostAreNoDuties() {
    let document = parse(
      "物业公司工程部岗位职责一、经理职责(一) 主持全面工作。(二) 组织制定计划。二、主管职责(一) 协助经理做好管理。(二) 负责班组培训。工程部管理制度一、设备房管理(一) 设备房门应上锁。(二) 严禁吸烟。二、工具管理(一) 公用工具统一保管。"
    )
    #expect(document.positions.map { $0.title?.text } == ["经理", "主管"])
    #expect(document.positions.map { $0.duties.count } == [2, 2])
  }

  @Test func namesBeforeTheirFirstHeadingBeginPosts() {
    let document = parse(
      "气动仿真助理工程师 资质要求:1、硕士学历;2、工作踏实。气动仿真责任工程师资质要求:1、3年以上工作经验;2、熟悉试验流程。")
    #expect(document.positions.map { $0.title?.text } == ["气动仿真助理工程师", "气动仿真责任工程师"])
    #expect(document.positions.map { $0.qualifications.count } == [2, 2])
  }

  @Test func numberedTitlesOverNumbersOfAnotherKindNamePosts() {
    let document = parse("食品安全责任制度。1、 总经理食品安全职责1) 听取工作汇报。2)保证资金投入。2、采购员食品安全职责1)索取检验报告。2)单独登记添加剂。")
    #expect(document.positions.map { $0.title?.text } == ["总经理", "采购员"])
    #expect(document.positions.map { $0.duties.count } == [2, 2])
  }

  @Test func requirementsWithShortLabelsArePartedAtEach() {
    let document = parse("收银员岗位说明书\n3.任职要求学历:大专及以上学历,专业不限经验:3年以上零售经验技能:熟悉进销存系统素质:抗压能力强\n4.汇报关系向上汇报:区域经理(周报、月报)")
    #expect(
      document.positions.first?.qualifications.map(\.text) == ["大专及以上学历,专业不限", "3年以上零售经验", "熟悉进销存系统", "抗压能力强"])
    #expect(document.positions.first?.relationships.map(\.target.text) == ["区域经理"])
  }

  @Test func howManyADepartmentHasBeginsNoPosts() {
    let document = parse(
      """
      洗衣房岗位职责和流程标准
      一.人员编制:
      洗涤工4名
      熨烫工5名
      收发员2名
      二.工作职责:
      1. 洗涤工岗位职责:(工作区域:水洗间)
      a. 负责客衣的水洗;
      b. 检查衣物口袋。
      2.熨烫工岗位职责:(工作区域:熨烫间)
      a. 负责客衣的熨烫;
      b. 负责折叠。
      """)
    #expect(document.positions.map { $0.title?.text } == ["洗涤工", "熨烫工"])
    #expect(document.positions.map { $0.duties.count } == [2, 2])
  }

  @Test func letterBehindTheOneBeforeItIsNoMisreadNumber() {
    let letters = "abcdefghijkl"
    let lists = ["洗涤工", "熨烫工"].map { name in
      "\(name)岗位职责\n" + letters.map { "\($0). 负责\($0.uppercased())区的清洗工作;" }.joined(separator: "\n")
    }
    let document = parse(lists.joined(separator: "\n"))
    #expect(document.positions.map { $0.duties.count } == [letters.count, letters.count])
  }
}

/// Parts of one description that each have a title of their own.
@Suite struct PartsOfADescriptionTests {
  @Test func otherWordsForRequirementsGoOnWithThePost() {
    let document = parse(
      "叉车工岗位职责\n1.完成货物装卸;\n2.检查刹车灯光。\n叉车工应具备的能力\n1.熟悉叉车构造;\n2.具备安全意识。\n叉车工任职条件\n1.初中以上学历;\n2.两年以上驾驶经验。\n")
    #expect(document.positions.map { $0.title?.text } == ["叉车工"])
    #expect(document.positions.first?.qualifications.count == 4)
  }
}

/// Tables of weights whose cells are lines.
@Suite struct CellLineTableTests {
  @Test func emptyColumnDoesNotShiftTheNames() {
    let document = parse(
      """
      知识库专员业务能力评价表
      考核指标
      评分标准
      得分
      权重
      知识条目更新及时率
      业务变更后4小时内完成更新,每超时一条扣5分
      40%
      知识条目差错数
      每发现一处差错扣3分
      60%
      加权总评均得分
      """)
    #expect(document.positions.map { $0.title?.text } == ["知识库专员"])
    #expect(document.positions.first?.weights.map(\.name.text) == ["知识条目更新及时率", "知识条目差错数"])
  }

  @Test func indicatorsBesideTheirGroupsHaveTheShares() {
    let document = parse("仓库主管绩效考核表\n考核项目 考核指标 权重 评分标准\n账务\n账物相符率\n60\n每低0.1%扣2分\n收发\n发料及时率\n40\n被投诉一次扣3分\n合计\n100\n")
    #expect(document.positions.first?.weights.map(\.name.text) == ["账物相符率", "发料及时率"])
  }

  @Test func shareOfAGroupStandsForAllItsRows() {
    let cells = [
      "考核维度", "指标名称", "权重", "目标值", "评分标准", "得分", "门店销售", "销售额完成率", "60%", "100%", "每低于目标值1%,扣2分", "毛利额完成率",
      "100%", "每低于目标值1%,扣1分", "联合用药率", "45%", "每低于目标值1%,扣1分", "合规管理", "登记合规率", "40%", "100%", "每缺一张,扣5分", "违规次数",
      "0次", "每发生1次,扣完", "总分",
    ]
    for gap in ["\n", "\n\n"] {
      let document = parse("连锁药店店长绩效考核表\n所在部门:输入部门\n" + cells.joined(separator: gap))
      #expect(document.positions.map { $0.title?.text } == ["连锁药店店长"])
      #expect(document.positions.first?.weights.map(\.name.text) == ["门店销售", "合规管理"])
    }
  }
}
