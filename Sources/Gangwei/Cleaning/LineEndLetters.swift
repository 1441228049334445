/// Previews that write the end of each line as a Cyrillic letter (岗位职责Р1、负责…Р2、编制…): the letter becomes what it stands for.
enum LineEndLetters {
  private static let cyrillic: ClosedRange<UInt32> = 0x400...0x4FF
  private static let fewest = 6
  /// How many letters at least to a line end of the text.
  private static let leastToLineEnd = 3

  /// The letters, which are structure. Linear.
  static func resolve(_ cells: inout Cells) -> [TextSpan] {
    let places = cells.folded.indices.filter { cyrillic.contains(cells.folded[$0]) }
    guard places.count >= fewest, let first = places.first else { return [] }
    let lineEnds = cells.classes.count { $0 == .newline }
    guard places.count >= lineEnds * leastToLineEnd else { return [] }
    // One letter, and no words of it.
    let isAlone = places.allSatisfy { place in
      cells.folded[place] == cells.folded[first] && !isLatin(cells.at(place - 1)) && !isLatin(cells.at(place + 1))
    }
    guard isAlone else { return [] }
    for place in places {
      cells.takeOut(TextSpan(place, place + 1))
      cells.end(.newline, at: place)
    }
    return places.map { TextSpan($0, $0 + 1) }
  }

  private static func isLatin(_ scalar: UInt32) -> Bool { (0x61...0x7A).contains(scalar) }
}
