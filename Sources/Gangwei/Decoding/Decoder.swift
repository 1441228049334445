internal import Digest
internal import ICU

/// Bytes to ``SourceText``: finds the encoding, reads it, replaces and reports what it cannot read. Never fails.
///
/// In this order: a byte order mark, valid UTF-8, and only then a comparison of readings (``ranking(of:)``). Owns ICU's
/// converters and its detector, opened at their first use; one per worker.
struct Decoder: ~Copyable {
  private var gb18030: CharsetConverter?
  private var big5: CharsetConverter?
  private var hz: CharsetConverter?
  private var detector: CharsetDetector?

  /// How much of a text decides on its encoding.
  private static let sampleSize = 1 << 13
  /// How much of it ICU's detector gets, which is slow.
  private static let detectorSampleSize = 1 << 12

  init() {}

  /// Reads a whole source. Linear.
  mutating func decode(_ bytes: [UInt8], name: String) -> SourceText {
    var source = SourceText(
      name: name, byteCount: bytes.count, sha256: SHA256.hexadecimal(of: bytes), encoding: TextEncoding.utf8.rawValue,
      scalars: [], diagnostics: [])
    if let mark = TextEncoding.byteOrderMark(of: bytes) {
      read(bytes, from: mark.length, as: mark.encoding, into: &source)
    } else if let scalars = UTF8Decoding.decodeValid(bytes) {
      if let disguised = disguisedEncoding(of: bytes, isASCII: scalars.count == bytes.count) {
        read(bytes, from: 0, as: disguised, into: &source)
      } else {
        source.scalars = scalars
      }
    } else {
      readGuessing(bytes, into: &source)
    }
    return source
  }

  // MARK: - Guessing

  /// Text that is valid UTF-8 by accident: UTF-16 of ASCII, whose every other byte is zero, and the seven-bit HZ.
  private mutating func disguisedEncoding(of bytes: [UInt8], isASCII: Bool) -> TextEncoding? {
    let sample = bytes.prefix(Self.sampleSize)
    let zeros = Self.zeroCount(sample)
    if zeros > 1, zeros * 4 > sample.count {
      let oddZeros = sample.indices.count { $0 & 1 == 1 && sample[$0] == 0 }
      if oddZeros * 20 > zeros * 19 { return .utf16LittleEndian }
      if oddZeros * 20 < zeros { return .utf16BigEndian }
    }
    guard isASCII, Self.holdsShift(sample) else { return nil }
    let reading = decodeWithICU(Array(sample), as: .hz)
    let isChinese = reading.scalars.contains(where: CommonCharacters.contains)
    return isChinese && reading.malformedCount == 0 ? .hz : nil
  }

  /// In one stretch of memory, where bytes are counted many at a time.
  private static func zeroCount(_ sample: ArraySlice<UInt8>) -> Int {
    sample.withUnsafeBufferPointer { bytes in
      var least = UInt8.max
      for byte in bytes { least = min(least, byte) }
      // Nearly no text has any.
      if least > 0 { return 0 }
      var zeros = 0
      for byte in bytes { zeros &+= byte == 0 ? 1 : 0 }
      return zeros
    }
  }

  /// Whether `~{`, HZ's shift into Chinese, occurs.
  private static func holdsShift(_ sample: ArraySlice<UInt8>) -> Bool {
    zip(sample, sample.dropFirst()).contains { $0 == 0x7E && $1 == 0x7B }
  }

  /// Reads in the likeliest encoding and says so if it is not much likelier than the next.
  private mutating func readGuessing(_ bytes: [UInt8], into source: inout SourceText) {
    let ranking = ranking(of: bytes)
    guard let best = ranking.first else { return }
    if best.score < 0.1 || best.margin < Self.sureMargin(byteCount: bytes.count) {
      let second = ranking.dropFirst().first.map { "; the next is \($0.encoding.rawValue)" } ?? ""
      source.diagnostics.append(
        Diagnostic(
          code: .uncertainEncoding, severity: .warning,
          message: "read as \(best.encoding.rawValue), which is a guess\(second)", span: nil))
    }
    read(bytes, from: 0, as: best.encoding, into: &source)
  }

  /// The lead over the next reading from which there is no doubt; a short text has to have more, as chance has in it.
  private static func sureMargin(byteCount: Int) -> Double {
    byteCount < 100 ? 0.6 : 0.3
  }

  /// The encodings without a mark, the likeliest first, each with its lead over the next.
  private mutating func ranking(of bytes: [UInt8]) -> [(encoding: TextEncoding, score: Double, margin: Double)] {
    // An ASCII byte before the first other one belongs to no longer sequence, so that a sample may begin there.
    let start = bytes.firstIndex { $0 >= 0x80 } ?? 0
    let sample = Array(bytes[start...].prefix(Self.sampleSize))
    let isCut = start + sample.count < bytes.count
    if Self.isNearlyUTF8(sample) { return [(.utf8, 1, 1)] }

    var scores: [(encoding: TextEncoding, score: Double)] = []
    for encoding in [TextEncoding.gb18030, .big5] {
      scores.append((encoding, score(sample, as: encoding, isCut: isCut)))
    }
    // Of the two, one is plainly right and the other plainly wrong in nearly every text that is in one of them; the rest
    // is for those that are in neither.
    if max(scores[0].score, scores[1].score) < 0.4 || min(scores[0].score, scores[1].score) > 0.1 {
      scores.append((.utf8, score(sample, as: .utf8, isCut: isCut)))
      let wideSample = Array(bytes.prefix(Self.sampleSize))
      for encoding in [TextEncoding.utf16LittleEndian, .utf16BigEndian] {
        scores.append((encoding, score(wideSample, as: encoding, isCut: isCut)))
      }
    }
    Self.sort(&scores)
    if scores[0].score - scores[1].score < Self.sureMargin(byteCount: bytes.count) {
      addDetector(sample, to: &scores)
      Self.sort(&scores)
    }
    return scores.indices.map { index in
      let next = index + 1 < scores.count ? scores[index + 1].score : scores[index].score
      return (scores[index].encoding, scores[index].score, scores[index].score - next)
    }
  }

