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
    guard candidates.count >= 2, candidates.allSatisfy({ 0 < $0.value && $0.value < whole }) else { return nil }
    return choose(candidates.map { [$0] }, passing: true)
  }

  /// One candidate of each row; `nil` where no choice or several different ones make the whole.
  ///
  /// Of equal numbers in a row the first counts. At most 32 rows are looked at.
  static func chooseOne(ofEach rows: [[Candidate]]) -> [Candidate]? {
    choose(rows.map { $0.filter { 0 < $0.value && $0.value <= whole } }, passing: false)
  }

  /// - Parameter passing: whether a row may go without.
  private static func choose(_ rows: [[Candidate]], passing: Bool) -> [Candidate]? {
    guard rows.count <= mostCandidates else { return nil }
    // For each row in how many ways it and those behind it make a sum: 1, or 2 for more.
    var ways: [[UInt8]] = [[UInt8](repeating: 0, count: whole + 1)]
    ways[0][0] = 1
    for row in rows.reversed() {
      let behind = ways[ways.count - 1]
      var with = passing ? behind : [UInt8](repeating: 0, count: whole + 1)
      for value in Set(row.map(\.value)) {
        for sum in value...whole { with[sum] = min(2, with[sum] + behind[sum - value]) }
      }
      ways.append(with)
    }
    ways.reverse()
    guard ways[0][whole] == 1 else { return nil }
    var rest = whole
    var chosen: [Candidate] = []
    for (number, row) in rows.enumerated() {
      guard let candidate = row.first(where: { $0.value <= rest && ways[number + 1][rest - $0.value] > 0 }) else {
        continue
      }
      chosen.append(candidate)
      rest -= candidate.value
    }
    return chosen
  }
}
