/// Finds the lines of tables of contents: titles with dot leaders or page numbers behind them. They name texts and are
/// none.
enum ContentsList {
  private static let leaders = ScalarSet(".…·・。_-—⋯")
  private static let shortestLeader = 4
  private static let fewestPages = 4

  /// The numbers of lines that are entries of a table of contents. Linear.
  static func find(_ cells: Cells, _ lines: [PhysicalLine]) -> Set<Int> {
    var leading: [Int] = []
    var found: Set<Int> = []
    for (number, line) in lines.enumerated() {
      let entries = leaderEntries(cells, line.span)
      if entries >= 1 { leading.append(number) }
      if entries >= 3 || pageEntries(cells, line.span) >= fewestPages { found.insert(number) }
    }
    // One entry a line needs company.
    if leading.count >= 3 { found.formUnion(leading + between(leading, cells, lines)) }
    found.formUnion(numbered(cells, lines) + headed(cells, lines))
    return found
  }

  private static let fewestAround = 6
  private static let longestBetween = 20
  private static let mostBetween = 2

  /// 4.1 办公室 among 4.1.1 主任 …… 9: short lines between the entries of a long list that have no page themselves.
  private static func between(_ entries: [Int], _ cells: Cells, _ lines: [PhysicalLine]) -> [Int] {
    guard entries.count >= fewestAround else { return [] }
    return zip(entries, entries.dropFirst()).flatMap { one, other -> [Int] in
      let gap = Array((one + 1)..<max(one + 1, other))
      let isShort = gap.allSatisfy {
        lines[$0].span.count <= longestBetween && !cells.holdsTerminator(in: lines[$0].span)
      }
      return gap.count <= mostBetween && isShort ? gap : []
    }
  }

  private static let shortestText = 80

  /// Where the list of contents ends at the beginning of a line that holds the text too.
  static func end(in line: TextSpan, of cells: Cells) -> Int? {
    guard line.count > shortestText, case let ends = entryEnds(cells, line), ends.count >= 3, let end = ends.last,
      line.end - end >= shortestText
    else { return nil }
    return end
  }

  /// Lines one after the other that end in growing page numbers behind words of documents: 餐饮总监岗位说明书   54.
  private static func numbered(_ cells: Cells, _ lines: [PhysicalLine]) -> [Int] {
    var found: [Int] = []
    var run: [Int] = []
    var last = 0
    for (number, line) in lines.enumerated() {
      if let page = pageBehindDocument(cells, line.span), page > last || run.isEmpty {
        run.append(number)
        last = page
      } else if !run.isEmpty {
        if run.count >= fewestPages { found += run }
        run = []
      }
    }
    return run.count >= fewestPages ? found + run : found
  }

  /// The number at the end of a line, behind a blank and a word of documents or headings.
  private static func pageBehindDocument(_ cells: Cells, _ span: TextSpan) -> Int? {
    guard span.count <= 40, cells.classAt(span.end - 1) == .digit else { return nil }
    var start = span.end
    while start > span.start, cells.classes[start - 1] == .digit { start -= 1 }
    var end = start
    while end > span.start, cells.isBlank(end - 1) { end -= 1 }
    guard end < start, span.end - start <= 3, end > span.start else { return nil }
    var index = span.start
    while index < end {
      if cells.mayBeginWord(index), let word = cells.word(at: index, before: end), word.end == end {
        guard word.roles.isDocument || word.roles.section != nil else { return nil }
        return cells.folded[start..<span.end].reduce(0) { $0 * 10 + Int($1 &- 0x30) }
      }
      index += 1
    }
    return nil
  }

  private static func leaderEntries(_ cells: Cells, _ span: TextSpan) -> Int { entryEnds(cells, span).count }

  /// Where the page numbers end that stand behind runs of leaders.
  private static func entryEnds(_ cells: Cells, _ span: TextSpan) -> [Int] {
    let leaders = leaders
    var entries: [Int] = []
    var index = span.start
    while true {
      // A sign by itself is no leader.
      index = cells.nextPair(.other, from: index, before: span.end)
      guard index < span.end else { return entries }
      guard leaders.contains(cells.folded[index]) else {
        index += 1
        continue
      }
      let start = index
      var signs = 0
      while index < span.end, leaders.contains(cells.folded[index]) || cells.isBlank(index) {
        // … shows three dots.
        if !cells.isBlank(index) { signs += cells.folded[index] == 0x2026 ? 3 : 1 }
        index += 1
      }
      guard signs >= shortestLeader, start > span.start + 1 else { continue }
      let isPage =
        index < span.end && (cells.classes[index] == .digit || cells.classes[index] == .latin && index + 3 >= span.end)
      guard isPage else { continue }
      while index < span.end, cells.classes[index] == .digit { index += 1 }
      entries.append(index)
    }
  }

  /// Growing page numbers in brackets right after words of documents: 职务说明书 (7)3.1
  private static func pageEntries(_ cells: Cells, _ span: TextSpan) -> Int {
    // Nearly no line has so many brackets.
    guard cells.holds(0x28, in: span) else { return 0 }
    var brackets = 0
    var place = cells.next(.bodyBreak, from: span.start, before: span.end)
    while place < span.end {
      if cells.folded[place] == 0x28 { brackets += 1 }
      place = cells.next(.bodyBreak, from: place + 1, before: span.end)
    }
    guard brackets >= fewestPages else { return 0 }
    var entries = 0
    var last = 0
    var index = span.start
    while index < span.end {
      guard cells.mayBeginWord(index), let word = cells.word(at: index, before: span.end),
        word.roles.isDocument || word.roles.section != nil
      else {
        index += 1
        continue
      }
      index = word.end
      var next = cells.skipBlank(index, span.end)
      guard next < span.end, cells.folded[next] == 0x28 else { continue }
      next += 1
      let digits = next
      while next < span.end, cells.classes[next] == .digit { next += 1 }
      guard next > digits, next - digits <= 3, next < span.end, cells.folded[next] == 0x29 else { continue }
      // Pages grow; the numbers of items after headings begin anew: 工作职责(1)… 任职资格(1)…
      let page = cells.folded[digits..<next].reduce(0) { $0 * 10 + Int($1 &- 0x30) }
      if page > last { entries += 1 }
      last = page
    }
    return entries
  }
}
