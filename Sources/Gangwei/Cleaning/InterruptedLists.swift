/// Lists in the middle of which a page sets a line of its own: a running head, an advertisement.
enum InterruptedLists {
  private static let longest = 60
  private static let shortest = 4
  private static let fewest = 2

  /// Lines that stand in the middle of a numbered list and again elsewhere, but for the first line of all, which may be the
  /// title. Linear.
  static func find(_ cells: Cells, _ lines: [PhysicalLine]) -> [Furniture] {
    let inside = lines.indices.filter { mayBeHead(cells, lines[$0].span) && isInNumbers(cells, lines, $0) }
    guard !inside.isEmpty else { return [] }
    let keys = Set(inside.map { cells.key(lines[$0].span) })
    var places: [[UInt32]: [Int]] = [:]
    for (number, line) in lines.enumerated() where line.span.count <= longest {
      let key = cells.key(line.span)
      if keys.contains(key) { places[key, default: []].append(number) }
    }
    return places.values.filter { $0.count >= fewest }.flatMap { $0.filter { $0 > 0 } }.map {
      Furniture(span: lines[$0].span, kind: .other, rule: "boilerplate: a line in the middle of lists, again and again")
    }
  }

  /// Whether the line stands in a list that goes on behind it: with the next number, or with a bullet and words of work.
  static func isInside(_ cells: Cells, _ lines: [PhysicalLine], at number: Int) -> Bool {
    if isInNumbers(cells, lines, number) { return true }
    guard number > 0, number + 1 < lines.count else { return false }
    let (before, behind) = (lines[number - 1].span, lines[number + 1].span)
    let sign = cells.folded[behind.start]
    return cells.folded[before.start] == sign && isBulletedDuty(cells, behind)
  }

  /// •保管公司印章和合同文本: a bullet and words of work.
  static func isBulletedDuty(_ cells: Cells, _ span: TextSpan) -> Bool {
    var start = span.start
    while start < span.end, MarkerSequences.bulletSigns.contains(cells.folded[start]) || cells.isBlank(start) {
      start += 1
    }
    return start > span.start && Content.opensAsDuty(cells, TextSpan(start, span.end))
  }

  private static let farthest = 40

  /// 四、校医岗位职责 behind a few links, where 三、 stood above them: whether the line has the number that the text waits for.
  /// - Parameter head: the line that heads the links; what has a number among them counts the links.
  static func isNextHeading(_ cells: Cells, _ lines: [PhysicalLine], at number: Int, behind head: Int) -> Bool {
    guard let own = marker(cells, lines[number].span), own.family.isHeading, own.number > 1 else { return false }
    for line in lines.indices[..<number].suffix(farthest).reversed() {
      if let other = marker(cells, lines[line].span), other.level == own.level {
        return line < head && other.number == own.number - 1
      }
    }
    return false
  }

  /// Whether the lines around have a number and the next one.
  private static func isInNumbers(_ cells: Cells, _ lines: [PhysicalLine], _ number: Int) -> Bool {
    guard number > 0, number + 1 < lines.count, let before = marker(cells, lines[number - 1].span),
      let behind = marker(cells, lines[number + 1].span), before.level == behind.level,
      // 1. alone on its line stands before its text.
      before.span.end < lines[number - 1].span.end
    else { return false }
    return behind.number == before.number + 1
  }

  private static func marker(_ cells: Cells, _ span: TextSpan) -> Marker? { MarkerReader.signed(cells, span) }

  /// Words without a sentence's end that are neither an item nor a heading.
  private static func mayBeHead(_ cells: Cells, _ span: TextSpan) -> Bool {
    guard (shortest...longest).contains(cells.visibleCount(span)), cells.classes[span.end - 1] != .terminator,
      MarkerReader.read(cells, at: span.start, before: span.end) == nil
    else { return false }
    return LabelReader.read(cells, at: span.start, before: span.end)?.end != span.end
  }
}
