/// Names of jobs behind the number of a post: 岗位一:社工站站长, 【职位二】传播筹款专员.
extension Assembler {
  /// 岗位一:社工站站长, and 岗位一 on the line before the name.
  mutating func takePost(_ body: TextSpan, _ segment: Segment) -> Bool {
    if segment.marker?.isPost == true, isHeadingName(body), hasLetters(body) {
      beginPosition(at: segment.span.start, title: name(body), .heading)
      claims.claim(segment.span, .structure)
      takeNote(of: body)
      lastJobMarker = segment.marker
      say("job heading", "job: the number of a post stands before it")
      return true
    }
    if let rest = behindPostNumber(body), isHeadingName(rest), isAlone(index) {
      beginPosition(at: segment.span.start, title: name(rest), .heading)
      claims.claim(body, .structure)
      takeNote(of: TextSpan(rest.start, body.end))
      section = .description
      isProse = true
      say("job heading", "job: the number of a post stands before it")
      return true
    }
    guard index > 0, isPostNumber(segments[index - 1]), segment.marker == nil, segment.isLineStart,
      isHeadingName(NameShape.withoutNote(cells, body))
    else { return false }
    beginPosition(at: segments[index - 1].span.start, title: name(body), .heading)
    claims.claim(body, .structure)
    takeNote(of: body)
    section = .description
    isProse = true
    say("job heading", "job: the number of a post stands on the line before")
    return true
  }

  /// 岗位一 or 【職缺一】 alone on its line.
  private func isPostNumber(_ segment: Segment) -> Bool {
    if segment.marker?.isPost == true { return !hasLetters(segment.body) }
    let span = segment.span
    guard span.count > 3, Self.postBrackets.contains(cells.folded[span.start]),
      Self.closingPostBrackets.contains(cells.folded[span.end - 1]),
      HanNumeral.isNumeral(cells.folded[span.end - 2]) || cells.classes[span.end - 2] == .digit
    else { return false }
    return Self.posts.stands(at: span.start + 1, of: cells) && span.count <= Self.longestPostNumber
  }

  /// 【职位二】传播筹款专员,1名: the name behind the number in brackets and before how many are sought.
  private func behindPostNumber(_ body: TextSpan) -> TextSpan? {
    guard Self.postBrackets.contains(cells.folded[body.start]),
      let word = Self.posts.longest(at: body.start + 1, before: body.end, of: cells),
      let numeral = HanNumeral.readAny(cells, at: body.start + 1 + word, before: body.end), numeral.end < body.end,
      Self.closingPostBrackets.contains(cells.folded[numeral.end])
    else { return nil }
    let rest = cells.trim(TextSpan(numeral.end + 1, body.end))
    return rest.isEmpty ? nil : upToCount(rest)
  }

  private static let posts = WordList(["岗位", "职位", "职缺", "招聘岗位", "招聘职位"])
  private static let longestPostNumber = 8
}
