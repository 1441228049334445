internal import ICU

/// How much a reading looks like Chinese text.
///
/// Right readings of job texts come out between 0.4 and 0.9, wrong ones below 0.1, because two thirds of the characters
/// of a Chinese text are a few hundred, which a wrong reading meets by chance only.
enum Plausibility {
  /// The mean of ``weight(of:)`` over all scalars that say something; 0 if none does.
  static func score(_ scalars: some Sequence<UInt32>) -> Double {
    var sum = 0.0
    var count = 0
    for scalar in scalars {
      guard let weight = weight(of: scalar) else { continue }
      sum += weight
      count += 1
    }
    return count == 0 ? 0 : sum / Double(count)
  }

  /// What one scalar says for its reading; `nil` for ASCII, which is the same in most.
  private static func weight(of scalar: UInt32) -> Double? {
    switch scalar {
    case 0x09...0x0D, 0x20...0x7E: nil
    case replacementScalar: -3
    case 0x4E00...0x9FFF: CommonCharacters.contains(scalar) ? 1 : -0.3
    // CJK punctuation, full-width forms, and the few signs of Chinese typing outside them.
    case 0x3000...0x3011, 0xFF01...0xFF5E: 0.5
    case 0x00B7, 0x00A0, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0x2022, 0x2460...0x2473, 0x25A0...0x25FF: 0.3
    // Controls of both kinds, private use.
    case 0x00...0x1F, 0x7F...0x9F, 0xE000...0xF8FF: -2
    case 0x3400...0x4DBF: -1
    default: CharacterProperties.generalCategory(of: scalar) == .unassigned ? -2 : -0.5
    }
  }
}
