/// Bytes that are only appended to, many a few at a time: without the checks that an array makes for each.
///
/// A class, so that there is one owner of the memory; whoever copies the value that holds it writes into the same bytes.
final class ByteBuffer {
  /// Holds `capacity` bytes, of which the first `count` are initialised.
  private var memory: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  /// - Parameter room: about how many bytes there will be.
  init(room: Int) {
    capacity = max(64, room)
    memory = .allocate(capacity: capacity)
  }

  deinit { memory.deallocate() }

  /// All that was appended.
  var bytes: [UInt8] { withBytes { [UInt8]($0) } }

  /// Lends all that was appended.
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    body(UnsafeBufferPointer(start: memory, count: count))
  }

  @inline(__always)
  func append(_ byte: UInt8) {
    reserve(1)
    memory[count] = byte
    count &+= 1
  }

  @inline(__always)
  func append(contentsOf source: UnsafeBufferPointer<UInt8>) {
    guard let start = source.baseAddress else { return }
    reserve(source.count)
    // There is room for all of it behind what was initialised.
    (memory + count).initialize(from: start, count: source.count)
    count &+= source.count
  }

  /// Appends the bytes between quotation marks.
  @inline(__always)
  func append(quoted source: UnsafeBufferPointer<UInt8>) {
    // Room for all of it behind what was initialised.
    reserve(source.count + 2)
    memory[count] = UInt8(ascii: "\"")
    if let start = source.baseAddress { (memory + count + 1).initialize(from: start, count: source.count) }
    memory[count + 1 + source.count] = UInt8(ascii: "\"")
    count &+= source.count + 2
  }

  /// Appends the number's digits.
  func append(_ number: Int) {
    // Room for every number with its sign.
    reserve(20)
    if number < 0 { append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    var digits = 1
    var next: UInt = 10
    // No magnitude reaches the twentieth digit, so that the next power of ten always fits.
    while rest >= next {
      digits += 1
      next *= 10
    }
    var place = count + digits
    count = place
    while digits > 0 {
      place -= 1
      digits -= 1
      memory[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
  }

  func append(contentsOf text: String) {
    text.utf8Span.span.withUnsafeBufferPointer { append(contentsOf: $0) }
  }

  @inline(__always)
  private func reserve(_ more: Int) {
    if capacity &- count < more { grow(more) }
  }

  private func grow(_ more: Int) {
    capacity = max(capacity * 2, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.moveInitialize(from: memory, count: count)
    memory.deallocate()
    memory = larger
  }
}
