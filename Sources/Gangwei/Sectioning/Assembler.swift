/// Puts segments together: articles, positions, sections, lists. One pass from front to back; each segment is taken
/// for one thing, and the rules that said so are kept for `explain`.
struct Assembler {
  let cells: Cells
  let segments: [Segment]
  /// The lines that a width cut off, by their index.
  let wrapped: Set<Int>
  /// Whether anything is labelled as a weight with a colon.
  let hasShareLabels: Bool
  /// For each segment what parts cells of its line.
  let separators: [CellSeparators]
  var articles: [ArticleFrame] = []
  /// A department's list that a job's description interrupts.
  private var suspended: Suspended?
  private var finished: [Draft] = []
  /// The last article that has a finished draft.
  private var lastFinishedArticle = -1
  var draft: Draft?
  /// The section in force.
  var section: SectionKind?
  var sectionHeading: TextSpan?
  var sectionMarker: Marker?
  /// A label that waits for its value.
  var pending: PendingLabel?
  /// The first entry that the section in force may have.
  private(set) var firstOfSection = 0
  /// Open list items, outermost first.
  var stack: [(level: Marker.Level, entry: Int)] = []
  /// Headings above the items that are none themselves.
  var groupHeading: Int?
  /// Whether the words of a group's heading stood alone, so that the next text is the heading.
  var awaitsGroup = false
  /// The segment of the last share that a card's name was taken with.
  var takenShare = -1
  /// Whether the label of its tasks stood under the group's heading.
  var isOverTasks = false
  var category: Item.Category?
  /// The number of the last heading that names a job.
  var lastJobMarker: Marker?
  /// The table of duties in force: content column first, others to be left out.
  var dutyTable = false
  /// The heading stands over a list with columns beside it: 三、职责内容   频次   考核要点.
  var hasColumnsBeside = false
  /// The text in hand is run into its heading, so that it goes on nothing before.
  var isHeadingText = false
  /// The heading leaves open whether items are duties or qualifications.
  var isOpen = false
  /// Texts without a marker each make an item of their own (prose, field values).
  var isProse = false
  /// A field whose values may go on a line each: 职能类别 / 初中教师 / 培训师.
  var listedField: FieldName?
  /// Whether the message of a chat in hand began as talk.
  private var isTalk = false
  var claims: Claims
  var roles: [SegmentRole]
  var furniture: [Furniture] = []
  var index = 0

  /// A class, as it is rare and would else be copied with each copy of the assembler.
  private final class Suspended {
    let draft: Draft
    let level: Marker.Level
    let number: Int

    init(_ draft: Draft, _ level: Marker.Level, _ number: Int) {
      self.draft = draft
      self.level = level
      self.number = number
    }
  }

  struct PendingLabel {
    var field: FieldName?
    var qualification: Item.Category??
    var label: TextSpan
    var line: Int
    var values = 0
  }

  struct Result {
    var articles: [ArticleFrame]
    var drafts: [Draft]
    var claims: Claims
    var roles: [SegmentRole]
    /// Repeats of titles found on the way.
    var furniture: [Furniture]
  }

  /// - Parameter wrapped: the lines that a width cut off, by their index.
  static func assemble(_ cells: Cells, _ segments: [Segment], _ claims: Claims, wrapped: Set<Int>) -> Result {
    var assembler = Assembler(cells: cells, segments: segments, claims: claims, wrapped: wrapped)
    while assembler.index < segments.count {
      assembler.take(assembler.index)
      assembler.index += 1
    }
    assembler.closeDraft()
    assembler.releaseDepartment()
    assembler.claims.claimClosingSigns(cells)
    return Result(
      articles: assembler.articles, drafts: assembler.finished.sorted { $0.start < $1.start }, claims: assembler.claims,
      roles: assembler.roles,
      furniture: assembler.furniture)
  }

  private init(cells: Cells, segments: [Segment], claims: Claims, wrapped: Set<Int>) {
    self.wrapped = wrapped
    self.cells = cells
    self.segments = segments
    separators = Self.separators(cells, segments)
    self.claims = claims
    hasShareLabels = segments.contains { $0.label?.words.section == .weights && $0.label?.isClosed == true }
    // Each is made where it stands: repeated, one would be copied.
    roles = segments.map { _ in SegmentRole() }
  }

  mutating func say(_ role: StaticString, of part: SegmentRole.Part = .whole, _ rule: StaticString? = nil) {
    guard roles.indices.contains(index) else { return }
    roles[index].become(role, of: part, rule)
  }

