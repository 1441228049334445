/// How many cells of a kind a stretch has.
extension Cells {
  /// How many visible cells the span holds.
  func visibleCount(_ span: TextSpan) -> Int {
    // Blanks are the first classes: only theirs leave the high bit unset.
    max(0, span.count)
      - count(in: span) { ~($0 &+ 0x0101_0101_0101_0101 &* UInt64(0x7F - CharacterClass.newline.rawValue)) >> 7 }
  }

  /// How many cells of the span are of a class.
  func count(of kind: CharacterClass, in span: TextSpan) -> Int {
    let wanted = UInt64(kind.rawValue) &* 0x0101_0101_0101_0101
    // Both classes are below 128, so that only their difference sets the high bit.
    return count(in: span) { ~(($0 ^ wanted) &+ 0x7F7F_7F7F_7F7F_7F7F) >> 7 }
  }

  /// How many cells of the span `counted` gives the lowest bit for of the byte of their class: eight in one step.
  @inline(__always)
  private func count(in span: TextSpan, _ counted: (_ classes: UInt64) -> UInt64) -> Int {
    guard span.start < span.end else { return 0 }
    precondition(span.start >= 0 && span.end <= count)
    return classes.withUnsafeBytes { classes in
      // The sum of eight ones stands in the highest byte of the product.
      func sum(_ word: UInt64, from bit: UInt64 = 0) -> Int {
        Int((((counted(word) & 0x0101_0101_0101_0101) &>> bit) &* 0x0101_0101_0101_0101) &>> 56)
      }
      var total = 0
      var index = span.start
      // All eight bytes that are read lie inside of the span.
      while index &+ 8 <= span.end {
        total &+= sum(UInt64(littleEndian: classes.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
        index &+= 8
      }
      if index == span.end { return total }
      if span.end >= 8 {
        // The last eight bytes of the text up to the span's end; those that are no more to be counted are shifted out.
        let last = UInt64(littleEndian: classes.loadUnaligned(fromByteOffset: span.end &- 8, as: UInt64.self))
        return total &+ sum(last, from: UInt64(8 &* (8 &- (span.end &- index))))
      }
      // A text of less than eight.
      for place in index..<span.end { total += Int(counted(UInt64(classes[place])) & 1) }
      return total
    }
  }

  /// How wide a gap shows: a blank that a character reference stands for is one, whatever it takes (&nbsp;). Where nothing
  /// but what was taken out stands, its length.
  func gapWidth(_ start: Int, _ end: Int) -> Int {
    if end - start < 2 { return end - start }
    var shown = 0
    for index in start..<end where classes[index] != .void { shown += 1 }
    return shown > 0 ? shown : end - start
  }
}
