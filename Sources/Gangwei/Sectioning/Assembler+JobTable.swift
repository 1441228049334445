/// Tables with a job on each line: 岗位名称 / 岗位类别 / 主要职责 / 学历要求 / 所属部门, cells parted by tabs, pipes or wide gaps.
extension Assembler {
  private enum Column {
    case number, title, weight, other
    case field(FieldName)
    case qualification(Item.Category?)
    case list(SectionKind)
  }

  private struct JobTable {
    var columns: [Column]
    var separator: Separator
    /// The first segment after the head.
    var end: Int
  }

  private enum Separator { case tab, pipe, gap, blank }

  private static let fewestColumns = 3

  /// A table whose head is the line in hand; takes its rows, each a job, or each a duty of the job in hand.
  mutating func takeJobTable(_ segment: Segment) -> Bool {
    guard isFirstOfLine(index), segment.marker == nil, let table = jobTable(at: index) else { return false }
    if table.separator == .blank { return takeBlankTable(table, segment) }
    let namesJobs = table.columns.count { if case .title = $0 { true } else { false } } == 1
    guard namesJobs || listsDuties(table) else { return false }
    var rows: [(first: Int, end: Int, cells: [TextSpan])] = []
    var next = table.end
    while next < segments.count, let row = tableRow(next, table) {
      rows.append((next, lineEnd(next), row))
      next = lineEnd(next)
      // The first rows decide: no text is read again and again to its end.
      if namesJobs, rows.count == Self.deciding, !rows.contains(where: { isNamed($0.cells, table.columns) }) {
        return false
      }
    }
    guard rows.count >= 2 || rows.count == 1 && table.separator != .gap else { return false }
    guard !namesJobs || rows.contains(where: { isNamed($0.cells, table.columns) }) else { return false }
    if !namesJobs { ensureDraft(at: segment.span.start) }
    for cell in index..<table.end { markCell(cell, "table head", "table: heads of columns") }
    leaveSection()
    for row in rows {
      for cell in row.first..<row.end { markCell(cell, "table row", "table: a job, or a duty, on each line") }
      index = row.first
      take(row.cells, table.columns)
    }
    // What follows the table is said for all its jobs.
    if namesJobs { closeDraft() } else { leaveSection() }
    index = next - 1
    return true
  }

  private static let deciding = 8

  /// Whether the table lists, by number, what the job in hand does.
  private func listsDuties(_ table: JobTable) -> Bool {
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
  private func tableRow(_ number: Int, _ table: JobTable) -> [TextSpan]? {
    let row = lineCells(number, table.separator)
    guard row.count == table.columns.count, row.count(where: isLabel) < 2,
      segments[number].title == nil || row.count >= Self.fewestColumns
    else { return nil }
    return row
  }

  /// 序号 考核指标 权重 目标值: a table of weights whose cells single blanks part. Its last columns may hold blanks.
  private mutating func takeBlankTable(_ table: JobTable, _ segment: Segment) -> Bool {
    guard let weight = table.columns.firstIndex(where: { if case .weight = $0 { true } else { false } }),
      let name = table.columns.firstIndex(where: { if case .number = $0 { false } else { true } }), name < weight
    else { return false }
    var shares: [Draft.NamedShare] = []
    var next = table.end
    while next < segments.count {
      let row = lineCells(next, .blank)
      guard row.count > weight, let share = Percentage.read(cells, at: row[weight].start, before: row[weight].end),
        share.end == row[weight].end, share.value <= 1
      else { break }
      shares.append(
        Draft.NamedShare(
          name: row[name], weight: share.value, span: row[name].union(TextSpan(row[weight].start, share.end))))
      next = lineEnd(next)
    }
    guard shares.count >= 2 else { return false }
    ensureDraft(at: segment.span.start)
    for cell in index..<table.end { markCell(cell, "table head", "table: heads of columns") }
    for cell in table.end..<next { markCell(cell, "table row", nil) }
    for share in shares {
      draft?.weights.append(share)
      claims.claim(share.span, .value)
    }
    leaveSection()
    draft?.seen.insert(.weights)
    index = next - 1
    return true
  }

  private func isNamed(_ cells: [TextSpan], _ columns: [Column]) -> Bool {
    for (cell, column) in zip(cells, columns) {
      if case .title = column { return (2...24).contains(self.cells.visibleCount(cell)) && !hasTerminator(cell) }
    }
    return false
  }

  // MARK: Rows

  private mutating func take(_ row: [TextSpan], _ columns: [Column]) {
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
      case .title, .number, .weight, .other: continue
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
      $0.marker != nil && $0.span.start >= cell.start && $0.span.end <= cell.end && !$0.body.isEmpty
    }
    if inside.count >= 2 { return inside.map(\.body) }
    return ClauseList.semicolons(cells, cell)
  }

