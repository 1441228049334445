import Testing

@testable import Gangwei

/// Pages of document-sharing sites: what their uploaders and converters add, and parts that run into each other.
@Suite struct SharedDocumentTests {
  private static let duties = ["负责物资的入库验收工作", "负责仓库物资的保管和盘点", "负责物资发放,做到账物相符", "负责仓库的防火防盗工作"]

  @Test(arguments: [
    "精品文档", "精品文档 可编辑", "精选优质文档-----倾情为你奉上", "专心--专注--专业", "word文档 可自由复制编辑", "优质参考文档", "(完整word版)",
    "WORD格式-专业学习资料-可编辑", "学习资料", "范文范例 参考指导", "下载后可任意编辑", "优秀文档,值得下载", "欢迎共阅", "页脚内容1",
    "本文格式为Word版,下载可任意编辑", "……………精品资料推荐…………………", ". 专业.专注 .", "天道酬勤", "书山有路勤为径,学海无涯苦作舟",
    "本页仅作为文档页封面,使用时可以删除",
  ])
  func whatUploadersAddIsNoText(line: String) {
    let items = Self.duties.enumerated().map { "\($0.offset + 1)、\($0.element)。" }
    let head = parse(([line, "仓库管理员岗位职责"] + items).joined(separator: "\n"))
    let inside = parse((["仓库管理员岗位职责"] + items.prefix(2) + [line] + items.suffix(2)).joined(separator: "\n"))
    for document in [head, inside] {
      #expect(document.positions.map { $0.title?.text } == ["仓库管理员"])
      #expect(document.positions.first?.duties.map(\.text) == Self.duties)
      #expect(!document.boilerplate.isEmpty)
    }
  }

  @Test func sloganBeforeATitleEndsWhereTheTitleBegins() {
    let document = parse("精选优质文档-倾情为你奉上绿化主管岗位职责一、直接上级:物业经理二、岗位职责:1.管理绿化班组。2.制定养护计划。专心---专注---专业")
    #expect(document.positions.map { $0.title?.text } == ["绿化主管"])
    #expect(document.positions.first?.duties.map(\.text) == ["管理绿化班组", "制定养护计划"])
  }

  @Test(arguments: [
    ["篇11、", "2、", "3、", "4、"], ["篇1 1、", "2、", "3、", "4、"], ["篇1一、", "二、", "三、", "四、"],
    ["篇2(1)", "(2)", "(3)", "(4)"], ["篇1①", "②", "③", "④"], ["篇3⑴", "⑵", "⑶", "⑷"], ["篇21.", "2.", "3.", "4."],
    ["篇2:一、", "二、", "三、", "四、"],
  ])
  func firstItemBehindTheNumberOfAPartStays(markers: [String]) {
    let items = zip(markers, Self.duties).map { $0 + $1 }.joined(separator: ";")
    for page in ["仓库管理员岗位职责\(items)", "仓库管理员岗位职责(通用3篇)\n仓库管理员岗位职责(通用3篇)仓库管理员岗位职责\(items)"] {
      let document = parse(page)
      #expect(document.positions.map { $0.title?.text } == ["仓库管理员"])
      #expect(document.positions.first?.duties.map(\.text) == Self.duties)
    }
  }

  @Test func descriptionBeforeDutiesIsSummary() {
    let document = parse(
      """
      客服主管岗位说明书

      客服主管岗位说明书【岗位说明书】客服主管一、岗位描述:客服主管是公司客服部门的管理者,主要负责团队的组织和管理。

      下面将详细阐述客服主管的职责和要求。

      二、职责和要求:1.制定客服部门的工作计划;2.组织和调配团队成员。

      三、应具备能力:1.熟悉客服流程;2.有管理能力。
      """)
    #expect(document.positions.map { $0.title?.text } == ["客服主管"])
    #expect(document.positions.first?.summary?.text == "客服主管是公司客服部门的管理者,主要负责团队的组织和管理")
    #expect(document.positions.first?.duties.map(\.text) == ["制定客服部门的工作计划", "组织和调配团队成员"])
    #expect(document.positions.first?.qualifications.map(\.text) == ["熟悉客服流程", "有管理能力"])
  }
}
