/// Unicode scalars to and from UTF-16, which is what ICU's functions take.
public enum ScalarCoding {
  /// The character that stands for what cannot be read.
  public static let replacement: UInt32 = 0xFFFD

  /// UTF-16 of the scalars; a number that is no scalar value becomes U+FFFD. Linear.
  public static func utf16(_ scalars: [UInt32]) -> [UInt16] {
    var units: [UInt16] = []
    units.reserveCapacity(scalars.count)
    for scalar in scalars {
      switch scalar {
      case 0x10000...0x10FFFF:
        units.append(UInt16(truncatingIfNeeded: 0xD7C0 + (scalar >> 10)))
        units.append(UInt16(truncatingIfNeeded: 0xDC00 + (scalar & 0x3FF)))
      case 0..<0xD800, 0xE000...0xFFFF:
        units.append(UInt16(truncatingIfNeeded: scalar))
      default:
        units.append(UInt16(truncatingIfNeeded: replacement))
      }
    }
    return units
  }

  /// The scalars of UTF-16; a lone surrogate becomes U+FFFD. Linear.
  public static func scalars(_ units: [UInt16]) -> [UInt32] {
    var joiner = SurrogateJoiner()
    var scalars: [UInt32] = []
    scalars.reserveCapacity(units.count)
    for unit in units { joiner.take(unit, into: &scalars) }
    joiner.finish(into: &scalars)
    return scalars
  }
}

/// Joins UTF-16 units to scalars, one after the other, so that a pair may be cut by the end of a buffer.
public struct SurrogateJoiner: Sendable {
  /// How many surrogates without their other half became U+FFFD.
  public private(set) var replacementCount = 0
  /// The high surrogate that waits for its low one; 0 if there is none.
  @usableFromInline var high: UInt32 = 0

  public init() {}

  /// Takes one unit and appends the scalar it completes, if it does.
  @inlinable
  public mutating func take(_ unit: UInt16, into scalars: inout [UInt32]) {
    if unit & 0xF800 != 0xD800, high == 0 {
      scalars.append(UInt32(unit))
    } else {
      takeSurrogate(UInt32(unit), into: &scalars)
    }
  }

  @usableFromInline
  mutating func takeSurrogate(_ unit: UInt32, into scalars: inout [UInt32]) {
    if high != 0 {
      if unit & 0xFC00 == 0xDC00 {
        scalars.append(0x10000 + ((high & 0x3FF) << 10) + (unit & 0x3FF))
        high = 0
        return
      }
      finish(into: &scalars)
    }
    switch unit & 0xFC00 {
    case 0xD800: high = unit
    case 0xDC00: replace(into: &scalars)
    default: scalars.append(unit)
    }
  }

  /// Ends the text: a waiting surrogate has no other half.
  public mutating func finish(into scalars: inout [UInt32]) {
    guard high != 0 else { return }
    high = 0
    replace(into: &scalars)
  }

  private mutating func replace(into scalars: inout [UInt32]) {
    replacementCount += 1
    scalars.append(ScalarCoding.replacement)
  }
}
