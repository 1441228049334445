/// One cell for each scalar of the source: its folded form, its class and its signs. Offsets never shift, so a span of the
/// source is a range of cells.
struct Cells: Sendable {
  /// Folded for matching: width, case, traditional to simplified.
  private(set) var folded: [UInt32]
  private(set) var classes: [CharacterClass]
  /// What may stand at each cell; some more at the end, so that several can be read at each.
  private(set) var signs: [CellSigns]
  /// For each stretch of ``stretch`` cells a bit for the low six bits of every sign in it: what is not there is not looked
  /// for. What is void, or a blank where something else stood, counts as the scalar 0.
  private(set) var seen: [UInt64]
  /// The longest word of labels and titles at each cell; empty until ``indexWords()``.
  private(set) var words: [WordPlace] = []
  /// Where words begin that head columns of shares (权重).
  private(set) var shareWords: [Int] = []
  /// Where names of jobs stand that no list knows, by their first cell: their ends.
  private(set) var jobNames: [Int: Int] = [:]
  /// What character references stand for, at their first cell.
  private(set) var resolved: [Int: UInt32] = [:]

  /// How many signs stand behind those of the last cell.
  private static let padding = 4
  /// How many cells one bit set of ``seen`` tells of: about a line.
  static let stretch = 32

  /// The bit of a sign in ``seen``.
  @inline(__always)
  static func bit(of scalar: UInt32) -> UInt64 { 1 << UInt64(scalar & 63) }

  /// Whether it is one of the scalars before the Han characters, none of which they fold to.
  @inline(__always)
  static func isSign(_ scalar: UInt32) -> Bool { scalar < 0x3007 }

  var count: Int { folded.count }

  /// Linear in the source.
  init(_ scalars: [UInt32]) {
    let count = scalars.count
    let stretches = (count + Self.stretch - 1) / Self.stretch
    var folded: [UInt32] = []
    var classes: [CharacterClass] = []
    var seen: [UInt64] = []
    signs = [CellSigns](unsafeUninitializedCapacity: count + Self.padding) { signs, signCount in
      classes = [CharacterClass](unsafeUninitializedCapacity: count) { classes, classCount in
        folded = [UInt32](unsafeUninitializedCapacity: count) { folded, foldedCount in
          seen = [UInt64](unsafeUninitializedCapacity: stretches) { seen, seenCount in
            // Every element of the four is written exactly once: those of each stretch, and the padding.
            SignTable.shared.withEntries(of: scalars) { entry in
              for stretch in 0..<stretches {
                var bits: UInt64 = 0
                var index = stretch &* Self.stretch
                let end = min(count, index &+ Self.stretch)
                while index < end {
                  let known = entry(index)
                  folded[index] = known.packed & 0xFF_FFFF
                  classes[index] = CharacterClass(packed: known.packed)
                  signs[index] = known.signs
                  bits |= known.seen
                  index &+= 1
                }
                seen[stretch] = bits
              }
            }
            seenCount = stretches
          }
          foldedCount = count
        }
        classCount = count
      }
      for index in count..<(count + Self.padding) { signs[index] = [] }
      signCount = count + Self.padding
    }
    self.folded = folded
    self.classes = classes
    self.seen = seen
  }

  /// A line end inside of a table's cell: a blank that parts what stands in it.
  static let softLineEnd: UInt32 = 0x0A
  /// What stays of a heading's sign (#), which shows nothing.
  static let headingSign: UInt32 = 0x23

  // MARK: Changes

  /// Takes a stretch out of the text, but for its line ends: no later stage sees it, and no word is found in it or across it.
  mutating func takeOut(_ span: TextSpan) {
    for index in span.start..<span.end where classes[index] != .newline {
      classes[index] = .void
      fold(index, to: 0)
      signs[index] = SignTable.void
    }
  }

  /// Takes a line end out of the text: the lines around it become one, and are counted as two.
  mutating func takeOutLineEnd(_ index: Int) {
    classes[index] = .void
    seen[index / Self.stretch] |= Self.bit(of: 0)
    signs[index] = SignTable.void.union(.lineEnd)
  }

