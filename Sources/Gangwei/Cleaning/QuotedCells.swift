/// Exports of spreadsheets whose cells hold line ends: quotation marks around a cell, doubled inside of it, and tabs or
/// commas between cells. Each record becomes one line, and a line end inside of a cell parts what stands in it.
enum QuotedCells {
  private static let quote: UInt32 = 0x22
  private static let fewestQuoted = 2
  private static let longestCell = 4000
  private static let fewestLabels = 3
  /// So many labels make a head, though an export has more columns of its own.
  private static let fewestKnown = 4

  /// Rewrites the cells of such an export, and gives what was taken out: the document's structure. Linear but for cells
  /// that nothing closes, whose length is bounded.
  /// - Parameter scalars: the text as it is written: a full-width comma inside of a cell parts nothing.
  static func resolve(_ cells: inout Cells, _ scalars: [UInt32]) -> [TextSpan] {
    var taken = commas(&cells, scalars)
    let quoted = find(cells)
    guard quoted.count >= fewestQuoted || quoted.contains(where: { isInRow(cells, $0) }) else { return taken }
    for cell in quoted {
      for mark in [cell.start, cell.end - 1] {
        cells.takeOut(TextSpan(mark, mark + 1))
        taken.append(TextSpan(mark, mark + 1))
      }
      // Doubled marks inside stay as they are written: a value is the source's text.
      for index in cell.start..<cell.end where cells.classes[index] == .newline { cells.soften(index) }
    }
    return taken
  }

  /// Whether a tab stands before it and a line's end in it.
  private static func isInRow(_ cells: Cells, _ cell: TextSpan) -> Bool {
    cells.classAt(cell.start - 1) == .tab && (cell.start..<cell.end).contains { cells.classes[$0] == .newline }
  }

  /// The quoted cells behind tabs and line ends, with their marks.
  private static func find(_ cells: Cells) -> [TextSpan] {
    var found: [TextSpan] = []
    var rest = TextSpan(0, cells.count)
    while let index = cells.find(quote, in: rest) {
      rest.start = index + 1
      if index == 0 || isEnd(cells, index - 1, comma: false), let end = close(cells, from: index, comma: false) {
        found.append(TextSpan(index, end))
        rest.start = end
      }
    }
    return found
  }

  /// The end of a quoted cell: behind a mark that is not doubled and that a separator or a line's end follows.
  private static func close(_ cells: Cells, from start: Int, comma: Bool) -> Int? {
    var index = start + 1
    while index < cells.count, index - start <= longestCell {
      if cells.folded[index] == quote {
        if cells.at(index + 1) == quote {
          index += 2
          continue
        }
        return isEnd(cells, index + 1, comma: comma) ? index + 1 : nil
      }
      index += 1
    }
    return nil
  }

  private static func isEnd(_ cells: Cells, _ index: Int, comma: Bool) -> Bool {
    let kind = cells.classAt(index)
    return kind == .newline || kind == .tab || comma && cells.at(index) == 0x2C
  }

  // MARK: Commas

  /// So many records, one behind the other, with as many cells show an export whatever its first line is.
  private static let fewestRecords = 6
  private static let fewestCommas = 4
  private static let manyCommas = 7

  /// Below a line of labels between commas, the commas of records with as many cells become tabs; so do those of many
  /// records in a row, as a sheet has them that holds a form (岗位名称:店长,,,所属部门:运营部,,).
  private static func commas(_ cells: inout Cells, _ scalars: [UInt32]) -> [TextSpan] {
    var taken: [TextSpan] = []
    // One list for all records, as most lines of any text have commas.
    var row: [Int] = []
    var index = 0
    while index < cells.count {
      var next = record(cells, scalars, from: index, comma: nil, &row)
      let isTable =
        row.count >= fewestLabels
        ? isHead(cells, index, row, next) || isSheet(cells, scalars, from: index, row, next)
        : row.count == fewestLabels - 1 && isHead(cells, index, row, next) && isQuoted(cells, scalars, from: next, row)
      if isTable {
        let width = row.count
        let comma = scalars[row[0]]
        while row.count == width {
          for place in row {
            cells.takeOut(TextSpan(place, place + 1))
            cells.end(.tab, at: place)
            taken.append(TextSpan(place, place + 1))
          }
          guard next < cells.count else { return taken }
          next = record(cells, scalars, from: next, comma: comma, &row)
        }
      }
      index = next
    }
    return taken
  }

  /// Whether the record that begins there has as many cells as the one in hand, and marks around one of them.
  private static func isQuoted(_ cells: Cells, _ scalars: [UInt32], from start: Int, _ commas: [Int]) -> Bool {
    guard start < cells.count else { return false }
    var row: [Int] = []
    let end = record(cells, scalars, from: start, comma: scalars[commas[0]], &row)
    return row.count == commas.count && row.contains { $0 + 1 < end && cells.folded[$0 + 1] == quote }
  }

  /// Whether many records follow with as many cells as the one in hand, some of them empty.
  private static func isSheet(
    _ cells: Cells, _ scalars: [UInt32], from start: Int, _ commas: [Int], _ end: Int
  ) -> Bool {
    guard commas.count >= fewestCommas else { return false }
    var hasEmpty = commas.count >= manyCommas || holdsEmpty(cells, commas)
    var row: [Int] = []
    var next = end
    for _ in 1..<fewestRecords {
      guard next < cells.count else { return false }
      next = record(cells, scalars, from: next, comma: scalars[commas[0]], &row)
      guard row.count == commas.count else { return false }
      hasEmpty = hasEmpty || holdsEmpty(cells, row)
    }
    return hasEmpty
  }

  private static func holdsEmpty(_ cells: Cells, _ commas: [Int]) -> Bool {
    zip(commas, commas.dropFirst()).contains { $1 == $0 + 1 }
  }

  /// The commas between the cells of the record that begins there, and where the next one begins.
  /// - Parameter comma: the comma as it is written; without one the first is like all.
  private static func record(
    _ cells: Cells, _ scalars: [UInt32], from start: Int, comma: UInt32?, _ commas: inout [Int]
  ) -> Int {
    commas.removeAll(keepingCapacity: true)
    var comma = comma
    var cellStart = start
    var index = cells.next(.other, from: start, before: cells.count)
    while index < cells.count, cells.classes[index] != .newline {
      let scalar = cells.folded[index]
      if scalar == quote, index == cellStart, let end = close(cells, from: index, comma: true) {
        index = cells.next(.other, from: end, before: cells.count)
        continue
      }
      if scalar == 0x2C, cells.classes[index] != .void, comma == nil || scalars[index] == comma {
        comma = scalars[index]
        commas.append(index)
        cellStart = index + 1
      }
      index = cells.next(.other, from: index + 1, before: cells.count)
    }
    while index < cells.count, cells.classes[index] == .newline { index += 1 }
    return index
  }

  private static func isHead(_ cells: Cells, _ start: Int, _ commas: [Int], _ end: Int) -> Bool {
    var labels = 0
    var from = start
    for place in commas + [end] {
      var cell = cells.trim(TextSpan(from, place))
      from = place + 1
      if cell.count > 2, cells.folded[cell.start] == quote, cells.folded[cell.end - 1] == quote {
        cell = cells.trim(TextSpan(cell.start + 1, cell.end - 1))
      }
      guard (2...12).contains(cell.count), cells.classAt(cell.end - 1) != .newline else { continue }
      if LabelReader.read(cells, at: cell.start, before: cell.end)?.end == cell.end { labels += 1 }
    }
    return labels >= fewestLabels && labels * 2 > commas.count || labels >= fewestKnown && labels * 3 > commas.count
  }
}
