/// Puts segments together: articles, positions, sections, lists. One pass from front to back; each segment is taken
/// for one thing, and the rules that said so are kept for `explain`.
struct Assembler {
  let cells: Cells
  let segments: [Segment]
  /// The segments that name a post and say what it does.
  let postLines: Set<Int>
  /// The lines that a width cut off, by their index.
  let wrapped: Set<Int>
  /// Where the heads and numbers of pages begin, which part no texts.
  let heads: Set<Int>
  /// Where the texts of others begin, in order, and how many of them lie behind.
  let posts: [Int]
  private var passedPosts = 0
  /// Whether anything is labelled as a weight with a colon.
  let hasShareLabels: Bool
  /// The segments that hold the head of a column of shares.
  let shareHeads: [Int]
  /// Whether the text has signs that hold a place open (××).
  let hasPlaceholders: Bool
  /// The lines of the segments, and what parts cells of them.
  let rowLines: RowLines
  var articles: [ArticleFrame] = []
  /// A department's list that a job's description interrupts.
  var suspended: Suspended?
  var finished: [Draft] = []
  /// The last article that has a finished draft.
  var lastFinishedArticle = -1
  var draft: Draft?
  /// The section in force.
  var section: SectionKind?
  var sectionHeading: TextSpan?
  var sectionMarker: Marker?
  /// A label that waits for its value.
  var pending: PendingLabel?
  /// The first entry that the section in force may have.
  var firstOfSection = 0
  /// Open list items, outermost first.
  var stack: [(level: Marker.Level, entry: Int)] = []
  /// Headings above the items that are none themselves.
  var groupHeading: Int?
  /// The number of the row of a table that the group stands in.
  var rowNumber = TextSpan(0, 0)
  /// Whether the words of a group's heading stood alone, so that the next text is the heading.
  var awaitsGroup = false
  /// The rows of groups of duties with their shares, by their first segment.
  var groupRows: [Int: GroupRow] = [:]
  /// The segments of headings whose shares were taken.
  var headingsWithShares: Set<Int> = []
  /// The segment of the last share that a card's name was taken with.
  var takenShare = -1
  /// The shares of segments that stand as points in brackets.
  var pointShares: [Int: Draft.NamedShare] = [:]
  /// Whether the label of its tasks stood under the group's heading.
  var isOverTasks = false
  var category: Item.Category?
  /// The department whose name stands alone over the titles of its posts.
  var postsDepartment: TextSpan?
  /// The number of the last heading that names a job.
  var lastJobMarker: Marker?
  /// Whether all that a bullet stands before are names of jobs, for the bullets that were asked about.
  var bulletsOfJobs: [Marker.Level: Bool] = [:]
  /// The first segment of the line in hand.
  private(set) var firstOfLine = 0
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
  var isTalk = false
  var claims: Claims
  var roles: [SegmentRole]
  var furniture: [Furniture] = []
  var index = 0

  /// A class, as it is rare and would else be copied with each copy of the assembler.
  final class Suspended {
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

  /// - Parameters:
  ///   - wrapped: the lines that a width cut off, by their index.
  ///   - heads: where the heads and numbers of pages begin.
  ///   - posts: where the lines stand behind which another's text begins, in order.
  static func assemble(
    _ cells: Cells, _ segments: [Segment], _ claims: Claims, wrapped: Set<Int>, heads: Set<Int>, posts: [Int]
  ) -> Result {
    var assembler = Assembler(
      cells: cells, segments: segments, claims: claims, wrapped: wrapped, heads: heads, posts: posts)
    while assembler.index < segments.count {
      assembler.take(assembler.index)
      assembler.index += 1
    }
    assembler.closeDraft()
    assembler.releaseDepartment()
    assembler.leaveOutDoubtful()
    assembler.nameOnlyPosition()
    assembler.inheritDepartment()
    assembler.disownDepartment()
    assembler.claims.claimClosingSigns(cells)
    assembler.claims.claimOpeningPictures(cells, segments)
    return Result(
      articles: assembler.articles, drafts: assembler.finished.sorted { $0.start < $1.start }, claims: assembler.claims,
      roles: assembler.roles,
      furniture: assembler.furniture)
  }

