/// Converters that put the number or the bullet of each item on a line of its own: 1. over 制定计划, ● over 熟悉法规.
enum LoneMarkers {
  private static let fewest = 3
  private static let longestMarker = 5
  /// Below a bullet: shorter ones are cells of a table that holds signs.
  private static let shortestText = 4
  private static let bullets = ScalarSet("-–—•·●◆◇▪►➢▶◦○*➤")

  /// Makes one line of each marker and the text below. Whether there was any. Linear.
  static func join(_ cells: inout Cells, _ lines: [PhysicalLine]) -> Bool {
    guard lines.count(where: { $0.span.count <= longestMarker }) >= fewest else { return false }
    let markers = lines.map { MarkerReader.signed(cells, $0.span) ?? bullet(cells, $0.span) }
    var (lone, others) = ([Marker.Level: [Int]](), [Marker.Level: Int]())
    func isLone(_ number: Int) -> Bool { markers[number].map { $0.span.end == lines[number].span.end } ?? false }
    for (number, marker) in markers.enumerated() {
      guard let marker, joins(marker.family) else { continue }
      if !isLone(number) {
        others[marker.level, default: 0] += 1
      } else if number + 1 < lines.count, markers[number + 1]?.level != marker.level,
        number == 0 || !isLone(number - 1) || markers[number - 1]?.level != marker.level
      {
        // Not 1. over 2. over 3.: a form that nobody filled in.
        lone[marker.level, default: []].append(number)
      }
    }
    var isFound = false
    for (level, places) in lone where places.count >= fewest && places.count > others[level] ?? 0 {
      let isList =
        level.family == .bullet
        ? places.allSatisfy { cells.visibleCount(lines[$0 + 1].span) >= shortestText }
          && places.count { isOverText(cells, lines[$0 + 1].span) } * 2 < places.count
        : goOn(places.compactMap { markers[$0]?.number })
      guard isList else { continue }
      for place in places {
        cells.joinLines(around: TextSpan(lines[place].span.end, lines[place + 1].span.start))
      }
      isFound = true
    }
    return isFound
  }

  /// 职位职责: 1、负责…, • 25k-40k 经验5-10年: what begins an advertisement, so that the sign above parts it from the one before.
  private static func isOverText(_ cells: Cells, _ span: TextSpan) -> Bool {
    if bullets.contains(cells.folded[span.start]), span.count > 1 { return true }
    guard let label = LabelReader.read(cells, at: span.start, before: span.end), label.section != nil else {
      return false
    }
    return cells.at(label.end) == 0x3A
  }

  /// A line that is a bullet and nothing else. Boxes and ticks are what tables hold.
  private static func bullet(_ cells: Cells, _ span: TextSpan) -> Marker? {
    let sign = cells.folded[span.start]
    guard span.count == 1, bullets.contains(sign) || MarkerSequences.isPrivateUse(sign) else { return nil }
    return Marker(family: .bullet, number: 0, depth: 1, sign: sign, span: span)
  }

  /// Whether its numbers stand before items. The names of chapters often stand below theirs.
  private static func joins(_ family: Marker.Family) -> Bool {
    switch family {
    case .chapter, .ordinal, .roman: false
    default: true
    }
  }

  /// Whether most of the numbers count on or begin from one.
  private static func goOn(_ numbers: [Int]) -> Bool {
    var (last, count) = (0, 0)
    for number in numbers {
      if number == 1 || number == last + 1 { count += 1 }
      last = number
    }
    return count * 2 > numbers.count && numbers.contains { $0 > 1 }
  }
}
