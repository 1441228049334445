/// Question marks for blanks that a wrong encoding lost (第十条??船闸带班长职责).
enum GapSigns {
  private static let fewest = 3

  /// Takes pairs of question marks at lines' starts and behind list markers out of a text that has several; they are
  /// structure. Linear.
  static func takeOut(of cells: inout Cells) -> [TextSpan] {
    let whole = TextSpan(0, cells.count)
    guard cells.holds(0x3F, in: whole) else { return [] }
    var found: [TextSpan] = []
    var rest = whole
    while let sign = cells.find(0x3F, in: rest) {
      var end = sign + 1
      while cells.at(end) == 0x3F { end += 1 }
      if end - sign >= 2, isGap(cells, sign, end) { found.append(TextSpan(sign, end)) }
      rest.start = end
    }
    guard found.count >= fewest else { return [] }
    for span in found { cells.takeOut(span) }
    return found
  }

  /// Whether the signs stand at a line's start or behind a marker's sign, and text follows.
  private static func isGap(_ cells: Cells, _ start: Int, _ end: Int) -> Bool {
    guard end < cells.count, cells.classes[end] != .newline else { return false }
    if start == 0 || cells.classes[start - 1].isBlank { return true }
    return markerEnds.contains(cells.folded[start - 1])
  }

  private static let markerEnds = ScalarSet("、.)条章节款:")
}