  private init(
    cells: Cells, segments: [Segment], claims: Claims, wrapped: Set<Int>, heads: Set<Int>, posts: [Int]
  ) {
    self.posts = posts
    self.wrapped = wrapped
    self.heads = heads
    self.cells = cells
    self.segments = segments
    rowLines = RowLines(cells, segments)
    shareHeads = Self.shareHeads(cells, segments)
    postLines = Set(PostLine.find(cells, segments))
    hasPlaceholders = Self.placeholders.contains { cells.holds($0, in: TextSpan(0, cells.count)) }
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

  mutating func take(_ number: Int) {
    let segment = segments[number]
    if segments[firstOfLine].line != segment.line {
      firstOfLine = number
      while !isFirstOfLine(firstOfLine) { firstOfLine -= 1 }
    }
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
    // Facts about the file and its title again stand between a title and its text.
    if number > 0, segments[number - 1].title == nil, segment.span.start - segments[number - 1].span.end > 40,
      hasFooter(between: segments[number - 1].span.end, and: segment.span.start), !continuesBehindNotices(segment)
    {
      closeDraft()
      articles.append(
        ArticleFrame(title: nil, start: segment.span.start, end: segment.span.end, stem: nil, isDepartment: false))
    }
    leavePost(segment)
    if let marker = segment.marker {
      claims.claim(marker.span, .structure)
      if marker.isPart { closeDraft() }
      // 第1篇 right before 1、
      if marker.isPart, segment.body.isEmpty, segment.title == nil, segment.label == nil, segment.jobHeading == nil {
        return say("heading", "marker: the number of a part")
      }
    }
    leaveOutline(segment)
    noteGroupShares(segment)
    if takeHeadingWithShare(segment) { return }
    if takeMessage(segment) || takeFactHeading(segment) { return }
    if takeListedValue(segment) { return }
    if !groupRows.isEmpty, let row = groupRows[number] { return takeGroupRow(row) }
    if hasShareLabels && takeShareCard(segment) || takeGluedRows(segment) || takeGroupTable(segment)
      || takeTable(segment) || takeNumberedTable(segment)
      || takeColumnHeads(segment) || takeGroupedTable(segment) || takeRequirementHeads()
      || takeRelationTable(segment)
    {
      return
    }
    resumeDepartment(segment)
    if !pointShares.isEmpty, takePointShare(segment) { return }
    if let title = segment.title {
      beginArticle(title, segment)
    } else if isForeignLabel(segment) {
      claims.claim(segment.span, .structure)
      say("label", "label: in another language, before its translation")
    } else if let label = segment.label {
      takeLabel(label, segment)
    } else if let heading = segment.jobHeading {
      beginPosition(at: segment.span.start, title: heading, .heading)
      if !NameShape.isJob(cells, heading), NameShape.isDepartment(cells, heading) { draft?.kind = .department }
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

  /// What another wrote goes on with nothing that was said before.
  private mutating func leavePost(_ segment: Segment) {
    guard passedPosts < posts.count, posts[passedPosts] < segment.span.start else { return }
    while passedPosts < posts.count, posts[passedPosts] < segment.span.start { passedPosts += 1 }
    guard draft?.hasContent == true else { return }
    closeDraft()
    articles.append(
      ArticleFrame(title: nil, start: segment.span.start, end: segment.span.end, stem: nil, isDepartment: false))
  }

  /// Education 学历:, DUTIES & RESPONSIBILITIES 工作内容: words of another language before a label on its line.
  private func isForeignLabel(_ segment: Segment) -> Bool {
    guard segment.isLineStart, segment.marker == nil, segment.label?.isClosed != true, let next = nextSegment(),
      next.line == segment.line, next.label?.isClosed == true, segment.label == nil || segment.body.isEmpty
    else { return false }
    return cells.latinLetters(in: segment.span) > 0
  }

  /// Counts labels with and without a value: a label right before another one is empty.
  private mutating func countLabel(_ segment: Segment) {
    guard let label = segment.label, label.words.field != nil || label.words.isQualification else { return }
    let next = index + 1 < segments.count ? segments[index + 1] : nil
    let isEmpty =
      segment.body.isEmpty
      ? next.map { $0.label != nil || $0.title != nil || isUnfilled($0.span) } ?? true : isUnfilled(segment.body)
    if isEmpty { draft?.emptyLabels += 1 } else { draft?.filledLabels += 1 }
  }

  /// Whether several lines of notices stand between: the foot of a page, after which another text begins.
  func hasFooter(between end: Int, and start: Int) -> Bool {
    var lines = 0
    var line = TextSpan(end, end)
    while line.end < start {
      line.end = cells.next(.lineEnd, from: line.end, before: start)
      if line.end < start, cells.classes[line.end] == .newline {
        if claims.holdsBoilerplate(line), !(line.start..<line.end).contains(where: heads.contains) { lines += 1 }
        line.start = line.end + 1
      }
      line.end += 1
    }
    return lines >= 3
  }

  private static let fewestFieldsBefore = 2
  private static let farthestBehind = 4

  /// 职责三 behind 职责一 and 职责二, 4. behind 3.: what stands behind notices goes on with the form or the list before them.
  private func continuesBehindNotices(_ segment: Segment) -> Bool {
    guard let draft, draft.hasContent, segment.title == nil else { return false }
    if let marker = segment.marker {
      return stack.contains { open in
        open.level == marker.level && draft.entries[open.entry].marker.map { $0.number + 1 == marker.number } ?? false
      }
    }
    guard draft.titleRule == .field, draft.labels.count >= Self.fewestFieldsBefore else { return false }
    // Another form begins with a title or a name.
    let behind = segments[index...].prefix(Self.farthestBehind)
    return behind.contains { $0.label != nil }
      && !behind.contains { $0.title != nil || $0.jobHeading != nil || $0.label?.words.field == .title }
  }
}
