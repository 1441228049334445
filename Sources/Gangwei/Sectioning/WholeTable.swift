/// A table of weights whose rows are told by their sum: the heads say how many columns there are and which of them holds the
/// shares, whether cells stand on a line each, between tabs, or between blanks on one line; the shares make the whole.
///
/// Which words are heads and which belong to the first row no list knows for sure. So each choice is tried, and the one counts
/// whose shares add up to a hundred.
struct WholeTable {
  struct Row {
    var name: TextSpan
    var share: TextSpan
    var weight: Double
  }

  var rows: [Row]
  /// Where its last cell ends.
  var end: Int
  /// Whether the name of the first row may be the head of a column.
  private var beginsWithHead = false
  /// How many columns part the names from the shares.
  private var distance = 0

  static let shareHeads = WordList(file: "share-tables", row: "share")
  private static let nameHeads = WordList(file: "share-tables", row: "name")
  /// What stands in the heading of such a table.
  private static let headings = WordList(file: "share-tables", row: "heading")
  private static let mostBefore = 6
  private static let mostBehind = 6
  private static let mostSpare = 2
  private static let longestHead = 10
  private static let longestName = 30
  private static let whole = 1000

  /// The table that begins with the first of the cells, or with one of the next where these are its heading. Linear in the
  /// cells for each of some forty choices of heads.
  static func read(_ cells: Cells, _ table: [TextSpan]) -> WholeTable? {
    guard let column = table.prefix(mostBefore + mostSpare + 1).firstIndex(where: { namesShares(cells, $0) }),
      table[..<column].allSatisfy({ mayBeHead(cells, $0) }),
      // Groups have shares of their own in another column.
      !table[(column + 1)...].prefix(mostBehind).contains(where: { namesShares(cells, $0) })
    else { return nil }
    var best: WholeTable?
    // What stands before a heading is none of the table.
    guard case let start = table[..<column].lastIndex(where: { isNumbered(cells, $0) }).map({ $0 + 1 }) ?? 0, start <= 1
    else { return nil }
    for first in start...max(start, min(column, mostSpare))
    where column - first <= mostBefore && table[start..<first].allSatisfy({ headings.stands(in: $0, of: cells) }) {
      var last = column
      while last < table.count, last - column <= mostBehind {
        if last > column, !mayBeHead(cells, table[last]) { break }
        if let found = read(cells, table, first: first, last: last, share: column), found.isBetter(than: best) {
          best = found
        }
        last += 1
      }
    }
    return best
  }

  /// 四、考核指标: a heading over the table, and no head of a column.
  private static func isNumbered(_ cells: Cells, _ cell: TextSpan) -> Bool {
    [.han, .parenthesizedHan, .chapter].contains(MarkerReader.read(cells, at: cell.start, before: cell.end)?.family)
  }

  /// Whether its first row is none of the heads where the other's is, or its names stand nearer to their shares.
  private func isBetter(than other: WholeTable?) -> Bool {
    guard let other else { return true }
    return (beginsWithHead ? 1 : 0, distance) < (other.beginsWithHead ? 1 : 0, other.distance)
  }

  private init(rows: [Row], end: Int) {
    self.rows = rows
    self.end = end
  }

  private static let headEnds = WordList(file: "share-tables", row: "end")

  private static func isKnownHead(_ cells: Cells, _ cell: TextSpan) -> Bool {
    headEnds.stands(atEndOf: cell, of: cells)
      || LabelReader.read(cells, at: cell.start, before: cell.end).map { $0.end == cell.end } ?? false
  }

  /// Whether the cell is the head of a column of shares: 权重, 分值(分).
  static func namesShares(_ cells: Cells, _ cell: TextSpan) -> Bool {
    let head = NameShape.withoutNote(cells, cell)
    guard (2...longestHead).contains(head.count) else { return false }
    return shareHeads.words.contains { $0.count <= head.count && cells.hasWord($0, at: head.end - $0.count) }
  }

  /// Whether the cell is one of two heads that all such tables have.
  static func isHead(_ cells: Cells, _ cell: TextSpan) -> Bool {
    namesShares(cells, cell) || mayBeHead(cells, cell) && nameHeads.stands(atEndOf: cell, of: cells)
  }

  private static func mayBeHead(_ cells: Cells, _ cell: TextSpan) -> Bool {
    (1...longestHead).contains(cells.visibleCount(cell)) && cells.find(0x3A, in: cell) == nil
      && !cells.holdsTerminator(in: cell) && !(cell.start..<cell.end).contains { cells.classes[$0] == .digit }
  }

