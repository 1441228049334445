/// Headings told by their shape: departments that a text is made of, and words in brackets alone on their line.
extension Assembler {
  static let longestDepartment = 16

  /// 第四章 客房部, 一、仓储部: a department's name with a heading's number, alone on its line, and something under it.
  /// What stands under it is the department's, and the jobs there belong to it.
  mutating func takeDepartmentHeading(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard let marker = segment.marker, marker.family.isHeading || isOverDecimals(marker), !marker.isPost,
      marker.family != .ordinal,
      cells.visibleCount(NameShape.withoutNote(cells, body)) <= Self.longestDepartment,
      NameShape.isDepartment(cells, body),
      !NameShape.isJob(cells, body), isAlone(index) || isGluedToList(marker) || isBehindPart(),
      isOverDecimals(marker) || headsSomething(marker)
    else { return false }
    // 第二章 生产部 behind 第一章 总则 ends the section before; 财务部 in a list of those to work with is one of its items.
    switch section {
    case .relationships?, .weights?, .contact?, .notes?, .career?:
      guard let own = sectionMarker, own.level == marker.level, own.number + 1 == marker.number else { return false }
    default: break
    }
    // Inside an open list it is one of its items.
    if stack.contains(where: { $0.level == marker.level }) { return false }
    beginDepartment(body, segment, outline: marker)
    say("heading department", "department: its name is a heading of its own")
    return true
  }

  /// Begins the text of a department: what stands under its name is its own.
  mutating func beginDepartment(_ name: TextSpan, _ segment: Segment, outline: Marker?) {
    closeDraft()
    releaseDepartment()
    postsDepartment = nil
    articles.append(
      ArticleFrame(
        title: nil, start: segment.span.start, end: segment.span.end, stem: NameShape.withoutNote(cells, name),
        isDepartment: true, outline: outline))
    claims.claim(segment.body, .structure)
  }

  /// 第二部分 医技药剂科室 三、药剂科: behind the heading of a part, at the end of its line.
  private func isBehindPart() -> Bool {
    isLastOfLine(index) && index > 0 && segments[index - 1].line == segments[index].line && isFirstOfLine(index - 1)
      && segments[index - 1].marker?.family == .chapter
  }

  /// 2 工程部 over 2.1 部门职责.
  private func isOverDecimals(_ marker: Marker) -> Bool {
    nextSegment()?.marker.map { isDecimal($0, of: marker) } ?? false
  }

  /// 2.1 below 2.
  private func isDecimal(_ decimal: Marker, of marker: Marker) -> Bool {
    marker.family == .arabic && decimal.family == .decimal
      && HanNumeral.readAny(cells, at: decimal.span.start, before: decimal.span.end)?.value == marker.number
  }

  /// (一)护理部1.评估…2.安排…: the list is run into the line behind the name.
  private func isGluedToList(_ marker: Marker) -> Bool {
    guard let next = nextSegment(), let other = next.marker else { return false }
    return next.line == segments[index].line && other.number == 1 && other.isDeeper(than: marker)
      && segments[index].label == nil
  }

  /// Whether what follows stands under a heading with that number: a deeper one, a label or a text of its own.
  private func headsSomething(_ marker: Marker) -> Bool {
    guard let next = nextSegment() else { return false }
    guard let other = next.marker else {
      return next.label != nil || next.title != nil || hasTerminator(next.body) || marker.family != .arabic
    }
    return other.isDeeper(than: marker)
  }

  /// A paragraph under a department's heading says what the department does, sentence by sentence.
  mutating func takeDepartmentText(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard let article = articles.last, article.outline != nil, draft == nil || draft?.kind == .department,
      section == nil, segment.marker == nil, hasTerminator(body), cells.visibleCount(body) >= Self.shortestText
    else { return false }
    ensureDraft(at: segment.span.start)
    for sentence in ClauseList.sentences(cells, body) {
      if draft?.entries.isEmpty == true, draft?.summary.isEmpty == true, let stem = article.stem,
        cells.hasWord(Array(cells.key(stem).prefix(3)), at: sentence.start)
      {
        draft?.summary.append(sentence)
        claims.claim(sentence, .value)
      } else {
        for part in ClauseList.semicolons(cells, sentence) { addEntry(.duties, part, marker: nil) }
      }
    }
    say("item", "department: what a paragraph under its heading says")
    return true
  }

