/// Rows of a table of duties, flattened to a cell a line, in which one number stands over several records, with a name for
/// them or without: 1 / 采购计划 / 编制采购计划… / 承办 / 月 / 跟踪计划执行进度… / 承办 / 日 / 2 / …, or with numbered items:
/// 1 / 质量检验管理 / 1)编制检验作业指导书 / 2)安排检验员日常工作 / 负责 / 2 / ….
extension Assembler {
  struct NestedRow {
    var number: Int
    /// The cell that names what the records of the row have in common.
    var group: Int?
    /// The cells of each duty.
    var records: [[Int]] = []
    /// Cells that say in a word how it is done, or how often.
    var words: [Int] = []
    var end: Int
  }

  private static let longestWord = 4

  /// Whether the cell holds one word and no text.
  func isWord(_ cell: Int) -> Bool { cells.visibleCount(segments[cell].span) <= Self.longestWord }

  /// The rows from the segment on. Only where all columns but that of duties hold a word for each.
  func nestedRows(from start: Int, columns: [SectionKind?]) -> [NestedRow] {
    guard columns.first == .some(.duties), columns.count >= 2 else { return [] }
    var rows: [NestedRow] = []
    var next = start
    while next < segments.count, isRowNumber(next, rows.count + 1) || !rows.isEmpty && isRowNumber(next, rows.count) {
      var end = next + 1
      while end < segments.count, isCellOfRow(end) { end += 1 }
      guard let row = nestedRow(next, end, columns.count) else { break }
      rows.append(row)
      next = end
    }
    return rows
  }

  private func isCellOfRow(_ number: Int) -> Bool {
    let segment = segments[number]
    return isAlone(number) && segment.title == nil && hasLetters(segment.span)
      && segment.marker?.family.isHeading != true
  }

  private func nestedRow(_ number: Int, _ end: Int, _ columns: Int) -> NestedRow? {
    var row = NestedRow(number: number, end: end)
    let parts = number + 1..<end
    if parts.contains(where: { segments[$0].marker != nil }) {
      for cell in parts {
        if segments[cell].marker != nil {
          row.records.append([cell])
        } else if cell == parts.lowerBound {
          row.group = cell
        } else if isWord(cell) {
          row.words.append(cell)
        } else if let last = row.records.last?.last,
          !hasTerminator(TextSpan(segments[last].span.end - 1, segments[last].span.end))
        {
          // 1)参与体系内审, / 配合第二方审核: broken over lines.
          row.records[row.records.count - 1].append(cell)
        } else {
          return nil
        }
      }
      return row.records.isEmpty ? nil : row
    }
    // The last cell of a row may be empty.
    let spare = parts.count < columns ? 0 : parts.count % columns
    guard spare <= 1, !parts.isEmpty else { return nil }
    row.group = spare == 1 ? parts.lowerBound : nil
    for record in stride(from: parts.lowerBound + spare, to: end, by: columns) {
      let words = record + 1..<min(end, record + columns)
      guard !isWord(record), words.allSatisfy(isWord) else { return nil }
      row.records.append([record])
      row.words += words
    }
    return row
  }

  mutating func take(_ rows: [NestedRow]) -> Bool {
    draft?.seen.insert(.duties)
    for row in rows {
      markCell(row.number, "table row", "table: the number of a row")
      var parents: [Int] = []
      if let group = row.group {
        addEntry(.duties, segments[group].span, marker: nil)
        if let entry = draft?.entries.indices.last {
          draft?.entries[entry].hasChildren = true
          parents = [entry]
        }
        roles[group].become("group heading", "table: what the records of a row have in common")
      }
      for record in row.records {
        for (place, cell) in record.enumerated() {
          claims.claim(segments[cell].span, .structure)
          if place == 0 {
            addEntry(.duties, segments[cell].body, marker: segments[cell].marker, parents: parents)
          } else if let entry = draft?.entries.indices.last {
            draft?.entries[entry].pieces.append(segments[cell].span)
            claims.claim(segments[cell].span, .value)
          }
          roles[cell].become(place == 0 ? "item" : "continuation", "table: a cell by its column")
        }
      }
      for cell in row.words { roles[cell].become("unclaimed", "table: a cell by its column") }
    }
    index = (rows.last?.end ?? index + 1) - 1
    return true
  }
}
