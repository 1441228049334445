/// 1.店长-负责门店的经营-制定月度目标2.前台接待部-接待客户-登记车辆: numbered names, and what each does between dashes.
extension Assembler {
  private static let fewestDashed = 3
  private static let fewestParts = 3
  private static let farthestDashed = 12
  private static let longestDashedName = 12

  /// Takes a text of several such.
  mutating func takeDashedPost(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard let level = segment.marker?.level, let parts = dashedParts(segment) else { return false }
    let around = max(0, index - Self.farthestDashed)..<min(segments.count, index + Self.farthestDashed)
    guard
      around.count(where: { segments[$0].marker?.level == level && dashedParts(segments[$0]) != nil })
        >= Self.fewestDashed
    else { return false }
    beginDashed(parts[0], at: segment.span.start)
    for part in parts.dropFirst() {
      if let colon = cells.find(0x3A, in: TextSpan(part.start, min(part.end, part.start + Self.longestDashedName))),
        case let name = cells.trim(TextSpan(part.start, colon)), NameShape.isListedJob(cells, name)
      {
        // -技术总监:解决疑难故障: the first of those below, on this line.
        beginDashed(name, at: part.start)
        addEntry(.duties, cells.trim(TextSpan(colon + 1, part.end)), marker: nil)
      } else {
        addEntry(.duties, part, marker: nil)
      }
      let end = max(draft?.end ?? 0, part.end)
      draft?.end = end
    }
    lastJobMarker = segment.marker ?? lastJobMarker
    say("job heading", "job: a name before what it does, between dashes")
    return true
  }

  private mutating func beginDashed(_ name: TextSpan, at start: Int) {
    beginPosition(at: start, title: name, .heading)
    if NameShape.isDepartment(cells, name), !NameShape.isJob(cells, name) { draft?.kind = .department }
    claims.claim(name, .structure)
    section = .duties
    draft?.seen.insert(.duties)
    isProse = true
  }

  /// The name and what stands between the dashes behind it.
  private func dashedParts(_ segment: Segment) -> [TextSpan]? {
    guard segment.marker != nil, segment.label == nil, segment.title == nil else { return nil }
    let body = segment.body
    var parts: [TextSpan] = []
    var start = body.start
    for index in body.start...max(body.start, body.end) {
      guard index == body.end || cells.folded[index] == 0x2D && cells.classAt(index + 1) == .han else { continue }
      let part = cells.trim(TextSpan(start, index))
      guard !part.isEmpty else { return nil }
      parts.append(part)
      start = index + 1
    }
    guard parts.count >= Self.fewestParts, parts[0].count <= Self.longestDashedName,
      NameShape.isListedJob(cells, parts[0]) || NameShape.isDepartment(cells, parts[0])
    else { return nil }
    return parts
  }
}
