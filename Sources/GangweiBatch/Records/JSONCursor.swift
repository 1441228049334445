/// A place in a line of JSON. Checks what it passes over; bytes are known to be UTF-8.
struct JSONCursor {
  /// A string between its quotation marks.
  struct StringToken {
    var range: Range<Int>
    var hasEscapes: Bool
  }

  enum Token {
    case null
    case string(StringToken)
    case number(Range<Int>)
    case other(String)
  }

  /// Only read inside of its count, and only while the caller's buffer lives.
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0

  /// How deep values may be nested.
  private static let maximumDepth = 512

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var isAtEnd: Bool { index == bytes.count }

  func problem(_ reason: String) -> JSONProblem { JSONProblem(reason: "\(reason) (at byte \(index + 1))") }

  // MARK: - Structure

  mutating func skipBlanks() {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      default: return
      }
    }
  }

  mutating func take(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  mutating func expect(_ byte: UInt8, _ reason: String) throws(JSONProblem) {
    if !take(byte) { throw problem(reason) }
  }

  /// Passes over a value.
  mutating func value() throws(JSONProblem) -> Token {
    guard index < bytes.count else { throw problem("is no JSON: it is cut off") }
    switch bytes[index] {
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "{"):
      try nested()
      return .other("an object")
    case UInt8(ascii: "["):
      try nested()
      return .other("a list")
    case UInt8(ascii: "t"):
      try word("true")
      return .other("a boolean")
    case UInt8(ascii: "f"):
      try word("false")
      return .other("a boolean")
    case UInt8(ascii: "n"):
      try word("null")
      return .null
    default: return .number(try number())
    }
  }

  /// Passes over an object or a list with all that is in it, without recursion.
  private mutating func nested() throws(JSONProblem) {
    var closers: [UInt8] = []
    repeat {
      // A value begins here.
      var isValue = true
      if take(UInt8(ascii: "{")) {
        closers.append(UInt8(ascii: "}"))
        isValue = false
      } else if take(UInt8(ascii: "[")) {
        closers.append(UInt8(ascii: "]"))
        isValue = false
      } else {
        _ = try value()
      }
      if closers.count > Self.maximumDepth { throw problem("is nested too deeply") }
      skipBlanks()
      if !isValue, let closer = closers.last {
        if !take(closer) {
          if closer == UInt8(ascii: "}") { try memberName() }
          continue
        }
        closers.removeLast()
        skipBlanks()
      }
      // A value ended here.
      while let closer = closers.last {
        if take(UInt8(ascii: ",")) {
          skipBlanks()
          if closer == UInt8(ascii: "}") { try memberName() }
          break
        }
        try expect(closer, "is no JSON")
        closers.removeLast()
        if !closers.isEmpty { skipBlanks() }
      }
    } while !closers.isEmpty
  }

  private mutating func memberName() throws(JSONProblem) {
    _ = try string()
    skipBlanks()
    try expect(UInt8(ascii: ":"), "is no JSON")
    skipBlanks()
  }

  // MARK: - Scalars

  private mutating func word(_ text: StaticString) throws(JSONProblem) {
    for offset in 0..<text.utf8CodeUnitCount {
      // The bytes of a literal, inside of their count.
      guard index + offset < bytes.count, bytes[index + offset] == text.utf8Start[offset] else {
        throw problem("is no JSON")
      }
    }
    index += text.utf8CodeUnitCount
  }

  private mutating func number() throws(JSONProblem) -> Range<Int> {
    let start = index
    _ = take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) { try digits() }
    if take(UInt8(ascii: ".")) { try digits() }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      try digits()
    }
    return start..<index
  }

  private mutating func digits() throws(JSONProblem) {
    let start = index
    while index < bytes.count, bytes[index] >= 0x30, bytes[index] <= 0x39 { index += 1 }
    if index == start { throw problem("is no JSON") }
  }

  /// Passes over a string.
  mutating func string() throws(JSONProblem) -> StringToken {
    try expect(UInt8(ascii: "\""), "is no JSON")
    let start = index
    var hasEscapes = false
    while true {
      skipPlain()
      guard index < bytes.count else { throw problem("is no JSON: it is cut off") }
      switch bytes[index] {
      case UInt8(ascii: "\""):
        index += 1
        return StringToken(range: start..<index - 1, hasEscapes: hasEscapes)
      case UInt8(ascii: "\\"):
        hasEscapes = true
        try escape()
      case 0..<0x20: throw problem("is no JSON: a control character stands in a string")
      default: index += 1
      }
    }
  }

  /// Passes over bytes that neither end a string nor begin an escape, eight at a time.
  private mutating func skipPlain() {
    let raw = UnsafeRawBufferPointer(bytes)
    let ones: UInt64 = 0x0101_0101_0101_0101
    // All eight bytes that are read lie inside of the buffer.
    while index + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let quote = word ^ (ones &* 0x22)
      let backslash = word ^ (ones &* 0x5C)
      // Under the first found byte no borrow goes wrong, and only the first counts.
      let found =
        ((word &- ones &* 0x20) & ~word | (quote &- ones) & ~quote | (backslash &- ones) & ~backslash)
        & (ones &* 0x80)
      if found != 0 {
        index += found.trailingZeroBitCount >> 3
        return
      }
      index += 8
    }
  }

  private mutating func escape() throws(JSONProblem) {
    guard index + 1 < bytes.count else { throw problem("is no JSON: it is cut off") }
    switch bytes[index + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      index += 2
    case UInt8(ascii: "u"):
      guard hexadecimal(at: index + 2) != nil else { throw problem("is no JSON: a wrong escape") }
      index += 6
    default: throw problem("is no JSON: a wrong escape")
    }
  }

  private func hexadecimal(at start: Int) -> UInt32? {
    guard start + 4 <= bytes.count else { return nil }
    var value: UInt32 = 0
    for index in start..<start + 4 {
      let byte = bytes[index]
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
      case 0x41...0x46, 0x61...0x66: value = value << 4 | UInt32((byte | 0x20) - 0x61 + 10)
      default: return nil
      }
    }
    return value
  }

  // MARK: - Contents

  /// Whether a name says the same as `text`.
  func isEqual(_ name: StringToken, _ text: [UInt8]) -> Bool {
    name.hasEscapes ? unescaped(name) == text : bytes[name.range].elementsEqual(text)
  }

  func content(of token: Token) -> JSONRecord.Value {
    switch token {
    case .null: .absent
    case .string(let string): .string(unescaped(string))
    case .number(let range): .number(Array(bytes[range]))
    case .other(let kind): .other(kind)
    }
  }

  /// The string in UTF-8. Its escapes were checked.
  func unescaped(_ token: StringToken) -> [UInt8] {
    if !token.hasEscapes { return Array(bytes[token.range]) }
    let source = UnsafeBufferPointer(rebasing: bytes[token.range])
    // No escape is shorter than what it stands for.
    return [UInt8](unsafeUninitializedCapacity: source.count) { target, count in
      var writer = JSONUnescaper(source: source, target: target)
      writer.run()
      count = writer.written
    }
  }
}
