/// Cuts lines into segments: at markers, cells, labels and titles, so that `…目标的实现。二、岗位职责1. 协助…` gives three.
///
/// A class for as long as one text is split: a value would be copied whole for each of its rules that only looks.
final class Splitter {
  let cells: Cells
  let lines: [PhysicalLine]
  let markers: [Marker]
  /// How each line begins.
  let openings: [LineOpening]
  /// Whether any of them is a label of qualifications and a colon.
  let hasColonForms: Bool
  let labels: LabelRules
  private let plainTitles: TitleReader
  private let spacedTitles: TitleReader
  /// The index of the marker that was asked for last.
  private var nextMarker = 0
  var stem: TextSpan?
  /// Whether single blanks part the cells of the line in hand.
  var isSpaced = false
  /// Which bullets only titles have, as far as was asked.
  var bulletsOfTitles: [UInt32: Bool] = [:]
  /// Whether the line in hand belongs to a form whose cells ran together.
  var isGluedForm = false
  /// How many labels behind blanks make a line one whose cells blanks part.
  private static let fewestSpacedLabels = 8

  var titles: TitleReader { isSpaced ? spacedTitles : plainTitles }

  /// Linear but for labels, whose length is bounded.
  /// - Parameter speakers: the numbers of the lines that say who speaks in a chat.
  static func split(
    _ cells: Cells, _ lines: [PhysicalLine], _ markers: [Marker], speakers: Set<Int> = []
  ) -> [Segment] {
    let splitter = Splitter(cells, lines, markers)
    // Segments are large: an array that grew would be copied again and again.
    var segments: [Segment] = []
    segments.reserveCapacity(lines.count + markers.count)
    var isLeftOut = [Bool](repeating: false, count: lines.count)
    for line in ContentsList.find(cells, lines) { isLeftOut[line] = true }
    for line in Translations.find(cells, lines) { isLeftOut[line] = true }
    for line in speakers { isLeftOut[line] = true }
    for line in lines.indices where !isLeftOut[line] {
      let first = segments.count
      splitter.split(line, into: &segments)
      if speakers.contains(line - 1), first < segments.count { segments[first].opensMessage = true }
    }
    TitleNumbers.takeOff(&segments, cells)
    return segments
  }

  private init(_ cells: Cells, _ lines: [PhysicalLine], _ markers: [Marker]) {
    var marked = cells
    marked.mark(markers)
    // A constant, as each look at a variable that a closure captures copies it.
    let cells = marked
    self.cells = cells
    self.lines = lines
    self.markers = markers
    openings = lines.map { Self.opening(cells, $0.span) }
    hasColonForms = openings.contains { $0.isColonForm }
    labels = LabelRules(cells: cells)
    plainTitles = TitleReader(cells: cells)
    spacedTitles = TitleReader(cells: cells, isSpaced: true)
  }

  func split(_ number: Int, into segments: inout [Segment]) {
    let line = lines[number]
    if isRule(line.span) { return }
    let isForm = isBesideForm(number)
    let spaced = spacedLabels(line.span)
    var glued = gluedLabels(line.span)
    // What stands in the first line of such a form goes on in the lines below.
    isGluedForm = !glued.isEmpty || isGluedForm && !line.blankBefore
    // Where blanks part the cells, a label inside of a value is none.
    if isGluedForm, spaced.count < Self.fewestSpacedLabels {
      glued.formUnion(formLabels(line.span, beginsForm: !glued.isEmpty))
    }
    if !spaced.isEmpty { glued.formUnion(spaced) }
    glued.formUnion(labelledCells(line.span).union(assessmentLabels(line.span)))
    isSpaced = Self.isSpaced(cells, line.span)
    var index = skipOrnament(line.span)
    var context = LabelRules.Context(
      isLineStart: true, stem: stem, isForm: isForm, isColonForm: isBesideColonForm(number), isSpaced: isSpaced)
    while index < line.span.end {
      index = skipSeparators(index, line.span.end)
      guard index < line.span.end else { break }
      let new = segment(at: index, line.span.end, number, &context, &glued)
      index = max(new.body.end, new.span.end, index + 1)
      segments.append(new)
      context.isLineStart = false
      context.isAfterTerminator = cells.classAt(cells.previousVisible(index)) == .terminator
      context.isForm = isForm || !glued.isEmpty
    }
  }

