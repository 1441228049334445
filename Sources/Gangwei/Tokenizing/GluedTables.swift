/// Tables of weights that a preview shows as one line: …考核表序号考核项目权重指标要求1汽柴油日均销量25%完成…2非油商品销售额15%….
///
/// They are parted into the lines of a table: its name, its head, a line for each row, and what follows.
struct GluedTables {
  private static let shortest = 40
  private static let longestHead = 40
  private static let longestName = 30
  private static let longestRow = 600
  private static let mostRows = 24
  private static let whole = 100
  /// How many rows are looked at for one table.
  private static let mostLooks = 60

  let cells: Cells

  /// What stands below the rows but for their total.
  private static let belows = WordList(file: "share-tables", row: "below")

  /// Where a line is to be parted that holds such tables, in order. Linear but for the length of heads and rows.
  func places(in line: TextSpan) -> [Int] {
    guard line.count >= Self.shortest, cells.holds(0x53F7, in: line) else { return [] }
    var places: [Int] = []
    var index = line.start
    while let head = head(from: index, before: line.end) {
      guard let rows = rows(from: head.end, before: line.end) else {
        index = head.end
        continue
      }
      let names = names(in: TextSpan(index, head.start))
      places += names + fields(in: TextSpan(names.last ?? index, head.start))
      places.append(head.start)
      places += rows.starts
      places.append(rows.end)
      index = rows.end
    }
    if !places.isEmpty { places += names(in: TextSpan(index, line.end)) }
    return places
  }

  /// 序号考核项目权重指标要求: the heads of the columns up to the first row.
  private func head(from start: Int, before end: Int) -> TextSpan? {
    var index = start
    while let found = cells.find(0x53F7, in: TextSpan(index, end)) {
      index = found + 1
      guard found > start, TableWords.numbers.stands(at: found - 1, of: cells) else { continue }
      var place = found + 1
      var hasWeights = false
      while place < min(end, found + Self.longestHead), cells.classes[place] != .digit {
        if cells.classes[place] == .terminator { break }
        guard let word = cells.word(at: place, before: end), word.end - place >= 2 else {
          place += 1
          continue
        }
        if word.roles.section == .weights { hasWeights = true }
        place = word.end
      }
      if hasWeights, place < end, cells.classes[place] == .digit, cells.folded[place] == 0x31 {
        return TextSpan(found - 1, place)
      }
    }
    return nil
  }

  /// Where each row begins and where the last ends, when their shares make the whole.
  private func rows(from start: Int, before end: Int) -> (starts: [Int], end: Int)? {
    var looks = Self.mostLooks
    guard let rows = rows([], Self.whole, from: start, before: end, &looks), rows.count >= 2, let last = rows.last
    else {
      return nil
    }
    var index = last.end
    while index < end, !endsTable(index, end) { index += 1 }
    return (rows.map(\.start), index)
  }

  private static let shortestLabel = 4

  /// What stands behind a table: its total, the head of the next one, a heading with a colon (岗位职责:).
  private func endsTable(_ index: Int, _ end: Int) -> Bool {
    if TableWords.totals.stands(at: index, of: cells) || Self.belows.stands(at: index, of: cells)
      || cells.at(index + 1) == 0x53F7 && TableWords.numbers.stands(at: index, of: cells)
    {
      return true
    }
    guard cells.mayBeginWord(index), let label = LabelReader.read(cells, at: index, before: end) else { return false }
    return label.end - index >= Self.shortestLabel && cells.at(label.end) == 0x3A
      && (label.section != nil || label.field != nil)
  }

  private struct Row {
    var start: Int
    var share: Int
    var isPercentage: Bool
    var end: Int
  }

  /// The rows behind those above, of which the first that make the whole with them are taken.
  private func rows(_ above: [Row], _ rest: Int, from start: Int, before end: Int, _ looks: inout Int) -> [Row]? {
    if rest == 0 { return above }
    guard above.count < Self.mostRows else { return nil }
    var index = start
    while let choices = choices(above.count + 1, from: index, before: end), let first = choices.first, looks > 0 {
      for row in choices {
        looks -= 1
        if row.share <= rest, above.first.map({ $0.isPercentage == row.isPercentage }) ?? true,
          let all = rows(above + [row], rest - row.share, from: row.end, before: end, &looks)
        {
          return all
        }
      }
      // The first row follows the head at once.
      guard !above.isEmpty else { return nil }
      index = first.start + 1
      while index < end, cells.classes[index] == .digit { index += 1 }
    }
    return nil
  }

