/// Duties whose numbers the scrape lost, and what stands before a post's first heading and is no duty.
extension Assembler {
  private static let fewestLines = 2
  private static let fewestSentences = 3
  /// How many lines show whether a list is one.
  private static let mostLooked = 12

  /// 票务员岗位职责 over 清点投币箱。 / 收缴票款并送存银行。 / …: lines right under a title of duties, of which one in three or
  /// more opens as duties do.
  mutating func takeUnnumberedDuties(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard draft == nil, segment.isLineStart, isBehindTitle(), let article = articles.last,
      article.title?.section == .duties, let stem = article.stem,
      article.isDepartment || NameShape.isJob(cells, stem), !isSubject(body, of: stem), let end = unnumberedEnd()
    else { return false }
    let lines = (index..<end).filter { isFirstOfLine($0) && hasLetters(segments[$0].body) }.prefix(Self.mostLooked).map
    { segments[$0].body }
    let sentences = lines.count == 1 ? ClauseList.sentences(cells, body) : lines
    guard sentences.count >= (lines.count == 1 ? Self.fewestSentences : Self.fewestLines),
      sentences.count(where: opensAsDuty) * 3 >= sentences.count
    else { return false }
    ensureDraft(at: segment.span.start)
    section = .duties
    draft?.seen.insert(.duties)
    if lines.count > 1 {
      takeBody(body, segment)
    } else {
      for sentence in sentences { addEntry(.duties, sentence, marker: nil) }
      say("item", "item: a sentence under a title of duties")
    }
    return true
  }

  /// Whether the title stands right before, or the number 1 alone on its line between.
  private func isBehindTitle() -> Bool {
    guard index > 0 else { return false }
    // 施工员岗位职责(工程部)
    let before = firstOfLine(before: index)
    if segments[before].title != nil { return before == index - 1 || segments[before].title?.department != nil }
    return before > 0 && segments[before - 1].title != nil && isRowNumber(before, 1)
  }

  /// The end of the lines without numbers from the one in hand on; `nil` where a numbered list follows them.
  private func unnumberedEnd() -> Int? {
    var next = index
    while next < segments.count, segments[next].title.map({ isCollection($0) }) ?? true,
      segments[next].label?.words.section == nil
    {
      if segments[next].marker != nil { return nil }
      next += 1
    }
    return next
  }

  private func opensAsDuty(_ span: TextSpan) -> Bool { Content.opensAsDuty(cells, span) }

  private static let longestTag = 30
  private static let mostTags = 12

  private static let benefits = WordList(file: "posting-facts", row: "benefit")

  /// 五险 / 包住 / 刷新于 06-18 between a post's name and its first heading: short lines that say nothing of what is done. On the
  /// card of a post also 天正暖通 / 公共建筑 between 职位描述 and 岗位职责:.
  func isTag(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard draft?.titleRule == .heading, draft?.has(.duties) == false else { return false }
    let isDescribed = sectionHeading != nil
    guard isDescribed ? draft?.isNamedByFacts == true && section == .description : isProse else { return false }
    var next = index
    while next < segments.count, next - index < Self.mostTags {
      let other = segments[next]
      if let section = other.label?.words.section { return next > index && (!isDescribed || section == .duties) }
      guard other.marker == nil, other.title == nil, other.label == nil, !hasTerminator(other.body),
        cells.visibleCount(other.body) <= Self.longestTag,
        !opensAsDuty(other.body) || Self.benefits.stands(at: other.body.start, of: cells)
      else { return false }
      next += 1
    }
    return false
  }
}
