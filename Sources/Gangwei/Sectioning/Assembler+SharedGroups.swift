/// Tables of duties in groups, each with a number, a name and its share over its tasks, whose cells stand on a line or a
/// line each: 序号 / 职责内容 / 时间占比, then 1 / 经营管理 / 35% over 1.1 分解…, or 1 / 主要工作职责:疾病防治 / 40% / 任务 / 1、每日….
extension Assembler {
  /// The row that begins a group.
  struct GroupRow {
    var name: TextSpan
    var share: Draft.NamedShare
    /// The first segment behind it.
    var end: Int
  }

  private static let mostHeads = 5
  private static let mostRows = 30
  /// How far the next group is looked for.
  private static let farthest = 60
  private static let longestGroupName = 24
  private static let times = WordList(file: "share-tables", row: "time")

  /// Takes the head of such a table, and notes where its groups begin, when their shares make the whole.
  mutating func takeGroupTable(_ segment: Segment) -> Bool {
    guard segment.marker == nil, segment.title == nil, isFirstOfLine(index), isNumberHead(index),
      let end = endOfGroupHead()
    else { return false }
    var rows: [(first: Int, row: GroupRow)] = []
    var next = end
    while rows.count < Self.mostRows, let first = groupStart(rows.count + 1, from: next, isFirst: rows.isEmpty),
      let row = groupRow(first)
    {
      rows.append((first, row))
      next = row.end
    }
    guard rows.count >= 2, isWhole(rows.map(\.row.share)) else { return false }
    ensureDraft(at: segment.span.start)
    for cell in index..<end { markCell(cell, "table head", "table: heads of columns") }
    for (first, row) in rows { groupRows[first] = row }
    index = end - 1
    return true
  }

  /// Takes the row of a group that was noted.
  mutating func takeGroupRow(_ row: GroupRow) {
    for cell in index..<row.end { markCell(cell, "table row", "table: a group of duties and its share") }
    leaveSection()
    section = .duties
    draft?.seen.insert(.duties)
    draft?.seen.insert(.weights)
    addEntry(.duties, row.name, marker: nil)
    groupHeading = draft.map { $0.entries.count - 1 }
    draft?.weights.append(row.share)
    claims.claim(row.share.span, .value)
    let end = max(draft?.end ?? 0, row.share.span.end)
    draft?.end = end
    index = row.end - 1
  }

  /// The first segment behind the heads, one of which is of duties and one of shares.
  private func endOfGroupHead() -> Int? {
    var next = index + 1
    var namesDuties = false
    var namesShares = false
    while next < segments.count, next - index <= Self.mostHeads, !isRowCell(next, 1) {
      let head = segments[next]
      guard head.marker == nil, head.title == nil, head.label?.isClosed != true, !hasTerminator(head.span),
        !hasDigit(head.span), cells.visibleCount(head.span) <= Self.longestGroupName
      else { return nil }
      if head.label?.words.section == .weights || Self.times.stands(in: head.span, of: cells) {
        namesShares = true
      } else if head.label?.words.section == .duties || head.label?.words.section == .group {
        namesDuties = true
      }
      next += 1
    }
    return namesDuties && namesShares && next < segments.count && isRowCell(next, 1) ? next : nil
  }

  /// Whether the segment is that number and nothing else.
  private func isRowCell(_ number: Int, _ wanted: Int) -> Bool {
    let span = segments[number].span
    return span.count <= 2 && isNumber(span)
      && HanNumeral.readAny(cells, at: span.start, before: span.end)?.value == wanted
  }

  /// The next segment with the number of a group, before a title or a heading.
  private func groupStart(_ wanted: Int, from start: Int, isFirst: Bool) -> Int? {
    var next = start
    while next < min(segments.count, start + (isFirst ? 1 : Self.farthest)), segments[next].title == nil,
      segments[next].marker?.family != .han, segments[next].marker?.family != .chapter
    {
      if isRowCell(next, wanted), groupRow(next) != nil { return next }
      next += 1
    }
    return nil
  }

  /// The name and the share behind a group's number.
  private func groupRow(_ number: Int) -> GroupRow? {
    guard number + 2 < segments.count, case let cell = segments[number + 1], cell.title == nil, cell.marker == nil
    else { return nil }
    // 主要工作职责:疾病防治
    let name = cell.label?.isClosed == true ? cell.body : cell.span
    let span = segments[number + 2].span
    guard (2...Self.longestGroupName).contains(cells.visibleCount(name)), hasLetters(name), !hasTerminator(name),
      let weight = share(of: span) ?? Percentage.bare(cells, span), weight > 0, weight < 1
    else { return nil }
    return GroupRow(
      name: name, share: Draft.NamedShare(name: name, weight: weight, span: name.union(span)), end: number + 3)
  }
}
