/// Tables with a job on each line: 岗位名称 / 岗位类别 / 主要职责 / 学历要求 / 所属部门, cells parted by tabs, pipes or wide gaps.
extension Assembler {
  /// A table whose head is the line in hand; takes its rows: shares, jobs, or duties of the job in hand.
  mutating func takeTable(_ segment: Segment) -> Bool {
    guard isFirstOfLine(index), segment.marker == nil else { return false }
    if !shareHeads.isEmpty, takeWholeTable() { return true }
    if takeFlatTable(segment) { return true }
    guard let table = tableHead(at: index) else { return takeHeadedRow(segment) || takeFactTable(segment) }
    if takeHeadedRow(segment) { return true }
    // Shares beside the duties of jobs belong to each of them.
    let isOfJobs = table.title != nil && describes(table.columns)
    return isOfJobs && takeJobTable(table, segment) || takeWeightTable(table, segment)
      || takeJobTable(table, segment) || takeFactTable(segment)
  }

  private mutating func takeJobTable(_ whole: TableHead, _ segment: Segment) -> Bool {
    var table = whole
    table.columns = Self.withDuties(whole.columns)
    let namesJobs = table.columns.count { if case .title = $0 { true } else { false } } == 1
    guard namesJobs && describes(table.columns) || listsDuties(table) else { return false }
    var rows: [TableRow] = []
    var next = table.end
    while next < segments.count, let row = tableRow(next, table) ?? (rows.isEmpty ? nil : mergedRow(next, table)) {
      rows.append(TableRow(first: next, end: lineEnd(next), cells: row))
      next = lineEnd(next)
      if namesJobs, rows.count == Self.deciding, !rows.contains(where: { isNamed($0.cells, table.columns) }) {
        return false
      }
    }
    guard rows.count >= 2 || rows.count == 1 && table.separator != .gap else { return false }
    guard !namesJobs || rows.contains(where: { isNamed($0.cells, table.columns) }) else { return false }
    if !namesJobs {
      ensureDraft(at: segment.span.start)
      table.columns = withoutWordColumns(table.columns, rows)
    }
    for cell in index..<table.end { markCell(cell, "table head", "table: heads of columns") }
    leaveSection()
    // A merged cell names the department of the rows below too.
    var department: TextSpan?
    for (place, row) in rows.enumerated() {
      for cell in row.first..<row.end { markCell(cell, "table row", "table: a job, or a duty, on each line") }
      index = row.first
      if !namesJobs {
        takeDutyRow(row, before: place + 1 < rows.count ? rows[place + 1] : nil, table.columns)
        continue
      }
      take(row.cells, table.columns)
      for (cell, column) in zip(row.cells, table.columns) {
        if case .field(.department) = column, !cell.isEmpty { department = cell }
      }
      if draft?.isDepartmentStated == false, let department {
        draft?.department = department
        draft?.isDepartmentStated = true
      }
    }
    // What follows the table is said for all its jobs.
    if namesJobs { closeDraft() } else { leaveSection() }
    index = next - 1
    return true
  }

  /// 岗位简介 in a table that has no other column of what is done.
  private static func withDuties(_ columns: [TableHead.Column]) -> [TableHead.Column] {
    let hasDuties = columns.contains { if case .list(.duties) = $0 { true } else { false } }
    return hasDuties ? columns : columns.map { if case .list(.summary) = $0 { .list(.duties) } else { $0 } }
  }

  /// Whether its rows say more of a job than facts: what is done, or what is asked for in more than one way.
  func describes(_ columns: [TableHead.Column]) -> Bool {
    var conditions = 0
    for column in columns {
      switch column {
      case .list(.duties), .list(.qualifications), .list(.summary), .list(.authorities): return true
      case .qualification: conditions += 1
      default: continue
      }
    }
    return conditions >= 2
  }

  /// How many lines show whether what follows a head are its rows: no text is read again and again to its end.
  static let deciding = 8

  /// Whether the table lists, by number, what the job in hand does.
  private func listsDuties(_ table: TableHead) -> Bool {
    var hasDuties = false
    var hasNumbers = false
    for column in table.columns {
      switch column {
      case .title: return false
      case .list(.duties): hasDuties = true
      case .number: hasNumbers = true
      default: continue
      }
    }
    return hasDuties && hasNumbers && (draft != nil || articles.last?.stem != nil)
  }

  /// The cells of the line, when it has as many as the head and is none itself.
  private func tableRow(_ number: Int, _ table: TableHead) -> [TextSpan]? {
    let row = lineCells(number, table.separator)
    guard row.count == table.columns.count, row.count(where: isLabel) < 2 else { return nil }
    return row
  }

