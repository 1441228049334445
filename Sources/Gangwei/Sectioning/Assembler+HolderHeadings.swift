/// Divisions of work among those who lead a house: 一、村党支部书记、村民委员会主任 吴定坤 over 主持村党支部、村委会全面工作;….
extension Assembler {
  private static let holderName = 2...4
  private static let fewestHolders = 2

  /// The name of a post, or of several that one holds, with the holder's behind it, over what the holder does.
  mutating func takeHolderHeading(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard let office = heldOffice(segment), isOverWork(index),
      segments.indices.count(where: { heldOffice(segments[$0]) != nil && isOverWork($0) }) >= Self.fewestHolders
    else { return false }
    beginPosition(at: segment.span.start, title: name(office), .heading)
    claims.claim(body, .structure)
    lastJobMarker = segment.marker ?? lastJobMarker
    section = .duties
    isProse = true
    draft?.seen.insert(.duties)
    say("job heading", "job: a name with its holder's, over what is done")
    return true
  }

  /// The posts before the holder's name, all of which are names of jobs.
  private func heldOffice(_ segment: Segment) -> TextSpan? {
    let body = segment.body
    guard segment.label == nil, segment.title == nil, segment.marker?.family.isHeading ?? segment.isLineStart,
      body.count <= 2 * NameShape.longestJob,
      let blank = (body.start..<body.end).last(where: { cells.isBlank($0) })
    else { return nil }
    let holder = TextSpan(blank + 1, body.end)
    let office = cells.trim(TextSpan(body.start, blank))
    guard Self.holderName.contains(holder.count),
      (holder.start..<holder.end).allSatisfy({ cells.classes[$0] == .han }),
      !NameShape.isJob(cells, holder), !NameShape.isDepartment(cells, holder),
      LabelReader.read(cells, at: holder.start, before: holder.end) == nil,
      // 书记、村民委员会主任, 村文书(会计)
      case let posts = TargetList.split(cells, office), !posts.isEmpty,
      posts.allSatisfy({ NameShape.isJob(cells, $0) })
    else { return nil }
    return office
  }

  /// Whether a text without a number follows on the next line that says what is done, or a list.
  private func isOverWork(_ number: Int) -> Bool {
    guard isAlone(number), number + 1 < segments.count, case let next = segments[number + 1] else { return false }
    return next.marker == nil
      ? Content.opensAsDuty(cells, next.body) && hasTerminator(next.body) : next.marker?.number == 1
  }
}
