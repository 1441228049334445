/// What the full-text index `search` holds in place of a text, and what to ask it.
///
/// A text stands as its pairs of neighbouring characters, each a word of its own, and the last character alone:
/// 客户关系 is 客户 户关 关系 系. So each substring is a prefix (one character), a word (two) or a run of words (more), and
/// nothing else is. A space inside of a text stands as `␣`.
public enum SearchText {
  /// The words of a text, parted by spaces. Linear.
  public static func indexed(_ text: String) -> String {
    var words: [UInt8] = []
    words.reserveCapacity(text.utf8.count * 3)
    for scalar in text.unicodeScalars {
      let character = UTF8.encode(shown(scalar)) ?? UTF8.encodedReplacementCharacter
      // Each ends one word and begins the next.
      if !words.isEmpty {
        words += character
        words.append(UInt8(ascii: " "))
      }
      words += character
    }
    return String(decoding: words, as: UTF8.self)
  }

  /// The FTS5 query for a substring, to be put behind `MATCH`; it can follow the name of a column and a colon. `nil` for
  /// an empty text, which is in all.
  public static func query(_ substring: String) -> String? {
    let scalars = substring.unicodeScalars.map { shown($0) }
    guard let first = scalars.first else { return nil }
    guard scalars.count > 1 else { return "\"\(quoted(first))\" *" }
    let pairs = zip(scalars, scalars.dropFirst()).map { quoted($0) + quoted($1) }
    return "\"\(pairs.joined(separator: " "))\""
  }

  private static func quoted(_ scalar: Unicode.Scalar) -> String { scalar == "\"" ? "\"\"" : String(scalar) }

  /// White space would part words.
  private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: "␣"
    default: scalar
    }
  }
}
