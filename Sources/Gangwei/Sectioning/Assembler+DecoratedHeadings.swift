/// Names of jobs in brackets, behind pictures and between rows of signs.
extension Assembler {
  static let postBrackets = ScalarSet("【[「")
  static let closingPostBrackets = ScalarSet("】]」")

  /// 🚀【社招】PaaS平台后端研发工程师: signs and a word in brackets before a job's name, and a heading soon after.
  mutating func takeDecoratedHeading(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard segment.isLineStart, segment.marker == nil else { return false }
    if let name = ruledName(body) {
      beginPosition(at: segment.span.start, title: name, .heading)
      claims.claim(body, .structure)
      say("job heading", "job: between rows of signs")
      return true
    }
    if let name = explainedName(index) {
      beginPosition(at: segment.span.start, title: name, .heading)
      claims.claim(body, .structure)
      section = .duties
      isProse = true
      say("job heading", "job: its name in brackets over a text that takes it up")
      return true
    }
    if let name = bracketedName(body) {
      beginPosition(at: segment.span.start, title: name, .heading)
      claims.claim(body, .structure)
      say("job heading", "job: its name in brackets over fields and headings")
      return true
    }
    let name = name(upToCount(undecorated(body)))
    guard name.start > body.start, NameShape.isJob(cells, name) else { return false }
    for next in (index + 1)..<min(segments.count, index + 16) where segments[next].label?.words.section != nil {
      beginPosition(at: segment.span.start, title: name, .heading)
      claims.claim(body, .structure)
      say("job heading", "job: decorated, with a heading after it")
      return true
    }
    return false
  }

  /// 会计助理 1名 老城区, 会计助理,1名: before how many are sought.
  func upToCount(_ body: TextSpan) -> TextSpan {
    func isSeparator(_ index: Int) -> Bool { cells.isBlank(index) || cells.folded[index] == 0x2C }
    var start = body.start
    var last = start
    while start < body.end {
      var end = start
      while end < body.end, !isSeparator(end) { end += 1 }
      if start > body.start, NameShape.count(cells, TextSpan(start, end)) == start { return TextSpan(body.start, last) }
      last = end
      start = end
      while start < body.end, isSeparator(start) { start += 1 }
    }
    return body
  }

  /// The text behind signs and words in brackets.
  func undecorated(_ body: TextSpan) -> TextSpan {
    var start = body.start
    while start < body.end, cells.classes[start] == .symbol || cells.isBlank(start) { start += 1 }
    while start < body.end, Self.postBrackets.contains(cells.folded[start]) {
      var close = start
      while close < body.end, close - start <= 6, !Self.closingPostBrackets.contains(cells.folded[close]) { close += 1 }
      guard close < body.end, Self.closingPostBrackets.contains(cells.folded[close]) else { return body }
      start = cells.skipBlank(close + 1, body.end)
    }
    return TextSpan(start, body.end)
  }

  private static let farthestLabel = 4

  /// 【廊桥操作员】 alone on its line, over fields of its form and a heading of duties.
  private func bracketedName(_ whole: TextSpan) -> TextSpan? {
    // 【生活老师】8人
    var body = whole
    if let count = NameShape.count(cells, whole) { body.end = cells.trimEnd(body.start, count) }
    guard isAlone(index), body.count >= 4, Self.postBrackets.contains(cells.folded[body.start]),
      Self.closingPostBrackets.contains(cells.folded[body.end - 1]),
      case let name = cells.trim(TextSpan(body.start + 1, body.end - 1)), NameShape.isJob(cells, name)
    else { return nil }
    if let next = nextSegment(), next.marker?.number == 1, next.label == nil, Content.opensAsDuty(cells, next.body) {
      return name
    }
    if isForm(from: index + 1, fewest: 1) { return name }
    for next in (index + 1)..<min(segments.count, index + 1 + Self.farthestLabel) {
      guard let label = segments[next].label else { return nil }
      if label.words.section != nil { return name }
      guard label.words.field != nil else { return nil }
    }
    return nil
  }

  private static let fewestExplained = 3
  private static let mostExplained = 6

  /// 【统筹】 alone on its line over 统筹是剧组的日历。拆解剧本…, among others: what stands in the brackets is taken up below.
  func explainedName(_ number: Int) -> TextSpan? {
    func name(_ number: Int) -> TextSpan? {
      guard isAlone(number), number + 1 < segments.count, case let span = segments[number].span, span.count >= 4,
        Self.postBrackets.contains(cells.folded[span.start]),
        Self.closingPostBrackets.contains(cells.folded[span.end - 1]),
        case let name = cells.trim(TextSpan(span.start + 1, span.end - 1)), name.count <= NameShape.longestJob,
        case let next = segments[number + 1].span, next.count > name.count, hasTerminator(next),
        cells.hasWord(Array(cells.folded[name.start..<name.end]), at: next.start)
      else { return nil }
      return name
    }
    guard let own = name(number) else { return nil }
    // No more than show what they are, so that no text is read again and again to its end.
    let some = segments.indices.lazy.compactMap(name).prefix(Self.mostExplained)
    return some.count >= Self.fewestExplained && some.contains { NameShape.isJob(cells, $0) } ? own : nil
  }

  static let ruleSigns = ScalarSet("-=*~—_#─━·")
  private static let shortestRule = 3

  /// -------结构设计师 :霁云建筑设计院---------: the name between rows of one sign, without what follows a colon.
  private func ruledName(_ body: TextSpan) -> TextSpan? {
    func isRule(_ index: Int) -> Bool { Self.ruleSigns.contains(cells.folded[index]) }
    var start = body.start
    while start < body.end, isRule(start) { start += 1 }
    var end = body.end
    while end > start, isRule(end - 1) { end -= 1 }
    guard start - body.start >= Self.shortestRule, body.end - end >= Self.shortestRule else { return nil }
    let inside = cells.trim(TextSpan(start, end))
    let colon = cells.find(0x3A, in: inside) ?? inside.end
    let name = cells.trim(TextSpan(inside.start, colon))
    return NameShape.isJob(cells, name) ? name : nil
  }
}
