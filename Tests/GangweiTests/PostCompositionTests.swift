import Testing

@testable import Gangwei

/// Posts one after another, composed of every kind of heading and every kind of list: each gives its parts back.
@Suite struct PostCompositionTests {
  struct Post: Sendable {
    var title: String
    var duties: [String]
    var qualifications: [String]
  }

  static let posts = [
    Post(
      title: "仓库主管", duties: ["清点库存并登记台账", "编制月度采购计划，报经理审批", "完成领导交办的其他工作"],
      qualifications: ["大专及以上学历，管理类相关专业", "年龄45岁以下，身体健康"]),
    Post(
      title: "测量员", duties: ["落实消防检查制度", "受理报修，安排人员到场", "核对往来账目，保证账实相符", "做好交接班记录"],
      qualifications: ["两年以上工作经验者优先", "能适应倒班", "有会计从业资格证书"]),
  ]

  struct Heading: Sendable, CustomTestStringConvertible {
    var form: String
    /// Whether it says that what follows are duties.
    var namesDuties = false

    var testDescription: String { form }

    /// `#` stands for the post's number, `一` for the same in Chinese, `X` for its name.
    func text(_ title: String, _ number: Int) -> String {
      form.replacing("#", with: "\(number + 1)").replacing("一", with: ["一", "二"][number]).replacing("X", with: title)
    }
  }

  static let headings =
    [
      "X岗位职责", "X的岗位职责", "X职责", "X工作职责", "(一)X岗位职责", "第一节 X岗位职责", "一、X岗位职责", "#.X岗位职责", "# X岗位职责", "X岗位职责：",
      "《X岗位职责》", "X安全生产职责", "#、X岗位职责：", "第一条 X履行下列职责：", "第一条 X的主要职责是：",
    ].map { Heading(form: $0, namesDuties: true) }
    + [
      "X岗位说明书", "X", "一、X", "#、X", "【X】", "X：", "一、X：", "职位：X", "岗位：X", "岗位名称：X", "岗位名称\nX", "招聘岗位：X", "招聘职位：X（2人）",
      "X（3名）",
      "X 3名", "X 5000-8000元/月", "一、X（2名）", "岗位一：X", "诚聘X", "X岗位职责及任职要求", "X岗位职责与权限", "X职位描述",
    ].map { Heading(form: $0) }

  enum List: String, CaseIterable, Sendable {
    case ideographicComma, dot, halfBracket, bracket, circle, dash, bullet, star, middleDot, bareNumber, numberAlone
    case stops, semicolons, bare, blankLines, clauses, glued

    func lines(_ items: [String]) -> [String] {
      let numbered = items.enumerated()
      let last = items.count - 1
      return switch self {
      case .ideographicComma: numbered.map { "\($0 + 1)、\($1)；" }
      case .dot: numbered.map { "\($0 + 1). \($1)" }
      case .halfBracket: numbered.map { "\($0 + 1)）\($1)。" }
      case .bracket: numbered.map { "（\($0 + 1)）\($1)。" }
      case .circle: numbered.map { "\(["①", "②", "③", "④"][$0])\($1)；" }
      case .dash: items.map { "- \($0)" }
      case .bullet: items.map { "•\($0)" }
      case .star: items.map { "* \($0)；" }
      case .middleDot: items.map { "·\($0)。" }
      case .bareNumber: numbered.map { "\($0 + 1) \($1)" }
      case .numberAlone: numbered.flatMap { ["\($0 + 1)", $1] }
      case .stops: items.map { "\($0)。" }
      case .semicolons: numbered.map { $1 + ($0 == last ? "。" : "；") }
      case .bare: items
      case .blankLines: items.flatMap { ["\($0)；", ""] }
      case .clauses: [items.joined(separator: "；") + "。"]
      case .glued: [numbered.map { "\($0 + 1)、\($1)；" }.joined()]
      }
    }

    /// Whether its numbers may be taken for those of the headings.
    var isCounted: Bool {
      switch self {
      case .ideographicComma, .dot, .bareNumber, .numberAlone, .glued: true
      default: false
      }
    }
  }

  private static let names: [(duties: String, qualifications: String)] = [
    ("岗位职责：", "任职要求："), ("工作职责", "任职资格"), ("【岗位职责】", "【任职要求】"), ("主要职责", "应聘条件："),
  ]

