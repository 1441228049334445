/// Tables with a job on each row that were flattened to a cell a line: 序号 / 岗位名称 / 招聘人数 / 岗位职责 / 学历要求 …
/// Empty cells are lost, and a cell may have several lines; what a line says shows its column.
extension Assembler {
  private static let fewestHeads = 4
  private static let mostHeads = 12
  private static let longestHead = 10
  private static let mostLines = 60

  /// A table whose first head is the line in hand; takes its rows.
  mutating func takeFlatTable(_ segment: Segment) -> Bool {
    guard isAlone(index), cells.visibleCount(segment.span) <= Self.longestHead,
      segment.label?.isClosed != true, isNumberHead(index) || segment.label != nil,
      let head = flatHead()
    else { return false }
    let rows = flatRows(head)
    guard rows.count >= 2 || rows.count == 1 && head.isNumbered else { return false }
    closeDraft()
    for cell in index..<head.end { markCell(cell, "table head", "table: heads of columns, one a line") }
    for row in rows { takeFlatRow(row, head) }
    closeDraft()
    index = (rows.last?.last?.end ?? head.end) - 1
    return true
  }

  private struct FlatHead {
    var columns: [TableHead.Column]
    /// The first segment after the heads.
    var end: Int

    /// Whether a number opens each row: 序号, or 岗位代码 that counts.
    var isNumbered: Bool {
      switch columns.first {
      case .number?, .field(.code)?: true
      default: false
      }
    }
    var title: Int? { columns.firstIndex { if case .title = $0 { true } else { false } } }
  }

  /// One line of the table.
  private struct FlatLine {
    var span: TextSpan
    /// Its segments.
    var first: Int
    var end: Int
  }

  /// Short lines, most of which are labels, one of which names jobs, and some of which say what rows describe.
  private func flatHead() -> FlatHead? {
    // First what costs little.
    for next in index..<index + Self.fewestHeads where !mayBeHead(next) { return nil }
    var columns: [TableHead.Column] = []
    var next = index
    while columns.count < Self.mostHeads, mayBeHead(next) {
      let column = column(segments[next].span)
      if case .other = column, columns.count >= 2, !isHeadBetween(next) { break }
      columns.append(column)
      next += 1
    }
    let head = FlatHead(columns: columns, end: next)
    let known = columns.count { if case .other = $0 { false } else { true } }
    // 岗位 / 工作职责 / 任职资格: three, where each of them is known.
    guard columns.count >= Self.fewestHeads || columns.count == Self.fewestHeads - 1 && known == columns.count,
      known * 4 >= columns.count * 3, head.title != nil, describes(columns),
      columns.count(where: { if case .title = $0 { true } else { false } }) == 1
    else { return nil }
    return head
  }

  /// Whether the segment is a short line without a number or a colon.
  private func mayBeHead(_ number: Int) -> Bool {
    number < segments.count && segments[number].marker == nil && isAlone(number)
      && cells.visibleCount(segments[number].span) <= Self.longestHead && segments[number].label?.isClosed != true
      && !isNumber(segments[number].span)
  }

  /// Whether a known head, or the first row, follows the line, so that it is a head too.
  private func isHeadBetween(_ number: Int) -> Bool {
    guard number + 1 < segments.count, isAlone(number + 1), segments[number + 1].marker == nil else { return false }
    // 检验组长 over 1 is the first row, and how many it seeks.
    if NameShape.isListedJob(cells, segments[number].span) { return false }
    if isRowNumber(number + 1, 1) { return true }
    if case .other = column(segments[number + 1].span) { return false }
    return true
  }

  // MARK: Rows

  private func flatRows(_ head: FlatHead) -> [[FlatLine]] {
    let numbered = head.isNumbered ? numberedRows(head) : []
    return numbered.isEmpty ? evenRows(head) : numbered
  }

  private func line(_ first: Int) -> FlatLine {
    let end = lineEnd(first)
    return FlatLine(span: TextSpan(segments[first].span.start, segments[end - 1].span.end), first: first, end: end)
  }

