internal import CICU

/// Owns ICU's charset detector, which guesses from statistics. One per worker.
///
/// It costs about 0.1 ms for each kilobyte and is a coin toss under a hundred bytes: ask it last.
public struct CharsetDetector: ~Copyable {
  private let handle: UnsafeMutableRawPointer

  /// `nil` if ICU has no memory for it.
  public init?() {
    guard let handle = cicu_detector_open() else { return nil }
    self.handle = handle
  }

  deinit {
    cicu_detector_close(handle)
  }

  /// The charsets the bytes may be in, the likeliest first, with a confidence from 0 to 100.
  public mutating func candidates(_ bytes: [UInt8]) -> [(name: String, confidence: Int)] {
    var found: [(name: String, confidence: Int)] = []
    let count = Int32(clamping: bytes.count)
    // All pointers live only for the call: ICU keeps the text's, but reads it again only when asked for matches.
    withUnsafeMutablePointer(to: &found) { context in
      bytes.withUnsafeBufferPointer { buffer in
        cicu_detector_candidates(handle, buffer.baseAddress, count, context) { context, name, confidence in
          guard let context, let name else { return }
          let found = context.assumingMemoryBound(to: [(name: String, confidence: Int)].self)
          found.pointee.append((String(cString: name), Int(confidence)))
        }
      }
    }
    return found
  }
}
