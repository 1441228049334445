/// Names of jobs with a head-count, pay or a text behind them: ②机修 2名, 1、护理员(10名):….
extension Assembler {
  static let longestCounted = 12

  /// ②机修 2名 over 要求:…, and 1、护理员(10名):…: a short name with a head-count, before its description.
  mutating func takeCountedHeading(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard segment.marker != nil || segment.isLineStart, section != .relationships, section != .weights else {
      return false
    }
    let colon = cells.find(0x3A, in: TextSpan(body.start, min(body.end, body.start + 2 * Self.longestCounted)))
    let head = withoutSecondCount(upToNote(TextSpan(body.start, colon ?? body.end)))
    let taken = beforeTaking(head)
    let name = taken ?? NameShape.withoutNote(cells, head)
    if let colon, isListed(segment), cells.visibleCount(TextSpan(colon + 1, body.end)) >= Self.shortestRunIn {
      return takeRunIn(head, colon, body, segment)
    }
    guard name.end < head.end, (2...Self.longestCounted).contains(cells.visibleCount(name)), !hasTerminator(head),
      cells.find(0x2C, in: head) == nil, cells.classes[name.start] == .han || cells.classes[name.start] == .latin,
      taken != nil || headcount(head, behind: name) != nil
    else { return false }
    if let colon {
      guard segment.marker != nil, cells.visibleCount(TextSpan(colon + 1, body.end)) >= 8 else { return false }
    } else {
      guard let next = nextSegment(), next.isHeading,
        next.label?.words.section != nil || next.label?.words.isQualification == true
      else { return false }
    }
    if let colon { return takeRunIn(head, colon, body, segment) }
    beginPosition(at: segment.span.start, title: self.name(name), .heading)
    claims.claim(body, .structure)
    takeNote(of: head)
    lastJobMarker = segment.marker ?? lastJobMarker
    say("job heading", "job: a name and how many are sought")
    return true
  }

  /// 会计 1名(可兼职,每周来三天): without the note behind the count.
  private func upToNote(_ head: TextSpan) -> TextSpan {
    guard head.count > 3, cells.folded[head.end - 1] == 0x29,
      let open = (head.start..<head.end).last(where: { cells.folded[$0] == 0x28 }),
      case let counted = cells.trim(TextSpan(head.start, open)), NameShape.count(cells, counted) != nil
    else { return head }
    return counted
  }

  private static let farthestLabel = 6
  /// How the description of a post begins.
  static let firstHeadings: Set<SectionKind> = [.duties, .description]

  /// 民宿管家    4人 over the facts of the post and its first heading: a name and a cell with how many are sought.
  mutating func takeCountBeside(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard segment.marker == nil, segment.isLineStart, lineEnd(index) == index + 2, NameShape.isJob(cells, body),
      case let count = segments[index + 1].span, NameShape.count(cells, count) == count.start,
      isOverHeading(from: index + 2, within: Self.farthestLabel, of: Self.firstHeadings)
    else { return false }
    beginPosition(at: segment.span.start, title: name(body), .heading)
    claims.claim(body, .structure)
    setField(.headcount, count)
    roles[index + 1].become("facts", "facts: cells below a post's name")
    say("job heading", "job: a name beside how many are sought")
    section = .description
    isProse = true
    index += 1
    return true
  }

  private static let takings = WordList(file: "document-words", row: "taking")

  /// 随车人员正取1名,备取2名。 without what stands behind the first count.
  private func withoutSecondCount(_ head: TextSpan) -> TextSpan {
    guard let comma = cells.find(0x2C, in: head), Self.takings.stands(at: comma + 1, of: cells),
      Self.takings.stands(in: TextSpan(head.start, comma), of: cells)
    else { return head }
    return TextSpan(head.start, comma)
  }

  /// The name before 正取1名, with no blank between.
  private func beforeTaking(_ head: TextSpan) -> TextSpan? {
    guard let count = NameShape.count(cells, head), count > head.start + 3,
      Self.takings.stands(atEndOf: TextSpan(head.start, count), of: cells)
    else { return nil }
    return cells.trim(TextSpan(head.start, count - 2))
  }

