/// What does not fit together in a position.
enum Consistency {
  static func check(_ position: Position) -> [Diagnostic] {
    guard position.weights.count >= 2, let first = position.weights.first, let last = position.weights.last else {
      return []
    }
    let total = position.weights.reduce(0) { $0 + $1.weight }
    guard abs(total - 1) > 0.0005, !isGrouped(position.weights) else { return [] }
    let hundredths = Int((total * 10_000).rounded())
    let shown = "\(hundredths / 100).\(String(hundredths % 100 + 100).dropFirst())"
    return [
      Diagnostic(
        code: .weightsDoNotSum, severity: .warning, message: "the weights add up to \(shown) %, not to 100 %",
        span: first.span.union(last.span))
    ]
  }

  private static let whole = 10_000

  /// Whether the shares make the whole where some are of groups, whose parts follow them and make them up: 生产 40 %,
  /// 产量 25 %, 质量 15 %, 安全 60 %. Quadratic in the number of shares.
  private static func isGrouped(_ weights: [Weight]) -> Bool {
    let shares = weights.map { Int(($0.weight * Double(whole)).rounded()) }
    /// What the groups and single shares before each share may add up to.
    var totals = [Set<Int>](repeating: [], count: shares.count + 1)
    totals[0] = [0]
    for (place, share) in shares.enumerated() where !totals[place].isEmpty {
      let behind = Set(totals[place].map { $0 + share }.filter { $0 <= whole })
      totals[place + 1].formUnion(behind)
      var (parts, next) = (0, place + 1)
      while next < shares.count, parts < share {
        parts += shares[next]
        next += 1
      }
      if parts == share { totals[next].formUnion(behind) }
    }
    return totals[shares.count].contains(whole)
  }
}
