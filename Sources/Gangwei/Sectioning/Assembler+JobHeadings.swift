/// Names of jobs as headings.
extension Assembler {
  mutating func takeJobHeading(_ whole: TextSpan, _ segment: Segment) -> Bool {
    if isRowOfStaff(whole, segment) { return false }
    if isAfterWrapped(segment), !stack.isEmpty, nextSegment()?.label?.words.section == nil { return false }
    let body = withoutHash(withoutColon(whole))
    if takeHeadingOverPairs(body, segment) || takeBulletedPost(segment) || takeDashedPost(body, segment) { return true }
    // 仓储主管_某某招工网: the page's name.
    if claims.isBoilerplate(segment.span.end) { return false }
    if takePost(body, segment) { return true }
    if takeSlideHeading(body, segment) || takeDecoratedHeading(body, segment) { return true }
    if takePostLine(segment) || takeHiringLine(body, segment) || takeCountBeside(body, segment)
      || takeCountedHeading(body, segment)
      || takeHeadingWithFacts(body, segment)
      || takeStatedHeading(body, segment)
    {
      return true
    }
    if takeHolderHeading(body, segment) { return true }
    // 财务部经理、会计、出纳 says whom a text is about.
    if cells.find(0x3001, in: NameShape.withoutNote(cells, body)) != nil { return false }
    if takeCountedOn(body, segment) { return true }
    guard NameShape.isJob(cells, body), segment.isLineStart || segment.marker != nil || isBehindBareNumber() else {
      return false
    }
    if section == .relationships || section == .career {
      guard let marker = segment.marker, let heading = sectionMarker, !marker.isDeeper(than: heading) else {
        return false
      }
    }
    if let marker = segment.marker {
      guard marker.family != .bullet || isSignOfJobs(marker), marker.family != .circled, !isGroupOfPosts(body) else {
        return false
      }
      // A list of names has its next number right after; a heading has something under it.
      guard let next = nextSegment(), next.marker?.level != marker.level, next.title == nil else { return false }
      // 二、生活教师岗位职责: names its own.
      let isOwn = next.line == segment.line && next.label?.words.section == .duties && next.body.isEmpty
      if !isOwn, stack.contains(where: { $0.level == marker.level }), draft?.kind == .position,
        draft?.titleRule ?? .none >= .heading
      {
        return false
      }
      if !isOwn, stack.contains(where: { $0.level == marker.level }), draft?.has(.duties) == true,
        draft?.kind == .position,
        articles.last?.title?.isPlural != true, articles.last?.isDepartment != true
      {
        return false
      }
    } else {
      guard let next = nextSegment() else { return false }
      let isHeaded =
        isOverFields(body) || isOverSuperior(body, next) || isOverSentenceOnPost(next) || next.marker != nil
        || next.label?.words.section != nil
        || isHeadedLater(segment)
        || isBeforeFacts()
      let isOwn = startsWith(next.body, body) && next.line > segment.line
      guard isHeaded || isOwn || isOneOfBlocks() || isBehindHash(body) || isOneOfPairs() else { return false }
      if pendingInForm(segment) && !isOverDutiesAgain(segment) || isInHeadOfForm() { return false }
    }
    if takesNameUp(body, segment) { return true }
    let isBlock = segment.marker == nil && (isOneOfBlocks() || isBehindHash(body))
    beginPosition(at: segment.span.start, title: name(body), .heading)
    claims.claim(body, .structure)
    takeNote(of: body)
    // 外贸业务员2人 says what is asked for too.
    section = isBlock || NameShape.count(cells, body) != nil ? .description : .duties
    isProse = true
    if let marker = segment.marker { lastJobMarker = marker }
    say("job heading", "job: a job's name with a text under it")
    takeFactsBelow()
    return true
  }

  /// 洗涤工4名 / 熨烫工5名 under 一.人员编制: how many a department has.
  private func isRowOfStaff(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard section == .other, sectionHeading != nil, segment.marker == nil, isAlone(index) else { return false }
    return [index - 1, index, index + 1].allSatisfy { number in
      guard segments.indices.contains(number), isAlone(number), number != index - 1 || segments[number].label == nil
      else { return true }
      let text = segments[number].body
      return segments[number].label != nil || text.isEmpty
        || NameShape.count(cells, text).map { $0 > text.start } == true
    }
  }

  /// 02    店长: behind the number of a slide or a part, which a gap parts from it.
  private func isBehindBareNumber() -> Bool {
    guard !isFirstOfLine(index), isFirstOfLine(index - 1), isLastOfLine(index) else { return false }
    let number = segments[index - 1].span
    return number.count <= 2 && (number.start..<number.end).allSatisfy { cells.classes[$0] == .digit }
  }

  /// 呼入组组长(续)
  func isContinuation(_ body: TextSpan) -> Bool {
    body.count > 3 && cells.hasWord([0x28, 0x7EED, 0x29], at: body.end - 3)
  }

