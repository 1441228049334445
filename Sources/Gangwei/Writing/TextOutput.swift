internal import ICU

/// A text while it grows, in UTF-8: encoded by hand, which is many times faster than appending scalar by scalar.
struct TextOutput {
  /// Room for every scalar that is added, at four bytes each; it lives as long as the call of ``passage(room:trimsClosing:_:)``.
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private var count = 0
  /// The last scalar of the text, or 0.
  private var last: UInt32 = 0
  private var isGap = false
  private var needsNormalization = false
  /// Where the first and the last character stand that the text shows.
  private var span = TextSpan(0, 0)
  /// How much of the text stays, and where that ends in the source, when closing signs are left out.
  private var keptCount = 0
  private var keptEnd = 0

  private init(_ bytes: UnsafeMutableBufferPointer<UInt8>) { self.bytes = bytes }

  /// The text that `write` adds, with its span; `nil` when nothing is shown.
  /// - Parameter room: how many scalars are added at most, with the spaces between pieces.
  @inline(__always)
  static func passage(room: Int, trimsClosing: Bool, _ write: (inout TextOutput) -> Void) -> Passage? {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4 * room) { bytes in
      var output = TextOutput(bytes)
      write(&output)
      return output.passage(trimsClosing: trimsClosing)
    }
  }

  private consuming func passage(trimsClosing: Bool) -> Passage? {
    if trimsClosing {
      count = keptCount
      span.end = keptEnd
    }
    guard count > 0 else { return nil }
    // Only whole scalars were encoded, so that there is nothing to validate.
    let text = String(copying: UTF8Span(unchecked: UnsafeBufferPointer(rebasing: bytes[..<count]).span))
    guard needsNormalization else { return Passage(text: text, span: span) }
    return Passage(text: Self.normalized(text), span: span)
  }

  private static func normalized(_ text: String) -> String {
    let scalars = text.unicodeScalars.map(\.value)
    return String(String.UnicodeScalarView(Normalizer.nfc(scalars).compactMap(Unicode.Scalar.init)))
  }

  /// What a line's end parted is joined without a space, unless two Latin words would run together.
  mutating func beginPiece(_ next: UInt32) {
    if isWord(last), isWord(next) { isGap = true }
  }

  /// Adds the common Chinese characters that stand from `start` on, none of which closes a text or needs to be normalised.
  /// - Parameter end: before which those characters show themselves.
  /// - Returns: where they end.
  mutating func addCommon(_ scalars: [UInt32], from start: Int, before end: Int) -> Int {
    guard start < end, Self.isCommon(scalars[start]) else { return start }
    let scalars = scalars.span
    if isGap || count == 0 { begin(scalars[start], start) }
    var place = count
    var index = start
    let raw = UnsafeMutableRawBufferPointer(bytes)
    while index < end {
      let scalar = scalars[index]
      guard Self.isCommon(scalar) else { break }
      // Three bytes in one step; there is room for the fourth, as each scalar has room for four.
      let three = 0x80_80E0 | scalar >> 12 | (scalar & 0xFC0) << 2 | (scalar & 0x3F) << 16
      raw.storeBytes(of: three.littleEndian, toByteOffset: place, as: UInt32.self)
      place &+= 3
      index &+= 1
    }
    count = place
    last = scalars[index - 1]
    span.end = index
    keptCount = place
    keptEnd = index
    return index
  }

  @inline(__always)
  private static func isCommon(_ scalar: UInt32) -> Bool { 0x4E00...0x9FFF ~= scalar }

  /// Adds a character of a class; one that shows nothing only parts what stands beside it.
  mutating func add(_ scalar: UInt32, _ kind: CharacterClass, _ index: Int) {
    switch kind {
    case .void: return
    case .space, .tab, .newline: isGap = count > 0
    default:
      if isGap || count == 0 { begin(scalar, index) }
      encode(scalar)
      span.end = index + 1
      if !isClosing(scalar) {
        keptCount = count
        keptEnd = index + 1
      }
      if scalar >= 0x300, !Normalizer.isInert(scalar) { needsNormalization = true }
    }
  }

  /// Adds what was strewn in behind a character and parts it from nothing; blanks show nothing.
  mutating func addInsertion(_ text: some Sequence<UInt32>, _ index: Int) {
    let character = last
    for scalar in text where Insertions.isShown(scalar) { add(scalar, .latin, index) }
    last = character
  }

  /// What comes before a character after a gap or at the start.
  private mutating func begin(_ scalar: UInt32, _ index: Int) {
    if count == 0 { span.start = index }
    if isGap, !(isHan(last) && isHan(scalar)) { encode(0x20) }
    isGap = false
  }

  private mutating func encode(_ scalar: UInt32) {
    last = scalar
    switch scalar {
    case 0..<0x80:
      bytes[count] = UInt8(truncatingIfNeeded: scalar)
      count += 1
    case 0x80..<0x800:
      bytes[count] = UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6)
      bytes[count + 1] = UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
      count += 2
    case 0xD800..<0xE000: encode(replacementScalar)
    case 0x800..<0x10000:
      bytes[count] = UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12)
      bytes[count + 1] = UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F)
      bytes[count + 2] = UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
      count += 3
    default:
      bytes[count] = UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18 & 0x07)
      bytes[count + 1] = UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F)
      bytes[count + 2] = UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F)
      bytes[count + 3] = UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
      count += 4
    }
  }

  private func isClosing(_ scalar: UInt32) -> Bool { scalar == 0x3B || scalar == 0x3002 || scalar == 0x2C }

  private func isWord(_ scalar: UInt32) -> Bool {
    0x30...0x39 ~= scalar || 0x41...0x5A ~= scalar || 0x61...0x7A ~= scalar
  }

  private func isHan(_ scalar: UInt32) -> Bool {
    0x4E00...0x9FFF ~= scalar || 0x3400...0x4DBF ~= scalar || scalar >= 0x20000 || scalar == 0x3007
  }
}