  private static let shortestText = 10

  /// A number that is no deeper than the department's ends what belongs to it; so does a chapter or an article of rules
  /// behind one that names a post.
  mutating func leaveOutline(_ segment: Segment) {
    guard let marker = segment.marker, let article = articles.last else { return }
    if let outline = article.outline {
      guard !marker.isDeeper(than: outline), !isDecimal(marker, of: outline), marker.family != .bullet,
        marker.family == outline.family || marker.family.isHeading
      else { return }
    } else {
      guard let own = article.marker, segment.title == nil, segment.label == nil,
        marker.family == .chapter && own.family == .chapter && !marker.isDeeper(than: own)
          || isNextName(marker, behind: own)
      else { return }
    }
    closeDraft()
    releaseDepartment()
    articles.append(
      ArticleFrame(title: nil, start: segment.span.start, end: segment.span.end, stem: nil, isDepartment: false))
  }

  /// 4 采购员面试试题 right behind 3 车间主任绩效考核方案: in a list of titles nothing stands under any.
  private func isNextName(_ marker: Marker, behind own: Marker) -> Bool {
    marker.level == own.level && marker.number == own.number + 1 && draft == nil && isAlone(index) && index > 0
      && segments[index - 1].marker?.span == own.span && isAlone(index - 1)
  }

  private static let longestHeading = 20
  /// How many segments above are looked at for the heading before.
  private static let farthest = 400

  /// 三、现场管理制度 behind the posts under 二、各岗位职责: the number of the heading above them goes on, and what follows is
  /// no post's.
  mutating func takeEnclosingHeading(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard let marker = segment.marker, let current = draft, current.hasContent,
      current.enclosing == marker.level && headsList(body, marker) || isRunIn(body, marker, behind: current)
        || isBesidePosts(body, marker)
    else { return false }
    closeDraft()
    if !headsMorePosts() {
      articles.append(ArticleFrame(title: nil, start: body.start, end: body.end, stem: nil, isDepartment: false))
    }
    claims.claim(body, .structure)
    say("heading", "heading: on the level of the one above the posts")
    return true
  }

  /// 2.3 工作态度考核 over a text, behind 2.1 孵化车间主任 and 2.2 雌雄鉴别员: a heading as theirs are, and no post's.
  private func isBesidePosts(_ body: TextSpan, _ marker: Marker) -> Bool {
    guard marker.family == .decimal, let post = lastJobMarker, post.level == marker.level, isAlone(index),
      marker.number == post.number + 1, post.number >= 2, cells.visibleCount(body) <= Self.longestHeading,
      !hasTerminator(body), !NameShape.isJob(cells, body), let next = nextSegment()
    else { return false }
    return next.marker == nil && next.label == nil && hasTerminator(next.body)
  }

  /// (二)厅堂柜面类 over 3.大堂经理 where 2.理财经理 was the last: the posts go on.
  private func headsMorePosts() -> Bool {
    guard let last = lastJobMarker, let next = nextSegment()?.marker else { return false }
    return next.level == last.level && next.number == last.number + 1
  }

  /// A short heading over items on a level below it, on a line of its own or run into them: 二、工作原则(一)客户服务原则1、….
  private func headsList(_ body: TextSpan, _ marker: Marker) -> Bool {
    guard cells.visibleCount(body) <= Self.longestHeading, !hasTerminator(body), let next = nextSegment() else {
      return false
    }
    return (lineEnd(index) == index + 1 || marker.family == .han && next.line == segments[index].line)
      && next.marker.map { $0.isDeeper(than: marker) } ?? false
  }

  /// Whether the number goes on from the heading above the post in hand and those before it.
  func isBehindPosts(_ marker: Marker, _ post: Draft) -> Bool {
    lastJobMarker?.isDeeper(than: marker) == true && !stack.contains { $0.level == marker.level }
      && segments[..<index].suffix(Self.farthest).last { $0.marker?.level == marker.level }.map {
        $0.span.start < post.start && $0.marker?.number == marker.number - 1
      } == true
  }

