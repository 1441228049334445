import Testing

@testable import Gangwei

/// Numbered names on one line, and what each does between dashes.
@Suite struct DashedPostsTests {
  private static let line =
    "部门岗位职能设置1.店长-负责门店的整体经营-制定月度营业目标-审批采购2.前台接待部-接待进店客户-跟踪维修进度-管理客户档案3.财务部-核对每日收银-编制成本报表-管理发票"

  @Test func eachNameHasWhatStandsBetweenItsDashes() {
    let document = parse(Self.line)
    #expect(document.positions.map { $0.title?.text } == ["店长", "前台接待部", "财务部"])
    #expect(document.positions.map(\.kind) == [.position, .department, .department])
    #expect(document.positions.map { $0.duties.count } == [3, 3, 3])
    #expect(document.positions.last?.duties.map(\.text) == ["核对每日收银", "编制成本报表", "管理发票"])
  }

  @Test func aNameBehindADashBeginsAPostOfItsOwn() {
    let document = parse(Self.line + "-技术总监:解决疑难故障")
    #expect(document.positions.last?.title?.text == "技术总监")
    #expect(document.positions.dropLast().last?.duties.count == 3)
    for position in document.positions {
      #expect(position.duties.allSatisfy { $0.span.end <= position.span.end })
    }
  }

  @Test func rulesBetweenDashesAreNoPosts() {
    #expect(parse("1.考勤制度-迟到一次扣二十元-请假须书面申请2.工具制度-公用工具登记-遗失赔偿3.保修制度-小修十天-大修三月").positions.isEmpty)
  }
}
