/// Facts about a file or a page that only the lines beside them show: 2022-06-18, 23.5KB, 约2页, 时间:2018-11-18, and in
/// a list of facts - 0, - 举报.
enum BesideFacts {
  private static let longest = 30
  private static let near = WordList(file: "site-rows", row: "near")
  private static let units = WordList(file: "site-rows", row: "unit")

  /// The lines that may be such facts and stand beside furniture or beside each other beside it. Linear.
  /// - Parameter known: what was found before.
  static func find(_ cells: Cells, _ lines: [PhysicalLine], _ known: [Furniture]) -> [Furniture] {
    let opening = opening(cells, lines)
    guard !known.isEmpty || opening > 0 else { return [] }
    let listed = listed(cells, lines, known)
    var isKnown = [Bool](repeating: false, count: lines.count)
    let starts = Set(
      (known + listed).filter { $0.kind == .fileFacts || $0.kind == .siteAction || $0.kind == .siteNotice }.map(
        \.span.start))
    for number in lines.indices where starts.contains(lines[number].span.start) { isKnown[number] = true }
    var found: [Furniture] =
      listed
      + lines.prefix(opening).filter { !starts.contains($0.span.start) }.map {
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

  // MARK: In lists

  private static let bullets = ScalarSet("-·•")
  private static let longestListed = 20
  private static let fewestListed = 3

  /// The rest of a list of facts of which some are known (- 约 1页 / - 0 / - 举报): short lines with a bullet.
  private static func listed(_ cells: Cells, _ lines: [PhysicalLine], _ known: [Furniture]) -> [Furniture] {
    let starts = known.reduce(into: [Int: BoilerplateKind]()) { $0[$1.span.start] = $1.kind }
    guard starts.values.contains(where: { $0 == .fileFacts || $0 == .siteAction }) else { return [] }
    var found: [Furniture] = []
    var first = 0
    while first < lines.count {
      var next = first
      while next < lines.count, bullets.contains(cells.at(lines[next].span.start)) { next += 1 }
      if next - first >= fewestListed { found += rest(cells, lines[first..<next].map(\.span), starts) }
      first = max(next, first + 1)
    }
    return found
  }

  private static func rest(_ cells: Cells, _ run: [TextSpan], _ known: [Int: BoilerplateKind]) -> [Furniture] {
    let kinds = run.compactMap { known[$0.start] }
    let others = run.filter { known[$0.start] == nil }
    guard kinds.contains(.siteAction) || kinds.count(where: { $0 == .fileFacts }) >= 2,
      others.allSatisfy({
        $0.count <= longestListed && !cells.holdsTerminator(in: $0) && cells.find([0x3A], in: $0) == nil
      })
    else { return [] }
    return others.map { Furniture(span: $0, kind: .fileFacts, rule: "boilerplate: among facts about the file") }
  }

  // MARK: At the top and beside others

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
