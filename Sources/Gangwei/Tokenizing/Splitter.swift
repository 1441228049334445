/// Cuts lines into segments: at markers, cells, labels and titles, so that `…目标的实现。二、岗位职责1. 协助…` gives three.
///
/// A class for as long as one text is split: a value would be copied whole for each of its rules that only looks.
final class Splitter {
  private let cells: Cells
  private let lines: [PhysicalLine]
  private let markers: [Marker]
  /// For each cell the index of the marker that begins there, or -1.
  private let markerAt: [Int32]
  /// For each line whether it begins as a form's lines do.
  private let isFormLine: [Bool]
  private let labels: LabelRules
  private var titles: TitleReader
  private var segments: [Segment] = []
  private var stem: TextSpan?
  /// Whether single blanks part the cells of the line in hand.
  private var isSpaced = false

  /// Linear but for labels, whose length is bounded.
  static func split(_ cells: Cells, _ lines: [PhysicalLine], _ markers: [Marker]) -> [Segment] {
    let splitter = Splitter(cells, lines, markers)
    // Segments are large: an array that grew would be copied again and again.
    splitter.segments.reserveCapacity(lines.count + markers.count)
    var isLeftOut = [Bool](repeating: false, count: lines.count)
    for line in ContentsList.find(cells, lines) { isLeftOut[line] = true }
    for line in Translations.find(cells, lines) { isLeftOut[line] = true }
    for line in lines.indices where !isLeftOut[line] { splitter.split(line) }
    return splitter.segments
  }

  private init(_ cells: Cells, _ lines: [PhysicalLine], _ markers: [Marker]) {
    self.cells = cells
    self.lines = lines
    self.markers = markers
    var markerAt = [Int32](repeating: -1, count: cells.count + 1)
    for (index, marker) in markers.enumerated() { markerAt[marker.span.start] = Int32(index) }
    self.markerAt = markerAt
    isFormLine = lines.map { Self.isFormLine(cells, $0.span) }
    labels = LabelRules(cells: cells, markerAt: markerAt)
    titles = TitleReader(cells: cells, markerAt: markerAt)
  }

  private func split(_ number: Int) {
    let line = lines[number]
    if isRule(line.span) { return }
    let isForm = number > 0 && isFormLine[number - 1] || number + 1 < lines.count && isFormLine[number + 1]
    let spaced = spacedLabels(line.span)
    var glued = gluedLabels(line.span).union(spaced)
    isSpaced = Self.isSpaced(cells, line.span)
    titles.isSpaced = isSpaced
    var index = line.span.start
    var context = LabelRules.Context(
      isLineStart: true, stem: stem, isForm: isForm, isColonForm: isColonForm(number), isSpaced: isSpaced)
    while index < line.span.end {
      index = skipSeparators(index, line.span.end)
      guard index < line.span.end else { break }
      segments.append(segment(at: index, line.span.end, number, &context, &glued))
      let last = segments.count - 1
      index = max(segments[last].body.end, segments[last].span.end, index + 1)
      context.isLineStart = false
      context.isForm = isForm || !glued.isEmpty
    }
  }

  /// A line whose blanks part cells: many between Chinese characters, and hardly a sentence's sign (slides, forms).
  private static func isSpaced(_ cells: Cells, _ span: TextSpan) -> Bool {
    var blanks = 0
    var signs = 0
    for index in span.start..<span.end {
      switch cells.classes[index] {
      case .space where cells.classAt(index - 1) == .han && cells.classAt(index + 1) == .han: blanks += 1
      case .terminator: signs += 2
      case .punctuation where cells.folded[index] == 0x2C: signs += 1
      default: break
      }
    }
    return blanks >= 6 && signs < blanks
  }

  private func skipSeparators(_ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, cells.isBlank(index) || cells.folded[index] == 0x7C { index += 1 }
    return index
  }

  /// Lines of dashes and pipes only.
  private func isRule(_ span: TextSpan) -> Bool {
    for index in span.start..<span.end
    where !cells.isBlank(index)
      && ![0x2D, 0x7C, 0x2B, 0x3D, 0x2014, 0x5F, 0x2500, 0x2A, 0x7E].contains(cells.folded[index])
    {
      return false
    }
    return true
  }

