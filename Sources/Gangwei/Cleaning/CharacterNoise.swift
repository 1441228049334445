/// Characters drawn by lot that sites put into previews against copying (…爆破经历。昔延绣闪辱毛流冻赶臣…).
enum CharacterNoise {
  private static let shortest = 24
  /// Common characters weigh against a stretch twice as much as each other one weighs for it. Two thirds of a Chinese text
  /// are common ones, of characters drawn by lot an eighth.
  private static let commonWeight = 2
  private static let leastWeight = 14
  private static let longestRest = 4
  /// How many must be found in all: a single short stretch may be a list of names.
  private static let fewestInAll = 40

  /// Stretches of Chinese characters without a sign among them, nearly none of which is common. Linear.
  static func find(_ cells: Cells) -> [Furniture] {
    var found: [TextSpan] = []
    var index = 0
    while index < cells.count {
      guard cells.classes[index] == .han else {
        index += 1
        continue
      }
      let start = index
      index = min(cells.count, cells.next(.other, from: index, before: cells.count))
      if index == start { index += 1 }
      if index - start >= shortest, let noise = heaviest(cells, TextSpan(start, index)) { found.append(noise) }
    }
    guard found.reduce(0, { $0 + $1.count }) >= fewestInAll else { return [] }
    return found.map {
      Furniture(span: $0, kind: .watermark, rule: "watermark: characters without a word among them")
    }
  }

  /// The part of a stretch that weighs most, if it is noise.
  private static func heaviest(_ cells: Cells, _ span: TextSpan) -> TextSpan? {
    var (weight, start) = (0, span.start)
    var (best, noise) = (0, TextSpan(span.start, span.start))
    for index in span.start..<span.end {
      weight += CommonCharacters.contains(cells.folded[index]) ? -commonWeight : 1
      if weight <= 0 {
        (weight, start) = (0, index + 1)
      } else if weight > best {
        (best, noise) = (weight, TextSpan(start, index + 1))
      }
    }
    guard best >= leastWeight, noise.count >= shortest else { return nil }
    // What is left of the stretch at its ends is no text either.
    return TextSpan(
      noise.start - span.start <= longestRest ? span.start : noise.start,
      span.end - noise.end <= longestRest ? span.end : noise.end)
  }
}
