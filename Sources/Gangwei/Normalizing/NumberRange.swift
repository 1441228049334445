/// A number or a range in Arabic or Chinese numerals: 3-5, 三至五, 18—45周岁, 25岁至40.
struct NumberRange {
  var minimum: Int
  var maximum: Int?
  var start: Int
  var end: Int

  private static let joiners = ScalarSet("-–—~至到―～－")
  private static let units = ScalarSet("周岁年")

  /// `opening` is where the item begins: the point before it belongs to a marker (4.45岁以下), not to a number.
  static func read(_ cells: Cells, at start: Int, before end: Int, opening: Int? = nil) -> NumberRange? {
    // Asked at each place of a text: most have no numeral.
    guard start < end, cells.classes[start] == .digit || HanNumeral.isNumeral(cells.folded[start]),
      start == opening
        || cells.classAt(start - 1) != .digit && !HanNumeral.isNumeral(cells.at(start - 1))
          && cells.at(start - 1) != 0x2E,
      let first = HanNumeral.readAny(cells, at: start, before: end)
    else { return nil }
    if cells.at(first.end) == 0x2E, cells.classAt(first.end + 1) == .digit { return nil }
    var range = NumberRange(minimum: first.value, maximum: nil, start: start, end: first.end)
    var index = first.end
    while index < end, units.contains(cells.folded[index]), index - first.end < 2 { index += 1 }
    // 3 - 5 年
    let spaced = cells.skipBlank(index, min(end, index + 2))
    if spaced < end, joiners.contains(cells.folded[spaced]) { index = spaced }
    let isBroken = index < end && joiners.contains(cells.folded[index])
    if isBroken {
      while index < end, joiners.contains(cells.folded[index]) { index += 1 }
      if let second = HanNumeral.readAny(cells, at: cells.skipBlank(index, end), before: end),
        second.value > first.value
      {
        range.maximum = second.value
        range.end = second.end
      }
    }
    return range
  }
}
