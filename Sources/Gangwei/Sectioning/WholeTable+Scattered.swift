/// Tables whose rows have lost cells, so that no count of columns fits all of them: 日出图量 / 50 / 得分=… / 6 / 480, then
/// 规范符合度 / 20 / 每张扣2分.
extension WholeTable {
  private static let fewestRows = 3
  private static let longestCell = 20
  private static let mostHeads = 8
  private static let signsOfName = ScalarSet("、()及与和-—")

  /// Whether the cell is a head that may stand before that of the names: 岗位, 编号, 考核维度.
  static func mayStandBeforeNames(_ cells: Cells, _ cell: TextSpan) -> Bool {
    headEnds.stands(atEndOf: cell, of: cells) || TableWords.numbers.stands(in: cell, of: cells)
      || namesJobs(cells, cell)
  }

  /// The table that begins with the head of its names. Its shares are the numbers of one kind that stand right behind a
  /// name, or all of that kind, whichever make the whole. Linear.
  static func readScattered(_ cells: Cells, _ table: [TextSpan]) -> WholeTable? {
    guard let first = table.first, mayBeHead(cells, first), nameHeads.stands(in: first, of: cells),
      !TableWords.numbers.stands(in: first, of: cells),
      let column = table.prefix(mostHeads).firstIndex(where: { namesShares(cells, $0) }), column > 0
    else { return nil }
    let hasHeadBehind = column + 1 < table.count && isKnownHead(cells, table[column + 1])
    for isRightBehind in [true, false] {
      for hasSign in [false, true] {
        let found = scattered(
          cells, table, from: column + 1, isRightBehind: isRightBehind, hasSign: hasSign, hasHeadBehind: hasHeadBehind)
        if let found { return found }
      }
    }
    return nil
  }

  /// - Parameters:
  ///   - isRightBehind: whether only numbers right behind a name count.
  ///   - hasSign: whether the shares have a percent sign.
  ///   - hasHeadBehind: whether a cell that is no name stands behind each share.
  private static func scattered(
    _ cells: Cells, _ table: [TextSpan], from start: Int, isRightBehind: Bool, hasSign: Bool, hasHeadBehind: Bool
  ) -> WholeTable? {
    var rows: [Row] = []
    var names: Set<[UInt32]> = []
    var sum = 0
    var name: (span: TextSpan, index: Int)?
    var lastShare = start - 1
    var index = start
    while index < table.count, sum < whole {
      let cell = table[index]
      if TableWords.totals.stands(at: cell.start, of: cells) {
        // The number of a part of the sum is none of its own.
        index += 2
        name = nil
        continue
      }
      if isPlainName(cells, cell) {
        if rows.isEmpty || !hasHeadBehind || index > lastShare + 1 || isRightBehind { name = (cell, index) }
      } else if let share = share(cells, cell), share > 0, share < 1,
        (cells.at(cell.end - 1) == 0x25) == hasSign, !isRightBehind || name?.index == index - 1
      {
        guard let named = name?.span, names.insert(cells.key(named)).inserted else { return nil }
        rows.append(Row(name: named, share: cell, weight: share))
        sum += Int((share * Double(whole)).rounded())
        name = nil
        lastShare = index
      }
      index += 1
    }
    guard sum == whole, rows.count >= fewestRows else { return nil }
    return WholeTable(rows: rows, end: table[lastShare].end)
  }

  /// Short, and of letters only: no target, no formula.
  private static func isPlainName(_ cells: Cells, _ cell: TextSpan) -> Bool {
    (2...longestCell).contains(cells.visibleCount(cell)) && !headEnds.stands(atEndOf: cell, of: cells)
      && (cell.start..<cell.end).allSatisfy {
        cells.classes[$0] == .han || cells.classes[$0] == .latin || cells.isBlank($0)
          || signsOfName.contains(cells.folded[$0])
      }
  }
}
