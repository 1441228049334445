/// One cell for each scalar of the source: its folded form, its class and its signs. Offsets never shift, so a span of the
/// source is a range of cells.
struct Cells: Sendable {
  /// Folded for matching: width, case, traditional to simplified.
  private(set) var folded: [UInt32]
  private(set) var classes: [CharacterClass]
  /// What may stand at each cell; some more at the end, so that several can be read at each.
  private(set) var signs: [CellSigns]
  /// The longest word of labels and titles at each cell; empty until ``indexWords()``.
  private(set) var words: [WordPlace] = []
  /// What character references stand for, at their first cell.
  private(set) var resolved: [Int: UInt32] = [:]

  /// How many signs stand behind those of the last cell.
  private static let padding = 4

  var count: Int { folded.count }

  /// Linear in the source.
  init(_ scalars: [UInt32]) {
    let (table, signTable) = (CharacterTable.shared, SignTable.shared)
    let count = scalars.count
    var folded: [UInt32] = []
    var classes: [CharacterClass] = []
    signs = [CellSigns](unsafeUninitializedCapacity: count + Self.padding) { signs, initialized in
      classes = [CharacterClass](unsafeUninitializedCapacity: count) { classes, initialized in
        folded = [UInt32](unsafeUninitializedCapacity: count) { folded, initialized in
          // Every element of the three is written exactly once.
          scalars.withUnsafeBufferPointer { scalars in
            for index in 0..<count {
              let scalar = scalars[index]
              let packed = table.packed(scalar)
              folded[index] = packed & 0xFF_FFFF
              classes[index] = CharacterClass(packed: packed)
              signs[index] = signTable.signs(scalar)
            }
          }
          initialized = count
        }
        initialized = count
      }
      for index in count..<(count + Self.padding) { signs[index] = [] }
      initialized = count + Self.padding
    }
    self.folded = folded
    self.classes = classes
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
      folded[index] = 0
      signs[index] = SignTable.void
    }
  }

  /// Takes a line end out of the text: the lines around it become one, and are counted as two.
  mutating func takeOutLineEnd(_ index: Int) {
    classes[index] = .void
    signs[index] = SignTable.void.union(.lineEnd)
  }

  /// Makes a line's or a cell's end of a cell that was taken out.
  mutating func end(_ kind: CharacterClass, at index: Int) {
    classes[index] = kind
    signs[index].formUnion(kind == .newline ? [.gap, .lineEnd] : [.gap, .titleBreak])
  }

  /// Makes a blank of a line end inside of a table's cell, which parts what stands in the cell.
  mutating func soften(_ index: Int) {
    replace(index, by: 0x20)
    folded[index] = Self.softLineEnd
    signs[index].formUnion(SignTable.shared.signs(0x3B))
  }

  /// Keeps of a heading's sign that was taken out that it stood there.
  mutating func leaveHeadingSign(_ index: Int) { folded[index] = Self.headingSign }

  /// Reads another character where one stands.
  mutating func replace(_ index: Int, by scalar: UInt32) {
    let packed = CharacterTable.shared.packed(scalar)
    folded[index] = packed & 0xFF_FFFF
    classes[index] = CharacterClass(packed: packed)
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
    words = lexicon.wordPlaces(in: self)
    for index in words.indices {
      signs[index].subtract(.words)
      if words[index].length > 0 { signs[index].formUnion(lexicon.signs(of: words[index])) }
      // A note in brackets may be part of a document's name.
      if folded[index] == 0x28 { signs[index].insert(.documentRun) }
    }
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
