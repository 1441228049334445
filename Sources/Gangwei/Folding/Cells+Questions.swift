/// What stages ask of cells.
extension Cells {
  // MARK: Looking ahead

  /// The first cell from `index` on and before `end` that has one of the signs, or `end`.
  @inline(__always)
  func next(_ wanted: CellSigns, from index: Int, before end: Int) -> Int {
    next(before: end, from: index) { here, _ in here & Self.repeated(wanted) }
  }

  /// The first cell from `index` on and before `end` where a word may stand, or `end`.
  @inline(__always)
  func next(_ openings: WordOpenings, from index: Int, before end: Int) -> Int {
    next(before: end, from: index) { here, behind in
      (here >> openings.first) & (behind >> openings.second | here >> openings.single) & Self.lanes
    }
  }

  /// The first cell from `index` on and before `end` that has one of the signs and another behind it that has one, or `end`.
  @inline(__always)
  func nextPair(_ wanted: CellSigns, from index: Int, before end: Int) -> Int {
    next(before: end, from: index) { here, behind in here & behind & Self.repeated(wanted) }
  }

  /// The first cell from `index` on where `found` is not 0, or `end`. It is given the signs of four cells, and of the four
  /// that begin with the second.
  @inline(__always)
  private func next(before end: Int, from index: Int, _ found: (_ here: UInt64, _ behind: UInt64) -> UInt64) -> Int {
    precondition(index >= 0 && end <= count)
    // As many signs stand behind those of the last cell as are read with it.
    return signs.withUnsafeBytes { signs in
      var index = index
      while index < end {
        let here = UInt64(littleEndian: signs.loadUnaligned(fromByteOffset: index * 2, as: UInt64.self))
        let behind = UInt64(littleEndian: signs.loadUnaligned(fromByteOffset: index * 2 + 2, as: UInt64.self))
        let places = found(here, behind)
        if places != 0 { return min(end, index + places.trailingZeroBitCount / 16) }
        index += 4
      }
      return end
    }
  }

  /// A bit for each of at most 64 cells from `start` on where `found` has the lowest bit of a cell's sixteen. It is given the
  /// signs of four cells, and of the four that begin with the second.
  @inline(__always)
  func places(
    from start: Int, before end: Int, _ found: (_ here: UInt64, _ behind: UInt64) -> UInt64
  ) -> UInt64 {
    precondition(start >= 0 && end <= count && end - start <= 64)
    // As many signs stand behind those of the last cell as are read with it.
    return signs.withUnsafeBytes { signs in
      var places: UInt64 = 0
      for offset in stride(from: 0, to: end - start, by: 4) {
        let byte = (start + offset) * 2
        let here = UInt64(littleEndian: signs.loadUnaligned(fromByteOffset: byte, as: UInt64.self))
        let behind = UInt64(littleEndian: signs.loadUnaligned(fromByteOffset: byte + 2, as: UInt64.self))
        // The product brings the four bits side by side.
        let four = ((found(here, behind) & Self.lanes) &* 0x0001_0002_0004_0008) >> 48
        places |= (four & 0xF) &<< UInt64(offset)
      }
      let rest = 64 - (end - start)
      return start < end ? (places &<< UInt64(rest)) &>> UInt64(rest) : 0
    }
  }

  private static let lanes: UInt64 = 0x0001_0001_0001_0001

  @inline(__always)
  private static func repeated(_ signs: CellSigns) -> UInt64 { UInt64(signs.rawValue) &* lanes }

  /// The first cell from `index` on and before `end` that is of the class, or `end`: eight in one step.
  func next(of kind: CharacterClass, from index: Int, before end: Int) -> Int {
    precondition(index >= 0 && end <= count)
    return classes.withUnsafeBytes { classes in
      let wanted = UInt64(kind.rawValue) &* 0x0101_0101_0101_0101
      var index = index
      // All eight bytes that are read lie before the end. Both classes are below 128.
      while index &+ 8 <= end {
        let other = UInt64(littleEndian: classes.loadUnaligned(fromByteOffset: index, as: UInt64.self)) ^ wanted
        let found = ~(other &+ 0x7F7F_7F7F_7F7F_7F7F) & 0x8080_8080_8080_8080
        if found != 0 { return index &+ found.trailingZeroBitCount / 8 }
        index &+= 8
      }
      while index < end, classes[index] != kind.rawValue { index &+= 1 }
      return index
    }
  }

  // MARK: What is seen

  /// Whether the cell shows anything.
  func isVisible(_ index: Int) -> Bool { !classes[index].isBlank }

  /// Whether the cell is blank; before and behind the text none is.
  func isBlank(_ index: Int) -> Bool {
    UInt(bitPattern: index) < UInt(bitPattern: classes.count) && classes[index].isBlank
  }

  /// How many Latin letters a text without a Chinese character has; 0 for one with any.
  func latinLetters(in span: TextSpan) -> Int {
    var letters = 0
    for index in span.start..<span.end {
      switch classes[index] {
      case .han: return 0
      case .latin: letters += 1
      default: continue
      }
    }
    return letters
  }

