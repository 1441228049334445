/// How much of the working time a group of duties takes: 职责表述:负责档案的借阅 占全部工作时间的百分比:35%.
extension Assembler {
  private static let phrases = WordList(file: "share-tables", row: "time")
  private static let farthestShare = 10

  /// Takes such a share off the end of a group's heading; gives the heading without it.
  mutating func takeTimeShare(_ body: TextSpan) -> TextSpan {
    for place in body.start..<body.end where Self.phrases.stands(at: place, of: cells) {
      var index = place
      while index < body.end, index - place <= 2 * Self.farthestShare, cells.classes[index] != .digit { index += 1 }
      guard index < body.end, let share = Percentage.read(cells, at: index, before: body.end), share.value <= 1 else {
        continue
      }
      let name = TextSpan(body.start, cells.trimEnd(body.start, place))
      guard !name.isEmpty else { continue }
      draft?.weights.append(Draft.NamedShare(name: name, weight: share.value, span: TextSpan(name.start, share.end)))
      claims.claim(TextSpan(place, share.end), .structure)
      return name
    }
    return body
  }

  /// 工作时间百分比:30% on a line of its own below the group's heading, or with its value in the cell behind it.
  mutating func takeTimeShareOfGroup(_ segment: Segment) -> Bool {
    guard section == .duties, let heading = groupHeading, let entry = draft?.entries[heading],
      entry.pieces.count == 1, let name = entry.pieces.first, segment.marker == nil,
      let word = Self.phrases.longest(at: segment.span.start, before: segment.span.end, of: cells)
    else { return false }
    var value = TextSpan(segment.span.start + word, segment.span.end)
    if value.count > 0, cells.folded[value.start] == 0x3A { value.start += 1 }
    value = cells.trim(value)
    let isBehind = value.isEmpty && index + 1 < segments.count
    if isBehind { value = segments[index + 1].span }
    guard let share = Percentage.whole(cells, value), share > 0, share <= 1 else { return false }
    draft?.weights.append(Draft.NamedShare(name: name, weight: share, span: value))
    claims.claim(value, .value)
    say("weights", "weights: the share of the time that a group of duties takes")
    if isBehind { index += 1 }
    return true
  }
}
