/// Decides whether a label that stands at the start of a segment is one, by what follows it.
struct LabelRules {
  /// With the list markers noted.
  let cells: Cells

  struct Verdict {
    var label: Segment.Label
    /// Where the value or the text under the heading begins.
    var bodyStart: Int
    var rule: SegmentRule
  }

  /// What stands before the place.
  struct Context {
    var marker: Marker?
    var isLineStart = false
    var isCell = false
    /// Whether a title or another label ends right before.
    var isAfterHeading = false
    /// Whether a sentence ends right before.
    var isAfterTerminator = false
    /// The stem of the title in force.
    var stem: TextSpan?
    /// Whether neighbouring lines begin with form labels too.
    var isForm = false
    /// Whether a neighbouring line is a label of qualifications with a colon.
    var isColonForm = false
    /// Whether single blanks part the cells of the line.
    var isSpaced = false
  }

  /// 岗位职责不要超过十条: how a sentence goes on that tells the writer of such texts what to do.
  private static let advice = WordList(file: "other-texts", row: "advice")
  private static let qualities = WordList(["责任心", "责任感"])
  private static let continuations = ScalarSet("未覆的和与及是在为、，,也都上中等人性范化方内外所或，;；)）/")

  private func isMarkerStart(_ index: Int) -> Bool { cells.isMarkerStart(index) }

  private static let longestTranslation = 40
  private static let longestName = 40
  private static let longestLabel = 24
  private static let translationSigns = ScalarSet("&/'’-.")

  func decide(at start: Int, before end: Int, _ context: Context) -> Verdict? {
    guard start < end else { return nil }
    if let bracketed = bracketed(at: start, before: end) { return bracketed }
    if context.isLineStart, let ruled = ruled(at: start, before: end) { return ruled }
    if let document = documentLabel(start, end) { return document }
    if let prefixed = afterStem(start, end, context) { return prefixed }
    let limit = cells.reach(from: start, Self.longestLabel, before: end)
    guard var words = LabelReader.read(cells, at: start, before: limit) else {
      return endingLabel(start, end, context)
    }
    if let translated = translationEnd(words, end) { words.end = translated }
    let span = TextSpan(start, words.end)
    func verdict(_ bodyStart: Int, closed: Bool, _ rule: SegmentRule) -> Verdict {
      Verdict(
        label: Segment.Label(words: words, span: TextSpan(start, words.end), isClosed: closed),
        bodyStart: cells.skipBlank(bodyStart, end), rule: rule)
    }
    var after = words.end
    if let close = noteEnd(after, end) { after = close }
    let next = cells.skipBlank(after, end)
    if next < end, cells.folded[next] == 0x3A {
      var colon = next + 1
      while colon < end, cells.folded[colon] == 0x3A { colon += 1 }
      return verdict(colon, closed: true, .labelColon)
    }
    if next >= end || isEndSign(next, end) { return verdict(end, closed: false, .labelIsWholeCell) }
    if cells.classes[after] == .tab || cells.folded[next] == 0x7C
      || cells.gapWidth(after, next) >= (context.isSpaced && context.marker == nil ? 1 : 2)
    {
      return verdict(next, closed: false, .labelEndsCell)
    }
    if isMarkerStart(next), words.section != nil || words.isQualification {
      return verdict(next, closed: false, .labelBeforeMarker)
    }
    if cells.folded[next] == 0x2D || cells.folded[next] == 0x2014, words.section != nil {
      return verdict(next, closed: false, .labelBeforeDash)
    }
    if let rule = runIn(words, span, next, end, context) { return verdict(next, closed: false, rule) }
    return endingLabel(start, end, context)
  }

  /// 一、售后岗位职责: the title's stem, or its beginning, may stand before the words of a heading.
  func afterStem(_ start: Int, _ end: Int, _ context: Context) -> Verdict? {
    guard let stem = context.stem,
      context.marker != nil || context.isLineStart || context.isCell || context.isAfterTerminator
        || cells.isBlank(start - 1)
    else { return nil }
    var shared = 0
    while shared < stem.count, start + shared < end, cells.folded[start + shared] == cells.folded[stem.start + shared] {
      shared += 1
    }
    guard shared >= 2, start + shared < end else { return nil }
    var next = context
    next.stem = context.stem
    // Try the longest shared beginning first: 售后岗位 shares 售后岗位 of the stem, and 岗位职责 begins inside it.
    for length in stride(from: shared, through: 2, by: -1) {
      guard let words = LabelReader.read(cells, at: start + length, before: min(end, start + length + 24)),
        words.section != nil, !namesJob(start, start + length, words, isPart: length < stem.count),
        // 护士职责 after 护士长职责 names another post.
        length == stem.count || !NameShape.isListedJob(cells, TextSpan(start, start + length))
      else { continue }
      let after = cells.skipBlank(words.end, end)
      var stop = after
      while stop < end, cells.folded[stop] == 0x3A { stop += 1 }
      let isClosed = stop > after
      guard
        isClosed || after >= end || isMarkerStart(after)
          || after > words.end && (context.isSpaced || length == stem.count)
          || sharesPrefix(after, stem)
      else { continue }
      return Verdict(
        label: Segment.Label(words: words, span: TextSpan(start, words.end), isClosed: isClosed),
        bodyStart: cells.skipBlank(stop, end), rule: .labelAfterStem)
    }
    return nil
  }

