/// Labels and headings that no list knows, told by where they stand.
extension Assembler {
  /// A list of departments right before a label of relations: the value of a label that the scrape lost.
  mutating func takeLostValue(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard segment.marker == nil, body.count <= 80, let next = nextSegment()?.label?.words.field,
      next == .collaborates || next == .contacts, draft != nil, cells.find(0x3001, in: body) != nil
    else { return false }
    let names = TargetList.split(cells, body)
    guard names.count >= 2, names.allSatisfy({ NameShape.isDepartment(cells, $0) || NameShape.isJob(cells, $0) }) else {
      return false
    }
    setField(.collaborates, body)
    say("value collaborates", "relations: a list of departments before another relation")
    return true
  }

  /// 职责 1 营业管理 工作任务 …: a numbered head over tasks.
  mutating func takeNumberedGroup(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard let marker = segment.marker, marker.family == .ordinal, !marker.isPost, cells.visibleCount(body) <= 16,
      nextSegment()?.label?.words.section == .duties
    else { return false }
    var head = segment
    head.body = body
    takeGroup(head)
    return true
  }

  private static let groupWord = [UInt32](scalarsOf: "职责")

  private static let others: Set<[UInt32]> = [[UInt32](scalarsOf: "其它"), [UInt32](scalarsOf: "其他")]

  /// 职责一, alone on its line before the heading of a group; 其它 that 使用工具 follows at once.
  mutating func takeLoneNumber(_ body: TextSpan, _ segment: Segment) -> Bool {
    if segment.marker == nil, body.count == 2, !segment.isLineStart, Self.others.contains(cells.key(body)),
      nextSegment()?.label?.words.section == .conditions
    {
      claims.claim(body, .structure)
      say("label", "label: over those behind it")
      return true
    }
    guard segment.marker == nil, (3...5).contains(body.count), cells.hasWord(Self.groupWord, at: body.start),
      let numeral = HanNumeral.readAny(cells, at: body.start + Self.groupWord.count, before: body.end),
      numeral.end == body.end
    else { return false }
    claims.claim(body, .structure)
    say("label", "label: the number of a group of duties")
    return true
  }

  /// A numbered list after a field's value that had no number is another part of the form.
  mutating func leaveValue(_ segment: Segment) {
    guard segment.marker != nil, section == .qualifications, isProse, stack.isEmpty, sectionMarker == nil,
      let last = draft?.entries.last, last.marker == nil, last.list == .qualifications
    else { return }
    leaveSection()
  }

  /// A short text before a colon between two known labels of a form is a label too.
  mutating func takeUnknownLabel(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard segment.marker == nil, draft != nil, let colon = cells.find(0x3A, in: body),
      (2...10).contains(colon - body.start),
      isAmongLabels(segment), withoutColon(body).end == body.end
    else { return false }
    for index in body.start..<colon where cells.classes[index] != .han { return false }
    // 毛利率:20% among what is assessed
    if section == .weights || section == .indicators,
      Percentage.whole(cells, cells.trim(TextSpan(colon + 1, body.end))) != nil
    {
      return false
    }
    leaveSection()
    let label = TextSpan(body.start, colon)
    claims.claim(TextSpan(body.start, colon + 1), .structure)
    draft?.sections.append(Draft.Remainder(kind: .other, heading: label, pieces: []))
    let value = cells.trim(TextSpan(colon + 1, body.end))
    section = .other
    if !value.isEmpty { addRemainder(value) }
    say("label unknown", "label: before a colon among the labels of a form")
    return true
  }

  private static let longestUnknown = 8

  /// 服务意识    待人热情 between 学历    大专 and 年龄    45岁以下: a short cell before another one, where the lines beside begin with
  /// labels and hold their values.
  mutating func takeUnknownCell(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard section == .qualifications, segment.marker == nil, segment.isLineStart,
      (2...Self.longestUnknown).contains(cells.visibleCount(body)), lineEnd(index) == index + 2,
      segments[index + 1].isCell, segments[index + 1].label == nil, segments[index + 1].marker == nil,
      !isAfterWrapped(segment), isInColumnOfLabels()
    else { return false }
    for place in body.start..<body.end where cells.classes[place] != .han { return false }
    claims.claim(body, .structure)
    say("label unknown", "label: in the column of labels")
    pending = PendingLabel(field: nil, qualification: .some(nil), label: body, line: segment.line)
    isProse = true
    return true
  }

