/// Reads pay: one amount or range, its currency, the time it is for, the months of a year, 面议.
///
/// Where a text names several amounts (试用期3000元,转正后5000元) none is said to be the pay.
struct SalaryReader {
  let cells: Cells
  /// Whether 元 is that of the mainland: not in texts in traditional characters.
  var isMainland = true
  private let words = SalaryWords.shared

  private struct Amount {
    var bounds: Bounds
    var currency: String?
    var unit: Salary.Unit?
  }

  func read(_ span: TextSpan) -> Salary? {
    var salary = Salary()
    var amounts: [Amount] = []
    var index = span.start
    while index < span.end {
      if words.negotiable.longest(in: cells, at: index, before: span.end) != nil { salary.isNegotiable = true }
      guard Numeral.mayBegin(cells, at: index) || Currency.sign(cells, at: index, before: span.end) != nil else {
        index += 1
        continue
      }
      if let months = months(index, span.end) {
        salary.months = months.count
        index = months.end
      } else if let amount = amount(index, span) {
        amounts.append(amount)
        index = max(index + 1, amount.bounds.end)
      } else {
        index = Numeral.runEnd(cells, index, span.end)
      }
    }
    if amounts.count == 1, let amount = amounts.first {
      salary.minimum = amount.bounds.minimum
      salary.maximum = amount.bounds.maximum
      salary.currency = isMainland || amount.currency != "CNY" ? amount.currency : nil
      salary.unit = amount.unit ?? (salary.months == nil ? nil : .month)
    } else if amounts.count > 1 {
      salary.months = nil
    }
    return salary == Salary() ? nil : salary
  }

  /// 14薪
  private func months(_ start: Int, _ end: Int) -> (count: Int, end: Int)? {
    guard let number = Numeral.read(cells, at: start, before: end), (12...36).contains(number.value),
      number.value == number.value.rounded(), cells.at(number.end) == 0x85AA, number.end < end
    else { return nil }
    return (Int(number.value), number.end + 1)
  }

  private func amount(_ start: Int, _ span: TextSpan) -> Amount? {
    let sign = Currency.sign(cells, at: start, before: span.end)
    let first = cells.skipSpaces(sign?.end ?? start, span.end, atMost: 2)
    guard first < span.end, Numeral.mayBegin(cells, at: first) || sign != nil,
      var bounds = Bounds.read(cells, at: first, before: span.end, units: words.units)
    else { return nil }
    let behind = TextSpan(first, bounds.end)
    let currency = sign?.code ?? currencyInside(behind)
    guard currency != nil || hasScale(behind) || isBareAmount(bounds, span) else { return nil }
    guard (bounds.minimum ?? 1) > 0, (bounds.maximum ?? 1) < 1e9 else { return nil }
    let unit = unit(after: bounds.end, span.end) ?? unitInside(behind) ?? unit(before: start)
    // 底薪3000元+提成: at least that.
    if bounds.minimum == bounds.maximum, cells.at(cells.skipSpaces(bounds.end, span.end)) == 0x2B {
      bounds.maximum = nil
    }
    return Amount(bounds: bounds, currency: currency, unit: unit)
  }

  /// The currency behind one of the numbers.
  private func currencyInside(_ span: TextSpan) -> String? {
    for index in span.start..<max(span.start, span.end) {
      if let name = Currency.name(cells, at: index, before: span.end) { return name.code }
    }
    return nil
  }

  private static let scales = ScalarSet("k万千")

  /// 9K-13K, 1.2-2万: nothing but money is counted so; 五千 and the like need a currency.
  private func hasScale(_ span: TextSpan) -> Bool {
    guard cells.classes[span.start] == .digit else { return false }
    for index in span.start..<span.end where Self.scales.contains(cells.folded[index]) { return true }
    return false
  }

  /// 5000-8000, and nothing behind that counts something else.
  private func isBareAmount(_ bounds: Bounds, _ span: TextSpan) -> Bool {
    guard cells.classes[bounds.numberStart] == .digit, bounds.minimum ?? bounds.maximum ?? 0 >= 500 else {
      return false
    }
    let next = cells.skipSpaces(bounds.end, span.end)
    return next >= span.end || unit(after: bounds.end, span.end) != nil
      || [0x2C, 0x3B, 0x2B, 0x28, 0x3002].contains(cells.folded[next]) && unit(before: bounds.start) != nil
  }

  private func unit(after end: Int, _ limit: Int) -> Salary.Unit? {
    let place = cells.skipSpaces(end, limit, atMost: 1)
    return words.periodsBehind.longest(in: cells, at: place, before: limit).flatMap { SalaryWords.unit($0.value) }
  }

  /// 8000元/月-12000元/月
  private func unitInside(_ span: TextSpan) -> Salary.Unit? {
    words.periodsBehind.next(in: cells, from: span.start, before: span.end).flatMap { SalaryWords.unit($0.value) }
  }

  /// 年薪 right before the amount, in the text or as the field's label.
  private func unit(before start: Int) -> Salary.Unit? {
    var end = start
    while end > 0, start - end < 8, cells.isBlank(end - 1) || [0x3A, 0x7EA6].contains(cells.folded[end - 1]) {
      end -= 1
    }
    for length in [4, 3, 2] where end >= length {
      if let value = words.periodsBefore.value(of: cells.folded[(end - length)..<end]) {
        return SalaryWords.unit(value)
      }
    }
    return nil
  }
}

/// The words of pay; the rows of `pay-words.tsv`.
struct SalaryWords: Sendable {
  static let shared = SalaryWords()

  let negotiable: WordTrie
  let periodsBehind: WordTrie
  let periodsBefore: WordTrie
  /// Currencies and times behind a number, which a range may have in its middle.
  let units: WordTrie

  private init() {
    var negotiable = WordTrie()
    var behind = WordTrie()
    var before = WordTrie()
    var units = WordTrie()
    var periods: [[UInt32]] = []
    for (name, words) in LexiconFile.named("pay-words").namedRows {
      let parts = name.split(separator: "/")
      let period = Salary.Unit.allCases.firstIndex { $0.rawValue == parts.first.map(String.init) }
      for word in words {
        guard let period else {
          negotiable.insert(word, 1)
          continue
        }
        if parts.last == "before" {
          before.insert(word, UInt32(period) + 1)
        } else {
          behind.insert(word, UInt32(period) + 1)
          periods.append(word)
        }
      }
    }
    for word in Currency.words { units.insert(word, 1) }
    for period in periods {
      units.insert(period, 1)
      for word in Currency.words { units.insert(word + period, 1) }
    }
    (self.negotiable, periodsBehind, periodsBefore, self.units) = (negotiable, behind, before, units)
  }

  static func unit(_ value: UInt32) -> Salary.Unit? {
    let index = Int(value) - 1
    return Salary.Unit.allCases.indices.contains(index) ? Salary.Unit.allCases[index] : nil
  }
}
