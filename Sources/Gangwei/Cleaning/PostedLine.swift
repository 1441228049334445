/// Who wrote something on a page and when: 风吹麦浪 2018-03-07 09:13, 小城 发表于 2014-7-3 20:47:11 6楼, and with the place
/// 某某幼教 2023-02-08 18:00 发表于江苏.
enum PostedLine {
  private static let shortest = 14
  private static let longest = 60
  private static let longestAccount = 14
  private static let longestRest = 14
  private static let longestDeed = 4
  private static let published = WordList(["发表于", "回复于", "发布于"])

  /// An account, a date and a time to the minute, and at most a few words behind them. Among the first lines of a page
  /// other facts may stand with the account: 提问者：小城 浏览 12874 次 提问时间：2018-03-06 15:22.
  /// - Parameter needsTime: whether a date alone is not enough (热心网友 2014-03-02), as it is among answers.
  static func isPosted(_ cells: Cells, _ span: TextSpan, isFirst: Bool, needsTime: Bool = true) -> Bool {
    guard (shortest...longest).contains(span.count), !needsTime || cells.holds(0x3A, in: span),
      cells.holds(0x2D, in: span), let (start, end) = moment(cells, span, needsTime: needsTime)
    else { return false }
    let rest = cells.trim(TextSpan(end, span.end))
    guard rest.count <= longestRest, isPlain(cells, rest) else { return false }
    var account = cells.trim(TextSpan(span.start, start))
    if let word = published.longest(atEndOf: account, of: cells) {
      // 发表于 2012-3-20 13:40:51 | 只看该作者: the account stands above.
      if account.count == word { return true }
      account = cells.trim(TextSpan(account.start, account.end - word))
    }
    // 2022-07-05 14:20:18 刷新
    if account.isEmpty { return rest.count <= longestDeed }
    guard !NameShape.isJob(cells, account),
      LabelReader.read(cells, at: account.start, before: account.end) == nil
    else { return false }
    return isFirst || account.count <= longestAccount && isPlain(cells, account)
  }

  /// 发表于 2012-3-20 13:40:51 | 只看该作者: the time alone.
  static func namesNobody(_ cells: Cells, _ span: TextSpan) -> Bool { published.stands(at: span.start, of: cells) }

  private static let answers = WordList(file: "site-speech", row: "answers")

  /// Whether the text is a question and its answers, by the words of their site (最佳答案).
  static func areAnswers(_ cells: Cells, _ lines: [PhysicalLine]) -> Bool {
    lines.contains { line in
      answers.longest(at: line.span.start, before: line.span.end, of: cells) == line.span.count
    }
  }

  /// The first date with a time behind it, or, where none is needed, the first date.
  private static func moment(_ cells: Cells, _ span: TextSpan, needsTime: Bool) -> (start: Int, end: Int)? {
    var index = span.start
    while index < span.end {
      guard cells.classes[index] == .digit else {
        index += 1
        continue
      }
      let date = behindDate(cells, index, span.end)
      if let end = time(cells, date, span.end) ?? (needsTime ? nil : date) { return (index, end) }
      while index < span.end, cells.classes[index] == .digit { index += 1 }
    }
    return nil
  }

  /// 2014-7-3
  private static func behindDate(_ cells: Cells, _ start: Int, _ end: Int) -> Int? {
    var index = start
    for (part, lengths) in [4...4, 1...2, 1...2].enumerated() {
      if part > 0 {
        guard cells.at(index) == 0x2D else { return nil }
        index += 1
      }
      let first = index
      while index < end, cells.classes[index] == .digit { index += 1 }
      guard lengths.contains(index - first) else { return nil }
    }
    return index
  }

  /// 20:47:11
  private static func time(_ cells: Cells, _ date: Int?, _ end: Int) -> Int? {
    guard let date, date < end, cells.isBlank(date) else { return nil }
    var index = cells.skipBlank(date, end)
    var parts = 0
    while index < end {
      let first = index
      while index < end, cells.classes[index] == .digit { index += 1 }
      guard (1...2).contains(index - first) else { return nil }
      parts += 1
      guard cells.at(index) == 0x3A, index < end else { break }
      index += 1
    }
    return parts >= 2 ? index : nil
  }

  static func isPlain(_ cells: Cells, _ span: TextSpan) -> Bool {
    (span.start..<span.end).allSatisfy { index in
      switch cells.classes[index] {
      case .han, .latin, .digit: true
      default: cells.isBlank(index) || [0x5F, 0x23, 0x7C].contains(cells.folded[index])
      }
    }
  }
}
