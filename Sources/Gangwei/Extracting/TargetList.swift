/// The targets of a relationship, one for each of a list (客服主管、客服专员).
enum TargetList {
  /// Without the words around the list: 与…进行业务协调, …等部门的主管.
  private static func bare(_ cells: Cells, _ span: TextSpan) -> TextSpan {
    var span = cells.trim(span)
    // 汇报关系 向上汇报:区域经理
    if let colon = cells.find(0x3A, in: TextSpan(span.start, min(span.end, span.start + longestLabel))),
      colon > span.start, colon + 2 < span.end
    {
      span = cells.trim(TextSpan(colon + 1, span.end))
    }
    if span.count > 3, prepositions.contains(cells.folded[span.start]) { span.start += 1 }
    // 由房务部经理对客房主管进行考核
    if span.count > 4, cells.folded[span.start] == 0x7531, let whom = cells.find(0x5BF9, in: span),
      whom > span.start + 2
    {
      span = cells.trim(TextSpan(span.start + 1, whom))
    }
    for word in closings.words {
      if let place = cells.find(word, in: span), place > span.start { span.end = place }
    }
    return span
  }

  private static let longestLabel = 7
  private static let closings = WordList(file: "relation-words", row: "behind-list")
  private static let continuations = WordList(["以及", "及其"])
  private static let prepositions = ScalarSet("与和跟同")
  private static let trailingSigns = ScalarSet("等.:")
  private static let separators = ScalarSet("、,;/。；|\n")
  private static let joiners = ["以及", "和", "及", "或者", "或", "与"].map { [UInt32](scalarsOf: $0) }

  static func split(_ cells: Cells, _ span: TextSpan) -> [TextSpan] {
    var parts: [TextSpan] = []
    var start = span.start
    var depth = 0
    let span = bare(cells, span)
    start = span.start
    func add(_ end: Int) {
      var part = cells.trim(TextSpan(start, end))
      while !part.isEmpty, trailingSigns.contains(cells.folded[part.end - 1]) { part.end -= 1 }
      part = NameShape.withoutNote(cells, part)
      // 总账会计2人
      if let count = NameShape.count(cells, part), count > part.start + 1, cells.classes[count] == .digit {
        part = cells.trim(TextSpan(part.start, count))
      } else if let count = NameShape.count(cells, part), count > part.start + 1, cells.folded[count - 1] == 0x5171 {
        // 海外仓专员和退货处理专员共五人
        part = cells.trim(TextSpan(part.start, count - 1))
      }
      if continuations.stands(at: part.start, of: cells) { part.start += 2 }
      // 下属 (10): points are no name.
      let isName = (part.start..<part.end).contains { cells.classes[$0] == .han || cells.classes[$0] == .latin }
      if isName, !EmptyValue.isEmpty(cells, part) { parts.append(part) }
    }
    for index in span.start..<span.end {
      if cells.folded[index] == 0x28 { depth += 1 }
      if cells.folded[index] == 0x29 { depth = max(0, depth - 1) }
      guard depth == 0 else { continue }
      if separators.contains(cells.folded[index]) {
        add(index)
        start = index + 1
      }
    }
    add(span.end)
    if parts.count == 1 { parts = names(cells, parts[0]) }
    // In a list with signs the last two may be joined by a word: 公安和媒体, 系统部以及事业部职员.
    if parts.count >= 2, let last = parts.popLast() { parts += splitLast(cells, last) }
    return parts
  }
}

extension TargetList {
  /// 行政文员 前台 司机: names that only blanks part; else the whole.
  private static func names(_ cells: Cells, _ whole: TextSpan) -> [TextSpan] {
    var parts: [TextSpan] = []
    var start = whole.start
    for index in whole.start...whole.end where index == whole.end || cells.isBlank(index) {
      if index > start { parts.append(TextSpan(start, index)) }
      start = index + 1
    }
    let areNames = parts.allSatisfy { NameShape.isJob(cells, $0) || NameShape.isDepartment(cells, $0) }
    return parts.count >= 2 && areNames ? parts : [whole]
  }

  private static let lastJoiners = WordList(["以及", "和"])

  private static func splitLast(_ cells: Cells, _ part: TextSpan) -> [TextSpan] {
    for joiner in lastJoiners.words {
      if let place = cells.find(joiner, in: part), place > part.start + 1, place + joiner.count < part.end {
        return [TextSpan(part.start, place), TextSpan(place + joiner.count, part.end)]
      }
    }
    return [part]
  }

  /// Targets inside a sentence, where words join them as well as signs (A、B或者C).
  static func splitWords(_ cells: Cells, _ span: TextSpan) -> [TextSpan] {
    split(cells, span).flatMap { part -> [TextSpan] in
      for joiner in joiners {
        if let place = cells.find(joiner, in: part), place > part.start + 1, place + joiner.count < part.end {
          return [TextSpan(part.start, place)] + splitWords(cells, TextSpan(place + joiner.count, part.end))
        }
      }
      return [part]
    }
  }
}
