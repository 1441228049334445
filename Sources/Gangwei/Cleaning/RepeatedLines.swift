/// A title that stands twice in a row: the second is the site's.
enum RepeatedLines {
  private static let shortest = 5
  private static let longest = 60

  static func find(_ cells: Cells, _ lines: [PhysicalLine]) -> [Furniture] {
    var found: [Furniture] = []
    var previous = TextSpan(0, 0)
    var repeats = 0
    for line in lines {
      let isSame =
        max(line.span.count, previous.count) <= longest * 2 && cells.isAlike(line.span, previous)
        && (shortest...longest).contains(cells.visibleCount(line.span)) && isTitle(cells, line.span)
      repeats = isSame ? repeats + 1 : 0
      // A third copy heads the text under it.
      if isSame, repeats == 1 {
        found.append(
          Furniture(span: line.span, kind: .repeatedTitle, rule: "repeated title: the line before says the same"))
      }
      previous = line.span
    }
    return found
  }

  /// No item and no sentence.
  private static func isTitle(_ cells: Cells, _ span: TextSpan) -> Bool {
    guard cells.classes[span.start] == .han || cells.classes[span.start] == .latin || cells.folded[span.start] == 0x28
    else { return false }
    return cells.classes[span.end - 1] != .terminator && cells.folded[span.end - 1] != 0x2C
  }
}
