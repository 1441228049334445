import Testing

@testable import Gangwei

/// Manuals of schools, houses and plants: posts in prose, posts among rules, marks of the site between the items.
@Suite struct ManualPageTests {
  @Test func addressesBrokenByBlanksAreWatermarks() {
    let document = parse(
      "保洁员岗位职责\n1、负责走廊的清扫。\n源初 中教 师*网 w Ww.9 1\n0w.net\n2、负责教室的消毒,做好记录。\n3、爱护清洁工具。\n")
    #expect(document.positions.first?.duties.count == 3)
    #expect(document.boilerplate.map(\.text).contains("0w.net"))
    #expect(document.boilerplate.allSatisfy { $0.kind == .watermark })
  }

  @Test func addressesThatAreWholeStayWhereTheyAre() {
    let document = parse("网络管理员岗位职责\n1、维护网站www.example.com的运行。\n2、负责机房巡检。\n")
    #expect(document.positions.first?.duties.first?.text == "维护网站www.example.com的运行")
  }

  @Test func imagesWrittenOutAreBoilerplate() {
    let document = parse(
      "<image>data:image/png;base64,iVBORw0KGgoAAAANSUhEUg==</image>\n保安员岗位职责\n1、负责门岗登记。\n2、负责夜间巡逻。\n")
    #expect(document.boilerplate.count == 1)
    #expect(document.unclaimed.isEmpty)
  }

  @Test func aNameBeforeItsOwnDutiesIsAPostAmongRules() {
    let document = parse(
      """
      学校学生公寓管理人员岗位职责
      一、公寓制度:
      1、公寓每天早6:10开门,晚10:20锁门。
      2、严禁在寝室内使用电热毯。
      二、生活教师岗位职责:
      1、负责清点就寝人数。
      2、指导学生整理内务。
      三、保洁员岗位职责:
      1、负责走廊的清扫。
      """)
    #expect(document.positions.compactMap { $0.title?.text }.suffix(2) == ["生活教师", "保洁员"])
  }

  @Test func whomThePostAnswersToMayStandOnTheNextLine() {
    let document = parse(
      """
      水区经理岗位职责
      直属上级:
      总经理
      工作职责:
      1、负责员工培训。
      应具备能力:
      1、大专以上文化。
      水区部长
      直属上级:
      水区经理
      工作职责:
      1、负责新员工带教。
      """)
    #expect(document.positions.map { $0.title?.text } == ["水区经理", "水区部长"])
    #expect(document.positions.map { $0.relationships.map(\.target.text) } == [["总经理"], ["水区经理"]])
  }

  @Test func proseOnAPostIsReadSentenceBySentence() throws {
    let document = parse(
      """
      社区养老院岗位责任清单
      一、院长
      院长是养老院管理的第一责任人,全面负责照护和财务工作。院长每月主持一次服务质量分析会,对问题逐条给出整改意见。
      二、护理员
      护理员负责老人的日常照料,按时填写护理记录。护理员应当具备足够的耐心和爱心。
      """)
    #expect(document.positions.map { $0.title?.text } == ["院长", "护理员"])
    #expect(document.positions.first?.summary?.text == "院长是养老院管理的第一责任人,全面负责照护和财务工作")
    #expect(document.positions.first?.duties.count == 1)
    #expect(document.positions.last?.qualifications.count == 1)
  }
}