  // MARK: One segment

  private func segment(
    at start: Int, _ end: Int, _ line: Int, _ context: inout LabelRules.Context, _ glued: inout Set<Int>
  ) -> Segment {
    let isCell = isCellStart(start, lines[line].span.start)
    var segment = Segment(
      span: TextSpan(start, end), line: line, isLineStart: context.isLineStart, isCell: isCell,
      blankBefore: lines[line].blankBefore && context.isLineStart, body: TextSpan(start, end))
    var index = start
    if markerAt[start] >= 0 {
      let order = Int(markerAt[start])
      segment.marker = markers[order]
      index = cells.skipBlank(markers[order].span.end, end)
    }
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
    let mayHead = segment.marker.map { $0.family.isHeading } ?? true
    let stemLabel = segment.marker == nil ? nil : labels.afterStem(index, end, context)
    if mayHead, stemLabel == nil, let title = titles.read(at: index, before: end), isTitlePlace(segment, context, title)
    {
      stem = title.stem.isEmpty ? nil : title.stem
      segment.title = title
      segment.rule = title.rule
      var stop = title.span.end
      while stop < end, cells.folded[stop] == 0x3A { stop += 1 }
      segment.body = TextSpan(stop, stop)
      segment.span.end = stop
      context.isAfterHeading = true
      return segment
    }
    if let verdict = labels.decide(at: index, before: end, context) ?? gluedLabel(index, end, glued) {
      segment.label = verdict.label
      segment.rule = verdict.rule
      let stop = verdict.bodyStart
      let isColumn = verdict.rule == .labelEndsCell && verdict.label.words.section != nil
      if isColumn || stop >= end || markerAt[stop] >= 0 || glued.contains(stop) || beginsHeading(stop, end, context)
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
      segment.body = TextSpan(heading.end, heading.end)
      segment.span.end = heading.end
      context.isAfterHeading = true
      return segment
    }
    var stop = bodyEnd(index, end, segment, glued)
    if segment.rule == .labelGlued, let inner = innerLabel(index + 1, stop) {
      glued.insert(inner)
      stop = inner
    }
    segment.body = cells.trim(TextSpan(index, stop))
    segment.span.end = max(cells.trimEnd(start, stop), index)
    context.isAfterHeading = false
    return segment
  }

  /// 培 训 督 导: the end of a text that goes to the line's end with blanks between all its characters.
  private func stretched(_ start: Int, _ end: Int) -> Int? {
    guard start + 2 < end, cells.classes[start] == .han, cells.classes[start + 1] == .space else { return nil }
    var characters = 0
    var index = start
    while index < end {
      // No further: from each place of such a line it would be read to its end.
      guard cells.classes[index] == .han, characters < 12 else { return nil }
      characters += 1
      index += 1
      if index < end, cells.classes[index] != .space { return nil }
      index = cells.skipBlank(index, end)
    }
    let isWide = cells.classes[start + 2] == .space
    return characters >= (isWide ? 2 : 3) ? end : nil
  }

  private func skipTo(_ stop: Int, _ end: Int) -> Int { min(stop, end) }

  private func isTitlePlace(_ segment: Segment, _ context: LabelRules.Context, _ title: TitleShape) -> Bool {
    if let marker = segment.marker {
      if marker.isPart { return true }
      guard NameShape.isJob(cells, title.stem) || NameShape.isDepartment(cells, title.stem) else { return false }
      return title.rule == .titleStemTakenUp || title.rule == .titleBeforeLabel
        || title.span.end >= lines[segment.line].span.end
        || title.rule == .titleBeforeMarker && marker.family == .han
    }
    if context.isLineStart || context.isAfterHeading && !segment.isCell { return true }
    let isJob = NameShape.isJob(cells, title.stem)
    if segment.isCell { return isJob || NameShape.isDepartment(cells, title.stem) }
    // …发放备品。厨师长岗位职责1、…
    let before = cells.previousVisible(segment.span.start)
    return isJob && title.rule == .titleBeforeMarker && before >= 0 && cells.classes[before] == .terminator
  }

