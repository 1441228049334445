/// Tables of weights flattened to a cell a line or to cells on one line: 指标编号 / KPI / 权重 / 考核结果设定 / …
extension Assembler {
  /// A table whose head holds the label in force; takes its head and its rows.
  mutating func takeShareTable(_ segment: Segment) -> Bool {
    guard segment.label?.words.section == .weights, segment.label?.isClosed == false, segment.body.isEmpty,
      segment.marker == nil, !isOverHead()
    else { return false }
    let (head, ladder) = ladder(head(around: index))
    guard head.count >= 2, let column = head.firstIndex(of: index), let end = head.last else { return false }
    var rows = rows(after: end, columns: head.count, weight: column)
    if let paired = pairedShares(after: end, before: rows.end), !isWhole(rows.shares) { rows.shares = paired }
    if rows.shares.isEmpty, let even = evenRows(after: end, columns: head.count, weight: column) { rows = even }
    if !isWhole(rows.shares), takeRunOnTable(head, column: column) { return true }
    guard !rows.shares.isEmpty else { return false }
    if let ladder, draft?.title.map({ cells.key($0) }) != cells.key(ladder) {
      beginPosition(at: segments[head.first ?? index].span.start, title: ladder, .heading)
    }
    ensureDraft(at: segments[head.first ?? index].span.start)
    leaveSection()
    draft?.seen.insert(.weights)
    for cell in head { markCell(cell, "table head", "table: heads of columns") }
    for share in withGroups(rows.shares, in: (end + 1)..<rows.end) {
      draft?.weights.append(share)
      claims.claim(share.name, .value)
      claims.claim(share.span, .value)
    }
    for cell in (end + 1)..<rows.end { markCell(cell, "table row", nil) }
    index = rows.end - 1
    return true
  }

  private static let mostHeads = 8

  /// KPI指标 over 指标 | 权重 | 考核周期: the heading of the table whose head is below.
  private func isOverHead() -> Bool {
    guard isAlone(index) else { return false }
    return headCells(from: index + 1).contains { segments[$0].label?.words.section == .weights }
  }

  /// 序号 alone on its line, over other heads of columns down to that of weights, where the table is taken.
  mutating func takeNumberHead(_ segment: Segment) -> Bool {
    guard isAlone(index), isNumberHead(index), isHead(segment),
      let weights = headCells(from: index + 1).first(where: { segments[$0].label?.words.section == .weights })
    else { return false }
    for cell in index..<weights { markCell(cell, "table head", "table: heads of columns") }
    index = weights - 1
    return true
  }

  /// The short cells that stand one behind the other, as heads of columns do.
  private func headCells(from first: Int) -> Range<Int> {
    var next = first
    while next < segments.count, next - first < Self.mostHeads, isHead(segments[next]) { next += 1 }
    return first..<next
  }

  private static let grades = WordList(["级别", "等级", "层级"])

  /// 客户经理级别 heads a table of the grades of one job, which begins there.
  private func ladder(_ head: [Int]) -> (head: [Int], job: TextSpan?) {
    for (place, cell) in head.enumerated().reversed() {
      let span = segments[cell].span
      if span.count > 3, Self.grades.stands(at: span.end - 2, of: cells) {
        let job = TextSpan(span.start, span.end - 2)
        if NameShape.isJob(cells, job) { return (Array(head[place...]), job) }
      }
    }
    return (head, nil)
  }

  /// The segments of the head: short cells without numbers around the label of weights.
  func head(around center: Int) -> [Int] {
    var first = center
    // A head with several cells on a line stands on that line alone.
    let isOnLine = !isAlone(center)
    func isBeside(_ one: Int, _ other: Int) -> Bool {
      isOnLine ? segments[one].line == segments[other].line : isNear(one, other)
    }
    while first > 0, center - first < 8, isHead(segments[first - 1]), isBeside(first - 1, first), !isField(first - 1) {
      first -= 1
    }
    var last = center
    while last + 1 < segments.count, last - center < 8, isHead(segments[last + 1]), isBeside(last, last + 1) {
      last += 1
    }
    // Without a row's number after it the head ends with its last known label.
    if last + 1 >= segments.count || rowNumber(segments[last + 1]) != 1 {
      while last > center, segments[last].label == nil { last -= 1 }
    }
    return Array(first...last)
  }

  func isHead(_ segment: Segment) -> Bool {
    segment.marker == nil && segment.title == nil && segment.jobHeading == nil && cells.visibleCount(segment.span) <= 10
      && !hasDigit(segment.span) && segment.label?.isClosed != true && !hasTerminator(segment.span)
  }

  /// Whether it is the label of a form's field or the value right behind one, which no table's head holds.
  private func isField(_ number: Int) -> Bool {
    if isFieldLabel(segments[number]) { return true }
    return number > 0 && isFieldLabel(segments[number - 1]) && segments[number - 1].body.isEmpty
      && segments[number].label == nil
  }

  private func isFieldLabel(_ segment: Segment) -> Bool {
    switch segment.label?.words.field {
    case .title?, .department?, .reportsTo?, .supervises?, .holder?: segment.label?.span.count ?? 0 >= 4
    default: false
    }
  }

  /// Cells of one head stand on one line or on lines that follow one another.
  private func isNear(_ one: Int, _ other: Int) -> Bool { segments[other].line - segments[one].line <= 1 }

  func hasDigit(_ span: TextSpan) -> Bool {
    for index in span.start..<span.end where cells.classes[index] == .digit { return true }
    return false
  }

  // MARK: Rows

