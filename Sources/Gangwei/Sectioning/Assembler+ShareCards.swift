/// Weights on cards: 指标名称:布草周转满足率 / 权重:40% / 目标值:…, a label and its value a line, an indicator a card.
extension Assembler {
  private static let nameEnds = WordList(["名称", "指标", "项目", "kpi", "name"])
  /// How many labels may stand between an indicator's name and its weight.
  private static let farthestShare = 3
  private static let longestName = 30
  private static let longestHeading = 12

  /// The name and the weight of a card that begins here, or the line that heads one (指标卡01).
  mutating func takeShareCard(_ segment: Segment) -> Bool {
    if let card = shareCard(at: index) {
      ensureDraft(at: segment.span.start)
      enterCards()
      claims.claim(segments[index].span, .structure)
      claims.claim(segments[card.place].span, .structure)
      draft?.weights.append(card.share)
      claims.claim(card.share.span, .value)
      roles[card.place].become("weights")
      takenShare = card.place
      say("weights", "weights: a card with the name of an indicator and its share")
      return true
    }
    if takenShare == index { return true }
    guard isCardHeading(segment) else { return false }
    enterCards()
    claims.claim(segment.span, .structure)
    say("card heading", "weights: a card follows")
    return true
  }

  private mutating func enterCards() {
    guard section != .indicators else { return }
    leaveSection()
    section = .indicators
    draft?.sections.append(Draft.Remainder(kind: .indicators, heading: nil, pieces: []))
  }

  private func isCardHeading(_ segment: Segment) -> Bool {
    segment.label == nil && segment.title == nil && segment.isLineStart && index + 1 < segments.count
      && cells.visibleCount(segment.span) <= Self.longestHeading && !hasTerminator(segment.span)
      && shareCard(at: index + 1) != nil
  }

  private func shareCard(at start: Int) -> (share: Draft.NamedShare, place: Int)? {
    guard let name = indicatorName(segments[start]) ?? numberedName(start) else { return nil }
    for place in (start + 1)..<min(segments.count, start + 1 + Self.farthestShare) {
      let other = segments[place]
      if other.title != nil || indicatorName(other) != nil || other.marker != nil { return nil }
      guard other.label?.words.section == .weights else { continue }
      guard other.label?.isClosed == true, let weight = loneShare(other.body) else { return nil }
      return (Draft.NamedShare(name: name, weight: weight, span: name.union(other.body)), place)
    }
    return nil
  }

  /// What stands behind a label that ends as those of indicators' names do.
  private func indicatorName(_ segment: Segment) -> TextSpan? {
    guard segment.isLineStart, segment.title == nil, segment.jobHeading == nil, !segment.span.isEmpty,
      let colon = cells.find(0x3A, in: TextSpan(segment.span.start, min(segment.span.end, segment.span.start + 10)))
    else { return nil }
    var label = cells.trim(TextSpan(segment.span.start, colon))
    // 指标一
    while label.count > 2, HanNumeral.isNumeral(cells.folded[label.end - 1]) || cells.classes[label.end - 1] == .digit {
      label.end -= 1
    }
    let name = cells.trim(TextSpan(colon + 1, segment.span.end))
    guard Self.nameEnds.stands(atEndOf: label, of: cells), (2...Self.longestName).contains(cells.visibleCount(name)),
      segment.label?.words.field == nil
    else { return nil }
    return name
  }

  /// 1、安全行车 over 权重:50%: the name of an indicator without a label of its own.
  private func numberedName(_ number: Int) -> TextSpan? {
    let segment = segments[number]
    guard segment.marker?.family == .arabic, segment.isLineStart, segment.label == nil, segment.title == nil,
      isAlone(number), (2...Self.longestName).contains(cells.visibleCount(segment.body)), !hasTerminator(segment.body),
      cells.find(0x3A, in: segment.body) == nil, cells.find(0x2C, in: segment.body) == nil
    else { return nil }
    return segment.body
  }

  /// 40%, 40分, or a bare 40: the whole of a value.
  private func loneShare(_ value: TextSpan) -> Double? {
    if let percentage = Percentage.whole(cells, value) { return percentage <= 1 ? percentage : nil }
    var points = value
    if cells.at(points.end - 1) == 0x5206 { points.end -= 1 }
    return Percentage.bare(cells, points)
  }
}
