/// What a converter strewed behind characters: readings in brackets (崗位職責(zé)) and stray blanks (岗 位职 责). It parts
/// words, so that it is taken out before anything is read. What is read counts its places without it; texts show readings,
/// and spans count both, as the source has them.
struct Glosses: Sendable {
  /// The text without them.
  let scalars: [UInt32]
  /// For each, the place in ``scalars`` of the character that it stands behind; ascending.
  private let places: [Int]
  /// How many scalars all before each take, and at the end all.
  private let lengths: [Int]
  /// All of them, one after another.
  private let readings: [UInt32]

  /// A text that has none.
  init(of scalars: [UInt32]) {
    self.init(scalars: scalars, places: [], lengths: [0], readings: [])
  }

  private init(scalars: [UInt32], places: [Int], lengths: [Int], readings: [UInt32]) {
    self.scalars = scalars
    self.places = places
    self.lengths = lengths
    self.readings = readings
  }

  // MARK: Finding

  /// A single reading is a note of the author's.
  private static let fewest = 3
  private static let longestReading = 6
  private static let tones = ScalarSet("āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ")
  private static let plain = ScalarSet("abcdefghijklmnopqrstuvwxyzüɑɡ")

  /// Takes readings and stray blanks out of a text. Linear.
  static func takeOut(of scalars: [UInt32]) -> Glosses {
    let blanks = StrayBlanks.find(in: scalars)
    var found: [Range<Int>] = []
    // Nearly no text has a letter with a tone.
    var toned = 0
    for scalar in scalars { toned &+= 0xE0...0x1DC ~= scalar ? 1 : 0 }
    if toned >= fewest {
      var index = 1
      while index < scalars.count {
        if let end = reading(in: scalars, at: index) {
          found.append(index..<end)
          index = end
        } else {
          index += 1
        }
      }
    }
    if found.count < fewest { found = [] }
    guard !found.isEmpty || !blanks.isEmpty else { return Glosses(of: scalars) }
    if !blanks.isEmpty { found = (found + blanks).sorted { $0.lowerBound < $1.lowerBound } }
    var (rest, readings): ([UInt32], [UInt32]) = ([], [])
    rest.reserveCapacity(scalars.count)
    var (places, lengths, last) = ([Int](), [0], 0)
    for range in found {
      rest += scalars[last..<range.lowerBound]
      readings += scalars[range]
      if let place = places.last, place == rest.count - 1 {
        // 责(zé) 任: a reading and a blank behind one character.
        lengths[lengths.count - 1] = readings.count
      } else {
        places.append(rest.count - 1)
        lengths.append(readings.count)
      }
      last = range.upperBound
    }
    return Glosses(scalars: rest + scalars[last...], places: places, lengths: lengths, readings: readings)
  }

  private static func isToned(_ scalar: UInt32) -> Bool {
    0xE0...0x1DC ~= scalar && tones.contains(scalar)
  }

  /// The end of a reading with its brackets that begins at the place, right behind a Chinese character.
  private static func reading(in scalars: [UInt32], at start: Int) -> Int? {
    guard scalars[start] == 0x28 || scalars[start] == 0xFF08, CharacterTable.shared.kind(scalars[start - 1]) == .han
    else { return nil }
    var index = start + 1
    var isReading = false
    while index < scalars.count, index - start <= longestReading {
      if isToned(scalars[index]) {
        isReading = true
      } else if !plain.contains(scalars[index]) {
        break
      }
      index += 1
    }
    guard isReading, index < scalars.count, scalars[index] == 0x29 || scalars[index] == 0xFF09 else { return nil }
    return index + 1
  }

  // MARK: Places

  var isEmpty: Bool { places.isEmpty }

  /// How many there are.
  var count: Int { places.count }

  /// The place in ``scalars`` of the character that one stands behind.
  func place(of gloss: Int) -> Int { places[gloss] }

  /// The scalars of one, with its brackets.
  func reading(_ gloss: Int) -> ArraySlice<UInt32> { readings[lengths[gloss]..<lengths[gloss + 1]] }

  /// How many scalars those in a span of ``scalars`` take.
  func length(in span: TextSpan) -> Int { lengths[first(from: span.end)] - lengths[first(from: span.start)] }

  /// The first one behind a character at or behind a place. Logarithmic.
  func first(from place: Int) -> Int {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Where a span of ``scalars`` stands in the source; one behind its last character belongs to it.
  func inSource(_ span: TextSpan) -> TextSpan {
    if isEmpty { return span }
    let behind = first(from: max(span.start, span.end))
    var end = span.end + lengths[behind]
    if behind > 0, span.end > span.start, places[behind - 1] == span.end - 1 {
      // A blank behind the last character is none of it.
      end -= reading(behind - 1).reversed().prefix { $0 <= 0x20 }.count
    }
    return TextSpan(span.start + lengths[first(from: span.start)], end)
  }
}
