/// Tables of weights with a row on each line, cells parted by tabs, pipes or wide gaps: 岗位 / 指标 / 目标 / 权重 / 计算方法.
extension Assembler {
  /// A table whose head is the line in hand; takes its rows.
  mutating func takeRowTable(_ segment: Segment) -> Bool {
    guard segment.isLineStart || segment.isCell, isFirstOfLine(index), let head = rowHead(at: index) else {
      return false
    }
    let (rows, end) = tableRows(after: head)
    guard rows.count >= 2 else { return false }
    for cell in index..<head.end { markCell(cell, "table head", "table: heads of columns") }
    for cell in head.end..<end { markCell(cell, "table row", nil) }
    if head.post != nil, rows.contains(where: { $0.post != nil }) {
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

  mutating func markCell(_ cell: Int, _ role: String, _ rule: String?) {
    roles[cell].name = role
    if let rule { roles[cell].rules.append(rule) }
    claims.claim(segments[cell].span, .structure)
  }

  private mutating func add(_ row: TableRow) {
    draft?.weights.append(row.share)
    claims.claim(row.share.name, .value)
    claims.claim(row.share.span, .value)
  }

  // MARK: The head

  private struct RowHead {
    /// The first segment after the head's line.
    var end: Int
    var isTabbed: Bool
    var weight: Int
    var name: Int
    var post: Int?
  }

  func isFirstOfLine(_ number: Int) -> Bool {
    number == 0 || segments[number - 1].line != segments[number].line
  }

  func lineEnd(_ number: Int) -> Int {
    var end = number
    while end < segments.count, segments[end].line == segments[number].line { end += 1 }
    return end
  }

  /// A line of at least three short cells, one of which is a label of weights.
  private func rowHead(at start: Int) -> RowHead? {
    let end = lineEnd(start)
    guard end - start >= 3, end - start <= 12 else { return nil }
    for cell in start..<end where cells.visibleCount(segments[cell].span) > 12 || segments[cell].marker != nil {
      return nil
    }
    let isTabbed = column(of: start + 1, first: start, tabbed: true) > 0
    func place(_ cell: Int) -> Int { column(of: cell, first: start, tabbed: isTabbed) }
    guard let weight = (start..<end).first(where: { isWeightHead($0) }) else { return nil }
    let post = (start..<end).first { segments[$0].label?.words.field == .title }
    var name = (start..<weight).first { $0 != post && !isNumberHead($0) }.map(place) ?? place(start)
    // 岗位⇥指标: what looks like the label's value is the head of the next column.
    if let post, isTabbed, !segments[post].body.isEmpty { name = place(post) + 1 }
    return RowHead(end: end, isTabbed: isTabbed, weight: place(weight), name: name, post: post.map(place))
  }

  private func isWeightHead(_ cell: Int) -> Bool {
    segments[cell].label?.words.section == .weights && segments[cell].body.isEmpty
      && segments[cell].label?.isClosed == false
  }

  private static let numberHeads = WordList(["序号", "编号", "no"])

  func isNumberHead(_ cell: Int) -> Bool { Self.numberHeads.stands(at: segments[cell].span.start, of: cells) }

  /// The column of a cell: how many tabs or pipes stand before it on its line, or its number among the cells.
  private func column(of cell: Int, first: Int, tabbed: Bool) -> Int {
    guard tabbed else { return cell - first }
    var start = segments[cell].span.start
    while start > 0, cells.classes[start - 1] != .newline { start -= 1 }
    return (start..<segments[cell].span.start).count { cells.classes[$0] == .tab || cells.folded[$0] == 0x7C }
  }

  // MARK: Rows

  private struct TableRow {
    var post: TextSpan?
    var share: Draft.NamedShare
  }

  private func tableRows(after head: RowHead) -> (rows: [TableRow], end: Int) {
    var rows: [TableRow] = []
    var next = head.end
    while next < segments.count {
      let end = lineEnd(next)
      if segments[next].title != nil || segments[next].label?.isClosed == true || isHeading(next, end) { break }
      if let row = row(next, end, head) {
        rows.append(row)
      } else if end - next == 1, rows.isEmpty, !isGroup(next) {
        break
      }
      next = end
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

  private static let totals = WordList(["合计", "总计", "小计", "总分", "total"])

  private func row(_ start: Int, _ end: Int, _ head: RowHead) -> TableRow? {
    if end - start == 1 {
      return ShareReader.read(cells, segments[start].body, needsWord: true).first.map { TableRow(post: nil, share: $0) }
    }
    func cell(_ column: Int) -> Int? {
      (start..<end).first { self.column(of: $0, first: start, tabbed: head.isTabbed) == column }
    }
    guard let name = cell(head.name), !Self.totals.stands(at: segments[name].body.start, of: cells),
      let place = cell(head.weight) ?? (start..<end).first(where: { isWholeShare($0) && $0 > name }), place > name,
      let weight = weight(segments[place].span), (1...30).contains(cells.visibleCount(segments[name].body))
    else { return nil }
    let share = Draft.NamedShare(
      name: segments[name].body, weight: weight, span: segments[name].body.union(segments[place].span))
    let post = head.post.flatMap(cell).map { NameShape.withoutNote(cells, segments[$0].body) }
    return TableRow(post: post, share: share)
  }

  private func isWholeShare(_ cell: Int) -> Bool {
    guard let percentage = Percentage.read(cells, at: segments[cell].span.start, before: segments[cell].span.end) else {
      return false
    }
    return percentage.end == segments[cell].span.end
  }

  /// 35% or, under a head of weights, a bare 35.
  private func weight(_ span: TextSpan) -> Double? {
    guard cells.classes[span.start] == .digit else { return nil }
    if let percentage = Percentage.read(cells, at: span.start, before: span.end), percentage.end == span.end {
      return percentage.value <= 1 ? percentage.value : nil
    }
    guard let number = HanNumeral.readAny(cells, at: span.start, before: span.end), number.end == span.end,
      number.value <= 100
    else { return nil }
    return Double(number.value) / 100
  }

  // MARK: Posts

  /// Merged cells name a post once, anywhere beside its rows: a post's rows are those that add up to the whole.
  private mutating func takePosts(_ rows: [TableRow]) {
    var group: [TableRow] = []
    var total = 0.0
    for row in rows {
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

  private mutating func takePost(_ rows: [TableRow]) {
    guard let first = rows.first else { return }
    let post = rows.lazy.compactMap(\.post).first
    beginPosition(at: min(first.share.span.start, post?.start ?? .max), title: post, .field)
    if let post { claims.claim(post, .value) }
    for row in rows {
      add(row)
      let end = max(draft?.end ?? 0, row.share.span.end)
      draft?.end = end
    }
  }
}
