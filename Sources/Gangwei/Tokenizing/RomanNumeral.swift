/// Small Roman numerals as lists have them: i, ii, iii, iv, … xx.
enum RomanNumeral {
  private static let longest = 5

  /// The numeral at the place and its end; `nil` where the letters go on or are none.
  static func read(_ cells: Cells, at start: Int, before end: Int) -> (value: Int, end: Int)? {
    var total = 0
    var index = start
    var last = Int.max
    while index < end, index - start <= longest, let value = value(cells.folded[index]) {
      // iv, ix: a smaller one before a greater is taken off.
      total += value > last ? value - 2 * last : value
      last = value
      index += 1
    }
    guard index > start, index - start <= longest, cells.classAt(index) != .latin else { return nil }
    return (total, index)
  }

  private static func value(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x69: 1
    case 0x76: 5
    case 0x78: 10
    default: nil
    }
  }
}
