/// Items that are weights: 1.产量计划达成率(30%):…, 单证录入准确率40分…. Each begins with a short name and a share, and the
/// shares add up to the whole.
enum ItemShares {
  private static let fewest = 3
  private static let longestName = 20
  private static let tolerance = 0.0005

  /// Makes such items of the draft's duties weights of it, and gives the spans that no item holds any more.
  static func take(_ draft: inout Draft, _ cells: Cells) -> [TextSpan] {
    guard draft.kind == .position || draft.weights.isEmpty else { return [] }
    var found: [(entry: Int, share: Draft.NamedShare)] = []
    // By index: entries are copied when they are taken out.
    for index in draft.entries.indices where draft.entries[index].list == .duties {
      guard let piece = draft.entries[index].pieces.first, let share = leadingShare(cells, piece) else { continue }
      found.append((index, share))
    }
    guard found.count >= fewest, abs(found.reduce(0) { $0 + $1.share.weight } - 1) < tolerance else { return [] }
    var left: [TextSpan] = []
    for (entry, share) in found {
      draft.weights.append(share)
      left += draft.entries[entry].pieces
      draft.entries[entry].pieces = []
    }
    return left
  }

  /// The name at the text's start and the percentage, or the points of a hundred, right behind it.
  private static func leadingShare(_ cells: Cells, _ text: TextSpan) -> Draft.NamedShare? {
    // The first digit, with nothing before it but words.
    let limit = min(text.end, text.start + 2 * longestName + 1)
    var index = cells.next(.other, from: text.start, before: limit)
    while index < limit, cells.classes[index] != .digit {
      if cells.classes[index] == .terminator || cells.folded[index] == 0x2C || cells.folded[index] == 0x3A {
        return nil
      }
      index = cells.next(.other, from: index + 1, before: limit)
    }
    guard index > text.start + 1, index < text.end, cells.classes[index] == .digit,
      let share = share(cells, at: index, before: text.end)
    else { return nil }
    var end = cells.trimEnd(text.start, index)
    while end > text.start, [0x28, 0x3A, 0x2D].contains(cells.folded[end - 1]) {
      end = cells.trimEnd(text.start, end - 1)
    }
    let name = TextSpan(text.start, end)
    guard (2...longestName).contains(cells.visibleCount(name)) else { return nil }
    return Draft.NamedShare(name: name, weight: share.value, span: TextSpan(text.start, share.end))
  }

  /// 30%, 40分: a percentage or points of a hundred, less than the whole.
  static func share(_ cells: Cells, at index: Int, before end: Int) -> (value: Double, end: Int)? {
    if let percentage = Percentage.read(cells, at: index, before: end) {
      return percentage.value < 1 ? percentage : nil
    }
    guard let points = HanNumeral.readAny(cells, at: index, before: end), cells.at(points.end) == 0x5206,
      (1..<100).contains(points.value)
    else { return nil }
    return (Double(points.value) / 100, points.end + 1)
  }
}