  /// A line whose blanks part cells: many between Chinese characters, and hardly a sentence's sign (slides, forms).
  static func isSpaced(_ cells: Cells, _ span: TextSpan) -> Bool {
    var blanks = 0
    var index = cells.next(.gap, from: span.start, before: span.end)
    while index < span.end {
      if cells.classes[index] == .space, cells.classAt(index - 1) == .han,
        cells.classAt(cells.skipVoid(index + 1)) == .han
      {
        blanks += 1
      }
      index = cells.next(.gap, from: index + 1, before: span.end)
    }
    guard blanks >= 6 else { return false }
    var signs = 0
    for index in span.start..<span.end {
      switch cells.classes[index] {
      case .terminator: signs += 2
      case .punctuation where cells.folded[index] == 0x2C: signs += 1
      default: break
      }
    }
    return signs < blanks
  }

  /// The list marker that begins at the cell.
  func marker(at index: Int) -> Marker? {
    guard cells.isMarkerStart(index) else { return nil }
    // They stand in the order of the source, in which they are asked for but for a few.
    while nextMarker > 0, markers[nextMarker - 1].span.start >= index { nextMarker -= 1 }
    while nextMarker < markers.count, markers[nextMarker].span.start < index { nextMarker += 1 }
    return nextMarker < markers.count && markers[nextMarker].span.start == index ? markers[nextMarker] : nil
  }

  private static let mostOrnaments = 4

  /// 📌岗位一: pictures before a line's text that are no bullets are none of it.
  private func skipOrnament(_ line: TextSpan) -> Int {
    var index = line.start
    guard MarkerSequences.isPicture(cells, index), !cells.isMarkerStart(index) else { return index }
    while index < min(line.end, line.start + Self.mostOrnaments),
      MarkerSequences.isPicture(cells, index) || cells.classes[index] == .void
    { index += 1 }
    index = cells.skipBlank(index, line.end)
    guard index < line.end else { return line.start }
    switch cells.classes[index] {
    case .han, .latin, .digit: return index
    default: return cells.isMarkerStart(index) ? index : line.start
    }
  }

  func skipSeparators(_ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, cells.isBlank(index) || cells.folded[index] == 0x7C { index += 1 }
    return index
  }

  /// Lines of dashes and pipes only.
  func isRule(_ span: TextSpan) -> Bool {
    for index in span.start..<span.end
    where !cells.isBlank(index)
      && ![0x2D, 0x7C, 0x2B, 0x3D, 0x2014, 0x5F, 0x2500, 0x2A, 0x7E].contains(cells.folded[index])
    {
      return false
    }
    return true
  }

  // MARK: One segment

