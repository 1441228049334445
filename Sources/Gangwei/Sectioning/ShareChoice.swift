/// Which of several numbers are the shares of a table: those that make the whole, where only one choice does.
struct ShareChoice {
  /// A number in its place, in units of which a whole has `whole`.
  struct Candidate {
    var value: Int
    var place: Int
  }

  /// A thousand, so that half a percent counts.
  static let whole = 1000
  private static let mostCandidates = 32

  /// The candidates that make the whole, in their order; `nil` where none or several choices do.
  ///
  /// At most 32 candidates are looked at, each against all sums: linear in candidates times ``whole``.
  static func choose(among candidates: [Candidate]) -> [Candidate]? {
    guard candidates.count >= 2, candidates.count <= mostCandidates,
      candidates.allSatisfy({ $0.value > 0 && $0.value < whole })
    else { return nil }
    // For each candidate in how many ways it and those behind it make a sum: 1, or 2 for more.
    var ways: [[UInt8]] = [[UInt8](repeating: 0, count: whole + 1)]
    ways[0][0] = 1
    for candidate in candidates.reversed() {
      let behind = ways[ways.count - 1]
      var with = behind
      for sum in candidate.value...whole { with[sum] = min(2, behind[sum] + behind[sum - candidate.value]) }
      ways.append(with)
    }
    ways.reverse()
    guard ways[0][whole] == 1 else { return nil }
    var rest = whole
    var chosen: [Candidate] = []
    for (number, candidate) in candidates.enumerated()
    where candidate.value <= rest && ways[number + 1][rest - candidate.value] > 0 {
      chosen.append(candidate)
      rest -= candidate.value
    }
    return chosen
  }
}
