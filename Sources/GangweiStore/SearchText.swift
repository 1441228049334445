/// What the full-text index `search` holds in place of a text, and what to ask it.
///
/// A text stands as its pairs of neighbouring characters, each a word of its own, and the last character alone:
/// 客户关系 is 客户 户关 关系 系. So each substring is a prefix (one character), a word (two) or a run of words (more), and
/// nothing else is. A space inside of a text stands as `␣`.
public enum SearchText {
  /// The words of a text, parted by spaces. Linear.
  public static func indexed(_ text: String) -> String {
    var words = String.UnicodeScalarView()
    words.reserveCapacity(text.utf8.count * 3)
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      let shown = shown(scalar)
      if let last {
        words.append(last)
        words.append(shown)
        words.append(" ")
      }
      last = shown
    }
    if let last { words.append(last) }
    return String(words)
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
    scalar.properties.isWhitespace ? "␣" : scalar
  }
}
