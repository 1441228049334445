/// Lines that a converter or a printer broke at a width: each goes on in the next.
enum WrappedLines {
  private static let fewestFull = 6
  private static let widest = 120

  /// The numbers of the lines that run to the width at which the text is broken and end without a sentence's sign; none
  /// when the text's lines do not end at one width. Linear but for sorting.
  static func find(_ cells: Cells, _ lines: [PhysicalLine]) -> Set<Int> {
    guard lines.count >= fewestFull else { return [] }
    let widths = lines.map { width(cells, $0.span) }
    let sorted = widths.sorted()
    guard let longest = sorted.last, longest <= widest else { return [] }
    // Few lines stand out over the width of the rest.
    let usual = sorted[sorted.count - 1 - sorted.count / 20]
    guard usual >= 24, longest * 10 <= usual * 13 else { return [] }
    let full = lines.indices.filter { widths[$0] * 100 >= usual * 85 }
    let open = full.filter { !endsSentence(cells, lines[$0].span) }
    guard open.count >= fewestFull, open.count * 10 >= full.count * 6, full.count * 100 >= lines.count * 15 else {
      return []
    }
    return Set(lines.indices.filter { widths[$0] * 4 >= usual * 3 && !endsSentence(cells, lines[$0].span) })
  }

  /// How wide a line is in columns: two for a Chinese character.
  private static func width(_ cells: Cells, _ span: TextSpan) -> Int {
    var total = 0
    for index in span.start..<span.end {
      switch cells.classes[index] {
      case .void: continue
      case .han, .terminator, .punctuation: total += 2
      default: total += 1
      }
    }
    return total
  }

  private static func endsSentence(_ cells: Cells, _ span: TextSpan) -> Bool {
    cells.classes[span.end - 1] == .terminator || cells.folded[span.end - 1] == 0x3A
  }
}
