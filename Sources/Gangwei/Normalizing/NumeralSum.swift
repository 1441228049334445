/// The parts of a number while they are read: digits, units of a section (十百千), units over sections (万亿兆).
struct NumeralSum {
  private var total = 0.0
  private var section = 0.0
  private var digit: Double?
  private var isArabic = false
  private var isAfterZero = false
  /// The last unit of the section and the last over sections; infinite without one.
  private var smallUnit = Double.infinity
  private var largeUnit = Double.infinity

  /// A whole or decimal number without sign.
  static func read(_ cells: Cells, at start: Int, before end: Int) -> Numeral? {
    guard start < end else { return nil }
    if cells.folded[start] == 0x534A, cells.at(start + 1) == 0x767E, start + 1 < end {
      return Numeral(value: 50, start: start, end: start + 2)
    }
    if let run = digitRun(cells, start, end) { return run.number }
    var sum = NumeralSum()
    var stop = start
    while let next = sum.add(cells, after: stop, isFirst: stop == start, before: end) {
      stop = next
      guard sum.total < 1e17 else { return nil }
    }
    guard stop > start, !sum.isVague(cells, stop), !isWordAlone(cells, start, stop) else { return nil }
    var number = Numeral(value: sum.closed(), start: start, end: stop, scale: sum.scale(cells, start))
    if let decimal = decimals(cells, number, before: end) { number = decimal }
    if let thousands = thousands(cells, number, before: end) { number = thousands }
    return number
  }

  // MARK: Parts

  /// Takes the part after `stop`, over a few spaces: its end, or nil where the number ends.
  private mutating func add(_ cells: Cells, after stop: Int, isFirst: Bool, before end: Int) -> Int? {
    let index = isFirst ? stop : cells.skipSpaces(stop, end)
    guard index < end else { return nil }
    let scalar = cells.folded[index]
    if cells.classes[index] == .digit || isFirst && scalar == 0x2E {
      return addArabic(cells, index, isFirst: isFirst, isParted: index > stop, before: end)
    }
    if let value = NumeralWords.digit(scalar) {
      return value == 0
        ? addZero(cells, index, isFirst: isFirst, before: end) : addDigit(value, index, isFirst: isFirst)
    }
    if let unit = HanNumeral.unit(scalar) {
      return addUnit(Double(unit), cells, index, isFirst: isFirst) ? index + 1 : nil
    }
    if let unit = NumeralWords.largeUnit(scalar) { return addLarge(unit, isFirst: isFirst) ? index + 1 : nil }
    // 十余万, 500多万, 二十几亿: about as many.
    guard !isFirst, NumeralWords.about.contains(scalar) else { return nil }
    let next = cells.skipSpaces(index + 1, end)
    return NumeralWords.largeUnit(cells.at(next)) != nil && next < end ? index + 1 : nil
  }

  private mutating func addArabic(
    _ cells: Cells, _ index: Int, isFirst: Bool, isParted: Bool, before end: Int
  ) -> Int? {
    guard digit == nil, let number = ArabicNumeral.read(cells, at: index, before: end) else { return nil }
    if !isFirst {
      let next = cells.skipSpaces(number.end, end)
      guard number.value < min(smallUnit, largeUnit), !isParted || HanNumeral.unit(cells.at(next)) != nil else {
        return nil
      }
    }
    digit = number.value
    isArabic = true
    return number.end
  }

  private mutating func addDigit(_ value: Int, _ index: Int, isFirst: Bool) -> Int? {
    guard digit == nil else { return nil }
    digit = Double(value)
    isArabic = false
    return index + 1
  }

  private mutating func addZero(_ cells: Cells, _ index: Int, isFirst: Bool, before end: Int) -> Int? {
    guard digit == nil else { return nil }
    isAfterZero = true
    if isFirst { return index + 1 }
    let next = cells.skipSpaces(index + 1, end)
    guard next < end else { return nil }
    let scalar = cells.folded[next]
    let goesOn =
      cells.classes[next] == .digit || HanNumeral.isNumeral(scalar) && scalar != 0x96F6
      || NumeralWords.about.contains(scalar)
    return goesOn ? index + 1 : nil
  }

