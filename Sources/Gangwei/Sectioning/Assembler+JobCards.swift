/// Records of job boards without labels: a post's name, then cells with its facts, a line each or several on one
/// (电梯维保技工 / 5-7千/月 / 2020/06/02发布 / 大专 / 3人).
extension Assembler {
  private static let longestName = 40
  private static let longestCell = 40
  private static let mostLines = 12
  /// How many lines between may state no fact: the employer, the place.
  private static let mostOthers = 4
  private static let fewestKinds = 3

  private struct Card {
    var facts: [StatedFact] = []
    /// The first segment behind the last fact.
    var end: Int
    /// What the lines begin with: the place, the employer.
    var openings: [TextSpan] = []
  }

  /// A name and the facts below it; takes both.
  mutating func takeJobCard(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard segment.marker == nil, segment.isLineStart, isFirstOfLine(index) else { return false }
    let line = TextSpan(body.start, segments[lineEnd(index) - 1].span.end)
    guard line.count <= Self.longestName, !hasTerminator(line), cells.find(0x2C, in: line) == nil,
      cells.find(0x3E, in: line) == nil,
      parts(line).allSatisfy({ PostingFact.read(cells, $0) == nil }),
      let card = card(after: lineEnd(index))
    else { return false }
    let name = postName(line, beside: card.openings)
    guard name.count >= 2, hasLetters(name), cells.visibleCount(name) <= NameShape.longestJob else { return false }
    beginPosition(at: segment.span.start, title: name, .heading)
    draft?.isNamedByFacts = true
    for cell in index..<lineEnd(index) { markCell(cell, "job heading", "job: a name above the facts of a post") }
    for number in lineEnd(index)..<card.end { roles[number].become("facts", "facts: cells below a post's name") }
    take(card.facts.filter(\.isStated))
    let stated = draft?.entries.count ?? 0
    draft?.facts = stated
    leaveSection()
    section = .description
    isProse = true
    index = card.end - 1
    return true
  }

  private static let farthestHeading = 4

  /// 贵阳绣坊管理员招聘, 诚聘店长: a name with a word of hiring, and the heading of a list soon after.
  mutating func takeHiringHeading(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard segment.marker == nil, isAlone(index),
      cells.visibleCount(body) <= NameShape.longestJob, !hasTerminator(body)
    else { return false }
    let next = lineEnd(index)
    let below = next < segments.count ? [segments[next].span] : []
    let name = postName(body, beside: below)
    guard name.count >= 2, name.count < body.count, NameShape.isJob(cells, name),
      PostingFact.isHiring(cells, body),
      isOverHeading(from: next, within: Self.farthestHeading, of: Self.listHeadings) || isForm(from: next, fewest: 1)
    else { return false }
    beginPosition(at: segment.span.start, title: self.name(name), .heading)
    claims.claim(body, .structure)
    takeNote(of: name)
    say("job heading", "job: a name with a word of hiring")
    return true
  }

  /// Whether one of the next segments is a heading of that kind.
  func isOverHeading(from first: Int, within farthest: Int, of kinds: Set<SectionKind>) -> Bool {
    (first..<max(first, min(segments.count, first + farthest))).contains {
      segments[$0].label?.words.section.map(kinds.contains) ?? false
    }
  }

  /// The facts that begin with the segment: of enough kinds, on lines of short cells.
  private func card(after start: Int) -> Card? {
    var card = Card(end: start)
    var kinds: Set<PostingFact> = []
    var next = start
    var lines = 0
    var silent = 0
    while next < segments.count, lines < Self.mostLines, segments[next].title == nil,
      segments[next].marker == nil && segments[next].label == nil || isFact(segments[next].span)
    {
      let end = lineEnd(next)
      let line = TextSpan(segments[next].span.start, segments[end - 1].span.end)
      guard cells.visibleCount(line) <= Self.longestCell * 2, !hasTerminator(line) else { break }
      let found = facts(on: line)
      if found.isEmpty {
        // The name stands here, and the line above is the site's.
        if card.facts.isEmpty, NameShape.isListedJob(cells, line) { return nil }
        if cells.visibleCount(line) > Self.longestCell || silent >= Self.mostOthers { break }
        silent += 1
        card.openings.append(line)
      } else {
        card.facts += found
        kinds.formUnion(found.map(\.kind))
        card.end = end
        card.openings += parts(line).prefix(1)
      }
      lines += 1
      next = end
    }
    return kinds.count >= Self.fewestKinds ? card : nil
  }

  private func isFact(_ span: TextSpan) -> Bool { PostingFact.read(cells, span) != nil }

  // MARK: The name

  private static let recruiting = WordList(["招聘", "招募"])
  private static let areaWords = ScalarSet("市区县省镇")

  /// The name alone: without a code before it, a place or a code in brackets behind it, 诚聘, 招聘, and without the place that
  /// the lines below begin with too (贵阳市导览讲解招聘 above 贵阳花溪区).
  private func postName(_ line: TextSpan, beside openings: [TextSpan]) -> TextSpan {
    var name = cells.trim(line)
    // CR07 冷冻面团研发员
    var code = name.start
    while code < name.end, cells.classes[code] == .latin || cells.classes[code] == .digit { code += 1 }
    if code > name.start, code < name.end, (name.start..<code).contains(where: { cells.classes[$0] == .digit }),
      cells.isBlank(code)
    {
      name.start = cells.skipBlank(code, name.end)
    }
    while let note = lastNote(name), isAside(note, openings) { name = cells.trim(TextSpan(name.start, note.start)) }
    if let word = PostingFact.around.leading.longest(in: cells, at: name.start, before: name.end), word.end < name.end,
      // 招聘主管 recruits.
      word.end + 2 < NameShape.withoutNote(cells, name).end || !Self.recruiting.stands(at: name.start, of: cells)
    {
      name.start = cells.skipBlank(word.end, name.end)
    }
    if let word = PostingFact.around.trailing.words.first(where: {
      name.count >= $0.count + 2 && cells.hasWord($0, at: name.end - $0.count)
    }) {
      name = cells.trim(TextSpan(name.start, name.end - word.count))
    }
    return withoutPlace(name, openings)
  }

  private func withoutPlace(_ name: TextSpan, _ openings: [TextSpan]) -> TextSpan {
    var shared = 0
    for other in openings {
      var length = 0
      while length < min(4, name.count - 2, other.count), cells.classes[name.start + length] == .han,
        cells.folded[name.start + length] == cells.folded[other.start + length]
      {
        length += 1
      }
      shared = max(shared, length)
    }
    guard shared >= 2 else { return name }
    var start = name.start + shared
    if start < name.end, Self.areaWords.contains(cells.folded[start]) { start += 1 }
    return cells.trim(TextSpan(start, name.end))
  }

  /// Brackets at the end.
  private func lastNote(_ name: TextSpan) -> TextSpan? {
    guard name.count > 3, cells.folded[name.end - 1] == 0x29 else { return nil }
    var open = name.end - 2
    while open > name.start, cells.folded[open] != 0x28 { open -= 1 }
    return open > name.start ? TextSpan(open, name.end) : nil
  }

  /// (职位编号:CR07), (天津) above 天津-西青区.
  private func isAside(_ note: TextSpan, _ openings: [TextSpan]) -> Bool {
    let inner = TextSpan(note.start + 1, note.end - 1)
    if cells.find(0x3A, in: inner) != nil { return true }
    let key = cells.key(inner)
    return key.count >= 2 && openings.contains { cells.hasWord(key, at: $0.start) }
  }
}
