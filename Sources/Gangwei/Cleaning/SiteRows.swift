/// Lines of a site that hold several of one thing: facts about the file (来源:… 点击:…), names of actions (打印 | 收藏 | 关闭).
enum SiteRows {
  private static let longest = 160
  private static let longestAction = 9
  private static let separators = ScalarSet("|/-·>»[]【】,,、:()0123456789")

  static func read(_ cells: Cells, _ span: TextSpan) -> Furniture? {
    guard (4...longest).contains(span.count) else { return nil }
    if isFactRow(cells, span) {
      return Furniture(span: span, kind: .fileFacts, rule: "boilerplate: a row of facts about the file")
    }
    if isActionRow(cells, span) {
      return Furniture(span: span, kind: .siteAction, rule: "boilerplate: a row of actions")
    }
    return nil
  }

  /// At least two labels of such facts, each where a cell begins and before a colon, a number or a blank, and no sentence.
  private static func isFactRow(_ cells: Cells, _ span: TextSpan) -> Bool {
    // Two labels need a blank or a pipe between them, or a colon behind each.
    guard
      cells.next(.gap, from: span.start, before: span.end) < span.end || cells.find(0x7C, in: span) != nil
        || cells.find(0x3A, in: span) != nil
    else {
      return false
    }
    if cells.holds(0x3002, in: span) { return false }
    let words = words
    var labels: Set<[UInt32]> = []
    var closed = 0
    var beginsWithFact = false
    var index = span.start
    while index < span.end {
      if let found = words.longest(in: cells, at: index, before: span.end), found.value == fact {
        let next = cells.skipBlank(found.end, span.end)
        let isClosed = next < span.end && cells.folded[next] == 0x3A
        if isClosed || next > found.end || cells.classAt(next) == .digit || next >= span.end {
          labels.insert(cells.key(TextSpan(index, found.end)))
          if index == span.start { beginsWithFact = true }
          if isClosed || cells.classAt(next) == .digit { closed += 1 }
          index = max(index + 1, next)
        }
      }
      index = behindSeparator(cells, from: index, before: span.end)
    }
    return labels.count >= 2 && closed >= 1
      || labels.count == 1 && closed == 1 && beginsWithFact && hasGluedFact(cells, span)
  }

  private static let longestFact = 6

  /// Whether behind the first label another stands, glued to the value before it: 时间:09:14整理本文作者:网友.
  private static func hasGluedFact(_ cells: Cells, _ span: TextSpan) -> Bool {
    var colon = cells.find(0x3A, in: span)
    var isFirst = true
    while let end = colon {
      if !isFirst {
        for start in stride(from: end - 2, through: max(span.start, end - longestFact), by: -1) {
          if let found = words.longest(in: cells, at: start, before: end), found.end == end, found.value == fact {
            return true
          }
        }
      }
      isFirst = false
      colon = cells.find(0x3A, in: TextSpan(end + 1, span.end))
    }
    return false
  }

  /// The place behind the first blank or pipe from `index` on, or `end`.
  private static func behindSeparator(_ cells: Cells, from index: Int, before end: Int) -> Int {
    var index = cells.next([.gap, .bodyBreak], from: index, before: end)
    while index < end {
      let kind = cells.classes[index]
      if kind == .space || kind == .tab || cells.folded[index] == 0x7C { return index + 1 }
      index = cells.next([.gap, .bodyBreak], from: index + 1, before: end)
    }
    return end
  }

  /// At least three short names, of which two are known, or two where both are.
  private static func isActionRow(_ cells: Cells, _ span: TextSpan) -> Bool {
    var names = 0
    var known = 0
    var beginsAtHome = false
    // What no sign parts is one name at most, a long one is no name, and a sentence is none.
    let sign = cells.next(.other, from: span.start, before: span.end)
    if sign >= span.end || sign - span.start > longestAction || cells.count(of: .terminator, in: span) > 0 {
      return false
    }
    let (words, separators) = (words, separators)
    var index = span.start
    while index < span.end {
      // A sentence is left by its first words, which no sign parts.
      if cells.next(.other, from: index, before: min(span.end, index + longestAction + 1)) - index > longestAction {
        return false
      }
      if cells.isBlank(index) || separators.contains(cells.folded[index]) {
        index += 1
        continue
      }
      var end = index
      while end < span.end, end - index <= longestAction, !cells.isBlank(end), !separators.contains(cells.folded[end]) {
        end += 1
      }
      guard end - index <= longestAction else { return false }
      let word = words.longest(in: cells, at: index, before: end)
      if word?.end == end && word?.value == action
        || PhraseBook.shared.opening(cells, at: index, before: end)?.end == end
      {
        known += 1
      }
      if names == 0, end - home.count >= index, cells.hasWord(home, at: end - home.count) { beginsAtHome = true }
      names += 1
      index = end
    }
    if names >= 2 && known == names { return true }
    // (1)大专以上学历,新闻、中文、设计等专业
    if MarkerReader.signed(cells, span) != nil { return false }
    return names >= 3 && (known >= 2 && known * 3 >= names || beginsAtHome)
  }

  private static let fact: UInt32 = 1
  private static let action: UInt32 = 2

  /// The words of `site-rows.tsv`.
  private static let words: WordTrie = {
    var words = WordTrie()
    for (name, row) in LexiconFile.named("site-rows").namedRows {
      // Those of the head and the foot are looked for by themselves.
      for word in row where name == "fact" || name == "action" { words.insert(word, name == "fact" ? fact : action) }
    }
    return words
  }()

  private static let home = [UInt32](scalarsOf: "首页")
}
