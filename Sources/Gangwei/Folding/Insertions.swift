/// What a converter strewed behind characters: readings in brackets (崗位職責(zé)), stray blanks (岗 位职 责) and characters
/// that show nothing. It parts words, so that it is taken out before anything is read. What is read counts its places without it; texts show readings,
/// and spans count both, as the source has them.
struct Insertions: Sendable {
  /// The text without them.
  let scalars: [UInt32]
  /// For each, the place in ``scalars`` of the character that it stands behind; ascending.
  private let places: [Int]
  /// How many scalars all before each take, and at the end all.
  private let lengths: [Int]
  /// All of them, one after another.
  private let inserted: [UInt32]

  /// A text that has none.
  init(of scalars: [UInt32]) {
    self.init(scalars: scalars, places: [], lengths: [0], inserted: [])
  }

  private init(scalars: [UInt32], places: [Int], lengths: [Int], inserted: [UInt32]) {
    self.scalars = scalars
    self.places = places
    self.lengths = lengths
    self.inserted = inserted
  }

  /// Takes readings, stray blanks and what shows nothing inside of words out of a text. Linear but for sorting.
  static func takeOut(of scalars: [UInt32]) -> Insertions {
    var found = Glosses.find(in: scalars)
    let others = StrayBlanks.find(in: scalars) + InvisibleCharacters.find(in: scalars)
    guard !found.isEmpty || !others.isEmpty else { return Insertions(of: scalars) }
    if !others.isEmpty { found = (found + others).sorted { $0.lowerBound < $1.lowerBound } }
    var (rest, inserted): ([UInt32], [UInt32]) = ([], [])
    rest.reserveCapacity(scalars.count)
    var (places, lengths, last) = ([Int](), [0], 0)
    for range in found {
      rest += scalars[last..<range.lowerBound]
      inserted += scalars[range]
      if let place = places.last, place == rest.count - 1 {
        // 责(zé) 任: a reading and a blank behind one character.
        lengths[lengths.count - 1] = inserted.count
      } else {
        places.append(rest.count - 1)
        lengths.append(inserted.count)
      }
      last = range.upperBound
    }
    return Insertions(scalars: rest + scalars[last...], places: places, lengths: lengths, inserted: inserted)
  }

  // MARK: Places

  var isEmpty: Bool { places.isEmpty }

  /// How many there are.
  var count: Int { places.count }

  /// The place in ``scalars`` of the character that one stands behind.
  func place(of number: Int) -> Int { places[number] }

  /// The scalars of one, with its brackets.
  func text(of number: Int) -> ArraySlice<UInt32> { inserted[lengths[number]..<lengths[number + 1]] }

  /// Whether a scalar of one shows anything.
  static func isShown(_ scalar: UInt32) -> Bool {
    scalar > 0x20 && scalar != 0xA0 && !InvisibleCharacters.contains(scalar)
  }

  /// How many scalars of one show anything.
  func visibleCount(of number: Int) -> Int { text(of: number).count(where: Self.isShown) }

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
      end -= text(of: behind - 1).reversed().prefix { !Self.isShown($0) }.count
    }
    return TextSpan(span.start + lengths[first(from: span.start)], end)
  }
}
