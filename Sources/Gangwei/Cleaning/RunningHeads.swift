/// The head or foot of a printed page: a line beside the number of a page that stands beside other pages' numbers too.
enum RunningHeads {
  private static let longest = 60

  /// - Parameter pages: the numbers of pages found among the lines.
  static func find(_ cells: Cells, _ lines: [PhysicalLine], pages: [Furniture]) -> [Furniture] {
    guard pages.count >= 2 else { return [] }
    let starts = Set(pages.map(\.span.start))
    var places: [[UInt32]: [TextSpan]] = [:]
    for (number, line) in lines.enumerated()
    where line.span.count <= longest && !starts.contains(line.span.start) && !isItem(cells, line.span) {
      let isAfter = number > 0 && ends(lines[number - 1].span, at: pages)
      let isBefore = number + 1 < lines.count && starts.contains(lines[number + 1].span.start)
      if isAfter || isBefore { places[cells.key(line.span), default: []].append(line.span) }
    }
    return places.values.filter { $0.count >= 2 }.flatMap(\.self).map {
      Furniture(span: $0, kind: .other, rule: "boilerplate: a head that pages repeat")
    }
  }

  /// 9、完成领导交办的其他工作。: what many lists hold may stand beside the numbers of several pages.
  private static func isItem(_ cells: Cells, _ span: TextSpan) -> Bool {
    cells.classes[span.end - 1] == .terminator || MarkerSequences.bulletSigns.contains(cells.folded[span.start])
      || Content.opensAsDuty(cells, span)
      || MarkerReader.read(cells, at: span.start, before: span.end).map { !$0.isBare && $0.family != .letter } ?? false
  }

  private static func ends(_ span: TextSpan, at pages: [Furniture]) -> Bool {
    // Few pages: a text of many would be searched by halves.
    var low = 0
    var high = pages.count
    while low < high {
      let middle = (low + high) / 2
      if pages[middle].span.end < span.end { low = middle + 1 } else { high = middle }
    }
    return low < pages.count && pages[low].span.end == span.end
  }
}