  private static let mostMerged = 2

  /// The cells of a line between pipes that lacks those in front which it shares with the row above: | 2 | 副局长 | 分管… |
  /// under | 1 | 局领导 | 局长 | 主持… |.
  private func mergedRow(_ number: Int, _ table: TableHead) -> [TextSpan]? {
    guard table.separator == .pipe, let title = table.title else { return nil }
    var row = lineCells(number, .pipe)
    let missing = table.columns.count - row.count
    let place = if case .number = table.columns[0] { 1 } else { 0 }
    guard (1...Self.mostMerged).contains(missing), place + missing <= title, row.count > place,
      row.count(where: isLabel) < 2
    else { return nil }
    let start = row[place].start
    row.insert(contentsOf: repeatElement(TextSpan(start, start), count: missing), at: place)
    return row
  }

  private func isNamed(_ cells: [TextSpan], _ columns: [TableHead.Column]) -> Bool {
    for (cell, column) in zip(cells, columns) {
      if case .title = column { return (2...24).contains(self.cells.visibleCount(cell)) && !hasTerminator(cell) }
    }
    return false
  }

  // MARK: Rows

  mutating func take(_ row: [TextSpan], _ columns: [TableHead.Column]) {
    for (cell, column) in zip(row, columns) where !cell.isEmpty {
      // A merged cell stands in the first of its rows only.
      if case .title = column {
        beginPosition(at: row.first { !$0.isEmpty }?.start ?? cell.start, title: name(cell), .field)
        claims.claim(cell, .value)
      }
    }
    guard draft != nil else { return }
    for (cell, column) in zip(row, columns) where !cell.isEmpty {
      switch column {
      case .indicator where takesWhole(cell): continue
      case .title, .number, .indicator, .time, .other: continue
      case .weight: takeShares(of: cell)
      case .field(let field): setField(field, cell)
      case .qualification(let category):
        self.category = category
        addValue(cell)
        self.category = nil
      case .list(let kind): takeCell(cell, kind)
      }
    }
    let end = max(draft?.end ?? 0, row.last?.end ?? 0)
    draft?.end = end
  }

  private mutating func takeShares(of cell: TextSpan) {
    for share in ShareReader.read(cells, cell, needsWord: false) {
      draft?.weights.append(share)
      claims.claim(share.span, .value)
    }
  }

  private static let whole = 0.99...1.01

  /// 产量完成率 40% / 批次合格率 30% / 安全事故 30% in a cell: the shares of indicators, when they make the whole.
  private mutating func takesWhole(_ cell: TextSpan) -> Bool {
    let shares = ShareReader.read(cells, cell, needsWord: false)
    guard shares.count >= 2, Self.whole.contains(shares.reduce(0) { $0 + $1.weight }) else { return false }
    draft?.weights += shares
    for share in shares { claims.claim(share.span, .value) }
    return true
  }

  private mutating func takeCell(_ cell: TextSpan, _ kind: SectionKind) {
    draft?.seen.insert(kind)
    switch kind {
    case .duties, .qualifications, .authorities:
      let list: Draft.List = kind == .duties ? .duties : kind == .qualifications ? .qualifications : .authorities
      for part in cellItems(cell) { addEntry(list, part, marker: nil) }
    case .summary:
      draft?.summary.append(cell)
      claims.claim(cell, .value)
    default:
      draft?.sections.append(Draft.Remainder(kind: kind, heading: nil, pieces: []))
      addRemainder(cell)
    }
  }

  /// The items inside a cell: numbered, or parted by semicolons.
  private func cellItems(_ cell: TextSpan) -> [TextSpan] {
    // Those of the row in hand.
    let inside = segments[index..<lineEnd(index)].filter {
      $0.marker != nil && $0.span.start >= cell.start && $0.body.start < cell.end && !$0.body.isEmpty
    }
    // Single blanks part no segments: the last item may run on into the next cell.
    if inside.count >= 2 { return inside.map { TextSpan($0.body.start, min($0.body.end, cell.end)) } }
    // Lines of a cell that had line ends.
    let lines = segments[index..<lineEnd(index)].filter { $0.span.start >= cell.start && $0.span.end <= cell.end }
    if lines.count >= 2, lines.allSatisfy({ $0.marker == nil && $0.label == nil && !$0.body.isEmpty }) {
      return lines.map(\.body)
    }
    return ClauseList.semicolons(cells, cell)
  }

  /// Forms have labels in every line, tables in their head only.
  private func isLabel(_ cell: TextSpan) -> Bool {
    cell.count >= 3 && LabelReader.read(cells, at: cell.start, before: cell.end)?.end == cell.end
  }
}
