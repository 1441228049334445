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
    // By index: entries are copied when they are taken out.
    let entries = draft.entries
    guard range.count >= fewestItems,
      range.allSatisfy({ !entries[$0].isOpen && entries[$0].category == nil && entries[$0].parents.isEmpty })
    else { return nil }
    /// How many of the items are of a kind, up to a number behind which it does not matter.
    func count(upTo most: Int = .max, _ isOfKind: (Cells, TextSpan) -> Bool) -> Int {
      var found = 0
      for index in range where found < most {
        if let piece = entries[index].pieces.first, isOfKind(cells, piece) { found += 1 }
      }
      return found
    }
    let items = range.count { !entries[$0].pieces.isEmpty }
    // A single item that speaks for the heading decides.
    switch entries[range.lowerBound].list {
    case .qualifications:
      return count(isTask) * 3 >= items && count(upTo: 1, isQuality) == 0 ? .duties : nil
    case .duties:
      return count(upTo: 1, isTask) == 0 && count(isQuality) * 3 >= items * 2 ? .qualifications : nil
    case .authorities:
      // 工作权责 over what is done.
      return !draft.has(.duties) && count(upTo: 1, isRight) == 0 && count(isTask) * 3 >= items ? .duties : nil
    }
  }

  private static func isQuality(_ cells: Cells, _ span: TextSpan) -> Bool {
    Content.isQualification(cells, span) || Content.speaksOfQuality(cells, span)
      || opening(cells, span) == 2 || !ConstraintReader(cells: cells).read(span, category: nil).isEmpty
  }

  private static func isRight(_ cells: Cells, _ span: TextSpan) -> Bool { cells.holds(0x6743, in: span) }

  private static let orders = WordList(file: "content-words", row: "other-task")

  private static func isTask(_ cells: Cells, _ span: TextSpan) -> Bool {
    Content.opensAsDuty(cells, span) || orders.stands(in: span, of: cells)
  }

  private static func opening(_ cells: Cells, _ span: TextSpan) -> UInt32? {
    Lexicon.shared.openings.longest(in: cells, at: span.start, before: span.end)?.value
  }
}