  // MARK: The head

  private func jobTable(at start: Int) -> JobTable? {
    let end = lineEnd(start)
    let line = TextSpan(segments[start].span.start, segments[end - 1].span.end)
    guard line.count <= Self.longestHead, hasSeparator(line) else { return nil }
    for separator in [Separator.pipe, .tab, .gap, .blank] {
      let heads = lineCells(start, separator)
      guard (Self.fewestColumns...14).contains(heads.count),
        heads.allSatisfy({ !$0.isEmpty && cells.visibleCount($0) <= 12 && !hasTerminator($0) })
      else { continue }
      let columns = heads.map(column)
      let isWeights = columns.contains { if case .weight = $0 { true } else { false } }
      // Single blanks part cells only where the head shows a table of weights.
      if (separator == .blank) != isWeights { continue }
      let known = columns.count { if case .other = $0 { false } else { true } }
      guard known >= 2, isWeights || known * 3 >= columns.count * 2 else { return nil }
      return JobTable(columns: columns, separator: separator, end: end)
    }
    return nil
  }

  private static let longestHead = 180

  /// Whether anything parts cells there: most lines are a sentence.
  private func hasSeparator(_ line: TextSpan) -> Bool {
    var blanks = 0
    for place in line.start..<line.end {
      if cells.classes[place] == .tab || cells.folded[place] == 0x7C { return true }
      if cells.classes[place] == .space { blanks += 1 }
    }
    return blanks >= Self.fewestColumns - 1
  }

  /// Forms have labels in every line, tables in their head only.
  private func isLabel(_ cell: TextSpan) -> Bool {
    cell.count >= 3 && LabelReader.read(cells, at: cell.start, before: cell.end)?.end == cell.end
  }

  private func column(_ head: TextSpan) -> Column {
    if Self.numbers.stands(at: head.start, of: cells) { return .number }
    guard let label = LabelReader.read(cells, at: head.start, before: head.end), label.end == head.end else {
      return .other
    }
    if let field = label.field, label.section == nil || field == .title {
      if field == .title { return .title }
      return field.category == nil ? .field(field) : .qualification(field.category)
    }
    switch label.section {
    case .duties?, .qualifications?, .authorities?, .summary?, .pay?, .notes?, .conditions?:
      return label.section.map { .list($0) } ?? .other
    case .weights?: return .weight
    default: return label.isQualification ? .qualification(label.category) : .other
    }
  }

  private static let numbers = WordList(["序号", "编号", "no", "序"])

  /// The cells of the line on which a segment stands; a pipe at either end is the table's edge.
  private func lineCells(_ number: Int, _ separator: Separator) -> [TextSpan] {
    var start = segments[number].span.start
    while start > 0, cells.classes[start - 1] != .newline { start -= 1 }
    var end = segments[lineEnd(number) - 1].span.end
    while end < cells.count, cells.classes[end] != .newline { end += 1 }
    var parts: [TextSpan] = []
    var from = start
    var place = start
    while place < end {
      let width = width(of: separator, at: place, end)
      if width > 0 {
        parts.append(cells.trim(TextSpan(from, place)))
        place += width
        from = place
      } else {
        place += 1
      }
    }
    parts.append(cells.trim(TextSpan(from, end)))
    if parts.count == 1 { return [] }
    if separator != .tab {
      if parts.first?.isEmpty == true { parts.removeFirst() }
      if parts.last?.isEmpty == true { parts.removeLast() }
    }
    return parts
  }

  /// How many cells the separator takes at the place, 0 where it does not stand.
  private func width(of separator: Separator, at place: Int, _ end: Int) -> Int {
    switch separator {
    case .tab: return cells.classes[place] == .tab ? 1 : 0
    case .pipe: return cells.folded[place] == 0x7C ? 1 : 0
    case .gap:
      let next = cells.skipBlank(place, end)
      return next - place >= 2 && cells.classes[place] == .space ? next - place : 0
    case .blank:
      return cells.classes[place] == .space ? cells.skipBlank(place, end) - place : 0
    }
  }
}
