import Testing

@testable import Gangwei

/// What previews of document sites do to a text, and what they put around it.
@Suite struct PreviewTests {
  // MARK: Portions

  /// Three portions of a text, each cut amid a sentence.
  private static let portions = [
    "1、仓储部经理岗位职责一、主持仓储部工作,制定年度计划并组织实施,按月检查完成情况,向分管副总汇报。二、督促库管员按制度办理物资出入库手续,做到账、卡、物三者一致,发现差错当日查清原因。三、每月底组织盘点,编制差异报告,对盈亏提出处理意见,报财务部审核。四、负责部门员工的排班和考核,",
    "2、对不称职的提出调岗意见。五、负责库区消防、防潮、防盗工作,每周至少巡查两次并做好记录。叉车工岗位职责一、作业前检查制动、转向、液压、灯光等部件,发现故障及时报修,不得带病作业。二、按指令装卸货物,轻拿轻放,防止货损。三、作业完毕将车辆停放在指定地点,按规定充电,遵守厂内",
    "3、机动车辆安全规程,严禁超速、超载。",
  ]

  @Test(arguments: ["\n", "\n\n", "\r\n"])
  func portionsAreOneText(separator: String) {
    let document = parse(Self.portions.joined(separator: separator))
    #expect(document.positions.map(\.title?.text) == ["仓储部经理", "叉车工"])
    #expect(document.positions.first?.duties[3].text == "负责部门员工的排班和考核,对不称职的提出调岗意见")
    #expect(document.positions.last?.duties.last?.text == "作业完毕将车辆停放在指定地点,按规定充电,遵守厂内机动车辆安全规程,严禁超速、超载")
    #expect(document.boilerplate.map(\.text) == ["1、", "2、", "3、"])
  }

  @Test func aPortionThatBeginsALineStaysOne() {
    let first = Self.portions[0].replacing("四、负责部门员工的排班和考核,", with: "四、部门员工的排班")
    let second = "2、叉车工岗位职责一、作业前检查制动、转向、液压等部件;二、按指令装卸货物,轻拿轻放。"
    let document = parse(first + "\n" + second)
    #expect(document.positions.map(\.title?.text) == ["仓储部经理", "叉车工"])
    #expect(document.positions.first?.duties.last?.text == "部门员工的排班")
  }

  @Test func aLastPortionCutOffBehindItsNumber() {
    #expect(parse(Self.portions[0] + "\n2、").positions.map(\.title?.text) == ["仓储部经理"])
  }

  @Test func longItemsAreNoPortions() throws {
    let item = String(repeating: "负责仓库的收发存管理,督促库管员按制度办理手续,", count: 8)
    let position = try #require(parse("仓管员岗位职责\n1、\(item)做好记录。\n2、\(item)按月上报。\n").positions.first)
    #expect(position.duties.count == 2)
  }

  // MARK: The foot of a page

  @Test func whatStandsBehindPortionsIsTheSites() {
    let document = parse(Self.portions.joined(separator: "\n") + "\n温馨提醒:\n1. 排版以原稿为准。\n关于某某书架\n相关文档\n叉车年检表\n")
    #expect(document.positions.last?.duties.count == 3)
    #expect(document.boilerplate.suffix(5).map(\.text) == ["温馨提醒:", "1. 排版以原稿为准。", "关于某某书架", "相关文档", "叉车年检表"])
    #expect(document.unclaimed.isEmpty)
  }

  @Test func linesAmongTheSitesOwn() throws {
    let document = parse(
      "保洁员岗位职责\n1、清扫楼道;\n2、清运垃圾。\n下载本文档\n用户评论(0)\n1. 文档如有缺页,请联系站长。\n2. 平台不保证内容的正误。\n写评论\n登录 | 注册\n")
    #expect(try #require(document.positions.first).duties.count == 2)
    #expect(document.boilerplate.count == 6)
  }

  /// A notice amid a list: what follows it goes on the list.
  @Test func aListGoesOnBehindANotice() throws {
    let document = parse(
      "保洁员岗位职责\n1、清扫楼道;\n2、清运垃圾;\n下载本文档\n3、擦拭扶手;\n4、消毒电梯。\n登录 | 注册\n")
    #expect(try #require(document.positions.first).duties.count == 4)
  }

  @Test func aTextBehindTheSitesLinesStays() {
    let document = parse("下载本文档\n相关文档\n\n任职要求:\n1、大专以上学历;\n\n保洁员岗位职责\n1、清扫楼道;\n2、清运垃圾。\n登录 | 注册\n")
    #expect(document.positions.map(\.title?.text) == ["保洁员"])
  }

  @Test func beginningsOfOtherPostsBehindAHeadOfLinks() {
    let document = parse(
      "冷库制冷工\n岗位职责:\n1、抄录压力和油温;\n2、调整库温。\n看过该职位的人还看了\n叉车司机 5500-7000元 某某冷链 岗位职责:1、库内搬运;2、点检车况;3、听从调度…\n水电工 4500元 某某物业 要求:会爬高…\n"
    )
    #expect(document.positions.map(\.title?.text) == ["冷库制冷工"])
    #expect(document.boilerplate.count == 3)
  }

