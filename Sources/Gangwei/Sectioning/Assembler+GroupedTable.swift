/// Tables of duties with a column of groups in front, whose cells are merged, and columns beside: 类别 / 工作内容 / 频次.
extension Assembler {
  private static let heads = 2...6
  private static let longestHead = 6
  private static let longestGroup = 12
  private static let shortestDuty = 5
  private static let fewestRows = 2
  /// How many rows are looked at.
  private static let mostRows = 200

  /// Takes the whole table when each line below its head has a cell for each column, or for each but that of the groups.
  mutating func takeGroupedTable(_ segment: Segment) -> Bool {
    guard section == .duties, segment.label == nil, segment.marker == nil, segment.title == nil, isFirstOfLine(index),
      cells.visibleCount(segment.span) <= Self.longestHead, draft != nil, case let end = lineEnd(index),
      Self.heads.contains(end - index),
      let content = (index + 1..<end).first(where: { segments[$0].label?.words.section == .duties }),
      (index..<end).allSatisfy({ segments[$0].body.isEmpty || segments[$0].label == nil }), content == index + 1
    else { return false }
    let rows = groupedRows(from: end, columns: end - index)
    guard rows.count >= Self.fewestRows, rows.contains(where: { $0.group != nil }) else { return false }
    for cell in index..<end { markCell(cell, "table head", "table: heads of columns") }
    draft?.seen.insert(.duties)
    var group: Int?
    for row in rows {
      if let cell = row.group {
        addEntry(.duties, segments[cell].span, marker: nil)
        group = draft?.entries.indices.last
        if let group { draft?.entries[group].hasChildren = true }
        roles[cell].become("group heading", "table: a group of its rows")
      }
      addEntry(.duties, segments[row.duty].span, marker: nil, parents: group.map { [$0] } ?? [])
      roles[row.duty].become("item", "table: a cell by its column")
    }
    index = (rows.last?.end ?? end) - 1
    return true
  }

  private struct GroupedRow {
    var group: Int?
    var duty: Int
    var end: Int
  }

  private func groupedRows(from start: Int, columns: Int) -> [GroupedRow] {
    var rows: [GroupedRow] = []
    var first = start
    while first < segments.count, rows.count < Self.mostRows {
      let end = lineEnd(first)
      let hasGroup = end - first == columns
      guard hasGroup || end - first == columns - 1 && !rows.isEmpty else { break }
      let duty = hasGroup ? first + 1 : first
      guard duty < end, cells.visibleCount(segments[duty].span) >= Self.shortestDuty,
        (first..<end).allSatisfy({ segments[$0].marker == nil && segments[$0].title == nil }),
        !hasGroup
          || cells.visibleCount(segments[first].span) <= Self.longestGroup && !hasTerminator(segments[first].span)
      else { break }
      rows.append(GroupedRow(group: hasGroup ? first : nil, duty: duty, end: end))
      first = end
    }
    return rows
  }
}
