internal import ICU

/// UTF-16 and UTF-32 to scalars. Lone surrogates, numbers that are no scalar values and a cut last unit become U+FFFD.
enum WideDecoding {
  static func decodeUTF16(_ bytes: [UInt8], from start: Int, isBigEndian: Bool) -> DecodedText {
    var text = DecodedText()
    text.scalars.reserveCapacity((bytes.count - start) / 2 + 1)
    let (low, high) = isBigEndian ? (1, 0) : (0, 1)
    var joiner = SurrogateJoiner()
    var index = start
    while index + 1 < bytes.count {
      joiner.take(UInt16(bytes[index + high]) << 8 | UInt16(bytes[index + low]), into: &text.scalars)
      if joiner.replacementCount > 0, text.firstMalformed == nil {
        text.firstMalformed = text.scalars.lastIndex(of: replacementScalar)
      }
      index += 2
    }
    joiner.finish(into: &text.scalars)
    text.malformedCount = joiner.replacementCount
    if text.malformedCount > 0, text.firstMalformed == nil { text.firstMalformed = text.scalars.count - 1 }
    if index < bytes.count { text.appendMalformed() }
    return text
  }

  static func decodeUTF32(_ bytes: [UInt8], from start: Int, isBigEndian: Bool) -> DecodedText {
    var text = DecodedText()
    text.scalars.reserveCapacity((bytes.count - start) / 4 + 1)
    var index = start
    while index + 3 < bytes.count {
      var scalar: UInt32 = 0
      for offset in 0..<4 { scalar = scalar << 8 | UInt32(bytes[index + (isBigEndian ? offset : 3 - offset)]) }
      if scalar > 0x10FFFF || scalar & 0xFFFF_F800 == 0xD800 {
        text.appendMalformed()
      } else {
        text.scalars.append(scalar)
      }
      index += 4
    }
    if index < bytes.count { text.appendMalformed() }
    return text
  }
}