  // MARK: Broken lines and signs

  /// A converter that ends a line behind each full stop and colon.
  @Test func numbersOfHeadingsOnLinesOfTheirOwn() {
    let document = parse(
      "分工手册\n1。\n用法。\n1)名单张贴在门口。\n2。\n岗位分工。\n2。\n1测量组长。\n工作内容:\n1)复测导线点;\n2)开工前15:\n30校准仪器。\n2。\n2试验员。\n工作内容:\n1)筹建工地试验室;\n2)按批取样。\n"
    )
    #expect(document.positions.map(\.title?.text) == ["测量组长", "试验员"])
    #expect(document.positions.map { $0.duties.map(\.text) } == [["复测导线点", "开工前15:30校准仪器"], ["筹建工地试验室", "按批取样"]])
  }

  @Test func dotsForFullStopsAndNumbersWithoutSigns() {
    let document = parse(
      "一设备科工作职责1 .汇总装备计划,组织论证会.2 .建立一机一档.二设备科科长职责1 .主持全科工作.2 .审核维修合同.三维修工程师职责1 .接到报修按时到场.2 .完成除尘和校准.\n")
    #expect(document.positions.map(\.title?.text) == ["设备科", "设备科科长", "维修工程师"])
    #expect(document.positions.map(\.duties.count) == [2, 2, 2])
  }

  @Test func namesThatDifferByTheirNumberKeepIt() {
    let document = parse("一车间主任岗位职责\n1、安排生产;\n2、检查质量。\n二车间主任岗位职责\n1、安排检修;\n2、验收备件。\n")
    #expect(document.positions.map(\.title?.text) == ["一车间主任", "二车间主任"])
  }

  // MARK: Noise

  @Test func charactersDrawnByLot() throws {
    let noise = "朗伎集螺语砍玉沥戏坚雀攀番勇逸浇吉岛淤蛀尔剿淡攒靛睹恬影吃疹昔延绣闪辱毛赶臣震宇炸眩瞻"
    let document = parse("\(noise)\n保洁员岗位职责\n1、清扫楼道,清运垃圾。\(noise)\n2、擦拭扶手。\n")
    #expect(try #require(document.positions.first).duties.map(\.text) == ["清扫楼道,清运垃圾", "擦拭扶手"])
    #expect(document.boilerplate.map(\.text) == [noise, noise])
  }

  /// Rare words of a trade, and names one after another, are a text.
  @Test(arguments: ["掌握氧化钾氢氧化钠碳酸钙醋酸酐硫酸锌磷酸铵等试剂的配制", "参加人张三李四王五赵六孙七周八吴九郑十冯一陈二"])
  func rareCharactersStay(text: String) {
    #expect(CharacterNoise.find(Cells(text)).isEmpty)
  }

