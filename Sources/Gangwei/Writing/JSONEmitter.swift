/// Appends JSON to a buffer of UTF-8, in one of two layouts. Append-only: it does not look back, and the caller gives the
/// members of an object in the order of their names' UTF-16 code units (checked in debug builds).
struct JSONEmitter: Sendable {
  enum Layout: Sendable {
    /// RFC 8785 to the byte.
    case compact
    /// As Python's `json.dumps(…, ensure_ascii=False, indent=2, sort_keys=True)` prints it, without a final newline.
    case indented
  }

  private(set) var bytes: [UInt8] = []
  private let layout: Layout
  /// Whether something stands in the innermost open object or array.
  private var isFilled = false
  /// The same for those around it, outermost first; the first stands for the text itself.
  private var outerFilled: [Bool] = []
  /// Whether a member's name was written and its value is next.
  private var isAfterName = false
  #if DEBUG
    private var lastNames: [String?] = []
  #endif

  /// - Parameter room: about how many bytes there will be.
  init(layout: Layout, room: Int = 0) {
    self.layout = layout
    bytes.reserveCapacity(room)
  }

  /// Whether RFC 8785 puts the first name before the second: by UTF-16 code units, which `String`'s own order is not.
  static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf16.lexicographicallyPrecedes(right.utf16)
  }

  // MARK: - Structure

  mutating func beginObject() { begin(UInt8(ascii: "{")) }

  mutating func endObject() { end(UInt8(ascii: "}")) }

  mutating func beginArray() { begin(UInt8(ascii: "[")) }

  mutating func endArray() { end(UInt8(ascii: "]")) }

  /// A member's name, of the kind that needs no escapes. Its value comes next.
  mutating func member(_ name: StaticString) {
    beginName(name.description)
    bytes.append(UInt8(ascii: "\""))
    // The bytes of a literal stay where they are; the buffer is read at once.
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
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
    bytes.append(UInt8(ascii: ","))
    if layout == .indented { appendLineStart() }
    appendInteger(second)
    endArray()
  }

  /// A number; a whole one is written as an integer is.
  mutating func double(_ number: Double) {
    beginValue()
    let text = layout == .compact ? ECMAScriptNumber.text(of: number) : ECMAScriptNumber.pythonText(of: number)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func boolean(_ value: Bool) {
    beginValue()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  mutating func null() {
    beginValue()
    bytes.append(contentsOf: "null".utf8)
  }

  // MARK: - Layout

  private mutating func begin(_ bracket: UInt8) {
    beginValue()
    bytes.append(bracket)
    outerFilled.append(isFilled)
    isFilled = false
    #if DEBUG
      lastNames.append(nil)
    #endif
  }

  private mutating func end(_ bracket: UInt8) {
    let wasFilled = isFilled
    isFilled = outerFilled.popLast() ?? false
    #if DEBUG
      _ = lastNames.popLast()
    #endif
    if wasFilled, layout == .indented { appendLineStart() }
    bytes.append(bracket)
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
    bytes.append(UInt8(ascii: ":"))
    if layout == .indented { bytes.append(UInt8(ascii: " ")) }
    isAfterName = true
  }

  /// What stands between two elements, or before the first.
  private mutating func separate() {
    if outerFilled.isEmpty { return }
    if isFilled { bytes.append(UInt8(ascii: ",")) }
    isFilled = true
    if layout == .indented { appendLineStart() }
  }

  /// A line's end and the blanks of the next, as many as documents need.
  private static let lineStart: StaticString = "\n                                "

  private mutating func appendLineStart() {
    let count = 1 + outerFilled.count * 2
    // The bytes of a literal stay where they are, and no more of them are read than there are.
    let known = min(count, Self.lineStart.utf8CodeUnitCount)
    bytes.append(contentsOf: UnsafeBufferPointer(start: Self.lineStart.utf8Start, count: known))
    for _ in known..<count { bytes.append(UInt8(ascii: " ")) }
  }

  // MARK: - Scalars

  private mutating func appendInteger(_ number: Int) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    // Twenty bytes hold the digits of every number; those that are read were written, from the last to the first.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var rest = number.magnitude
      var start = 20
      repeat {
        start -= 1
        digits.initializeElement(at: start, to: UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
        rest /= 10
      } while rest > 0
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: digits[start...]))
    }
  }

  private mutating func appendQuoted(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    // Runs without escapes are copied whole; the buffer is the string's own and lives only for the call.
    text.withUTF8 { buffer in
      if !buffer.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) {
        return bytes.append(contentsOf: buffer)
      }
      var start = 0
      for index in 0..<buffer.count {
        let byte = buffer[index]
        guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { continue }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start..<index]))
        appendEscape(byte)
        start = index + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start...]))
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func appendEscape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x00..<0x20:
      bytes.append(contentsOf: "u00".utf8)
      for digit in [byte >> 4, byte & 15] {
        bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    default: bytes.append(byte)
    }
  }
}
