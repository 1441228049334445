import Glibc

/// Resolves the escapes of a checked JSON string.
///
/// Buffers without a check for each byte: the target has room for as many bytes as the source has, and no escape is
/// shorter than what it stands for.
struct JSONUnescaper {
  let source: UnsafeBufferPointer<UInt8>
  let target: UnsafeMutableBufferPointer<UInt8>
  private(set) var written = 0
  private var index = 0

  init(source: UnsafeBufferPointer<UInt8>, target: UnsafeMutableBufferPointer<UInt8>) {
    self.source = source
    self.target = target
  }

  mutating func run() {
    guard let from = source.baseAddress, let into = target.baseAddress else { return }
    while index < source.count {
      // Runs without escapes are copied whole.
      let found = memchr(from + index, 0x5C, source.count - index).map { UnsafeRawPointer($0) - UnsafeRawPointer(from) }
      let end = found ?? source.count
      memcpy(into + written, from + index, end - index)
      written += end - index
      index = end
      if index < source.count { resolve() }
    }
  }

  private mutating func resolve() {
    let byte = source[index + 1]
    index += 2
    switch byte {
    case UInt8(ascii: "b"): append(0x08)
    case UInt8(ascii: "f"): append(0x0C)
    case UInt8(ascii: "n"): append(0x0A)
    case UInt8(ascii: "r"): append(0x0D)
    case UInt8(ascii: "t"): append(0x09)
    case UInt8(ascii: "u"):
      let unit = hexadecimal()
      switch unit {
      case 0xD800..<0xDC00:
        let rest = index
        if index + 6 <= source.count, source[index] == 0x5C, source[index + 1] == UInt8(ascii: "u") {
          index += 2
          let second = hexadecimal()
          if second >= 0xDC00 && second < 0xE000 {
            append(scalar: 0x10000 + (unit - 0xD800) << 10 + (second - 0xDC00))
            return
          }
          index = rest
        }
        append(scalar: 0xFFFD)
      case 0xDC00..<0xE000: append(scalar: 0xFFFD)
      default: append(scalar: unit)
      }
    default: append(byte)
    }
  }

  /// Four digits, which are there and are digits.
  private mutating func hexadecimal() -> UInt32 {
    var value: UInt32 = 0
    for offset in 0..<4 {
      let byte = source[index + offset]
      value = value << 4 | UInt32(byte < 0x40 ? byte - 0x30 : (byte | 0x20) - 0x61 + 10)
    }
    index += 4
    return value
  }

  private mutating func append(_ byte: UInt8) {
    target[written] = byte
    written += 1
  }

  private mutating func append(scalar: UInt32) {
    switch scalar {
    case 0..<0x80: append(UInt8(scalar))
    case 0x80..<0x800:
      append(UInt8(0xC0 | scalar >> 6))
      append(UInt8(0x80 | scalar & 0x3F))
    case 0x800..<0x10000:
      append(UInt8(0xE0 | scalar >> 12))
      append(UInt8(0x80 | scalar >> 6 & 0x3F))
      append(UInt8(0x80 | scalar & 0x3F))
    default:
      append(UInt8(0xF0 | scalar >> 18))
      append(UInt8(0x80 | scalar >> 12 & 0x3F))
      append(UInt8(0x80 | scalar >> 6 & 0x3F))
      append(UInt8(0x80 | scalar & 0x3F))
    }
  }
}
