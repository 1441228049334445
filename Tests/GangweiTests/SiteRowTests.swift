import Testing

@testable import Gangwei

/// Lines of a site told by their shape.
@Suite struct SiteRowTests {
  private static let job = "岗位名称:保管员\n岗位职责:\n1、收发物资;\n2、盘点库存。\n"

  @Test(arguments: [
    "发布日期:2022-10-27 15:20   来源:区文广旅局   浏览次数:512", "4页 | 大小:68KB | 浏览:271 | 评分:★★★★☆",
    "网站首页  职位搜索  常见问题  联系我们", "【打印本页】 【关闭窗口】", "关于我们 - 网站声明 - 网站地图 - 友情链接",
  ])
  func rowsOfFactsAndActions(line: String) {
    let document = parse(line + "\n" + Self.job)
    #expect(document.boilerplate.map(\.span) == [TextSpan(0, line.unicodeScalars.count)])
    #expect(document.positions.map(\.title?.text) == ["保管员"])
  }

  /// A form's row of labels is the author's.
  @Test(arguments: ["编制:人力资源部    审核:    批准:", "日期:        日期:", "姓名:张三    部门:仓储部    职务:保管员", "文档    积分    转载"])
  func rowsOfForms(line: String) {
    #expect(parse(Self.job + line + "\n").boilerplate.isEmpty)
  }

  @Test(arguments: [
    "精品模板网 www.example.com", "某集团  管理文件  版本A/2", "某阀门公司质量手册章节5.3页码1/6",
  ])
  func linesThatComeAgain(line: String) throws {
    let parts = ["岗位名称:保管员", "岗位职责:", "1、收发物资;", "2、盘点库存,建立", "台账;", "3、登记。"]
    let numbered = line.contains("页码")
    let text = parts.enumerated().map { number, part in
      part + "\n" + (number % 2 == 1 ? (numbered ? line.replacing("1/6", with: "\(number)/6") : line) + "\n" : "")
    }
    let document = parse(text.joined())
    #expect(document.boilerplate.count == 3)
    #expect(document.positions.first?.duties.map(\.text) == ["收发物资", "盘点库存,建立台账", "登记"])
  }

  /// Values that forms on a page share are no heads.
  @Test func valuesThatComeAgain() {
    let document = parse((1...3).map { "岗位名称\n保管员\($0)\n工作环境\n办公室  井下\n岗位职责\n1、收发;\n2、盘点。\n" }.joined())
    #expect(document.boilerplate.isEmpty)
  }

  @Test func commentsOfBoards() {
    let lines = [
      "推 mudcat: 幫推,前同事說氣氛不錯 03/14 22:10", "→ kilnfire: 補充:不用應酬 03/14 21:44", "噓 o2ring: 一次多少錢? 03/14 22:57",
    ]
    let document = parse(Self.job + lines.joined(separator: "\n") + "\n")
    #expect(document.boilerplate.map(\.text) == lines)
    #expect(document.positions.first?.duties.count == 2)
  }

  /// Between pipes some names may be a form's; a head of a table is none.
  @Test(arguments: [("主頁 | 最新空缺 | 部門 | 薪級 | 收藏\n", 1), ("序号 | 岗位 | 部门 | 职责 | 学历\n1 | 会计 | 财务部 | 核算 | 本科\n", 0)])
  func navigationBetweenPipes(lines: String, count: Int) {
    #expect(parse(lines + Self.job).boilerplate.count == count)
  }
}
