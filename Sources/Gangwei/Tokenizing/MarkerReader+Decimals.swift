/// Numbers in parts: 2.1, 3.1.2.
extension MarkerReader {
  /// 2.1, 3.1.2: parts of one or two digits; not 154.00 or 1.5万.
  static func decimal(_ cells: Cells, _ start: Int, _ end: Int) -> Marker? {
    var index = start
    var parts = 0
    var value = 0
    while index < end, cells.classes[index] == .digit {
      // No more: from each place of 1.1.1.… it would be read to its end.
      guard parts < 6 else { return nil }
      let first = index
      value = 0
      while index < end, cells.classes[index] == .digit, index - first < 3 {
        value = value * 10 + Int(cells.folded[index]) - 0x30
        index += 1
      }
      if index - first > 2 || (index - first == 2 && cells.folded[first] == 0x30) { return nil }
      parts += 1
      guard index + 1 < end, cells.folded[index] == 0x2E else { break }
      // What is void was a line's end inside of the number.
      let next = cells.skipVoid(index + 1)
      guard next < end, cells.classes[next] == .digit else { break }
      index = next
    }
    if parts == 2, value == 0 { return wholeNumber(cells, start, index, end) }
    guard parts >= 2, value > 0 else { return nil }
    if index < end, [0x2E, 0x3001, 0x3A].contains(cells.folded[index]) { index += 1 }
    if index < end {
      let next = cells.classes[index]
      if parts == 2, let item = beforeRange(cells, start, index, end) { return item }
      guard next == .han || next == .space || next == .latin || next == .tab || next == .newline else { return nil }
      if next == .latin, payUnits.contains(cells.folded[index]), cells.classAt(index + 1) != .latin { return nil }
      if next == .han, MeasureWords.follow(cells, index) {
        // 4.45岁以下: the number of an item before a quantity, where such a number is expected.
        guard parts == 2, let dot = cells.find(0x2E, in: TextSpan(start, index)),
          index - dot > 2 && !partUnits.contains(cells.folded[index]) || wholeUnits.contains(cells.folded[index])
        else { return nil }
        let first = HanNumeral.readAny(cells, at: start, before: dot)?.value ?? 0
        return Marker(
          family: .arabic, number: first, depth: 1, sign: 0, span: TextSpan(start, dot + 1), isBare: true)
      }
    }
    return Marker(family: .decimal, number: value, depth: parts, sign: 0, span: TextSpan(start, index))
  }

  private static let farthest = 600

  /// 2.0部门经理工作职责 over 2.1: the number of what stands over the parts.
  private static func wholeNumber(_ cells: Cells, _ start: Int, _ index: Int, _ end: Int) -> Marker? {
    guard cells.folded[index - 2] == 0x2E, cells.classAt(index) == .han || cells.classAt(index) == .space,
      !MeasureWords.follow(cells, index), cells.classAt(start - 1) != .digit, cells.classAt(start - 1) != .latin
    else { return nil }
    var first = Array(cells.folded[start..<index - 1])
    let number = HanNumeral.readAny(cells, at: start, before: index - 2)?.value ?? 0
    first.append(0x31)
    let limit = min(cells.count, index + farthest)
    guard number > 0, let part = cells.find(first, in: TextSpan(index, limit)), cells.classAt(part - 1) != .digit,
      cells.classAt(part + first.count) != .digit
    else { return nil }
    return Marker(family: .decimal, number: number, depth: 1, sign: 0, span: TextSpan(start, index))
  }

  /// 2.8年及以上: years of age and of work are counted whole.
  private static let wholeUnits = ScalarSet("年岁周")
  /// 身高1.70米, 2.35万元: what is measured in parts.
  private static let partUnits = ScalarSet("米万亿元吨公倍")
  /// 4.5K-6K
  private static let payUnits = ScalarSet("kw")
  private static let rangeSigns = ScalarSet("-–—~至到")

  /// 2.18-35岁: the number of an item before a range, where such a number is expected.
  private static func beforeRange(_ cells: Cells, _ start: Int, _ index: Int, _ end: Int) -> Marker? {
    guard rangeSigns.contains(cells.folded[index]), let dot = cells.find(0x2E, in: TextSpan(start, index)) else {
      return nil
    }
    var stop = index
    while stop < end, rangeSigns.contains(cells.folded[stop]) { stop += 1 }
    let digits = stop
    while stop < end, cells.classes[stop] == .digit { stop += 1 }
    guard stop > digits, MeasureWords.follow(cells, stop),
      let number = HanNumeral.readAny(cells, at: start, before: dot)?.value
    else { return nil }
    return Marker(family: .arabic, number: number, depth: 1, sign: 0, span: TextSpan(start, dot + 1), isBare: true)
  }
}