  private mutating func addUnit(_ unit: Double, _ cells: Cells, _ index: Int, isFirst: Bool) -> Bool {
    guard unit < smallUnit else { return false }
    if digit == nil {
      // 十, 零十; 百三 is 一百三, but 百 by itself is no number.
      guard unit == 10 ? isFirst || isAfterZero : isFirst && (NumeralWords.digit(cells.at(index + 1)) ?? 0) > 0
      else { return false }
    }
    section += Self.product(digit ?? 1, unit)
    digit = nil
    smallUnit = unit
    isAfterZero = false
    return true
  }

  private mutating func addLarge(_ unit: Double, isFirst: Bool) -> Bool {
    guard !isFirst else { return false }
    let amount = section + (smallUnit < .infinity ? trailing() : digit ?? 0)
    if amount == 0 {
      guard total > 0 else { return false }
      total *= unit
    } else if largeUnit == .infinity || unit < largeUnit {
      total += Self.product(amount, unit)
    } else if unit > largeUnit {
      total = Self.product(total + amount, unit)
    } else {
      return false
    }
    section = 0
    digit = nil
    smallUnit = .infinity
    largeUnit = unit
    isAfterZero = false
    return true
  }

  // MARK: Closing

  /// The last digit's worth: 五 is 50 in 四百五, 5,000 in 一万五, and 5 in 一百零五.
  private func trailing() -> Double {
    guard let digit else { return 0 }
    if isAfterZero || isArabic { return digit }
    if smallUnit >= 100, smallUnit < .infinity { return digit * smallUnit / 10 }
    return smallUnit == .infinity && largeUnit < .infinity && section == 0 ? digit * largeUnit / 10 : digit
  }

  /// The product without the rest that a decimal leaves in binary: 1.13万 is 11300, not 11299.999999999998.
  private static func product(_ value: Double, _ unit: Double) -> Double {
    let product = value * unit
    let whole = product.rounded()
    return (product - whole).magnitude <= product.magnitude * 1e-14 ? whole : product
  }

  private func closed() -> Double { total + section + trailing() }

  /// 二百三四十: two digits in a row say that nothing exact is meant.
  private func isVague(_ cells: Cells, _ stop: Int) -> Bool {
    digit != nil && !isArabic && (NumeralWords.digit(cells.at(stop)) ?? 0) > 0
  }

  /// 伍, 肆, 陆, 拾 by themselves are other words (队伍, 收拾).
  private static func isWordAlone(_ cells: Cells, _ start: Int, _ stop: Int) -> Bool {
    stop == start + 1 && [0x4F0D, 0x8086, 0x9646, 0x62FE].contains(cells.folded[start])
      && ![cells.at(stop), cells.at(stop + 1)].contains(0x70B9) && cells.at(start - 1) != 0x4E4B
  }

  /// The unit behind a plain Arabic number.
  private func scale(_ cells: Cells, _ start: Int) -> Double {
    guard cells.classAt(start) == .digit, digit == nil else { return 1 }
    if section == 0 { return largeUnit == .infinity ? 1 : largeUnit }
    return total == 0 ? smallUnit : 1
  }

  // MARK: Other ways of writing

  /// Digits in a row, as years and codes have them: 二〇一九. Two of them (三五, 九九) say nothing exact.
  private static func digitRun(_ cells: Cells, _ start: Int, _ end: Int) -> (number: Numeral?, end: Int)? {
    var index = start
    var value = 0
    var hasZero = false
    while index < end, index - start < 12, let digit = NumeralWords.digit(cells.folded[index]) {
      value = value * 10 + digit
      hasZero = hasZero || digit == 0
      index += 1
    }
    guard index - start > 1 else { return nil }
    let next = cells.at(index)
    let isOther =
      HanNumeral.isNumeral(next) || NumeralWords.largeUnit(next) != nil || NumeralWords.about.contains(next)
      || index - start == 2 && !hasZero
    return (isOther ? nil : Numeral(value: Double(value), start: start, end: index), index)
  }

