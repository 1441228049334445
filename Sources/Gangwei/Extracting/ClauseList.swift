/// Cuts texts at signs.
enum ClauseList {
  /// The parts between semicolons when there are at least two and no full stop before the last; else the whole.
  static func semicolons(_ cells: Cells, _ span: TextSpan) -> [TextSpan] {
    guard cells.holds(0x3B, in: span) || cells.holds(Cells.softLineEnd, in: span) else {
      let whole = cells.trim(span)
      return [whole.isEmpty ? span : whole]
    }
    var parts: [TextSpan] = []
    var start = span.start
    var depth = 0
    for index in span.start..<span.end {
      switch cells.folded[index] {
      case 0x28: depth += 1
      case 0x29: depth = max(0, depth - 1)
      // The sign that ends a character reference (&nbsp;) is none of the text's.
      case 0x3B where depth == 0 && cells.classes[index] == .terminator:
        let part = cells.trim(TextSpan(start, index))
        if !part.isEmpty { parts.append(part) }
        start = index + 1
      case Cells.softLineEnd where depth == 0 && cells.classes[index] == .space:
        let part = cells.trim(TextSpan(start, index))
        if !part.isEmpty { parts.append(part) }
        start = index + 1
      default: break
      }
    }
    let rest = cells.trim(TextSpan(start, span.end))
    if !rest.isEmpty { parts.append(rest) }
    return parts.isEmpty ? [span] : parts
  }

  private static let right: UInt32 = 0x6743
  private static let openings = ScalarSet("对有")
  private static let shortestRight = 5

  /// The rights of a text without signs: 对不合格原料的拒收权对污染菌种的处理建议权. The whole where it has signs. Linear.
  static func rights(_ cells: Cells, _ span: TextSpan) -> [TextSpan] {
    guard openings.contains(cells.at(span.start)), cells.at(span.end - 1) == right,
      !cells.holdsTerminator(in: span), cells.find(0x2C, in: span) == nil
    else { return [span] }
    var parts: [TextSpan] = []
    var start = span.start
    for index in span.start..<span.end
    where cells.folded[index] == right && index + 1 - start >= shortestRight
      && (index + 1 == span.end || openings.contains(cells.folded[index + 1]))
    {
      parts.append(TextSpan(start, index + 1))
      start = index + 1
    }
    return parts
  }

  private static let counts = WordList(["一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是"])

  /// The parts of a sentence that counts them (一是…;二是…;三是…), without the counting words; none when it does not.
  static func counted(_ cells: Cells, _ span: TextSpan) -> [TextSpan] {
    var starts: [Int] = []
    var from = span.start
    for word in counts.words {
      guard let place = cells.find(word, in: TextSpan(from, span.end)) else { break }
      starts.append(place)
      from = place + word.count
    }
    guard starts.count >= 2 else { return [] }
    var parts: [TextSpan] = []
    for (number, start) in starts.enumerated() {
      let end = number + 1 < starts.count ? starts[number + 1] : span.end
      let part = cells.trim(TextSpan(start + 2, end))
      parts += number + 1 < starts.count ? [part] : sentences(cells, part)
    }
    return parts
  }

  /// The signs that end a sentence: 。!?
  static let sentenceEnds = ScalarSet("。!?")

  /// The sentences of a text: parts that end with a full stop, with their sign.
  static func sentences(_ cells: Cells, _ span: TextSpan) -> [TextSpan] {
    var parts: [TextSpan] = []
    var start = span.start
    var quotes = 0
    var index = span.start
    while index < span.end {
      switch cells.folded[index] {
      case 0x201C: quotes += 1
      case 0x201D: quotes = max(0, quotes - 1)
      case 0x3002, 0x21, 0x3F:
        if quotes == 0 {
          let part = cells.trim(TextSpan(start, index + 1))
          if !part.isEmpty { parts.append(part) }
          start = index + 1
        }
      default: break
      }
      index += 1
    }
    let rest = cells.trim(TextSpan(start, span.end))
    if !rest.isEmpty { parts.append(rest) }
    return parts
  }

  /// The list behind a lead-in (他们的职责包括但不限于:…;…;…): what stands after a colon when semicolons part it.
  static func afterLeadIn(_ cells: Cells, _ span: TextSpan) -> TextSpan? {
    guard let colon = cells.find(0x3A, in: span), colon + 1 < span.end else { return nil }
    let list = cells.trim(TextSpan(colon + 1, span.end))
    guard colon - span.start >= 4, semicolons(cells, list).count >= 2 else { return nil }
    for index in span.start..<colon where cells.classes[index] == .terminator { return nil }
    return list
  }
}