  /// 工程部主管岗位职责 under 工程部岗位职责, 工程主管岗位职责 under 工程部经理岗位职责: the words between name a job.
  private func namesJob(_ start: Int, _ stem: Int, _ words: LabelWords, isPart: Bool) -> Bool {
    guard isPart || NameShape.isDepartment(cells, TextSpan(start, stem)) else { return false }
    for end in stride(from: words.end - 2, to: stem + 1, by: -1)
    where LabelReader.read(cells, at: end, before: words.end)?.end == words.end {
      if NameShape.isListedJob(cells, TextSpan(start, end)) { return true }
    }
    return false
  }

  /// 岗位说明书:售后服务部服务工程师: document words before a colon are the label of a title.
  private func documentLabel(_ start: Int, _ end: Int) -> Verdict? {
    guard let found = cells.word(at: start, before: end), found.roles.isDocument,
      found.end < end, cells.folded[found.end] == 0x3A, end - found.end > 2,
      // 考核标准:… may head a text of its own.
      found.roles.section == nil || isName(TextSpan(found.end + 1, end))
    else { return nil }
    let words = LabelWords(end: found.end, section: nil, field: .title, qualification: nil, words: 1)
    return Verdict(
      label: Segment.Label(words: words, span: TextSpan(start, found.end), isClosed: true),
      bodyStart: cells.skipBlank(found.end + 1, end), rule: .labelOfDocument)
  }

  /// Whether a title may have such a text: short and no sentence.
  private func isName(_ span: TextSpan) -> Bool {
    guard span.count <= Self.longestName else { return false }
    for index in span.start..<span.end where cells.classes[index] == .terminator || cells.folded[index] == 0x2C {
      return false
    }
    return true
  }

  /// A heading with its text run in: only where something besides the words speaks for it.
  private func runIn(
    _ words: LabelWords, _ span: TextSpan, _ next: Int, _ end: Int, _ context: Context
  ) -> SegmentRule? {
    let isLong = cells.visibleCount(span) >= 4
    // 五、职业发展在…: after a heading's own number 在 and 为 begin a clause.
    let isClause = isLong && context.marker?.family == .han && [0x5728, 0x4E3A].contains(cells.folded[next])
    let goesOn = Self.continuations.contains(cells.folded[next]) || Self.advice.stands(at: next, of: cells)
    // 工作责任心强
    if goesOn || Self.qualities.stands(at: span.end - 2, of: cells), next == span.end, !isClause { return nil }
    if words.section != nil {
      if let stem = context.stem, sharesPrefix(next, stem) {
        return .labelStemTakenUp
      }
      if let family = context.marker?.family, isLong || family == .han || cells.isBlank(span.end), family != .bullet,
        family != .circled, family != .parenthesizedArabic, words.section != .group
      {
        return isLong || cells.isBlank(span.end) ? .labelNumbered : nil
      }
      if isLong, context.isAfterHeading { return .labelAfterHeading }
      if let second = LabelReader.read(cells, at: next, before: min(end, next + 16)),
        context.isLineStart || context.isAfterHeading,
        cells.at(second.end) == 0x3A || isMarkerStart(cells.skipBlank(second.end, end))
      {
        return .labelBeforeLabel
      }
      if isLong, cells.isBlank(span.end), context.isLineStart || context.isCell || context.isAfterHeading {
        return .labelBeforeGap
      }
      return nil
    }
    if let field = words.field {
      if context.marker?.family == .han, isLong, field.relationship != nil { return .labelNumbered }
      if cells.isBlank(span.end), context.isLineStart || context.isCell, end - span.end <= 60 {
        return .labelPartedByGap
      }
      if context.isForm, context.isLineStart, end - span.end <= 40, span.count >= 3, isForm(field),
        !hasTerminator(span.end, end)
      {
        return .labelGlued
      }
    }
    if context.isColonForm, context.isLineStart, context.marker == nil, words.isQualification, span.count >= 2,
      (2...40).contains(end - span.end)
    {
      return .labelGlued
    }
    if words.qualification != nil, cells.isBlank(span.end), context.isLineStart || context.isCell,
      context.marker?.family == .decimal || context.isForm, !(context.isSpaced && context.marker?.family == .ordinal)
    {
      return .labelPartedByGap
    }
    return nil
  }

