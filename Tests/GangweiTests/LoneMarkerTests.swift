import Testing

@testable import Gangwei

/// Lists whose numbers or bullets stand on lines of their own.
@Suite struct LoneMarkerTests {
  private static let duties = ["制定年度销售计划并组织实施；", "走访重点客户，处理投诉", "核对回款与发票；", "完成上级交办的其他工作。"]

  private func page(_ markers: [String], gap: String) -> String {
    let items = zip(markers, Self.duties).map { $0 + gap + $1 }
    return "销售主管岗位说明书\n岗位职责：\n" + items.joined(separator: "\n") + "\n任职资格：\n大专以上学历，两年以上销售经验。"
  }

  @Test(arguments: [
    ["1.", "2.", "3.", "4."], ["1、", "2、", "3、", "4、"], ["（1）", "（2）", "（3）", "（4）"], ["(一)", "(二)", "(三)", "(四)"],
    ["1)", "2)", "3)", "4)"], ["①", "②", "③", "④"], ["●", "●", "●", "●"], ["1.", "2.", "4.", "5."],
  ])
  func itemsStay(markers: [String]) {
    let inline = parse(page(markers, gap: "")).positions.map(\.said)
    #expect(inline.first?.filter { $0.hasPrefix("duty ") }.count == Self.duties.count)
    #expect(parse(page(markers, gap: "\n")).positions.map(\.said) == inline)
    #expect(parse(page(markers, gap: "\n\n")).positions.map(\.said) == inline)
  }

  @Test func numbersOfAnEmptyFormStayLines() {
    let document = parse("附：岗位说明书空白表\n岗位职责：\n1.\n2.\n3.\n4.\n权限：\n1.\n2.\n任职资格：\n学历：\n")
    #expect(document.positions.allSatisfy { $0.duties.isEmpty && $0.authorities.isEmpty })
    #expect(!document.unclaimed.contains { $0.text.contains("4. 权限") })
  }
}
