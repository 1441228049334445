import Testing

@testable import Gangwei

/// Which of the places that look like markers are taken for ones.
@Suite struct MarkerSequenceTests {
  @Test(arguments: [
    ("1、销售\n2、服务\n3、收款", ["1、", "2、", "3、"]),
    ("一、职责\n(一)销售\n1.拜访\n(1)预约\n①电话", ["一、", "(一)", "1.", "(1)", "①"]),
    ("1、销售;2、服务;3、收款", ["1、", "2、", "3、"]),
    ("1.销售2.服务3.收款", ["1.", "2.", "3."]),
    ("(1)销售(2)服务(3)收款", ["(1)", "(2)", "(3)"]),
    ("①销售②服务③收款", ["①", "②", "③"]),
    ("一、销售二、服务三、收款", ["一、", "二、", "三、"]),
    ("完成目标的实现。二、岗位职责1. 协助经理2. 监督团队", ["二、", "1.", "2."]),
    ("1、做好销售工作;2.具备良好的服务意识", ["1、", "2."]),
    ("岗位职责:1、销售", ["1、"]),
    ("1 销售\n2 服务\n3 收款", ["1", "2", "3"]),
  ])
  func runs(text: String, expected: [String]) {
    #expect(markers(in: text) == expected)
  }

  /// Scrapes leave numbers out, give one twice, and begin again.
  @Test(arguments: [
    ("1、销售\n3、服务\n7、收款", ["1、", "3、", "7、"]),
    ("1、销售\n2、服务\n2、收款\n3、回访", ["1、", "2、", "2、", "3、"]),
    ("1、销售\n2、服务\n1、本科\n2、三年经验", ["1、", "2、", "1、", "2、"]),
    ("2、服务\n3、收款", ["2、", "3、"]),
    ("1.销售2.服务任职要求1.本科2.经验", ["1.", "2.", "1.", "2."]),
  ])
  func gapsDoublesAndRestarts(text: String, expected: [String]) {
    #expect(markers(in: text) == expected)
  }

  @Test(arguments: [
    "客户经理分级管理V1.1.0", "月薪1.5万元以上", "销售额增长1.5万,回款2.5万", "大小154.00 KB", "公司成立于2004年", "共计10人",
    "30岁以下", "负责第一线的工作", "负责一般客户的维护", "联系电话400-050-0827", "时间9:00-18:30", "比例为1:2", "见附件(2012)",
    "2020年1月1日", "价格为3,000元",
  ])
  func quantitiesAreNoMarkers(text: String) {
    #expect(markers(in: text) == [])
    #expect(markers(in: "1、" + text + "\n2、" + text) == ["1、", "2、"])
  }

  @Test func rangeInAnItem() {
    #expect(markers(in: "1、26~38岁;\n2、大专以上学历") == ["1、", "2、"])
  }

  @Test func quantityOfOneDigitInAnItem() {
    #expect(markers(in: "1、本科以上学历;\n2、3年以上经验") == ["1、", "2、"])
  }

  @Test(arguments: [
    "-", "–", "—", "•", "·", "●", "◆", "■", "★", "※", "➢", "▶", "✔", "*", "\u{F0B7}", "✨\u{FE0F}", "◆◆",
  ])
  func bullets(sign: String) {
    #expect(markers(in: "\(sign) 销售\n\(sign) 服务\n\(sign)收款").count == 3)
  }

  /// What symbol fonts leave behind counts where it heads several lines, and nowhere else.
  @Test(arguments: ["%", "l", "n", "u", "ü", "v"])
  func strayLetters(sign: String) {
    #expect(markers(in: "\(sign) 销售产品\n\(sign) 服务客户\n\(sign) 收回货款").count == 3)
    #expect(markers(in: "\(sign) 销售产品\n服务客户\n收回货款") == [])
  }

  @Test func signsInsideTextsAreNoBullets() {
    #expect(markers(in: "销售-服务-收款") == [])
    #expect(markers(in: "IT·互联网") == [])
    #expect(markers(in: "----------") == [])
    #expect(markers(in: "完成率100%") == [])
  }

  @Test func bulletsAfterTheEndOfAnItem() {
    #expect(markers(in: "●销售产品;●服务客户。●收回货款").count == 3)
    #expect(markers(in: "岗位职责:◆销售产品").count == 1)
  }

  @Test func lettersInOneLine() {
    withKnownIssue("a letter counts at a line's start only") {
      #expect(markers(in: "A.销售产品;B.服务客户;C.收回货款") == ["a.", "b.", "c."])
    }
    #expect(markers(in: "A.销售产品\nB.服务客户") == ["a.", "b."])
    #expect(markers(in: "负责A.B.两类客户") == [])
  }

  @Test func markersInCells() {
    #expect(markers(in: "1、销售\t2、服务|3、收款") == ["1、", "2、", "3、"])
    #expect(markers(in: "指标\t1\n权重\t2") == [])
  }

  /// The time grows with the text, whatever it is made of.
  @Test(.timeLimit(.minutes(1)), arguments: ["1、", "(", "(1", "一", "1 ", "①", "- ", "第", "A.", "1)", "."])
  func longRuns(part: String) {
    let text = String(repeating: part, count: 5_000)
    #expect(markers(in: text).count <= 5_000)
  }

  @Test(.timeLimit(.minutes(1)))
  func longDecimals() {
    #expect(markers(in: String(repeating: "1.", count: 20_000)).count <= 20_000)
  }

  @Test(arguments: [
    ("Ⅰ 概要\nⅡ 内容\nⅢ 权限\n", ["ⅰ", "ⅱ", "ⅲ"]), ("(a) 派药;\n(b) 记录;\n(c) 陪诊。\n", ["(a)", "(b)", "(c)"]),
    ("i. 学历;\nii. 经验;\niii.证书;\niv. 爱心\n", ["i.", "ii.", "iii.", "iv."]),
    ("(i) 学位;\n(ii) 注册;\n(iii) 经验。\n", ["(i)", "(ii)", "(iii)"]), ("g. 收发\nh. 登记\ni. 归档\n", ["g.", "h.", "i."]),
  ])
  func lettersAndRomanNumerals(text: String, wanted: [String]) {
    #expect(markers(in: text) == wanted)
  }
}
