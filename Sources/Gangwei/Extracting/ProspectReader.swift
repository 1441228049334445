/// Reads the posts a career leads to: 晋升为X、Y或者Z等职位.
enum ProspectReader {
  private static let openings = ["晋升为", "晋升至", "晋升到", "升任", "晋升成为", "晋升方向为", "晋升方向是"].map { [UInt32](scalarsOf: $0) }
  private static let closings = ScalarSet("等,。;!?(")

  static func read(_ cells: Cells, _ span: TextSpan) -> [TextSpan] {
    for opening in openings {
      guard let place = cells.find(opening, in: span) else { continue }
      let start = place + opening.count
      var end = start
      while end < span.end, !closings.contains(cells.folded[end]) { end += 1 }
      return TargetList.splitWords(cells, TextSpan(start, end)).filter { $0.count <= 16 }
    }
    return []
  }

  private static let verbs = WordList(file: "relation-words", row: "promoting")

  /// 可晋升至支行副行长: the post alone.
  static func withoutVerb(_ cells: Cells, _ target: TextSpan) -> TextSpan {
    guard let verb = verbs.longest(at: target.start, before: target.end - 1, of: cells) else { return target }
    return cells.trim(TextSpan(target.start + verb, target.end))
  }
}
