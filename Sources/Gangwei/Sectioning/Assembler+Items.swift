/// The items of a list: which are leaves, which headings, and which lines belong together.
extension Assembler {
  private static let ofLabels = ScalarSet("职责权限一二三四五六七八九十")

  mutating func takeItem(_ whole: TextSpan, _ segment: Segment, _ list: Draft.List) {
    ensureDraft(at: segment.span.start)
    let body = withoutStatements(whole)
    if body.isEmpty, !whole.isEmpty {
      say("relationships", "relations: a sentence that says whom the job answers to")
      return
    }
    if Self.statements.longest(at: body.start, before: body.end, of: cells) == body.count {
      // 2工作内容表述
      claims.claim(body, .structure)
      return say("label")
    }
    if let marker = segment.marker {
      awaitsGroup = false
      addMarked(body, marker, list)
      say("item", nil)
      return
    }
    if hasColumnsBeside, segment.isCell, !segment.isLineStart {
      say("unclaimed", "table: a column beside the list")
      return
    }
    if body.count == 1, Self.ofLabels.contains(cells.folded[body.start]), segment.isLineStart {
      // 职 / 责 / 一: what is left of a label broken one character a line.
      if let last = lastEntry(.duties), groupHeading == last { isOverTasks = true }
      return say("unclaimed", "item: a single character")
    }
    if awaitsGroup {
      awaitsGroup = false
      addEntry(.duties, takeTimeShare(body), marker: nil)
      groupHeading = (draft?.entries.count ?? 1) - 1
      say("group heading")
      return
    }
    if takeCellOfDuties(body, segment) { return }
    if takeStatement(body, segment) { return }
    if dutyTable { return takeTableCell(body, segment, list) }
    guard !isHeadingText, let last = lastEntry(list), !(draft?.entries[last].isHeading ?? false) || groupHeading == last
    else {
      return addParagraph(body, segment, list)
    }
    if groupHeading == last {
      // Text after 职责表述:… that is no item: the words 工作 and 任务 of a broken label, or a continuation.
      if LabelReader.read(cells, at: body.start, before: body.end)?.end == body.end || isFormWord(body) {
        claims.claim(body, .structure)
        isOverTasks = true
        say("label")
        return
      }
      if isOverTasks {
        // 工作任务 stood between, and the tasks have no numbers.
        draft?.entries[last].hasChildren = true
        addEntry(list, body, marker: nil, parents: [last])
        say("item", "item: one of its group's tasks")
        return
      }
      if segment.isCell, !segment.isLineStart {
        draft?.entries[last].hasChildren = true
        addEntry(list, body, marker: nil, parents: [last])
        say("item", "item: the only one of its group")
        return
      }
    }
    if segment.isCell, !segment.isLineStart, draft?.entries[last].marker != nil, isSpacedCell(segment) {
      // On a slide the list ends where a cell has no bullet.
      leaveSection()
      say("unclaimed", "slide: a cell after a list")
      return
    }
    if isFormWord(body), list != .qualifications {
      claims.claim(body, .structure)
      say("label")
      return
    }
    if takeDemand(body, segment) || takeGroupOverList(body, segment) || takeHeadOfNext(body, segment) { return }
    if isAfterList(body, segment, last) {
      leaveSection()
      section = .conclusion
      draft?.sections.append(Draft.Remainder(kind: .conclusion, heading: nil, pieces: []))
      addRemainder(body)
      say("conclusion", "conclusion: takes the subject up after the last item")
      return
    }
    if isAfterRunInList(segment, last) {
      leaveSection()
      section = .other
      draft?.sections.append(Draft.Remainder(kind: .other, heading: nil, pieces: []))
      addRemainder(body)
      say("other", "list: it was run into one line, which has ended")
      return
    }
    switch isBehind(body, last) ? relation(of: body, segment, to: last) : .sibling {
    case .continues:
      draft?.entries[last].pieces.append(body)
      claims.claim(body, .value)
      say("continuation")
    case .child:
      draft?.entries[last].hasChildren = true
      var parents = draft?.entries[last].parents ?? []
      parents.append(last)
      addEntry(list, body, marker: nil, parents: parents)
      say("item", "item: under a heading without a full stop")
    case .sibling:
      let parents = draft?.entries[last].parents ?? []
      let kind = list == .duties && parents.isEmpty && Content.tellsQuality(cells, body) ? .qualifications : list
      for part in ClauseList.semicolons(cells, body) { addEntry(kind, part, marker: nil, parents: parents) }
      say("item", "item: after the end of another")
    }
  }