  /// How much the sample looks like Chinese in the encoding; what the sample's end cuts does not count.
  private mutating func score(_ sample: [UInt8], as encoding: TextEncoding, isCut: Bool) -> Double {
    var text = decode(sample, from: 0, as: encoding)
    if isCut, text.scalars.last == replacementScalar { text.scalars.removeLast() }
    return Plausibility.score(text.scalars)
  }

  /// By score, and by the order of ``TextEncoding`` where two are the same.
  private static func sort(_ scores: inout [(encoding: TextEncoding, score: Double)]) {
    let order = TextEncoding.allCases
    scores.sort { left, right in
      if left.score != right.score { return left.score > right.score }
      return (order.firstIndex(of: left.encoding) ?? 0) < (order.firstIndex(of: right.encoding) ?? 0)
    }
  }

  /// Whether nearly all that is not ASCII is well-formed UTF-8: a text that was cut, or damaged in few places. Other
  /// encodings come nowhere near.
  private static func isNearlyUTF8(_ sample: [UInt8]) -> Bool {
    // A text cut out of a longer one may begin and end inside a sequence.
    let head = sample.prefix(3).prefix { $0 & 0xC0 == 0x80 }.count
    let text = UTF8Decoding.decodeReplacing(sample, from: head)
    let isTailCut = text.scalars.last == replacementScalar
    let malformed = text.malformedCount - (isTailCut && text.malformedCount > 0 ? 1 : 0)
    return text.multibyteCount >= 3 && malformed * 19 < text.multibyteCount
  }

  /// Lets ICU's detector have a say: as much as a fifth of a right reading's lead.
  private mutating func addDetector(_ sample: [UInt8], to scores: inout [(encoding: TextEncoding, score: Double)]) {
    if detector == nil { detector = CharsetDetector() }
    guard let candidates = detector?.candidates(Array(sample.prefix(Self.detectorSampleSize))) else { return }
    for index in scores.indices {
      let name = scores[index].encoding.detectorName
      guard let candidate = candidates.first(where: { $0.name == name }) else { continue }
      scores[index].score += 0.002 * Double(candidate.confidence)
    }
  }

  // MARK: - Reading

  private mutating func read(
    _ bytes: [UInt8], from start: Int, as encoding: TextEncoding, into source: inout SourceText
  ) {
    let text = decode(bytes, from: start, as: encoding)
    source.encoding = encoding.rawValue
    source.scalars = text.scalars
    guard let first = text.firstMalformed else { return }
    let count = text.malformedCount
    source.diagnostics.append(
      Diagnostic(
        code: .malformedInput, severity: .warning,
        message: "\(count) malformed in \(encoding.rawValue), replaced by U+FFFD; the first is character \(first)",
        span: TextSpan(first, first + 1)))
  }

  private mutating func decode(_ bytes: [UInt8], from start: Int, as encoding: TextEncoding) -> DecodedText {
    switch encoding {
    case .utf8:
      if let scalars = UTF8Decoding.decodeValid(bytes, from: start) { return DecodedText(scalars: scalars) }
      return UTF8Decoding.decodeReplacing(bytes, from: start)
    case .utf16LittleEndian: return WideDecoding.decodeUTF16(bytes, from: start, isBigEndian: false)
    case .utf16BigEndian: return WideDecoding.decodeUTF16(bytes, from: start, isBigEndian: true)
    case .utf32LittleEndian: return WideDecoding.decodeUTF32(bytes, from: start, isBigEndian: false)
    case .utf32BigEndian: return WideDecoding.decodeUTF32(bytes, from: start, isBigEndian: true)
    case .gb18030, .big5, .hz:
      return decodeWithICU(start == 0 ? bytes : Array(bytes[start...]), as: encoding)
    }
  }

  /// Reads with one of ICU's converters; as UTF-8, if ICU was built without it.
  private mutating func decodeWithICU(_ bytes: [UInt8], as encoding: TextEncoding) -> DecodedText {
    var text = DecodedText()
    let scalars: [UInt32]?
    switch encoding {
    case .big5:
      // Code page 950: ICU has no other Big5, and it adds seven ideographs (row F9) that are common in Taiwan.
      if big5 == nil { big5 = CharsetConverter(name: "windows-950-2000") }
      scalars = big5?.decode(bytes)
      text.malformedCount = big5?.replacementCount ?? 0
    case .hz:
      if hz == nil { hz = CharsetConverter(name: "HZ") }
      scalars = hz?.decode(bytes)
      text.malformedCount = hz?.replacementCount ?? 0
    default:
      if gb18030 == nil { gb18030 = CharsetConverter(name: "GB18030") }
      scalars = gb18030?.decode(bytes)
      text.malformedCount = gb18030?.replacementCount ?? 0
    }
    guard let scalars else { return UTF8Decoding.decodeReplacing(bytes) }
    text.scalars = scalars
    if encoding == .big5 { ScalarCorrections.correctBig5(&text.scalars) }
    if encoding == .gb18030 { ScalarCorrections.correctGB18030(&text.scalars) }
    if text.malformedCount > 0 { text.firstMalformed = text.scalars.firstIndex(of: replacementScalar) }
    return text
  }
}
