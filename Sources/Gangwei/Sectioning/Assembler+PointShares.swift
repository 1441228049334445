/// Points of a hundred, or shares, in brackets behind the names of what is assessed: 1、行政费用控制(30分):每超5%扣5分,
/// (1)设备故障停机率(30%):停机时间/计划开机时间×100%.
extension Assembler {
  private static let mostLooked = 60
  private static let longestName = 30

  /// 1、销售额完成率(30%) right under the title of an assessment.
  mutating func takePointShareUnderTitle(_ segment: Segment) -> Bool {
    guard draft?.weights.isEmpty ?? true, pointShare(segment) != nil else { return false }
    notePointShares(from: index)
    return takePointShare(segment)
  }

  /// Under a heading of what is assessed: the items, and the headings of their groups, whose points make a hundred.
  mutating func notePointShares(from first: Int) {
    var items: [(segment: Int, share: Draft.NamedShare)] = []
    var groups: [(segment: Int, share: Draft.NamedShare)] = []
    var next = first
    while next < segments.count, next - first <= Self.mostLooked, segments[next].title == nil,
      segments[next].label?.words.section == nil || segments[next].label?.isClosed != true,
      segments[next].label?.words.field != .title
    {
      if let share = pointShare(segments[next]) {
        if segments[next].marker == nil { groups.append((next, share)) } else { items.append((next, share)) }
      }
      next += 1
    }
    for shares in [items, groups] {
      guard shares.count >= 2 && isWhole(shares.map(\.share)) || areParts(shares.map(\.share)) else { continue }
      for (segment, share) in shares { pointShares[segment] = share }
    }
  }

  /// Three or more that are small and together less than the whole: of a list that was cut. Targets are large.
  private func areParts(_ shares: [Draft.NamedShare]) -> Bool {
    shares.count >= Self.fewestParts && shares.allSatisfy { $0.weight <= Self.largestPart }
      && shares.reduce(0) { $0 + $1.weight } < 1
      && shares.allSatisfy { cells.folded[$0.span.end - 1] == 0x25 || cells.find(0x25, in: $0.span) != nil }
  }

  private static let fewestParts = 3
  private static let largestPart = 0.5

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
      let close = cells.find(0x29, in: TextSpan(open, min(body.end, open + 8))), close > open + 2
    else { return nil }
    let name = cells.trim(TextSpan(body.start, open))
    let share = cells.trim(TextSpan(open + 1, close))
    let points = cells.folded[close - 1] == 0x5206 ? cells.trim(TextSpan(open + 1, close - 1)) : nil
    guard let weight = points.map({ Percentage.bare(cells, $0) }) ?? Percentage.whole(cells, share), weight < 1,
      cells.visibleCount(name) >= 2, !hasTerminator(name),
      cells.find(0x2C, in: name) == nil, cells.find(0x3A, in: name) == nil
    else { return nil }
    return Draft.NamedShare(name: name, weight: weight, span: TextSpan(name.start, close))
  }
}
