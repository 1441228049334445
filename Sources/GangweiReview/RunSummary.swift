public import GangweiBatch

/// What a run did, told at its end.
public struct RunSummary: Sendable {
  let counts: RunTally.Counts
  let seconds: Double

  /// - Parameter seconds: how long the run took.
  public init(counts: RunTally.Counts, seconds: Double) {
    self.counts = counts
    self.seconds = seconds
  }

  /// Two lines: the documents, and what was found in them.
  public var lines: [String] {
    var documents = "\(counts.converted) documents converted, "
    if counts.unchanged > 0 { documents += "\(counts.unchanged) unchanged, " }
    documents += "\(counts.failed) failed; "
    documents += JSONText.decimal(Double(counts.textBytes) / 1_000_000, digits: 1) + " MB of text in "
    documents += JSONText.decimal(seconds, digits: 1) + " s"
    guard counts.converted > 0 else { return [documents] }
    var found = "\(counts.sums.positions) positions"
    if counts.sums.positions > 0 {
      let shares = FieldCoverage.Member.allCases.map { "\($0.rawValue) \(percentage(share(of: $0)))" }
      found += ", with " + shares.joined(separator: ", ")
    }
    return [documents, found + "; unclaimed \(percentage(counts.sums.unclaimedShare)) of the characters"]
  }

  /// The numbers as members of a JSON object; shares are from 0 to 1.
  public var members: [(String, JSONText.Value)] {
    [
      ("converted", .integer(counts.converted)), ("unchanged", .integer(counts.unchanged)),
      ("failed", .integer(counts.failed)), ("textBytes", .integer(counts.textBytes)),
      ("seconds", .decimal(seconds, digits: 3)), ("positions", .integer(counts.sums.positions)),
      (
        "coverage",
        .object(FieldCoverage.Member.allCases.map { ($0.rawValue, .decimal(share(of: $0), digits: 4)) })
      ),
      ("unclaimedShare", .decimal(counts.sums.unclaimedShare, digits: 6)),
    ]
  }

  /// The share of positions that have a member.
  private func share(of member: FieldCoverage.Member) -> Double {
    counts.sums.positions == 0 ? 0 : Double(counts.sums.coverage[member]) / Double(counts.sums.positions)
  }

  private func percentage(_ share: Double) -> String { JSONText.decimal(share * 100, digits: 1) + " %" }
}
