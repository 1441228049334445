/// A number in any writing: 12, 1,234.5, 三千四百五, 壹佰, 1.2万, 十多万, 三分之一, 负二点五, 40k.
///
/// The reader for free text. The rules of qualifications read with ``HanNumeral`` and ``NumberRange``, which know less
/// and therefore mistake less.
struct Numeral: Equatable, Sendable {
  var value: Double
  var start: Int
  var end: Int
  /// The unit behind a plain number, 1 without one: 10,000 in 1.2万, 1,000 in 15K.
  var scale = 1.0

  /// The number at `start`, with its sign. Linear in its length.
  static func read(_ cells: Cells, at start: Int, before end: Int) -> Numeral? {
    guard start < end else { return nil }
    let sign = sign(cells, at: start)
    let first = sign < 0 ? cells.skipSpaces(start + 1, end, atMost: 1) : start
    guard var number = NumeralSum.read(cells, at: first, before: end) else { return nil }
    if let fraction = fraction(cells, number, before: end) { number = fraction }
    guard number.value.magnitude < 1e17 else { return nil }
    number.start = start
    number.value *= sign
    return number
  }

  /// All numbers inside a span, in order; words that only look so (四川, 一切, 队伍) are passed over. Linear.
  static func all(in span: TextSpan, of cells: Cells) -> [Numeral] {
    var found: [Numeral] = []
    var index = span.start
    while index < span.end {
      if let word = exceptions.longest(in: cells, at: index, before: span.end) {
        index = word.end
      } else if mayBegin(cells, at: index), let number = read(cells, at: index, before: span.end) {
        found.append(number)
        index = number.end
      } else {
        index = runEnd(cells, index, span.end)
      }
    }
    return found
  }

  private static let exceptions: WordTrie = {
    var words = WordTrie()
    for row in LexiconFile.named("numeral-words").rows {
      for word in row.dropFirst() { words.insert(word, 1) }
    }
    return words
  }()

  /// Whether a number may begin here and not before: not inside a number, a code or a word of letters.
  static func mayBegin(_ cells: Cells, at index: Int) -> Bool {
    let scalar = cells.folded[index]
    if cells.classes[index] == .digit {
      let before = cells.classAt(index - 1)
      return before != .digit && before != .latin
    }
    return HanNumeral.isNumeral(scalar) || [0x2D, 0x2E, 0x8D1F, 0x534A, 0x4FE9].contains(scalar)
  }

  /// The end of the numerals that stand together at `index`, so that no part of what is no number is read as one.
  static func runEnd(_ cells: Cells, _ index: Int, _ end: Int) -> Int {
    var next = index + 1
    if cells.classes[index] == .digit {
      while next < end, cells.classes[next] == .digit { next += 1 }
    } else if HanNumeral.isNumeral(cells.folded[index]) {
      while next < end, HanNumeral.isNumeral(cells.folded[next]) { next += 1 }
    }
    return next
  }

  /// -1 where a minus or 负 stands, which after a number or a word joins or parts and is no sign.
  private static func sign(_ cells: Cells, at index: Int) -> Double {
    switch cells.folded[index] {
    case 0x8D1F: return -1
    case 0x2D:
      switch cells.classAt(index - 1) {
      case .digit, .latin, .han: return 1
      default: return [0x2D, 0x25, 0x29].contains(cells.at(index - 1)) ? 1 : -1
      }
    default: return 1
    }
  }

  // MARK: Fractions

  /// What a number is the beginning of: 三分之一, 一又二分之一, 3/5, 1 3/5.
  private static func fraction(_ cells: Cells, _ first: Numeral, before end: Int) -> Numeral? {
    if let part = divided(cells, first, before: end) { return part }
    let next = cells.skipSpaces(first.end, end)
    let after: Int
    if cells.at(next) == 0x53C8 {
      after = cells.skipSpaces(next + 1, end)
    } else if next == first.end + 1, cells.classAt(first.end - 1) == .digit, cells.classAt(next) == .digit {
      after = next
    } else {
      return nil
    }
    guard after < end, let number = NumeralSum.read(cells, at: after, before: end),
      let part = divided(cells, number, before: end)
    else { return nil }
    return Numeral(value: first.value + part.value, start: first.start, end: part.end)
  }

  private static func divided(_ cells: Cells, _ first: Numeral, before end: Int) -> Numeral? {
    if cells.at(first.end) == 0x2F, cells.classAt(first.end + 1) == .digit, cells.classAt(first.end - 1) == .digit,
      cells.at(first.start - 1) != 0x2F, let below = NumeralSum.read(cells, at: first.end + 1, before: end),
      below.value != 0, cells.at(below.end) != 0x2F
    {
      return Numeral(value: first.value / below.value, start: first.start, end: below.end)
    }
    let part = cells.skipSpaces(first.end, end)
    guard cells.at(part) == 0x5206 else { return nil }
    let of = cells.skipSpaces(part + 1, end)
    guard cells.at(of) == 0x4E4B, first.value != 0 else { return nil }
    var start = cells.skipSpaces(of + 1, end)
    let sign: Double = cells.at(start) == 0x8D1F ? -1 : 1
    if sign < 0 { start = cells.skipSpaces(start + 1, end) }
    guard start < end, let above = NumeralSum.read(cells, at: start, before: end) else { return nil }
    return Numeral(value: sign * above.value / first.value, start: first.start, end: above.end)
  }
}

extension Cells {
  /// The first cell at or after `index` that is no space, over few of them, or `index` where there are more.
  func skipSpaces(_ index: Int, _ end: Int, atMost count: Int = 4) -> Int {
    var next = index
    while next < end, next - index < count, classes[next] == .space || classes[next] == .void { next += 1 }
    return next < end && (classes[next] == .space || classes[next] == .void) ? index : next
  }

  /// The end of a word at `index` that may be stretched by few spaces (个 百 分点).
  func endOfStretched(_ word: [UInt32], at index: Int, before end: Int) -> Int? {
    var place = index
    for (offset, scalar) in word.enumerated() {
      if offset > 0 { place = skipSpaces(place, end) }
      guard place < end, folded[place] == scalar else { return nil }
      place += 1
    }
    return place
  }
}
