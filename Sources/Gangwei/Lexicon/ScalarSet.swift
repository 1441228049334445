/// A set of scalars written as a string.
///
/// A bitmap over the range its members span in the basic plane, where all of them lie: asking costs one load.
struct ScalarSet: Sendable {
  private let first: UInt32
  private let words: [UInt64]

  init(_ text: String) { self.init(text.unicodeScalars.map(\.value)) }

  init(_ members: [UInt32]) {
    let members = members.filter { $0 < 0x10000 }
    let first = (members.min() ?? 0) & ~63
    var words = [UInt64](repeating: 0, count: members.isEmpty ? 0 : Int((members.max() ?? 0) - first) / 64 + 1)
    for scalar in members { words[Int(scalar - first) / 64] |= 1 << UInt64((scalar - first) % 64) }
    self.first = first
    self.words = words
  }

  /// A bit for each of the 64 scalars from 64 × `block` on.
  func bits(_ block: Int) -> UInt64 {
    let place = block - Int(first / 64)
    return words.indices.contains(place) ? words[place] : 0
  }

  @inline(__always)
  func contains(_ scalar: UInt32) -> Bool {
    guard scalar >= first else { return false }
    let offset = scalar - first
    let word = Int(offset >> 6)
    return word < words.count && words[word] & (1 << UInt64(offset & 63)) != 0
  }
}
