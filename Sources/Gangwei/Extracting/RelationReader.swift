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

  private static let answering = WordList(["对", "向"])
  private static let answers = WordList(["负责", "汇报", "报告工作"])
  private static let leading = WordList(["下辖", "下设", "直接管理", "直接领导", "管辖"])
  private static let clauseSigns = ScalarSet(",;。")

  /// What stands behind a job's name: 对区域运营总监负责,下辖前厅经理、厨师长。 Each clause states one relationship.
  static func statement(_ cells: Cells, _ sentence: TextSpan) -> [(kind: Relationship.Kind, target: TextSpan)] {
    var found: [(kind: Relationship.Kind, target: TextSpan)] = []
    var start = sentence.start
    for index in sentence.start...sentence.end
    where index == sentence.end || clauseSigns.contains(cells.folded[index]) {
      let clause = cells.trim(TextSpan(start, index))
      start = index + 1
      if let word = place(of: answering, in: clause, cells, within: 6),
        let end = place(of: answers, in: TextSpan(word + 1, clause.end), cells, within: 24),
        cells.skipBlank(end + 2, clause.end) >= clause.end || cells.at(end) != 0x8D1F
      {
        found += TargetList.splitWords(cells, TextSpan(word + 1, end)).map { (.reportsTo, $0) }
      } else if let word = leading.words.first(where: { cells.hasWord($0, at: clause.start) }) {
        found += TargetList.split(cells, TextSpan(clause.start + word.count, clause.end)).map { (.supervises, $0) }
      }
    }
    return found
  }

  private static func place(of words: WordList, in span: TextSpan, _ cells: Cells, within reach: Int) -> Int? {
    for index in span.start..<max(span.start, min(span.end, span.start + reach))
    where words.stands(at: index, of: cells) {
      return index
    }
    return nil
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
