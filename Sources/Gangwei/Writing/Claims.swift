/// Which part each character of the source plays; what nothing claims is listed as unclaimed.
struct Claims: Sendable {
  enum Part: UInt8, Sendable {
    case none, structure, value, boilerplate
  }

  private(set) var parts: [Part]

  init(count: Int) { parts = [Part](repeating: .none, count: count) }

  /// Claims a span. Boilerplate is never claimed again; a value outdoes structure.
  mutating func claim(_ span: TextSpan, _ part: Part) {
    precondition(span.start >= 0)
    let range = span.start..<max(span.start, min(span.end, parts.count))
    // Many at a time, as the greater of two bytes; each byte stays that of a part.
    parts.withUnsafeMutableBytes { parts in
      for index in range { parts[index] = max(parts[index], part.rawValue) }
    }
  }

  /// Gives back what was taken for a value that no position came to hold.
  mutating func release(_ span: TextSpan) {
    for index in span.start..<max(span.start, min(span.end, parts.count)) where parts[index] == .value {
      parts[index] = .none
    }
  }

  /// Signs right behind what has a part (the colon of a label, the semicolon of an item) belong to the structure. Linear.
  mutating func claimClosingSigns(_ cells: Cells) {
    var isBehind = false
    var index = 0
    while index < parts.count {
      defer { index += 1 }
      if parts[index] != .none {
        // Most of a text has a part.
        index = endOfPart(from: index) - 1
        isBehind = parts[index] != .boilerplate
      } else if cells.classes[index] == .terminator || cells.classes[index] == .punctuation
        || cells.folded[index] == 0x7C
      {
        if isBehind { parts[index] = .structure }
      } else if cells.isVisible(index) || cells.classes[index] == .newline {
        isBehind = false
      }
    }
  }

  /// Pictures at the start of a line whose text has a part (📌岗位一) belong to the structure, as bullets do. Linear.
  mutating func claimOpeningPictures(_ cells: Cells, _ segments: [Segment]) {
    for segment in segments where segment.isLineStart && segment.span.start > 0 {
      guard parts[segment.span.start] != .none else { continue }
      var index = segment.span.start - 1
      while index >= 0, parts[index] == .none, cells.classes[index] != .newline {
        guard cells.isBlank(index) || MarkerSequences.isPicture(cells, index) else { break }
        if cells.isVisible(index) { parts[index] = .structure }
        index -= 1
      }
    }
  }

  /// Where the stretch ends that plays one part from `index` on.
  func endOfPart(from start: Int) -> Int {
    parts.withUnsafeBytes { parts in
      var index = start
      let part = parts[start]
      let wanted = UInt64(part) &* 0x0101_0101_0101_0101
      // All eight bytes that are read lie inside of the buffer.
      while index + 8 <= parts.count {
        let other = UInt64(littleEndian: parts.loadUnaligned(fromByteOffset: index, as: UInt64.self)) ^ wanted
        if other != 0 { return index + other.trailingZeroBitCount / 8 }
        index += 8
      }
      while index < parts.count, parts[index] == part { index += 1 }
      return index
    }
  }

  /// Whether any character of the span is boilerplate.
  func holdsBoilerplate(_ span: TextSpan) -> Bool {
    precondition(span.start >= 0 && span.end <= parts.count)
    return parts.withUnsafeBytes { bytes in
      var index = span.start
      // All eight bytes that are read lie inside of the span. Only boilerplate has both bits.
      while index + 8 <= span.end {
        let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        if word & word >> 1 & 0x0101_0101_0101_0101 != 0 { return true }
        index += 8
      }
      if index < span.end, span.end >= 8 {
        // The last eight bytes of the text up to the span's end; what stands before the span is shifted out.
        let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: span.end - 8, as: UInt64.self))
        return (word & word >> 1 & 0x0101_0101_0101_0101) &>> UInt64(8 * (8 - (span.end - index))) != 0
      }
      return (index..<max(index, span.end)).contains { parts[$0] == .boilerplate }
    }
  }

  /// Whether what stands there is boilerplate; nothing stands behind the text.
  func isBoilerplate(_ index: Int) -> Bool { parts.indices.contains(index) && parts[index] == .boilerplate }
}
