import Testing

@testable import Gangwei

@Suite struct ClauseListTests {
  private func semicolons(_ text: String) -> [String] {
    let cells = Cells(text)
    return ClauseList.semicolons(cells, cells.whole).map(cells.text)
  }

  private func sentences(_ text: String) -> [String] {
    let cells = Cells(text)
    return ClauseList.sentences(cells, cells.whole).map(cells.text)
  }

  @Test(arguments: [
    ("销售;服务;收款", ["销售", "服务", "收款"]), ("销售；服务；", ["销售", "服务"]), ("销售", ["销售"]), (";;销售; ;服务", ["销售", "服务"]),
    ("销售(拜访;预约);服务", ["销售(拜访;预约)", "服务"]), ("销售);服务", ["销售)", "服务"]), (";", [";"]),
  ])
  func partsBetweenSemicolons(text: String, parts: [String]) {
    #expect(semicolons(text) == parts)
  }

  @Test(arguments: [
    ("负责销售。负责服务。", ["负责销售。", "负责服务。"]), ("负责销售。负责服务", ["负责销售。", "负责服务"]), ("他说“好。走吧。”然后走了。", ["他说“好。走吧。”然后走了。"]),
    ("好!真的?是", ["好!", "真的?", "是"]), ("", []), ("。", ["。"]),
  ])
  func sentences(text: String, parts: [String]) {
    #expect(sentences(text) == parts)
  }

  @Test func listAfterALeadIn() {
    func list(_ text: String) -> String? {
      let cells = Cells(text)
      return ClauseList.afterLeadIn(cells, cells.whole).map(cells.text)
    }
    #expect(list("他们的职责包括但不限于:销售;服务;收款") == "销售;服务;收款")
    #expect(list("职责包括:销售") == nil)
    #expect(list("包括:销售;服务") == nil)
    #expect(list("他们很忙。职责包括:销售;服务") == nil)
    #expect(list("他们的职责包括:") == nil)
    #expect(list("") == nil)
  }
}

@Suite struct TargetListTests {
  private func split(_ text: String) -> [String] {
    let cells = Cells(text)
    return TargetList.split(cells, cells.whole).map(cells.text)
  }

  @Test(arguments: [
    ("客服主管、客服专员", ["客服主管", "客服专员"]), ("客服主管，客服专员；文员", ["客服主管", "客服专员", "文员"]), ("市场部、财务部等部门", ["市场部", "财务部"]),
    ("客服主管(2人)、客服专员(3人)", ["客服主管", "客服专员"]), ("市场部/财务部", ["市场部", "财务部"]), ("公安、消防和媒体", ["公安", "消防", "媒体"]),
    ("政府部门、客户以及供应商。", ["政府部门", "客户", "供应商"]), ("总经理", ["总经理"]), ("无", []), ("不限", []), ("/", []), ("、", []), ("", []),
    ("客户(含个人、企业)、媒体", ["客户", "媒体"]), ("与市场部、财务部进行业务协调", ["市场部", "财务部"]),
  ])
  func targets(text: String, expected: [String]) {
    #expect(split(text) == expected)
  }

  @Test(arguments: [
    ("客户主管或者客户经理", ["客户主管", "客户经理"]), ("主管、经理或总监", ["主管", "经理", "总监"]), ("客户经理及客户主管", ["客户经理", "客户主管"]),
  ])
  func targetsInSentences(text: String, expected: [String]) {
    let cells = Cells(text)
    #expect(TargetList.splitWords(cells, cells.whole).map(cells.text) == expected)
  }

  @Test func nameThatBeginsWithAJoiner() {
    let cells = Cells("和平路分店店长")
    withKnownIssue("the first character is taken for a joining word") {
      #expect(TargetList.split(cells, cells.whole).map(cells.text) == ["和平路分店店长"])
    }
  }

  @Test(arguments: ["不限", "无", "无。", " 暂 无 ", "/", "--", "N/A", "无;", "", "  ", "（略）", "無"])
  func emptyValues(text: String) {
    let cells = Cells(text)
    #expect(EmptyValue.isEmpty(cells, cells.whole))
  }

  @Test(arguments: ["无锡", "不限性别", "1", "总经理", "无线电"])
  func values(text: String) {
    let cells = Cells(text)
    #expect(!EmptyValue.isEmpty(cells, cells.whole))
  }

