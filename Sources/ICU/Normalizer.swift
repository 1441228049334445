internal import CICU

/// Unicode normalization.
public enum Normalizer {
  /// The scalars in NFC. Linear; text that has nothing to compose comes back as it is, without a call to ICU.
  public static func nfc(_ scalars: [UInt32]) -> [UInt32] {
    guard !scalars.allSatisfy(isInert) else { return scalars }
    return ScalarCoding.scalars(nfc(ScalarCoding.utf16(scalars)))
  }

  /// The UTF-16 text in NFC. Linear. A text that ICU cannot take (2^31 units) comes back as it is.
  public static func nfc(_ units: [UInt16]) -> [UInt16] {
    var capacity = units.count + units.count / 8 + 16
    // Twice at most: a result too long for the first buffer tells its length.
    for _ in 0..<2 {
      guard let length = Int32(exactly: units.count), let room = Int32(exactly: capacity) else { return units }
      var written: Int32 = 0
      let normalized = [UInt16](unsafeUninitializedCapacity: capacity) { buffer, count in
        // The pointers live only for the call, and ICU writes at most `room` units.
        written = units.withUnsafeBufferPointer { cicu_nfc($0.baseAddress, length, buffer.baseAddress, room) }
        count = max(0, min(Int(written), capacity))
      }
      guard written >= 0 else { return units }
      if Int(written) <= capacity { return normalized }
      capacity = Int(written)
    }
    return units
  }

  /// Whether NFC leaves the scalar alone whatever stands beside it. Says no more often than it must: Latin with accents
  /// above U+02FF, kana and everything outside the blocks of Chinese text goes to ICU.
  @inlinable
  public static func isInert(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0x300, 0x2010...0x2069, 0x2460...0x27BF, 0x3000...0x3029, 0x3105...0x9FFF, 0xFF00...0xFFEF: true
    default: false
    }
  }
}
