/// The line of facts under an advertisement's heading: 20-35K·14薪 / 北京·海淀区 / 3-5年 / 本科.
extension Assembler {
  private static let longestLine = 80
  private static let partSigns = ScalarSet("/|·丨、,")

  /// Takes a line under a job's name, before any section, that states at least two facts.
  mutating func takeFactLine(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard segment.marker == nil, isFirstOfLine(index), draft?.titleRule == .heading, draft?.entries.isEmpty == true,
      draft?.summary.isEmpty == true
    else { return false }
    guard let facts = statedFacts(at: index) else { return false }
    take(facts)
    for number in index..<lineEnd(index) {
      roles[number].become("facts", "facts: pay, years and education under a job's name")
    }
    index = lineEnd(index) - 1
    return true
  }

  /// 18k-30k 经验3-5年 / 本科: where the lines of a list begin so, each begins an advertisement whose title was lost.
  mutating func takeFactHeading(_ segment: Segment) -> Bool {
    guard let facts = headingFacts(at: index), draft?.titleRule != .heading || draft?.hasContent == true,
      segments.indices.contains(where: { $0 != index && headingFacts(at: $0) != nil })
    else { return false }
    closeDraft()
    beginPosition(at: segment.span.start, title: nil, .none)
    if let marker = segment.marker { claims.claim(marker.span, .structure) }
    take(facts)
    // …/ 50-150人职位描述: 1、…: what stands under the next heading goes its own way.
    let end = (index + 1..<max(index + 1, lineEnd(index))).first { segments[$0].label != nil } ?? lineEnd(index)
    for number in index..<end {
      roles[number].become("facts", "facts: pay, years and education over an advertisement")
    }
    index = end - 1
    return true
  }

  /// The facts of a line that begins with pay, behind a bullet or nothing, and states years or an education too.
  private func headingFacts(at number: Int) -> [StatedFact]? {
    let segment = segments[number]
    guard isFirstOfLine(number), segment.marker.map({ $0.family == .bullet }) ?? true, segment.label == nil,
      segment.title == nil, !segment.body.isEmpty, cells.classes[segment.body.start] == .digit
    else { return nil }
    var line = TextSpan(segment.body.start, segments[lineEnd(number) - 1].span.end)
    if opensFacts(line) {
      // …/ 500-2000人Job Summary: what the line goes on with is no fact.
      line.end = min(line.end, line.start + Self.longestLine)
      return facts(on: line).filter { $0.isStated && $0.kind != .education } + education(line)
    }
    guard line.count <= Self.longestLine, !hasTerminator(line), cells.find(0x3A, in: line) == nil else { return nil }
    let facts = facts(on: line)
    guard let first = facts.first, first.kind == .salary, first.span.start == line.start,
      facts.dropFirst().contains(where: { $0.kind.category != nil })
    else { return nil }
    return facts
  }

  private static let longestOpening = 30
  private static let experience = WordList(["经验"])

  /// 18k-30k 经验3-5年, 8k-12k 经验不限.
  private func opensFacts(_ line: TextSpan) -> Bool {
    let parts = parts(TextSpan(line.start, min(line.end, line.start + Self.longestOpening)))
    guard parts.count >= 2, let pay = PostingFact.read(cells, parts[0]), pay.kind == .salary else { return false }
    // 15k-25k·13薪 经验1-3年
    return parts[1...].prefix(2).contains { Self.experience.stands(at: $0.start, of: cells) }
  }

  /// 大专, and 大专 of 大专电商平台: the level, to which a house's trade may be glued.
  private func education(_ line: TextSpan) -> [StatedFact] {
    for part in parts(line) {
      if let level = Lexicon.shared.education.longest(in: cells, at: part.start, before: part.end) {
        return [StatedFact(span: TextSpan(part.start, level.end), kind: .education, isStated: true)]
      }
    }
    return []
  }

  /// Facts go where they belong: pay and head-counts into fields, what is asked for among the qualifications.
  mutating func take(_ facts: [StatedFact]) {
    for fact in facts {
      if let category = fact.kind.category {
        addFact(fact.span, category)
      } else if let field = fact.kind.field {
        setField(field, fact.span)
      }
    }
  }

  /// The facts that the line states which begins with the segment, when they are at least two.
  private func statedFacts(at number: Int) -> [StatedFact]? {
    guard segments.indices.contains(number), segments[number].marker == nil else { return nil }
    let line = TextSpan(segments[number].span.start, segments[lineEnd(number) - 1].span.end)
    guard line.count <= Self.longestLine, !hasTerminator(line), cells.find(0x3A, in: line) == nil else { return nil }
    let facts = facts(on: line).filter(\.isStated)
    return facts.count >= 2 ? facts : nil
  }

  /// The facts among the parts of a line; pay and the number of its months are one (20-35K·14薪).
  func facts(on line: TextSpan) -> [StatedFact] {
    if let whole = PostingFact.read(cells, line) { return [whole] }
    var found: [StatedFact] = []
    for part in parts(line) {
      guard let fact = PostingFact.read(cells, part) else { continue }
      if fact.kind == .salary, let last = found.last, last.kind == .salary, last.span.end + 1 == part.start {
        found[found.count - 1].span.end = part.end
      } else {
        found.append(fact)
      }
    }
    return found
  }

  /// 大专及以上 alone on a line between a post's fields and its lists.
  mutating func takeLoneFact(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard section == nil, segment.marker == nil, isAlone(index),
      draft?.titleRule ?? .none >= .heading, draft?.entries.allSatisfy({ $0.category != nil }) == true,
      let fact = PostingFact.read(cells, body), fact.isStated, let category = fact.kind.category
    else { return false }
    addFact(body, category)
    draft?.facts += 1
    say("facts", "facts: alone on a line")
    return true
  }

  /// Whether the next line is one of facts.
  func isBeforeFacts() -> Bool { statedFacts(at: lineEnd(index)) != nil }

  private mutating func addFact(_ span: TextSpan, _ kind: Item.Category) {
    category = kind
    addEntry(.qualifications, span, marker: nil)
    category = nil
  }

  /// What blanks, strokes and commas part on a line.
  func parts(_ line: TextSpan) -> [TextSpan] {
    var parts: [TextSpan] = []
    parts.reserveCapacity(8)
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
