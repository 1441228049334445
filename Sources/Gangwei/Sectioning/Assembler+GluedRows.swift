/// Tables of weights whose cells ran together, a row a line: 序号考核指标目标值权重(%)评分标准, then 1发电量完成率≥100%30每低0.5%扣2分.
/// Nothing parts a share from what stands around it, but one number of each row must add up to a hundred with the others.
extension Assembler {
  private static let longestHead = 40
  private static let mostRows = 24
  private static let mostContinuations = 5
  private static let whole = 100

  private struct GluedRow {
    /// Its segments.
    var first: Int
    var end: Int
    var name: TextSpan
    /// The numbers that may be its share, in their order.
    var numbers: [(value: Int, span: TextSpan)]
    /// The percentage right behind the name.
    var nearest: (value: Int, span: TextSpan)?
    /// The percentages that blanks part from all else on its lines.
    var spaced: [(value: Int, span: TextSpan)]
    /// The percentages at the ends of its lines.
    var last: [(value: Int, span: TextSpan)]
  }

  mutating func takeGluedRows(_ segment: Segment) -> Bool {
    guard segment.marker == nil, segment.title == nil, segment.label?.isClosed != true, isFirstOfLine(index),
      case let head = lineEnd(index), number(1, at: head) != nil,
      namesShares(TextSpan(segment.span.start, segments[head - 1].span.end))
    else { return false }
    let rows = gluedRows()
    guard rows.count >= 2, let shares = shares(of: rows), let last = rows.last else { return false }
    ensureDraft(at: segment.span.start)
    leaveSection()
    draft?.seen.insert(.weights)
    for cell in index..<lineEnd(index) { markCell(cell, "table head", "table: heads of columns, run together") }
    for cell in rows[0].first..<last.end { markCell(cell, "table row", nil) }
    for (row, share) in zip(rows, shares) {
      draft?.weights.append(
        Draft.NamedShare(
          name: row.name, weight: Double(share.value) / Double(Self.whole), span: row.name.union(share.span)))
      claims.claim(row.name, .value)
      claims.claim(share.span, .value)
    }
    index = last.end - 1
    return true
  }

  /// Whether it is made of heads, one of which names weights.
  private func namesShares(_ span: TextSpan) -> Bool {
    guard cells.visibleCount(span) <= Self.longestHead, !hasTerminator(span), cells.find(0x2C, in: span) == nil else {
      return false
    }
    var words = 0
    var hasWeights = false
    var place = span.start
    while place < span.end {
      guard let word = cells.word(at: place, before: span.end), word.end - place >= 2 else {
        place += 1
        continue
      }
      if word.roles.isHead { words += 1 }
      if word.roles.section == .weights { hasWeights = true }
      place = word.end
    }
    return hasWeights && words >= 2
  }

  /// Where the text behind the row's number begins, when the line at the segment begins with that number.
  private func number(_ wanted: Int, at segment: Int) -> Int? {
    guard segment < segments.count, isFirstOfLine(segment) else { return nil }
    let span = segments[segment].span
    guard var start = cells.behindRowNumber(wanted, at: span.start, before: span.end) else { return nil }
    start = cells.skipBlank(start, span.end)
    if start < span.end, [0x2E, 0x3001].contains(cells.folded[start]) { start = cells.skipBlank(start + 1, span.end) }
    guard start < span.end else { return nil }
    return cells.classes[start] == .han || cells.classes[start] == .latin || cells.classAt(start + 1) == .latin
      ? start : nil
  }

  /// The lines that begin with 1, 2, 3 …; one without a number goes on the row before.
  private func gluedRows() -> [GluedRow] {
    var rows: [GluedRow] = []
    var next = lineEnd(index)
    /// How many lines have gone on the row in hand.
    var continuations = 0
    while next < segments.count, rows.count < Self.mostRows {
      let end = lineEnd(next)
      let line = TextSpan(segments[next].span.start, segments[end - 1].span.end)
      if isRowNumber(next, rows.count + 1), end < segments.count, isFirstOfLine(end) {
        // 2 alone, with its name on the line below.
        next = end
        continue
      }
      let isBelowNumber = next > 0 && isRowNumber(next - 1, rows.count + 1)
      if let start = isBelowNumber ? line.start : number(rows.count + 1, at: next) {
        var stop = cells.classes[start] == .digit ? start + 1 : start
        while stop < line.end, cells.classes[stop] == .han || cells.classes[stop] == .latin || cells.isDigitOfName(stop)
        {
          stop += 1
        }
        stop = endOfSpacedName(from: start, stop, before: line.end)
        guard stop - start >= 2 else { break }
        continuations = 0
        rows.append(
          GluedRow(
            first: isBelowNumber ? next - 1 : next, end: end, name: TextSpan(start, stop),
            numbers: numbers(in: TextSpan(stop, line.end)), nearest: percentage(at: stop, before: line.end),
            spaced: spacedPercentages(of: TextSpan(stop, line.end)),
            last: lastPercentage(of: TextSpan(stop, line.end))))
      } else {
        guard !rows.isEmpty, number(1, at: next) == nil, segments[next].title == nil, segments[next].label == nil,
          segments[next].marker == nil, !segments[next].blankBefore,
          !TableWords.totals.stands(at: line.start, of: cells), wholeOfNearest(rows) == nil
        else { break }
        continuations += 1
        guard continuations <= Self.mostContinuations else { break }
        rows[rows.count - 1].end = end
        rows[rows.count - 1].last += lastPercentage(of: line)
      }
      next = end
    }
    return rows
  }