  private static let longestGroup = 12

  /// 过程控制: behind an item and over a list that counts from one again, or 库存与盘点管理 between blank lines and bullets: the
  /// next group's heading.
  private mutating func takeGroupOverList(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard segment.isLineStart, segment.marker == nil, cells.visibleCount(body) <= Self.longestGroup,
      !hasTerminator(body), isAlone(index), let next = nextSegment()?.marker
    else { return false }
    let isBetweenBullets =
      segment.blankBefore && next.family == .bullet && stack.last?.level == next.level
      && cells.find(0x2C, in: body) == nil && !Content.opensAsDuty(cells, body)
    guard cells.at(body.end - 1) == 0x3A && next.number == 1 || isBetweenBullets else { return false }
    claims.claim(body, .structure)
    stack = []
    say("group heading", "item: it opens a list")
    return true
  }

  private static let longestHead = 16

  /// 锦绣江南物业 behind a list and over 招聘岗位:…: it heads the next post and is no item.
  private mutating func takeHeadOfNext(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard segment.isLineStart, segment.marker == nil, isAlone(index), cells.visibleCount(body) <= Self.longestHead,
      !hasTerminator(body), cells.find(0x2C, in: body) == nil, !Content.opensAsDuty(cells, body),
      let next = nextSegment(), next.label?.words.field == .title && next.label?.isClosed == true,
      draft?.entries.last?.pieces.last.map({
        cells.classAt($0.end) == .terminator || cells.classAt($0.end - 1) == .terminator
      })
        == true
    else { return false }
    leaveSection()
    say("unclaimed", "list: it ended, and this heads the next post")
    return true
  }

  /// A paragraph that begins with the article's subject after the last item of a list of single sentences.
  private func isAfterList(_ body: TextSpan, _ segment: Segment, _ last: Int) -> Bool {
    guard segment.isLineStart, let entries = draft?.entries, let marker = entries[last].marker,
      entries[last].pieces.count == 1,
      let piece = entries[last].pieces.last, cells.classAt(piece.end - 1) == .terminator,
      let stem = articles.last?.stem, cells.hasWord(Array(cells.key(stem).prefix(3)), at: body.start), stem.count >= 3
    else { return false }
    // First what costs little: in most lists the next item follows.
    var next = index + 1
    while next < segments.count, segments[next].title == nil, segments[next].label?.words.section == nil {
      if segments[next].marker?.level == marker.level { return false }
      next += 1
    }
    let siblings = entries.filter { $0.marker?.level == marker.level && $0.list == entries[last].list }
    let isSingle = siblings.allSatisfy { entry in
      zip(entry.pieces, entry.pieces.dropFirst()).allSatisfy { cells.classAt($0.0.end - 1) != .terminator }
    }
    return siblings.count >= 3 && isSingle
  }

  private static let longLine = 60

  /// Whether the last item, and others before it, stood in the middle of a long line and this is the line after: a
  /// list run into one line ends with it.
  private func isAfterRunInList(_ segment: Segment, _ last: Int) -> Bool {
    guard segment.isLineStart, index > 2, let entry = draft?.entries[last], entry.marker != nil,
      let piece = entry.pieces.last, cells.classAt(piece.end - 1) == .terminator
    else { return false }
    let (item, other) = (segments[index - 1], segments[index - 2])
    guard item.marker == entry.marker, other.line == item.line, !item.isLineStart,
      other.marker?.level == item.marker?.level
    else { return false }
    var first = index - 1
    while first > 0, segments[first - 1].line == item.line { first -= 1 }
    return item.span.end - segments[first].span.start >= Self.longLine
  }

  /// Whether a single blank parts the segment from the one before.
  func isSpacedCell(_ segment: Segment) -> Bool {
    index > 0 && segments[index - 1].line == segment.line && cells.classAt(segment.span.start - 1) == .space
      && cells.classAt(segment.span.start - 2) != .space
  }

  private static let longestHeads = 20
  private static let statements = WordList(["表述"])

