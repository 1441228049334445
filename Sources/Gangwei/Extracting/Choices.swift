/// Values of forms with boxes to tick: □初中 ■高中/中专 □大专 says 高中/中专.
enum Choices {
  private static let empty = ScalarSet("□○◻☐")
  private static let ticked = ScalarSet("■☑☒√✓✔●▣◼")

  /// The ticked choices of a text that has boxes; `nil` for a text without an empty box.
  static func read(_ cells: Cells, _ span: TextSpan) -> [TextSpan]? {
    guard (span.start..<span.end).contains(where: { empty.contains(cells.folded[$0]) }) else { return nil }
    var found: [TextSpan] = []
    var start: Int?
    for index in span.start...span.end {
      let isEnd = index == span.end
      guard isEnd || empty.contains(cells.folded[index]) || ticked.contains(cells.folded[index]) else { continue }
      if let start {
        let choice = cells.trim(TextSpan(start, index))
        if !choice.isEmpty { found.append(choice) }
      }
      // □√ is one sign.
      start = !isEnd && ticked.contains(cells.folded[index]) ? index + 1 : nil
    }
    return found
  }
}