  private func isCellStart(_ index: Int, _ lineStart: Int) -> Bool {
    guard index > lineStart else { return false }
    let before = cells.classes[index - 1]
    if before == .tab || cells.folded[index - 1] == 0x7C { return true }
    var position = index - 1
    while position >= lineStart, cells.isBlank(position) { position -= 1 }
    let blanks = gap(position + 1, index)
    return blanks >= (isSpaced ? 1 : 2) || position >= lineStart && cells.folded[position] == 0x7C
  }

  /// Whether a heading begins right at `index`, so that the label before it has no text of its own.
  private func beginsHeading(_ index: Int, _ end: Int, _ context: LabelRules.Context) -> Bool {
    var next = context
    next.marker = nil
    next.isAfterHeading = true
    next.isLineStart = false
    guard let verdict = labels.decide(at: index, before: end, next) else { return false }
    return verdict.label.isClosed || verdict.rule == .labelBeforeMarker || verdict.rule == .labelEndsCell
  }

  /// A name that is repeated at once heads the text after it: 销售经理销售经理是…
  private func doubledName(_ start: Int, _ end: Int) -> TextSpan? {
    let longest = min(20, (end - start) / 2)
    guard longest >= 3 else { return nil }
    for length in stride(from: longest, through: 3, by: -1) where cells.folded[start + length] == cells.folded[start] {
      var offset = 1
      while offset < length, cells.folded[start + offset] == cells.folded[start + length + offset] { offset += 1 }
      if offset == length {
        let span = TextSpan(start, start + length)
        return NameShape.isJob(cells, span) ? span : nil
      }
    }
    return nil
  }

  // MARK: Where a body ends

  private func bodyEnd(_ start: Int, _ end: Int, _ segment: Segment, _ glued: Set<Int>) -> Int {
    var index = start
    var depth = 0
    // 以下是…岗位的职责概述: a sentence about the document holds no label.
    let isRemark = segment.label == nil && Lexicon.shared.remarks.longest(in: cells, at: start, before: end) != nil
    var quotes = 0
    while index < end {
      if index > start {
        if markerAt[index] >= 0, depth == 0 || isStrongMarker(index) {
          return markers[Int(markerAt[index])].isPart ? titleBefore(index, after: start) ?? index : index
        }
        if glued.contains(index) { return index }
      }
      // Most of a text are Han characters, where nothing ends.
      if cells.classes[index] == .han {
        index += 1
        continue
      }
      switch cells.folded[index] {
      case 0x28: depth += 1
      case 0x29: depth = max(0, depth - 1)
      case 0x201C: quotes += 1
      case 0x201D: quotes = max(0, quotes - 1)
      case 0x7C: return index
      case 0x3010 where index > start && depth == 0:
        if labels.decide(at: index, before: end, LabelRules.Context()) != nil { return index }
      case 0x3A where depth == 0 && quotes == 0 && index > start + 2 && !isRemark:
        if let label = labelBefore(colon: index, after: start), label > start { return label }
      default: break
      }
      if index > start, cells.isBlank(index), depth == 0 {
        if cells.classes[index] == .tab { return index }
        let next = cells.skipBlank(index, end)
        if gap(index, next) >= 2 || isSpaced && isBetweenCells(index, next)
          || next < end && beginsLabelAfterBlank(next, end)
        {
          return index
        }
        index = max(next, index + 1)
        continue
      }
      if cells.classes[index] == .terminator, depth == 0, quotes == 0, index + 1 < end {
        let next = cells.skipBlank(index + 1, end)
        if next < end, beginsHeadingAfterTerminator(next, end) { return next }
      }
      index += 1
    }
    return end
  }

  /// In a spaced line a blank parts cells, but for one beside a digit or a Latin letter (6 岗, ICT 项目).
  private func isBetweenCells(_ start: Int, _ end: Int) -> Bool {
    gap(start, end) >= 1 && (cells.classAt(start - 1) != .latin || cells.classAt(end) != .latin)
      && !Self.joiningSigns.contains(cells.at(start - 1))
  }

  private static let joiningSigns = ScalarSet("、,:(")

