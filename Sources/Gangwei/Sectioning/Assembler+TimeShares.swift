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
}
