import ICU
import Testing

@testable import Gangwei

/// What holds for every input: nothing traps, nothing is lost, everything is grounded, the bytes are the same.
@Suite struct ParserLawTests {
  private static func check(_ bytes: [UInt8], _ sourceLocation: SourceLocation = #_sourceLocation) {
    var parser = Parser()
    let reading = parser.read(bytes, name: "page.txt")
    let document = reading.document
    let scalars = reading.source.scalars

    // Nothing is lost.
    let visible = scalars.count { CharacterProperties.isVisible($0) }
    let accounting = document.accounting
    #expect(
      accounting.values + accounting.structure + accounting.boilerplate + accounting.unclaimed == visible,
      sourceLocation: sourceLocation)
    let listed = document.unclaimed.reduce(0) { sum, passage in
      sum + scalars[passage.span.start..<passage.span.end].count { CharacterProperties.isVisible($0) }
    }
    #expect(listed >= accounting.unclaimed, sourceLocation: sourceLocation)

    // Everything is grounded.
    for span in spans(of: document) {
      guard span.start >= 0, span.start < span.end, span.end <= scalars.count else {
        Issue.record("\(span) is no place of the source", sourceLocation: sourceLocation)
        return
      }
    }
    for passage in passages(of: document) where !isMade(passage, of: scalars) {
      Issue.record("\(passage.text) does not stand at \(passage.span)", sourceLocation: sourceLocation)
    }
    for index in document.articles.flatMap(\.positions) {
      #expect(document.positions.indices.contains(index), sourceLocation: sourceLocation)
    }
  }

  /// Whether the text's characters stand in the source at the span in this order; a watermark or an item's later number
  /// may stand between them.
  private static func isMade(_ passage: Passage, of scalars: [UInt32]) -> Bool {
    let place = Array(scalars[passage.span.start..<passage.span.end])
    // What no rule claimed is listed as it stands; in values references are what they stand for.
    return stands(passage.text, in: place) || stands(passage.text, in: resolved(place))
  }

  private static func stands(_ text: String, in place: [UInt32]) -> Bool {
    let table = CharacterTable.shared
    // NFC on both sides: the text is normalised.
    let source = Normalizer.nfc(place.map { table.narrow($0) })
    var index = 0
    for scalar in text.unicodeScalars where scalar != " " {
      while index < source.count, source[index] != scalar.value { index += 1 }
      if index == source.count { return false }
      index += 1
    }
    return !text.isEmpty
  }

  private static let references: [[UInt32]: UInt32] = Dictionary(
    uniqueKeysWithValues: LexiconFile.named("character-references").rows.compactMap { row in
      let digits = String(String.UnicodeScalarView(row[1].dropFirst(2).compactMap(Unicode.Scalar.init)))
      return UInt32(digits, radix: 16).map { (row[0], $0) }
    })

  /// The characters that named references stand for, in their place.
  private static func resolved(_ scalars: [UInt32]) -> [UInt32] {
    var found: [UInt32] = []
    var index = 0
    while index < scalars.count {
      if scalars[index] == 0x26, let end = scalars[index...].prefix(12).firstIndex(of: 0x3B),
        let scalar = references[Array(scalars[(index + 1)..<end])]
      {
        found.append(scalar)
        index = end + 1
      } else {
        found.append(scalars[index])
        index += 1
      }
    }
    return found
  }

  private static func passages(of document: Document) -> [Passage] {
    var passages = document.unclaimed + document.boilerplate.map { Passage(text: $0.text, span: $0.span) }
    passages += [document.source.title].compactMap(\.self) + document.articles.compactMap(\.title)
    for position in document.positions {
      passages += [position.title, position.department, position.summary].compactMap(\.self)
      passages += (position.duties + position.qualifications + position.authorities).map {
        Passage(text: $0.text, span: $0.span)
      }
      passages += position.weights.map(\.name) + position.relationships.map(\.target) + position.fields.map(\.value)
      passages += position.sections.compactMap(\.heading)
      passages += position.sections.map { Passage(text: $0.text, span: $0.span) }
    }
    return passages
  }

  private static func spans(of document: Document) -> [TextSpan] {
    passages(of: document).map(\.span) + document.positions.map(\.span) + document.articles.map(\.span)
      + document.positions.flatMap { $0.constraints.map(\.span) + $0.weights.map(\.span) }
      + document.diagnostics.compactMap(\.span)
  }

  @Test(arguments: CorpusText.all)
  func corpus(source: CorpusText) {
    let bytes = Array(source.text.utf8)
    Self.check(bytes)
    #expect(parse(bytes).json(.compact) == parse(bytes).json(.compact))
  }

  @Test func corpusIsThere() {
    #expect(CorpusText.all.count >= 45)
  }

  /// A parser that has read other texts reads the next one as a new parser does.
  @Test func parsersKeepNothing() {
    var used = Parser()
    for source in CorpusText.all.sorted(by: { $0.text.utf8.count < $1.text.utf8.count }).prefix(2) {
      _ = used.parse(Sentences.big5, name: "other.txt")
      #expect(used.parse(Array(source.text.utf8), name: "page.txt") == parse(source.text))
    }
  }

  @Test func randomBytes() {
    var random = SplitMix(state: 7)
    for round in 0..<200 {
      Self.check((0..<(round * 2)).map { _ in UInt8(truncatingIfNeeded: random.next()) })
    }
  }

  /// Words of labels, markers and signs in any order: what comes nearest to what the stages look for.
  @Test func randomWords() {
    var words = [
      "1、", "2.", "(1)", "(一)", "一、", "二、", "①", "A.", "-", "●", "◆", "%", "第一条", "篇1", "1.1", "3", "V1.1.0", "10%",
      "5‰", "3年", "26-38岁",
      ":", "：", ";", "。", "，", "、", "(", ")", "（", "）", "【", "】", "“", "”", "|", "\t", "  ", " ", "\n", "\r\n", "\n\n",
      "\u{3000}", "\u{200B}",
      "客户经理", "客户服务部", "负责销售", "具有良好的沟通能力", "本科以上学历", "优先", "说明书", "范文", "(5篇)", "权重", "无", "不限", "晋升为", "直接向", "汇报",
      "本站所有内容", "立即下载", "Ω", "Βιβλιοθήκη", "<b>", "&amp;", "e\u{301}", "𠂇", "😀", "\u{FFFD}",
      "Evaluation only. Created with Aspose.Slides for .NET 3.5 Client Profile.", "是", "的", "以上是", "客户经理岗位职责说明书",
    ]
    for file in ["sections", "fields", "qualification-labels", "label-modifiers", "document-words", "boilerplate"] {
      for row in LexiconFile.named(file).rows {
        words += row.dropFirst().map { String(String.UnicodeScalarView($0.compactMap(Unicode.Scalar.init))) }
      }
    }
    var random = SplitMix(state: 11)
    for round in 0..<300 {
      // The first are signs and values, the rest labels: half of each.
      let text = (0..<(5 + round % 80)).map { _ in
        Bool.random(using: &random)
          ? words[Int.random(in: 0..<75, using: &random)] : words.randomElement(using: &random) ?? ""
      }
      Self.check(Array(text.joined().utf8))
    }
  }

  /// Every cut of a text, as a scrape that broke off.
  @Test func cutTexts() {
    let text = "客户经理岗位职责说明书\n岗位名称:客户经理\n一、岗位职责1. 负责销售;2. 负责服务。\n三、任职要求(1)本科,3年。权重10%"
    let scalars = Array(text.unicodeScalars)
    for end in 0...scalars.count {
      Self.check(Array(String(String.UnicodeScalarView(scalars[..<end])).utf8))
      Self.check(Array(String(String.UnicodeScalarView(scalars[end...])).utf8))
    }
  }

  /// The sign of a list with nothing behind it, at the end of the text.
  @Test(arguments: ["•", "1、", "(1)", "第", "岗", "a", "-\u{3000}"])
  func signsAtTheEnd(sign: String) {
    Self.check(Array("客户经理岗位职责\n1、负责销售\n  \(sign)".utf8))
  }

  /// Pages of every shape, broken off, put together of two, with their lines in any order or all on one.
  @Test(arguments: SmallPageTests.files)
  func brokenPages(file: String) throws {
    var random = SplitMix(state: 411)
    let pages = try SmallPageTests.pages(file).map { $0.text.split(separator: "\n", omittingEmptySubsequences: false) }
    for page in pages {
      let cut = page.prefix(Int.random(in: 0...page.count, using: &random))
      let changed: [Substring]
      switch Int.random(in: 0..<4, using: &random) {
      case 0: changed = page.shuffled(using: &random)
      case 1: changed = cut + (pages.randomElement(using: &random) ?? []).suffix(4)
      case 2: changed = [Substring(page.joined())]
      default: changed = cut.map { $0.dropFirst(Int.random(in: 0...2, using: &random)) }
      }
      Self.check(Array(changed.joined(separator: "\n").utf8))
    }
  }

  /// The time grows with the text, on any text.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: ["(", "1、", "岗位职责", "岗位职责:", "客户经理岗位职责", "岗位名称:a\n", "【", "10%", "“", "\t", "。", "2、", "Ω", "销售经理销售经理"])
  func longTexts(part: String) {
    let count = 3_000 / part.unicodeScalars.count
    let document = parse(String(repeating: part, count: count))
    #expect(document.accounting != Accounting() || part == "\t")
  }

  @Test(.timeLimit(.minutes(1)))
  func manyArticles() {
    #expect(parse(String(repeating: "客户经理岗位职责\n1、负责销售\n", count: 20_000)).positions.count == 20_000)
  }

  /// A page that is one line has many tables on it, and none of them makes the others' cells be read again.
  @Test(.timeLimit(.minutes(1)))
  func manyTablesOnOneLine() {
    let table =
      "一、前厅部经理绩效考核指标量表被考核人姓名职位前厅部经理部门前厅部"
      + "序号KPI指标权重绩效目标值考核得分1客房出租率60%达到____%以上2宾客投诉解决率40%达100%"
    #expect(parse(String(repeating: table, count: 600)).accounting != Accounting())
  }
}