  /// How many blanks a stretch of blanks shows; what was taken out shows none.
  private func gap(_ start: Int, _ end: Int) -> Int {
    var total = 0
    for index in start..<max(start, end) where cells.classes[index] != .void { total += 1 }
    return total
  }

  /// The title that stands glued between a text and the number of a part (…经验客户部岗位职责篇3).
  private func titleBefore(_ part: Int, after start: Int) -> Int? {
    guard let stem else { return nil }
    return cells.find(cells.key(stem), in: TextSpan(start + 1, part))
  }

  private func isStrongMarker(_ index: Int) -> Bool {
    index > 0 && cells.classes[index - 1] == .terminator
  }

  private func beginsHeadingAfterTerminator(_ index: Int, _ end: Int) -> Bool {
    guard let verdict = labels.decide(at: index, before: end, LabelRules.Context(isAfterTerminator: true)) else {
      return titles.read(at: index, before: end).map { $0.rule == .titleStemTakenUp || $0.rule == .titleBeforeMarker }
        ?? false
    }
    return verdict.label.isClosed || verdict.rule == .labelBeforeMarker
  }

  /// A label after a blank: closed by a colon, or a strong one that a blank or a marker follows.
  private func beginsLabelAfterBlank(_ index: Int, _ end: Int) -> Bool {
    guard let verdict = labels.decide(at: index, before: end, LabelRules.Context(isCell: true)) else { return false }
    if verdict.label.isClosed || verdict.rule == .labelBeforeMarker { return true }
    let words = verdict.label.words
    return cells.visibleCount(verdict.label.span) >= 4 && (words.section != nil || words.field != nil)
      || cells.visibleCount(verdict.label.span) >= 2 && verdict.rule == .labelIsWholeCell
        && words.section == nil && words.field != nil
  }

  /// The start of the label that ends at a colon inside running text.
  private func labelBefore(colon: Int, after start: Int) -> Int? {
    var best: (start: Int, words: Int)?
    var earliest: Int?
    for index in max(start + 1, colon - 14)..<colon {
      guard cells.isVisible(index), let label = LabelReader.read(cells, at: index, before: colon),
        cells.skipBlank(label.end, colon) == colon
      else { continue }
      let isBoundary = !isText(index - 1)
      if isBoundary { return index }
      if label.section == nil && label.field == nil { continue }
      if colon - index >= 4, isPostWord(index) { earliest = earliest ?? index }
      if best == nil || label.words < (best?.words ?? 0) { best = (index, label.words) }
    }
    guard let best else { return nil }
    if let earliest, earliest < best.start { return earliest }
    return colon - best.start >= 4 ? best.start : nil
  }

  private static let postWords = WordList(["岗位", "职位", "职务", "主要", "任职", "直接", "所属", "工作"])

  /// 岗位, 职位, 职务, 主要: words that begin a label and end no name.
  private func isPostWord(_ index: Int) -> Bool {
    Self.postWords.stands(at: index, of: cells)
  }

  private func isText(_ index: Int) -> Bool {
    let kind = cells.classAt(index)
    return kind == .han || kind == .latin || kind == .digit
  }

  // MARK: Forms

  /// Whether a line begins with a field's label.
  private static func isFormLine(_ cells: Cells, _ span: TextSpan) -> Bool {
    guard span.count <= 60, cells.mayBeginWord(span.start),
      let label = LabelReader.read(cells, at: span.start, before: span.end)
    else { return false }
    return label.field != nil
  }

  /// Whether one of the two lines before and after is a label of qualifications, a colon and a value.
  private func isColonForm(_ number: Int) -> Bool {
    for other in [number - 1, number + 1, number - 2, number + 2]
    where lines.indices.contains(other) && isFormLine[other] {
      let span = lines[other].span
      if let label = LabelReader.read(cells, at: span.start, before: span.end), label.isQualification,
        cells.at(label.end) == 0x3A
      {
        return true
      }
    }
    return false
  }