  // MARK: One segment

  private mutating func take(_ number: Int) {
    let segment = segments[number]
    if segment.isOrphan {
      closeDraft()
      say("unclaimed", "form: a part whose place is lost")
      return
    }
    if segment.formStart, segment.title == nil {
      closeDraft()
      articles.append(
        ArticleFrame(title: nil, start: segment.span.start, end: segment.span.end, stem: nil, isDepartment: false))
    }
    if number > 0, segment.span.start - segments[number - 1].span.end > 40,
      hasFooter(between: segments[number - 1].span.end, and: segment.span.start)
    {
      closeDraft()
      articles.append(
        ArticleFrame(title: nil, start: segment.span.start, end: segment.span.end, stem: nil, isDepartment: false))
    }
    if let marker = segment.marker {
      claims.claim(marker.span, .structure)
      if marker.family == .chapter, marker.isPart { closeDraft() }
    }
    leaveOutline(segment)
    if takeMessage(segment) { return }
    if takeListedValue(segment) { return }
    if hasShareLabels && takeShareCard(segment) || takeGluedRows(segment) || takeTable(segment)
      || takeColumnHeads(segment)
    {
      return
    }
    resumeDepartment(segment)
    if let title = segment.title {
      beginArticle(title, segment)
    } else if isForeignLabel(segment) {
      claims.claim(segment.span, .structure)
      say("label", "label: in another language, before its translation")
    } else if let label = segment.label {
      takeLabel(label, segment)
    } else if let heading = segment.jobHeading {
      beginPosition(at: segment.span.start, title: heading, .heading)
      isProse = true
      claims.claim(heading, .structure)
      say("job heading")
    } else {
      takeContent(segment)
    }
    let end = max(draft?.end ?? 0, segment.span.end)
    draft?.end = end
    countLabel(segment)
    if !articles.isEmpty {
      articles[articles.count - 1].start = min(articles[articles.count - 1].start, segment.span.start)
      articles[articles.count - 1].end = max(articles[articles.count - 1].end, segment.span.end)
    }
    if let start = draft?.start, segment.span.start < start { draft?.start = segment.span.start }
  }

  /// Education 学历:, DUTIES & RESPONSIBILITIES 工作内容: words of another language before a label on its line.
  private func isForeignLabel(_ segment: Segment) -> Bool {
    guard segment.isLineStart, segment.marker == nil, segment.label?.isClosed != true, let next = nextSegment(),
      next.line == segment.line, next.label?.isClosed == true, segment.label == nil || segment.body.isEmpty
    else { return false }
    return isLatin(segment.span)
  }

  /// Counts labels with and without a value: a label right before another one is empty.
  private mutating func countLabel(_ segment: Segment) {
    guard let label = segment.label, label.words.field != nil || label.words.isQualification else { return }
    let next = index + 1 < segments.count ? segments[index + 1] : nil
    let isEmpty = segment.body.isEmpty && (next == nil || next?.label != nil || next?.title != nil)
    if isEmpty { draft?.emptyLabels += 1 } else { draft?.filledLabels += 1 }
  }

  /// Whether several lines of notices stand between: the foot of a page, after which another text begins.
  func hasFooter(between end: Int, and start: Int) -> Bool {
    var lines = 0
    var line = TextSpan(end, end)
    while line.end < start {
      line.end = cells.next(.lineEnd, from: line.end, before: start)
      if line.end < start, cells.classes[line.end] == .newline {
        if claims.holdsBoilerplate(line) { lines += 1 }
        line.start = line.end + 1
      }
      line.end += 1
    }
    return lines >= 3
  }

  /// A message of a chat that begins without a heading or a number is talk, up to either.
  private mutating func takeMessage(_ segment: Segment) -> Bool {
    if segment.opensMessage { isTalk = true }
    guard isTalk else { return false }
    if segment.marker != nil || segment.label != nil || segment.title != nil || segment.jobHeading != nil {
      isTalk = false
      return false
    }
    if segment.opensMessage, takeJobCard(segment.body, segment) || takeJobHeading(segment.body, segment) {
      isTalk = false
      return true
    }
    say("unclaimed", "chat: a message without a heading or a number")
    return true
  }

  // MARK: A job inside a department's list

  /// Keeps a department whose numbered functions a job interrupts.
  private mutating func suspendDepartment() {
    guard let current = draft, current.kind == .department, let open = stack.first, suspended == nil else { return }
    suspended = Suspended(current, open.level, current.entries[open.entry].marker?.number ?? 0)
    draft = nil
  }

