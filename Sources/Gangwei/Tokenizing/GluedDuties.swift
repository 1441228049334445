/// Tables of duties that a preview shows as one line, each row closed by how far the holder answers for it:
/// …序号具体职责表述负责程度1拟订…计划全责2审定…标准全责3协助….
///
/// They are parted into lines: the heads, each row, and each of those words.
struct GluedDuties {
  private static let shortest = 40
  private static let longestHead = 40
  private static let longestRow = 400
  private static let fewestRows = 3
  static let degrees = WordList(file: "content-words", row: "degree")

  let cells: Cells

  /// Where a line is to be parted that holds such tables, in order. Linear but for the length of the heads.
  func places(in line: TextSpan) -> [Int] {
    guard line.count >= Self.shortest, cells.holds(0x53F7, in: line) else { return [] }
    var places: [Int] = []
    var index = line.start
    while let found = cells.find(0x53F7, in: TextSpan(index, line.end)) {
      index = found + 1
      guard found > line.start, TableWords.numbers.stands(at: found - 1, of: cells),
        let first = firstRow(behind: found + 1, before: line.end), let rows = rows(from: first, before: line.end)
      else { continue }
      places.append(found - 1)
      for row in rows { places += [row.start, row.degree.start] }
      index = rows[rows.count - 1].degree.end
      places.append(index)
    }
    return places
  }

  /// The number of the first row, right behind the heads.
  private func firstRow(behind start: Int, before end: Int) -> Int? {
    var index = start
    while index < min(end, start + Self.longestHead), cells.classes[index] != .digit {
      if cells.classes[index] == .terminator { return nil }
      index += 1
    }
    return index > start && cells.behindRowNumber(1, at: index, before: end) != nil ? index : nil
  }

  private typealias Row = (start: Int, degree: TextSpan)

  private func rows(from first: Int, before end: Int) -> [Row]? {
    var rows: [Row] = []
    var start = first
    while let degree = degree(before: rows.count + 2, from: start, before: end) {
      rows.append((start, degree))
      start = degree.end
    }
    // The last row is closed by the first such word behind it.
    if let last = lastDegree(from: start, before: end) { rows.append((start, last)) }
    return rows.count >= Self.fewestRows ? rows : nil
  }

  /// The word that closes a row: the number of the next stands right behind it.
  private func degree(before number: Int, from start: Int, before end: Int) -> TextSpan? {
    for index in start..<min(end, start + Self.longestRow) {
      guard let length = Self.degrees.longest(at: index, before: end, of: cells),
        case let next = cells.skipBlank(index + length, end),
        let behind = cells.behindRowNumber(number, at: next, before: end), behind < end,
        cells.classes[behind] == .han || cells.isBlank(behind)
      else { continue }
      return TextSpan(index, index + length)
    }
    return nil
  }

  private func lastDegree(from start: Int, before end: Int) -> TextSpan? {
    for index in start..<min(end, start + Self.longestRow) {
      guard let length = Self.degrees.longest(at: index, before: end, of: cells),
        case let behind = index + length,
        behind >= end || cells.classAt(index - 1) == .terminator
          || LabelReader.read(cells, at: cells.skipBlank(behind, end), before: end) != nil
      else { continue }
      return TextSpan(index, behind)
    }
    return nil
  }
}