  /// Makes one line of the two around a gap: its line ends are taken out.
  mutating func joinLines(around gap: TextSpan) {
    for index in gap.start..<gap.end where classes[index] == .newline { takeOutLineEnd(index) }
  }

  /// Makes a line's or a cell's end of a cell that was taken out.
  mutating func end(_ kind: CharacterClass, at index: Int) {
    classes[index] = kind
    signs[index].formUnion(kind == .newline ? [.gap, .lineEnd] : [.gap, .titleBreak])
  }

  /// Makes a blank of a line end inside of a table's cell, which parts what stands in the cell.
  mutating func soften(_ index: Int) {
    replace(index, by: 0x20)
    fold(index, to: Self.softLineEnd)
    signs[index].formUnion(SignTable.shared.signs(0x3B))
  }

  /// Keeps of a heading's sign that was taken out that it stood there.
  mutating func leaveHeadingSign(_ index: Int) { fold(index, to: Self.headingSign) }

  private mutating func fold(_ index: Int, to scalar: UInt32) {
    folded[index] = scalar
    seen[index / Self.stretch] |= Self.bit(of: scalar)
  }

  /// Reads another character where one stands.
  mutating func replace(_ index: Int, by scalar: UInt32) {
    let packed = CharacterTable.shared.packed(scalar)
    fold(index, to: packed & 0xFF_FFFF)
    classes[index] = CharacterClass(packed: packed)
    if classes[index].isBlank { seen[index / Self.stretch] |= Self.bit(of: 0) }
    signs[index] = SignTable.shared.signs(scalar)
  }

  /// Puts the character that a reference stands for at its first cell.
  mutating func resolve(_ index: Int, to scalar: UInt32) {
    replace(index, by: scalar)
    resolved[index] = CharacterTable.shared.narrow(scalar)
  }

  /// Looks at each cell once for the words that the stages ask for again and again. Call it when nothing more will be
  /// taken out of the text. Linear but for stretched words, whose blanks are passed over.
  mutating func indexWords() {
    let lexicon = Lexicon.shared
    var starts: [Int32] = []
    (words, starts) = lexicon.wordPlaces(in: self)
    // Until now words might begin everywhere. Many at a time.
    signs.withUnsafeMutableBufferPointer { signs in
      for index in signs.indices { signs[index].rawValue &= ~CellSigns.words.rawValue }
    }
    // A note in brackets may be part of a document's name.
    var rest = TextSpan(0, count)
    while let bracket = find(0x28, in: rest) {
      signs[bracket].insert(.documentRun)
      rest.start = bracket + 1
    }
    for start in starts {
      let place = words[Int(start)]
      signs[Int(start)].formUnion(lexicon.signs(of: place))
      if lexicon.namesShares(place) { shareWords.append(Int(start)) }
    }
  }

  /// Notes which texts name jobs by where they stand.
  mutating func noteJobNames(_ names: [TextSpan]) {
    for name in names { jobNames[name.start] = name.end }
  }

  /// Notes where the list markers begin.
  mutating func mark(_ markers: [Marker]) {
    for marker in markers { signs[marker.span.start].insert(.marker) }
  }

  // MARK: Words

  /// Whether a word of labels and titles may begin at the cell.
  @inline(__always)
  func mayBeginWord(_ index: Int) -> Bool { index >= words.count || words[index].length > 0 }

  /// Whether a word of labels and titles may begin at the cell that takes at least `length` cells.
  @inline(__always)
  func mayBeginWord(_ index: Int, taking length: UInt16) -> Bool {
    index >= words.count || words[index].length >= length
  }

  /// The roles of the longest word of labels and titles at the cell that ends at or before `end`, and its end. Most cells
  /// begin none.
  @inline(__always)
  func word(at index: Int, before end: Int) -> (end: Int, roles: WordRoles)? {
    mayBeginWord(index) ? Lexicon.shared.word(in: self, at: index, before: end) : nil
  }

  /// Whether a list marker begins at the cell.
  func isMarkerStart(_ index: Int) -> Bool { signs[index].contains(.marker) }
}