  /// A list that begins in the middle, right under a label, is the end of another one.
  @Test func listCutOffUnderALabel() {
    let document = parse("客户经理岗位职责\n任职要求\n1、本科学历;\n其他要求\n2.流失率在30%以下\n3.活动的效果\n")
    #expect(document.positions.first?.qualifications.map(\.text) == ["本科学历"])
  }

  /// The last duty of a list stands under the head that names its kind, and is no second item.
  @Test func closingDutyUnderAKind() {
    let document = parse("客户经理岗位职责\n1. 业务类\n(1)负责销售;\n(2)负责收款;\n2. 内部治理类\n完成上级交办的其它工作。\n")
    #expect(document.positions.first?.duties.map(\.text) == ["负责销售", "负责收款", "完成上级交办的其它工作"])
    #expect(document.positions.first?.duties.last?.group == ["内部治理类"])
  }

  /// 职责1. is a heading and the first number of its list, not a number above the others.
  @Test func headingGluedToTheFirstNumber() {
    let document = parse("客户经理岗位职责\n职责1. 订单管理。\n2. 技术支持。\n3. 投诉解决。\n")
    #expect(document.positions.first?.duties.map(\.text) == ["订单管理", "技术支持", "投诉解决"])
  }

  /// The value of a label does not go on the numbered list before the label.
  @Test func valueOfALabelAfterAList() {
    let document = parse("客户经理岗位职责\n任职要求\n1.有销售经验\n2.能吃苦\n教育水平\n大专及以上\n")
    #expect(document.positions.first?.qualifications.map(\.text) == ["有销售经验", "能吃苦", "大专及以上"])
  }

  @Test func shortItemsBetweenHeadingsAreNoTable() {
    let text = "司机\n职责:\n安全驾驶\n保养车辆\n要求:\n驾龄5年以上\n无重大事故"
    let position = parse(text).positions.first
    #expect(position?.title?.text == "司机")
    #expect(position?.duties.map(\.text) == ["安全驾驶", "保养车辆"])
    #expect(position?.qualifications.map(\.text) == ["驾龄5年以上", "无重大事故"])
    let other = parse("岗位名称:司机\n岗位职责\n安全驾驶\n保养车辆\n任职要求\n能吃苦\n无事故").positions.first
    #expect(other?.duties.map(\.text) == ["安全驾驶", "保养车辆"])
  }

  @Test func postsWhoseNamesBeginAlike() {
    let positions = parse("一、护士长职责\n1、检查护理质量。\n二、护士职责\n1、执行医嘱。\n2、观察病情。").positions
    #expect(positions.map(\.title?.text) == ["护士长", "护士"])
    #expect(positions.map(\.duties.count) == [1, 2])
  }

  @Test func wordsOfHeadingsThatNameAPostTogether() {
    let position = parse("行政主管岗位职责\n(一)后勤管理\n1、管理食堂;\n2、管理宿舍。\n(二)文书管理\n1、起草文件。").positions.first
    #expect(position?.title?.text == "行政主管")
    #expect(position?.duties.map(\.text) == ["管理食堂", "管理宿舍", "起草文件"])
  }

  @Test func theOpeningUnderATitleSaysWhatTheJobIs() {
    let numbered = parse("工程部经理岗位职责\n在总经理领导下,负责工程部的全面工作。\n1、制定维修计划;\n2、组织设备保养。").positions.first
    #expect(numbered?.summary?.text == "在总经理领导下,负责工程部的全面工作")
    #expect(numbered?.duties.map(\.text) == ["制定维修计划", "组织设备保养"])
    let plain = parse("仓库管理员岗位职责\n仓库管理员是物资管理的重要岗位,负责收发存。\n按规定办理出入库手续。\n定期盘点库存。").positions.first
    #expect(plain?.summary?.text == "仓库管理员是物资管理的重要岗位,负责收发存")
    #expect(plain?.duties.map(\.text) == ["按规定办理出入库手续", "定期盘点库存"])
  }

  @Test func partsNumberedInBracketsBeforeTheirTitles() {
    let text = "【篇一】销售助理岗位职责\n1、整理合同;\n2、跟进回款。\n【篇二】销售助理岗位职责\n1、接听电话;\n2、录入订单。"
    #expect(parse(text).positions.map(\.title?.text) == ["销售助理", "销售助理"])
  }
}
