/// Ladders of posts under a career's heading: 1.初级客户服务代表:负责…;2.高级客户服务代表:…
extension Assembler {
  /// Each step is a job with its duty, and leads to the next.
  mutating func takeLadderStep(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard section == .career, let marker = segment.marker, let step = step(body) else { return false }
    let isFirst = marker.number == 1
    guard isFirst ? nextStep(after: marker) != nil : draft?.titleRule == .heading && draft?.entries.count == 1 else {
      return false
    }
    let heading = (sectionHeading, sectionMarker)
    if !isFirst { draft?.relationships.append((.promotesTo, step.name)) }
    beginPosition(at: segment.span.start, title: step.name, .heading)
    claims.claim(step.name, .structure)
    addEntry(.duties, step.text, marker: nil)
    section = .career
    (sectionHeading, sectionMarker) = heading
    say("job heading", "job: a step of a career's ladder")
    return true
  }

  private func step(_ body: TextSpan) -> (name: TextSpan, text: TextSpan)? {
    guard let colon = cells.find(0x3A, in: body) else { return nil }
    let name = TextSpan(body.start, colon)
    let text = cells.trim(TextSpan(colon + 1, body.end))
    return NameShape.isJob(cells, name) && !text.isEmpty ? (name, text) : nil
  }

  private func nextStep(after marker: Marker) -> TextSpan? {
    guard let next = nextSegment(), next.marker?.level == marker.level, next.marker?.number == marker.number + 1 else {
      return nil
    }
    return step(next.body)?.name
  }
}