  /// 三、聘期:自二月起…, 四、考核程序: behind the posts (一) and (二), a name with a colon and its text, or alone on its line.
  private func isRunIn(_ body: TextSpan, _ marker: Marker, behind post: Draft) -> Bool {
    guard isBehindPosts(marker, post) else { return false }
    return cells.find(0x3A, in: TextSpan(body.start, min(body.end, body.start + Self.longestHeading))) != nil
      || cells.visibleCount(body) <= Self.longestHeading && !hasTerminator(body) && isAlone(index)
        && marker.family != .chapter && !NameShape.isDepartment(cells, body)
  }

  /// ### 你可能是: a heading of Markdown that no list knows. What its items say shows where they belong.
  mutating func takeMarkdownHeading(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard draft != nil, segment.isLineStart, segment.marker == nil, lineEnd(index) == index + 1,
      cells.visibleCount(body) <= Self.longestHeading, !hasTerminator(body), isBehindHash(body)
    else { return false }
    claims.claim(body, .structure)
    if let words = LabelRules(cells: cells).endingWords(body), let kind = words.section {
      takeSection(kind, Segment.Label(words: words, span: body, isClosed: false), withoutBody(segment))
      return true
    }
    leaveSection()
    sectionHeading = body
    if let marker = nextSegment()?.marker, marker.family == .bullet || marker.number == 1 {
      section = .description
    } else {
      section = .other
      draft?.sections.append(Draft.Remainder(kind: .other, heading: body, pieces: []))
    }
    say("heading", "heading: of Markdown")
    return true
  }

  private func withoutBody(_ segment: Segment) -> Segment {
    var segment = segment
    segment.body.start = segment.body.end
    return segment
  }

  /// The signs were taken out of the text.
  func isBehindHash(_ body: TextSpan) -> Bool {
    var place = body.start
    while place > 0, cells.classes[place - 1] != .newline, cells.isBlank(place - 1) { place -= 1 }
    return place < body.start && cells.classes[place] == .void && cells.folded[place] == Cells.headingSign
  }

  /// 【账务处理】 over what is done, 【如果你还具备以下条件更好】 over what it takes: the items below say where they belong.
  private mutating func takeBracketGroup(_ heading: TextSpan) -> Bool {
    guard section == .duties || section == .qualifications, let next = nextSegment(), let marker = next.marker,
      marker.number == 1 || marker.family == .bullet, next.label == nil, next.title == nil
    else { return false }
    let isDuty = Content.opensAsDuty(cells, next.body)
    guard isDuty && section == .duties || !isDuty && Content.tellsQuality(cells, next.body) else { return false }
    claims.claim(heading, .structure)
    if !isDuty, section == .duties {
      leaveSection()
      section = .qualifications
      draft?.seen.insert(.qualifications)
    }
    stack = []
    groupHeading = nil
    say("group heading", "heading: in brackets over a list of the same kind")
    return true
  }

  private static let openBrackets = ScalarSet("【〖")
  private static let longestBracket = 14

  /// 【导师制】, 【关于流程】: a line that opens with words in brackets, as the headings of this text do.
  mutating func takeBracketHeading(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard segment.marker == nil, segment.isLineStart, draft != nil, section != nil,
      Self.openBrackets.contains(cells.folded[body.start])
    else { return false }
    var close = body.start + 1
    while close < body.end, close - body.start <= Self.longestBracket,
      cells.folded[close] != cells.folded[body.start] + 1
    {
      close += 1
    }
    guard close < body.end, cells.folded[close] == cells.folded[body.start] + 1, close > body.start + 2 else {
      return false
    }
    let isAlone = cells.skipBlank(close + 1, body.end) >= body.end
    let isCustom = sectionHeading.map { Self.openBrackets.contains(cells.folded[$0.start]) } ?? false
    let headsList = isAlone && nextSegment()?.marker?.number == 1
    guard isCustom || isAlone && section == .description || headsList else { return false }
    if isAlone, takeBracketGroup(TextSpan(body.start, close + 1)) { return true }
    leaveSection()
    section = .other
    let heading = TextSpan(body.start, close + 1)
    sectionHeading = heading
    claims.claim(heading, .structure)
    draft?.sections.append(Draft.Remainder(kind: .other, heading: heading, pieces: []))
    let text = TextSpan(cells.skipBlank(close + 1, body.end), body.end)
    if !text.isEmpty { addRemainder(text) }
    say("heading other", "heading: words in brackets that no list knows")
    return true
  }
}
