/// Relationships said in plain sentences: 直接向总经理汇报.
enum RelationReader {
  private static let opening = [UInt32](scalarsOf: "直接向")
  private static let closing = [UInt32](scalarsOf: "汇报")

  static func read(_ cells: Cells, _ sentence: TextSpan) -> [(kind: Relationship.Kind, target: TextSpan)] {
    guard let place = cells.find(opening, in: sentence) else { return [] }
    let start = place + opening.count
    guard let end = cells.find(closing, in: TextSpan(start, sentence.end)), end - start <= 20 else { return [] }
    return TargetList.splitWords(cells, TextSpan(start, end)).map { (.reportsTo, $0) }
  }
}
