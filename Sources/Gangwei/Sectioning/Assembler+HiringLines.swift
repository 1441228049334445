/// Lines of a job fair: (3)质检员,3人,负责铸件的首检。中专及以上学历。月薪4500-6000元。
extension Assembler {
  private static let fewestHiring = 2
  private static let farthestHiring = 6

  /// A post on a line of its own: its name, how many are sought, and what else is said of it, as on a line beside.
  mutating func takeHiringLine(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard let (name, count) = hiring(segment), isAmongHiring(segment) else { return false }
    beginPosition(at: segment.span.start, title: self.name(name), .heading)
    claims.claim(name, .structure)
    setField(.headcount, count)
    lastJobMarker = segment.marker ?? lastJobMarker
    say("job heading", "job: a name and how many are sought, as on the lines beside")
    section = .description
    isProse = true
    isOpen = true
    for sentence in ClauseList.sentences(cells, cells.trim(TextSpan(min(body.end, count.end + 1), body.end))) {
      if let pay = PostingFact.read(cells, sentence), pay.kind == .salary {
        take([pay])
      } else {
        for part in ClauseList.semicolons(cells, sentence) { addEntry(.duties, part, marker: nil) }
      }
    }
    isOpen = false
    return true
  }

  /// The name and the head-count behind the first comma.
  private func hiring(_ segment: Segment) -> (name: TextSpan, count: TextSpan)? {
    let body = segment.body
    guard segment.label == nil, segment.title == nil, segment.marker != nil || segment.isLineStart,
      let comma = cells.find(0x2C, in: TextSpan(body.start, min(body.end, body.start + 2 * Self.longestCounted))),
      case let name = cells.trim(TextSpan(body.start, comma)), NameShape.isJob(cells, name)
    else { return nil }
    let end = (comma + 1..<body.end).first { cells.folded[$0] == 0x2C || cells.classes[$0] == .terminator } ?? body.end
    let count = cells.trim(TextSpan(comma + 1, end))
    return !count.isEmpty && NameShape.count(cells, count) == count.start ? (name, count) : nil
  }

  private func isAmongHiring(_ segment: Segment) -> Bool {
    let around = max(0, index - Self.farthestHiring)..<min(segments.count, index + Self.farthestHiring + 1)
    return around.count { segments[$0].marker?.level == segment.marker?.level && hiring(segments[$0]) != nil }
      >= Self.fewestHiring
  }
}
