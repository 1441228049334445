/// The table of a ``WordTrie``: from a node and a scalar to the next node, and the value of the word that ends there.
///
/// Plain memory that is written while words are added and only read afterwards: what all stages ask for at each character
/// is neither counted nor checked. Every index into it is masked to its size, so that no input leads outside.
final class WordTable: @unchecked Sendable {
  /// As small as may be, so that much of the table stays near the processor: words are of the basic plane, and fewer
  /// than 65535.
  private struct Slot {
    /// The node in the high half, the scalar in the low.
    var key = UInt32.max
    var node: UInt16 = 0
    /// The number of the value of the word that ends here, or 0.
    var value: UInt16 = 0
  }

  /// One bit for each scalar that begins a word, by its low 16 bits, one for each that is the second of one, one for each
  /// that is a word, and one for the hash of each pair that begins a word.
  private let firsts: UnsafeMutablePointer<UInt64>
  private let seconds: UnsafeMutablePointer<UInt64>
  private let singles: UnsafeMutablePointer<UInt64>
  private let pairs: UnsafeMutablePointer<UInt64>
  private static let filterWords = 1 << 10

  /// At least half of the slots are empty. Their number is a power of two.
  private var slots: UnsafeMutablePointer<Slot>
  private var mask: Int
  private var nodeCount = 1
  /// The words' values by number; the first stands for none. There is room for as many as there are nodes.
  private var values: UnsafeMutablePointer<UInt32>
  private var valueCount = 1
  /// Whether any word is one scalar.
  private(set) var hasSingles = false

  init() {
    firsts = .allocate(capacity: Self.filterWords)
    firsts.initialize(repeating: 0, count: Self.filterWords)
    seconds = .allocate(capacity: Self.filterWords)
    seconds.initialize(repeating: 0, count: Self.filterWords)
    singles = .allocate(capacity: Self.filterWords)
    singles.initialize(repeating: 0, count: Self.filterWords)
    pairs = .allocate(capacity: Self.filterWords)
    pairs.initialize(repeating: 0, count: Self.filterWords)
    mask = 255
    slots = .allocate(capacity: mask + 1)
    slots.initialize(repeating: Slot(), count: mask + 1)
    values = .allocate(capacity: mask + 1)
    values.initialize(repeating: 0, count: mask + 1)
  }

  convenience init(copying other: WordTable) {
    self.init()
    firsts.update(from: other.firsts, count: Self.filterWords)
    seconds.update(from: other.seconds, count: Self.filterWords)
    singles.update(from: other.singles, count: Self.filterWords)
    pairs.update(from: other.pairs, count: Self.filterWords)
    slots.deallocate()
    mask = other.mask
    slots = .allocate(capacity: mask + 1)
    slots.initialize(from: other.slots, count: mask + 1)
    values.deallocate()
    values = .allocate(capacity: mask + 1)
    values.initialize(from: other.values, count: mask + 1)
    valueCount = other.valueCount
    nodeCount = other.nodeCount
    hasSingles = other.hasSingles
  }

  deinit {
    firsts.deallocate()
    seconds.deallocate()
    singles.deallocate()
    pairs.deallocate()
    slots.deallocate()
    values.deallocate()
  }

  // MARK: Asking

  /// 0 where no word begins with the scalar.
  @inline(__always)
  func firstBit(_ scalar: UInt32) -> UInt64 { Self.bit(scalar & 0xFFFF, firsts) }

  /// 0 where the scalar is the second of no word.
  func secondBit(_ scalar: UInt32) -> UInt64 { Self.bit(scalar & 0xFFFF, seconds) }

  /// The bits of the 64 scalars from 64 × `word` on that are the first or the second of a word.
  func openingBits(_ word: Int) -> UInt64 {
    firsts[word & (Self.filterWords - 1)] | seconds[word & (Self.filterWords - 1)]
  }

  /// 0 where the scalar alone is no word.
  @inline(__always)
  func singleBit(_ scalar: UInt32) -> UInt64 { Self.bit(scalar & 0xFFFF, singles) }

  /// 0 where no word begins with the two scalars.
  @inline(__always)
  func pairBit(_ first: UInt32, _ second: UInt32) -> UInt64 { Self.bit(Self.hash(first, second), pairs) }

  /// The node that the scalar leads to from another one (0 is the root), and the value of the word that ends there, or 0.
  @inline(__always)
  func step(_ node: UInt32, _ scalar: UInt32) -> (node: UInt32, value: UInt32)? {
    guard scalar < 0x10000 else { return nil }
    let key = Self.key(node, scalar)
    var place = Self.home(key) & mask
    while true {
      let slot = slots[place]
      if slot.key == key { return (UInt32(slot.node), values[Int(slot.value)]) }
      if slot.key == .max { return nil }
      place = (place + 1) & mask
    }
  }

  // MARK: Adding

  func insert(_ word: [UInt32], _ value: UInt32) {
    guard let first = word.first else { return }
    Self.add(first & 0xFFFF, to: firsts)
    if word.count > 1 {
      Self.add(word[1] & 0xFFFF, to: seconds)
      Self.add(Self.hash(first, word[1]), to: pairs)
    } else {
      Self.add(first & 0xFFFF, to: singles)
      hasSingles = true
    }
    var node: UInt32 = 0
    var place = 0
    for scalar in word {
      precondition(scalar < 0x10000, "a word beyond the basic plane")
      place = find(Self.key(node, scalar))
      node = UInt32(slots[place].node)
    }
    if slots[place].value == 0 {
      slots[place].value = UInt16(valueCount)
      valueCount += 1
    }
    values[Int(slots[place].value)] = value
  }

  /// The place of the slot of a key, made when there is none.
  private func find(_ key: UInt32) -> Int {
    if nodeCount * 2 > mask { grow() }
    var place = Self.home(key) & mask
    while slots[place].key != .max {
      if slots[place].key == key { return place }
      place = (place + 1) & mask
    }
    slots[place] = Slot(key: key, node: UInt16(nodeCount))
    nodeCount += 1
    return place
  }

  private func grow() {
    let old = UnsafeMutableBufferPointer(start: slots, count: mask + 1)
    mask = mask * 2 + 1
    slots = .allocate(capacity: mask + 1)
    slots.initialize(repeating: Slot(), count: mask + 1)
    for slot in old where slot.key != .max {
      var place = Self.home(slot.key) & mask
      while slots[place].key != .max { place = (place + 1) & mask }
      slots[place] = slot
    }
    old.deallocate()
    let oldValues = values
    values = .allocate(capacity: mask + 1)
    values.initialize(repeating: 0, count: mask + 1)
    values.update(from: oldValues, count: valueCount)
    oldValues.deallocate()
  }

  // MARK: Hashes

  @inline(__always)
  private static func key(_ node: UInt32, _ scalar: UInt32) -> UInt32 { node << 16 | scalar }

  @inline(__always)
  private static func home(_ key: UInt32) -> Int {
    Int(truncatingIfNeeded: (UInt64(key) &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }

  @inline(__always)
  private static func hash(_ first: UInt32, _ second: UInt32) -> UInt32 { (first &* 0x9E37 &+ second) & 0xFFFF }

  @inline(__always)
  private static func bit(_ number: UInt32, _ bits: UnsafeMutablePointer<UInt64>) -> UInt64 {
    bits[Int(number >> 6)] >> UInt64(number & 63) & 1
  }

  private static func add(_ bit: UInt32, to bits: UnsafeMutablePointer<UInt64>) {
    bits[Int(bit >> 6)] |= 1 << UInt64(bit & 63)
  }
}
