/// Gives each different text a number, from 0 on: two that show the same characters have the same.
struct TextNumbering {
  private let cells: Cells
  /// Where each text first stood, and the hash of what it shows.
  private var texts: [(span: TextSpan, hash: UInt64)] = []
  /// The numbers by hash, from 1 on, so that 0 is an empty place. At least half of the places are empty, and how many there
  /// are is a power of two.
  private var places = [Int32](repeating: 0, count: 64)

  init(_ cells: Cells) { self.cells = cells }

  var count: Int { texts.count }

  mutating func number(_ span: TextSpan) -> Int {
    let hash = hash(span)
    let place = place(of: hash) { cells.isAlike(texts[$0].span, span) }
    if places[place] > 0 { return Int(places[place]) - 1 }
    texts.append((span, hash))
    places[place] = Int32(texts.count)
    if texts.count * 2 > places.count { grow() }
    return texts.count - 1
  }

  /// The place of the text with the hash that `isSame` knows, or the empty one for it.
  private func place(of hash: UInt64, isSame: (_ number: Int) -> Bool) -> Int {
    let mask = places.count - 1
    var place = Int(truncatingIfNeeded: hash >> 32) & mask
    while places[place] > 0 {
      let number = Int(places[place]) - 1
      if texts[number].hash == hash, isSame(number) { break }
      place = (place + 1) & mask
    }
    return place
  }

  private mutating func grow() {
    places = [Int32](repeating: 0, count: places.count * 2)
    for (number, text) in texts.enumerated() {
      places[place(of: text.hash) { _ in false }] = Int32(number + 1)
    }
  }

  private func hash(_ span: TextSpan) -> UInt64 {
    var hash: UInt64 = 0
    for index in span.start..<max(span.start, span.end) where cells.isVisible(index) {
      hash = (hash ^ UInt64(cells.folded[index])) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
    }
    return hash
  }
}
