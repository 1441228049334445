/// Characters that show nothing (zero-width blanks, soft hyphens, marks of direction) inside of words: 岗位\u{200B}职责. Sites
/// strew them in for the breaking of lines, or against copying.
enum InvisibleCharacters {
  /// Those of the general category Cf that scrapes hold.
  static func contains(_ scalar: UInt32) -> Bool {
    0x200B...0x200F ~= scalar || 0x202A...0x202E ~= scalar || 0x2060...0x2064 ~= scalar || scalar == 0xFEFF
      || scalar == 0xAD || scalar == 0x180E
  }

  /// Where they stand between two other characters of a line; each run a range. Those at its ends are as blanks there.
  /// Linear.
  static func find(in scalars: [UInt32]) -> [Range<Int>] {
    // Most texts have none. Without branches.
    var some = 0
    for scalar in scalars {
      some &+=
        (0x2000...0x2064 ~= scalar ? 1 : 0) &+ (scalar == 0xFEFF ? 1 : 0) &+ (scalar == 0xAD ? 1 : 0)
        &+ (scalar == 0x180E ? 1 : 0)
    }
    guard some > 0 else { return [] }
    var found: [Range<Int>] = []
    var index = 1
    while index < scalars.count {
      guard contains(scalars[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < scalars.count, contains(scalars[index]) { index += 1 }
      if index < scalars.count, !isNewline(scalars[start - 1]), !isNewline(scalars[index]) {
        found.append(start..<index)
      }
    }
    return found
  }

  private static func isNewline(_ scalar: UInt32) -> Bool { CharacterTable.shared.kind(scalar) == .newline }
}