  /// Each row begins with its number, and a job's name stands right behind.
  private func numberedRows(_ head: FlatHead) -> [[FlatLine]] {
    var rows: [[FlatLine]] = []
    var next = head.end
    while next < segments.count {
      let line = line(next)
      if beginsRow(line, number: rows.count + 1, after: rows.last?.count) {
        rows.append([line])
      } else {
        guard !rows.isEmpty, rows[rows.count - 1].count < Self.mostLines, !endsTable(line) else { break }
        rows[rows.count - 1].append(line)
      }
      next = line.end
    }
    return rows
  }

  /// - Parameter lines: how many lines the row in hand has.
  private func beginsRow(_ line: FlatLine, number: Int, after lines: Int?) -> Bool {
    guard isRowNumber(line.first, number), lines ?? .max >= 4, line.end < segments.count, isAlone(line.end) else {
      return false
    }
    let name = segments[line.end]
    return name.marker == nil && (2...16).contains(cells.visibleCount(name.span)) && !hasTerminator(name.span)
      && !isNumber(name.span) && cells.classAt(name.span.start) != .digit
  }

  private static let ends = WordList(file: "share-tables", row: "behind")

  private func endsTable(_ line: FlatLine) -> Bool {
    let segment = segments[line.first]
    return segment.title != nil || segment.marker?.family == .han || segment.marker?.family == .chapter
      || Self.ends.stands(at: line.span.start, of: cells) || segment.label?.isClosed == true && segment.marker == nil
  }

  /// As many lines a row as there are heads, and a job's name in its place in each.
  private func evenRows(_ head: FlatHead) -> [[FlatLine]] {
    guard let title = head.title else { return [] }
    var rows: [[FlatLine]] = []
    var next = head.end
    while next < segments.count {
      var row: [FlatLine] = []
      var place = next
      while place < segments.count, row.count < head.columns.count, !endsTable(line(place)) {
        row.append(line(place))
        place = lineEnd(place)
      }
      guard isEven(row, head.columns), NameShape.isJob(cells, row[title].span) else { break }
      rows.append(row)
      next = place
    }
    return rows
  }

  /// Whether the row has a line for each column, none of which shows to be of another.
  private func isEven(_ row: [FlatLine], _ columns: [TableHead.Column]) -> Bool {
    row.count == columns.count && zip(row, columns).allSatisfy { fit($0, $1) >= 0 }
  }

  // MARK: Columns

  /// How well a line fits a column: positive where it shows to be of it, negative where it shows not to be.
  private func fit(_ line: FlatLine, _ column: TableHead.Column) -> Int {
    let span = line.span
    let isNumber = isNumber(span) || NameShape.count(cells, span) == span.start
    let isLong = cells.visibleCount(span) > 16 || segments[line.first].marker != nil
    let hasEducation = Lexicon.shared.education.next(in: cells, from: span.start, before: span.end) != nil
    switch column {
    case .number: return isNumber ? 2 : -9
    case .title: return isNumber || isLong ? -9 : NameShape.isJob(cells, span) ? 4 : 1
    case .field(.headcount): return isNumber ? 4 : -9
    case .field(.code): return isNumber ? 2 : -2
    case .field: return isLong || isNumber ? -2 : 0
    case .qualification(.education?): return hasEducation ? isLong ? 0 : 4 : EmptyValue.isEmpty(cells, span) ? 1 : -3
    case .qualification(.age?):
      return cells.holds(0x5C81, in: span) ? isLong ? 0 : 4 : EmptyValue.isEmpty(cells, span) ? 1 : -3
    case .qualification(.major?), .qualification(.gender?):
      return isNumber || cells.holds(0x5C81, in: span) || segments[line.first].marker != nil
        ? -3 : hasEducation ? -1 : 1
    case .qualification, .list(.qualifications):
      return isNumber ? -3 : Content.isQualification(cells, span) ? 2 : isLong ? 1 : 0
    case .list(.duties), .list(.summary):
      let opening = Lexicon.shared.openings.longest(in: cells, at: segments[line.first].body.start, before: span.end)
      return isNumber || hasEducation && !isLong
        ? -3 : opening?.value == 1 ? 3 : opening?.value == 2 ? -2 : isLong ? 2 : 0
    default: return isNumber ? -1 : 0
    }
  }

