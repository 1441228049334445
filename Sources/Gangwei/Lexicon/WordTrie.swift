/// Words over folded scalars with a value each; finds the longest word at a place.
///
/// Nodes are one open-addressing table from (node, scalar) to node and value, so a lookup touches one cache line for
/// most misses; the first scalars are filtered by bitmaps. Copies share one table until one of them is changed.
struct WordTrie: Sendable {
  private var table = WordTable()

  init() {}

  /// Adds a word; `value` must not be 0. A word that is there already takes the new value.
  mutating func insert(_ word: [UInt32], _ value: UInt32) {
    if !isKnownUniquelyReferenced(&table) { table = WordTable(copying: table) }
    table.insert(word, value)
  }

  /// The longest word at `index` that ends at or before `end`: its end and value.
  ///
  /// Blanks inside a word are passed over (`职    系`, `核 准 人`), as forms stretch their labels.
  @inline(__always)
  func longest(in cells: Cells, at index: Int, before end: Int) -> (end: Int, value: UInt32)? {
    // Most places are passed by their first character, without a call.
    index < end && table.firstBit(cells.folded[index]) != 0 ? begun(in: cells, at: index, before: end) : nil
  }

  /// The longest word at a place before `end` whose character is the first of one.
  private func begun(in cells: Cells, at index: Int, before end: Int) -> (end: Int, value: UInt32)? {
    mayHaveWord(in: cells, at: index, before: end) ? walk(in: cells, at: index, before: end) : nil
  }

  /// Whether a word may stand there, by the first two characters.
  @inline(__always)
  private func mayHaveWord(in cells: Cells, at index: Int, before end: Int) -> Bool {
    let first = cells.folded[index]
    guard index + 1 < end else { return table.singleBit(first) != 0 }
    return (table.pairBit(first, cells.folded[index + 1]) | table.singleBit(first)) != 0
      || cells.classes[index + 1].isBlank
  }

  /// The first place from `index` on where a word stands that ends at or before `end`, and the longest word there.
  func next(in cells: Cells, from index: Int, before end: Int) -> (start: Int, end: Int, value: UInt32)? {
    var found: (start: Int, end: Int, value: UInt32)?
    each(in: cells, from: index, before: end) {
      found = ($0, $1, $2)
      return end
    }
    return found
  }

  /// The same for words whose characters have signs.
  func next(
    in cells: Cells, by openings: WordOpenings, from index: Int, before end: Int
  ) -> (start: Int, end: Int, value: UInt32)? {
    var found: (start: Int, end: Int, value: UInt32)?
    each(in: cells, by: openings, from: index, before: end) {
      found = ($0, $1, $2)
      return end
    }
    return found
  }

  /// Calls `body` with the longest word at each place that has one, and goes on at the place that it returns.
  ///
  /// Nearly all places are passed by their first two characters, so that looking through a text is quick.
  @inline(__always)
  func each(
    in cells: Cells, from index: Int, before end: Int, _ body: (_ start: Int, _ end: Int, _ value: UInt32) -> Int
  ) {
    var index = index
    while index + 1 < end {
      index = nextFirst(in: cells, from: index, before: end - 1)
      guard index + 1 < end else { break }
      if let found = word(in: cells, at: index, before: end) {
        index = max(index + 1, body(index, found.end, found.value))
      } else {
        index += 1
      }
    }
    if index < end, let found = longest(in: cells, at: index, before: end) { _ = body(index, found.end, found.value) }
  }

  /// The first place from `index` on and before `end` whose character is the first of a word, or `end`.
  @inline(__always)
  private func nextFirst(in cells: Cells, from index: Int, before end: Int) -> Int {
    precondition(index >= 0 && end <= cells.count)
    let table = table
    // Every place that is looked at lies between the two: a check at each would cost as much as the look.
    return cells.folded.withUnsafeBufferPointer { folded in
      var index = index
      while index < end, table.firstBit(folded[index]) == 0 { index &+= 1 }
      return index
    }
  }

  /// The same for words whose characters have signs and that are rare, by which places are passed several at a time.
  @inline(__always)
  func each(
    in cells: Cells, by openings: WordOpenings, from index: Int, before end: Int,
    _ body: (_ start: Int, _ end: Int, _ value: UInt32) -> Int
  ) {
    var index = index
    while index + 1 < end {
      index = cells.next(openings, from: index, before: end - 1)
      guard index + 1 < end else { break }
      if let found = word(in: cells, at: index, before: end) {
        index = max(index + 1, body(index, found.end, found.value))
      } else {
        index += 1
      }
    }
    if index < end, let found = longest(in: cells, at: index, before: end) { _ = body(index, found.end, found.value) }
  }

