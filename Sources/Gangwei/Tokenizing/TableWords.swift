/// Words that tables have whatever they hold.
enum TableWords {
  /// Heads of the column of rows' numbers.
  static let numbers = WordList(["序号", "编号", "no", "序"])
  /// How the rows begin that add up those above.
  static let totals = WordList(file: "share-tables", row: "total")

  /// How the sentences end that announce a table (如下表所示:).
  static let pointing = WordList(file: "share-tables", row: "pointing")

  private static let fewestHeads = 3

  /// 考核项目 权重 考核标准: whether a line of cells between blanks is the head of a table of shares.
  static func headShares(_ cells: Cells, _ line: TextSpan) -> Bool {
    guard WholeTable.shareHeads.stands(in: line, of: cells) else { return false }
    let parts = cells.lineCells(line, .blank)
    return parts.count >= fewestHeads && !cells.holdsTerminator(in: line)
      && parts.contains { part in
        WholeTable.shareHeads.longest(at: part.start, before: part.end, of: cells) == part.count
      }
  }
}
