/// What stands between a job's name and its first heading: facts, a number, a translation, a button of the page.
extension Assembler {
  /// 生产制造部 / 青岛 / 5 / 收起▲: what stands between a job's name and a button of the page, or a heading of duties, are
  /// facts.
  mutating func takeFactsBelow() {
    var end = index + 1
    while end < segments.count, end <= index + Self.mostBetween, segments[end].label == nil, segments[end].title == nil,
      segments[end].marker == nil, cells.visibleCount(segments[end].span) <= Self.longestFact,
      !hasTerminator(segments[end].span)
    {
      end += 1
      guard end < segments.count else { return }
      guard isFurniture(between: end - 1, and: end) || segments[end].label?.words.section == .duties else { continue }
      for fact in index + 1..<end {
        let span = segments[fact].span
        let stated = facts(on: span)
        if !stated.isEmpty {
          take(stated.filter(\.isStated))
        } else if NameShape.isDepartment(cells, span) {
          setField(.department, span)
        } else if Content.isQualification(cells, span) {
          addEntry(.qualifications, span, marker: nil)
        }
        roles[fact].become("fact", "job: between its name and a button or a heading")
      }
      index = end - 1
      return
    }
  }

  private static let longestFact = 16
  private static let farthestHeading = 8
  private static let mostBetween = 4

  /// A section's heading soon after, and only short texts between: the name of a job above its lines.
  func isHeadedLater(_ segment: Segment) -> Bool {
    guard segment.blankBefore || draft?.isEmpty ?? true || isAfterNumber(segment) || isAfterFurniture(segment) else {
      return false
    }
    var others = 0
    for next in (index + 1)..<min(segments.count, index + Self.farthestHeading) {
      if segments[next].label?.words.section != nil { return true }
      // A number, a translation and fields may stand between.
      if !isAside(segments[next]) { others += 1 }
      if others > Self.mostBetween { return false }
      if segments[next].marker != nil || segments[next].title?.section == .duties || segments[next].body.count > 40 {
        return false
      }
    }
    return false
  }

  /// [参考编号:…], a translation, or a field that says where the job is.
  private func isAside(_ segment: Segment) -> Bool {
    switch segment.label?.words.field {
    case .department?, .location?, .code?, .headcount?, .category?: return segment.label?.isClosed == true
    default:
      return cells.folded[segment.span.start] == 0x5B || cells.classes[segment.span.start] == .latin
    }
  }

  /// Whether a button or a notice stands right before (立即投递).
  private func isAfterFurniture(_ segment: Segment) -> Bool {
    guard index > 0, segment.isLineStart else { return false }
    return isFurniture(between: index - 1, and: index)
  }

  /// Whether boilerplate stands between two segments; none where the parts of a form were put in another order.
  private func isFurniture(between one: Int, and other: Int) -> Bool {
    let (end, start) = (segments[one].span.end, segments[other].span.start)
    return end < start && (end..<start).contains { claims.isBoilerplate($0) }
  }

  /// 02 / 炒料师傅: a number alone on the line before.
  private func isAfterNumber(_ segment: Segment) -> Bool {
    guard index > 0, segment.isLineStart, segments[index - 1].line == segment.line - 1, segments[index - 1].isLineStart,
      segments[index - 1].span.count <= 2
    else { return false }
    let number = segments[index - 1].span
    return (number.start..<number.end).allSatisfy { cells.classes[$0] == .digit }
  }
}
