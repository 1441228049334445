import Testing

@testable import Gangwei

/// Texts composed of known parts give the parts back.
@Suite struct CompositionTests {
  static let duties = ["负责产品销售", "组织客户拜访", "完成销售目标"]
  static let qualifications = ["本科以上学历", "熟悉办公软件", "具有良好的沟通能力"]

  struct Style: Sendable, CustomTestStringConvertible {
    var markers: [String]
    /// Whether a sequence of them is known inside a line too.
    var isInline = true
    /// Whether they need the end of an item before them there.
    var needsEnd = false

    var testDescription: String { markers[0] }
  }

  static let styles = [
    Style(markers: ["1、", "2、", "3、"]), Style(markers: ["1.", "2.", "3."]), Style(markers: ["1．", "2．", "3．"]),
    Style(markers: ["1. ", "2. ", "3. "]), Style(markers: ["1)", "2)", "3)"]), Style(markers: ["1）", "2）", "3）"]),
    Style(markers: ["(1)", "(2)", "(3)"]), Style(markers: ["（1）", "（2）", "（3）"]),
    Style(markers: ["(一)", "(二)", "(三)"]),
    Style(markers: ["一、", "二、", "三、"]), Style(markers: ["①", "②", "③"]), Style(markers: ["⑴", "⑵", "⑶"]),
    Style(markers: ["⒈", "⒉", "⒊"]), Style(markers: ["㈠", "㈡", "㈢"]), Style(markers: ["❶", "❷", "❸"]),
    Style(markers: ["1.1 ", "1.2 ", "1.3 "]), Style(markers: ["第一条 ", "第二条 ", "第三条 "], needsEnd: true),
    Style(markers: ["1 ", "2 ", "3 "], isInline: false), Style(markers: ["A.", "B.", "C."], isInline: false),
    Style(markers: ["-", "-", "-"], needsEnd: true), Style(markers: ["● ", "● ", "● "], needsEnd: true),
    Style(markers: ["◆", "◆", "◆"], needsEnd: true), Style(markers: ["%", "%", "%"], isInline: false),
  ]

  /// What parts two items: signs, then perhaps a line's end.
  static let separators = ["\n", ";\n", "；\n", "。\n", "\r\n", "\n\n", ";", "；", "。", ""]

  private func list(_ texts: [String], _ style: Style, _ separator: String) -> String {
    zip(style.markers, texts).map { $0 + $1 }.joined(separator: separator)
  }

  @Test(arguments: styles, separators)
  func listsGiveTheirItems(style: Style, separator: String) throws {
    let isInline = !separator.contains { $0.isNewline }
    if isInline, !style.isInline || style.needsEnd && separator.isEmpty { return }
    let duties = "岗位职责:\n" + list(Self.duties, style, separator) + "\n"
    let qualifications = "任职资格:\n" + list(Self.qualifications, style, separator) + "\n"
    for text in [duties + qualifications, qualifications + duties] {
      let document = parse("客户经理岗位职责说明书\n" + text)
      #expect(document.positions.count == 1)
      let position = try #require(document.positions.first)
      #expect(position.title?.text == "客户经理")
      #expect(position.duties.map(\.text) == Self.duties)
      #expect(position.qualifications.map(\.text) == Self.qualifications)
      let markers = style.markers.map {
        $0.replacing("．", with: ".").replacing("（", with: "(").replacing("）", with: ")")
      }
      #expect(position.duties.map(\.marker) == markers.map { $0.replacing(" ", with: "") })
    }
  }

  static let headings = [
    ("岗位职责", "任职资格"), ("岗位职责:", "任职资格:"), ("一、岗位职责", "二、任职要求"), ("(一)主要职责", "(二)任职条件"), ("【工作内容】", "【岗位要求】"),
    ("一、岗位职责：", "二、任职资格："), ("工作职责", "任职要求"), ("第一条 岗位职责", "第二条 任职资格"),
  ]

  @Test(arguments: headings)
  func headingsGiveTheirLists(duties: String, qualifications: String) throws {
    let style = Self.styles[0]
    let document = parse(
      "客户经理岗位说明书\n" + duties + "\n" + list(Self.duties, style, "\n") + "\n" + qualifications + "\n"
        + list(Self.qualifications, style, "\n"))
    let position = try #require(document.positions.first)
    #expect(document.positions.count == 1)
    #expect(position.duties.map(\.text) == Self.duties)
    #expect(position.qualifications.map(\.text) == Self.qualifications)
  }

  /// Jobs one after another, each with a form's head.
  @Test(arguments: [1, 2, 5, 40])
  func jobsOneAfterAnother(count: Int) {
    let names = (0..<count).map { "\(["销售", "客服", "行政", "财务"][$0 % 4])\(["经理", "主管", "专员"][$0 % 3])" }
    let text = names.map { "岗位名称:\($0)\n岗位职责:\n1、负责销售;\n2、负责服务;\n" }.joined()
    let document = parse(text)
    #expect(document.positions.map(\.title?.text) == names)
    #expect(document.positions.allSatisfy { $0.duties.map(\.text) == ["负责销售", "负责服务"] })
  }

  @Test func identityIsWhatAPositionSays() {
    let first = "岗位名称:客户经理\n岗位职责:\n1、负责销售;\n2、负责服务;\n"
    let second = "岗位名称:客服主管\n岗位职责:\n1、管理团队;\n2、培训员工;\n"
    let there = parse(first + second).positions.map(\.id)
    #expect(there == parse(second + first).positions.map(\.id).reversed())
    #expect(Set(there).count == 2)
    #expect(parse(first.replacing("销售", with: "推销")).positions.map(\.id) != [there[0]])
  }
}