  /// 问题件专员 over 直接上级:…: the name of a job alone on its line, over whom it answers to.
  private func isOverSuperior(_ body: TextSpan, _ next: Segment) -> Bool {
    (isAlone(index) || isBehindBareNumber()) && next.line > segments[index].line && next.label?.isClosed == true
      && (!next.body.isEmpty || index + 2 < segments.count && NameShape.isJob(cells, segments[index + 2].body))
      && (next.label?.words.field == .reportsTo || next.label?.words.field == .supervises)
      && NameShape.isListedJob(cells, body)
  }

  /// 二、仓库主管: over 岗位职责 or a list.
  func withoutColon(_ body: TextSpan) -> TextSpan {
    if let named = beforeCount(body) { return named }
    guard cells.folded[body.end - 1] == 0x3A, isAlone(index), let next = nextSegment(),
      next.label?.words.section != nil || next.marker?.number == 1
        || next.marker?.family == .bullet && isOneOfNamesBeforeColons(),
      case let name = cells.trim(TextSpan(body.start, body.end - 1)), NameShape.isListedJob(cells, name)
    else { return body }
    return name
  }

  private static let farthestBeside = 40

  /// 司机: among 保安员: and 门卫:, each alone on its line.
  private func isOneOfNamesBeforeColons() -> Bool {
    let around = max(0, index - Self.farthestBeside)..<min(segments.count, index + Self.farthestBeside)
    return around.contains { number in
      let span = segments[number].body
      return number != index && segments[number].marker == nil && isAlone(number)
        && cells.at(span.end - 1) == 0x3A
        && NameShape.isListedJob(cells, cells.trim(TextSpan(span.start, span.end - 1)))
    }
  }

  /// 1、餐厅服务员:2人 over 工作内容.
  private func beforeCount(_ body: TextSpan) -> TextSpan? {
    guard isAlone(index), let count = NameShape.count(cells, body), count > body.start + 2,
      cells.folded[count - 1] == 0x3A, let next = nextSegment(),
      next.label?.words.section != nil || next.marker?.number == 1,
      case let name = cells.trim(TextSpan(body.start, count - 1)), NameShape.isListedJob(cells, name)
    else { return nil }
    return name
  }

  private static let postWord = WordList(["岗位", "职位"])

  private static let nameEnds = ScalarSet(",(:")

  /// 一、生产岗位 over 1、排牙技师岗位职责, 二、选聘岗位 over 项目运营专员,1名,…: posts of a kind, each of which is named below.
  private func isGroupOfPosts(_ body: TextSpan) -> Bool {
    guard Self.postWord.stands(atEndOf: body, of: cells), let next = nextSegment(),
      next.title != nil || !next.body.isEmpty,
      !NameShape.isJob(cells, TextSpan(body.start, body.end - 2))
    else { return false }
    if next.title != nil { return next.marker != nil }
    if next.marker != nil, let named = TitleReader(cells: cells).read(at: next.body.start, before: next.body.end) {
      return NameShape.isJob(cells, named.stem)
    }
    let end = (next.body.start..<next.body.end).first { Self.nameEnds.contains(cells.folded[$0]) } ?? next.body.start
    return NameShape.isJob(cells, TextSpan(next.body.start, end))
  }

  /// ◎ 遥感算法工程师(深圳): a bullet that only names of jobs have.
  private mutating func isSignOfJobs(_ marker: Marker) -> Bool {
    if let known = bulletsOfJobs[marker.level] { return known }
    var jobs = 0
    var others = 0
    for other in segments where other.marker?.level == marker.level && others == 0 {
      if NameShape.isJob(cells, other.body) { jobs += 1 } else { others += 1 }
    }
    bulletsOfJobs[marker.level] = jobs >= 2 && others == 0
    return jobs >= 2 && others == 0
  }

  /// 3.婚禮佈置統籌 after 2.送貨員: the next number, and a heading below it as below the job before.
  private mutating func takeCountedOn(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard let last = lastJobMarker, let marker = segment.marker, marker.level == last.level,
      marker.number == last.number + 1, isHeadingName(body), draft?.titleRule == .heading,
      let next = nextSegment(), NameShape.isJob(cells, body) || !isNextItem(marker),
      headsPost(next, marker)
        || Self.persons.contains(cells.folded[body.end - 1]) && isOverList(next, marker)
        || (isOverList(next, marker) || next.marker?.family == .bullet && isAlone(index)) && isAmongJobs(marker)
    else { return false }
    // It stands where the job before stood, whatever numbers that one's parts had.
    let enclosing = draft?.enclosing
    beginPosition(at: segment.span.start, title: name(body), .heading)
    draft?.enclosing = enclosing
    if NameShape.isDepartment(cells, body), !NameShape.isJob(cells, body) { draft?.kind = .department }
    claims.claim(body, .structure)
    takeNote(of: body)
    if isOverList(next, marker), NameShape.isJob(cells, body) {
      section = .duties
      isProse = true
    }
    lastJobMarker = marker
    say("job heading", "job: its number goes on from the job before")
    return true
  }

