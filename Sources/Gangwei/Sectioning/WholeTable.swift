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
  /// How many of the heads behind that of the shares no list knows: they may be cells of the first row.
  private var doubtfulHeads = 0
  /// How many columns part the names from the shares.
  private var distance = 0

  static let shareHeads = WordList(file: "share-tables", row: "share")
  static let nameHeads = WordList(file: "share-tables", row: "name")
  /// What stands in the heading of such a table.
  private static let headings = WordList(file: "share-tables", row: "heading")
  private static let mostBefore = 6
  private static let mostBehind = 6
  private static let mostSpare = 2
  private static let longestHead = 10
  static let longestName = 30
  static let whole = 1000

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

  /// Whether its first row is none of the heads where the other's is, none of its heads a cell of the first row, or its names
  /// stand nearer to their shares.
  private func isBetter(than other: WholeTable?) -> Bool {
    guard let other else { return true }
    return (beginsWithHead ? 1 : 0, doubtfulHeads, distance)
      < (other.beginsWithHead ? 1 : 0, other.doubtfulHeads, other.distance)
  }

  init(rows: [Row], end: Int) {
    self.rows = rows
    self.end = end
  }

  static let headEnds = WordList(file: "share-tables", row: "end")

  static func isKnownHead(_ cells: Cells, _ cell: TextSpan) -> Bool {
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

  static func mayBeHead(_ cells: Cells, _ cell: TextSpan) -> Bool {
    (1...longestHead).contains(cells.visibleCount(cell)) && cells.find(0x3A, in: cell) == nil
      && !cells.holdsTerminator(in: cell) && !(cell.start..<cell.end).contains { cells.classes[$0] == .digit }
  }

  private static func read(
    _ cells: Cells, _ table: [TextSpan], first: Int, last: Int, share: Int
  ) -> WholeTable? {
    let heads = table[first...last]
    let columns = heads.count
    guard columns >= 2, !table[...last].contains(where: { namesJobs(cells, $0) }) else { return nil }
    for name in nameColumns(cells, heads, share) {
      if let found = read(cells, table, first: first, last: last, share: share, name: name) { return found }
    }
    return nil
  }

  private static func read(
    _ cells: Cells, _ table: [TextSpan], first: Int, last: Int, share: Int, name: Int
  ) -> WholeTable? {
    let columns = last - first + 1
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
    // 成本降低率≥4%: a target, and no name.
    let targets = rows.count { row in (row.name.start..<row.name.end).contains { cells.classes[$0] == .digit } }
    if targets * 2 >= rows.count, columns > 2 { return nil }
    if groups.isEmpty, merged.count >= 2, isWhole(merged) { groups = merged }
    let all = (rows + groups).sorted { $0.name.start < $1.name.start }
    var found = WholeTable(rows: all, end: table[min(next, table.count) - 1].end)
    found.beginsWithHead = rows.first.map { isKnownHead(cells, $0.name) } ?? false
    found.doubtfulHeads = table[(share + 1)...].prefix(max(0, last - share)).count { !isKnownHead(cells, $0) }
    found.distance = abs(name - (share - first))
    return found
  }

  static func namesJobs(_ cells: Cells, _ head: TextSpan) -> Bool {
    LabelReader.read(cells, at: head.start, before: head.end).map { $0.end == head.end && $0.field == .title } ?? false
  }

  private static let indicators = WordList(["指标", "指标名称"])

  /// The columns that may hold the names, the likeliest first: one whose head says so, else the first that counts no rows.
  private static func nameColumns(_ cells: Cells, _ heads: ArraySlice<TextSpan>, _ share: Int) -> [Int] {
    let others = heads.indices.filter {
      $0 != share && !TableWords.numbers.stands(at: heads[$0].start, of: cells)
    }
    // 考核项目 考核指标 权重: the indicators have the shares.
    let indicator = others.last { $0 < share && indicators.stands(atEndOf: heads[$0], of: cells) }
    let named = others.first { nameHeads.stands(in: heads[$0], of: cells) }
    var columns: [Int] = []
    for column in [indicator, named ?? others.first] {
      if let column, !columns.contains(column - heads.startIndex) { columns.append(column - heads.startIndex) }
    }
    return columns
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
  static func share(_ cells: Cells, _ cell: TextSpan) -> Double? {
    if let percentage = Percentage.whole(cells, cell) { return percentage }
    var points = cell
    if !points.isEmpty, cells.folded[points.end - 1] == 0x5206 {
      points.end = cells.trimEnd(points.start, points.end - 1)
    }
    return Percentage.bare(cells, points)
  }

  /// A name without the number before it: letters, and no sentence.
  static func name(_ cells: Cells, _ cell: TextSpan) -> TextSpan? {
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
  static func group(_ cells: Cells, _ cell: TextSpan) -> Row? {
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
