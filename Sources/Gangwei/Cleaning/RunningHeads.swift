/// The head or foot of a printed page: lines beside the number of a page that stand beside other pages' numbers too, and
/// those that stand beside such lines.
enum RunningHeads {
  private static let longest = 60
  /// How many lines a head or a foot has at most, but for the number.
  private static let mostLines = 5

  /// Heads may go by turns, and some may be torn.
  private static let mostPagesForOne = 4

  /// - Parameter pages: the numbers of pages found among the lines.
  static func find(_ cells: Cells, _ lines: [PhysicalLine], pages: [Furniture]) -> [Furniture] {
    guard pages.count >= 2 else { return [] }
    var isHead = [Bool](repeating: false, count: lines.count)
    let (starts, ends) = (Set(pages.map(\.span.start)), Set(pages.map(\.span.end)))
    /// The lines whose neighbours are looked at.
    var edge = lines.indices.filter { starts.contains(lines[$0].span.start) || ends.contains(lines[$0].span.end) }
    let isPage = Set(edge)
    var found: [Int] = []
    /// How often each short line stands in all of the text.
    var counts: [[UInt32]: Int] = [:]
    for line in lines where line.span.count <= longest { counts[cells.key(line.span), default: 0] += 1 }
    for _ in 0..<mostLines {
      var places: [[UInt32]: [Int]] = [:]
      for number in Set(edge.flatMap { [$0 - 1, $0 + 1] })
      where lines.indices.contains(number) && !isHead[number] && !isPage.contains(number) {
        let span = lines[number].span
        if span.count <= longest, !isItem(cells, span) { places[cells.key(span), default: []].append(number) }
      }
      // What stands elsewhere too (任职要求:, 合计), or beside few of the pages, is a part of the text.
      edge = places.filter { key, places in
        places.count >= 2 && places.count * mostPagesForOne >= isPage.count && (counts[key] ?? 0) <= places.count + 1
      }.values.flatMap(\.self)
      guard !edge.isEmpty else { break }
      for number in edge { isHead[number] = true }
      found += edge
    }
    return found.map {
      Furniture(span: lines[$0].span, kind: .other, rule: "boilerplate: a head that pages repeat")
    }
  }

  /// 9、完成领导交办的其他工作。: what many lists hold may stand beside the numbers of several pages.
  private static func isItem(_ cells: Cells, _ span: TextSpan) -> Bool {
    cells.classes[span.end - 1] == .terminator || MarkerSequences.bulletSigns.contains(cells.folded[span.start])
      || Content.opensAsDuty(cells, span)
      || MarkerReader.read(cells, at: span.start, before: span.end).map { !$0.isBare && $0.family != .letter } ?? false
  }
}
