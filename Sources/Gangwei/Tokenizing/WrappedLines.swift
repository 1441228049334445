/// Lines that a converter or a printer broke at a width: each goes on in the next.
enum WrappedLines {
  private static let fewestFull = 6
  private static let widest = 100
  /// By how many columns lines differ that one width cuts off: a sign or a Latin word may not be parted.
  private static let ragged = 5

  /// The numbers of the lines that run to the width at which the text is broken and end without a sentence's sign; none
  /// when the text's lines do not end at one width. Linear but for sorting.
  static func find(_ cells: Cells, _ lines: [PhysicalLine]) -> Set<Int> {
    let widths = lines.map { hasLeaders(cells, $0.span) ? 0 : width(cells, $0.span) }
    var found: Set<Int> = []
    var start = 0
    // A line that is wider than any page parts texts of their own.
    for number in 0...lines.count where number == lines.count || widths[number] > widest {
      find(cells, lines, widths, start..<number, &found)
      start = number + 1
    }
    return found
  }

  private static func find(
    _ cells: Cells, _ lines: [PhysicalLine], _ widths: [Int], _ block: Range<Int>, _ found: inout Set<Int>
  ) {
    guard block.count >= fewestFull else { return }
    let sorted = widths[block].sorted()
    // Few lines stand out over the width of the rest.
    guard let longest = sorted.last, case let usual = sorted[sorted.count - 1 - sorted.count / 20], usual >= 24,
      longest * 10 <= usual * 13
    else { return }
    let full = block.filter { widths[$0] * 100 >= usual * 85 }
    let open = full.filter { !endsSentence(cells, lines[$0].span) }
    // Sentences that end by themselves end a little before the width as often as anywhere.
    let atWidth = full.filter { widths[$0] + ragged >= usual }
    let cut = atWidth.count { !endsSentence(cells, lines[$0].span) }
    guard open.count >= fewestFull, open.count * 10 >= full.count * 6 || cut * 10 >= atWidth.count * 6,
      full.count * 100 >= block.count * 15,
      endTogether(open.map { widths[$0] })
    else { return }
    // What goes on from the line before seldom begins as an item or a heading does.
    let next = open.compactMap { $0 + 1 < lines.count ? lines[$0 + 1].span : nil }.filter { !isMarked(cells, $0) }
    guard next.count(where: { beginsText(cells, $0) }) * 2 <= next.count, !next.isEmpty else { return }
    for number in block where widths[number] * 4 >= usual * 3 && !endsSentence(cells, lines[number].span) {
      found.insert(number)
    }
  }

  private static let leaders = [UInt32](repeating: 0x2E, count: 4)

  /// 5 施工员岗位职责 ........ 3: contents run to a width of their own.
  private static func hasLeaders(_ cells: Cells, _ span: TextSpan) -> Bool {
    cells.classes[span.end - 1] == .digit && cells.find(leaders, in: span) != nil
  }

  private static func isMarked(_ cells: Cells, _ span: TextSpan) -> Bool {
    MarkerSequences.isPicture(cells, span.start) || MarkerSequences.bulletSigns.contains(cells.folded[span.start])
      || MarkerReader.read(cells, at: span.start, before: span.end) != nil
  }

  /// Whether a line begins with a label, or as duties and qualifications do.
  private static func beginsText(_ cells: Cells, _ span: TextSpan) -> Bool {
    LabelReader.read(cells, at: span.start, before: span.end).map {
      $0.end == span.end || cells.folded[$0.end] == 0x3A
    } ?? false
      || Lexicon.shared.openings.longest(in: cells, at: span.start, before: span.end).map { $0.end >= span.start + 2 }
        ?? false
  }

  /// Whether most of the widths are about one: lines that end by themselves have widths of every size.
  private static func endTogether(_ widths: [Int]) -> Bool {
    let sorted = widths.sorted()
    var first = 0
    var most = 0
    for (number, width) in sorted.enumerated() {
      while width - sorted[first] > ragged { first += 1 }
      most = max(most, number - first + 1)
    }
    return most * 10 >= sorted.count * 6
  }

  /// How wide a line is in columns: two for a Chinese character.
  private static func width(_ cells: Cells, _ span: TextSpan) -> Int {
    precondition(span.start >= 0 && span.start <= span.end && span.end <= cells.count)
    let columns = columns
    // Without branches: in what order the classes come cannot be foreseen. All that are looked at lie inside of the text.
    return cells.classes.withUnsafeBufferPointer { classes in
      var total = 0
      for index in span.start..<span.end { total &+= Int(columns &>> UInt64(2 &* classes[index].rawValue) & 3) }
      return total
    }
  }

  /// Two bits for each class: how many columns a character of it takes.
  private static let columns: UInt64 = [CharacterClass.han, .terminator, .punctuation].reduce(
    [CharacterClass.space, .tab, .newline, .digit, .latin, .foreign, .symbol].reduce(0) { $0 | 1 << columnPlace($1) }
  ) { $0 | 2 << columnPlace($1) }

  private static func columnPlace(_ kind: CharacterClass) -> UInt64 { UInt64(2 * kind.rawValue) }

  private static func endsSentence(_ cells: Cells, _ span: TextSpan) -> Bool {
    cells.classes[span.end - 1] == .terminator || cells.folded[span.end - 1] == 0x3A
  }
}
