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

  static func isWhole(_ rows: [Row]) -> Bool {
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
