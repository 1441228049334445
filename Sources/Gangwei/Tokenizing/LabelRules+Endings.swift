/// Labels that no list has as a whole, told by how they end: 督导下级:, 【你来了要做的事】, 二、监控员应当具备的条件.
extension LabelRules {
  private static let longestBeforeColon = 10
  private static let longestAlone = 14
  /// Shorter labels are the heads of longer ones (下级 of 督导下级).
  private static let shortestOwn = 4
  private static let joiningSigns = ScalarSet("/、·&")

  /// A short text before a colon, or alone on a line with a heading's number.
  func endingLabel(_ start: Int, _ end: Int, _ context: Context) -> Verdict? {
    guard context.isLineStart || context.isCell || context.marker != nil else { return nil }
    let limit = min(end, start + 2 * Self.longestAlone + 1)
    let stop = cells.find(0x3A, in: TextSpan(start, limit)) ?? limit
    let isClosed = stop < end && cells.folded[stop] == 0x3A
    let bodyStart = isClosed ? cells.skipBlank(stop + 1, end) : end
    if let marker = context.marker {
      // A short head inside a numbered item is no label.
      guard marker.family == .han || isClosed && bodyStart >= end && marker.family.isHeading else { return nil }
    }
    guard isClosed || context.marker != nil && stop >= end else { return nil }
    let span = cells.trim(TextSpan(start, stop))
    guard cells.visibleCount(span) <= (isClosed ? Self.longestBeforeColon : Self.longestAlone),
      let words = endingWords(span)
    else { return nil }
    return Verdict(
      label: Segment.Label(words: words, span: span, isClosed: isClosed), bodyStart: bodyStart, rule: .labelByEnding)
  }

  /// What a label of that text is a label of, by its ending. Brackets show that it is no clause (【你来了要做的事】).
  ///
  /// `nil` for a clause and for a text with other signs than letters.
  func endingWords(_ span: TextSpan, isBracketed: Bool = false) -> LabelWords? {
    let lexicon = Lexicon.shared
    guard span.count >= 2,
      isBracketed || lexicon.neverFirst.longest(in: cells, at: span.start, before: span.end)?.value != 1,
      let value = lexicon.labelEndings.value(in: cells, backwardsFrom: span.end, to: span.start)
    else { return nil }
    for index in span.start..<span.end
    where cells.classes[index] != .han && cells.classes[index] != .latin && cells.isVisible(index)
      && !Self.joiningSigns.contains(cells.folded[index])
    {
      return nil
    }
    // 幼教公司简介: a label of its own behind the end of something else.
    for start in span.start + 1..<max(span.start + 1, span.end - Self.shortestOwn + 1)
    where !isBracketed && LabelReader.read(cells, at: start, before: span.end)?.end == span.end {
      return nil
    }
    let kind = lexicon.labelKinds[Int(value) - 1]
    guard kind.isHead else { return nil }
    return LabelWords(end: span.end, section: kind.section, field: kind.field, qualification: nil, words: 1)
  }
}
