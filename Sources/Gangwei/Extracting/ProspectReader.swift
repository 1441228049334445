/// Reads the posts a career leads to: 晋升为X、Y或者Z等职位.
enum ProspectReader {
  private static let openings = ["晋升为", "晋升至", "晋升到", "升任", "晋升成为"].map { [UInt32](scalarsOf: $0) }
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

  private static let verbs = WordList(["可晋升至", "可晋升为", "可晋升", "晋升至", "晋升为"])

  /// 可晋升至支行副行长: the post alone.
  static func withoutVerb(_ cells: Cells, _ target: TextSpan) -> TextSpan {
    guard let verb = verbs.words.first(where: { cells.hasWord($0, at: target.start) }), target.count > verb.count else {
      return target
    }
    return cells.trim(TextSpan(target.start + verb.count, target.end))
  }
}