  /// A job's name, a colon and all that is said of it.
  private mutating func takeRunIn(_ head: TextSpan, _ colon: Int, _ body: TextSpan, _ segment: Segment) -> Bool {
    beginPosition(at: segment.span.start, title: name(head), .heading)
    claims.claim(head, .structure)
    takeNote(of: head)
    lastJobMarker = segment.marker ?? lastJobMarker
    say("job heading", "job: a name before what is said of it")
    section = .description
    isProse = true
    isOpen = true
    var start = cells.skipBlank(colon + 1, body.end)
    if let count = openingCount(behind: colon, body) {
      setField(.headcount, count)
      start = count.end + 1
    }
    if let items = ClauseList.afterLeadIn(cells, TextSpan(start, body.end)) {
      // 职责包括:办理借还;…
      claims.claim(TextSpan(start, items.start), .structure)
      start = items.start
    }
    for sentence in ClauseList.sentences(cells, TextSpan(start, body.end)) {
      for part in ClauseList.semicolons(cells, sentence) { addEntry(.duties, part, marker: nil) }
    }
    isOpen = false
    return true
  }

  private static let shortestRunIn = 20

  /// Whether this item and the one before or after it begin with a job's name and a colon.
  private func isListed(_ segment: Segment) -> Bool {
    guard let marker = segment.marker else {
      // 主任:主持… / 副主任:协助…: a line for each job under a heading of duties.
      return (section == .duties || isProse) && segment.isLineStart && stack.isEmpty
        && (draft?.entries.count ?? 0 == firstOfSection || isProse)
        && beginsWithJob(segment)
        && [index - 1, index + 1].contains {
          segments.indices.contains($0) && segments[$0].marker == nil && segments[$0].isLineStart
            && beginsWithJob(segments[$0])
        }
    }
    guard section != .career,
      section != .duties || draft?.titleRule == .heading && isProse || marker.family == .chapter && stack.isEmpty
        // 二、岗位职责 that is no one's.
        || draft?.entries.isEmpty == true
          && !(articles.last?.stem.map { NameShape.isJob(cells, $0) } ?? (draft?.title != nil))
    else { return false }
    if isOneOfRun(segment) { return true }
    guard beginsWithJob(segment) else { return false }
    return [index - 1, index + 1].contains {
      segments.indices.contains($0) && segments[$0].marker?.level == marker.level && beginsWithJob(segments[$0])
    }
  }

  private static let fewestOfRun = 3
  private static let longestRun = 60

  /// Whether it is one of several numbered texts, each of which begins with a name that may be a job's and a colon, and one
  /// of them with a name that can be nothing else.
  private func isOneOfRun(_ segment: Segment) -> Bool {
    guard let level = segment.marker?.level, beginsWithName(segment) else { return false }
    var run = index..<index + 1
    while run.lowerBound > 0, run.count <= Self.longestRun, segments[run.lowerBound - 1].marker?.level == level {
      run = run.lowerBound - 1..<run.upperBound
    }
    while run.upperBound < segments.count, run.count <= Self.longestRun,
      segments[run.upperBound].marker?.level == level
    {
      run = run.lowerBound..<run.upperBound + 1
    }
    return (Self.fewestOfRun...Self.longestRun).contains(run.count) && segments[run].allSatisfy(beginsWithName)
      && segments[run].contains(where: beginsWithJob)
  }

  private func beginsWithName(_ segment: Segment) -> Bool {
    let body = segment.body
    guard segment.label == nil,
      let colon = cells.find(0x3A, in: TextSpan(body.start, min(body.end, body.start + 2 * Self.longestCounted)))
    else { return false }
    return NameShape.isJob(cells, TextSpan(body.start, colon))
  }

  private func beginsWithJob(_ segment: Segment) -> Bool {
    let body = segment.body
    guard segment.label == nil,
      let colon = cells.find(0x3A, in: TextSpan(body.start, min(body.end, body.start + 2 * Self.longestCounted)))
    else { return false }
    let name = TextSpan(body.start, colon)
    return NameShape.isListedJob(cells, name)
      || NameShape.isJob(cells, name) && openingCount(behind: colon, body) != nil
  }

  private static let several = WordList(["若干"])

  /// 汤锅工:10人。…: how many are sought, as a sentence of its own behind the colon.
  private func openingCount(behind colon: Int, _ body: TextSpan) -> TextSpan? {
    let start = cells.skipBlank(colon + 1, body.end)
    guard let stop = cells.find(0x3002, in: TextSpan(start, min(body.end, start + Self.longestCounted))) else {
      return nil
    }
    let count = TextSpan(start, stop)
    return NameShape.count(cells, count) == start || Self.several.stands(at: start, of: cells) && count.count <= 3
      ? count : nil
  }

  private static let longestFacts = 48

