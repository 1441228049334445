/// Relationships said in plain sentences: 直接向总经理汇报.
enum RelationReader {
  private static let partners = [UInt32](scalarsOf: "等部门")
  private static let cooperations = ["配合", "合作", "协作"].map { [UInt32](scalarsOf: $0) }

  /// 与销售、市场营销和客户服务等部门密切配合, in a sentence that says what the job is.
  static func partners(_ cells: Cells, _ sentence: TextSpan) -> [(kind: Relationship.Kind, target: TextSpan)] {
    guard let end = cells.find(partners, in: sentence),
      cooperations.contains(where: { cells.find($0, in: TextSpan(end, min(sentence.end, end + 8))) != nil })
    else { return [] }
    var start = end
    while start > sentence.start, cells.folded[start - 1] != 0x4E0E, end - start < 40 { start -= 1 }
    guard start > sentence.start, cells.folded[start - 1] == 0x4E0E, cells.find([0x2C], in: TextSpan(start, end)) == nil
    else { return [] }
    return TargetList.split(cells, TextSpan(start, end)).map { (.collaborates, $0) }
  }

  private static let opening = [UInt32](scalarsOf: "直接向")
  private static let closing = [UInt32](scalarsOf: "汇报")

  static func read(_ cells: Cells, _ sentence: TextSpan) -> [(kind: Relationship.Kind, target: TextSpan)] {
    guard let place = cells.find(opening, in: sentence) else { return [] }
    let start = place + opening.count
    guard let end = cells.find(closing, in: TextSpan(start, sentence.end)), end - start <= 20 else { return [] }
    return TargetList.splitWords(cells, TextSpan(start, end)).map { (.reportsTo, $0) }
  }
}
