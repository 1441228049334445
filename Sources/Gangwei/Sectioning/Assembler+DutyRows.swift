/// Tables of what a job does, with a row on each line: 序号 / 职责内容 / 占用时间 / 权责 over 1 / 体系策划 / 30% and 1.1 / 组织修订… / 负责.
extension Assembler {
  struct TableRow {
    /// Its segments, half-open.
    var first: Int
    var end: Int
    var cells: [TextSpan]
  }

  private static let longestWord = 4

  /// The columns without those that say of each duty in a word how it is done (权责: 负责, 审核, 协助), whatever their heads say.
  func withoutWordColumns(_ columns: [TableHead.Column], _ rows: [TableRow]) -> [TableHead.Column] {
    columns.enumerated().map { place, column in
      guard case .list(let kind) = column, kind != .duties,
        rows.allSatisfy({ cells.visibleCount($0.cells[place]) <= Self.longestWord })
      else { return column }
      return .other
    }
  }

  /// Takes a row of duties and what it takes of the time. Those below one whose numbers begin with its own are parts of it.
  mutating func takeDutyRow(_ row: TableRow, before next: TableRow?, _ columns: [TableHead.Column]) {
    let group = draft.map { $0.entries.count }
    take(row.cells, columns)
    guard let number = columns.firstIndex(where: { if case .number = $0 { true } else { false } }),
      let duty = columns.firstIndex(where: { if case .list(.duties) = $0 { true } else { false } }),
      let group, draft.map({ $0.entries.count > group }) == true
    else { return }
    if let place = columns.firstIndex(where: { if case .time = $0 { true } else { false } }),
      case let cell = row.cells[place], let share = Percentage.whole(cells, cell), !row.cells[duty].isEmpty
    {
      let name = row.cells[duty]
      draft?.seen.insert(.weights)
      draft?.weights.append(Draft.NamedShare(name: name, weight: share, span: name.union(cell)))
      claims.claim(cell, .value)
    }
    if let parent = groupHeading {
      if isPart(row.cells[number], of: rowNumber) {
        draft?.entries[parent].hasChildren = true
        draft?.entries[group].parents = [parent]
      } else {
        groupHeading = nil
      }
    }
    if let next, isPart(next.cells[number], of: row.cells[number]) {
      groupHeading = group
      rowNumber = row.cells[number]
    }
  }

  /// 1.1 in 1.
  private func isPart(_ number: TextSpan, of whole: TextSpan) -> Bool {
    !whole.isEmpty && number.count > whole.count + 1 && cells.folded[number.start + whole.count] == 0x2E
      && cells.hasWord(Array(cells.folded[whole.start..<whole.end]), at: number.start)
  }
}