  /// 1. 资深后端开发工程师(Go) 2人 base 上海 35-55K*15: a numbered name, and behind a blank a head-count or pay.
  private static let partSigns = ScalarSet("·|-/—")
  private static let longestPart = 8
  private static let mostParts = 5

  /// 健身教练 · 成都 · 全职: whether signs between blanks part a few short words from the name before them.
  private func hasPartedFacts(_ body: TextSpan) -> Bool {
    let line = TextSpan(body.start, segments[lineEnd(index) - 1].span.end)
    guard line.count <= Self.longestFacts + NameShape.longestJob, !hasTerminator(line) else { return false }
    var parts: [TextSpan] = []
    var start = line.start
    for place in line.start...line.end {
      let isSign =
        place == line.end
        || place > line.start && Self.partSigns.contains(cells.folded[place]) && cells.isBlank(place - 1)
          && cells.classAt(place + 1) == .space
      guard isSign else { continue }
      parts.append(cells.trim(TextSpan(start, place)))
      start = place + 1
    }
    guard (2...Self.mostParts).contains(parts.count), NameShape.isListedJob(cells, parts[0]) else { return false }
    return parts.dropFirst().allSatisfy { (1...Self.longestPart).contains(cells.visibleCount($0)) }
  }

  mutating func takeHeadingWithFacts(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard isFirstOfLine(index) else { return false }
    if let marker = segment.marker {
      guard marker.family.isHeading,
        !stack.contains(where: { $0.level == marker.level }) || draft?.titleRule == .heading
      else { return false }
    } else {
      // 釉料工艺员 7千-1万·13薪 over the line of facts, before anything else was said.
      // 行政专员 5000-8000元/月 over 岗位职责, wherever it stands.
      guard
        draft?.isEmpty ?? true && isBeforeFacts()
          || isOverHeading(from: lineEnd(index), within: 1, of: Self.firstHeadings)
          || cells.visibleCount(body) <= Self.longestFacts + NameShape.longestJob
            && (hasPartedFacts(body) || statesPay(body))
            && (isOverHeading(from: lineEnd(index), within: 8, of: Self.firstHeadings)
              || isForm(from: lineEnd(index), fewest: 0))
      else { return false }
    }
    // A field behind it is read by itself.
    let lineEnd = lineEnd(index)
    var stop = index + 1
    while stop < lineEnd, segments[stop].label == nil { stop += 1 }
    let line = TextSpan(undecorated(body).start, segments[stop - 1].span.end)
    var end = line.start
    while end < line.end, !cells.isBlank(end) { end += 1 }
    let next = cells.skipBlank(end, line.end)
    if next < line.end, cells.folded[next] == 0x28, let close = cells.find(0x29, in: TextSpan(next, line.end)) {
      end = close + 1
    }
    let (name, facts) = (TextSpan(line.start, end), cells.trim(TextSpan(end, line.end)))
    guard NameShape.isJob(cells, name), (2...Self.longestFacts).contains(facts.count), !hasTerminator(facts),
      statesFacts(facts) || hasPartedFacts(body)
    else { return false }
    if isTakenUpBelow(name) {
      claims.claim(TextSpan(body.start, facts.end), .structure)
      say("heading", "job: counted here, described below")
      return true
    }
    beginPosition(at: segment.span.start, title: self.name(name), .heading)
    for cell in index..<stop { markCell(cell, "job heading", nil) }
    takeNote(of: TextSpan(body.start, facts.end))
    say("job heading", "job: a numbered name before facts")
    if segment.marker != nil {
      section = .duties
      isProse = true
    }
    index = stop - 1
    return true
  }

  /// How many segments are looked at for another of the same name or on the same level.
  private static let farthest = 400

  /// 1.书库理架员 12名 in a list of counts, where the text is below: 1.书库理架员:每班负责….
  private func isTakenUpBelow(_ name: TextSpan) -> Bool {
    let key = cells.key(name) + [0x3A]
    return segments.indices[index...].dropFirst().prefix(Self.farthest).contains {
      segments[$0].marker != nil && cells.hasWord(key, at: segments[$0].body.start)
    }
  }

  /// A head-count at the front, or a number before a unit of pay.
  private func statesFacts(_ facts: TextSpan) -> Bool {
    var end = facts.start
    while end < facts.end, !cells.isBlank(end) { end += 1 }
    if NameShape.count(cells, TextSpan(facts.start, end)) == facts.start { return true }
    return statesPay(facts)
  }
}
