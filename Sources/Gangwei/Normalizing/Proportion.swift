/// A share of a whole in any writing, as a fraction: 10%, 5‰, 百分之三十, 千分之一, 六个百分点, 三成半, 七五折.
///
/// The reader for free text; the shares of tables are read with ``Percentage``.
struct Proportion: Equatable, Sendable {
  var value: Double
  var start: Int
  var end: Int

  /// The share at `start`. Linear in its length.
  static func read(_ cells: Cells, at start: Int, before end: Int) -> Proportion? {
    guard start < end else { return nil }
    return parts(cells, start, end) ?? half(cells, start, end) ?? pair(cells, start, end)
      ?? measured(cells, start, end)
  }

  /// All shares inside a span, in order. Linear.
  static func all(in span: TextSpan, of cells: Cells) -> [Proportion] {
    var found: [Proportion] = []
    var index = span.start
    while index < span.end {
      if mayBegin(cells, at: index), let share = read(cells, at: index, before: span.end) {
        found.append(share)
        index = share.end
      } else {
        index = Numeral.runEnd(cells, index, span.end)
      }
    }
    return found
  }

  private static func mayBegin(_ cells: Cells, at index: Int) -> Bool {
    Numeral.mayBegin(cells, at: index) || [0x4E07, 0x5BF9].contains(cells.folded[index])
  }

  // MARK: 百分之

  /// 百分之三十, 千分之一, 万分之三, 百万分之五: the unit first. 五百分之二 is a fraction.
  private static func parts(_ cells: Cells, _ start: Int, _ end: Int) -> Proportion? {
    var index = start
    var whole = 1.0
    while index < end, index - start < 4, let unit = wholeUnit(cells.folded[index]) {
      whole *= unit
      index += 1
    }
    guard index > start, !HanNumeral.isNumeral(cells.at(start - 1)), cells.classAt(start - 1) != .digit else {
      return nil
    }
    let part = cells.skipSpaces(index, end)
    guard cells.at(part) == 0x5206 else { return nil }
    let of = cells.skipSpaces(part + 1, end)
    guard cells.at(of) == 0x4E4B else { return nil }
    let place = cells.skipSpaces(of + 1, end)
    guard place < end else { return nil }
    if cells.folded[place] == 0x767E, cells.at(place + 1) != 0x5206 {
      return Proportion(value: 100 / whole, start: start, end: place + 1)
    }
    guard let number = Numeral.read(cells, at: place, before: end) else { return nil }
    return Proportion(value: number.value / whole, start: start, end: number.end)
  }

  private static func wholeUnit(_ scalar: UInt32) -> Double? {
    switch scalar {
    case 0x767E, 0x4F70: 100
    case 0x5343, 0x4EDF: 1000
    case 0x4E07: 10_000
    default: nil
    }
  }

  // MARK: 成, 折

  /// 半成, 半折, 打对折
  private static func half(_ cells: Cells, _ start: Int, _ end: Int) -> Proportion? {
    guard start + 1 < end else { return nil }
    switch (cells.folded[start], cells.folded[start + 1]) {
    case (0x534A, 0x6210): return Proportion(value: 0.05, start: start, end: start + 2)
    case (0x534A, 0x6298): return Proportion(value: 0.5, start: start, end: start + 2)
    case (0x5BF9, 0x6298) where cells.at(start - 1) == 0x6253:
      return Proportion(value: 0.5, start: start, end: start + 2)
    default: return nil
    }
  }

  /// 七五折, 7 5 折: two digits are hundredths.
  private static func pair(_ cells: Cells, _ start: Int, _ end: Int) -> Proportion? {
    let second = cells.skipSpaces(start + 1, end, atMost: 2)
    guard second < end, let tens = digit(cells, start), let ones = digit(cells, second) else { return nil }
    let sign = cells.skipSpaces(second + 1, end, atMost: 2)
    guard sign < end, cells.folded[sign] == 0x6298 else { return nil }
    return Proportion(value: Double(tens * 10 + ones) / 100, start: start, end: sign + 1)
  }

  private static func digit(_ cells: Cells, _ index: Int) -> Int? {
    cells.classes[index] == .digit ? Int(cells.folded[index]) - 0x30 : HanNumeral.digit(cells.folded[index])
  }

  // MARK: Numbers before a sign

  private static let points = [UInt32](scalarsOf: "个百分点")
  /// 三成立, 五成员: another word.
  private static let otherAfterTenths = ScalarSet("功为立员本绩果熟长人品型")

  private static func measured(_ cells: Cells, _ start: Int, _ end: Int) -> Proportion? {
    guard cells.at(start - 1) != 0x25, let number = Numeral.read(cells, at: start, before: end) else { return nil }
    let sign = cells.skipSpaces(number.end, end)
    guard sign < end else { return nil }
    switch cells.folded[sign] {
    case 0x25, 0x2030:
      // %20 in an address is none.
      guard cells.classAt(sign + 1) != .digit, cells.classAt(sign + 1) != .latin else { return nil }
      // Of whole numbers one division gives the nearest double: 33.3% is 0.333.
      if let exact = Percentage.read(cells, at: start, before: end), exact.end == sign + 1 {
        return Proportion(value: exact.value, start: start, end: sign + 1)
      }
      let whole = cells.folded[sign] == 0x25 ? 100.0 : 1000
      return Proportion(value: number.value / whole, start: start, end: sign + 1)
    case 0x6210:
      guard (0...10).contains(number.value), !otherAfterTenths.contains(cells.at(sign + 1)) else { return nil }
      let next = cells.skipSpaces(sign + 1, end, atMost: 1)
      if cells.at(next) == 0x534A, next < end {
        return Proportion(value: (number.value + 0.5) / 10, start: start, end: next + 1)
      }
      if next < end, let hundredths = HanNumeral.digit(cells.folded[next]) {
        return Proportion(value: (number.value * 10 + Double(hundredths)) / 100, start: start, end: next + 1)
      }
      return Proportion(value: number.value / 10, start: start, end: sign + 1)
    case 0x6298:
      guard number.value > 0, number.value < 10 else { return nil }
      return Proportion(value: number.value / 10, start: start, end: sign + 1)
    default:
      guard let end = cells.endOfStretched(points, at: sign, before: end) else { return nil }
      return Proportion(value: number.value / 100, start: start, end: end)
    }
  }
}
