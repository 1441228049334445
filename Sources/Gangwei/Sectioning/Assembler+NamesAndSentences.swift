/// 董事长助理 / 协助董事长处理日常事务。 / 总经理 / 全面负责经营。: names and a sentence on each, in turn, a line each.
extension Assembler {
  private static let fewestPairs = 3
  private static let farthestPair = 40

  /// Whether the line is the name of one of several such pairs.
  func isOneOfPairs() -> Bool {
    guard isPair(at: index) else { return false }
    var pairs = 1
    for step in [-1, 1] {
      var number = index + step
      while segments.indices.contains(number), abs(number - index) <= Self.farthestPair, pairs < Self.fewestPairs {
        if isPair(at: number) {
          pairs += 1
        } else if !isPair(at: number - 1), segments[number].marker?.family.isHeading != true,
          !isPair(at: number - 2) || !hasTerminator(segments[number].span), !isBehindHeading(number)
        {
          break
        }
        number += step
      }
    }
    return pairs >= Self.fewestPairs
  }

  /// 二、部门管理 between such pairs.
  mutating func takeHeadingOverPairs(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard segment.marker?.family.isHeading == true, isAlone(index), !hasTerminator(body),
      isPair(at: index + 1) || isPair(at: index + 2) && isBareLine(index + 1),
      isPair(at: index - 2) || isGroup(body)
    else { return false }
    closeDraft()
    claims.claim(body, .structure)
    say("heading", "heading: over names and a sentence on each")
    return true
  }

  func isPair(at number: Int) -> Bool {
    guard segments.indices.contains(number), segments.indices.contains(number + 1) else { return false }
    let (name, sentence) = (segments[number], segments[number + 1])
    return isBareLine(number) && isBareLine(number + 1) && NameShape.isJob(cells, beforeColon(name.body))
      && (hasTerminator(sentence.body) || isOfOpenLines(number)) && Content.opensAsDuty(cells, sentence.body)
      && !NameShape.isJob(cells, sentence.body)
  }

  /// Whether names stand in turn with lines that have no sign at their end, on either side.
  private func isOfOpenLines(_ number: Int) -> Bool {
    [number - 2, number + 2].contains { place in
      segments.indices.contains(place) && segments.indices.contains(place + 1) && isBareLine(place)
        && isBareLine(place + 1) && NameShape.isJob(cells, beforeColon(segments[place].body))
        && Content.opensAsDuty(cells, segments[place + 1].body) && !NameShape.isJob(cells, segments[place + 1].body)
    }
  }

  /// 负责超市的运营 under 一、高层管理岗位: what all of the posts below do.
  private func isBehindHeading(_ number: Int) -> Bool {
    number > 0 && isBareLine(number) && segments[number - 1].marker?.family.isHeading == true && isAlone(number - 1)
  }

  private static let groups = WordList(["岗位", "人员", "职位"])

  /// 一、高层管理岗位
  private func isGroup(_ body: TextSpan) -> Bool {
    Self.groups.stands(atEndOf: body, of: cells)
  }

  /// 培训主任: over what is done.
  private func beforeColon(_ span: TextSpan) -> TextSpan {
    guard !span.isEmpty, cells.folded[span.end - 1] == 0x3A else { return span }
    return cells.trim(TextSpan(span.start, span.end - 1))
  }

  private func isBareLine(_ number: Int) -> Bool {
    let segment = segments[number]
    return segment.isLineStart && isAlone(number) && segment.marker == nil && segment.label == nil
      && segment.title == nil
  }
}
