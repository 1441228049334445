/// Where a title or a name that heads a text may stand on a line.
extension Splitter {
  func isTitlePlace(_ segment: Segment, _ context: LabelRules.Context, _ title: TitleShape) -> Bool {
    if let marker = segment.marker {
      if marker.isPart { return true }
      guard NameShape.isJob(cells, title.stem) || NameShape.isDepartment(cells, title.stem) else { return false }
      return title.rule == .titleStemTakenUp || title.rule == .titleBeforeLabel
        || title.span.end >= lines[segment.line].span.end || title.rule == .titleEndsLine
        || title.rule == .titleBeforeMarker
          && (marker.family == .han || marker.family == .parenthesizedHan || marker.family == .decimal
            || marker.family == .chapter || isOverOtherList(title, marker))
    }
    if context.isLineStart || context.isAfterHeading && !segment.isCell { return true }
    if isAnnexTitle(segment.span.start, title.span.end) { return true }
    let isJob = NameShape.isJob(cells, title.stem)
    if segment.isCell { return isJob || NameShape.isDepartment(cells, title.stem) }
    // …发放备品。厨师长岗位职责1、…
    let before = cells.previousVisible(segment.span.start)
    guard before >= 0, cells.classes[before] == .terminator else { return false }
    // …保持整齐。膳食部职责范围膳食部是…
    if title.rule == .titleStemTakenUp { return isJob || NameShape.isDepartment(cells, title.stem) }
    return isJob && (title.rule == .titleBeforeMarker || title.rule == .titleEndsLine)
  }

  /// 2、品控部经理食品安全职责1)…: numbers of another kind begin behind it.
  private func isOverOtherList(_ title: TitleShape, _ own: Marker) -> Bool {
    guard own.family == .arabic,
      let next = marker(at: cells.skipBlank(title.span.end, cells.count)), next.number == 1
    else { return false }
    return next.level != own.level
  }

  /// 第一章 生产主管岗位职责 under 生产系统岗位职责: a chapter's title that names another job, whatever it shares.
  func namesOther(_ index: Int, _ end: Int, _ segment: Segment) -> Bool {
    guard segment.marker?.isPart == true || segment.marker?.family == .chapter, let stem,
      let title = titles.read(at: index, before: end), NameShape.isListedJob(cells, title.stem)
    else { return false }
    return !cells.hasWord(Array(cells.key(stem)), at: title.stem.start)
  }

  /// Makes the segment, which goes to the line's end, what the sentence is.
  func take(_ sentence: HeadingSentence, _ span: TextSpan, _ segment: inout Segment) {
    segment.body = TextSpan(span.end, span.end)
    if sentence.name.isEmpty {
      let words = LabelWords(end: span.end, section: sentence.section, words: 1)
      segment.label = Segment.Label(words: words, span: span, isClosed: true)
      segment.rule = .labelInSentence
    } else {
      stem = sentence.name
      segment.title = TitleShape(
        span: span, stem: sentence.name, isPlural: false, section: sentence.section, rule: .titleInSentence)
      segment.rule = .titleInSentence
    }
  }

  private static let longestSentence = 24

  /// 传菜员的岗位职责主要有:(1)…(2)…: behind the colon that the list is run into, or the line's end.
  func behindSentence(_ start: Int, _ end: Int) -> Int {
    guard let colon = cells.find(0x3A, in: TextSpan(start, min(end, start + Self.longestSentence))), colon + 1 < end,
      cells.isMarkerStart(cells.skipBlank(colon + 1, end))
    else { return end }
    return colon + 1
  }

  /// 《测量员岗位职责》, 【测量员岗位职责】, #测量员岗位职责#: the title that fills a line between brackets, or in 【】 the title again before its text.
  func quotedTitle(_ line: TextSpan) -> (title: TitleShape, end: Int)? {
    guard line.count > 4 else { return nil }
    switch (cells.folded[line.start], cells.folded[line.end - 1]) {
    case (0x300A, 0x300B), (0x3010, 0x3011), (0x5B, 0x5D), (0x23, 0x23): break
    case (0x3010, _): return titleAgain(line)
    default: return nil
    }
    guard let title = titles.read(at: line.start + 1, before: line.end - 1), title.span.end == line.end - 1,
      cells.folded[line.start] == 0x300A || NameShape.isJob(cells, title.stem)
        || NameShape.isDepartment(cells, title.stem)
    else { return titleAgain(line) }
    return (title, line.end)
  }

  /// 【客房服务员岗位职责】客房服务员是…: the title that stood before.
  private func titleAgain(_ line: TextSpan) -> (title: TitleShape, end: Int)? {
    guard let stem, cells.folded[line.start] == 0x3010,
      let close = cells.find(0x3011, in: TextSpan(line.start, min(line.end, line.start + Self.longestTitle))),
      let title = titles.read(at: line.start + 1, before: close), title.span.end == close,
      cells.isAlike(title.stem, stem)
    else { return nil }
    return (title, close + 1)
  }

  private static let longestAnnex = 6

  private static let naming = WordList(file: "document-words", row: "naming")

  /// Behind 附:, 附件二:, and 文件名称: before a title, at the cell.
  func annexEnd(_ index: Int, _ end: Int) -> Int? {
    if let word = Self.naming.longest(at: index, before: end, of: cells),
      case let colon = cells.skipBlank(index + word, end), cells.at(colon) == 0x3A
    {
      return cells.skipBlank(colon + 1, end)
    }
    guard cells.at(index) == 0x9644, index < end else { return nil }
    return cells.find(0x3A, in: TextSpan(index, min(end, index + Self.longestAnnex))).map {
      cells.skipBlank($0 + 1, end)
    }
  }

  /// 附:车队队长岗位职责: the title of what is annexed.
  func isAnnexTitle(_ index: Int, _ end: Int) -> Bool {
    guard let start = annexEnd(index, end), let title = titles.read(at: start, before: end) else { return false }
    return NameShape.isJob(cells, title.stem) || NameShape.isDepartment(cells, title.stem)
  }

  private static let longestTitle = 30

  /// ●锅炉班长职责, ●司炉工职责: a bullet that only titles have.
  func isSignOfTitles(_ marker: Marker) -> Bool {
    guard marker.family == .bullet else { return false }
    if let known = bulletsOfTitles[marker.sign] { return known }
    let ends = Dictionary(lines.map { ($0.span.start, $0.span.end) }, uniquingKeysWith: { first, _ in first })
    let all = markers.filter { $0.family == .bullet && $0.sign == marker.sign }
    let areTitles = all.allSatisfy { other in
      guard let end = ends[other.span.start], end - other.span.end <= Self.longestTitle,
        let title = titles.read(at: cells.skipBlank(other.span.end, end), before: end)
      else { return false }
      return title.span.end == end && !title.stem.isEmpty
    }
    bulletsOfTitles[marker.sign] = areTitles
    return areTitles
  }

  /// A name that is repeated at once heads the text after it: 销售经理销售经理是…
  func doubledName(_ start: Int, _ end: Int) -> TextSpan? {
    NameShape.doubled(cells, at: start, before: end) ?? NameShape.takenUp(cells, at: start, before: end)
  }
}
