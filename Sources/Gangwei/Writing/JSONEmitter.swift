/// Appends JSON to a buffer of UTF-8, in one of two layouts. Append-only: it does not look back, and the caller gives the
/// members of an object in the order of their names' UTF-16 code units (checked in debug builds).
struct JSONEmitter {
  enum Layout: Sendable {
    /// RFC 8785 to the byte.
    case compact
    /// As Python's `json.dumps(…, ensure_ascii=False, indent=2, sort_keys=True)` prints it, without a final newline.
    case indented
  }

  private var output: ByteBuffer
  private let layout: Layout
  /// Whether something stands in the innermost open object or array.
  private var isFilled = false
  /// The same for those around it, a bit each, the innermost lowest; how deep they stand in each other.
  private var outerFilled: UInt64 = 0
  private var depth = 0
  /// Whether a member's name was written and its value is next.
  private var isAfterName = false
  #if DEBUG
    private var lastNames: [String?] = []
  #endif

  /// - Parameter room: about how many bytes there will be.
  init(layout: Layout, room: Int = 0) {
    self.layout = layout
    output = ByteBuffer(room: room)
  }

  /// What was written so far.
  var bytes: [UInt8] { output.bytes }

  /// Lends what was written so far.
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result { output.withBytes(body) }

  /// Whether RFC 8785 puts the first name before the second: by UTF-16 code units, which `String`'s own order is not.
  static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf16.lexicographicallyPrecedes(right.utf16)
  }

  /// The line end behind a text in the indented layout; the compact one has none.
  mutating func endText() {
    if layout == .indented { output.append(UInt8(ascii: "\n")) }
  }

  // MARK: - Structure

  mutating func beginObject() { begin(UInt8(ascii: "{")) }

  mutating func endObject() { end(UInt8(ascii: "}")) }

  mutating func beginArray() { begin(UInt8(ascii: "[")) }

  mutating func endArray() { end(UInt8(ascii: "]")) }

  /// A member's name, of the kind that needs no escapes. Its value comes next.
  mutating func member(_ name: StaticString) {
    beginName(name.description)
    // The bytes of a literal stay where they are; names are longer than the literals that are kept as a scalar.
    output.append(quoted: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    endName()
  }

  /// A member's name. Its value comes next.
  mutating func member(_ name: String) {
    beginName(name)
    appendQuoted(name)
    endName()
  }

  // MARK: - Values

  mutating func string(_ text: String) {
    beginValue()
    appendQuoted(text)
  }

  mutating func integer(_ number: Int) {
    beginValue()
    appendInteger(number)
  }

  /// An array of two integers: a span, which most of the values have.
  mutating func pair(_ first: Int, _ second: Int) {
    beginArray()
    isFilled = true
    if layout == .indented { appendLineStart() }
    appendInteger(first)
    output.append(UInt8(ascii: ","))
    if layout == .indented { appendLineStart() }
    appendInteger(second)
    endArray()
  }

  /// A number; a whole one is written as an integer is.
  mutating func double(_ number: Double) {
    beginValue()
    let text = layout == .compact ? ECMAScriptNumber.text(of: number) : ECMAScriptNumber.pythonText(of: number)
    output.append(contentsOf: text)
  }

  mutating func boolean(_ value: Bool) {
    beginValue()
    output.append(contentsOf: value ? "true" : "false")
  }

  mutating func null() {
    beginValue()
    output.append(contentsOf: "null")
  }

  // MARK: - Layout

  private mutating func begin(_ bracket: UInt8) {
    beginValue()
    output.append(bracket)
    // Documents have a few levels.
    assert(depth < UInt64.bitWidth)
    outerFilled = outerFilled << 1 | (isFilled ? 1 : 0)
    depth += 1
    isFilled = false
    #if DEBUG
      lastNames.append(nil)
    #endif
  }

  private mutating func end(_ bracket: UInt8) {
    let wasFilled = isFilled
    isFilled = outerFilled & 1 != 0
    outerFilled >>= 1
    depth -= 1
    #if DEBUG
      _ = lastNames.popLast()
    #endif
    if wasFilled, layout == .indented { appendLineStart() }
    output.append(bracket)
  }

  private mutating func beginValue() {
    if isAfterName {
      isAfterName = false
    } else {
      separate()
    }
  }

  private mutating func beginName(_ name: @autoclosure () -> String) {
    #if DEBUG
      let name = name()
      if let last = lastNames.last.flatMap({ $0 }) {
        assert(Self.precedes(last, name), "member \(name) after \(last)")
      }
      if !lastNames.isEmpty { lastNames[lastNames.count - 1] = name }
    #endif
    separate()
  }

  private mutating func endName() {
    output.append(UInt8(ascii: ":"))
    if layout == .indented { output.append(UInt8(ascii: " ")) }
    isAfterName = true
  }

  /// What stands between two elements, or before the first.
  private mutating func separate() {
    if depth == 0 { return }
    if isFilled { output.append(UInt8(ascii: ",")) }
    isFilled = true
    if layout == .indented { appendLineStart() }
  }

  /// A line's end and the blanks of the next, as many as documents need.
  private static let lineStart: StaticString = "\n                                "

  private mutating func appendLineStart() {
    let count = 1 + depth * 2
    // The bytes of a literal stay where they are, and no more of them are read than there are.
    let known = min(count, Self.lineStart.utf8CodeUnitCount)
    output.append(contentsOf: UnsafeBufferPointer(start: Self.lineStart.utf8Start, count: known))
    for _ in known..<count { output.append(UInt8(ascii: " ")) }
  }

  // MARK: - Scalars

  private mutating func appendInteger(_ number: Int) {
    output.append(number)
  }

  private mutating func appendQuoted(_ text: String) {
    // Runs without escapes are copied whole; the buffer is the string's own and lives only for the call.
    text.utf8Span.span.withUnsafeBufferPointer { buffer in
      if !Self.needsEscapes(buffer) { return output.append(quoted: buffer) }
      output.append(UInt8(ascii: "\""))
      var start = 0
      for index in 0..<buffer.count {
        let byte = buffer[index]
        guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { continue }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start..<index]))
        appendEscape(byte)
        start = index + 1
      }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start...]))
      output.append(UInt8(ascii: "\""))
    }
  }

  /// Whether any byte is a control character, a quotation mark or a backslash.
  private static func needsEscapes(_ buffer: UnsafeBufferPointer<UInt8>) -> Bool {
    // Without a way out of the loop, so that many bytes are looked at in one step.
    var found: UInt8 = 0
    for byte in buffer {
      found |= (byte < 0x20 ? 1 : 0) | (byte == UInt8(ascii: "\"") ? 1 : 0) | (byte == UInt8(ascii: "\\") ? 1 : 0)
    }
    return found != 0
  }

  private mutating func appendEscape(_ byte: UInt8) {
    output.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: output.append(UInt8(ascii: "b"))
    case 0x09: output.append(UInt8(ascii: "t"))
    case 0x0A: output.append(UInt8(ascii: "n"))
    case 0x0C: output.append(UInt8(ascii: "f"))
    case 0x0D: output.append(UInt8(ascii: "r"))
    case 0x00..<0x20:
      output.append(contentsOf: "u00")
      for digit in [byte >> 4, byte & 15] {
        output.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    default: output.append(byte)
    }
  }
}
