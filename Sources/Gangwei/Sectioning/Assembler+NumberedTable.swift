/// Tables of what a job does, flattened to a cell a line, whose rows begin with their number:
/// 工作职责 / 绩效标准 / 能力素质 / 1 / 负责… / 账实相符 / 熟悉… / 2 / ….
extension Assembler {
  private static let fewestRows = 2
  private static let mostColumns = 6
  private static let longestHead = 12
  private static let longestNumberHead = 4
  private static let lists: [SectionKind?] = [.duties, .qualifications, .authorities]

  /// A table whose first head is the label in hand, or 序号 in front of one; takes its rows.
  mutating func takeNumberedTable(_ segment: Segment) -> Bool {
    let hasNumberHead = isNumberHead(index) && isAlone(index) && segment.body.count <= Self.longestNumberHead
    let first = hasNumberHead ? index + 1 : index
    guard segments.indices.contains(first), segments[first].label?.words.section != nil,
      var columns = numberedHeads(from: first), columns.contains(.duties)
    else { return false }
    let start = first + columns.count
    let rows = numberedRows(from: start, columns: columns.count)
    let nested = nestedRows(from: start, columns: columns)
    guard max(rows.count, nested.count) >= Self.fewestRows else { return false }
    ensureDraft(at: segment.span.start)
    leaveSection()
    for head in index..<start { markCell(head, "table head", "table: heads of columns, one a line") }
    if nested.count > rows.count { return take(nested) }
    // 权责 over 承办, 审核: a word for each row says how it is done.
    for (offset, kind) in columns.enumerated()
    where kind != .duties && rows.allSatisfy({ isWord($0 + 1 + offset) }) { columns[offset] = nil }
    for row in rows {
      markCell(row, "table row", "table: the number of a row")
      for (offset, kind) in columns.enumerated() {
        let cell = row + 1 + offset
        let text = segments[cell].span
        switch kind {
        case .duties?: addEntry(.duties, text, marker: nil)
        case .qualifications?: addEntry(.qualifications, text, marker: nil)
        case .authorities?: addEntry(.authorities, text, marker: nil)
        default: break
        }
        roles[cell].become(Self.lists.contains(kind) ? "item" : "unclaimed", "table: a cell by its column")
      }
    }
    for kind in columns.compactMap(\.self) { draft?.seen.insert(kind) }
    index = (rows.last ?? index) + columns.count
    return true
  }

  /// What the columns hold, by their heads: short labels of sections, one a line, before a line with the number 1.
  private func numberedHeads(from first: Int) -> [SectionKind?]? {
    var kinds: [SectionKind?] = []
    var next = first
    while next < segments.count, kinds.count <= Self.mostColumns, isAlone(next), !isRowNumber(next, 1) {
      let head = segments[next]
      guard head.marker == nil, head.body.isEmpty || head.label == nil, head.label?.isClosed != true,
        cells.visibleCount(head.span) <= Self.longestHead, hasLetters(head.span)
      else { return nil }
      let words = head.label?.words
      kinds.append(words?.section ?? (words?.isQualification == true ? .qualifications : nil))
      next += 1
    }
    guard (2...Self.mostColumns).contains(kinds.count), next < segments.count, isRowNumber(next, 1),
      Set(kinds.compactMap(\.self)).count >= 2
    else { return nil }
    return kinds
  }

  /// The segments with the numbers of rows that have a cell for each column.
  private func numberedRows(from start: Int, columns: Int) -> [Int] {
    var rows: [Int] = []
    var next = start
    while next + columns < segments.count, isRowNumber(next, rows.count + 1) {
      guard (next + 1...next + columns).allSatisfy({ isAlone($0) && hasLetters(segments[$0].span) }) else { break }
      rows.append(next)
      next += columns + 1
    }
    return rows
  }
}
