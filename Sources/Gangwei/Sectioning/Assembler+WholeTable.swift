/// Tables of weights whose shares make the whole; see ``WholeTable``.
extension Assembler {
  private static let mostLines = 60
  private static let mostCells = 240
  /// How far before the head of the shares a table may begin.
  private static let farthestHead = 9

  /// The segments that hold the head of a column of shares.
  static func shareHeads(_ cells: Cells, _ segments: [Segment]) -> [Int] {
    let words = cells.shareWords
    guard !words.isEmpty else { return [] }
    return segments.indices.filter { number in
      let span = segments[number].span
      let first = firstPlace(in: words, from: span.start)
      return first < words.count && words[first] < span.end
    }
  }

  /// The first of rising numbers that is not below a limit; their count where all are.
  private static func firstPlace(in numbers: [Int], from limit: Int) -> Int {
    var (low, high) = (0, numbers.count)
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] < limit { low = middle + 1 } else { high = middle }
    }
    return low
  }

  mutating func takeWholeTable() -> Bool {
    guard let table = wholeTable(at: index) else { return false }
    take(table)
    return true
  }

  private mutating func take(_ table: WholeTable) {
    // 上级主管 over the head of a table has no value.
    pending = nil
    ensureDraft(at: segments[index].span.start)
    leaveSection()
    draft?.seen.insert(.weights)
    var last = index
    while last < segments.count, segments[last].span.start < table.end, !isNextPost(last, behind: table) {
      markCell(last, "table row", "table: the shares make the whole")
      last += 1
    }
    for row in table.rows {
      draft?.weights.append(Draft.NamedShare(name: row.name, weight: row.weight, span: row.name.union(row.share)))
      claims.claim(row.name, .value)
      claims.claim(row.share, .value)
    }
    last = takeTotals(from: last)
    index = max(index, last - 1)
    let end = max(draft?.end ?? 0, segments[index].span.end)
    draft?.end = end
  }

  /// 2.2雌雄鉴别员 behind 2.1孵化车间主任 and its table, whose last row has a cell less.
  private func isNextPost(_ number: Int, behind table: WholeTable) -> Bool {
    guard let marker = segments[number].marker, let post = lastJobMarker, let row = table.rows.last else {
      return false
    }
    return segments[number].span.start >= row.share.end && segments[number].isLineStart
      && marker.level == post.level && marker.number == post.number + 1
  }

  /// Whether such a table begins at the line.
  func wholeTable(at first: Int) -> WholeTable? {
    guard first < segments.count, isFirstOfLine(first), let head = nextShareHead(from: first),
      head - first <= Self.farthestHead, segments[first].title == nil,
      // 一级指标 / 权数 / 二级指标 / 权数: the head began before.
      first == 0 || segments[first - 1].marker != nil || !WholeTable.isHead(cells, segments[first - 1].span),
      // 一、总机话务员 over a table is whose it is.
      !segments[first...].prefix(Self.mostHeadings).contains(where: {
        $0.marker?.family.isHeading == true && $0.label == nil && NameShape.isListedJob(cells, $0.body)
      })
    else { return nil }
    let lines = tableLines(from: first)
    let isBehindHead = first > 0 && WholeTable.mayStandBeforeNames(cells, segments[first - 1].span)
    for separator in [nil, .tab, .pipe, .gap, .blank] as [CellSeparator?] {
      var table: [TextSpan] = []
      for line in lines where table.count < Self.mostCells {
        let parts = separator.map { cells.lineCells(cells.withEdges(line), $0) } ?? []
        table += parts.isEmpty ? [line] : parts
      }
      if let found = WholeTable.read(cells, table) ?? WholeTable.readMerged(cells, table) { return found }
    }
    if let found = WholeTable.readNearest(cells, lines) { return found }
    if !isBehindHead, let found = WholeTable.readScattered(cells, lines) { return found }
    return numberedTable(from: first, lines)
  }

  private func numberedTable(from first: Int, _ lines: [TextSpan]) -> WholeTable? {
    guard let last = lines.last,
      let table = WholeTable.readNumbered(cells, TextSpan(segments[first].span.start, last.end)),
      // 部门 / 生产部 before the heads.
      !segments[first...].prefix(while: { $0.span.start < table.rows[0].name.start })
        .contains(where: { $0.label?.words.field != nil })
    else { return nil }
    return table
  }

  /// Rows that ran together under the title of an assessment, the heads of whose columns are broken.
  mutating func takeNumberedUnderTitle(_ segment: Segment) -> Bool {
    guard draft?.weights.isEmpty ?? true, !segment.isHeading, isOnAssessment(),
      let table = numberedTable(from: index, tableLines(from: index))
    else { return false }
    take(table)
    return true
  }

  /// 三、考核标准 over such a table: a heading.
  func isOverWholeTable() -> Bool {
    !shareHeads.isEmpty && isLastOfLine(index) && !WholeTable.namesShares(cells, segments[index].span)
      && wholeTable(at: index + 1) != nil
  }

  private static let mostHeadings = 3

  private func nextShareHead(from first: Int) -> Int? {
    let place = Self.firstPlace(in: shareHeads, from: first)
    return place < shareHeads.count ? shareHeads[place] : nil
  }

  /// The lines from the segment on, up to a title.
  private func tableLines(from first: Int) -> [TextSpan] {
    var lines: [TextSpan] = []
    var next = first
    while next < segments.count, lines.count < Self.mostLines, segments[next].title == nil {
      let end = lineEnd(next)
      lines.append(TextSpan(segments[next].span.start, segments[end - 1].span.end))
      next = end
    }
    return lines
  }

  /// 合计 100% below the rows. Returns the first segment behind it.
  private mutating func takeTotals(from first: Int) -> Int {
    guard first < segments.count, TableWords.totals.stands(at: segments[first].span.start, of: cells) else {
      return first
    }
    var next = first
    while next < segments.count, next < first + 6 {
      let span = segments[next].span
      let isTotal =
        next == first || segments[next].line == segments[first].line || Percentage.whole(cells, span) != nil
        || isNumber(span)
      guard isTotal else { break }
      markCell(next, "table row", nil)
      next += 1
    }
    return next
  }
}
