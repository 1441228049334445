/// Tables of weights with a row on each line: 岗位 / 指标 / 目标 / 权重 / 计算方法.
extension Assembler {
  /// The rows below a head with a column of weights.
  mutating func takeWeightTable(_ head: TableHead, _ segment: Segment) -> Bool {
    guard segment.isLineStart || segment.isCell, let columns = WeightColumns(head) else { return false }
    let (rows, end) = brokenRows(after: head, columns) ?? weightRows(after: head, columns)
    guard rows.count >= 2 else { return false }
    for cell in index..<head.end { markCell(cell, "table head", "table: heads of columns") }
    for cell in head.end..<end { markCell(cell, "table row", nil) }
    if rows.contains(where: { $0.post != nil }) {
      takePosts(rows)
    } else {
      ensureDraft(at: segment.span.start)
      for row in rows { add(row) }
    }
    leaveSection()
    draft?.seen.insert(.weights)
    index = end - 1
    return true
  }

  private struct WeightColumns {
    var weight: Int
    var name: Int
    var post: Int?
    var department: Int?
    var separator: CellSeparator

    init?(_ head: TableHead) {
      guard let weight = head.weight, let name = head.name else { return nil }
      self.weight = weight
      self.name = name
      post = head.title
      department = head.columns.firstIndex { if case .field(.department) = $0 { true } else { false } }
      separator = head.separator
    }
  }

  private struct WeightRow {
    var post: TextSpan?
    var department: TextSpan?
    var share: Draft.NamedShare
  }

  private mutating func add(_ row: WeightRow) {
    draft?.weights.append(row.share)
    claims.claim(row.share.name, .value)
    claims.claim(row.share.span, .value)
  }

  // MARK: Rows

  private func weightRows(after head: TableHead, _ columns: WeightColumns) -> (rows: [WeightRow], end: Int) {
    var rows: [WeightRow] = []
    var next = head.end
    var lines = 0
    while next < segments.count, !rows.isEmpty || lines < Self.deciding {
      lines += 1
      let end = lineEnd(next)
      if segments[next].title != nil || segments[next].label?.isClosed == true || isHeading(next, end)
        || isBehindHash(segments[next].span)
      {
        break
      }
      if let row = weightRow(next, end, columns) {
        rows.append(row)
      } else if columns.separator != .blank, columns.post == nil, end - next == 1, isBehind(rows, next) {
        break
      } else if columns.separator == .blank && (rows.isEmpty || !isTotal(next))
        || end - next == 1 && rows.isEmpty && !isGroup(next)
      {
        break
      }
      next = end
    }
    return (rows, next)
  }

  /// 诚聘仓管员, 任职要求: a line of one cell behind rows that make the whole, or a heading.
  private func isBehind(_ rows: [WeightRow], _ number: Int) -> Bool {
    guard !rows.isEmpty, !isGroup(number) else { return false }
    let segment = segments[number]
    return isWhole(rows.map(\.share)) || segment.label?.words.section != nil && segment.body.isEmpty
  }

  /// 小计 100%
  private func isTotal(_ number: Int) -> Bool { TableWords.totals.stands(at: segments[number].span.start, of: cells) }

  private static let mostBroken = 60

  /// Rows of cells between single blanks, some of which go on in lines of their own (80 位于96%~98%之间), where their shares
  /// make the whole.
  private func brokenRows(after head: TableHead, _ columns: WeightColumns) -> (rows: [WeightRow], end: Int)? {
    guard columns.separator == .blank, columns.post == nil else { return nil }
    var rows: [WeightRow] = []
    var next = head.end
    var total = 0.0
    while next < segments.count, next - head.end < Self.mostBroken, total < 0.9995 {
      let end = lineEnd(next)
      if segments[next].title != nil || segments[next].label?.isClosed == true { return nil }
      if let row = weightRow(next, end, columns), hasLetters(row.share.name) {
        rows.append(row)
        total += row.share.weight
      } else if rows.isEmpty {
        return nil
      }
      next = end
    }
    guard rows.count >= 2, isWhole(rows.map(\.share)) else { return nil }
    // What is left of the last row, and the total.
    while next < segments.count, segments[next].label == nil, segments[next].title == nil, segments[next].marker == nil,
      let first = lineCells(next, .blank).first,
      TableWords.totals.stands(at: first.start, of: cells) || !hasLetters(first)
    {
      next = lineEnd(next)
    }
    return (rows, next)
  }

  /// 四、年度绩效等级: a numbered heading alone on its line ends the table.
  private func isHeading(_ cell: Int, _ end: Int) -> Bool {
    guard end - cell == 1, let family = segments[cell].marker?.family, family == .han else { return false }
    return !isGroup(cell)
  }