  /// 二点五, 四百亿点零五, 三点五万. A hour is none: 八点三十.
  private static func decimals(_ cells: Cells, _ number: Numeral, before end: Int) -> Numeral? {
    let point = cells.skipSpaces(number.end, end)
    guard point < end, cells.folded[point] == 0x70B9, cells.classAt(number.end - 1) == .han else { return nil }
    var index = cells.skipSpaces(point + 1, end)
    let first = index
    var numerator = 0.0
    var divisor = 1.0
    while index < end, index - first < 12, cells.folded[index] != 0x4E24,
      let digit = HanNumeral.digit(cells.folded[index])
    {
      numerator = numerator * 10 + Double(digit)
      divisor *= 10
      index += 1
    }
    guard index > first, HanNumeral.unit(cells.at(index)) == nil else { return nil }
    var value = number.value + numerator / divisor
    while index < end, let unit = NumeralWords.largeUnit(cells.folded[index]), value < 1e17 {
      value = product(value, unit)
      index += 1
    }
    return Numeral(value: value, start: number.start, end: index)
  }

  /// 15K
  private static func thousands(_ cells: Cells, _ number: Numeral, before end: Int) -> Numeral? {
    let sign = cells.skipSpaces(number.end, end, atMost: 1)
    guard sign < end, cells.folded[sign] == 0x6B, cells.classAt(number.end - 1) == .digit,
      cells.classAt(sign + 1) != .latin, cells.classAt(sign + 1) != .digit
    else { return nil }
    return Numeral(value: product(number.value, 1000), start: number.start, end: sign + 1, scale: 1000)
  }
}

/// Characters of numbers that ``HanNumeral`` has no use for.
enum NumeralWords {
  /// 余, 多, 几
  static let about = ScalarSet("余多几")

  /// The digit's value; 俩 is 两.
  static func digit(_ scalar: UInt32) -> Int? { scalar == 0x4FE9 ? 2 : HanNumeral.digit(scalar) }

  /// The unit's value: 万, 亿, 兆.
  static func largeUnit(_ scalar: UInt32) -> Double? {
    switch scalar {
    case 0x4E07: 1e4
    case 0x4EBF: 1e8
    case 0x5146: 1e12
    default: nil
    }
  }
}

/// Arabic numbers: 12, 1,234.5, .5.
enum ArabicNumeral {
  /// The number at `start`. One with more digits than can be said exactly is a code and no number.
  static func read(_ cells: Cells, at start: Int, before end: Int) -> (value: Double, end: Int)? {
    var index = start
    var mantissa = 0
    var digits = 0
    func isDigit(_ index: Int) -> Bool { index < end && cells.classes[index] == .digit }
    func take() {
      if digits < 16 { mantissa = mantissa * 10 + Int(cells.folded[index]) - 0x30 }
      digits += 1
      index += 1
    }
    while isDigit(index) { take() }
    if (1...3).contains(index - start) {
      while index < end, digits < 16, cells.folded[index] == 0x2C, isDigit(index + 1), isDigit(index + 2),
        isDigit(index + 3),
        !isDigit(index + 4)
      {
        index += 1
        for _ in 0..<3 { take() }
      }
    }
    let hasWhole = index > start
    let before = cells.classAt(start - 1)
    let mayLackWhole = before != .digit && before != .latin && cells.at(start - 1) != 0x2E
    var decimals = 0
    // The third number of 1.2.3 has no decimals either.
    let isAfterPoint = cells.at(start - 1) == 0x2E && cells.classAt(start - 2) == .digit
    if index < end, cells.folded[index] == 0x2E, isDigit(index + 1), hasWhole && !isAfterPoint || mayLackWhole {
      let (wholeEnd, wholeMantissa, wholeDigits) = (index, mantissa, digits)
      index += 1
      while isDigit(index) {
        take()
        decimals += 1
      }
      // 1.2.3 is no number but three.
      if hasWhole, cells.at(index) == 0x2E, isDigit(index + 1) {
        (index, mantissa, digits, decimals) = (wholeEnd, wholeMantissa, wholeDigits, 0)
      }
    }
    guard index > start, digits > 0, digits <= 15 else { return nil }
    var divisor = 1.0
    for _ in 0..<decimals { divisor *= 10 }
    return (Double(mantissa) / divisor, index)
  }
}