  @Test func whoPutTheTextOnThePage() throws {
    let position = try #require(
      parse("理货员岗位职责\n1、冷柜温度一天抄三次,[由某某范文整理]高于四度报修。\n2、【补货】按单执行。\n").positions.first)
    #expect(position.duties.map(\.text) == ["冷柜温度一天抄三次,高于四度报修", "【补货】按单执行"])
  }

  @Test(arguments: [
    ("学院概况　师资队伍　人才培养　学科科研　招贤纳才", true), ("学院首页 | 教务", false), ("岗位名称　所属部门　工作职责　任职条件　薪资待遇", false),
  ])
  func rowsOfNavigation(line: String, isNavigation: Bool) {
    let document = parse(line + "\n\n保洁员岗位职责\n1、清扫楼道;\n2、清运垃圾。\n")
    #expect(document.boilerplate.contains { $0.kind == .siteAction } == isNavigation)
  }

  @Test func blanksStrewnBetweenCharacters() throws {
    let position = try #require(
      parse(
        "救 生 员工作标准一 、开 馆前 二十分 钟到 岗,清 点救 生 圈 、救 生杆 。二 、当 值时 坐 在 高 台上,每 半 小 时换 岗 。\n"
      ).positions.first)
    #expect(position.title?.text == "救生员")
    #expect(position.duties.map(\.text) == ["开馆前二十分钟到岗,清点救生圈、救生杆", "当值时坐在高台上,每半小时换岗"])
  }

  @Test(arguments: [
    "岗位名称 档案员 所在部门 行政部 直接上级 主管 直接下级 无 兼职 无 夜班 有 出差 无 持证 是 住宿 否 职责 整理档案,登记借阅,装订成册。",
    "岗位 甲 部门 乙部 人数 两人 要求 细心,守时 职责 巡查园区 登记访客 待遇 面议 地点 总部 班次 早班,晚班 食宿 全包。",
  ])
  func blanksOfTablesStay(line: String) {
    #expect(StrayBlanks.find(in: scalars(line)).isEmpty)
  }

  @Test func spansWithBlanksTakenOut() throws {
    let text = "保 洁 员岗位职责1.清 扫楼 道 、走 廊 ,擦 拭扶 手 ,清 运垃 圾 ,消 毒电 梯 。2.报 修损 坏 的设 施 。"
    let source = Array(text.unicodeScalars)
    let position = try #require(parse(text).positions.first)
    for item in position.duties {
      let found = String(String.UnicodeScalarView(source[item.span.start..<item.span.end]))
      #expect(found.filter { $0 != " " } == item.text)
      #expect(!found.hasSuffix(" "))
    }
  }

  @Test func questionMarksForLostBlanks() {
    let document = parse(
      "第四章岗位职责\n第十条??带班长职责\n1、??主持班前会。\n2、??审定排档图。\n第十一条??中控员职责\n1、??按票操作。\n2、??录音备查。\n")
    #expect(document.positions.map(\.title?.text) == ["带班长", "中控员"])
    #expect(document.positions.map { $0.duties.map(\.text) } == [["主持班前会", "审定排档图"], ["按票操作", "录音备查"]])
  }

  @Test func rowsBrokenInsideOfTheirCells() {
    let document = parse(
      "岗位 | 岗位简介 | 名额 | 学历 | 其他条件 |\n讲解员 | 承担每日讲解;编写讲解词 | 2 | 大专及以上 | 普通话二级甲等 |\n兽医\n助理 | 协助诊疗;记录病历 | 1 | 中专及以上 | 从事相关\n工作满2年 |\n"
    )
    #expect(document.positions.map(\.title?.text) == ["讲解员", "兽医助理"])
    #expect(document.positions.map { $0.duties.map(\.text) } == [["承担每日讲解", "编写讲解词"], ["协助诊疗", "记录病历"]])
  }

  @Test func standardsNumberOnEachPage() throws {
    let list = (1...8).map { "3.\($0) 按规程完成第\($0)道工序的操作。" }
    var lines = ["固化操作工岗位职责"]
    for (number, line) in list.enumerated() {
      lines.append(line)
      if number % 3 == 0 { lines += ["Q/AB 203.14—2016", "做好记录。", "检查设备。", "清扫场地。"] }
    }
    let document = parse(lines.joined(separator: "\n"))
    #expect(document.boilerplate.filter { $0.text.hasPrefix("Q/AB") }.count == 3)
  }

  @Test func pagesInHanNumerals() throws {
    let position = try #require(
      parse("巡检员岗位职责\n1、每小时抄表一次,第七页,共十九页。发现异常先停机;\n2、清扫场地。\n").positions.first)
    #expect(position.duties.first?.text.contains("共十九页") == false)
  }

  @Test func actionsBehindHeadingsOfAnEncyclopaedia() {
    let document = parse("岗位评价\n由来\n编辑\n十九世纪末已有。\n方法\n编辑\n1. 排列法\n凭总体印象排队。\n2. 分类法\n先写等级说明。\n")
    #expect(document.positions.isEmpty)
  }

  @Test func contentsOnTheLineOfTheText() {
    let leader = String(repeating: ".", count: 30)
    let document = parse(
      "养老中心岗位说明书汇编目录前言\(leader)2一、护理主管岗位说明书\(leader)3二、护理员岗位说明书\(leader)7三、社工岗位说明书\(leader)10前言中心共有床位一百八十张。一、护理主管岗位说明书1.1基本信息所属部门：护理部直接上级：院长1.2工作内容（1）按老人能力核定护理员配比；（2）新老人入住三日内完成能力复评。1.3录用标准（1）护理专业大专；（2）护士执业证书。"
    )
    #expect(document.positions.map(\.title?.text) == ["护理主管"])
    #expect(document.positions.first?.duties.map(\.text) == ["按老人能力核定护理员配比", "新老人入住三日内完成能力复评"])
  }

  @Test func aFormEndsAListOfLinks() throws {
    let document = parse("首页 > 资料库 > 岗位说明书\n相关下载\n点击下载资料\n岗位说明书\n岗位名称\n运行班长\n所在部门\n运行车间\n岗位职责\n1、巡检设备；\n2、填写记录。\n")
    let position = try #require(document.positions.first)
    #expect(position.title?.text == "运行班长")
    #expect(position.department?.text == "运行车间")
  }

  @Test func whatSpeaksOfTheSiteAtThePagesHead() {
    let document = parse(
      "已阅读5页，还剩9页未读，继续阅读\n下载此文档\n《岗位打分表》由槐荫会员上传，可在线翻看\n大小:214.50 KB\n资料员岗位职责\n1、收发图纸；\n2、建立台账。\n")
    #expect(document.boilerplate.map(\.kind) == [.siteNotice, .siteAction, .siteNotice, .fileFacts])
    #expect(document.positions.map(\.title?.text) == ["资料员"])
  }

  /// The title, facts about the file, the title again, and the text.
  @Test func factsBetweenATitleAndItsText() throws {
    let title = "瑞安纺织有限公司机修工的岗位职责\n"
    let position = try #require(
      parse("\(title)格式：doc\n大小：87.28 KB\n文档页数：3\n\(title)\n本岗位负责机械设备的保养与修理。\n1)执行一级保养；2)更换轴承。\n").positions.first)
    #expect(position.title?.text == "机修工")
    #expect(position.duties.count == 2)
  }
}
