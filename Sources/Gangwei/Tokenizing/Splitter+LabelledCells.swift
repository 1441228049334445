/// Cells between blanks that begin with their labels: 任职条件:学历大专以上 专业工程造价 经验3年以上 技能会使用计价软件.
extension Splitter {
  private static let fewestQualifications = 3
  private static let fewestRelations = 2
  private static let colon: UInt32 = 0x3A

  /// The places of the labels of several such cells in a row. Linear.
  func labelledCells(_ span: TextSpan) -> Set<Int> {
    guard cells.count(of: .space, in: span) >= Self.fewestRelations else { return [] }
    var places: Set<Int> = []
    var chain: [Int] = []
    var isOfRelations = false
    func end() {
      if chain.count >= (isOfRelations ? Self.fewestRelations : Self.fewestQualifications) { places.formUnion(chain) }
      chain = []
    }
    var start = span.start
    while start < span.end {
      var stop = start
      while stop < span.end, cells.classes[stop] != .space, cells.folded[stop] != Self.colon { stop += 1 }
      let isHeading = stop < span.end && cells.folded[stop] == Self.colon
      if let label = labelOfCell(TextSpan(start, stop)), !isHeading {
        let isRelation = label.field == .collaborates || label.field == .contacts
        if isRelation != isOfRelations { end() }
        isOfRelations = isRelation
        chain.append(start)
      } else {
        end()
      }
      start = stop + 1
    }
    end()
    return places
  }

  /// The label at the start of a cell with its value right behind.
  private func labelOfCell(_ cell: TextSpan) -> LabelWords? {
    guard cell.count > 3, let label = LabelReader.read(cells, at: cell.start, before: cell.end), label.end < cell.end,
      label.isQualification || label.field == .collaborates || label.field == .contacts
    else { return nil }
    switch cells.classes[label.end] {
    case .han, .digit, .latin: return label
    default: return nil
    }
  }
}
