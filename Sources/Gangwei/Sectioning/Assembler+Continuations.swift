/// Lines without a marker under an item: whether they go on with it, stand under it, or beside it.
extension Assembler {
  enum Relation { case continues, child, sibling }

  /// Whether it stands behind the item in the source: the parts of a form may have been put in another order.
  func isBehind(_ body: TextSpan, _ last: Int) -> Bool {
    draft?.entries[last].pieces.last.map { $0.end <= body.start } ?? true
  }

  /// How a line without a marker belongs to the item before it.
  func relation(of body: TextSpan, _ segment: Segment, to last: Int) -> Relation {
    guard let entry = draft?.entries[last], let piece = entry.pieces.last else { return .continues }
    let end = piece.end - 1
    let lastLine = segments[max(0, index - 1)].line
    let isMarked = entry.marker != nil
    let namesKind = isMarked && cells.at(end) == 0x7C7B && cells.visibleCount(piece) <= 8
    if segment.isLineStart, Content.isClosingDuty(cells, body) && !namesKind || Content.speaksOfHolder(cells, body) {
      return .sibling
    }
    if cells.at(piece.end) == 0x3B || Content.isAuthority(cells, piece) { return .sibling }
    switch cells.folded[end] {
    case 0x3002, 0x21, 0x3F, 0x2E:
      if ClauseList.semicolons(cells, body).count >= 2, !hasFullStop(body) { return .sibling }
      // (六)通过体能测试。 over 持有证书者优先。
      if segment.isLineStart, section == .qualifications, Content.isPreference(cells, body) { return .sibling }
      return isMarked || !entry.parents.isEmpty && !isProse ? .continues : .sibling
    case 0x3B:
      return .sibling
    case 0x3A:
      return .child
    case 0x2C, 0x3001, 0x28, 0x2D:
      return .continues
    default:
      break
    }
    // 学历 | 本科 | 硕士优先: cells of a table beside one another, behind their label.
    if segment.line == lastLine, !isMarked, segment.isCell, rowLines.separators[index].contains(.pipe), isBehindLabel()
    {
      return .sibling
    }
    // 大专以上学历 5年以上工作经验 持有驾驶证: in a line of cells single blanks part what is asked for, and what is done.
    if segment.line == lastLine, !isMarked, isSpacedCell(segment) {
      let shortest = min(cells.visibleCount(piece), cells.visibleCount(body))
      if section == .qualifications && shortest >= Self.shortestCell
        || section == .duties && shortest >= Self.shortestDuty && Content.opensAsDuty(cells, body)
      {
        return .sibling
      }
    }
    if segment.line == lastLine || isAfterWrapped(segment) { return .continues }
    if !isMarked { return Self.conjunctions.contains(cells.at(end)) ? .continues : .sibling }
    if isWrapped(end, body, segment) { return .continues }
    return looksLikeHead(piece, segment) ? .child : .continues
  }

  private static let shortestCell = 4
  private static let shortestDuty = 8

  /// Whether a label begins the line in hand.
  private func isBehindLabel() -> Bool {
    segments[firstOfLine].label != nil
  }

  /// Whether a width cut the line before off, so that the segment goes on with it.
  func isAfterWrapped(_ segment: Segment) -> Bool {
    index > 0 && segment.isLineStart && segment.marker == nil && segments[index - 1].line == segment.line - 1
      && wrapped.contains(segment.line - 1)
  }

  private func hasFullStop(_ span: TextSpan) -> Bool {
    cells.find(0x3002, in: span) != nil
  }

  /// A line that ends without a sign near the width at which this text is broken goes on in the next.
  private func isWrapped(_ end: Int, _ body: TextSpan, _ segment: Segment) -> Bool {
    let before = segments[max(0, index - 1)]
    let width = cells.visibleCount(TextSpan(before.span.start, end + 1))
    if width >= 26 { return true }
    // A following line that ends a sentence soon and opens no clause of its own is the rest of this one.
    return cells.visibleCount(body) <= 6 && cells.classAt(body.end - 1) == .terminator
  }

  private static let headEnds = WordList(["工作", "管理", "方面", "职责", "事项", "任务"])

  private static let conjunctions = ScalarSet("并和与及或等的、地得而且且或者以")

  /// A short item without a comma heads the lines under it: several of them, or one after words of a heading.
  private func looksLikeHead(_ piece: TextSpan, _ segment: Segment) -> Bool {
    let length = cells.visibleCount(piece)
    guard length <= 25, cells.find(0x2C, in: piece) == nil, !Self.conjunctions.contains(cells.at(piece.end - 1)),
      !Self.conjunctions.contains(cells.at(segment.body.start))
    else { return false }
    var followers = 0
    var next = index
    while next < segments.count, segments[next].marker == nil, segments[next].label == nil, segments[next].title == nil
    {
      followers += 1
      next += 1
    }
    return followers >= 2 || length <= 8 || cells.at(piece.end - 1) == 0x7C7B
      || Self.headEnds.stands(at: piece.end - 2, of: cells)
  }
}
