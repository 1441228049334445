/// Rows of shares without numbers: names and shares by turns, and rows of as many cells as their head.
extension Assembler {
  private static let tolerance = 0.0005

  func isWhole(_ shares: [Draft.NamedShare]) -> Bool {
    abs(shares.reduce(0) { $0 + $1.weight } - 1) < Self.tolerance
  }

  /// Names with a share right behind, where they add up to the whole, or to twice the whole where groups have shares too:
  /// 生产结果 / 50% / 苗种出池量 / 25% / 1800万尾.
  func pairedShares(after head: Int, before end: Int) -> [Draft.NamedShare]? {
    var shares: [Draft.NamedShare] = []
    for cell in (head + 1)..<max(head + 1, end - 1) {
      let (name, share) = (segments[cell].span, segments[cell + 1].span)
      guard !isShare(name), isShare(share), hasLetters(name), !hasTerminator(name), cells.find(0x2C, in: name) == nil,
        !TableWords.totals.stands(at: name.start, of: cells), let named = namedShare(name, share)
      else { continue }
      shares.append(named)
    }
    let total = shares.reduce(0) { $0 + $1.weight }
    return shares.count >= 2 && (abs(total - 1) < Self.tolerance || abs(total - 2) < Self.tolerance) ? shares : nil
  }

  /// 质检业务(50%) / 抽检计划完成率 / 20% / …: with the groups among the cells whose shares their rows make up, in the order
  /// of the text.
  func withGroups(_ shares: [Draft.NamedShare], in table: Range<Int>) -> [Draft.NamedShare] {
    let groups = table.compactMap { cell -> Draft.NamedShare? in
      let span = segments[cell].span
      guard cells.folded[span.end - 1] == 0x29, let open = cells.find(0x28, in: span), open > span.start + 1,
        let share = share(of: TextSpan(open + 1, span.end - 1)), share < 1,
        !shares.contains(where: { $0.name.start <= span.start && span.start < $0.name.end })
      else { return nil }
      return Draft.NamedShare(name: cells.trim(TextSpan(span.start, open)), weight: share, span: span)
    }
    guard groups.count >= 2, isWhole(groups) else { return shares }
    for (number, group) in groups.enumerated() {
      let end = number + 1 < groups.count ? groups[number + 1].span.start : Int.max
      let own = shares.filter { $0.name.start > group.span.start && $0.name.start < end }
      guard abs(own.reduce(0) { $0 + $1.weight } - group.weight) < Self.tolerance else { return shares }
    }
    return (groups + shares).sorted { $0.name.start < $1.name.start }
  }

  /// 考核构成 over 运营质量 / 40% / 服务效率 / 60%: names and shares by turns, which add up to the whole.
  mutating func takePairedShares() -> Bool {
    var end = index + 1
    while end + 1 < segments.count, hasLetters(segments[end].span), isShare(segments[end + 1].span),
      segments[end].title == nil
    {
      end += 2
    }
    guard end > index + 2, let shares = pairedShares(after: index, before: end), isWhole(shares) else { return false }
    ensureDraft(at: segments[index].span.start)
    draft?.seen.insert(.weights)
    for share in shares {
      draft?.weights.append(share)
      claims.claim(share.name, .value)
      claims.claim(share.span, .value)
    }
    for cell in index + 1..<end { markCell(cell, "table row", "table: names and shares by turns") }
    index = end - 1
    return true
  }

  private static let mostUnknownHeads = 3

  /// Rows of as many cells as the head, which may go on with heads that no list knows, and bare points in the column of
  /// weights: 班级常规 / 30 / 卫生、两操 / 德育处. Only where they add up to the whole.
  func evenRows(after head: Int, columns: Int, weight: Int) -> Rows? {
    for further in 0...Self.mostUnknownHeads {
      let width = columns + further
      guard width >= 2, head + further < segments.count, isHead(segments[head + further]) else { return nil }
      var rows = Rows(end: head + further + 1)
      while rows.end + width <= segments.count {
        let (name, points) = (segments[rows.end].span, segments[rows.end + weight].span)
        guard weight > 0, hasLetters(name), segments[rows.end].title == nil,
          !TableWords.totals.stands(at: name.start, of: cells), let share = Percentage.bare(cells, points)
        else { break }
        rows.shares.append(Draft.NamedShare(name: name, weight: share, span: name.union(points)))
        rows.end += width
      }
      if rows.shares.count >= 2, isWhole(rows.shares) { return rows }
    }
    return nil
  }
}