  @Test(arguments: headings, List.allCases)
  func headingsAndListsGiveThePosts(heading: Heading, list: List) {
    if heading.form.contains("#"), list.isCounted { return }
    for (duties, qualifications) in Self.names {
      let lines = Self.posts.enumerated().flatMap { number, post in
        [heading.text(post.title, number)] + (heading.namesDuties ? [] : [duties]) + list.lines(post.duties)
          + [qualifications] + list.lines(post.qualifications)
      }
      let positions = parse(lines.joined(separator: "\n")).positions
      #expect(positions.map(\.title?.text) == Self.posts.map(\.title))
      #expect(positions.map { $0.duties.map(\.text) } == Self.posts.map { $0.duties.map(folded) })
      #expect(positions.map { $0.qualifications.map(\.text) } == Self.posts.map { $0.qualifications.map(folded) })
    }
  }

  /// The list begins on the line of its heading.
  @Test(arguments: List.allCases.filter { $0 != .numberAlone && $0 != .bare })
  func aListMayBeginBesideItsHeading(list: List) {
    let lines = Self.posts.flatMap { post in
      let duties = list.lines(post.duties)
      let qualifications = list.lines(post.qualifications)
      return ["岗位名称：\(post.title)", "岗位职责：" + (duties.first ?? "")] + duties.dropFirst()
        + ["任职要求：" + (qualifications.first ?? "")] + qualifications.dropFirst()
    }
    let positions = parse(lines.joined(separator: "\n")).positions
    #expect(positions.map { $0.duties.map(\.text) } == Self.posts.map { $0.duties.map(folded) })
    #expect(positions.map { $0.qualifications.map(\.text) } == Self.posts.map { $0.qualifications.map(folded) })
  }

  private func folded(_ text: String) -> String { text.replacing("，", with: ",") }
}

/// Forms, composed of every layout and several names for each field, give their values back.
@Suite struct FormCompositionTests {
  enum Layout: String, CaseIterable, Sendable {
    case colons, ownLines, tabs, gaps, blanks, dashes, pipes, markdown, brackets, numbers, pairsOfGaps, pairsOfTabs,
      pairsOfPipes

    func lines(_ fields: [(String, String)]) -> [String] {
      switch self {
      case .colons: fields.map { "\($0)：\($1)" }
      case .ownLines: fields.flatMap { [$0, $1] }
      case .tabs: fields.map { "\($0)\t\($1)" }
      case .gaps: fields.map { "\($0)    \($1)" }
      case .blanks: fields.map { "\($0) \($1)" }
      case .dashes: fields.map { "- \($0)：\($1)" }
      case .pipes: fields.map { "\($0) | \($1)" }
      case .markdown: ["| 项目 | 内容 |", "| --- | --- |"] + fields.map { "| \($0) | \($1) |" }
      case .brackets: fields.map { "【\($0)】\($1)" }
      case .numbers: fields.enumerated().map { "\($0 + 1)、\($1.0)：\($1.1)" }
      case .pairsOfGaps: pairs(fields, "    ")
      case .pairsOfTabs: pairs(fields, "\t")
      case .pairsOfPipes: pairs(fields, " | ").map { "| \($0) |" }
      }
    }

    private func pairs(_ fields: [(String, String)], _ separator: String) -> [String] {
      stride(from: 0, to: fields.count, by: 2).map { first in
        fields[first..<min(first + 2, fields.count)].map { $0 + separator + $1 }.joined(separator: separator)
      }
    }
  }

  struct Names: Sendable {
    var title, department, above, below, career, summary, authorities, inside, outside: String
  }

  static let names = [
    Names(
      title: "岗位名称", department: "所属部门", above: "直接上级", below: "直接下级", career: "晋升方向", summary: "岗位概述",
      authorities: "权限",
      inside: "内部沟通", outside: "外部沟通"),
    Names(
      title: "职位名称", department: "所在部门", above: "汇报对象", below: "下属岗位", career: "可晋升岗位", summary: "职位目的",
      authorities: "主要权力",
      inside: "对内", outside: "对外"),
    Names(
      title: "职务名称", department: "隶属部门", above: "直属上级", below: "直接下属", career: "职业发展", summary: "工作概述",
      authorities: "工作权限",
      inside: "内部关系", outside: "外部关系"),
  ]

