public import GangweiBatch

/// The table that `gangwei convert --summary` prints: a row for each document and one for all.
public enum SummaryTable {
  /// The table with its heading and its totals. Times are in milliseconds, shares of characters in per cent.
  /// - Parameters:
  ///   - summaries: of the documents, or of the first of them.
  ///   - total: the sums over all documents.
  ///   - documents: how many there are.
  public static func rendered(_ summaries: [ConversionSummary], total: ConversionSummary, documents: Int) -> String {
    var table = TextTable(alignments: [.left, .left] + [TextTable.Alignment](repeating: .right, count: 7))
    table.add([
      "file", "encoding", "positions", "duties", "qualifications", "weights", "relationships", "unclaimed", "time",
    ])
    for summary in summaries { table.add(cells(of: summary)) }
    if summaries.count < documents { table.add(["… (\(documents - summaries.count) more)"]) }
    var total = total
    total.file = "total (\(documents))"
    table.add(cells(of: total))
    return table.rendered()
  }

  /// The table of some documents and their totals.
  public static func rendered(_ summaries: [ConversionSummary]) -> String {
    rendered(summaries, total: ConversionSummary(totalOf: summaries, file: ""), documents: summaries.count)
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
