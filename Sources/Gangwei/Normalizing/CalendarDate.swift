/// A date of the calendar as exactly as a text says it: 2020-11-2, 2022年3月, 2020.06, 二〇二〇年三月五日.
public struct CalendarDate: Equatable, Sendable {
  public var year: Int
  public var month: Int?
  public var day: Int?

  /// ISO 8601, as exact as the date: 2020-11-02, 2020-11, 2020.
  public var text: String {
    var text = Self.padded(year, 4)
    if let month { text += "-" + Self.padded(month, 2) }
    if let day { text += "-" + Self.padded(day, 2) }
    return text
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private var isValid: Bool {
    guard (1...9999).contains(year) else { return false }
    guard let month else { return day == nil }
    guard (1...12).contains(month) else { return false }
    guard let day else { return true }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...lengths[month - 1]).contains(day)
  }

  // MARK: Reading

  /// The date whose year begins at `start`. A year alone needs its 年.
  static func read(_ cells: Cells, at start: Int, before end: Int) -> (date: CalendarDate, end: Int)? {
    guard let year = year(cells, start, end) else { return nil }
    let sign = cells.skipSpaces(year.end, end, atMost: 1)
    guard sign < end else { return nil }
    switch cells.folded[sign] {
    case 0x5E74:
      let whole = (CalendarDate(year: year.value), sign + 1)
      guard let month = number(cells, cells.skipSpaces(sign + 1, end, atMost: 1), end) else { return checked(whole) }
      let unit = cells.skipSpaces(month.end, end, atMost: 1)
      guard cells.at(unit) == 0x6708, unit < end else { return checked(whole) }
      var date = CalendarDate(year: year.value, month: month.value)
      let afterMonth = unit + 1
      guard let day = number(cells, cells.skipSpaces(afterMonth, end, atMost: 1), end) else {
        return checked((date, afterMonth))
      }
      date.day = day.value
      let last = cells.skipSpaces(day.end, end, atMost: 1)
      let hasUnit = last < end && [0x65E5, 0x53F7].contains(cells.folded[last])
      return checked((date, hasUnit ? last + 1 : day.end))
    case 0x2D, 0x2E, 0x2F:
      let separator = cells.folded[sign]
      guard cells.classAt(start) == .digit, year.end - start == 4, sign == year.end,
        let month = number(cells, sign + 1, end), cells.classAt(sign + 1) == .digit
      else { return nil }
      var date = CalendarDate(year: year.value, month: month.value)
      guard cells.at(month.end) == separator, cells.classAt(month.end + 1) == .digit else {
        return checked((date, month.end))
      }
      guard let day = number(cells, month.end + 1, end) else { return nil }
      date.day = day.value
      return checked((date, day.end))
    default: return nil
    }
  }

  /// All dates inside a span, in order, with their places. Linear.
  static func all(in span: TextSpan, of cells: Cells) -> [(date: CalendarDate, span: TextSpan)] {
    var found: [(date: CalendarDate, span: TextSpan)] = []
    var index = span.start
    while index < span.end {
      let mayBegin = cells.classes[index] == .digit || HanNumeral.isNumeral(cells.folded[index])
      if mayBegin, let date = read(cells, at: index, before: span.end) {
        found.append((date.date, TextSpan(index, date.end)))
        index = date.end
      } else {
        index = Numeral.runEnd(cells, index, span.end)
      }
    }
    return found
  }

  private static func checked(_ found: (date: CalendarDate, end: Int)) -> (date: CalendarDate, end: Int)? {
    found.date.isValid ? found : nil
  }

  /// Four digits, 二〇二〇, 两千零四.
  private static func year(_ cells: Cells, _ start: Int, _ end: Int) -> (value: Int, end: Int)? {
    guard let number = NumeralSum.read(cells, at: start, before: end), (100...9999).contains(number.value),
      number.value == number.value.rounded()
    else {
      return dotted(cells, start, end)
    }
    return (Int(number.value), number.end)
  }

  /// 2020.06: what would be read as a decimal.
  private static func dotted(_ cells: Cells, _ start: Int, _ end: Int) -> (value: Int, end: Int)? {
    guard start + 4 < end, (start..<start + 4).allSatisfy({ cells.classes[$0] == .digit }),
      cells.classes[start + 4] != .digit
    else { return nil }
    let value = (start..<start + 4).reduce(0) { $0 * 10 + Int(cells.folded[$1]) - 0x30 }
    return (value, start + 4)
  }

  /// A number of at most two digits.
  private static func number(_ cells: Cells, _ start: Int, _ end: Int) -> (value: Int, end: Int)? {
    guard let number = HanNumeral.readAny(cells, at: start, before: end), (1...31).contains(number.value) else {
      return nil
    }
    return (number.value, number.end)
  }
}