  /// (一)财务类(占40%)
  private func isGroup(_ cell: Int) -> Bool {
    !ShareReader.read(cells, segments[cell].body, needsWord: true).isEmpty
  }

  private static let longestName = 30

  private func weightRow(_ start: Int, _ end: Int, _ columns: WeightColumns) -> WeightRow? {
    if let row = cellRow(start, end, columns) { return row }
    guard end - start == 1 else { return nil }
    return ShareReader.read(cells, segments[start].body, needsWord: true).first.map { WeightRow(share: $0) }
  }

  private func cellRow(_ start: Int, _ end: Int, _ columns: WeightColumns) -> WeightRow? {
    let row = withMergedPost(lineCells(start, columns.separator), columns)
    guard row.count > columns.name, !row[columns.name].isEmpty else { return nil }
    let name = withoutMarker(row[columns.name], start..<end)
    guard !TableWords.totals.stands(at: name.start, of: cells), hasLetters(name),
      (1...Self.longestName).contains(cells.visibleCount(name)),
      let (weight, place) = weight(in: row, columns)
    else { return nil }
    let share = Draft.NamedShare(name: name, weight: weight, span: name.union(row[place]))
    let post = columns.post.flatMap { row.indices.contains($0) && !row[$0].isEmpty ? row[$0] : nil }
    let department = columns.department.flatMap { row.indices.contains($0) && !row[$0].isEmpty ? row[$0] : nil }
    return WeightRow(post: post.map { NameShape.withoutNote(cells, $0) }, department: department, share: share)
  }

  /// Between single blanks a row below the first of its post's lacks the post's cell.
  private func withMergedPost(_ row: [TextSpan], _ columns: WeightColumns) -> [TextSpan] {
    guard columns.separator == .blank, columns.post == 0, row.indices.contains(columns.weight),
      weight(row[columns.weight]) == nil, weight(row[columns.weight - 1]) != nil
    else { return row }
    return [TextSpan(row[0].start, row[0].start)] + row
  }

  /// The cell in the column of weights, or, where the row lacks a cell, the first that is a share and nothing else.
  private func weight(in row: [TextSpan], _ columns: WeightColumns) -> (weight: Double, place: Int)? {
    if row.indices.contains(columns.weight), columns.separator == .blank || row[columns.weight].isEmpty == false,
      let weight = weight(row[columns.weight])
    {
      return (weight, columns.weight)
    }
    guard columns.separator != .blank, row.count <= columns.weight || row[columns.weight].isEmpty else { return nil }
    for place in row.indices.dropFirst(columns.name + 1) where Percentage.whole(cells, row[place]) != nil {
      return weight(row[place]).map { ($0, place) }
    }
    return nil
  }

  /// The cell without the marker of the segment that begins there.
  private func withoutMarker(_ cell: TextSpan, _ row: Range<Int>) -> TextSpan {
    for segment in segments[row] where segment.marker != nil && segment.span.start == cell.start {
      return segment.body.start < cell.end ? TextSpan(segment.body.start, cell.end) : cell
    }
    return cell
  }

  /// 35% or, under a head of weights, a bare 35.
  private func weight(_ span: TextSpan) -> Double? {
    guard let percentage = Percentage.whole(cells, span) else { return Percentage.bare(cells, span) }
    return percentage <= 1 ? percentage : nil
  }

  // MARK: Posts

  /// Merged cells name a post once, anywhere beside its rows: a post's rows are those that add up to the whole.
  private mutating func takePosts(_ rows: [WeightRow]) {
    var group: [WeightRow] = []
    var total = 0.0
    var department: TextSpan?
    for var row in rows {
      // A merged cell holds for the rows below too.
      department = row.department ?? department
      row.department = department
      group.append(row)
      total += row.share.weight
      if total > 0.9995 {
        takePost(group)
        group = []
        total = 0
      }
    }
    if !group.isEmpty { takePost(group) }
  }

  private mutating func takePost(_ rows: [WeightRow]) {
    guard let first = rows.first else { return }
    let post = rows.lazy.compactMap(\.post).first
    beginPosition(at: min(first.share.span.start, post?.start ?? .max), title: post, .field)
    if let post { claims.claim(post, .value) }
    if let department = first.department, draft?.department == nil {
      claims.claim(department, .value)
      draft?.department = department
    }
    for row in rows {
      add(row)
      let end = max(draft?.end ?? 0, row.share.span.end)
      draft?.end = end
    }
  }
}
