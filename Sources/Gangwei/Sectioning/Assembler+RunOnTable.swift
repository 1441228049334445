/// Tables of weights whose cells stand one behind the other, on a line or a line each, with rows of uneven length:
/// 职务 / 考评指标 / 应达标准 / 权重 / 得分算法 / 车间主任 / 原酒产量完成率 / 100% / 40% / 按实绩折算,不足 80%为 0 / 优级酒率 / 22% / 30% …
///
/// Which of the percentages are shares only their sum shows.
extension Assembler {
  private static let mostCells = 400
  private static let longestTarget = 3
  private static let mostUnknown = 4
  /// How many cells with names of jobs are tried as the beginning of the next group.
  private static let mostJobs = 12
  private static let targets = WordList(file: "share-tables", row: "target")

  /// - Parameters:
  ///   - head: the segments of the head.
  ///   - column: which of them names weights.
  mutating func takeRunOnTable(_ head: [Int], column: Int) -> Bool {
    guard let first = head.first, let last = head.last, case let opening = segments[first].span,
      case let namesJobs = cells.word(at: opening.start, before: opening.end)?.roles.field == .title,
      let end = runOnEnd(after: last, namesJobs: namesJobs)
    else { return false }
    let isBehindTarget = column > 0 && Self.targets.stands(in: segments[head[column - 1]].span, of: cells)
    guard let groups = runOnGroups(last + 1..<end, isBehindTarget: isBehindTarget, namesJobs: namesJobs) else {
      return false
    }
    for cell in head { markCell(cell, "table head", "table: heads of columns") }
    for cell in last + 1..<end { markCell(cell, "table row", "table: the shares make the whole") }
    leaveSection()
    for group in groups {
      if let job = group.job {
        beginPosition(at: segments[job].span.start, title: segments[job].span, .field)
        claims.claim(segments[job].span, .value)
      } else {
        ensureDraft(at: segments[first].span.start)
      }
      draft?.seen.insert(.weights)
      for share in group.shares {
        draft?.weights.append(share)
        claims.claim(share.name, .value)
        claims.claim(share.span, .value)
        let end = max(draft?.end ?? 0, share.span.end)
        draft?.end = end
      }
    }
    // What follows the table is said for all its jobs.
    if namesJobs { closeDraft() }
    index = end - 1
    return true
  }

  private struct RunOnGroup {
    var job: Int?
    var shares: [Draft.NamedShare]
  }

  /// The first segment behind the table's cells: a total, a title, a heading, a form's label with a colon.
  private func runOnEnd(after head: Int, namesJobs: Bool) -> Int? {
    var next = head + 1
    while next < segments.count, next - head <= Self.mostCells {
      let segment = segments[next]
      if segment.title != nil || segment.label?.isClosed == true || segment.marker?.family == .han
        || TableWords.totals.stands(at: segment.span.start, of: cells)
        || segment.isLineStart && isBehindHash(segment.span)
        // The next post's name behind an empty line.
        || !namesJobs && segment.blankBefore && isAlone(next) && Percentage.whole(cells, segment.span) == nil
      {
        break
      }
      next += 1
    }
    return next > head + 3 ? next : nil
  }

  /// For each job its shares; one group where the head names no jobs.
  private func runOnGroups(_ table: Range<Int>, isBehindTarget: Bool, namesJobs: Bool) -> [RunOnGroup]? {
    guard namesJobs else {
      return runOnShares(table, isBehindTarget).map { [RunOnGroup(job: nil, shares: $0)] }
    }
    // Heads that no list knows may stand before the first job.
    let first = table.prefix(Self.mostUnknown).first { NameShape.isJob(cells, segments[$0].span) }
    guard var start = first else { return nil }
    var groups: [RunOnGroup] = []
    while start < table.upperBound {
      guard NameShape.isJob(cells, segments[start].span) else { return nil }
      let jobs = (start + 1..<table.upperBound).filter { NameShape.isJob(cells, segments[$0].span) }
      guard
        let (end, shares) = (jobs.prefix(Self.mostJobs) + [table.upperBound]).lazy.compactMap({ end in
          self.runOnShares(start + 1..<end, isBehindTarget).map { (end, $0) }
        }).first
      else { return nil }
      groups.append(RunOnGroup(job: start, shares: shares))
      start = end
    }
    return groups.isEmpty ? nil : groups
  }

  private func runOnShares(_ table: Range<Int>, _ isBehindTarget: Bool) -> [Draft.NamedShare]? {
    var candidates: [ShareChoice.Candidate] = []
    for cell in table.dropFirst() {
      guard let share = Percentage.whole(cells, segments[cell].span), share < 1,
        name(before: cell, in: table, isBehindTarget) != nil
      else { continue }
      candidates.append(
        ShareChoice.Candidate(value: Int((share * Double(ShareChoice.whole)).rounded()), place: cell))
    }
    guard let chosen = ShareChoice.choose(among: candidates) else { return nil }
    return chosen.compactMap { candidate in
      guard let name = name(before: candidate.place, in: table, isBehindTarget) else { return nil }
      return Draft.NamedShare(
        name: segments[name].span, weight: Double(candidate.value) / Double(ShareChoice.whole),
        span: segments[name].span.union(segments[candidate.place].span))
    }
  }

  /// The cell of the row's name before that of its share: right before it, or before its target.
  private func name(before share: Int, in table: Range<Int>, _ isBehindTarget: Bool) -> Int? {
    var cell = share - 1
    if isBehindTarget {
      var hasNumber = false
      while cell > table.lowerBound, share - cell <= Self.longestTarget, isTarget(segments[cell].span) {
        hasNumber = hasNumber || hasDigit(segments[cell].span)
        cell -= 1
      }
      guard hasNumber else { return nil }
    }
    guard cell >= table.lowerBound else { return nil }
    let span = segments[cell].span
    guard cells.visibleCount(span) >= 2, hasLetters(span), !hasTerminator(span), cells.find(0x2C, in: span) == nil,
      !hasDigit(span), !TableWords.totals.stands(at: span.start, of: cells)
    else { return nil }
    return cell
  }

  /// 100%, 2.85, 吨, 3, 日: a number or the unit behind one.
  private func isTarget(_ span: TextSpan) -> Bool {
    hasDigit(span) ? span.count <= 8 && cells.find(0x2C, in: span) == nil : span.count == 1
  }
}
