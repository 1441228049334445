import Testing

@testable import Gangwei

/// The words of labels, and what has to stand around them.
@Suite struct LabelReaderTests {
  private func read(_ text: String) -> (words: LabelWords, text: String)? {
    let cells = Cells(text)
    return LabelReader.read(cells, at: 0, before: cells.count).map { ($0, cells.text(TextSpan(0, $0.end))) }
  }

  @Test(arguments: [
    ("岗位职责", SectionKind.duties), ("主要工作职责", .duties), ("工作内容", .duties), ("岗位职责与工作任务", .duties), ("本岗位的主要职责", .duties),
    ("职责描述", .duties), ("任职资格", .qualifications), ("任职要求", .qualifications), ("岗位任职资格要求", .qualifications),
    ("岗位权限", .authorities), ("工作关系", .relationships), ("总结", .conclusion), ("工作环境", .conditions), ("薪资待遇", .pay),
    ("公司简介", .introduction), ("岗位概述", .summary), ("岗位目的", .summary), ("考核指标", .indicators), ("权重", .weights),
    ("备注", .notes),
    ("職責描述", .duties), ("Responsibilities", .duties),
  ])
  func sections(text: String, section: SectionKind) throws {
    let label = try #require(read(text))
    #expect(label.words.section == section)
    #expect(label.text.unicodeScalars.count == text.unicodeScalars.count, "the label is the whole text")
  }

  @Test(arguments: [
    ("岗位名称", FieldName.title), ("所属部门", .department), ("直接上级", .reportsTo), ("直接下级", .supervises), ("岗位编号", .code),
    ("编制", .headcount), ("工作地点", .location), ("晋升方向", .promotesTo), ("内部沟通", .collaborates), ("外部沟通", .contacts),
    ("审核", .approvedBy),
    ("职系", .category), ("职 系", .category), ("核 准 人", .approvedBy), ("年龄", .age), ("学历", .education),
    ("Reports to", .reportsTo),
  ])
  func fields(text: String, field: FieldName) throws {
    let label = try #require(read(text))
    #expect(label.words.field == field)
    #expect(label.text.unicodeScalars.count == text.unicodeScalars.count)
  }

  @Test(arguments: [
    ("知识、技能、能力", Item.Category.knowledge), ("学历与专业", .education), ("证书", .certificate), ("工作经验", .experience),
    ("个人素质", .character),
  ])
  func qualifications(text: String, category: Item.Category) throws {
    let label = try #require(read(text))
    #expect(label.words.isQualification)
    #expect(label.words.category == category)
    #expect(label.text == text)
  }

  @Test func openCategory() throws {
    let label = try #require(read("其他要求"))
    #expect(label.words.category == nil)
  }

  /// Modifiers, connectors and sentences alone are none.
  @Test(arguments: ["主要", "和", "以上", "负责销售", "的职责", "客户经理", "协助经理制定目标", "1、", ":"])
  func noLabel(text: String) {
    #expect(read(text) == nil)
  }

  @Test func twoLabelsSideBySideStayTwo() {
    #expect(read("直接上级 直接下级")?.text == "直接上级")
    #expect(read("任职资格学历")?.text == "任职资格")
  }
}

@Suite struct LabelRulesTests {
  /// The segments of a text: their label, then their body.
  private func segments(_ text: String) -> [[String]] {
    let cells = Cells(text)
    let lines = PhysicalLines.scan(cells)
    return Splitter.split(cells, lines, MarkerSequences.find(cells, lines)).map { segment in
      var parts: [String] = []
      if let marker = segment.marker { parts.append("<" + cells.text(marker.span) + ">") }
      if let title = segment.title { parts.append("title " + cells.text(title.stem)) }
      if let label = segment.label { parts.append("[" + cells.text(label.span) + "]") }
      if !segment.body.isEmpty { parts.append(cells.text(segment.body)) }
      return parts
    }
  }

  @Test(arguments: [
    ("岗位名称:客户经理", [["[岗位名称]", "客户经理"]]),
    ("岗位名称：客户经理", [["[岗位名称]", "客户经理"]]),
    ("岗位名称 : 客户经理", [["[岗位名称]", "客户经理"]]),
    ("岗位名称\t客户经理", [["[岗位名称]", "客户经理"]]),
    ("岗位名称|客户经理|所属部门|市场部", [["[岗位名称]"], ["客户经理"], ["[所属部门]"], ["市场部"]]),
    ("岗位名称:客户经理  所属部门:市场部", [["[岗位名称]", "客户经理"], ["[所属部门]", "市场部"]]),
    ("岗位名称:客户经理 所属部门:市场部", [["[岗位名称]", "客户经理"], ["[所属部门]", "市场部"]]),
    ("岗位职责", [["[岗位职责]"]]),
    ("岗位职责:", [["[岗位职责]"]]),
    ("【岗位职责】负责销售", [["[【岗位职责】]", "负责销售"]]),
    ("[任职要求]本科", [["[[任职要求]]", "本科"]]),
    ("一、岗位职责", [["<一、>", "[岗位职责]"]]),
    ("(一)岗位职责负责销售工作", [["<(一)>", "[岗位职责]", "负责销售工作"]]),
    ("岗位职责1、负责销售2、负责服务", [["[岗位职责]"], ["<1、>", "负责销售"], ["<2、>", "负责服务"]]),
    ("岗位职责:1、负责销售", [["[岗位职责]"], ["<1、>", "负责销售"]]),
    ("岗位职责(请逐项写明):", [["[岗位职责]"]]),
    ("完成领导交办的任务。任职要求:1、本科", [["完成领导交办的任务。"], ["[任职要求]"], ["<1、>", "本科"]]),
    ("岗位职责的履行由经理负责", [["岗位职责的履行由经理负责"]]),
    ("明确岗位职责和权限", [["明确岗位职责和权限"]]),
  ])
  func forms(text: String, expected: [[String]]) {
    let found = segments(text).map { $0.map { $0.replacing("|", with: "") } }
    #expect(found == expected)
  }
}