  /// The column of each line: columns in their order, lines of one cell together, the best fit in all.
  private func align(_ row: [FlatLine], _ columns: [TableHead.Column]) -> [Int] {
    if isEven(row, columns) { return Array(columns.indices) }
    var best = [[Int]](repeating: [Int](repeating: Int.min / 2, count: columns.count), count: row.count)
    var from = best
    for (place, line) in row.enumerated() {
      for (number, column) in columns.enumerated() {
        let own = fit(line, column)
        if place == 0 {
          best[0][number] = own - 2 * number
          continue
        }
        for earlier in 0...number {
          var score = best[place - 1][earlier] + own - max(0, number - earlier - 1)
          if earlier == number { score += continues(row[place - 1], line, column) }
          if score > best[place][number] {
            best[place][number] = score
            from[place][number] = earlier
          }
        }
      }
    }
    guard var number = best.last.flatMap({ last in last.indices.max { last[$0] < last[$1] } }) else { return [] }
    var aligned = [Int](repeating: 0, count: row.count)
    for place in row.indices.reversed() {
      aligned[place] = number
      number = place > 0 ? from[place][number] : number
    }
    return aligned
  }

  /// Whether a line goes on the cell of the line before.
  private func continues(_ before: FlatLine, _ line: FlatLine, _ column: TableHead.Column) -> Int {
    if let marker = segments[line.first].marker, let last = segments[before.end - 1].marker, marker.level == last.level
    {
      return marker.number > last.number ? 4 : -6
    }
    if segments[line.first].marker?.number == 1 { return -6 }
    let isOpen = cells.classAt(before.span.end - 1) != .terminator && cells.visibleCount(before.span) >= 12
    switch column {
    case .list: return isOpen ? 1 : -1
    case .qualification: return isOpen ? 0 : -4
    default: return -6
    }
  }

  // MARK: Values

  private mutating func takeFlatRow(_ row: [FlatLine], _ head: FlatHead) {
    let aligned = align(row, head.columns)
    for line in row {
      for cell in line.first..<line.end { markCell(cell, "table row", "table: a job's row, a cell a line") }
    }
    guard let title = aligned.firstIndex(where: { $0 == head.title }), let start = row.first?.span.start else { return }
    beginPosition(at: start, title: name(row[title].span), .field)
    claims.claim(row[title].span, .value)
    var last = -1
    for (line, number) in zip(row, aligned) where number != head.title {
      takeFlatLine(line, head.columns[number], isFirst: number != last)
      last = number
    }
    draft?.end = row.last?.span.end ?? start
  }

  private mutating func takeFlatLine(_ line: FlatLine, _ column: TableHead.Column, isFirst: Bool) {
    switch column {
    case .field(let field): setField(field, line.span)
    case .qualification(let category): takeFlatItems(line, .qualifications, category, isFirst: isFirst)
    case .list(.duties): takeFlatItems(line, .duties, nil, isFirst: isFirst)
    case .list(.authorities): takeFlatItems(line, .authorities, nil, isFirst: isFirst)
    case .list(.qualifications): takeFlatItems(line, .qualifications, nil, isFirst: isFirst)
    case .list(.summary):
      draft?.summary.append(line.span)
      claims.claim(line.span, .value)
    case .list(let kind):
      draft?.sections.append(Draft.Remainder(kind: kind, heading: nil, pieces: []))
      addRemainder(line.span)
    case .title, .number, .weight, .indicator, .time, .other: return
    }
  }

  private mutating func takeFlatItems(_ line: FlatLine, _ list: Draft.List, _ category: Item.Category?, isFirst: Bool) {
    self.category = category
    for cell in line.first..<line.end where !segments[cell].body.isEmpty {
      let (body, marker) = (segments[cell].body, segments[cell].marker)
      if EmptyValue.isEmpty(cells, body) {
        claims.claim(body, .value)
      } else if let marker {
        addEntry(list, body, marker: marker)
      } else if !isFirst, let last = draft?.entries.indices.last, let piece = draft?.entries[last].pieces.last,
        cells.classAt(piece.end - 1) != .terminator, draft?.entries[last].list == list
      {
        draft?.entries[last].pieces.append(body)
        claims.claim(body, .value)
      } else {
        for part in ClauseList.semicolons(cells, body) { addEntry(list, part, marker: nil) }
      }
    }
    self.category = nil
  }
}
