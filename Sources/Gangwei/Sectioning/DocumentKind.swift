/// Whether a text describes jobs at all. Guides, blank forms, résumés, reports and answers speak of jobs and describe none.
struct DocumentKind {
  /// Where the deciding words begin; `nil` in a text that describes jobs.
  private(set) var firstSign: Int?

  /// Where the replies to a post begin (17 条回复), which are other people's texts, or what a search found.
  private var firstReply: Int?
  /// Whether the deciding words are those of rules (总则, 附则).
  private var isRegulation = false
  /// Whether they are those of contracts and tenders, to which descriptions of posts may be attached.
  private var isContract = false

  var isOther: Bool { firstSign != nil }

  /// How many different words of a row decide; guides use such words most freely.
  private static func least(_ name: String) -> Int { name == "guide" ? 4 : 3 }

  private static let book = SignBook()
  /// Rows whose words count in sentences too, or where lines ran together.
  private static let inSentences: Set<String> = ["guide", "regulation", "curriculum"]

  /// The words of texts that describe no jobs.
  static var signs: WordTrie { book.words }

  /// Counts the signs of texts that are no descriptions; linear.
  static func read(_ cells: Cells, _ lines: [PhysicalLine]) -> DocumentKind {
    var counts: [String: Set<UInt32>] = [:]
    /// How many of the words of rules stand as headings (总则, 附则), and not in sentences.
    var headingsOfRules = 0
    var places: [String: [Int]] = [:]
    for line in lines {
      book.words.each(in: cells, by: .notices, from: line.span.start, before: line.span.end) { start, end, value in
        let name = book.names[Int(value >> 16)]
        // A duty may speak of a 工作总结; a heading or a label says that the text is one.
        let isHeading = start <= line.span.start + 3 || cells.at(end) == 0x3A || line.span.count <= 24
        if isHeading || inSentences.contains(name) {
          if counts[name, default: []].insert(value).inserted {
            places[name, default: []].append(start)
            if name == "regulation", isHeading { headingsOfRules += 1 }
          }
        }
        return end
      }
    }
    let reply =
      lines.first { isReplyHead(cells, $0.span) }?.span.start ?? firstSeat(cells, lines)
      ?? SearchResults.find(cells, lines)
    if let sign = guideTitle(cells, lines) ?? guide(cells, lines) ?? writingHeadings(cells, lines)
      ?? exam(cells, lines)
    {
      return DocumentKind(firstSign: sign, firstReply: reply)
    }
    // Of many signs the last ones decide, so that a word or two in a description before them do not.
    let isPledge = lines.prefix(pledgeLines).contains { pledges.stands(atEndOf: $0.span, of: cells) }
    let deciding = places.filter { name, places in
      places.count >= least(name) && !(isPledge && name == "contract")
        && (name != "regulation" || headingsOfRules >= fewestHeadings)
    }
    return DocumentKind(
      firstSign: deciding.map { name, places in places[places.count - least(name)] }.min(),
      firstReply: reply, isRegulation: deciding.count == 1 && deciding.keys.contains("regulation"),
      isContract: !deciding.isEmpty && deciding.keys.allSatisfy { $0 == "contract" || $0 == "tender" })
  }

  /// 目标责任书 has parties as a contract does, and says what one of them is to do.
  private static let pledges = WordList(["责任书", "责任状"])
  private static let pledgeLines = 12

  private static let replies = WordList(file: "other-texts", row: "reply")

  /// 17 条回复 • 2023-07-25 at the start of a line, or 第 1 条附言.
  private static func isReplyHead(_ cells: Cells, _ span: TextSpan) -> Bool {
    guard span.count <= 60 else { return false }
    var index = span.start
    if cells.folded[index] == 0x7B2C { index = cells.skipBlank(index + 1, span.end) }
    let digits = index
    while index < span.end, cells.classes[index] == .digit { index += 1 }
    return index > digits && replies.stands(at: cells.skipBlank(index, span.end), of: cells)
  }

  private static let seats = ["沙发", "板凳"].map { [UInt32](scalarsOf: $0) }
  private static let longestName = 40

  /// Where the first reply of a forum begins: a line that ends, behind a gap, with 沙发, before one with 板凳. Either alone
  /// may be a piece of furniture.
  private static func firstSeat(_ cells: Cells, _ lines: [PhysicalLine]) -> Int? {
    func takes(_ seat: [UInt32], _ span: TextSpan) -> Bool {
      let start = span.end - seat.count
      return span.count <= longestName && start > span.start && cells.isBlank(start - 1)
        && cells.hasWord(seat, at: start)
    }
    guard let first = lines.firstIndex(where: { takes(seats[0], $0.span) }),
      lines[first...].contains(where: { takes(seats[1], $0.span) })
    else { return nil }
    return lines[first].span.start
  }

