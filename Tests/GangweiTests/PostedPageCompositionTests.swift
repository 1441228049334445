import Testing

@testable import Gangwei

/// Pages of several posts, composed of names, fields, headings and tables of shares: each gives its parts back.
@Suite struct PostedPageCompositionTests {
  private static let posts = PostCompositionTests.posts
  private static let shares: [(name: String, percent: Int)] = [
    ("销售收入完成率", 30), ("客户满意度", 20), ("成本控制率", 20), ("报表及时率", 20), ("制度执行", 10),
  ]

  enum Fields: String, CaseIterable, Sendable {
    case none, lines, cells, tabs, oneLine

    var lines: [String] {
      let fields = [("工作地点", "长沙市雨花区"), ("薪资待遇", "5000-8000元/月"), ("招聘人数", "2人")]
      return switch self {
      case .none: []
      case .lines: fields.map { "\($0)：\($1)" }
      case .cells: fields.flatMap { [$0, $1] }
      case .tabs: ["\(fields[0].0)\t\(fields[0].1)\t\(fields[1].0)\t\(fields[1].1)", "\(fields[2].0)\t\(fields[2].1)"]
      case .oneLine: [fields.map { "\($0)：\($1)" }.joined(separator: "　")]
      }
    }
  }

  enum Table: String, CaseIterable, Sendable {
    case none, tabs, pipes, cells, blanks, items

    var lines: [String] {
      let head = ["序号", "考核指标", "权重", "评分标准"]
      let rows = shares.enumerated().map { ["\($0 + 1)", $1.name, "\($1.percent)%", "按完成比例计分"] }
      return switch self {
      case .none: []
      case .tabs: ([head] + rows).map { $0.joined(separator: "\t") }
      case .pipes: ([head, head.map { _ in "---" }] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
      case .cells: ([head] + rows).flatMap(\.self)
      case .blanks: ([head] + rows).map { $0.joined(separator: " ") }
      case .items: rows.map { "\($0[0])、\($0[1])（权重\($0[2])）：\($0[3])" }
      }
    }
  }

  /// `一` stands for the heading's number, `X` for its words.
  private static let headings = ["X：", "一、X", "■ （一）X", "【（一）X】", "**X**", "### X"]

  private static let names = ["X", "【X】", "1. X", "X（2人）", "诚聘X", "X　6000-9000元/月", "岗位一：X"]

  @Test(arguments: names, Fields.allCases)
  func namesOverFields(name: String, fields: Fields) {
    for table in Table.allCases {
      for heading in Self.headings {
        let lines = Self.posts.enumerated().flatMap { number, post in
          var headings = 0
          func head(_ words: String) -> String {
            headings += 1
            return heading.replacing("一", with: ["一", "二", "三"][headings - 1]).replacing("X", with: words)
          }
          var lines = [
            name.replacing("1", with: "\(number + 1)").replacing("一", with: ["一", "二"][number])
              .replacing("X", with: post.title)
          ]
          lines += fields.lines + [head("岗位职责")] + post.duties.map { "● \($0)；" }
          lines += [head("任职要求")] + post.qualifications.map { "● \($0)。" }
          return lines + (table == .none ? [] : [head("绩效考核指标及权重")]) + table.lines + [""]
        }
        let positions = parse(lines.joined(separator: "\n")).positions
        let page = Comment("\(table) under \(heading)")
        #expect(positions.map(\.title?.text) == Self.posts.map(\.title), page)
        #expect(positions.map { $0.duties.map(\.text) } == Self.posts.map { $0.duties.map(folded) }, page)
        #expect(
          positions.map { $0.qualifications.map(\.text) } == Self.posts.map { $0.qualifications.map(folded) }, page)
        let percents = table == .none ? [] : Self.shares.map { Double($0.percent) / 100 }
        #expect(positions.map { $0.weights.map(\.weight) } == Self.posts.map { _ in percents }, page)
      }
    }
  }

  /// A table of three columns, as exports and pages write it.
  @Test(arguments: ["\t", ",", "\n", " | "])
  func threeColumns(separator: String) {
    let rows =
      [["岗位", "工作职责", "任职资格"]]
      + Self.posts.map { post in
        let cells = [
          post.title, post.duties.joined(separator: "；") + "。", post.qualifications.joined(separator: "；") + "。",
        ]
        return separator == "," ? [cells[0]] + cells.dropFirst().map { "\"\($0)\"" } : cells
      }
    let positions = parse("岗位职责一览表\n\n" + rows.map { $0.joined(separator: separator) }.joined(separator: "\n"))
      .positions
    #expect(positions.map(\.title?.text) == Self.posts.map(\.title))
    #expect(positions.map { $0.duties.map(\.text) } == Self.posts.map { $0.duties.map(folded) })
  }

  @Test func qualityIsNoHeading() {
    let position = parse("司炉工\n任职条件：\n1.持证上岗\n2.年龄18-50岁\n3.工作责任心强，能上夜班\n岗位职责：\n1.按规程点火\n2.做好记录\n")
      .positions.first
    #expect(position?.qualifications.count == 3)
  }

  @Test func requirementIsNoRowOfActions() {
    let document = parse("文案\n岗位职责：\n(1)撰写稿件，\n(2)拍摄图片。\n任职资格：\n(1)大专及以上学历，新闻、传播、中文、设计等专业，\n(2)文笔好。\n")
    #expect(document.positions.first?.qualifications.count == 2)
    #expect(document.boilerplate.isEmpty)
  }

  private func folded(_ text: String) -> String { text.replacing("，", with: ",") }
}
