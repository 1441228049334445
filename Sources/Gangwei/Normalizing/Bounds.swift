/// A number or a range of numbers with its bounds: 3-5, 三至五, 8000-1.2万, 两以上, 不超过35, 至少10.
///
/// Both ends belong to it. A number without a word of bounds is exact: both ends are it.
struct Bounds: Equatable, Sendable {
  var minimum: Double?
  var maximum: Double?
  var start: Int
  var end: Int
  /// Where its first number begins.
  var numberStart: Int

  /// The range at `start`, where its first number or the word before it begins; `units` are passed over behind each
  /// number (3年以上, 18岁-45岁). Linear in its length.
  static func read(_ cells: Cells, at start: Int, before end: Int, units: WordTrie? = nil) -> Bounds? {
    let word = words.longest(in: cells, at: start, before: end)
    let opening = word.flatMap { Limit(rawValue: $0.value) }
    var index = start
    if let word, opening == .lowerBefore || opening == .upperBefore {
      index = cells.skipSpaces(word.end, end, atMost: 2)
    }
    guard index < end, let first = Numeral.read(cells, at: index, before: end) else { return nil }
    func afterUnit(_ place: Int) -> Int {
      units?.longest(in: cells, at: cells.skipSpaces(place, end, atMost: 1), before: end)?.end ?? place
    }
    var bounds = Bounds(
      minimum: first.value, maximum: first.value, start: start, end: afterUnit(first.end), numberStart: index)
    if let joined = joined(cells, bounds.end, end), let second = Numeral.read(cells, at: joined, before: end),
      second.value > 0
    {
      // 1.2-2万: the unit behind the second is that of both.
      let scaled = first.scale == 1 && second.scale > 1 && first.value * second.scale < second.value
      let minimum = scaled ? (first.value * second.scale * 1e6).rounded() / 1e6 : first.value
      if minimum < second.value {
        bounds.minimum = minimum
        bounds.maximum = second.value
        bounds.end = afterUnit(second.end)
        return bounds
      }
    }
    bounds.apply(opening, cells, end)
    return bounds
  }

  private mutating func apply(_ opening: Limit?, _ cells: Cells, _ limit: Int) {
    switch opening {
    case .lowerBefore: maximum = nil
    case .upperBefore: minimum = nil
    default:
      let place = cells.skipSpaces(end, limit, atMost: 1)
      guard let word = Self.words.longest(in: cells, at: place, before: limit) else { return }
      switch Limit(rawValue: word.value) {
      case .lowerAfter: maximum = nil
      case .upperAfter: minimum = nil
      default: return
      }
      end = word.end
    }
  }

  private static let joiners = ScalarSet("-–—~至到―−")

  /// The place after the sign that joins two numbers.
  private static func joined(_ cells: Cells, _ index: Int, _ end: Int) -> Int? {
    let sign = cells.skipSpaces(index, end, atMost: 2)
    var next = sign
    while next < end, next - sign < 3, joiners.contains(cells.folded[next]) { next += 1 }
    guard next > sign else { return nil }
    return cells.skipSpaces(next, end, atMost: 2)
  }

  private enum Limit: UInt32 {
    case lowerBefore = 1
    case upperBefore, lowerAfter, upperAfter
  }

  private static let words: WordTrie = {
    var trie = WordTrie()
    let names = ["lower-before", "upper-before", "lower-after", "upper-after"]
    for (name, words) in LexiconFile.named("bounds").namedRows {
      guard let place = names.firstIndex(of: name) else { continue }
      for word in words { trie.insert(word, UInt32(place) + 1) }
    }
    return trie
  }()

  /// All ranges inside a span that say more than one number, in order. Linear.
  static func all(in span: TextSpan, of cells: Cells, units: WordTrie? = nil) -> [Bounds] {
    var found: [Bounds] = []
    var index = span.start
    while index < span.end {
      let mayBegin =
        Numeral.mayBegin(cells, at: index) || words.longest(in: cells, at: index, before: span.end) != nil
      guard mayBegin, let bounds = read(cells, at: index, before: span.end, units: units) else {
        index = Numeral.runEnd(cells, index, span.end)
        continue
      }
      if bounds.minimum != bounds.maximum { found.append(bounds) }
      index = bounds.end
    }
    return found
  }
}