  /// Whether the lines before and behind are labels of qualifications with their values, or one of them and an end of the form.
  private func isInColumnOfLabels() -> Bool {
    let (before, behind) = (index > 0 ? firstOfLine(before: index) : -1, lineEnd(index))
    let isFirst = before < 0 || segments[before].label?.words.section != nil
    let isLast =
      behind >= segments.count || segments[behind].label?.words.section != nil || segments[behind].title != nil
    let (hasBefore, hasBehind) = (hasLabelledValue(before), hasLabelledValue(behind))
    return (hasBefore || isFirst) && (hasBehind || isLast) && (hasBefore || hasBehind)
  }

  /// Whether the line that begins with the segment is a label of a qualification and its value.
  private func hasLabelledValue(_ first: Int) -> Bool {
    segments.indices.contains(first) && segments[first].label?.words.isQualification == true
      && (!segments[first].body.isEmpty || lineEnd(first) > first + 1)
  }

  func firstOfLine(before number: Int) -> Int {
    var first = number - 1
    while !isFirstOfLine(first) { first -= 1 }
    return first
  }

  private func isAmongLabels(_ segment: Segment) -> Bool {
    guard draft?.labels.isEmpty == false || articles.last?.title != nil else { return false }
    let before = index > 0 && (segments[index - 1].label != nil || index > 1 && segments[index - 2].label != nil)
    let after = nextSegment()?.label != nil || index + 2 < segments.count && segments[index + 2].label != nil
    return before && after || (nextSegment()?.label?.isClosed ?? false)
      || index > 0 && segments[index - 1].label?.words.field != nil
        && after
  }

  /// 4. RACI 矩阵 behind 3.8 配置管理员: whether the chapter that the posts stand in is over.
  private func isChapterBehindPosts(_ marker: Marker) -> Bool {
    guard marker.family == .arabic, let post = lastJobMarker, post.family == .decimal, isAlone(index),
      let chapter = HanNumeral.readAny(cells, at: post.span.start, before: post.span.end)?.value
    else { return false }
    return marker.number == chapter + 1
  }

  /// 2、回款率(权重15%):… under 3、绩效指标及权重: an item of the list of shares.
  private func isNextShare(_ body: TextSpan) -> Bool {
    (section == .weights || section == .indicators) && !ShareReader.read(cells, body, needsWord: true).isEmpty
  }

  private static let contents = WordList(["内容", "正文"])

  mutating func takeUnknownHeading(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard let marker = segment.marker, !stack.contains(where: { $0.level == marker.level }) else { return false }
    let isShort = cells.visibleCount(body) <= 24 && !hasTerminator(body)
    let isChapter = marker.family == .chapter && marker.depth == 1 && isShort && section != nil && draft != nil
    // (1)准入条件 over (1)护理专业中专及以上学历;: a list with the numbers of its heading begins.
    let goesOn =
      isHeadingLevel(marker) && section != nil && marker.level == sectionMarker?.level && marker.number != 1
      && !isNextShare(body)
    // Behind a table no section is in force.
    let isBehindTable = isHeadingLevel(marker) && section == nil && isShort && draft?.isHead == false
    guard isChapter || goesOn || isBehindTable || isShort && isChapterBehindPosts(marker) else { return false }
    if Self.contents.longest(at: body.start, before: body.end, of: cells)
      == cells.trim(TextSpan(body.start, cells.folded[body.end - 1] == 0x3A ? body.end - 1 : body.end)).count,
      articles.last?.title?.section == .duties, draft?.has(.duties) != true
    {
      // 5、内容: over 5.1, 5.2 in a text whose title says that it is on duties.
      leaveSection()
      section = .duties
      sectionMarker = marker
      draft?.seen.insert(.duties)
      claims.claim(body, .structure)
      say("heading", of: .section(.duties))
      return true
    }
    if goesOn, isShort, section == .duties, let next = nextSegment(), next.marker?.number == 1,
      next.marker?.isDeeper(than: marker) == true, next.label == nil, Content.opensAsDuty(cells, next.body)
    {
      // (二)其他工作 behind (一)日常工作: the next group of what is done.
      claims.claim(body, .structure)
      stack = []
      say("group heading", "heading: of the next group of duties")
      return true
    }
    leaveSection()
    sectionMarker = marker
    if isShort, let words = segment.label?.words, words.isQualification, words.section == nil,
      nextSegment()?.marker?.isDeeper(than: marker) == true
    {
      // 2、知识技能: over (1), (2).
      section = .qualifications
      draft?.seen.insert(.qualifications)
      claims.claim(body, .structure)
      say("heading", of: .section(.qualifications))
      return true
    }
    section = .other
    if isShort {
      claims.claim(body, .structure)
      draft?.sections.append(Draft.Remainder(kind: .other, heading: body, pieces: []))
    } else {
      draft?.sections.append(Draft.Remainder(kind: .other, heading: nil, pieces: []))
      addRemainder(body)
    }
    say("heading other", "heading: its number goes on from the headings before")
    return true
  }
}