  /// The places of form labels in a line that has at least three of them with no colon: cells run together.
  private func gluedLabels(_ span: TextSpan) -> Set<Int> {
    guard span.count >= 12 else { return [] }
    var places: [Int] = []
    var names: Set<FieldName> = []
    var listed = 0
    var index = span.start
    while index < span.end, places.count < 24 {
      if cells.classes[index] == .terminator { break }
      if cells.mayBeginWord(index, taking: 4),
        let found = cells.word(at: index, before: span.end), found.end - index >= 4,
        let field = found.roles.field, found.roles.section == nil || field == .reportsTo || field == .supervises,
        field.category == nil,
        cells.at(found.end) != 0x3A || !places.isEmpty
      {
        // 包括岗位名称、岗位编号、所属部门等 names labels and is no form.
        if Self.listingSigns.contains(cells.at(found.end)) { listed += 1 }
        places.append(index)
        names.insert(field)
        index = found.end
      } else {
        index += 1
      }
    }
    return names.count >= 3 && listed < 2 ? Set(places) : []
  }

  private static let listingSigns = ScalarSet("、,等")

  /// A second label glued to the value of the first: 所属部门政企客户支撑中心地点华阳北路.
  private func innerLabel(_ start: Int, _ end: Int) -> Int? {
    for index in start..<max(start, end) {
      if cells.mayBeginWord(index, taking: 2),
        let found = cells.word(at: index, before: end), found.end - index >= 2,
        found.end < end || found.end - index >= 4, found.roles.field != nil, !found.roles.isModifier,
        found.roles.section == nil
      {
        return index
      }
    }
    return nil
  }

  /// 部门 财务部 职务 会计: the labels of a short line of labels and values in turn, single blanks between.
  private func pairedLabels(_ span: TextSpan) -> Set<Int>? {
    guard span.count <= 60, cells.mayBeginWord(span.start) else { return nil }
    var starts: [Int] = []
    var index = span.start
    while index < span.end, starts.count <= 6 {
      starts.append(index)
      while index < span.end, !cells.isBlank(index) { index += 1 }
      let next = cells.skipBlank(index, span.end)
      if next - index > 1 { return nil }
      index = next
    }
    guard starts.count == 4 || starts.count == 6 else { return nil }
    let labels = stride(from: 0, to: starts.count, by: 2).map { starts[$0] }
    for (order, start) in labels.enumerated() {
      let end = cells.trimEnd(start, starts[order * 2 + 1])
      guard let label = LabelReader.read(cells, at: start, before: end), label.end == end, label.field != nil else {
        return nil
      }
    }
    return Set(labels)
  }

  private static let fewestSpaced = 6

  /// The places of labels between single blanks in a line that has many: a form whose cells stand on one line.
  private func spacedLabels(_ span: TextSpan) -> Set<Int> {
    if let pairs = pairedLabels(span) { return pairs }
    guard span.count >= 40 else { return [] }
    var places: Set<Int> = []
    var index = span.start
    while index < span.end {
      let isStart = index == span.start || cells.isBlank(index - 1)
      if isStart, cells.mayBeginWord(index), let label = LabelReader.read(cells, at: index, before: span.end),
        label.end >= span.end || cells.isBlank(label.end), label.end - index >= 2
      {
        places.insert(index)
        index = label.end
      } else {
        index += 1
      }
    }
    return places.count >= Self.fewestSpaced ? places : []
  }

  private func gluedLabel(_ index: Int, _ end: Int, _ glued: Set<Int>) -> LabelRules.Verdict? {
    guard glued.contains(index) else { return nil }
    if index == 0 || cells.isBlank(index - 1), let words = LabelReader.read(cells, at: index, before: end),
      words.end >= end || cells.isBlank(words.end)
    {
      return LabelRules.Verdict(
        label: Segment.Label(words: words, span: TextSpan(index, words.end), isClosed: true),
        bodyStart: cells.skipBlank(words.end, end), rule: .labelRunTogether)
    }
    guard let found = cells.word(at: index, before: end) else { return nil }
    let roles = found.roles
    let words = LabelWords(
      end: found.end, section: nil, field: roles.field, qualification: roles.qualification, words: 1)
    return LabelRules.Verdict(
      label: Segment.Label(words: words, span: TextSpan(index, found.end), isClosed: true), bodyStart: found.end,
      rule: .labelRunTogether)
  }
}
