/// Names of jobs that a sentence on their place in the house stands behind.
extension Assembler {
  /// (一)研发中心总监1名,直接向总经理汇报,下辖产品开发部经理、试验检测部经理。主要职责: a name, how many there are or whom they answer
  /// to, before the heading of what they do.
  mutating func takeStatedHeading(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard segment.marker != nil || segment.isLineStart,
      let comma = (body.start..<min(body.end, body.start + 2 * Self.longestCounted)).first(where: {
        Self.nameSigns.contains(cells.folded[$0])
      }),
      let next = nextSegment(), next.isHeading, let part = next.label?.words.section,
      Self.firstHeadings.contains(part)
    else { return false }
    let head = TextSpan(body.start, comma)
    let name = NameShape.withoutNote(cells, head)
    let stated = RelationReader.statement(cells, TextSpan(comma + 1, body.end))
    guard
      NameShape.isListedJob(cells, name) && (name.end < head.end || !stated.isEmpty)
        || NameShape.isJob(cells, name) && isOneOfStated(segment)
    else { return false }
    beginPosition(at: segment.span.start, title: self.name(name), .heading)
    claims.claim(head, .structure)
    takeNote(of: head)
    draft?.relationships += stated
    for relationship in stated { claims.claim(relationship.target, .value) }
    lastJobMarker = segment.marker ?? lastJobMarker
    say("job heading", "job: a name, and whom it answers to")
    return true
  }

  private static let nameSigns = ScalarSet(",。")

  /// (一)网格长。由社区干部担任,主要职责: among others that have the heading of what they do in their lines.
  private func isOneOfStated(_ segment: Segment) -> Bool {
    guard let marker = segment.marker else { return false }
    return segments.indices.dropLast().contains { number in
      let next = segments[number + 1]
      return number != index && segments[number].marker?.level == marker.level && segments[number].label == nil
        && next.line == segments[number].line && next.label?.words.section == .duties && next.isHeading
    }
  }
}
