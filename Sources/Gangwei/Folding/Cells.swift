/// One cell for each scalar of the source: its folded form and its class. Offsets never shift, so a span of the
/// source is a range of cells.
struct Cells: Sendable {
  /// Folded for matching: width, case, traditional to simplified.
  var folded: [UInt32]
  var classes: [CharacterClass]
  /// The longest word of labels and titles at each cell; empty until ``indexWords()``.
  private(set) var words: [WordPlace] = []
  /// What character references stand for, at their first cell.
  var resolved: [Int: UInt32] = [:]

  var count: Int { folded.count }

  /// Linear in the source.
  init(_ scalars: [UInt32]) {
    let table = CharacterTable.shared
    let count = scalars.count
    var folded: [UInt32] = []
    classes = [CharacterClass](unsafeUninitializedCapacity: count) { classes, initialized in
      folded = [UInt32](unsafeUninitializedCapacity: count) { folded, initialized in
        // Every element of both is written exactly once.
        for index in 0..<count {
          let packed = table.packed(scalars[index])
          folded[index] = packed & 0xFF_FFFF
          classes[index] = CharacterClass(rawValue: UInt8(packed >> 24)) ?? .symbol
        }
        initialized = count
      }
      initialized = count
    }
    self.folded = folded
  }

  /// A line end inside of a table's cell: a blank that parts what stands in it.
  static let softLineEnd: UInt32 = 0x0A
  /// What stays of a heading's sign (#), which shows nothing.
  static let headingSign: UInt32 = 0x23

  /// Takes a stretch out of the text, but for its line ends: no later stage sees it, and no word is found in it or across it.
  mutating func takeOut(_ span: TextSpan) {
    for index in span.start..<span.end where classes[index] != .newline {
      classes[index] = .void
      folded[index] = 0
    }
  }

  /// Looks at each cell once for the words that the stages ask for again and again. Call it when nothing more will be
  /// taken out of the text. Linear but for stretched words, whose blanks are passed over.
  mutating func indexWords() {
    words = Lexicon.shared.wordPlaces(in: self)
  }

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

  /// Whether the cell shows anything.
  func isVisible(_ index: Int) -> Bool { !classes[index].isBlank }

  func isBlank(_ index: Int) -> Bool { classes[index].isBlank }

  /// The first visible cell at or after `index` and before `end`, or `end`.
  func skipBlank(_ index: Int, _ end: Int) -> Int {
    var index = index
    while index < end, isBlank(index) { index += 1 }
    return index
  }

  /// The end of the visible part of `[start, end)`.
  func trimEnd(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start, isBlank(end - 1) { end -= 1 }
    return end
  }

  func trim(_ span: TextSpan) -> TextSpan {
    let start = skipBlank(span.start, span.end)
    return TextSpan(start, trimEnd(start, span.end))
  }

  /// The place `count` cells after `start` and at most `end`; what was taken out of the text does not count.
  func reach(from start: Int, _ count: Int, before end: Int) -> Int {
    var index = start
    var left = count
    while index < end, left > 0 {
      if classes[index] != .void { left -= 1 }
      index += 1
    }
    return index
  }

  /// How many visible cells the span holds.
  func visibleCount(_ span: TextSpan) -> Int {
    var total = 0
    for index in span.start..<max(span.start, span.end) where isVisible(index) { total += 1 }
    return total
  }

  /// The cell at `index`, or 0 outside.
  func at(_ index: Int) -> UInt32 {
    index >= 0 && index < folded.count ? folded[index] : 0
  }

  func classAt(_ index: Int) -> CharacterClass {
    index >= 0 && index < classes.count ? classes[index] : .newline
  }

  /// The previous cell that is not void or space on the same line, or -1.
  func previousVisible(_ index: Int) -> Int {
    var index = index - 1
    while index >= 0, isBlank(index), classes[index] != .newline { index -= 1 }
    return index >= 0 && classes[index] != .newline ? index : -1
  }

  /// The folded visible cells of a span: what two texts are compared by.
  func key(_ span: TextSpan) -> [UInt32] {
    [UInt32](unsafeUninitializedCapacity: max(0, span.count)) { key, count in
      // One element at most for each cell of the span.
      for index in span.start..<max(span.start, span.end) where isVisible(index) {
        key[count] = folded[index]
        count += 1
      }
    }
  }

  /// Whether two spans have the same key.
  func isAlike(_ left: TextSpan, _ right: TextSpan) -> Bool {
    var left = left
    var right = right
    while true {
      while !left.isEmpty, !isVisible(left.start) { left.start += 1 }
      while !right.isEmpty, !isVisible(right.start) { right.start += 1 }
      if left.isEmpty || right.isEmpty { return left.isEmpty && right.isEmpty }
      if folded[left.start] != folded[right.start] { return false }
      left.start += 1
      right.start += 1
    }
  }

  /// Whether `word` stands at `index`.
  func hasWord(_ word: [UInt32], at index: Int) -> Bool {
    guard index >= 0, index + word.count <= folded.count else { return false }
    for offset in 0..<word.count where folded[index + offset] != word[offset] { return false }
    return true
  }

  /// Whether the scalar stands inside the span.
  func holds(_ scalar: UInt32, in span: TextSpan) -> Bool {
    let folded = folded.span
    for index in span.start..<max(span.start, span.end) where folded[index] == scalar { return true }
    return false
  }

  /// Where `word` first stands inside the span.
  func find(_ word: [UInt32], in span: TextSpan) -> Int? {
    guard let first = word.first, span.count >= word.count else { return nil }
    for index in span.start...(span.end - word.count)
    where folded[index] == first && hasWord(word, at: index) {
      return index
    }
    return nil
  }
}
