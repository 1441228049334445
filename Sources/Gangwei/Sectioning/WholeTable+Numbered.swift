/// Tables that ran together and whose rows are numbered: 1救援及时率25%接到报警后…2保养完成率20%…, or with points before the number of
/// the next row, 1按时到岗。62路段无枯枝。103….
extension WholeTable {
  private static let fewestNumbered = 3
  private static let longestNumbered = 40
  private static let longestHeads = 60

  /// The table behind its heads at the text's start; `nil` unless the shares make the whole. Linear for each of its rows.
  static func readNumbered(_ cells: Cells, _ text: TextSpan) -> WholeTable? {
    guard let rows = shared(cells, text) ?? pointed(cells, text),
      case let heads = TextSpan(text.start, rows[0].name.start), heads.count <= longestHeads,
      cells.find(0x3A, in: heads) == nil, haveRunTogether(cells, rows)
    else { return nil }
    return WholeTable(rows: rows, end: rows[rows.count - 1].share.end)
  }

  /// Whether most stand on the line of the one before.
  private static func haveRunTogether(_ cells: Cells, _ rows: [Row]) -> Bool {
    let together = zip(rows, rows.dropFirst()).count { row, next in
      !(row.share.end..<next.name.start).contains { cells.classes[$0] == .newline }
    }
    return together * 2 >= rows.count
  }

  /// A number, a name, and the share with its sign.
  private static func shared(_ cells: Cells, _ text: TextSpan) -> [Row]? {
    var rows: [Row] = []
    var sum = 0
    var place = text.start
    while sum < whole {
      guard let row = nextShared(cells, TextSpan(place, text.end), number: rows.count + 1) else { return nil }
      rows.append(row)
      sum += Int((row.weight * Double(whole)).rounded())
      place = row.share.end
    }
    return sum == whole && rows.count >= fewestNumbered ? rows : nil
  }

  private static func nextShared(_ cells: Cells, _ text: TextSpan, number: Int) -> Row? {
    var place = text.start
    while let start = behind(number, cells, TextSpan(place, text.end)) {
      var end = start
      while end < text.end, cells.classes[end] != .digit, !cells.holdsTerminator(in: TextSpan(end, end + 1)),
        cells.folded[end] != 0x3A, cells.folded[end] != 0x2C
      { end += 1 }
      if end < text.end, let percentage = Percentage.read(cells, at: end, before: text.end),
        cells.folded[percentage.end - 1] == 0x25, percentage.value > 0, percentage.value < 1,
        let name = name(cells, cells.trim(TextSpan(start, end)))
      {
        return Row(name: name, share: TextSpan(end, percentage.end), weight: percentage.value)
      }
      place = start
    }
    return nil
  }

  /// Behind the next place that has just this number, before a letter.
  private static func behind(_ number: Int, _ cells: Cells, _ text: TextSpan) -> Int? {
    let digits = [UInt32](scalarsOf: String(number))
    var place = text.start
    while place + digits.count < text.end {
      let end = place + digits.count
      if cells.hasWord(digits, at: place), cells.classAt(place - 1) != .digit, cells.at(place - 1) != 0x2E,
        case let next = cells.classAt(end) == .space ? end + 1 : end, next < text.end, cells.classes[next] == .han
      {
        return next
      }
      place += 1
    }
    return nil
  }

  /// A number, a text, and the points, behind which the next number stands at once.
  private static func pointed(_ cells: Cells, _ text: TextSpan) -> [Row]? {
    guard var start = behind(1, cells, text) else { return nil }
    var rows: [Row] = []
    var sum = 0
    while sum < whole {
      guard let (row, next) = pointed(cells, TextSpan(start, text.end), before: rows.count + 2, left: whole - sum)
      else {
        return nil
      }
      rows.append(row)
      sum += Int((row.weight * Double(whole)).rounded())
      start = next
    }
    return rows.count >= fewestNumbered ? rows : nil
  }

  private static func pointed(
    _ cells: Cells, _ text: TextSpan, before number: Int, left: Int
  ) -> (row: Row, next: Int)? {
    let digits = [UInt32](scalarsOf: String(number))
    var place = text.start
    while place < min(text.end, text.start + 2 * longestNumbered) {
      guard cells.classes[place] == .digit else {
        place += 1
        continue
      }
      var end = place
      while end < text.end, cells.classes[end] == .digit { end += 1 }
      defer { place = end }
      let name = cells.trim(TextSpan(text.start, place))
      guard cells.visibleCount(name) >= 2, cells.visibleCount(name) <= longestNumbered else { continue }
      let points = TextSpan(place, end - digits.count)
      if points.count > 0, points.count <= 2, cells.hasWord(digits, at: points.end), end < text.end,
        cells.classes[end] == .han || cells.isBlank(end), let share = Percentage.bare(cells, points), share > 0
      {
        return (Row(name: withoutStop(cells, name), share: points, weight: share), cells.skipBlank(end, text.end))
      }
      // The last row, which makes the whole.
      if let share = Percentage.bare(cells, TextSpan(place, end)), Int((share * Double(whole)).rounded()) == left {
        return (Row(name: withoutStop(cells, name), share: TextSpan(place, end), weight: share), end)
      }
    }
    return nil
  }

  private static func withoutStop(_ cells: Cells, _ name: TextSpan) -> TextSpan {
    cells.classes[name.end - 1] == .terminator ? TextSpan(name.start, name.end - 1) : name
  }
}
