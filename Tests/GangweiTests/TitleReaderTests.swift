import Testing

@testable import Gangwei

@Suite struct TitleReaderTests {
  private func read(_ text: String) -> (title: TitleShape, cells: Cells)? {
    var cells = Cells(text)
    cells.mark(MarkerSequences.find(cells, PhysicalLines.scan(cells)))
    return TitleReader(cells: cells).read(at: 0, before: cells.count).map { ($0, cells) }
  }

  @Test(arguments: [
    ("客户服务部副经理岗位职责说明书", "客户服务部副经理"), ("客户经理岗位说明书", "客户经理"), ("客户经理岗位职责", "客户经理"), ("客户经理职位描述", "客户经理"),
    ("客户经理KPI考核表", "客户经理"), ("客户经理任职要求", "客户经理"), ("客户经理岗位职责范文", "客户经理"), ("客户经理岗位职责(5篇)", "客户经理"),
    ("客户经理岗位职责 (完整版)", "客户经理"), ("客户经理岗位说明书.doc", "客户经理"), ("客户经理的岗位职责", "客户经理"), ("客服部工作职责及岗位职责", "客服部"),
    ("客戶經理崗位職責", "客户经理"),
  ])
  func stems(text: String, stem: String) throws {
    let (title, cells) = try #require(read(text))
    #expect(cells.text(title.stem) == stem)
    #expect(title.span == cells.whole)
  }

  @Test(arguments: [("客户经理岗位职责(5篇)", true), ("客服中心各岗位职责", true), ("客户经理岗位职责", false)])
  func severalTexts(text: String, isPlural: Bool) {
    #expect(read(text)?.title.isPlural == isPlural)
  }

  /// The end of the title where a text is glued to it.
  @Test(arguments: [
    ("客户经理岗位职责说明书一、岗位概述客户经理负责销售二、岗位职责1.拜访2.预约", "客户经理岗位职责说明书"),
    ("客户经理岗位职责1、负责销售2、负责服务", "客户经理岗位职责"),
    ("客户经理岗位职责客户经理负责公司的销售工作", "客户经理岗位职责"),
    ("客户服务部副经理岗位职责说明书客户服务部副经理职责说明书一、职位概述", "客户服务部副经理岗位职责说明书"),
    ("客户经理岗位说明书岗位名称:客户经理", "客户经理岗位说明书"),
    ("政企客户经理(岗位职责)职位描述1、大专以上学历2、经验", "政企客户经理(岗位职责)职位描述"),
  ])
  func glued(text: String, expected: String) throws {
    let (title, cells) = try #require(read(text))
    #expect(cells.text(title.span) == expected)
  }

  @Test(arguments: [
    "岗位职责", "任职要求", "岗位职责:", "负责制定客户经理岗位职责的修订工作", "负责销售。岗位职责", "1、负责销售", "客户经理", "以下是客户经理的岗位职责概述,仅供参考", "", "。",
  ])
  func noTitle(text: String) {
    #expect(text.isEmpty || read(text) == nil)
  }

  @Test func documentWordAlone() throws {
    let (title, _) = try #require(read("岗位说明书"))
    #expect(title.stem.isEmpty)
  }

  @Test func longStem() throws {
    withKnownIssue("a stem of more than 34 characters makes no title") {
      let (title, cells) = try #require(read("2020年(CRM客户关系)国安创想公司长话业务事业部大客户关系组主管岗位目标和考核指标说明书"))
      #expect(TitleStem.name(cells, title.stem).map(cells.text) == "长话业务事业部大客户关系组主管")
    }
  }
}

@Suite struct TitleStemTests {
  @Test(arguments: [
    ("客户经理", "客户经理"), ("某某公司客户经理", "客户经理"), ("2020年客户经理", "客户经理"), ("(银行)客户经理", "客户经理"), ("客户经理的", "客户经理"),
    ("高级客户主管--营销业务类", "高级客户主管"), ("分公司经理", "分公司经理"), ("招聘专员", "招聘专员"), ("诚招店长", "店长"), ("3 安全员", "安全员"),
    ("2020年(银行)某某有限公司客户经理", "客户经理"),
  ])
  func name(stem: String, expected: String) {
    let cells = Cells(stem)
    #expect(TitleStem.name(cells, cells.whole).map(cells.text) == expected)
  }

  @Test(arguments: ["", "客", "  ", "宏远公司", "岗位"])
  func noName(stem: String) {
    let cells = Cells(stem)
    #expect(TitleStem.name(cells, cells.whole) == nil)
  }
}

@Suite struct NameShapeTests {
  @Test(arguments: ["客户服务部副经理", "数据分析师", "客服专员", "总经理助理", "客户经理(2人)", "大客户关系组主管", "會計"])
  func jobs(text: String) {
    let cells = Cells(text)
    #expect(NameShape.isJob(cells, cells.whole))
  }

  @Test(arguments: ["客户服务部", "客服中心", "人力资源部"])
  func departments(text: String) {
    let cells = Cells(text)
    #expect(NameShape.isDepartment(cells, cells.whole))
    #expect(!NameShape.isJob(cells, cells.whole))
  }

  @Test(arguments: ["负责协助经理", "向总经理", "完成销售目标", "客户经理:", "销售,会计", "理", "协助客户服务部经理"])
  func neither(text: String) {
    let cells = Cells(text)
    #expect(!NameShape.isJob(cells, cells.whole))
  }
}