  /// The department's next number ends the job.
  private mutating func resumeDepartment(_ segment: Segment) {
    guard suspended != nil, let marker = segment.marker, marker.level == suspended?.level,
      marker.number - 1 == suspended?.number, segment.title == nil, segment.jobHeading == nil, let kept = suspended
    else { return }
    suspended = nil
    closeDraft()
    draft = kept.draft
    section = .duties
  }

  mutating func releaseDepartment() {
    guard let kept = suspended else { return }
    suspended = nil
    if kept.draft.isSubstantial {
      finish(kept.draft)
    }
  }

  // MARK: Articles and positions

  private mutating func beginArticle(_ title: TitleShape, _ segment: Segment) {
    if isInListOfTitles() {
      say("unclaimed", "title: one of a list of other texts")
      return
    }
    claims.claim(title.span, .structure)
    say("title", nil)
    let stem = TitleStem.name(cells, title.stem)
    if let stem, let marker = segment.marker, marker.family != .chapter, articles.last?.isDepartment == true,
      NameShape.isJob(cells, stem)
    {
      // A job's heading inside a department's text.
      beginPosition(at: segment.span.start, title: stem, .heading)
      if let department = title.department { draft?.department = department }
      if title.section == .duties {
        section = .duties
        isProse = true
      }
      return
    }
    if continuesForm(stem) || continuesOutline(stem, title) { return }
    if let last = articles.last, let known = last.stem, let stem, cells.isAlike(known, stem),
      draft.map({ !$0.hasContent }) ?? true, let former = last.title
    {
      if segment.marker == nil, repeatTitle(title.span, after: former.span) { return }
      articles[articles.count - 1].title = title
      articles[articles.count - 1].stem = stem
      return
    }
    closeDraft()
    releaseDepartment()
    let isDepartment = stem.map { NameShape.isDepartment(cells, $0) && !NameShape.isJob(cells, $0) } ?? false
    articles.append(
      ArticleFrame(
        title: title, start: segment.span.start, end: segment.span.end, stem: stem, isDepartment: isDepartment,
        marker: segment.marker))
    leaveSection()
    if let part = title.section, !title.isDocument, part == .summary || part == .authorities || part == .relationships {
      section = part
    }
  }

  /// A form whose parts the scrape shuffled shows its title again before its head: the same form goes on.
  private func continuesForm(_ stem: TextSpan?) -> Bool {
    guard let stem, let known = articles.last?.stem, draft?.hasContent == true, draft?.titleRule ?? .field < .field,
      cells.isAlike(known, stem), let next = nextLabelled()
    else { return false }
    return next.label?.words.field != nil
  }

  /// The next segment that is no title.
  private func nextLabelled() -> Segment? {
    var next = index + 1
    while next < segments.count, next < index + 3, segments[next].title != nil { next += 1 }
    return next < segments.count ? segments[next] : nil
  }

  /// The first repeat of a title is the site's; a further one heads the text glued to it.
  private mutating func repeatTitle(_ span: TextSpan, after former: TextSpan) -> Bool {
    guard former.end <= span.start,
      cells.isAlike(span, former)
        || isPart(cells.key(span), of: cells.key(former))
          && segments[max(0, index - 1)].line == segments[index].line,
      !(former.end..<span.start).contains(where: { claims.isBoilerplate($0) })
    else { return false }
    claims.claim(span, .boilerplate)
    furniture.append(Furniture(span: span, kind: .repeatedTitle, rule: "repeated title: it stands right before"))
    say("boilerplate repeated-title")
    return true
  }

  /// 客户服务员工作定位, then 客户服务员工作职责: headings of parts of one description.
  private mutating func continuesOutline(_ stem: TextSpan?, _ title: TitleShape) -> Bool {
    guard let stem, let known = articles.last?.stem, let part = title.section, !title.isDocument,
      draft?.seen.contains(part) != true
    else { return false }
    // 温泉部水疗主管的素质与职责, then 1.水疗主管的素质要求
    let isEnd =
      segments[index].marker != nil && known.count > stem.count && NameShape.isJob(cells, stem)
      && cells.isAlike(TextSpan(known.end - stem.count, known.end), stem)
    guard isEnd || draft?.hasContent == true && cells.isAlike(known, stem) else { return false }
    ensureDraft(at: segments[index].span.start)
    leaveSection()
    section = part
    sectionMarker = segments[index].marker
    draft?.seen.insert(part)
    say("heading", of: .section(part), "heading: the title's stem with another part's words")
    return true
  }

