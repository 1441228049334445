/// Facts about a file or a page that only the lines beside them show: 2022-06-18, 23.5KB, 约2页, 时间:2018-11-18.
enum BesideFacts {
  private static let longest = 30
  private static let near = WordList(LexiconFile.named("site-rows").words(of: "near"))
  private static let units = WordList(LexiconFile.named("site-rows").words(of: "unit"))

  /// The lines that may be such facts and stand beside furniture or beside each other beside it. Linear.
  /// - Parameter known: what was found before.
  static func find(_ cells: Cells, _ lines: [PhysicalLine], _ known: [Furniture]) -> [Furniture] {
    let opening = opening(cells, lines)
    guard !known.isEmpty || opening > 0 else { return [] }
    var isKnown = [Bool](repeating: false, count: lines.count)
    let starts = Set(
      known.filter { $0.kind == .fileFacts || $0.kind == .siteAction || $0.kind == .siteNotice }.map(\.span.start))
    for number in lines.indices where starts.contains(lines[number].span.start) { isKnown[number] = true }
    var found: [Furniture] = lines.prefix(opening).filter { !starts.contains($0.span.start) }.map {
      Furniture(span: $0.span, kind: .fileFacts, rule: "boilerplate: facts at the top of the page")
    }
    for number in 0..<opening { isKnown[number] = true }
    func look(_ number: Int, beside other: Int) {
      guard !isKnown[number], isKnown[other], mayBeFact(cells, lines[number].span) else { return }
      isKnown[number] = true
      found.append(
        Furniture(span: lines[number].span, kind: .fileFacts, rule: "boilerplate: a fact beside facts about the file"))
    }
    for number in lines.indices.dropFirst() { look(number, beside: number - 1) }
    for number in lines.indices.dropLast().reversed() { look(number, beside: number + 1) }
    return found
  }

  private static let fewestAtTop = 2

  /// How many lines of counts the page begins with, when they are several.
  private static func opening(_ cells: Cells, _ lines: [PhysicalLine]) -> Int {
    let count = lines.prefix { $0.span.count <= longest && isCount(cells, $0.span) }.count
    return count >= fewestAtTop && count < lines.count ? count : 0
  }

  private static func mayBeFact(_ cells: Cells, _ span: TextSpan) -> Bool {
    guard span.count <= longest else { return false }
    if let count = near.longest(at: span.start, before: span.end, of: cells),
      cells.at(cells.skipBlank(span.start + count, span.end)) == 0x3A
    {
      return !cells.holdsTerminator(in: span)
    }
    return isCount(cells, span)
  }

  /// Numbers and their units: 约800字, ¥3.00, 2017-05-11 发布.
  private static func isCount(_ cells: Cells, _ span: TextSpan) -> Bool {
    var digits = 0
    var index = span.start
    while index < span.end {
      switch cells.classes[index] {
      case .digit:
        digits += 1
        index += 1
      case .han, .latin:
        guard let count = units.longest(at: index, before: span.end, of: cells) else { return false }
        index += count
      case .terminator: return false
      case .punctuation where cells.folded[index] == 0x25: return false
      default: index += 1
      }
    }
    // A list's number stands alone on a line too, and 20% is a share.
    return digits > 0 && span.count >= 3
  }
}