  /// Fields that only a form has.
  private func isForm(_ field: FieldName) -> Bool {
    switch field {
    case .age, .experience, .language, .skill, .travel, .health, .training, .vacation, .category: false
    default: true
    }
  }

  private func hasTerminator(_ start: Int, _ end: Int) -> Bool {
    cells.holdsTerminator(in: TextSpan(start, end))
  }

  private func sharesPrefix(_ index: Int, _ stem: TextSpan) -> Bool {
    let wanted = min(2, stem.count)
    guard wanted >= 2, index + wanted <= cells.count else { return false }
    for offset in 0..<wanted where cells.folded[index + offset] != cells.folded[stem.start + offset] { return false }
    return true
  }

  /// A full stop that ends the line ends a heading as well (一、岗位概述。).
  private func isEndSign(_ index: Int, _ end: Int) -> Bool {
    if cells.classes[index] == .terminator, cells.skipBlank(index + 1, end) >= end { return true }
    // 投递方式👇
    return end - index <= 4 && (index..<end).allSatisfy { cells.classes[$0] == .symbol || cells.isBlank($0) }
  }

  /// The end of a label's translation behind it: 职务名称 Job Title: and, as a heading, 工作关系 Working Relationships.
  private func translationEnd(_ words: LabelWords, _ end: Int) -> Int? {
    let start = cells.skipBlank(words.end, end)
    guard cells.classAt(words.end - 1) == .han, start < end, cells.classes[start] == .latin else { return nil }
    var index = start
    var last = start
    while index < end, index - start <= Self.longestTranslation {
      if cells.classes[index] == .latin {
        last = index + 1
      } else if cells.isBlank(index) {
        // Wide gaps part cells.
        if cells.classes[index] == .tab || index + 1 < end && cells.isBlank(index + 1) { break }
      } else if !Self.translationSigns.contains(cells.folded[index]) {
        break
      }
      index += 1
    }
    guard last - start >= 2 else { return nil }
    let next = cells.skipBlank(last, end)
    if next < end, cells.folded[next] == 0x3A { return last }
    return words.section != nil && (next >= end || next - last >= 2) ? last : nil
  }

  /// The end of a note in brackets right after a label: 职务说明(请逐项写明…).
  private func noteEnd(_ index: Int, _ end: Int) -> Int? {
    let open = cells.skipBlank(index, end)
    guard open < end, cells.folded[open] == 0x28 else { return nil }
    var close = open + 1
    while close < end, close - open < 40, cells.folded[close] != 0x29 { close += 1 }
    guard close < end, cells.folded[close] == 0x29, !isMarkerStart(open) else { return nil }
    let next = cells.skipBlank(close + 1, end)
    return next >= end || cells.folded[next] == 0x3A ? close + 1 : nil
  }

  /// 【工作内容】
  private func bracketed(at start: Int, before end: Int) -> Verdict? {
    let closing: UInt32
    switch cells.folded[start] {
    case 0x3010, 0x3014, 0x300C, 0x300E: closing = cells.folded[start] + 1
    case 0x5B: closing = 0x5D
    case 0x3C: closing = 0x3E
    default: return nil
    }
    var close = start + 1
    while close < end, close - start < 24, cells.folded[close] != closing { close += 1 }
    guard close < end, cells.folded[close] == closing else { return nil }
    let inner = cells.trim(TextSpan(start + 1, close))
    guard !inner.isEmpty, var words = bracketedWords(inner) else { return nil }
    words.end = close + 1
    var bodyStart = close + 1
    while bodyStart < end, cells.folded[bodyStart] == 0x3A || cells.isBlank(bodyStart) { bodyStart += 1 }
    return Verdict(
      label: Segment.Label(words: words, span: TextSpan(start, close + 1), isClosed: true), bodyStart: bodyStart,
      rule: .labelBracketed)
  }

  func bracketedWords(_ inner: TextSpan) -> LabelWords? {
    // 【你的权限(能直接拍板的事)】: a note may follow the words.
    if let words = LabelReader.read(cells, at: inner.start, before: inner.end),
      words.end == inner.end || cells.folded[cells.skipBlank(words.end, inner.end)] == 0x28
    {
      return words
    }
    return endingWords(inner, isBracketed: true)
  }
}
