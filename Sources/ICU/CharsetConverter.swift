internal import CICU

/// Owns one of ICU's converters: bytes of one charset to Unicode scalars. One per worker.
public struct CharsetConverter: ~Copyable {
  private let handle: UnsafeMutableRawPointer

  /// How many U+FFFD the last ``decode(_:)`` gave: one for each sequence that the charset does not have.
  public private(set) var replacementCount = 0

  /// - Parameter name: any name or alias that ICU knows, such as `GB18030`. `nil` if it knows none of the kind.
  public init?(name: String) {
    guard let handle = cicu_converter_open(name) else { return nil }
    self.handle = handle
  }

  deinit {
    cicu_converter_close(handle)
  }

  /// The scalars of a whole text, or `nil` if the converter failed. Linear.
  ///
  /// Malformed and unassigned sequences and lone surrogates become U+FFFD.
  public mutating func decode(_ bytes: [UInt8]) -> [UInt32]? {
    replacementCount = 0
    guard cicu_converter_begin(handle) else { return nil }
    var scalars: [UInt32] = []
    scalars.reserveCapacity(bytes.count / 2 + 16)
    var joiner = SurrogateJoiner()
    var units = [UInt16](repeating: 0, count: 8192)
    var offset = 0
    var isFinished = false
    while !isFinished {
      // The pointers live only for the call; ICU reads `bytes.count` bytes and writes at most `units.count` units.
      let written = bytes.withUnsafeBufferPointer { source in
        units.withUnsafeMutableBufferPointer { target in
          cicu_converter_to_utf16(
            handle, source.baseAddress, source.count, &offset, target.baseAddress, target.count, &isFinished)
        }
      }
      guard written >= 0 else { return nil }
      for index in 0..<min(Int(written), units.count) { joiner.take(units[index], into: &scalars) }
    }
    joiner.finish(into: &scalars)
    replacementCount = scalars.count { $0 == ScalarCoding.replacement }
    return scalars
  }
}