  /// 序号具体职责表述负责程度, and 全责 behind a duty.
  private mutating func takeCellOfDuties(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard segment.isLineStart, cells.visibleCount(body) <= Self.longestHeads, !hasTerminator(body) else { return false }
    let isDegree = GluedDuties.degrees.longest(at: body.start, before: body.end, of: cells) == body.count
    let isHead = TableWords.numbers.stands(at: body.start, of: cells) && body.count > 2
    // 工作内容表述
    guard isDegree || isHead || Self.statements.longest(at: body.start, before: body.end, of: cells) == body.count
    else {
      return false
    }
    claims.claim(body, .structure)
    say(isDegree ? "table row" : "table head", "table: duties, and how far the holder answers for each")
    return true
  }

  private func isFormWord(_ body: TextSpan) -> Bool {
    cells.visibleCount(body) <= 2 && cells.word(at: body.start, before: body.end)?.end == body.end
  }

  func lastEntry(_ list: Draft.List) -> Int? {
    // What stands above a heading goes not on below it.
    guard let entries = draft?.entries, let last = entries.indices.last, last >= firstOfSection else { return nil }
    return entries[last].list == list || !stack.isEmpty ? last : nil
  }

  mutating func addMarked(_ body: TextSpan, _ marker: Marker, _ list: Draft.List) {
    if let depth = stack.firstIndex(where: { $0.level == marker.level }) {
      stack.removeLast(stack.count - depth)
    } else if marker.family == .han, let depth = stack.firstIndex(where: { $0.level.family == .arabic }) {
      // 三、 is no part of 4、.
      stack.removeLast(stack.count - depth)
    } else if marker.family == .bullet, let last = stack.last, last.level.family == .bullet, !headsItems(last.entry) {
      // Bullets of several signs in one list.
      stack.removeLast()
    } else if marker.family == .decimal || marker.family == .chapter {
      stack.removeAll { $0.level.family == marker.family && $0.level.depth >= marker.depth }
    }
    var parents = stack.map(\.entry)
    if let groupHeading, !parents.contains(groupHeading) { parents.insert(groupHeading, at: 0) }
    for parent in parents { draft?.entries[parent].hasChildren = true }
    addEntry(list, body, marker: marker, parents: parents)
    stack.append((marker.level, (draft?.entries.count ?? 1) - 1))
  }

  /// Whether an item may head others: short, or open at its end.
  private func headsItems(_ number: Int) -> Bool {
    guard let piece = draft?.entries[number].pieces.last else { return true }
    return cells.at(piece.end - 1) == 0x3A
      || cells.visibleCount(piece) <= 10 && cells.classAt(piece.end - 1) != .terminator
        && cells.find(0x2C, in: piece) == nil
  }

  mutating func addEntry(_ list: Draft.List, _ body: TextSpan, marker: Marker?, parents: [Int] = []) {
    var entry = Draft.Entry(list: list, pieces: body.isEmpty ? [] : [body], marker: marker, parents: parents)
    entry.category = category
    entry.isOpen = isOpen
    if !body.isEmpty { claims.claim(body, .value) }
    draft?.add(consume entry)
  }

  // MARK: Paragraphs

  /// A text under a heading that has no list: one item, or several when semicolons part it.
  private mutating func addParagraph(_ body: TextSpan, _ segment: Segment, _ list: Draft.List) {
    // 申請人必須: over (1), (2).
    if cells.at(body.end - 1) == 0x3A, nextSegment()?.marker != nil, !hasTerminator(body) {
      claims.claim(body, .structure)
      return say("group heading", "item: it opens a list")
    }
    var text = body
    if let items = ClauseList.afterLeadIn(cells, body) {
      claims.claim(TextSpan(body.start, items.start), .structure)
      text = items
    }
    let counted = ClauseList.counted(cells, text)
    if let first = counted.first {
      claims.claim(TextSpan(text.start, first.start), .structure)
      for part in counted { addEntry(list, part, marker: nil) }
      say("item", "item: one of several counted 一是, 二是")
      return
    }
    let sentences = ClauseList.sentences(cells, text)
    if isProse, list == .duties, sentences.count >= 2, sentences.contains(where: { Content.isQualification(cells, $0) })
    {
      // 签约、铺货、回款。专科及以上,…优先: what is done, and what it takes.
      isOpen = true
      for part in sentences.flatMap({ ClauseList.semicolons(cells, $0) }) { addEntry(list, part, marker: nil) }
      isOpen = false
      return say("item", "item: sentences on what is done and what it takes")
    }
    for part in ClauseList.semicolons(cells, text) { addEntry(list, part, marker: nil) }
    say("item", "item: a paragraph without a number")
  }
}
