/// Words over folded scalars with a value each; finds the longest word at a place.
///
/// Nodes are one open-addressing table from (node, scalar) to node, so a lookup touches one cache line for most
/// misses; the first scalar is filtered by a bitmap of the basic plane.
struct WordTrie: Sendable {
  private var keys: [UInt64]
  private var targets: [UInt32]
  private var values: [UInt32] = [0]
  private var mask: Int
  private var used = 0
  private var firsts = [UInt64](repeating: 0, count: 1024)
  /// Whether a word of one scalar begins with it.
  private var singles = [UInt64](repeating: 0, count: 1024)
  /// A bit for the hash of each pair of scalars that begins a word.
  private var pairs = [UInt64](repeating: 0, count: 1024)

  init() {
    keys = [UInt64](repeating: .max, count: 256)
    targets = [UInt32](repeating: 0, count: 256)
    mask = 255
  }

  /// Adds a word; `value` must not be 0. A word that is there already takes the new value.
  mutating func insert(_ word: [UInt32], _ value: UInt32) {
    guard let first = word.first else { return }
    if first < 0x10000 { Self.add(Int(first), to: &firsts) }
    if word.count > 1 {
      Self.add(Self.pairHash(first, word[1]), to: &pairs)
    } else if first < 0x10000 {
      Self.add(Int(first), to: &singles)
    }
    var node: UInt32 = 0
    for scalar in word {
      if let next = child(node, scalar) {
        node = next
      } else {
        let next = UInt32(values.count)
        values.append(0)
        store(node, scalar, next)
        node = next
      }
    }
    values[Int(node)] = value
  }

  /// The longest word at `index` that ends at or before `end`: its end and value.
  ///
  /// Blanks inside a word are passed over (`职    系`, `核 准 人`), as forms stretch their labels.
  func longest(in cells: Cells, at index: Int, before end: Int) -> (end: Int, value: UInt32)? {
    guard index < end else { return nil }
    let first = cells.folded[index]
    guard first >= 0x10000 || Self.has(Int(first), firsts) else { return nil }
    return walk(in: cells, at: index, before: end)
  }

  /// The first place from `index` on where a word stands that ends at or before `end`, and the longest word there.
  func next(in cells: Cells, from index: Int, before end: Int) -> (start: Int, end: Int, value: UInt32)? {
    var found: (start: Int, end: Int, value: UInt32)?
    each(in: cells, from: index, before: end) {
      found = ($0, $1, $2)
      return end
    }
    return found
  }

  /// Calls `body` with the longest word at each place that has one, and goes on at the place that it returns.
  ///
  /// Nearly all places are passed by their first two characters, so that looking through a text is quick.
  @inline(__always)
  func each(
    in cells: Cells, from index: Int, before end: Int, _ body: (_ start: Int, _ end: Int, _ value: UInt32) -> Int
  ) {
    var index = index
    while index < end {
      let first = cells.folded[index]
      var limit = end
      if first < 0x10000 {
        guard Self.has(Int(first), firsts) else {
          index += 1
          continue
        }
        if index + 1 < end, !Self.has(Self.pairHash(first, cells.folded[index + 1]), pairs), !cells.isBlank(index + 1) {
          // Only a word of one scalar can stand here.
          guard Self.has(Int(first), singles) else {
            index += 1
            continue
          }
          limit = index + 1
        }
      }
      if let found = walk(in: cells, at: index, before: limit) {
        index = max(index + 1, body(index, found.end, found.value))
      } else {
        index += 1
      }
    }
  }

  @inline(__always)
  private static func pairHash(_ first: UInt32, _ second: UInt32) -> Int {
    Int((first &* 0x9E37 &+ second) & 0xFFFF)
  }

  @inline(__always)
  private static func has(_ bit: Int, _ bits: [UInt64]) -> Bool { bits[bit >> 6] & (1 << UInt64(bit & 63)) != 0 }

  private static func add(_ bit: Int, to bits: inout [UInt64]) { bits[bit >> 6] |= 1 << UInt64(bit & 63) }

  private func walk(in cells: Cells, at index: Int, before end: Int) -> (end: Int, value: UInt32)? {
    var node: UInt32 = 0
    var best: (end: Int, value: UInt32)?
    var position = index
    while position < end {
      if let next = child(node, cells.folded[position]) {
        node = next
        position += 1
        if values[Int(node)] != 0 { best = (position, values[Int(node)]) }
      } else if position > index, cells.classes[position] == .space || cells.classes[position] == .void {
        position += 1
      } else {
        break
      }
    }
    return best
  }

  /// The value of the longest word that, written backwards, ends at `end`; cells that show nothing are passed over.
  func value(in cells: Cells, backwardsFrom end: Int, to start: Int) -> UInt32? {
    var node: UInt32 = 0
    var best: UInt32?
    var index = end - 1
    var length = 0
    while index >= start, length < 8 {
      if cells.isVisible(index) {
        guard let next = child(node, cells.folded[index]) else { return best }
        node = next
        length += 1
        if values[Int(node)] != 0 { best = values[Int(node)] }
      }
      index -= 1
    }
    return best
  }

  /// Whether a word, written backwards, ends at `end`; cells that show nothing are passed over. No word is longer than 8.
  func stands(in cells: Cells, backwardsFrom end: Int, to start: Int) -> Bool {
    var node: UInt32 = 0
    var index = end - 1
    var length = 0
    while index >= start, length < 8 {
      if cells.isVisible(index) {
        guard let next = child(node, cells.folded[index]) else { return false }
        node = next
        length += 1
        if values[Int(node)] != 0 { return true }
      }
      index -= 1
    }
    return false
  }

  /// The value of the word that is exactly `word`.
  func value(of word: some Sequence<UInt32>) -> UInt32? {
    var node: UInt32 = 0
    for scalar in word {
      guard let next = child(node, scalar) else { return nil }
      node = next
    }
    let value = values[Int(node)]
    return value == 0 ? nil : value
  }

  private func slot(_ key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
  }

  private func child(_ node: UInt32, _ scalar: UInt32) -> UInt32? {
    let key = UInt64(node) << 32 | UInt64(scalar)
    var place = slot(key, mask)
    while keys[place] != .max {
      if keys[place] == key { return targets[place] }
      place = (place + 1) & mask
    }
    return nil
  }

  private mutating func store(_ node: UInt32, _ scalar: UInt32, _ target: UInt32) {
    if used * 2 > mask { grow() }
    place(UInt64(node) << 32 | UInt64(scalar), target)
    used += 1
  }

  private mutating func place(_ key: UInt64, _ target: UInt32) {
    var index = slot(key, mask)
    while keys[index] != .max { index = (index + 1) & mask }
    keys[index] = key
    targets[index] = target
  }

  private mutating func grow() {
    let old = (keys, targets)
    mask = mask * 2 + 1
    keys = [UInt64](repeating: .max, count: mask + 1)
    targets = [UInt32](repeating: 0, count: mask + 1)
    for (key, target) in zip(old.0, old.1) where key != .max { place(key, target) }
  }
}
