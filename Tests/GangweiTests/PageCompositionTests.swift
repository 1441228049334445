import Testing

@testable import Gangwei

/// Pages with several posts, under departments or behind a list of contents, with what a page sets into the middle of their
/// lists: each post gives its parts back.
@Suite struct PageCompositionTests {
  static let collection = "宏远公司岗位职责汇编"
  static let posts = ["会计", "出纳员", "采购主管"]
  static let departments = ["财务部", "财务部", "采购部"]
  static let duties = [
    ["核对往来账目,保证账实相符", "编制月度采购计划,报经理审批", "按时上报各类统计报表", "落实消防检查制度"],
    ["清点库存并登记台账", "保管公司印章和合同文本", "做好交接班记录", "办理员工入职、离职手续"],
    ["与供应商洽谈价格和交货期", "收集市场信息,撰写分析报告", "受理报修,安排人员到场", "对新员工进行岗前培训"],
  ]

  enum Structure: String, CaseIterable, Sendable {
    case titles, chapters, numbered, parts, titlesTwice, contents, departmentLines, departmentColons, departmentNumbers
    case departmentNotes, departmentChapters

    var namesDepartments: Bool { rawValue.hasPrefix("department") }

    func lines(_ lists: [[String]]) -> [String] {
      let numerals = ["一", "二", "三"]
      let titles = PageCompositionTests.posts.map { $0 + "岗位职责" }
      let departments = PageCompositionTests.departments
      func headed(_ heads: [[String]]) -> [String] { zip(heads, lists).flatMap { $0 + $1 } }
      switch self {
      case .titles: return [PageCompositionTests.collection] + headed(titles.map { [$0] })
      case .chapters: return headed(titles.enumerated().map { ["第\(numerals[$0])章 \($1)"] })
      case .numbered: return headed(titles.enumerated().map { ["\(numerals[$0])、\($1)"] })
      case .parts: return headed(titles.enumerated().map { ["篇\($0 + 1)：\($1)"] })
      case .titlesTwice: return headed(titles.map { [$0, $0] })
      case .contents:
        return ["目录"] + titles.enumerated().map { "\(numerals[$0])、\($1)……………………\($0 + 1)" }
          + headed(titles.enumerated().map { ["\(numerals[$0])、\($1)"] })
      case .departmentLines: return headed([[departments[0], titles[0]], [titles[1]], [departments[2], titles[2]]])
      case .departmentColons:
        return headed([["\(departments[0])：", titles[0]], [titles[1]], ["\(departments[2])：", titles[2]]])
      case .departmentNumbers:
        return headed([
          ["一、\(departments[0])", "（一）\(titles[0])"], ["（二）\(titles[1])"], ["二、\(departments[2])", "（一）\(titles[2])"],
        ])
      case .departmentNotes: return headed(zip(titles, departments).map { ["\($0)（\($1)）"] })
      case .departmentChapters:
        return headed([
          ["第一章 \(departments[0])", "一、\(titles[0])"], ["二、\(titles[1])"], ["第二章 \(departments[2])", "一、\(titles[2])"],
        ])
      }
    }
  }

  enum List: String, CaseIterable, Sendable {
    case numbers, circles, stops, semicolons

    func lines(_ items: [String]) -> [String] {
      switch self {
      case .numbers: items.enumerated().map { "\($0 + 1)、\($1)。" }
      case .circles: items.enumerated().map { "\(["①", "②", "③", "④"][$0])\($1)；" }
      case .stops: items.map { $0 + "。" }
      case .semicolons: items.map { $0 + "；" }
      }
    }
  }

  /// What stands in the middle of each list; `#` is the number of the page.
  static let interruptions = ["", "第 # 页 共 9 页", "- # -", "www.doc-ziliao.com", "更多精品资料请关注微信公众号"]

  private func expectPosts(_ text: String, _ structure: Structure) {
    let positions = parse(text).positions
    #expect(positions.map(\.title?.text) == Self.posts)
    #expect(positions.map { $0.duties.map(\.text) } == Self.duties)
    #expect(positions.map(\.department?.text) == (structure.namesDepartments ? Self.departments : [nil, nil, nil]))
  }

  @Test(arguments: Structure.allCases, List.allCases)
  func structuresGiveThePosts(structure: Structure, list: List) {
    for interruption in Self.interruptions {
      let lists = Self.duties.enumerated().map { number, items in
        let lines = list.lines(items)
        let inserted = interruption.isEmpty ? [] : [interruption.replacing("#", with: "\(number + 2)")]
        return lines.prefix(2) + inserted + lines.dropFirst(2)
      }
      expectPosts(structure.lines(lists.map { Array($0) }).joined(separator: "\n"), structure)
    }
  }

  /// The collection's title stands on each page again.
  @Test(arguments: List.allCases)
  func runningHeadsInTheMiddleOfLists(list: List) {
    let lists = Self.duties.map { items in
      let lines = list.lines(items)
      return lines.prefix(2) + [Self.collection] + lines.dropFirst(2)
    }
    expectPosts(Structure.titles.lines(lists.map { Array($0) }).joined(separator: "\n"), .titles)
  }

  /// A list with bullets goes on behind words of a site, which head no list of links there.
  @Test func wordsOfASiteBetweenBullets() {
    let text = "会计岗位职责\n•按时上报各类统计报表\n•核对往来账目,保证账实相符\n精品文档\n•保管公司印章和合同文本\n•完成领导交办的其他工作"
    #expect(parse(text).positions.first?.duties.count == 4)
  }

  /// What all lists hold may stand beside the numbers of several pages.
  @Test func itemsBesideNumbersOfPages() {
    let text = (1...3).map {
      "\(Self.posts[$0 - 1])岗位职责\n1、清点第\($0)库的库存。\n2、做好交接班记录。\n- \($0) -\n3、完成领导交办的其他工作。"
    }.joined(separator: "\n")
    #expect(parse(text).positions.map(\.duties.count) == [3, 3, 3])
  }

  @Test func listsWithBulletsBesideNumbersOfPages() {
    let text = (1...3).map {
      "\(Self.posts[$0 - 1])岗位职责\n•保管公司印章和合同文本\n第 \($0) 页 共 9 页\n•办理员工入职、离职手续"
    }.joined(separator: "\n")
    #expect(parse(text).positions.map(\.duties.count) == [2, 2, 2])
  }

  /// The number that the text waits for ends a list of links in its middle.
  @Test func headingsBehindLinksInTheMiddleOfAText() {
    let text =
      "一、图书管理员岗位职责\n1、完成上架。\n2、统计借阅量。\n相关主题\n小学后勤工作计划\n二、校医岗位职责\n1、组织体检。\n2、处理外伤。"
    #expect(parse(text).positions.map(\.title?.text) == ["图书管理员", "校医"])
  }
}
