/// Lists that stand under the wrong heading as a whole: duties under 能力要求, requirements under 工作职责.
enum ListContent {
  private static let fewestItems = 3

  /// Moves lists of which nothing speaks for their heading and much for the other one.
  static func correct(_ lists: inout [Draft.List], _ draft: Draft, _ cells: Cells) {
    guard draft.kind == .position else { return }
    var start = 0
    while start < lists.count {
      var end = start + 1
      while end < lists.count, draft.entries[end].list == draft.entries[start].list, isNext(draft, end) { end += 1 }
      if let list = otherKind(start..<end, draft, cells) {
        for index in start..<end { lists[index] = list }
      }
      start = end
    }
  }

  /// Whether the entry goes on the numbers of the list before it.
  private static func isNext(_ draft: Draft, _ index: Int) -> Bool {
    guard let marker = draft.entries[index].marker, let before = draft.entries[index - 1].marker else { return false }
    return marker.level == before.level && (marker.family == .bullet || marker.number >= before.number)
  }

  private static func otherKind(_ range: Range<Int>, _ draft: Draft, _ cells: Cells) -> Draft.List? {
    let entries = draft.entries[range]
    guard range.count >= fewestItems, entries.allSatisfy({ !$0.isOpen && $0.category == nil && $0.parents.isEmpty })
    else { return nil }
    let pieces = entries.compactMap(\.pieces.first)
    let qualities = pieces.count { isQuality(cells, $0) }
    let tasks = pieces.count { isTask(cells, $0) }
    switch entries.first?.list {
    case .qualifications? where qualities == 0 && tasks * 3 >= pieces.count: return .duties
    case .duties? where tasks == 0 && qualities * 3 >= pieces.count * 2: return .qualifications
    // 工作权责 over what is done.
    case .authorities?
    where !draft.has(.duties) && !pieces.contains { cells.holds(0x6743, in: $0) } && tasks * 3 >= pieces.count:
      return .duties
    default: return nil
    }
  }

  private static func isQuality(_ cells: Cells, _ span: TextSpan) -> Bool {
    Content.isQualification(cells, span) || Content.speaksOfQuality(cells, span)
      || opening(cells, span) == 2 || !ConstraintReader(cells: cells).read(span, category: nil).isEmpty
  }

  private static let regular = ScalarSet("每按")
  private static let orders = WordList(["安排的其", "交办的其", "交办的工作", "安排的工作", "交代的其", "布置的其"])

  private static func isTask(_ cells: Cells, _ span: TextSpan) -> Bool {
    opening(cells, span) == 1 || regular.contains(cells.at(span.start)) || orders.stands(in: span, of: cells)
  }

  private static func opening(_ cells: Cells, _ span: TextSpan) -> UInt32? {
    Lexicon.shared.openings.longest(in: cells, at: span.start, before: span.end)?.value
  }
}
