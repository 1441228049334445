/// Points of a hundred in brackets behind the names of what is assessed: 1、行政费用控制(30分):每超5%扣5分.
extension Assembler {
  private static let mostLooked = 60
  private static let longestName = 30
  private static let whole = 100

  /// Under a heading of what is assessed: the items, and the headings of their groups, whose points make a hundred.
  mutating func notePointShares() {
    var items: [(segment: Int, share: Draft.NamedShare)] = []
    var groups: [(segment: Int, share: Draft.NamedShare)] = []
    var next = index + 1
    while next < segments.count, next - index <= Self.mostLooked, segments[next].title == nil,
      segments[next].label?.words.section == nil || segments[next].label?.isClosed != true
    {
      if let share = pointShare(segments[next]) {
        if segments[next].marker == nil { groups.append((next, share)) } else { items.append((next, share)) }
      }
      next += 1
    }
    for shares in [items, groups] {
      let sum = shares.reduce(0) { $0 + Int(($1.share.weight * Double(Self.whole)).rounded()) }
      guard shares.count >= 2, sum == Self.whole else { continue }
      for (segment, share) in shares { pointShares[segment] = share }
    }
  }

  /// Takes the share of the segment in hand; what stands behind it says how it is assessed.
  mutating func takePointShare(_ segment: Segment) -> Bool {
    guard let share = pointShares[index] else { return false }
    ensureDraft(at: segment.span.start)
    draft?.seen.insert(.weights)
    draft?.weights.append(share)
    claims.claim(segment.span, .structure)
    claims.claim(share.span, .value)
    say("weights", "weights: points of a hundred in brackets")
    return true
  }

  /// A name and its points in brackets at the start of the text.
  private func pointShare(_ segment: Segment) -> Draft.NamedShare? {
    guard segment.isLineStart else { return nil }
    let body = TextSpan(segment.marker?.span.end ?? segment.span.start, segment.span.end)
    let limit = min(body.end, body.start + Self.longestName)
    guard let open = (body.start..<max(body.start, limit)).first(where: { cells.folded[$0] == 0x28 }),
      let close = cells.find(0x29, in: TextSpan(open, min(body.end, open + 8))), close > open + 2,
      cells.folded[close - 1] == 0x5206
    else { return nil }
    let name = cells.trim(TextSpan(body.start, open))
    let points = cells.trim(TextSpan(open + 1, close - 1))
    guard let weight = Percentage.bare(cells, points), weight < 1, cells.visibleCount(name) >= 2, !hasTerminator(name),
      cells.find(0x2C, in: name) == nil, cells.find(0x3A, in: name) == nil
    else { return nil }
    return Draft.NamedShare(name: name, weight: weight, span: TextSpan(name.start, close))
  }
}
