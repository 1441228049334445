/// The line of facts under an advertisement's heading: 20-35K·14薪 / 北京·海淀区 / 3-5年 / 本科.
extension Assembler {
  private static let longestLine = 80
  private static let partSigns = ScalarSet("/|·丨、,")

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
      case .headcount?: setField(.headcount, fact.span)
      case let kind?: if let category = kind.category { addFact(fact.span, category) }
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
  private func facts(at number: Int) -> [(span: TextSpan, kind: PostingFact?)]? {
    guard segments.indices.contains(number), segments[number].marker == nil else { return nil }
    let line = TextSpan(segments[number].span.start, segments[lineEnd(number) - 1].span.end)
    guard line.count <= Self.longestLine, !hasTerminator(line), cells.find(0x3A, in: line) == nil else { return nil }
    let facts = parts(line).map { (span: $0, kind: fact($0)) }
    return facts.count(where: { $0.kind != nil }) >= 2 ? facts : nil
  }

  /// 大专及以上 alone on a line between a post's fields and its lists.
  mutating func takeLoneFact(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard section == nil, segment.marker == nil, isFirstOfLine(index), lineEnd(index) == index + 1,
      draft?.titleRule ?? .none >= .heading, draft?.entries.allSatisfy({ $0.category != nil }) == true,
      let category = fact(body)?.category
    else { return false }
    addFact(body, category)
    draft?.facts += 1
    say("facts", "facts: alone on a line")
    return true
  }

  private func fact(_ part: TextSpan) -> PostingFact? {
    PostingFact.read(cells, part).flatMap { $0.isStated ? $0.fact : nil }
  }

  /// Whether the next line is one of facts.
  func isBeforeFacts() -> Bool { facts(at: lineEnd(index)) != nil }

  mutating func addFact(_ span: TextSpan, _ kind: Item.Category) {
    category = kind
    addEntry(.qualifications, span, marker: nil)
    category = nil
  }

  /// What blanks, strokes and commas part on a line.
  func parts(_ line: TextSpan) -> [TextSpan] {
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
}