  private static func read(
    _ cells: Cells, _ table: [TextSpan], first: Int, last: Int, share: Int
  ) -> WholeTable? {
    let heads = table[first...last]
    let columns = heads.count
    guard columns >= 2, !table[...last].contains(where: { namesJobs(cells, $0) }),
      let name = nameColumn(cells, heads, share)
    else { return nil }
    var rows: [Row] = []
    var groups: [Row] = []
    /// 业绩指标(60%) in front of the first row of its group.
    var merged: [Row] = []
    var sum = 0
    var next = last + 1
    while sum < whole, next + max(name, share - first) < table.count {
      if let group = group(cells, table[next]) {
        groups.append(group)
        next += 1
        continue
      }
      guard
        let row = row(cells, table[next + name], table[next + share - first], isFirst: rows.isEmpty, like: rows.first)
      else { return nil }
      rows.append(row)
      merged += table[next..<next + name].compactMap { self.group(cells, $0) }
      sum += Int((row.weight * Double(whole)).rounded())
      next += columns
    }
    guard sum == whole, rows.count >= 2, groups.isEmpty || isWhole(groups) else { return nil }
    if groups.isEmpty, merged.count >= 2, isWhole(merged) { groups = merged }
    let all = (rows + groups).sorted { $0.name.start < $1.name.start }
    var found = WholeTable(rows: all, end: table[min(next, table.count) - 1].end)
    found.beginsWithHead = rows.first.map { isKnownHead(cells, $0.name) } ?? false
    found.distance = abs(name - (share - first))
    return found
  }

  private static func namesJobs(_ cells: Cells, _ head: TextSpan) -> Bool {
    LabelReader.read(cells, at: head.start, before: head.end).map { $0.end == head.end && $0.field == .title } ?? false
  }

  /// The column of the names: one whose head says so, else the first that counts no rows.
  private static func nameColumn(_ cells: Cells, _ heads: ArraySlice<TextSpan>, _ share: Int) -> Int? {
    let others = heads.indices.filter {
      $0 != share && !TableWords.numbers.stands(at: heads[$0].start, of: cells)
    }
    let named = others.first { nameHeads.stands(in: heads[$0], of: cells) }
    return (named ?? others.first).map { $0 - heads.startIndex }
  }

  private static func row(
    _ cells: Cells, _ name: TextSpan, _ share: TextSpan, isFirst: Bool, like other: Row?
  ) -> Row? {
    guard let weight = self.share(cells, share), weight > 0, weight < 1, let name = self.name(cells, name) else {
      return nil
    }
    // All have a percent sign, or none has.
    if let other, (cells.at(other.share.end - 1) == 0x25) != (cells.at(share.end - 1) == 0x25) { return nil }
    return Row(name: name, share: share, weight: weight)
  }

  /// 40%, 40分, 0.4, or 40.
  private static func share(_ cells: Cells, _ cell: TextSpan) -> Double? {
    if let percentage = Percentage.whole(cells, cell) { return percentage }
    var points = cell
    if !points.isEmpty, cells.folded[points.end - 1] == 0x5206 {
      points.end = cells.trimEnd(points.start, points.end - 1)
    }
    return Percentage.bare(cells, points)
  }

  /// A name without the number before it: letters, and no sentence.
  private static func name(_ cells: Cells, _ cell: TextSpan) -> TextSpan? {
    var name = cell
    if let marker = MarkerReader.read(cells, at: cell.start, before: cell.end), !marker.isBare,
      marker.span.end < cell.end
    {
      name.start = cells.skipBlank(marker.span.end, cell.end)
    }
    guard (2...longestName).contains(cells.visibleCount(name)), !cells.holdsTerminator(in: name),
      cells.classes[name.start] == .han || cells.classes[name.start] == .latin || cells.folded[name.start] == 0x28
    else { return nil }
    return name
  }

  /// (一)业绩指标(占85%), 定量指标(90%): the share of a group of rows, in brackets behind its name.
  private static func group(_ cells: Cells, _ cell: TextSpan) -> Row? {
    guard cell.count >= 6, cells.folded[cell.end - 1] == 0x29,
      let open = (cell.start..<cell.end).last(where: { cells.folded[$0] == 0x28 }), open > cell.start,
      let name = name(cells, cells.trim(TextSpan(cell.start, open)))
    else { return nil }
    var start = open + 1
    while start < cell.end, cells.classes[start] == .han { start += 1 }
    guard let percentage = Percentage.read(cells, at: start, before: cell.end), percentage.end == cell.end - 1 else {
      return nil
    }
    return Row(name: name, share: TextSpan(start, percentage.end), weight: percentage.value)
  }
}

