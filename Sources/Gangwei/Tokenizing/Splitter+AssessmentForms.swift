/// The head of an assessment whose cells ran together: 绩效考核表被考核者所属部门化验室职位名称水质化验员考核者考核期考核指标权重….
extension Splitter {
  private static let assessing = WordList(file: "document-words", row: "assessing")
  private static let assessed = WordList(file: "share-tables", row: "assessed")
  private static let examiners = WordList(file: "share-tables", row: "examiner")
  private static let shortestLine = 60
  /// How far from the line's start the name of the document may end.
  private static let longestTitle = 40
  private static let longestHead = 200
  private static let longestName = 14
  /// The fields that such a head has, whose labels may be short (职位, 部门).
  private static let fields: Set<FieldName> = [.title, .department, .holder, .date]

  /// The places of the labels in such a head, where a job's name stands between that of the post and the next.
  func assessmentLabels(_ span: TextSpan) -> Set<Int> {
    guard span.count >= Self.shortestLine,
      let start = (span.start..<min(span.end, span.start + Self.longestTitle)).first(where: {
        Self.assessing.stands(at: $0, of: cells)
      })
    else { return [] }
    let end = min(span.end, start + Self.longestHead)
    var labels: [(start: Int, end: Int, isPost: Bool)] = []
    var index = start
    while index < end, labels.isEmpty || !beginsTable(index) {
      if let label = label(inHead: index, end) {
        labels.append((index, label.end, label.isPost))
        index = label.end
      } else {
        index += 1
      }
    }
    // 职位水质化验员考核者: the one cell that is told by its value.
    let isHead = zip(labels, labels.dropFirst()).contains { label, next in
      label.isPost && next.start - label.end <= Self.longestName
        && NameShape.isJob(cells, cells.trim(TextSpan(label.end, next.start)))
    }
    return isHead && labels.count >= 3 ? Set(labels.map(\.start)) : []
  }

  /// 考核指标, 权重: the heads of the columns below.
  private func beginsTable(_ index: Int) -> Bool {
    WholeTable.shareHeads.stands(at: index, of: cells) || WholeTable.nameHeads.stands(at: index, of: cells)
      || TableWords.numbers.stands(at: index, of: cells)
  }

  private func label(inHead index: Int, _ end: Int) -> (end: Int, isPost: Bool)? {
    for words in [Self.assessed, Self.examiners] {
      if let count = words.longest(at: index, before: end, of: cells) { return (index + count, false) }
    }
    guard let label = LabelReader.read(cells, at: index, before: end), let field = label.field,
      Self.fields.contains(field)
    else { return nil }
    return (label.end, field == .title)
  }
}
