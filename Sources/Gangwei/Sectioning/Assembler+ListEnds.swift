/// Short lines behind the last sentence of a numbered list: the title of another text (考勤守则), a signature, a heading.
extension Assembler {
  private static let longestLine = 20

  /// A line of a few words without any sign, where the item before ended with a full stop and the list does not go on.
  mutating func takeLineBehindList(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard segment.isLineStart ? lineEnd(index) == index + 1 : isBeforeFirstOnLine(segment), segment.marker == nil,
      segment.label == nil, cells.visibleCount(body) <= Self.longestLine, let open = stack.last,
      let piece = draft?.entries.last?.pieces.last, cells.classAt(piece.end - 1) == .terminator, isPlain(body)
    else { return false }
    let next = nextSegment()
    // It goes on, or starts anew under what may be the heading of a group.
    if segment.isLineStart, let marker = next?.marker, stack.contains(where: { $0.level == marker.level }) {
      return false
    }
    if next?.marker.map({ $0.number == 1 && $0.family.isHeading || $0.family == .chapter }) == true,
      Lexicon.shared.titleExceptions.stands(in: cells, backwardsFrom: body.end, to: body.start)
    {
      closeDraft()
      articles.append(
        ArticleFrame(title: nil, start: body.start, end: body.end, stem: nil, isDepartment: false))
      say("unclaimed", "heading: a text of another kind begins")
      return true
    }
    guard segment.isLineStart, open.level.family != .bullet || next?.marker == nil else { return false }
    leaveSection()
    say("unclaimed", "list: it ended before this line")
    return true
  }

  /// …按月归档。工程部管理制度一、设备房管理: run into the first number of what it heads.
  private func isBeforeFirstOnLine(_ segment: Segment) -> Bool {
    guard let next = nextSegment(), next.line == segment.line, let marker = next.marker else { return false }
    return marker.number == 1 && marker.family.isHeading
  }

  private static let fewestTitles = 4

  /// 销售代表岗位说明书 / 行政专员岗位职责 / 门店店长岗位说明书 / …: whether the title in hand is one of several, a line each, with
  /// nothing under any. The last of them may head the text below.
  func isInListOfTitles() -> Bool {
    func isListed(_ number: Int) -> Bool {
      segments.indices.contains(number) && segments[number].title != nil && segments[number].marker == nil
        && isAlone(number)
    }
    if let own = code(index),
      [index - 1, index + 1].contains(where: { other in
        code(other).map { $0.letters == own.letters && abs($0.number - own.number) == 1 } ?? false
      })
    {
      return true
    }
    guard isListed(index), isListed(index + 1) || isListed(index - 1) else { return false }
    var (first, last) = (index, index)
    while isListed(first - 1), index - first < Self.fewestTitles { first -= 1 }
    while isListed(last + 1), last - index < Self.fewestTitles { last += 1 }
    guard last - first + 1 >= Self.fewestTitles else { return false }
    let stems = (first...last).compactMap { segments[$0].title.map { cells.key($0.stem) } }
    guard Set(stems).count == stems.count else { return false }
    if last > index { return true }
    guard let next = nextSegment() else { return true }
    return next.marker == nil && next.label == nil && !hasTerminator(next.body)
  }

  /// A10 前厅经理岗位职责: the code of an article in a catalogue.
  private func code(_ number: Int) -> (letters: [UInt32], number: Int)? {
    guard segments.indices.contains(number), segments[number].isLineStart, segments[number].marker == nil else {
      return nil
    }
    let span = segments[number].span
    var index = span.start
    while index < span.end, cells.classes[index] == .latin { index += 1 }
    guard index > span.start, index - span.start <= 2, index < span.end, cells.classes[index] == .digit,
      let read = HanNumeral.readAny(cells, at: index, before: span.end), read.end < span.end, cells.isBlank(read.end)
    else { return nil }
    return (cells.key(TextSpan(span.start, index)), read.value)
  }

  /// Letters and digits only.
  private func isPlain(_ span: TextSpan) -> Bool {
    for index in span.start..<span.end where cells.isVisible(index) {
      switch cells.classes[index] {
      case .han, .latin, .digit: continue
      default: return false
      }
    }
    return true
  }
}
