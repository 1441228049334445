public import GangweiBatch

/// The table that `gangwei convert --summary` prints: a row for each document and one for all.
public enum SummaryTable {
  /// The table with its heading and its totals. Times are in milliseconds, shares of characters in per cent.
  public static func rendered(_ summaries: [ConversionSummary]) -> String {
    var table = TextTable(alignments: [.left, .left] + [TextTable.Alignment](repeating: .right, count: 7))
    table.add([
      "file", "encoding", "positions", "duties", "qualifications", "weights", "relationships", "unclaimed", "time",
    ])
    for summary in summaries { table.add(cells(of: summary)) }
    table.add(cells(of: ConversionSummary(totalOf: summaries, file: "total (\(summaries.count))")))
    return table.rendered()
  }

  private static func cells(of summary: ConversionSummary) -> [String] {
    let counts = [
      summary.positions, summary.duties, summary.qualifications, summary.weights, summary.relationships,
    ]
    return [DisplayWidth.shortened(summary.file, to: 60), summary.encoding] + counts.map(String.init)
      + [oneDecimal(summary.unclaimedShare * 100) + " %", oneDecimal(summary.seconds * 1000) + " ms"]
  }

  /// A number from 0 on with one digit after the point.
  private static func oneDecimal(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
