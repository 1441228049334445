/// The parts of a qualification between commas, semicolons and full stops.
enum Clause {
  private static let signs = ScalarSet(",;。")

  /// No clause that a reader would follow is longer; the bound keeps the work linear on any text.
  private static let reach = 500

  /// The part around `index`.
  static func around(_ index: Int, in span: TextSpan, of cells: Cells) -> TextSpan {
    let (first, last) = (max(span.start, index - reach), min(span.end, index + reach))
    var start = index
    while start > first, !signs.contains(cells.folded[start - 1]) { start -= 1 }
    var end = index
    while end < last, !signs.contains(cells.folded[end]) { end += 1 }
    return TextSpan(start, end)
  }

  /// Whether the clause says that a fact is a preference: 优先 behind it.
  static func isPreferred(_ fact: TextSpan, in span: TextSpan, of cells: Cells) -> Bool {
    let clause = around(fact.start, in: span, of: cells)
    return Lexicon.shared.preferences.next(in: cells, from: fact.end, before: clause.end) != nil
  }
}
