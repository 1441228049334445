import Digest

/// 128 bits of a SHA-256: enough to tell apart whatever a run will ever meet.
struct ShortDigest: Hashable, Sendable {
  private var high: UInt64
  private var low: UInt64

  /// Of bytes.
  init(of bytes: [UInt8]) { self.init(hexadecimal: SHA256.hexadecimal(of: bytes, digits: 32).utf8) }

  init(of text: String) { self.init(of: Array(text.utf8)) }

  /// The first 32 of some hexadecimal digits.
  init(hexadecimal digits: some Sequence<UInt8>) {
    var words: (UInt64, UInt64) = (0, 0)
    for (index, digit) in digits.prefix(32).enumerated() {
      let value = UInt64(digit < 0x40 ? digit &- 0x30 : (digit | 0x20) &- 0x61 &+ 10)
      if index < 16 { words.0 = words.0 << 4 | value } else { words.1 = words.1 << 4 | value }
    }
    (high, low) = words
  }
}
