/// What interrupts a text: messages of a chat, and jobs inside the numbered list of a department.
extension Assembler {
  /// A message of a chat that begins without a heading or a number is talk, up to either.
  mutating func takeMessage(_ segment: Segment) -> Bool {
    if segment.opensMessage { isTalk = true }
    guard isTalk else { return false }
    if segment.marker != nil || segment.label != nil || segment.title != nil || segment.jobHeading != nil {
      isTalk = false
      return false
    }
    if segment.opensMessage, takeJobCard(segment.body, segment) || takeJobHeading(segment.body, segment) {
      isTalk = false
      return true
    }
    say("unclaimed", "chat: a message without a heading or a number")
    return true
  }

  /// Keeps a department whose numbered functions a job interrupts.
  mutating func suspendDepartment() {
    guard let current = draft, current.kind == .department, let open = stack.first, suspended == nil else { return }
    // 5.5.1.5 品质部 behind 5.5.1.4 技术部 ends what stands before it.
    if let last = lastJobMarker, let own = segments[index].marker, own.level == last.level { return }
    // 3.2 behind 3.1.1 stands beside the list and not in it.
    if let own = segments[index].marker, own.family == .decimal, open.level.family == .decimal,
      own.depth < open.level.depth
    {
      return
    }
    suspended = Suspended(current, open.level, current.entries[open.entry].marker?.number ?? 0)
    draft = nil
  }

  /// The department's next number ends the job.
  mutating func resumeDepartment(_ segment: Segment) {
    guard suspended != nil, let marker = segment.marker, marker.level == suspended?.level,
      marker.number - 1 == suspended?.number, segment.title == nil, segment.jobHeading == nil, let kept = suspended
    else { return }
    // Both lists have come to the same number: the job's own goes on.
    if let last = draft?.entries.last(where: { $0.marker?.level == marker.level })?.marker,
      last.number == marker.number - 1
    {
      return
    }
    suspended = nil
    closeDraft()
    draft = kept.draft
    section = .duties
  }

  mutating func releaseDepartment() {
    guard let kept = suspended else { return }
    suspended = nil
    if kept.draft.isSubstantial {
      finish(kept.draft)
    }
  }
}