  func segment(
    at start: Int, _ end: Int, _ line: Int, _ context: inout LabelRules.Context, _ glued: inout Set<Int>
  ) -> Segment {
    let isCell = isCellStart(start, lines[line].span.start)
    var segment = Segment(
      span: TextSpan(start, end), line: line, isLineStart: context.isLineStart, isCell: isCell,
      blankBefore: lines[line].blankBefore && context.isLineStart, body: TextSpan(start, end))
    var index = start
    if let marker = marker(at: start) {
      segment.marker = marker
      index = cells.skipBlank(marker.span.end, end)
      // 篇1⑴熟悉…: a part's number, and the first item's.
      if marker.isPart, cells.isMarkerStart(index) {
        segment.body = TextSpan(index, index)
        segment.span.end = marker.span.end
        context.isAfterHeading = true
        return segment
      }
    }
    if let annex = annexEnd(index, end), isAnnexTitle(index, end) { index = annex }
    let quoted = context.isLineStart ? quotedTitle(TextSpan(index, end)) : nil
    context.marker = segment.marker
    context.isCell = isCell
    if segment.marker == nil, let stop = stretched(index, end),
      LabelReader.read(cells, at: index, before: stop)?.end ?? index < stop
    {
      segment.body = TextSpan(index, stop)
      segment.span.end = stop
      return segment
    }
    context.stem = stem
    let headed = TextSpan(index, behindSentence(index, end))
    if context.isLineStart, let sentence = HeadingSentence.read(cells, headed) {
      take(sentence, headed, &segment)
      if headed.end < end { segment.span.end = headed.end }
      context.isAfterHeading = true
      return segment
    }
    let mayHead = segment.marker.map { $0.family.isHeading || $0.family == .letter || isSignOfTitles($0) } ?? true
    let stemLabel = segment.marker == nil ? nil : labels.afterStem(index, end, context)
    if mayHead, stemLabel == nil || namesOther(index, end, segment), !glued.contains(start),
      let title = quoted?.title ?? titles.read(at: index, before: end),
      isTitlePlace(segment, context, title)
    {
      stem = title.stem.isEmpty ? nil : title.stem
      segment.title = title
      segment.rule = title.rule
      var stop = quoted?.end ?? title.span.end
      while stop < end, cells.folded[stop] == 0x3A { stop += 1 }
      segment.body = TextSpan(stop, stop)
      segment.span.end = stop
      context.isAfterHeading = true
      return segment
    }
    if context.isAfterTerminator, !context.isLineStart, segment.marker == nil, let name = nameBeforeLabel(index, end) {
      segment.jobHeading = name
      segment.rule = .jobBeforeLabel
      segment.body = TextSpan(name.end, name.end)
      segment.span.end = name.end
      context.isAfterHeading = true
      return segment
    }
    if let verdict = labels.decide(at: index, before: end, context) ?? gluedLabel(index, end, glued) {
      segment.label = verdict.label
      segment.rule = verdict.rule
      let stop = verdict.bodyStart
      let isColumn = verdict.rule == .labelEndsCell && verdict.label.words.section != nil
      if isColumn || stop >= end || cells.isMarkerStart(stop) || glued.contains(stop)
        || beginsHeading(stop, end, context)
        || doubledName(stop, end) != nil
      {
        segment.body = TextSpan(stop, stop)
        segment.span.end = max(verdict.label.span.end, min(stop, end))
        segment.span.end = cells.trimEnd(start, segment.span.end)
        context.isAfterHeading = true
        segment.body = TextSpan(segment.span.end, max(segment.span.end, skipTo(stop, end)))
        segment.body.end = segment.body.start
        return segment
      }
      index = stop
    } else if context.isLineStart || context.isAfterHeading || segment.marker != nil,
      let heading = doubledName(index, end)
    {
      segment.jobHeading = heading
      segment.rule = .jobNamedTwice
      var stop = cells.skipBlank(heading.end, end)
      stop = stop < end && cells.folded[stop] == 0x3A ? stop + 1 : heading.end
      segment.body = TextSpan(stop, stop)
      segment.span.end = stop
      context.isAfterHeading = true
      return segment
    }
    var stop = bodyEnd(index, end, segment, glued)
    let isTitle = segment.label?.words.field == .title
    if segment.rule == .labelGlued || isTitle, let inner = innerLabel(index + 1, stop, shortest: isTitle ? 4 : 2) {
      glued.insert(inner)
      stop = inner
    } else if let inner = innerRelation(index + 1, stop, segment.label?.words) {
      glued.insert(inner)
      stop = inner
    }
    segment.body = cells.trim(TextSpan(index, stop))
    // 餐厅经理岗位职责:… takes its name up again in 餐厅经理任职要求:….
    if context.isLineStart, segment.label == nil, segment.marker == nil, stop < end,
      NameShape.isListedJob(cells, segment.body)
    {
      stem = segment.body
    }
    segment.span.end = max(cells.trimEnd(start, stop), index)
    context.isAfterHeading = false
    return segment
  }

  func skipTo(_ stop: Int, _ end: Int) -> Int { min(stop, end) }

  func isCellStart(_ index: Int, _ lineStart: Int) -> Bool {
    guard index > lineStart else { return false }
    let before = cells.classes[index - 1]
    if before == .tab || cells.folded[index - 1] == 0x7C { return true }
    var position = index - 1
    while position >= lineStart, cells.isBlank(position) { position -= 1 }
    let blanks = gap(position + 1, index)
    return blanks >= (isSpaced ? 1 : 2) || position >= lineStart && cells.folded[position] == 0x7C
  }

  /// Whether a heading begins right at `index`, so that the label before it has no text of its own.
  func beginsHeading(_ index: Int, _ end: Int, _ context: LabelRules.Context) -> Bool {
    var next = context
    next.marker = nil
    next.isAfterHeading = true
    next.isLineStart = false
    guard let verdict = labels.decide(at: index, before: end, next) else { return false }
    return verdict.label.isClosed || verdict.rule == .labelBeforeMarker || verdict.rule == .labelEndsCell
  }

}