  /// Whether the one text has all characters of the other in their order.
  private func isPart(_ part: [UInt32], of whole: [UInt32]) -> Bool {
    var rest = whole[...]
    for scalar in part {
      guard let place = rest.firstIndex(of: scalar) else { return false }
      rest = rest[(place + 1)...]
    }
    return true
  }

  mutating func leaveSection() {
    section = nil
    sectionHeading = nil
    sectionMarker = nil
    pending = nil
    firstOfSection = draft?.entries.count ?? 0
    stack = []
    groupHeading = nil
    awaitsGroup = false
    category = nil
    dutyTable = false
    hasColumnsBeside = false
    isProse = false
  }

  mutating func closeDraft() {
    // There is only one then, so that changing it copies nothing.
    if var done = draft.take() {
      nameDepartment(&done)
      ItemNotes.cut(&done, cells)
      for span in ItemShares.take(&done, cells) { claims.release(span) }
      for share in done.weights { claims.claim(share.span, .value) }
      if done.isSubstantial, !isListOfNames(done) {
        finish(done)
      } else {
        for span in done.spans { claims.release(span) }
      }
    }
    leaveSection()
  }

  /// 招聘职位 / 筛选 / 苗木养护员 / 古建工程师: short lines alone under a heading that leaves open what they are.
  private func isListOfNames(_ draft: Draft) -> Bool {
    draft.title == nil && draft.weights.isEmpty && draft.relationships.isEmpty && draft.summary.isEmpty
      && draft.entries.allSatisfy { entry in
        entry.isOpen && entry.marker == nil
          && !entry.pieces.contains { hasTerminator($0) || cells.find(0x2C, in: $0) != nil }
      }
  }

  private static let departmentLabels: Set<[UInt32]> = Set(
    ["部门名称", "科室名称", "处室名称", "车间名称", "班组名称"].map { [UInt32](scalarsOf: $0) })

  /// A form with 部门名称 and no job's name describes the department.
  private func nameDepartment(_ draft: inout Draft) {
    guard draft.titleRule < .field, let department = draft.department, draft.isDepartmentStated,
      draft.title.map({ !NameShape.isJob(cells, $0) }) ?? true,
      !draft.labels.isDisjoint(with: Self.departmentLabels)
    else { return }
    draft.title = department
    draft.titleRule = .field
    draft.kind = .department
    draft.department = nil
  }

  private mutating func finish(_ draft: consuming Draft) {
    lastFinishedArticle = max(lastFinishedArticle, draft.article)
    finished.append(draft)
  }

  /// Whether the article in force has a finished draft.
  var hasFinishedDraft: Bool { !articles.isEmpty && lastFinishedArticle == articles.count - 1 }

  /// The draft in force, begun with the article's title when there is none.
  mutating func ensureDraft(at start: Int) {
    guard draft == nil else { return }
    if articles.isEmpty {
      articles.append(ArticleFrame(title: nil, start: start, end: start, stem: nil, isDepartment: false))
    }
    var new = Draft(article: articles.count - 1, start: start)
    if let article = articles.last, let stem = article.stem {
      new.title = stem
      new.titleRule = .heading
      new.kind = article.isDepartment ? .department : .position
      new.department = article.isDepartment ? nil : article.department
      new.start = min(start, article.start)
      if hasFinishedDraft {
        new.start = start
        new.titleRule = .inherited
      }
    }
    draft = new
  }

  /// The level of the heading that the job in hand stands under.
  private func enclosingLevel() -> Marker.Level? {
    guard let heading = sectionMarker else { return draft?.enclosing }
    guard let own = segments[index].marker, !own.isPost else {
      // A heading with items under it belongs to the job before.
      return draft?.hasContent == true ? draft?.enclosing : heading.level
    }
    return own.isDeeper(than: heading) ? heading.level : draft?.enclosing
  }

  mutating func beginPosition(at start: Int, title: TextSpan?, _ rule: Draft.TitleRule) {
    suspendDepartment()
    let enclosing = enclosingLevel()
    closeDraft()
    if articles.isEmpty {
      articles.append(ArticleFrame(title: nil, start: start, end: start, stem: nil, isDepartment: false))
    }
    var new = Draft(article: articles.count - 1, start: start)
    new.title = title
    new.titleRule = rule
    if rule == .heading { new.enclosing = enclosing }
    if let article = articles.last, article.isDepartment { new.department = article.stem }
    draft = new
  }
}
