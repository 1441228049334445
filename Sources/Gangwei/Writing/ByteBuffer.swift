/// Bytes that are only appended to, many a few at a time: without the checks that an array makes for each.
///
/// A class, so that there is one owner of the memory; whoever copies the value that holds it writes into the same bytes.
final class ByteBuffer {
  /// Holds `capacity` bytes, of which the first `count` are initialised.
  private var memory: UnsafeMutableRawBufferPointer
  private(set) var count = 0

  /// - Parameter room: about how many bytes there will be.
  init(room: Int) { memory = .allocate(byteCount: max(64, room), alignment: 1) }

  deinit { memory.deallocate() }

  /// All that was appended.
  var bytes: [UInt8] { [UInt8](UnsafeRawBufferPointer(rebasing: memory[..<count])) }

  /// Lends all that was appended.
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    body(UnsafeRawBufferPointer(rebasing: memory[..<count]).assumingMemoryBound(to: UInt8.self))
  }

  @inline(__always)
  func append(_ byte: UInt8) {
    reserve(1)
    memory[count] = byte
    count += 1
  }

  @inline(__always)
  func append(contentsOf source: UnsafeBufferPointer<UInt8>) {
    reserve(source.count)
    // There is room for all of it behind what was initialised.
    UnsafeMutableRawBufferPointer(rebasing: memory[count...]).copyMemory(from: UnsafeRawBufferPointer(source))
    count += source.count
  }

  /// Appends the number's digits.
  func append(_ number: Int) {
    // Room for every number with its sign.
    reserve(20)
    if number < 0 { append(UInt8(ascii: "-")) }
    var digits = 1
    var rest = number.magnitude / 10
    while rest > 0 {
      digits += 1
      rest /= 10
    }
    rest = number.magnitude
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
    if memory.count - count < more { grow(more) }
  }

  private func grow(_ more: Int) {
    let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: max(memory.count * 2, count + more), alignment: 1)
    larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: memory[..<count]))
    memory.deallocate()
    memory = larger
  }
}
