/// Readings in brackets that a converter strewed behind characters: 崗位職責(zé).
enum Glosses {
  /// A single reading is a note of the author's.
  private static let fewest = 3
  private static let longestReading = 6
  private static let tones = ScalarSet("āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ")
  private static let plain = ScalarSet("abcdefghijklmnopqrstuvwxyzüɑɡ")

  /// The readings of a text, with their brackets. Linear.
  static func find(in scalars: [UInt32]) -> [Range<Int>] {
    // Nearly no text has a letter with a tone. Without branches.
    var toned = 0
    for scalar in scalars { toned &+= 0xE0...0x1DC ~= scalar ? 1 : 0 }
    guard toned >= fewest else { return [] }
    var found: [Range<Int>] = []
    var index = 1
    while index < scalars.count {
      if let end = reading(in: scalars, at: index) {
        found.append(index..<end)
        index = end
      } else {
        index += 1
      }
    }
    return found.count >= fewest ? found : []
  }

  private static func isToned(_ scalar: UInt32) -> Bool {
    0xE0...0x1DC ~= scalar && tones.contains(scalar)
  }

  /// The end of a reading with its brackets that begins at the place, right behind a Chinese character.
  private static func reading(in scalars: [UInt32], at start: Int) -> Int? {
    guard scalars[start] == 0x28 || scalars[start] == 0xFF08, CharacterTable.shared.kind(scalars[start - 1]) == .han
    else { return nil }
    var index = start + 1
    var isReading = false
    while index < scalars.count, index - start <= longestReading {
      if isToned(scalars[index]) {
        isReading = true
      } else if !plain.contains(scalars[index]) {
        break
      }
      index += 1
    }
    guard isReading, index < scalars.count, scalars[index] == 0x29 || scalars[index] == 0xFF09 else { return nil }
    return index + 1
  }
}
