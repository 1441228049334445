/// A length of time: 两年, 三年半, 5分钟, 8天20小时, 一年又三个月.
struct Duration: Equatable, Sendable {
  enum Unit: Int, CaseIterable, Sendable {
    case year, month, week, day, hour, minute, second
  }

  /// The number of each unit named, from the longest.
  var amounts: [(unit: Unit, value: Double)]
  var start: Int
  var end: Int

  static func == (left: Duration, right: Duration) -> Bool {
    left.start == right.start && left.end == right.end && left.amounts.elementsEqual(right.amounts, by: ==)
  }

  /// The length that begins with a number at `start`. Linear in its length.
  static func read(_ cells: Cells, at start: Int, before end: Int) -> Duration? {
    var amounts: [(unit: Unit, value: Double)] = []
    var index = start
    var stop = start
    while index < end, amounts.count < Unit.allCases.count, let part = part(cells, index, end),
      !amounts.contains(where: { $0.unit == part.unit })
    {
      amounts.append((part.unit, part.value))
      stop = part.end
      index = joined(cells, stop, end)
    }
    guard !amounts.isEmpty else { return nil }
    amounts.sort { $0.unit.rawValue < $1.unit.rawValue }
    return Duration(amounts: amounts, start: start, end: stop)
  }

  /// All lengths inside a span, in order. Linear.
  static func all(in span: TextSpan, of cells: Cells) -> [Duration] {
    var found: [Duration] = []
    var index = span.start
    while index < span.end {
      if Numeral.mayBegin(cells, at: index), let duration = read(cells, at: index, before: span.end) {
        found.append(duration)
        index = duration.end
      } else {
        index = Numeral.runEnd(cells, index, span.end)
      }
    }
    return found
  }

  /// A number and a unit, perhaps with 半 behind: 三年半.
  private static func part(_ cells: Cells, _ start: Int, _ end: Int) -> (unit: Unit, value: Double, end: Int)? {
    guard let number = Numeral.read(cells, at: start, before: end), number.value >= 0 else { return nil }
    let place = cells.skipSpaces(number.end, end, atMost: 1)
    guard let word = units.longest(in: cells, at: place, before: end), let unit = Unit(rawValue: Int(word.value) - 1)
    else { return nil }
    // 2019年 and 1998年度 are dates; 三月 is one without 个.
    if unit == .year, number.value >= 1000 { return nil }
    if cells.at(word.end) == 0x534A { return (unit, number.value + 0.5, word.end + 1) }
    return (unit, number.value, word.end)
  }

  /// Where the next part may begin: 又, 多, 余, 零 stand between.
  private static func joined(_ cells: Cells, _ stop: Int, _ end: Int) -> Int {
    var index = stop
    while index < end, index - stop < 2, [0x53C8, 0x591A, 0x4F59, 0x96F6].contains(cells.folded[index]) { index += 1 }
    return index
  }

  private static let units: WordTrie = {
    var trie = WordTrie()
    let names = Unit.allCases.map { String(describing: $0) }
    for (name, words) in LexiconFile.named("time-units").namedRows {
      guard let place = names.firstIndex(of: name) else { continue }
      for word in words { trie.insert(word, UInt32(place) + 1) }
    }
    return trie
  }()
}

/// An age: 五岁, 29岁, 七周岁, 十个月大, 90天大.
struct Age: Equatable, Sendable {
  var value: Double
  var unit: Duration.Unit
  var start: Int
  var end: Int

  private static let years = [[UInt32](scalarsOf: "周岁"), [UInt32](scalarsOf: "岁")]
  private static let units: [(word: [UInt32], unit: Duration.Unit)] = [
    ([UInt32](scalarsOf: "个月大"), .month), ([UInt32](scalarsOf: "周大"), .week), ([UInt32](scalarsOf: "天大"), .day),
  ]

  /// The age that begins with a number at `start`.
  static func read(_ cells: Cells, at start: Int, before end: Int) -> Age? {
    guard let number = Numeral.read(cells, at: start, before: end), (0...200).contains(number.value) else { return nil }
    let place = cells.skipSpaces(number.end, end, atMost: 1)
    for word in years where cells.hasWord(word, at: place) && place + word.count <= end {
      return Age(value: number.value, unit: .year, start: start, end: place + word.count)
    }
    for (word, unit) in units where cells.hasWord(word, at: place) && place + word.count <= end {
      return Age(value: number.value, unit: unit, start: start, end: place + word.count)
    }
    return nil
  }

  /// All ages inside a span, in order. Linear.
  static func all(in span: TextSpan, of cells: Cells) -> [Age] {
    var found: [Age] = []
    var index = span.start
    while index < span.end {
      if Numeral.mayBegin(cells, at: index), let age = read(cells, at: index, before: span.end) {
        found.append(age)
        index = age.end
      } else {
        index = Numeral.runEnd(cells, index, span.end)
      }
    }
    return found
  }
}
