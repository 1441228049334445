/// Chinese numerals: 三, 十二, 二十, 一百二十, 两, 廿.
enum HanNumeral {
  /// The digit's value, or nil for another character.
  static func digit(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x3007, 0x96F6: 0
    case 0x4E00, 0x58F9: 1
    case 0x4E8C, 0x4E24, 0x8D30: 2
    case 0x4E09, 0x53C1: 3
    case 0x56DB, 0x8086: 4
    case 0x4E94, 0x4F0D: 5
    case 0x516D, 0x9646: 6
    case 0x4E03, 0x67D2: 7
    case 0x516B, 0x634C: 8
    case 0x4E5D, 0x7396: 9
    default: nil
    }
  }

  /// The unit's value: 十, 百, 千.
  static func unit(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x5341, 0x62FE: 10
    case 0x767E, 0x4F70: 100
    case 0x5343, 0x4EDF: 1000
    default: nil
    }
  }

  /// Whether it is a digit or a unit. Asked of most characters: four of five are no numerals by a hash of six bits, for
  /// which the number has a bit for each numeral (a test compares it with the lists above).
  @inline(__always)
  static func isNumeral(_ scalar: UInt32) -> Bool {
    guard (0x2832_4312_0A78_4400 as UInt64) >> UInt64((scalar &* 19) >> 7 & 63) & 1 != 0 else { return false }
    return digit(scalar) != nil || unit(scalar) != nil
  }

  /// The numeral at `start`: its value and end. Units multiply; digits alone are read one after another (二〇一九).
  static func read(_ cells: Cells, at start: Int, before end: Int) -> (value: Int, end: Int)? {
    var index = start
    var total = 0
    var current: Int?
    var hasUnit = false
    while index < end {
      if let digit = digit(cells.folded[index]) {
        current = hasUnit || current == nil ? digit : (current ?? 0) * 10 + digit
      } else if let unit = unit(cells.folded[index]) {
        total += (current ?? 1) * unit
        current = nil
        hasUnit = true
      } else {
        break
      }
      index += 1
      if total > 1_000_000 || (current ?? 0) > 1_000_000 { return nil }
    }
    return index > start ? (total + (current ?? 0), index) : nil
  }

  /// A numeral in either writing.
  static func readAny(_ cells: Cells, at start: Int, before end: Int) -> (value: Int, end: Int)? {
    if cells.classAt(start) == .digit {
      var index = start
      var value = 0
      while index < end, cells.classes[index] == .digit, value < 1_000_000 {
        value = value * 10 + Int(cells.folded[index]) - 0x30
        index += 1
      }
      return (value, index)
    }
    return start < end ? read(cells, at: start, before: end) : nil
  }
}
