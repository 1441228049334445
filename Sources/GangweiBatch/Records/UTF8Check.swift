/// Whether bytes are UTF-8.
enum UTF8Check {
  /// Linear; fast for ASCII and for Chinese.
  ///
  /// Buffers without a check for each element: no byte at or behind `bytes.count` is read.
  static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(bytes)
    let end = raw.count
    var index = 0
    while index < end {
      // Nearly all of Chinese takes three bytes: two characters are checked at once while two bytes follow.
      while index &+ 8 <= end {
        let pair = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        let isPlain = plainLeads &>> (pair & 0x0F) & plainLeads &>> (pair &>> 24 & 0x0F) & 1 != 0
        guard pair & 0xC0C0_F0C0_C0F0 == 0x8080_E080_80E0, isPlain else { break }
        index &+= 6
      }
      guard index < end else { break }
      let lead = raw[index]
      if lead < 0x80 {
        index &+= 1
        while index &+ 8 <= end, raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
          index &+= 8
        }
        continue
      }
      let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      guard index &+ length <= end else { return false }
      let second = raw[index &+ 1]
      switch lead {
      case 0xE1...0xEC, 0xEE, 0xEF: if second & 0xC0 != 0x80 { return false }
      case 0xC2...0xDF, 0xF1...0xF3: if second & 0xC0 != 0x80 { return false }
      case 0xE0: if second < 0xA0 || second > 0xBF { return false }
      case 0xED: if second < 0x80 || second > 0x9F { return false }
      case 0xF0: if second < 0x90 || second > 0xBF { return false }
      case 0xF4: if second < 0x80 || second > 0x8F { return false }
      default: return false
      }
      if length > 2 && raw[index &+ 2] & 0xC0 != 0x80 { return false }
      if length > 3 && raw[index &+ 3] & 0xC0 != 0x80 { return false }
      index &+= length
    }
    return true
  }

  /// A bit for the low four bits of each first byte of three behind which every continuation may stand: all but E0, whose
  /// sequence may be overlong, and ED, whose may be a surrogate.
  private static let plainLeads: UInt64 = 0b1101_1111_1111_1110
}
