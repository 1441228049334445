import Testing

@testable import Gangwei

/// Weights on cards, in tables with several columns of weights, as decimals.
@Suite struct ShareLayoutTests {
  private func weights(_ text: String) -> [String] {
    parse(text).positions.flatMap { $0.weights.map { "\($0.name.text) \($0.weight)" } }
  }

  @Test func cardsOfIndicators() {
    let text =
      "岗位名称:布草房领班\n岗位职责:\n1.核对布草;\n2.保管制服;\n指标卡01\n指标名称:周转满足率\n权重:40%\n目标值:≥99%\n指标卡02\n指标名称:丢失率\n权重:60\n目标值:≤0.5%\n"
    #expect(weights(text) == ["周转满足率 0.4", "丢失率 0.6"])
    #expect(parse(text).positions.first?.duties.map(\.text) == ["核对布草", "保管制服"])
  }

  @Test func headsWithAUnit() {
    #expect(
      weights("岗位:营业员\n类别\t考核指标\t权重(%)\t考核标准\n财务类\t销售额\t70\t完成率×70\n\t会员数\t30\t少1人扣0.5分\n") == ["销售额 0.7", "会员数 0.3"])
  }

  @Test func tablesWithTwoColumnsOfWeights() {
    #expect(
      weights(
        "员工职位:场长\n考核维度\n权重\n考核指标\n指标权重\n目标值\n评分标准\n生产结果\n60%\n出池量\n35%\n1800万尾\n每低2%扣1分\n成活率\n25%\n55%\n每低1%扣1分\n团队\n40%\n培训覆盖率\n40%\n100%\n每低5%扣1分\n合计\n100%\n100%\n"
      ) == ["生产结果 0.6", "出池量 0.35", "成活率 0.25", "团队 0.4", "培训覆盖率 0.4"])
  }

  @Test func decimals() {
    #expect(
      weights("巡店督导岗位说明书\n岗位职责\n1.巡查门店;\n2.复查整改。\n个人考核\n1. 整改关闭率(加权0.6)\n2. 巡店完成率(加权0.4)\n") == [
        "整改关闭率 0.6", "巡店完成率 0.4",
      ])
  }

  @Test func tablesOfDutiesWithNumberedRows() throws {
    let document = parse(
      "职位名称\n样品管理员\n工作职责\n绩效标准\n能力素质\n1\n负责样品的登记。\n账实相符\n熟悉编码规则\n2\n负责索样单的配样。\n配样无差错\n掌握报关知识\n")
    let position = try #require(document.positions.first)
    #expect(position.duties.map(\.text) == ["负责样品的登记", "负责索样单的配样"])
    #expect(position.qualifications.map(\.text) == ["熟悉编码规则", "掌握报关知识"])
  }
}
