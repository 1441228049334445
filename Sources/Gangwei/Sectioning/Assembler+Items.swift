/// The items of a list: which are leaves, which headings, and which lines belong together.
extension Assembler {
  mutating func takeItem(_ whole: TextSpan, _ segment: Segment, _ list: Draft.List) {
    ensureDraft(at: segment.span.start)
    let body = withoutStatements(whole)
    if body.isEmpty, !whole.isEmpty {
      say("relationships", "relations: a sentence that says whom the job answers to")
      return
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
    if awaitsGroup {
      awaitsGroup = false
      addEntry(.duties, takeTimeShare(body), marker: nil)
      groupHeading = (draft?.entries.count ?? 1) - 1
      say("group heading")
      return
    }
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
    if takeDemand(body, segment) { return }
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
    switch relation(of: body, segment, to: last) {
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
      for part in ClauseList.semicolons(cells, body) { addEntry(list, part, marker: nil, parents: parents) }
      say("item", "item: after the end of another")
    }
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
  private func isSpacedCell(_ segment: Segment) -> Bool {
    index > 0 && segments[index - 1].line == segment.line && cells.classAt(segment.span.start - 1) == .space
      && cells.classAt(segment.span.start - 2) != .space
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

  // MARK: Lines without a marker

  private enum Relation { case continues, child, sibling }

  /// How a line without a marker belongs to the item before it.
  private func relation(of body: TextSpan, _ segment: Segment, to last: Int) -> Relation {
    guard let entry = draft?.entries[last], let piece = entry.pieces.last else { return .continues }
    let end = piece.end - 1
    let lastLine = segments[max(0, index - 1)].line
    let isMarked = entry.marker != nil
    let namesKind = isMarked && cells.at(end) == 0x7C7B && cells.visibleCount(piece) <= 8
    if segment.isLineStart, Content.isClosingDuty(cells, body) && !namesKind || Content.speaksOfHolder(cells, body) {
      return .sibling
    }
    if cells.at(piece.end) == 0x3B || Content.isAuthority(cells, piece) { return .sibling }
    switch cells.folded[end] {
    case 0x3002, 0x21, 0x3F, 0x2E:
      if ClauseList.semicolons(cells, body).count >= 2, !hasFullStop(body) { return .sibling }
      return isMarked || !entry.parents.isEmpty && !isProse ? .continues : .sibling
    case 0x3B:
      return .sibling
    case 0x3A:
      return .child
    case 0x2C, 0x3001, 0x28, 0x2D:
      return .continues
    default:
      break
    }
    // 学历 | 本科 | 硕士优先: cells of a table beside one another, behind their label.
    if segment.line == lastLine, !isMarked, segment.isCell, separators[index].contains(.pipe), isBehindLabel() {
      return .sibling
    }
    if segment.line == lastLine || isAfterWrapped(segment) { return .continues }
    if !isMarked { return Self.conjunctions.contains(cells.at(end)) ? .continues : .sibling }
    if isWrapped(end, body, segment) { return .continues }
    return looksLikeHead(piece, segment) ? .child : .continues
  }

  /// Whether a label begins the line in hand.
  private func isBehindLabel() -> Bool {
    var first = index
    while !isFirstOfLine(first) { first -= 1 }
    return segments[first].label != nil
  }

  /// Whether a width cut the line before off, so that the segment goes on with it.
  func isAfterWrapped(_ segment: Segment) -> Bool {
    index > 0 && segment.isLineStart && segment.marker == nil && segments[index - 1].line == segment.line - 1
      && wrapped.contains(segment.line - 1)
  }

  private func hasFullStop(_ span: TextSpan) -> Bool {
    cells.find(0x3002, in: span) != nil
  }

  /// A line that ends without a sign near the width at which this text is broken goes on in the next.
  private func isWrapped(_ end: Int, _ body: TextSpan, _ segment: Segment) -> Bool {
    let before = segments[max(0, index - 1)]
    let width = cells.visibleCount(TextSpan(before.span.start, end + 1))
    if width >= 26 { return true }
    // A following line that ends a sentence soon and opens no clause of its own is the rest of this one.
    return cells.visibleCount(body) <= 6 && cells.classAt(body.end - 1) == .terminator
  }

  private static let headEnds = WordList(["工作", "管理", "方面", "职责", "事项", "任务"])
  private static let conjunctions = ScalarSet("并和与及或等的、地得而且且或者以")

  /// A short item without a comma heads the lines under it: several of them, or one after words of a heading.
  private func looksLikeHead(_ piece: TextSpan, _ segment: Segment) -> Bool {
    let length = cells.visibleCount(piece)
    guard length <= 25, cells.find(0x2C, in: piece) == nil, !Self.conjunctions.contains(cells.at(piece.end - 1)),
      !Self.conjunctions.contains(cells.at(segment.body.start))
    else { return false }
    var followers = 0
    var next = index
    while next < segments.count, segments[next].marker == nil, segments[next].label == nil, segments[next].title == nil
    {
      followers += 1
      next += 1
    }
    return followers >= 2 || length <= 8 || cells.at(piece.end - 1) == 0x7C7B
      || Self.headEnds.stands(at: piece.end - 2, of: cells)
  }

  // MARK: Paragraphs

  /// A text under a heading that has no list: one item, or several when semicolons part it.
  private mutating func addParagraph(_ body: TextSpan, _ segment: Segment, _ list: Draft.List) {
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

  // MARK: Tables of duties

  /// 职责项目 / 主要工作内容 / 衡量指标 / 责任程度: the heads of a table whose cells stand a line each.
  mutating func takeTableHeader(_ segment: Segment) -> Bool {
    guard let kind = segment.label?.words.section, kind == .group || kind == .duties, isHeaderCell(segment) else {
      return false
    }
    var last = index
    var kinds: SectionKinds = [kind]
    while last + 1 < segments.count, isHeaderCell(segments[last + 1]), last - index < 6 {
      last += 1
      if let other = segments[last].label?.words.section { kinds.insert(other) }
    }
    guard last - index >= 2, kinds.contains(.duties), kinds.count >= 2 else { return false }
    ensureDraft(at: segment.span.start)
    leaveSection()
    section = .duties
    dutyTable = true
    draft?.seen.insert(.duties)
    for cell in index...last {
      claims.claim(segments[cell].span, .structure)
      roles[cell].become("table head", "table: heads of columns")
    }
    index = last
    return true
  }

  /// A short cell on a line of its own, without a number, a value or a sentence.
  private func isHeaderCell(_ segment: Segment) -> Bool {
    segment.marker == nil && segment.isLineStart && cells.visibleCount(segment.span) <= 8
      && (segment.label == nil || segment.body.isEmpty) && segment.title == nil && !hasTerminator(segment.span)
      && hasLetters(segment.span)
  }

  /// Inside a table of duties the words of a heading are a cell, unless they head a part of a form.
  func isTableCell(_ label: Segment.Label, _ segment: Segment) -> Bool {
    guard dutyTable, !label.isClosed, let kind = label.words.section else { return false }
    return Self.remainders.contains(kind) && kind != .relationships && label.words.field == nil
  }

  /// In a table with columns beside the duties only the first text of a row without marked ones is a duty.
  private mutating func takeTableCell(_ body: TextSpan, _ segment: Segment, _ list: Draft.List) {
    guard let last = draft?.entries.indices.last, let entry = draft?.entries[last], let marker = entry.marker,
      !stack.isEmpty
    else {
      // A row's head before its first number.
      claims.claim(body, .structure)
      say("group heading", "table: a row's head")
      return
    }
    if marker.level == stack.first?.level, !entry.hasChildren {
      if isRowLabelRest(body) {
        draft?.entries[last].pieces.append(body)
        claims.claim(body, .value)
        return
      }
      draft?.entries[last].hasChildren = true
      addEntry(list, body, marker: nil, parents: [last])
      say("item", "table: the first text of its row")
    } else {
      say("unclaimed", "table: a column beside the duties")
    }
  }

  /// 公共关系 / 管理: a row's head broken over two lines.
  private func isRowLabelRest(_ body: TextSpan) -> Bool {
    cells.visibleCount(body) <= 2
  }
}
