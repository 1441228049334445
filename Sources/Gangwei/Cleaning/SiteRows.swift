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
    guard cells.next(.gap, from: span.start, before: span.end) < span.end || cells.find(0x7C, in: span) != nil
      || cells.find(0x3A, in: span) != nil
    else {
      return false
    }
    var labels: Set<[UInt32]> = []
    var closed = 0
    var index = span.start
    var isStart = true
    while index < span.end {
      if cells.folded[index] == 0x3002 { return false }
      if isStart || !labels.isEmpty && cells.classes[index] == .han,
        let found = words.longest(in: cells, at: index, before: span.end), found.value == fact
      {
        let next = cells.skipBlank(found.end, span.end)
        let isClosed = next < span.end && cells.folded[next] == 0x3A
        // Behind a first one a label with its colon may be glued to the value before: 09:14整理本文作者:网友.
        if isClosed || isStart && (next > found.end || cells.classAt(next) == .digit || next >= span.end) {
          labels.insert(cells.key(TextSpan(index, found.end)))
          if isClosed || cells.classAt(next) == .digit { closed += 1 }
          index = max(index + 1, next)
          isStart = false
          continue
        }
      }
      let kind = cells.classes[index]
      isStart = kind == .space || kind == .tab || cells.folded[index] == 0x7C
      index += 1
    }
    return labels.count >= 2 && closed >= 1
  }

  /// At least three short names, of which two are known, or two where both are.
  private static func isActionRow(_ cells: Cells, _ span: TextSpan) -> Bool {
    var names = 0
    var known = 0
    var beginsAtHome = false
    var index = span.start
    while index < span.end {
      if cells.isBlank(index) || separators.contains(cells.folded[index]) {
        index += 1
        continue
      }
      var end = index
      while end < span.end, end - index <= longestAction, !cells.isBlank(end), !separators.contains(cells.folded[end]) {
        if cells.classes[end] == .terminator { return false }
        end += 1
      }
      guard end - index <= longestAction else { return false }
      let word = words.longest(in: cells, at: index, before: end)
      if word?.end == end && word?.value == action
        || PhraseBook.shared.opening(cells, at: index, before: end)?.end == end
      {
        known += 1
        if names == 0, cells.hasWord(home, at: index) { beginsAtHome = true }
      }
      names += 1
      index = end
    }
    return names >= 2 && known == names || names >= 3 && (known >= 2 && known * 3 >= names || beginsAtHome)
  }

  private static let fact: UInt32 = 1
  private static let action: UInt32 = 2

  /// The words of `site-rows.tsv`.
  private static let words: WordTrie = {
    var words = WordTrie()
    for (name, row) in LexiconFile.named("site-rows").namedRows {
      for word in row { words.insert(word, name == "fact" ? fact : action) }
    }
    return words
  }()

  private static let home = [UInt32](scalarsOf: "首页")
}
