/// An amount of money with its currency: 5000元, 1.2万元, ￥300, 十五美元, 五元三毛, 8亿元人民币.
struct Money: Equatable, Sendable {
  var value: Double
  /// The ISO 4217 code.
  var currency: String
  var start: Int
  var end: Int

  /// The amount at `start`, where its number or the currency before it begins. Linear in its length.
  static func read(_ cells: Cells, at start: Int, before end: Int) -> Money? {
    guard start < end else { return nil }
    if let sign = Currency.sign(cells, at: start, before: end) {
      let place = cells.skipSpaces(sign.end, end)
      guard place < end, let number = Numeral.read(cells, at: place, before: end), number.value >= 0 else { return nil }
      let name = Currency.name(cells, at: number.end, before: end)
      guard name == nil || name?.code == sign.code else { return nil }
      return Money(value: number.value, currency: sign.code, start: start, end: name?.end ?? number.end)
    }
    guard let number = Numeral.read(cells, at: start, before: end),
      let name = Currency.name(cells, at: cells.skipSpaces(number.end, end, atMost: 1), before: end)
    else { return nil }
    var money = Money(value: number.value, currency: name.code, start: start, end: name.end)
    money.addCoins(cells, end)
    // 8亿元人民币
    if let again = Currency.name(cells, at: money.end, before: end), again.code == money.currency {
      money.end = again.end
    }
    return money
  }

  /// All amounts inside a span, in order. Linear.
  static func all(in span: TextSpan, of cells: Cells) -> [Money] {
    var found: [Money] = []
    var index = span.start
    while index < span.end {
      let mayBegin = Numeral.mayBegin(cells, at: index) || Currency.sign(cells, at: index, before: span.end) != nil
      if mayBegin, let money = read(cells, at: index, before: span.end) {
        found.append(money)
        index = money.end
      } else {
        index = Numeral.runEnd(cells, index, span.end)
      }
    }
    return found
  }

  /// 五元三毛, 50元6角三分, 两美元又三美分: tenths and hundredths.
  private mutating func addCoins(_ cells: Cells, _ limit: Int) {
    var smallest = 100.0
    while smallest > 1 {
      let place = cells.at(end) == 0x53C8 ? end + 1 : end
      guard place < limit, let number = Numeral.read(cells, at: place, before: limit), (0..<100).contains(number.value),
        let coin = Currency.coin(cells, at: number.end, before: limit), coin.hundredths < smallest,
        coin.code == currency
      else { return }
      smallest = coin.hundredths
      value = ((value * 100).rounded() + number.value * coin.hundredths) / 100
      end = coin.end
    }
  }
}

/// The names and signs of currencies; the rows of `currencies.tsv`.
enum Currency {
  private struct Table: Sendable {
    var names = WordTrie()
    var signs = WordTrie()
    var coins = WordTrie()
    var codes: [String] = []
    var words: [[UInt32]] = []
  }

  private static let table: Table = {
    var table = Table()
    for (name, words) in LexiconFile.named("currencies").namedRows {
      let parts = name.split(separator: "/")
      guard let code = parts.first.map(String.init) else { continue }
      table.codes.append(code)
      for word in words {
        let value = UInt32(table.codes.count)
        switch parts.last {
        case "sign": table.signs.insert(word, value)
        case "10", "1": table.coins.insert(word, value * 100 + (parts.last == "10" ? 10 : 1))
        default:
          table.names.insert(word, value)
          table.words.append(word)
        }
      }
    }
    return table
  }()

  /// All names that stand behind a number.
  static var words: [[UInt32]] { table.words }

  /// A name behind a number: 元, 美元.
  static func name(_ cells: Cells, at index: Int, before end: Int) -> (code: String, end: Int)? {
    guard let word = table.names.longest(in: cells, at: index, before: end) else { return nil }
    return (table.codes[Int(word.value) - 1], word.end)
  }

  /// A sign or name before a number: ￥, 人民币.
  static func sign(_ cells: Cells, at index: Int, before end: Int) -> (code: String, end: Int)? {
    guard let word = table.signs.longest(in: cells, at: index, before: end) else { return nil }
    return (table.codes[Int(word.value) - 1], word.end)
  }

  /// A part of the unit: 角, 分, and how many hundredths it is.
  fileprivate static func coin(_ cells: Cells, at index: Int, before end: Int) -> (
    code: String, hundredths: Double, end: Int
  )? {
    guard let word = table.coins.longest(in: cells, at: index, before: end) else { return nil }
    return (table.codes[Int(word.value / 100) - 1], Double(word.value % 100), word.end)
  }
}