  /// The next row of that number: the number, a name and right behind it its share, or, where blanks part its cells, one of
  /// the percentages that are a cell.
  private func choices(_ wanted: Int, from start: Int, before end: Int) -> [Row]? {
    var index = start
    let end = min(end, start + Self.longestRow)
    while index < end {
      guard let (_, next) = number(at: index, before: end) else {
        index += 1
        continue
      }
      defer { index = next }
      guard let stop = cells.behindRowNumber(wanted, at: index, before: end) else { continue }
      if cells.isBlank(stop) {
        let shares = spacedShares(behind: cells.skipBlank(stop, end), before: end)
        if !shares.isEmpty {
          return shares.map { Row(start: index, share: $0.value, isPercentage: true, end: $0.end) }
        }
        continue
      }
      var name = stop
      while name < min(end, stop + Self.longestName), cells.classes[name] != .terminator,
        cells.classes[name] != .digit || name == stop && next > stop || cells.isDigitOfName(name)
      { name += 1 }
      guard name - stop >= 2, cells.classes[stop] == .han || cells.classAt(stop + 1) == .latin,
        let share = number(at: name, before: end), (1..<Self.whole).contains(share.value)
      else { continue }
      return [Row(start: index, share: share.value, isPercentage: cells.at(share.end) == 0x25, end: share.end)]
    }
    return nil
  }

  private static let mostCells = 4

  /// 配种分娩率 ≥88% 20%: the cells behind a name that are a percentage and nothing else.
  private func spacedShares(behind name: Int, before end: Int) -> [(value: Int, end: Int)] {
    var place = name
    while place < min(end, name + Self.longestName), !cells.isBlank(place), cells.classes[place] != .terminator {
      place += 1
    }
    guard place - name >= 2, place < end, cells.isBlank(place),
      cells.classes[name] == .han || cells.classes[name] == .latin
    else { return [] }
    var shares: [(value: Int, end: Int)] = []
    for _ in 0..<Self.mostCells {
      place = cells.skipBlank(place, end)
      if let share = number(at: place, before: end), (1..<Self.whole).contains(share.value),
        cells.at(share.end) == 0x25, share.end + 1 >= end || cells.isBlank(share.end + 1)
      {
        shares.append((share.value, share.end))
      }
      while place < end, !cells.isBlank(place), cells.classes[place] != .terminator { place += 1 }
    }
    return shares
  }

  /// A whole number that begins at the cell and is no part of another.
  private func number(at start: Int, before end: Int) -> (value: Int, end: Int)? {
    guard start < end, cells.classes[start] == .digit, cells.at(start - 1) != 0x2E else { return nil }
    var (index, value) = (start, 0)
    while index < end, cells.classes[index] == .digit {
      value = min(value * 10 + Int(cells.folded[index]) - 0x30, 10 * Self.whole)
      index += 1
    }
    return (value, index)
  }

  private static let examiners = WordList(file: "share-tables", row: "examiner")
  /// 被考核人 is who is appraised.
  private static let passive: UInt32 = 0x88AB

  /// 岗位|管网巡检员|部门|管网运行部|直接上级|巡检班长|考核人姓名: around the labels and values of the form above a table, and
  /// before who appraises.
  private func fields(in span: TextSpan) -> [Int] {
    var labels: [(start: Int, end: Int, field: FieldName?)] = []
    var index = span.start
    while index < span.end {
      if let word = cells.word(at: index, before: span.end), let field = word.roles.field, word.end - index >= 2 {
        labels.append((index, word.end, field))
        index = word.end
      } else if Self.examiners.stands(at: index, of: cells), cells.at(index - 1) != Self.passive {
        labels.append((index, index, nil))
        index += 2
      } else {
        index += 1
      }
    }
    var places: [Int] = []
    for (number, label) in labels.enumerated() {
      guard let field = label.field else {
        places.append(label.start)
        continue
      }
      let rest = TextSpan(label.end, number + 1 < labels.count ? labels[number + 1].start : span.end)
      if let end = valueEnd(field, rest) { places += [label.start, label.end, end] }
    }
    return places.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }

  /// Where the value of such a field ends: the name of a job fills what is there, behind that of a department the
  /// table's own name may stand (部门生产部任务绩效).
  private func valueEnd(_ field: FieldName, _ rest: TextSpan) -> Int? {
    switch field {
    case .title, .reportsTo: NameShape.isJob(cells, rest) ? rest.end : nil
    case .department:
      (rest.start..<min(rest.end, rest.start + Self.longestDepartment)).reversed().first {
        NameShape.isDepartment(cells, TextSpan(rest.start, $0 + 1))
      }.map { $0 + 1 }
    default: nil
    }
  }

  private static let longestDepartment = 16

  private static let longestDocumentWord = 8
  private static let longestTitle = 30
  private static let signatures = WordList(file: "share-tables", row: "signature")

  /// Behind the names of tables, and before those that follow a signature: 片区经理签字|加油班班长月度考核评分表|考核期间年月姓名.
  private func names(in span: TextSpan) -> [Int] {
    var places: [Int] = []
    var index = span.start
    while let found = cells.find(0x8868, in: TextSpan(index, span.end)) {
      index = found + 1
      let first = max(span.start, index - Self.longestDocumentWord)
      if (first..<found).contains(where: { start in
        cells.word(at: start, before: index).map { $0.end == index && $0.roles.isDocument } ?? false
      }) {
        let start = max(places.last ?? span.start, index - Self.longestTitle)
        if start <= first,
          let end = (start...first).last(where: { Self.signatures.stands(atEndOf: TextSpan(start, $0), of: cells) })
        {
          places.append(end)
        }
        places.append(index)
      }
    }
    return places
  }
}
