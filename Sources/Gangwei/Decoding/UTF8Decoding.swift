/// UTF-8 to scalars.
enum UTF8Decoding {
  /// The scalars if all of it is UTF-8, otherwise `nil`. Linear, and the only decoding that has to be fast.
  static func decodeValid(_ bytes: [UInt8], from start: Int = 0) -> [UInt32]? {
    let capacity = leadCount(bytes)
    var isValid = true
    let scalars = [UInt32](unsafeUninitializedCapacity: capacity) { output, count in
      // No more scalars are written than there is room for: each begins with a byte that was counted.
      let result = bytes.withUnsafeBufferPointer { decode($0, from: start, into: output) }
      count = result.count
      isValid = result.isValid
    }
    return isValid ? scalars : nil
  }

  /// How many bytes are no continuation. Every scalar begins with one, so that this is room enough, and exact for valid
  /// text.
  private static func leadCount(_ bytes: [UInt8]) -> Int {
    bytes.withUnsafeBytes { raw in
      var continuations = 0
      var index = 0
      // All eight bytes that are read lie inside of the buffer. A continuation has its high bit set and the next not.
      while index + 8 <= raw.count {
        let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        // One in each byte that is one, and their sum in the highest byte of the product.
        let ones = (word & ~(word << 1)) >> 7 & 0x0101_0101_0101_0101
        continuations += Int((ones &* 0x0101_0101_0101_0101) >> 56)
        index += 8
      }
      while index < raw.count {
        if raw[index] & 0xC0 == 0x80 { continuations += 1 }
        index += 1
      }
      return raw.count - continuations
    }
  }

  /// Decodes until the end or until what is not UTF-8, and tells which.
  ///
  /// Buffers without a check for each element: no byte at or behind `source.count` is read.
  private static func decode(
    _ source: UnsafeBufferPointer<UInt8>, from start: Int, into output: UnsafeMutableBufferPointer<UInt32>
  ) -> (count: Int, isValid: Bool) {
    let end = source.count
    let bytes = UnsafeRawBufferPointer(source)
    var index = start
    var written = 0
    while index < end {
      // Nearly all of Chinese takes three bytes: two characters are read and checked at once while two bytes follow.
      while index &+ 8 <= end {
        let pair = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        // What begins with E0 or ED may be overlong or a surrogate.
        let isPlain = plainLeads &>> (pair & 0x0F) & plainLeads &>> (pair &>> 24 & 0x0F) & 1 != 0
        guard pair & 0xC0C0_F0C0_C0F0 == 0x8080_E080_80E0, isPlain else { break }
        output[written] = threeBytes(pair)
        output[written &+ 1] = threeBytes(pair &>> 24)
        written &+= 2
        index &+= 6
      }
      guard index < end else { break }
      let word =
        index &+ 4 <= end ? UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt32.self)) : 0
      if word & 0xC0_C0F0 == 0x80_80E0 {
        let scalar = threeBytes(UInt64(word))
        guard isAllowed(scalar) else { return (written, false) }
        output[written] = scalar
        index &+= 3
      } else if source[index] < 0x80 {
        output[written] = UInt32(source[index])
        index &+= 1
      } else {
        let sequence = readSequence(source, at: index)
        guard let scalar = sequence.scalar else { return (written, false) }
        output[written] = scalar
        index &+= sequence.length
      }
      written &+= 1
    }
    return (written, true)
  }

  /// The scalar of three bytes that have the form of a sequence.
  @inline(__always)
  private static func threeBytes(_ bytes: UInt64) -> UInt32 {
    let word = UInt32(truncatingIfNeeded: bytes)
    return (word & 0x0F) << 12 | (word >> 8 & 0x3F) << 6 | word >> 16 & 0x3F
  }

  /// A bit for the low four bits of each first byte of three behind which every continuation may stand.
  private static let plainLeads: UInt64 = 0b1101_1111_1111_1110

  /// Whether a scalar of three bytes is neither overlong nor a surrogate.
  @inline(__always)
  private static func isAllowed(_ scalar: UInt32) -> Bool { scalar >= 0x800 && scalar & 0xF800 != 0xD800 }

  /// Decodes anything: each maximal part of a sequence that is none becomes one U+FFFD, as the Unicode standard (3.9)
  /// recommends and as Python's `errors="replace"` does.
  static func decodeReplacing(_ bytes: [UInt8], from start: Int = 0) -> DecodedText {
    bytes.withUnsafeBufferPointer { source in
      var text = DecodedText()
      text.scalars.reserveCapacity(source.count / 2)
      var index = start
      while index < source.count {
        let sequence = readSequence(source, at: index)
        if let scalar = sequence.scalar {
          text.scalars.append(scalar)
          if sequence.length > 1 { text.multibyteCount += 1 }
        } else {
          text.appendMalformed()
        }
        index += sequence.length
      }
      return text
    }
  }

  /// The sequence at `index`: its scalar, or `nil` and the length of its maximal part.
  private static func readSequence(_ source: UnsafeBufferPointer<UInt8>, at index: Int) -> (
    scalar: UInt32?, length: Int
  ) {
    let lead = source[index]
    let length: Int
    // The second byte's range keeps out overlong forms, surrogates and what is beyond U+10FFFF.
    var allowed: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0x00...0x7F: return (UInt32(lead), 1)
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, allowed) = (3, 0xA0...0xBF)
    case 0xED: (length, allowed) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, allowed) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, allowed) = (4, 0x80...0x8F)
    default: return (nil, 1)
    }
    var scalar = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length {
      guard index + offset < source.count, allowed.contains(source[index + offset]) else { return (nil, offset) }
      scalar = scalar << 6 | UInt32(source[index + offset] & 0x3F)
      allowed = 0x80...0xBF
    }
    return (scalar, length)
  }
}