  private static let guideTitles = WordList(file: "other-texts", row: "guide-title")
  private static let titleLines = 3
  private static let longestTitle = 24

  /// 岗位说明书填写说明 as one of the first lines.
  private static func guideTitle(_ cells: Cells, _ lines: [PhysicalLine]) -> Int? {
    lines.prefix(titleLines).first {
      $0.span.count <= longestTitle && guideTitles.stands(atEndOf: $0.span, of: cells)
    }?.span.start
  }

  /// 采购管理制度, 消防演练方案, 例会纪要: whether it is the title of a text that describes no job.
  static func endsAsOtherTitle(_ cells: Cells, _ span: TextSpan) -> Bool {
    book.titles.stands(in: cells, backwardsFrom: span.end, to: span.start)
  }

  private static let longestHeading = 16
  private static let fewestHeadings = 2

  /// Where a text begins that tells how to write such texts: 二、职责怎么写, 三、要求怎么写.
  private static func writingHeadings(_ cells: Cells, _ lines: [PhysicalLine]) -> Int? {
    let found = lines.filter { line in
      line.span.count <= longestHeading
        && book.writing.stands(in: cells, backwardsFrom: line.span.end, to: line.span.start)
        && MarkerReader.read(cells, at: line.span.start, before: line.span.end) != nil
    }
    return found.count >= fewestHeadings ? found.first?.span.start : nil
  }

  private static let fewestExamples = 4
  private static let fewestExplained = 3
  private static let quotes = ScalarSet("“\"「『")

  /// Where a guide to such texts begins: it gives quoted examples (如“…”) and explains labels (岗位名称指的是…, 任职资格:包括…).
  private static func guide(_ cells: Cells, _ lines: [PhysicalLine]) -> Int? {
    var examples: [Int] = []
    var explained: [Int] = []
    var giving = NextPlace(of: 0x5982)
    for (number, line) in lines.enumerated() {
      let mayGive = giving.stands(in: line.span, of: cells)
      var quote = mayGive ? cells.next(.other, from: line.span.start + 1, before: line.span.end) : line.span.end
      while quote < line.span.end {
        if cells.folded[quote - 1] == 0x5982, quotes.contains(cells.folded[quote]) { examples.append(quote - 1) }
        quote = cells.next(.other, from: quote + 1, before: line.span.end)
      }
      var start = line.span.start
      if let marker = MarkerReader.read(cells, at: start, before: line.span.end) { start = marker.span.end }
      while start < line.span.end, cells.isBlank(start) || MarkerSequences.bulletSigns.contains(cells.folded[start]) {
        start += 1
      }
      explained += explainedInside(cells, TextSpan(min(start + 1, line.span.end), line.span.end))
      guard start < line.span.end, let label = LabelReader.read(cells, at: start, before: line.span.end) else {
        continue
      }
      var next = label.end
      // 3. 岗位目的。一句话说清…: a sentence of its own names what the next ones explain.
      if cells.at(next) == 0x3002, next + 1 < line.span.end {
        explained.append(start)
        continue
      }
      while next < line.span.end, cells.folded[next] == 0x3A || cells.isBlank(next) { next += 1 }
      // 六、岗位职责 over 列出该职位的主要工作内容…: the next line explains.
      if next >= line.span.end, number + 1 < lines.count, isExplanation(cells, lines[number + 1].span) {
        explained.append(start)
        continue
      }
      let value = TextSpan(next, max(next, line.span.end))
      if !value.isEmpty,
        book.explaining.longest(in: cells, at: next, before: line.span.end) != nil
          || isExample(cells, value)
      {
        explained.append(start)
      }
    }
    if explained.count >= fewestExplained { return explained[explained.count - fewestExplained] }
    return examples.count >= fewestExamples ? examples[examples.count - fewestExamples] : nil
  }

  private static let shortestExplanation = 10

  /// 注明该职位所在的部门,例如“市场部”: a sentence that says what is to be written.
  private static func isExplanation(_ cells: Cells, _ line: TextSpan) -> Bool {
    guard line.count >= shortestExplanation,
      let word = book.explaining.longest(in: cells, at: line.start, before: line.end)
    else { return false }
    return word.end - line.start >= 2
  }

  private static let longestLabel = 8
  private static let asking = WordList(["需要", "应当", "应该", "必须"])

