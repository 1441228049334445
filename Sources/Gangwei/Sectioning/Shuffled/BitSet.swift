/// A set of small numbers, as bits.
struct BitSet {
  private var words: [UInt64] = []

  init() {}

  /// An empty one with room for members up to a number, which is -1 for no member.
  init(upTo greatest: Int) { words = [UInt64](repeating: 0, count: (greatest + 64) / 64) }

  init(_ members: [Int]) {
    self.init(upTo: members.max() ?? -1)
    for member in members { insert(member) }
  }

  mutating func insert(_ member: Int) {
    while words.count <= member / 64 { words.append(0) }
    words[member / 64] |= 1 << UInt64(member % 64)
  }

  mutating func formUnion(_ other: BitSet) {
    while words.count < other.words.count { words.append(0) }
    for index in other.words.indices { words[index] |= other.words[index] }
  }

  func isDisjoint(with other: BitSet) -> Bool {
    for index in 0..<min(words.count, other.words.count) where words[index] & other.words[index] != 0 { return false }
    return true
  }

  func count() -> Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// What its members weigh together.
  func sum(_ weights: [Double]) -> Double { sum(weights, sharedWith: self) }

  /// What those of its members weigh that the other set has too.
  func sum(_ weights: [Double], sharedWith other: BitSet) -> Double {
    var total = 0.0
    for index in 0..<min(words.count, other.words.count) {
      var bits = words[index] & other.words[index]
      while bits != 0 {
        total += weights[index * 64 + bits.trailingZeroBitCount]
        bits &= bits - 1
      }
    }
    return total
  }
}