  /// The first place from `index` on that was not taken out.
  func skipVoid(_ index: Int) -> Int {
    var index = index
    while index < count, classes[index] == .void { index += 1 }
    return index
  }

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
    // Most have no blank at their ends.
    if span.start < span.end, isVisible(span.start), isVisible(span.end - 1) { return span }
    let start = skipBlank(span.start, span.end)
    return TextSpan(start, trimEnd(start, span.end))
  }

  /// The place `count` cells after `start` and at most `end`; what was taken out of the text does not count.
  func reach(from start: Int, _ count: Int, before end: Int) -> Int {
    // Nearly never something was taken out.
    let near = max(start, min(end, start + count))
    if !mayHoldVoid(in: TextSpan(start, near)) { return near }
    var index = start
    var left = count
    while index < end, left > 0 {
      if classes[index] != .void { left -= 1 }
      index += 1
    }
    return index
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

  /// Whether the sign may stand inside the span or near to it.
  @inline(__always)
  private func mayHold(_ sign: UInt32, in span: TextSpan) -> Bool {
    precondition(span.start >= 0 && span.end <= count)
    var found: UInt64 = 0
    for stretch in span.start / Self.stretch...(span.end - 1) / Self.stretch { found |= seen[stretch] }
    return found & Self.bit(of: sign) != 0
  }

  /// Whether a void cell, or a blank where something else stood, may stand inside the span or near to it.
  func mayHoldVoid(in span: TextSpan) -> Bool { span.start < span.end && mayHold(0, in: span) }

  /// Whether the scalar stands inside the span.
  func holds(_ scalar: UInt32, in span: TextSpan) -> Bool {
    guard span.start < span.end, !Self.isSign(scalar) || mayHold(scalar, in: span) else { return false }
    return hasCell(scalar, in: span)
  }

  /// The same for any scalar. Without a way out of the loop, so that eight are looked at in one step.
  private func hasCell(_ scalar: UInt32, in span: TextSpan) -> Bool {
    precondition(span.start >= 0 && span.end <= count)
    return folded.withUnsafeBufferPointer { folded in
      var found: UInt32 = 0
      if span.count < 8 {
        for index in span.start..<max(span.start, span.end) { found |= folded[index] == scalar ? 1 : 0 }
        return found != 0
      }
      var index = span.start
      while index < span.end {
        // The last eight may have been looked at in part.
        let start = min(index, span.end &- 8)
        for offset in 0..<8 { found |= folded[start &+ offset] == scalar ? 1 : 0 }
        index &+= 8
      }
      return found != 0
    }
  }

  /// Where the scalar first stands inside the span.
  func find(_ scalar: UInt32, in span: TextSpan) -> Int? {
    guard span.start < span.end else { return nil }
    precondition(span.start >= 0 && span.end <= count)
    let isSign = Self.isSign(scalar)
    var start = span.start
    while start < span.end {
      let stretch = start / Self.stretch
      let end = min(span.end, (stretch + 1) * Self.stretch)
      // Most stretches do not have it.
      let mayHold =
        isSign
        ? seen[stretch] & Self.bit(of: scalar) != 0
        : end - start == Self.stretch ? hasCell(scalar, inStretch: stretch) : hasCell(scalar, in: TextSpan(start, end))
      if mayHold {
        for index in start..<end where folded[index] == scalar { return index }
      }
      start = end
    }
    return nil
  }

  /// Whether the scalar stands in a stretch that lies inside of the text. The loop has as many rounds for all stretches,
  /// so that nothing is left over when many cells are looked at in one step.
  private func hasCell(_ scalar: UInt32, inStretch stretch: Int) -> Bool {
    precondition(stretch >= 0 && (stretch + 1) * Self.stretch <= count)
    return folded.withUnsafeBufferPointer { folded in
      var found: UInt32 = 0
      let start = stretch &* Self.stretch
      for offset in 0..<Self.stretch { found |= folded[start &+ offset] == scalar ? 1 : 0 }
      return found != 0
    }
  }

  /// Whether a sentence or an item ends inside the span.
  func holdsTerminator(in span: TextSpan) -> Bool {
    guard span.start < span.end else { return false }
    var index = next(.bodyBreak, from: span.start, before: span.end)
    while index < span.end {
      if classes[index] == .terminator { return true }
      index = next(.bodyBreak, from: index + 1, before: span.end)
    }
    return false
  }

  /// Where `word` first stands inside the span.
  func find(_ word: [UInt32], in span: TextSpan) -> Int? {
    guard let first = word.first, span.count >= word.count else { return nil }
    var rest = TextSpan(span.start, span.end - word.count + 1)
    while let place = find(first, in: rest) {
      if hasWord(word, at: place) { return place }
      rest.start = place + 1
    }
    return nil
  }
}