  /// 3、夜间巡视大厅 behind 2、: whether an open list of the post has the number before.
  private func isNextItem(_ marker: Marker) -> Bool {
    stack.contains { open in
      open.level == marker.level && draft?.entries[open.entry].marker.map { $0.number + 1 == marker.number } ?? false
    }
  }

  private func isOverList(_ next: Segment, _ marker: Marker) -> Bool {
    next.marker?.isDeeper(than: marker) == true && next.marker?.number == 1
  }

  private static let farthestJob = 80

  /// 5.4 三副 where 5.3 was a job's name and 5.5 水手长 is one: whether a number soon after heads a job.
  private func isAmongJobs(_ marker: Marker) -> Bool {
    guard isAlone(index), segments[index].label == nil else { return false }
    var wanted = marker.number + 1
    for segment in segments[(index + 1)...].prefix(Self.farthestJob) where segment.marker?.level == marker.level {
      guard segment.marker?.number == wanted, segment.label == nil else { return false }
      if NameShape.isJob(cells, segment.body) { return true }
      wanted += 1
    }
    return false
  }

  /// How words for persons end that no list of jobs knows: 授权签字人.
  private static let persons = ScalarSet("人者")

  /// Whether what stands below a name is a heading or a field of its description.
  private func headsPost(_ next: Segment, _ marker: Marker) -> Bool {
    guard let label = next.label, label.words.section != nil || label.words.field != nil else { return false }
    return label.isClosed || next.marker?.isDeeper(than: marker) == true || next.marker?.family == .parenthesizedHan
      || next.isLineStart && next.marker == nil && next.body.isEmpty && label.words.section != nil
  }

  /// Whether the line is one of several names of jobs that each head a block between blank lines.
  private func isOneOfBlocks() -> Bool {
    guard headsBlock(index, isListed: false) else { return false }
    // What only may be a name must be one of more.
    let name = NameShape.withoutNote(cells, segments[index].body)
    var wanted = NameShape.isListedJob(cells, name) ? 1 : 2
    for number in segments.indices where number != index && headsBlock(number, isListed: true) {
      wanted -= 1
      if wanted == 0 { return true }
    }
    return false
  }

  private func headsBlock(_ number: Int, isListed: Bool) -> Bool {
    let head = segments[number]
    guard head.blankBefore || number == 0, head.isLineStart, head.marker == nil, head.label == nil, head.title == nil,
      lineEnd(number) == number + 1, number + 2 < segments.count
    else { return false }
    for line in 1...2 {
      let other = segments[number + line]
      guard other.line == head.line + line, !other.blankBefore, other.label == nil, other.title == nil,
        cells.visibleCount(other.span) >= 5
      else { return false }
    }
    let name = NameShape.withoutNote(cells, head.body)
    return isListed ? NameShape.isListedJob(cells, name) : NameShape.isJob(cells, name)
  }

  /// On a slide a job's name and the words of a heading stand in cells of their own.
  private mutating func takeSlideHeading(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard segment.isCell, !segment.isLineStart, segment.marker == nil, NameShape.isJob(cells, body),
      let next = nextSegment(), next.line == segment.line, next.label?.words.section != nil, next.body.isEmpty
    else { return false }
    claims.claim(body, .structure)
    if let title = draft?.title, cells.isAlike(title, body) {
      leaveSection()
      say("heading", "job: its name again over another part")
    } else {
      beginPosition(at: segment.span.start, title: body, .heading)
      say("job heading", "job: its name in a cell before a heading")
    }
    return true
  }

  /// A short text without a sentence's signs.
  func isHeadingName(_ body: TextSpan) -> Bool {
    cells.visibleCount(body) <= 30 && !hasTerminator(body) && cells.find(0x2C, in: body) == nil
  }

  private static let fewestFields = 4

  /// 轮换岗位 / 审计主管: among the fields of a form that names its job, before any of its parts, a name is a value.
  private func isInHeadOfForm() -> Bool {
    guard let draft, draft.titleRule == .field, draft.isHead else { return false }
    return draft.labels.count >= Self.fewestFields
  }

  /// CNC車床技術員 behind a blank line and over 工作內容, which the post before had: the next post.
  private func isOverDutiesAgain(_ segment: Segment) -> Bool {
    segment.blankBefore && isAlone(index) && NameShape.isListedJob(cells, NameShape.withoutNote(cells, segment.body))
      && nextSegment()?.label?.words.section == .duties && draft?.seen.contains(.duties) == true
  }

  private func pendingInForm(_ segment: Segment) -> Bool { section == .qualifications && isProse }

  private func startsWith(_ text: TextSpan, _ name: TextSpan) -> Bool {
    let key = cells.key(NameShape.withoutNote(cells, name))
    return text.count >= key.count && cells.hasWord(key, at: text.start)
  }
}