  private static let longestName = 30

  /// PSY(每头母猪年提供断奶仔猪数) of 1 PSY(每头母猪年提供断奶仔猪数) 24头 30%: a name runs to the blank behind it.
  private func endOfSpacedName(from start: Int, _ stop: Int, before end: Int) -> Int {
    var place = stop
    while place < min(end, start + Self.longestName), !cells.isBlank(place) {
      if cells.classes[place] == .digit || cells.classes[place] == .terminator { return stop }
      place += 1
    }
    return place < end && cells.isBlank(place) ? place : stop
  }

  /// 88% and 20% of 配种分娩率 88% 20% 每低1个百分点扣2分.
  private func spacedPercentages(of line: TextSpan) -> [(value: Int, span: TextSpan)] {
    var found: [(value: Int, span: TextSpan)] = []
    var place = cells.skipBlank(line.start, line.end)
    while place < line.end {
      if let share = percentage(at: place, before: line.end),
        share.span.end >= line.end || cells.isBlank(share.span.end)
      {
        found.append(share)
      }
      while place < line.end, !cells.isBlank(place) { place += 1 }
      place = cells.skipBlank(place, line.end)
    }
    return found
  }

  private static let notBefore = ScalarSet(".-–—~≥≤<>±/")
  private static let notBehind = ScalarSet("%‰./")

  /// 25% right behind a name.
  private func percentage(at start: Int, before end: Int) -> (value: Int, span: TextSpan)? {
    var (index, value) = (start, 0)
    while index < end, cells.classes[index] == .digit {
      value = min(value * 10 + Int(cells.folded[index]) - 0x30, 10 * Self.whole)
      index += 1
    }
    guard index > start, index < end, cells.folded[index] == 0x25 else { return nil }
    return (value, TextSpan(start, index + 1))
  }

  /// The percentage that ends the line.
  private func lastPercentage(of line: TextSpan) -> [(value: Int, span: TextSpan)] {
    guard !line.isEmpty, cells.folded[line.end - 1] == 0x25 else { return [] }
    var start = line.end - 1
    while start > line.start, cells.classes[start - 1] == .digit { start -= 1 }
    guard start == line.start || !Self.notBefore.contains(cells.at(start - 1)) else { return [] }
    return percentage(at: start, before: line.end).map { [$0] } ?? []
  }

  /// Whole numbers up to a hundred that are no part of another, no percentage and no bound.
  private func numbers(in span: TextSpan) -> [(value: Int, span: TextSpan)] {
    var found: [(value: Int, span: TextSpan)] = []
    var place = span.start
    while place < span.end {
      guard cells.classes[place] == .digit else {
        place += 1
        continue
      }
      let start = place
      var value = 0
      while place < span.end, cells.classes[place] == .digit {
        value = min(value * 10 + Int(cells.folded[place]) - 0x30, 10 * Self.whole)
        place += 1
      }
      let isPart =
        Self.notBefore.contains(cells.at(start - 1)) || Self.notBehind.contains(cells.at(place))
        || cells.classAt(place) == .latin
      if !isPart, (1...Self.whole).contains(value) { found.append((value, TextSpan(start, place))) }
    }
    return found
  }

  /// The percentages right behind the names, when each row has one and they make the whole.
  private func wholeOfNearest(_ rows: [GluedRow]) -> [(value: Int, span: TextSpan)]? {
    let nearest = rows.compactMap(\.nearest)
    return nearest.count == rows.count && nearest.reduce(0) { $0 + $1.value } == Self.whole ? nearest : nil
  }

  /// One number of each row, which add up to the whole with the others; nothing where several choices do.
  private func shares(of rows: [GluedRow]) -> [(value: Int, span: TextSpan)]? {
    if let nearest = wholeOfNearest(rows) { return nearest }
    return wholeChoice(of: rows, \.spaced) ?? wholeChoice(of: rows, \.numbers) ?? wholeChoice(of: rows, \.last)
  }

  private func wholeChoice(
    of rows: [GluedRow], _ numbers: KeyPath<GluedRow, [(value: Int, span: TextSpan)]>
  ) -> [(value: Int, span: TextSpan)]? {
    let candidates = rows.map { row in
      row[keyPath: numbers].enumerated().map {
        ShareChoice.Candidate(value: $0.element.value * ShareChoice.whole / Self.whole, place: $0.offset)
      }
    }
    guard let chosen = ShareChoice.chooseOne(ofEach: candidates), chosen.count == rows.count else { return nil }
    return zip(rows, chosen).map { $0[keyPath: numbers][$1.place] }
  }
}
