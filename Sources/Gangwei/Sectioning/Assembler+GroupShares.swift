/// Shares behind the headings of what is assessed: (一)繁殖与成活(40分) over 1.窝均断奶仔猪数(20分), 一、业绩指标(占80%).
extension Assembler {
  private static let longestHeading = 30
  private static let words = WordList(["占", "权重", "分值", "满分"])
  private static let subjects = WordList(file: "share-tables", row: "assessment")
  private static let farthest = 120
  /// What has shares of another kind: examinations, pay.
  static let otherShares = WordList(file: "share-tables", row: "other-share")

  /// Takes the shares of headings that are numbered from the segment on, when they make the whole; the headings stay
  /// what they are.
  mutating func noteGroupShares(_ segment: Segment) {
    guard segment.marker?.number == 1, speaksOfAssessment(), let first = headingShare(index),
      let groups = siblings(from: index, first)
    else { return }
    ensureDraft(at: segment.span.start)
    for (number, group) in groups.enumerated() {
      note(group)
      // What stands under a heading may have shares of its own, which make that of the heading.
      let end =
        number + 1 < groups.count ? groups[number + 1].segment : min(segments.count, group.segment + Self.farthest)
      for share in items(below: group, before: end) { note(share) }
    }
    draft?.seen.insert(.weights)
    // What stands under them says how points are given.
    if section == nil { section = .indicators }
  }

  /// Takes the heading in hand, whose share was noted.
  mutating func takeHeadingWithShare(_ segment: Segment) -> Bool {
    guard headingsWithShares.contains(index) else { return false }
    claims.claim(segment.span, .value)
    say("weights", "weights: behind a heading")
    return true
  }

  private mutating func note(_ group: GroupShare) {
    draft?.weights.append(group.share)
    headingsWithShares.insert(group.segment)
  }

  private struct GroupShare {
    var segment: Int
    var share: Draft.NamedShare
  }

  /// Whether the section's heading or the article's title names what is assessed.
  private func speaksOfAssessment() -> Bool {
    switch section {
    case .weights?, .indicators?: return true
    case .other?, nil: break
    default: return false
    }
    if let heading = sectionHeading ?? draft?.sections.last?.heading, Self.subjects.stands(in: heading, of: cells) {
      return true
    }
    guard let title = articles.last?.title?.span else { return false }
    return Self.subjects.stands(in: title, of: cells)
  }

  /// The headings on the level of the first, in the order of their numbers, when they make the whole.
  private func siblings(from first: Int, _ share: Draft.NamedShare) -> [GroupShare]? {
    var groups = [GroupShare(segment: first, share: share)]
    var next = first + 1
    while next < min(segments.count, first + Self.farthest), segments[next].title == nil {
      if segments[next].marker?.level == segments[first].marker?.level {
        guard segments[next].marker?.number == groups.count + 1, let share = headingShare(next) else { break }
        groups.append(GroupShare(segment: next, share: share))
      }
      next += 1
    }
    let total = groups.reduce(0) { $0 + $1.share.weight }
    return groups.count >= 2 && abs(total - 1) < 0.0005 ? groups : nil
  }

  private func items(below group: GroupShare, before end: Int) -> [GroupShare] {
    guard group.segment + 1 < end, let level = segments[group.segment + 1].marker?.level else { return [] }
    var items: [GroupShare] = []
    for next in group.segment + 1..<end where segments[next].marker?.level == level {
      guard segments[next].marker?.number == items.count + 1, let share = headingShare(next) else { break }
      items.append(GroupShare(segment: next, share: share))
    }
    let total = items.reduce(0) { $0 + $1.share.weight }
    return items.count >= 2 && abs(total - group.share.weight) < 0.0005 ? items : []
  }

  /// 繁殖与成活(40分): a short heading and its share in brackets behind it.
  private func headingShare(_ number: Int) -> Draft.NamedShare? {
    let segment = segments[number]
    guard let marker = segment.marker else { return nil }
    var span = cells.trim(TextSpan(marker.span.end, segment.span.end))
    // 接待差错率(40%):办卡出错每次扣4分
    if let close = cells.find(0x29, in: TextSpan(span.start, min(span.end, span.start + Self.longestHeading))),
      cells.at(close + 1) == 0x3A
    {
      span.end = close + 1
    }
    guard span.count <= Self.longestHeading, !span.isEmpty, cells.folded[span.end - 1] == 0x29,
      let open = cells.find(0x28, in: span), open > span.start + 1
    else { return nil }
    var start = open + 1
    while start < span.end, cells.classes[start] == .han { start += 1 }
    guard start == open + 1 || Self.words.stands(in: TextSpan(open, start), of: cells) else { return nil }
    let inside = TextSpan(start, span.end - 1)
    guard let share = ItemShares.share(cells, at: inside.start, before: inside.end), share.end == inside.end,
      share.value > 0
    else { return nil }
    let name = cells.trim(TextSpan(span.start, open))
    guard !Self.otherShares.stands(in: name, of: cells) else { return nil }
    return Draft.NamedShare(name: name, weight: share.value, span: TextSpan(name.start, span.end))
  }
}