  @Test(arguments: names, Layout.allCases)
  func formsGiveTheirValues(names: Names, layout: Layout) throws {
    let fields = [
      (names.title, "仓库主管"), (names.department, "采购部"), (names.above, "生产副总"), (names.below, "统计员、班组长"),
      (names.career, "高级经理"),
    ]
    let lines =
      layout.lines(fields) + ["【\(names.summary)】", "组织物资的收发存管理,为生产提供保障。", "【岗位职责】", "•清点库存并登记台账", "•做好交接班记录"]
      + ["【\(names.authorities)】", "•采购方案的建议权", "•设备停用的决定权", "【工作关系】", "\(names.inside)：各部门", "\(names.outside)：供应商"]
      + ["【任职资格】", "学历\t大专及以上", "技能水平\t熟练使用办公软件", "待人接物\t热情大方", "年龄\t45岁以下"]
    let positions = parse(lines.joined(separator: "\n")).positions
    let position = try #require(positions.first)
    #expect(positions.count == 1)
    #expect(position.title?.text == "仓库主管")
    #expect(position.department?.text == "采购部")
    #expect(position.summary?.text == "组织物资的收发存管理,为生产提供保障")
    #expect(position.duties.map(\.text) == ["清点库存并登记台账", "做好交接班记录"])
    #expect(position.authorities.map(\.text) == ["采购方案的建议权", "设备停用的决定权"])
    #expect(position.qualifications.map(\.text) == ["大专及以上", "熟练使用办公软件", "热情大方", "45岁以下"])
    #expect(
      Set(position.relationships.map { "\($0.type.rawValue) \($0.target.text)" }) == [
        "reportsTo 生产副总", "supervises 统计员", "supervises 班组长", "promotesTo 高级经理", "collaborates 各部门", "contacts 供应商",
      ])
  }

  enum Table: String, CaseIterable, Sendable {
    case tabs, numberedTabs, gaps, blanks, pipes, markdown, cells, points, bareNumbers, words, brackets, colons,
      sentence

    func lines(_ shares: [(String, Int)]) -> [String] {
      let numbered = shares.enumerated()
      return switch self {
      case .tabs: ["指标\t权重\t目标值"] + shares.map { "\($0)\t\($1)%\t达标" }
      case .numberedTabs:
        ["序号\t考核指标\t权重\t考核标准"] + numbered.map { "\($0 + 1)\t\($1.0)\t\($1.1)%\t按计划完成" } + ["合计\t\t100%"]
      case .gaps: ["指标名称    权重    评分标准"] + shares.map { "\($0)    \($1)%    每低1%扣2分" }
      case .blanks: ["序号 指标 权重 数据来源"] + numbered.map { "\($0 + 1) \($1.0) \($1.1)% 统计报表" }
      case .pipes: ["指标 | 权重 | 考核周期"] + shares.map { "\($0) | \($1)% | 月度" }
      case .markdown: ["| 考核指标 | 权重 | 说明 |", "|---|---|---|"] + shares.map { "| \($0) | \($1)% | 按月考核 |" }
      case .cells:
        ["序号", "考核指标", "权重", "考核标准"] + numbered.flatMap { ["\($0 + 1)", $1.0, "\($1.1)%", "按计划完成"] }
      case .points: ["考核项目\t分值\t评分标准"] + shares.map { "\($0)\t\($1)\t每次扣5分" }
      case .bareNumbers: ["指标\t权重(%)\t目标"] + shares.map { "\($0)\t\($1)\t达标" }
      case .words: shares.map { "\($0) 权重\($1)%" }
      case .brackets: numbered.map { "\($0 + 1)、\($1.0)（\($1.1)%）" }
      case .colons: shares.map { "\($0)：\($1)%" }
      case .sentence: [shares.map { "\($0)\($1)%" }.joined(separator: "、") + "。"]
      }
    }
  }

  @Test(arguments: Table.allCases, ["考核指标", "KPI指标：", "一、绩效考核", "【考核指标及权重】", "关键绩效指标"])
  func tablesGiveTheirShares(table: Table, heading: String) throws {
    let shares = [("销售额完成率", 55), ("客户满意度", 25), ("费用控制率", 20)]
    let lines = ["岗位名称：仓库主管", "任职要求", "1、大专及以上学历。", heading] + table.lines(shares)
    let position = try #require(parse(lines.joined(separator: "\n")).positions.first)
    #expect(position.weights.map(\.name.text) == shares.map(\.0))
    #expect(position.weights.map { Int(($0.weight * 100).rounded()) } == shares.map(\.1))
    #expect(position.qualifications.map(\.text) == ["大专及以上学历"])
  }
}