  /// The sections that a line explains one behind the other: 1.岗位职责:详细描述…。2.任职资格:包括…。
  private static func explainedInside(_ cells: Cells, _ line: TextSpan) -> [Int] {
    var found: [Int] = []
    var from = line.start
    while let colon = cells.find(0x3A, in: TextSpan(from, line.end)) {
      from = colon + 1
      // **岗位职责**:
      var end = colon
      while end > line.start, cells.classes[end - 1] == .void || cells.folded[end - 1] == 0x2A { end -= 1 }
      var start = end
      while start > line.start, end - start < longestLabel, cells.classes[start - 1] == .han { start -= 1 }
      guard let label = LabelReader.read(cells, at: start, before: end), label.section != nil, label.end == end
      else { continue }
      let next = cells.skipBlank(colon + 1, line.end)
      guard let word = book.explaining.longest(in: cells, at: next, before: line.end), word.end - next >= 2,
        !asking.stands(at: next, of: cells)
      else { continue }
      found.append(start)
    }
    return found
  }

  private static let examples = WordList(["例如", "如", "比如", "譬如"])

  /// 如研发工程师、销售经理等: what may stand behind a label, and not what does.
  static func isExample(_ cells: Cells, _ value: TextSpan) -> Bool {
    var end = value.end
    while end > value.start, cells.isBlank(end - 1) || cells.classes[end - 1] == .terminator { end -= 1 }
    return end > value.start && cells.folded[end - 1] == 0x7B49 && examples.stands(at: value.start, of: cells)
  }

  private static let fewestQuestions = 2

  /// Where an exam begins: lines with answers to choose from (A.岗位职责 B.任职资格 C.员工绩效).
  private static func exam(_ cells: Cells, _ lines: [PhysicalLine]) -> Int? {
    var questions: [Int] = []
    for line in lines {
      var wanted: UInt32 = 0x61
      guard cells.holds(wanted, in: line.span) else { continue }
      let end = line.span.end - 1
      var index = cells.next(.other, from: line.span.start, before: end)
      while index < end {
        if cells.folded[index] == wanted, cells.folded[index + 1] == 0x2E || cells.folded[index + 1] == 0x3001,
          index == line.span.start || cells.classAt(index - 1) != .latin
        {
          wanted += 1
        }
        index = cells.next(.other, from: index + 1, before: end)
      }
      if wanted >= 0x64 { questions.append(line.span.start) }
    }
    return questions.count >= fewestQuestions ? questions.first : nil
  }

  /// The segments that describe jobs. Where the deciding words begin late, behind an article of their own, what stands
  /// before that article is another text: a page may hold a description and, behind it, a résumé.
  func descriptions(_ all: [Segment], _ cells: Cells) -> [Segment] {
    let segments = firstReply.map { reply in Array(all.prefix { $0.span.start < reply }) } ?? all
    guard let firstSign else { return segments }
    if isRegulation { return RulesOfPosts.descriptions(segments, cells) }
    if isContract, let first = RulesOfPosts.postHeads(segments, cells).first { return Array(segments[first...]) }
    guard let length = segments.last?.span.end,
      let last = segments.lastIndex(where: { $0.title != nil && $0.span.start <= firstSign }),
      case let cut = Self.namesPart(segments[last], cells)
        ? segments.firstIndex(where: { $0.span.start >= firstSign }) ?? last : last,
      segments[cut].span.start * 10 >= length * Self.leastTenthsBefore,
      segments[..<cut].contains(where: { $0.title != nil })
    else { return [] }
    return Array(segments[..<cut])
  }

  /// 【行政助理的任职要求】: a part of a description that stands before the sign, and no title of another text.
  private static func namesPart(_ segment: Segment, _ cells: Cells) -> Bool {
    guard let title = segment.title, title.section == .duties || title.section == .qualifications else { return false }
    return NameShape.isJob(cells, title.stem)
  }

  private static let leastTenthsBefore = 4
  /// The words of `other-texts.tsv`; a value holds the row in its high half, the word in its low.
  private struct SignBook: Sendable {
    var words = WordTrie()
    /// What explains a label behind it.
    var explaining = WordTrie()
    /// How headings end that tell how to write such a text; backwards.
    var writing = WordTrie()
    /// How titles of texts end that describe no job; backwards.
    var titles = WordTrie()
    var names: [String] = []

    init() {
      var number: UInt32 = 0
      for (name, rowWords) in LexiconFile.named("other-texts").namedRows {
        names.append(name)
        for word in rowWords {
          switch name {
          case "explaining": explaining.insert(word, 1)
          case "title": titles.insert(word.reversed(), 1)
          case "writing": writing.insert(word.reversed(), 1)
          // Looked for by themselves.
          case "advice", "guide-title", "reply", "report-title": break
          default:
            number += 1
            words.insert(word, UInt32(names.count - 1) << 16 | number)
          }
        }
      }
    }
  }
}
