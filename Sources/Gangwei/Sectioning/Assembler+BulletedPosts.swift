/// -部门经理: / -制定计划; / -考核员工; / -管理员: / …: names before a colon that have the sign of what stands under them.
extension Assembler {
  private static let fewestBulleted = 2
  private static let farthestBulleted = 60

  mutating func takeBulletedPost(_ segment: Segment) -> Bool {
    guard let name = bulletedName(index) else { return false }
    let around = max(0, index - Self.farthestBulleted)..<min(segments.count, index + Self.farthestBulleted)
    let level = segment.marker?.level
    guard
      around.count(where: { segments[$0].marker?.level == level && bulletedName($0) != nil }) >= Self.fewestBulleted
    else { return false }
    beginPosition(at: segment.span.start, title: name, .heading)
    if NameShape.isDepartment(cells, name), !NameShape.isJob(cells, name) { draft?.kind = .department }
    claims.claim(name, .structure)
    draft?.seen.insert(.duties)
    section = .duties
    lastJobMarker = segment.marker ?? lastJobMarker
    say("job heading", "job: a name before a colon, with the sign of what stands under it")
    return true
  }

  /// The listed job's name alone before a colon behind a bullet, where the next line has the same bullet and is none.
  private func bulletedName(_ number: Int) -> TextSpan? {
    let segment = segments[number]
    guard let marker = segment.marker, marker.family == .bullet, segment.label == nil, segment.title == nil,
      isAlone(number), !segment.body.isEmpty, cells.folded[segment.body.end - 1] == 0x3A, number + 1 < segments.count,
      case let next = segments[number + 1], next.marker?.level == marker.level, !next.body.isEmpty,
      cells.folded[next.body.end - 1] != 0x3A,
      case let name = cells.trim(TextSpan(segment.body.start, segment.body.end - 1)), NameShape.isListedJob(cells, name)
    else { return nil }
    return name
  }
}
