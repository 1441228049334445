/// Tables in which one share stands for all rows of a group, a cell a line: 考核维度 / 指标名称 / 权重 / 目标值 / 评分标准, then
/// 门店销售 / 销售额完成率 / 60% / 100% / 每低1%扣2分 and 毛利额完成率 / 100% / 每低1%扣1分.
extension WholeTable {
  private static let fewestColumns = 4
  private static let longestCell = 20
  private static let mostHeads = 8

  /// The table whose heads begin with the first of the cells. A share has the names of its group and of its first row right
  /// before it; a target has the end of another row before its own name. Linear.
  static func readMerged(_ cells: Cells, _ table: [TextSpan]) -> WholeTable? {
    guard let column = table.prefix(mostHeads).firstIndex(where: { namesShares(cells, $0) }), column >= 2,
      table[..<column].allSatisfy({ mayBeHead(cells, $0) }),
      case let first = endOfHeads(cells, table, behind: column), first >= fewestColumns
    else { return nil }
    var rows: [Row] = []
    var sum = 0
    var last = first
    for index in first..<table.count {
      if TableWords.totals.stands(at: table[index].start, of: cells) || cells.find(0x3A, in: table[index]) != nil {
        break
      }
      last = index
      guard index >= first + 2, let share = Percentage.whole(cells, table[index]), share > 0, share < 1,
        isName(cells, table[index - 1]), isName(cells, table[index - 2]),
        // The first of the table, or behind the last cell of a row.
        index == first + 2 || !isName(cells, table[index - 3])
      else { continue }
      rows.append(Row(name: table[index - 2], share: table[index], weight: share))
      sum += Int((share * Double(whole)).rounded())
    }
    guard sum == whole, rows.count >= 2 else { return nil }
    return WholeTable(rows: rows, end: table[last].end)
  }

  /// Behind the heads that follow that of the shares and a list knows.
  private static func endOfHeads(_ cells: Cells, _ table: [TextSpan], behind column: Int) -> Int {
    var index = column + 1
    while index < min(table.count, mostHeads), isKnownHead(cells, table[index]) { index += 1 }
    return index
  }

  /// Short, and of letters only: no target, no standard.
  private static func isName(_ cells: Cells, _ cell: TextSpan) -> Bool {
    (2...longestCell).contains(cells.visibleCount(cell))
      && (cell.start..<cell.end).allSatisfy {
        cells.classes[$0] == .han || cells.classes[$0] == .latin || [0x3001, 0x28, 0x29].contains(cells.folded[$0])
      }
  }
}