  /// Calls `body` with the longest word of labels at each cell that begins one. All cells are looked at without a branch, as
  /// such words are so many that the processor foresees badly where one may begin.
  @inline(__always)
  func eachLabelWord(in cells: Cells, _ body: (_ start: Int, _ end: Int, _ value: UInt32) -> Void) {
    let (table, end) = (table, cells.count)
    let single = UInt64(CellSigns.wordSingle.rawValue.trailingZeroBitCount)
    let first = UInt64(CellSigns.wordFirst.rawValue.trailingZeroBitCount)
    let blank = UInt64(CellSigns.bodyBreak.rawValue.trailingZeroBitCount)
    for block in stride(from: 0, to: end - 1, by: 64) {
      // A bit for each cell of the block, all of which have one behind them: where a pair of characters begins a word,
      let blockEnd = min(block + 64, end - 1)
      var places = cells.folded.withUnsafeBufferPointer { folded in
        var places: UInt64 = 0
        var place = blockEnd
        while place > block {
          place &-= 1
          places = places &<< 1 | table.pairBit(folded[place], folded[place &+ 1])
        }
        return places
      }
      // and where a word of one character stands, or one that is stretched by the blank behind.
      places |= cells.places(from: block, before: blockEnd) { here, behind in
        here &>> single | here &>> first & behind &>> blank
      }
      while places != 0 {
        let place = block + places.trailingZeroBitCount
        places &= places - 1
        if let found = word(in: cells, at: place, before: end) { body(place, found.end, found.value) }
      }
    }
    if end > 0, let found = longest(in: cells, at: end - 1, before: end) { body(end - 1, found.end, found.value) }
  }

  /// The longest word at a place that is not the last.
  @inline(__always)
  private func word(in cells: Cells, at index: Int, before end: Int) -> (end: Int, value: UInt32)? {
    let first = cells.folded[index]
    if table.pairBit(first, cells.folded[index + 1]) != 0 || cells.classes[index + 1].isBlank {
      return walk(in: cells, at: index, before: end)
    }
    // Only a word of one scalar can stand here.
    guard table.singleBit(first) != 0, let word = table.step(0, first), word.value != 0 else { return nil }
    return (index + 1, word.value)
  }

  /// Whether a word begins with the scalar, has it for its second one, or is it.
  func mayBegin(with scalar: UInt32) -> Bool { table.firstBit(scalar) != 0 }
  func mayHaveSecond(_ scalar: UInt32) -> Bool { table.secondBit(scalar) != 0 }
  func mayBe(_ scalar: UInt32) -> Bool { table.singleBit(scalar) != 0 }

  /// A bit for each of the 64 scalars from 64 × `word` on that words have first or second, by their low 16 bits.
  func openingBits(_ word: Int) -> UInt64 { table.openingBits(word) }

  /// Whether any word is one scalar.
  var hasSingles: Bool { table.hasSingles }

  /// The least value of all words inside the span, those inside of others too. Blanks inside of words are not passed over.
  func leastValue(in cells: Cells, _ span: TextSpan) -> UInt32? {
    let folded = cells.folded.span
    var least = UInt32.max
    for index in span.start..<max(span.start, span.end) where table.firstBit(folded[index]) != 0 {
      var node: UInt32 = 0
      var position = index
      while position < span.end, let step = table.step(node, folded[position]) {
        if step.value != 0 { least = min(least, step.value) }
        node = step.node
        position += 1
        if position == index + 1, position < span.end, table.pairBit(folded[index], folded[position]) == 0 { break }
      }
    }
    return least == .max ? nil : least
  }

  private func walk(in cells: Cells, at index: Int, before end: Int) -> (end: Int, value: UInt32)? {
    precondition(index >= 0 && end <= cells.count)
    let table = table
    // Every place that is looked at lies between the two.
    return cells.folded.withUnsafeBufferPointer { folded in
      var node: UInt32 = 0
      var best: (end: Int, value: UInt32)?
      var position = index
      while position < end {
        if let step = table.step(node, folded[position]) {
          node = step.node
          position &+= 1
          if step.value != 0 { best = (position, step.value) }
        } else if position > index, cells.classes[position] == .space || cells.classes[position] == .void {
          position &+= 1
        } else {
          break
        }
      }
      return best
    }
  }

  /// The value of the longest word that, written backwards, ends at `end`; cells that show nothing are passed over.
  func value(in cells: Cells, backwardsFrom end: Int, to start: Int) -> UInt32? {
    var node: UInt32 = 0
    var best: UInt32?
    var index = end - 1
    var length = 0
    while index >= start, length < 8 {
      if cells.isVisible(index) {
        guard let step = table.step(node, cells.folded[index]) else { return best }
        node = step.node
        length += 1
        if step.value != 0 { best = step.value }
      }
      index -= 1
    }
    return best
  }

  /// Whether a word, written backwards, ends at `end`; cells that show nothing are passed over. No word is longer than 8.
  func stands(in cells: Cells, backwardsFrom end: Int, to start: Int) -> Bool {
    var node: UInt32 = 0
    var index = end - 1
    var length = 0
    while index >= start, length < 8 {
      if cells.isVisible(index) {
        guard let step = table.step(node, cells.folded[index]) else { return false }
        if step.value != 0 { return true }
        node = step.node
        length += 1
      }
      index -= 1
    }
    return false
  }

  /// The value of the word that is exactly `word`.
  func value(of word: some Sequence<UInt32>) -> UInt32? {
    var node: UInt32 = 0
    var value: UInt32 = 0
    for scalar in word {
      guard let step = table.step(node, scalar) else { return nil }
      (node, value) = step
    }
    return value == 0 ? nil : value
  }
}