  struct Rows {
    var shares: [Draft.NamedShare] = []
    /// The first segment after the table.
    var end: Int
  }

  func rows(after head: Int, columns: Int, weight: Int) -> Rows {
    var rows = Rows(end: head + 1)
    var next = head + 1
    var number = 0
    // How many cells the last rows had, and how many had so many.
    var even = (cells: 0, rows: 0)
    while next < segments.count, segments[next].title == nil, segments[next].label?.words.section == nil,
      segments[next].marker?.family != .han, segments[next].label?.isClosed != true
    {
      guard !(isFirstOfLine(next) && isBehindHash(segments[next].span)), var row = row(from: next, after: number) else {
        break
      }
      if row.number != nil, row.cells.count > columns + 2 || goesTooFar(row, even),
        !isFollowed(row)
      {
        // Nothing shows where the last row ends but the number of columns.
        let surplus = row.cells.count - (goesTooFar(row, even) ? even.cells : columns - 1)
        row.end -= surplus
        row.cells.removeLast(surplus)
      }
      number = row.number ?? number
      even = row.cells.count == even.cells ? (even.cells, even.rows + 1) : (row.cells.count, 1)
      if let share = share(in: row, columns: columns, weight: weight) { rows.shares.append(share) }
      next = row.end
      rows.end = next
    }
    return rows
  }

  /// Whether it has more cells than all the rows before, and no total behind its own.
  private func goesTooFar(_ row: Row, _ even: (cells: Int, rows: Int)) -> Bool {
    even.rows > 1 && row.cells.count > even.cells
      && !TableWords.totals.stands(at: row.cells[even.cells].start, of: cells)
  }

  /// Whether the next row's number stands right behind the row.
  private func isFollowed(_ row: Row) -> Bool {
    guard row.end < segments.count, let next = rowNumber(segments[row.end]) else { return false }
    return next == (row.number ?? 0) + 1
  }

  struct Row {
    /// The cells without the row's number.
    var cells: [TextSpan]
    var number: Int?
    var end: Int
  }

  /// The cells up to the next row's number, or, without numbers, up to the first share.
  func row(from start: Int, after number: Int) -> Row? {
    var row = Row(cells: [], number: nil, end: start)
    if let stated = rowNumber(segments[start]), stated == number + 1 || stated == number {
      row.number = stated
      row.end = start + 1
    }
    while row.end < segments.count, row.cells.count < 16 {
      let segment = segments[row.end]
      if segment.title != nil || segment.marker?.family == .han || segment.label?.isClosed == true
        || segment.label?.words.section != nil && row.cells.isEmpty || beginsForm(segment) || isAfterFooter(row.end)
        || isFirstOfLine(row.end) && isBehindHash(segment.span)
      {
        break
      }
      if let stated = row.number, let next = rowNumber(segment), next == stated + 1 { break }
      row.cells.append(segment.marker == nil ? segment.span : TextSpan(segment.span.start, segment.span.end))
      row.end += 1
      if row.number == nil, isShare(row.cells.last ?? segment.span) { return row }
    }
    // Without a number only its share shows that it was a row.
    return row.cells.isEmpty || row.number == nil ? nil : row
  }

  /// 岗位名称, 所属部门 on a line of its own: another form follows the table.
  private func beginsForm(_ segment: Segment) -> Bool {
    guard segment.isLineStart, let field = segment.label?.words.field else { return false }
    return segment.label?.span.count ?? 0 >= 4
      && (field == .title || field == .department || field == .code || field == .reportsTo)
  }

  private func isAfterFooter(_ number: Int) -> Bool {
    number > 0 && hasFooter(between: segments[number - 1].span.end, and: segments[number].span.start)
  }

  private func rowNumber(_ segment: Segment) -> Int? {
    guard segment.isLineStart || segment.isCell, segment.span.count <= 3 else { return nil }
    guard let read = HanNumeral.readAny(cells, at: segment.span.start, before: segment.span.end),
      cells.classes[segment.span.start] == .digit
    else { return nil }
    let rest = TextSpan(read.end, segment.span.end)
    return rest.isEmpty || rest.count == 1 && [0x2E, 0x3001].contains(cells.folded[rest.start]) ? read.value : nil
  }

  func isShare(_ span: TextSpan) -> Bool { share(of: span) != nil }

  func share(of span: TextSpan) -> Double? {
    Percentage.whole(cells, span) ?? Percentage.fraction(cells, span)
  }

  /// The share stands in its column; a row that lacks a cell before it has none.
  func share(in row: Row, columns: Int, weight: Int) -> Draft.NamedShare? {
    guard row.number != nil else {
      guard let name = row.cells.first, let last = row.cells.last, row.cells.count >= 2, isShare(last) else {
        return nil
      }
      return namedShare(name, last)
    }
    let surplus = max(0, row.cells.count + 1 - columns)
    let place = weight - 1
    for shift in [0, surplus] where row.cells.indices.contains(place + shift) && place > 0 {
      if isShare(row.cells[place + shift]) {
        return row.cells.first.flatMap { namedShare($0, row.cells[place + shift]) }
      }
      if let plain = Percentage.bare(cells, row.cells[place + shift]) {
        return row.cells.first.map {
          Draft.NamedShare(name: $0, weight: plain, span: $0.union(row.cells[place + shift]))
        }
      }
    }
    return nil
  }

  func namedShare(_ name: TextSpan, _ share: TextSpan) -> Draft.NamedShare? {
    guard let weight = self.share(of: share), weight <= 1 else { return nil }
    return Draft.NamedShare(name: name, weight: weight, span: name.union(share))
  }
}