/// Tables whose rows have their share right behind the name: 合同审核及时率40%每延误一份扣4分, a row a line or all on one.
extension WholeTable {
  private static let fewestHeads = 2
  private static let longestHeadLine = 40

  /// The table whose heads stand on the first line, run together or not, and whose rows follow. Linear.
  static func readNearest(_ cells: Cells, _ lines: [TextSpan]) -> WholeTable? {
    guard let head = lines.first, let start = behindHeads(cells, head) else { return nil }
    var rows: [Row] = []
    var groups: [Row] = []
    var sum = 0
    // Rows on the line of the heads, one behind the other.
    var place = cells.skipBlank(start, head.end)
    while sum < whole, let row = nearest(cells, TextSpan(place, head.end), number: rows.count + 1) {
      rows.append(row)
      sum += Int((row.weight * Double(whole)).rounded())
      place = cells.skipBlank(row.share.end, head.end)
    }
    if rows.isEmpty {
      guard place >= head.end else { return nil }
      for line in lines.dropFirst() where sum < whole {
        var line = line
        if let (group, end) = groupBefore(cells, line) {
          groups.append(group)
          line.start = end
          if line.isEmpty { continue }
        }
        guard let row = nearest(cells, line, number: rows.count + 1) else { return nil }
        rows.append(row)
        sum += Int((row.weight * Double(whole)).rounded())
        place = line.end
      }
    }
    guard sum == whole, rows.count >= 2, groups.isEmpty || isWhole(groups) else { return nil }
    return WholeTable(rows: (rows + groups).sorted { $0.name.start < $1.name.start }, end: place)
  }

  private static func isWhole(_ rows: [Row]) -> Bool {
    rows.reduce(0) { $0 + Int(($1.weight * Double(whole)).rounded()) } == whole
  }

  /// 财务类(40%) 1 客房收入完成率 25%: the cell of a group in front of its first row, and where the row begins.
  private static func groupBefore(_ cells: Cells, _ line: TextSpan) -> (row: Row, end: Int)? {
    guard let close = cells.find(0x29, in: TextSpan(line.start, min(line.end, line.start + longestName))),
      close + 1 == line.end || cells.isBlank(close + 1), let row = group(cells, TextSpan(line.start, close + 1))
    else { return nil }
    return (row, cells.skipBlank(close + 1, line.end))
  }

  /// Where the heads end that the line begins with, one of which names shares.
  private static func behindHeads(_ cells: Cells, _ line: TextSpan) -> Int? {
    let limit = min(line.end, line.start + longestHeadLine)
    var (place, heads, namesShare) = (line.start, 0, false)
    while place < limit {
      if cells.isBlank(place) {
        place += 1
        continue
      }
      if TableWords.numbers.stands(at: place, of: cells), heads == 0 {
        place += 2
        heads += 1
        continue
      }
      let word = cells.word(at: place, before: limit)
      if word?.roles.field == .title { return nil }
      let end =
        word.flatMap { $0.roles.isHead && $0.end - place >= 2 ? $0.end : nil } ?? unknownHead(cells, place, limit)
      guard let end else { break }
      if shareHeads.stands(atEndOf: TextSpan(place, end), of: cells) { namesShare = true }
      heads += 1
      place = end
    }
    return namesShare && heads >= fewestHeads ? place : nil
  }

  private static let longestUnknown = 6

  /// 评分办法: a head that no list knows, told by its last word.
  private static func unknownHead(_ cells: Cells, _ start: Int, _ limit: Int) -> Int? {
    guard start + 2 <= min(limit, start + longestUnknown) else { return nil }
    return (start + 2...min(limit, start + longestUnknown)).first { end in
      headEnds.stands(atEndOf: TextSpan(start, end), of: cells)
    }
  }

  /// A name and the percentage right behind it.
  private static func nearest(_ cells: Cells, _ line: TextSpan, number: Int) -> Row? {
    var start = line.start
    if let own = HanNumeral.readAny(cells, at: start, before: line.end), own.value == number,
      cells.classAt(start) == .digit, own.end < line.end
    {
      start = own.end
      while start < line.end, [0x2E, 0x3001].contains(cells.folded[start]) || cells.isBlank(start) { start += 1 }
    }
    var end = start
    while end < line.end, cells.classes[end] != .digit { end += 1 }
    guard end < line.end, let percentage = Percentage.read(cells, at: end, before: line.end),
      let name = name(cells, cells.trim(TextSpan(start, end))), cells.find(0x2C, in: name) == nil,
      cells.classes[name.end - 1] == .han || cells.classes[name.end - 1] == .latin || cells.at(name.end - 1) == 0x29
    else { return nil }
    return Row(name: name, share: TextSpan(end, percentage.end), weight: percentage.value)
  }
}
