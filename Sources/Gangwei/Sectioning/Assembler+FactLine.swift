/// The line of facts under an advertisement's heading: 20-35K·14薪 / 北京·海淀区 / 3-5年 / 本科.
extension Assembler {
  private static let longestLine = 80
  private static let partSigns = ScalarSet("/|·丨、,")
  private static let payUnits = ScalarSet("k千万元薪")

  /// Takes a line under a job's name, before any section, that states at least two facts.
  mutating func takeFactLine(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard segment.marker == nil, isFirstOfLine(index), draft?.titleRule == .heading, draft?.entries.isEmpty == true,
      draft?.summary.isEmpty == true
    else { return false }
    guard let facts = facts(at: index) else { return false }
    var pay: TextSpan?
    for fact in facts {
      switch fact.kind {
      case .salary? where fact.span.end == pay?.end: continue
      case .salary?:
        // 20-35K·14薪
        var whole = fact.span
        for other in facts where other.kind == .salary && other.span.start == whole.end + 1 {
          whole.end = other.span.end
        }
        pay = whole
        setField(.salary, whole)
      case .experience?: addFact(fact.span, .experience)
      case .education?: addFact(fact.span, .education)
      case nil: continue
      }
    }
    for number in index..<lineEnd(index) {
      roles[number].become("facts", "facts: pay, years and education under a job's name")
    }
    index = lineEnd(index) - 1
    return true
  }

  /// The parts of the line that begins with the segment, when at least two of them are facts.
  private func facts(at number: Int) -> [(span: TextSpan, kind: Fact?)]? {
    guard segments.indices.contains(number), segments[number].marker == nil else { return nil }
    let line = TextSpan(segments[number].span.start, segments[lineEnd(number) - 1].span.end)
    guard line.count <= Self.longestLine, !hasTerminator(line), cells.find(0x3A, in: line) == nil else { return nil }
    let facts = parts(line).map { (span: $0, kind: kind(of: $0)) }
    return facts.count(where: { $0.kind != nil }) >= 2 ? facts : nil
  }

  /// Whether the next line is one of facts.
  func isBeforeFacts() -> Bool { facts(at: lineEnd(index)) != nil }

  private enum Fact { case salary, experience, education }

  private mutating func addFact(_ span: TextSpan, _ kind: Item.Category) {
    category = kind
    addEntry(.qualifications, span, marker: nil)
    category = nil
  }

  private func parts(_ line: TextSpan) -> [TextSpan] {
    var parts: [TextSpan] = []
    var start = line.start
    for place in line.start...line.end {
      let isEnd = place == line.end
      guard isEnd || Self.partSigns.contains(cells.folded[place]) || cells.isBlank(place) else { continue }
      let part = cells.trim(TextSpan(start, place))
      if !part.isEmpty { parts.append(part) }
      start = place + 1
    }
    return parts
  }

  private func kind(of part: TextSpan) -> Fact? {
    if let word = Lexicon.shared.education.longest(in: cells, at: part.start, before: part.end),
      part.end - word.end <= 4
    {
      return .education
    }
    var first = part.start
    while first < part.end, cells.classes[first] != .digit, !HanNumeral.isNumeral(cells.folded[first]) { first += 1 }
    guard first - part.start <= 2, first < part.end,
      let range = NumberRange.read(cells, at: first, before: part.end, opening: first)
    else { return nil }
    if cells.at(range.end) == 0x5E74, part.end - range.end <= 6 { return .experience }
    for place in range.end..<part.end where Self.payUnits.contains(cells.folded[place]) { return .salary }
    return nil
  }
}
