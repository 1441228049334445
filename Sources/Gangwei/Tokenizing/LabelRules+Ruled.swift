/// Headings between rows of signs.
extension LabelRules {
  private static let ruleSigns = ScalarSet("—-=~*─━")
  private static let shortestRule = 2

  /// —— 岗位描述 ——: the words of a heading that fill a line with rows of signs before and behind them.
  func ruled(at start: Int, before end: Int) -> Verdict? {
    guard Self.ruleSigns.contains(cells.folded[start]) else { return nil }
    var first = start
    while first < end, Self.ruleSigns.contains(cells.folded[first]) { first += 1 }
    var last = end
    while last > first, Self.ruleSigns.contains(cells.folded[last - 1]) { last -= 1 }
    guard first - start >= Self.shortestRule, end - last >= Self.shortestRule,
      case let inner = cells.trim(TextSpan(first, last)), !inner.isEmpty, var words = bracketedWords(inner)
    else { return nil }
    words.end = end
    return Verdict(
      label: Segment.Label(words: words, span: TextSpan(start, end), isClosed: true), bodyStart: end,
      rule: .labelBracketed)
  }
}
