/// One member that differs between two JSON values.
public struct JSONDifference: Equatable, Sendable, CustomStringConvertible {
  /// Where: member names with points, indexes in brackets, such as `positions[3].duties[2].text`. The index of an
  /// element that is missing now is that in the golden file, of any other that in the new result.
  public var path: String
  /// The value in the golden file, in one line; `nil` where the member is new.
  public var golden: String?
  /// The value now, in one line; `nil` where the member is missing.
  public var current: String?

  /// `PATH: OLD → NEW`, with values of at most 60 columns around what differs.
  public var description: String {
    switch (golden, current) {
    case (let golden?, let current?):
      let (old, new) = Self.excerpts(golden, current)
      return "\(path): \(old) → \(new)"
    case (nil, let current?): return "\(path): added \(DisplayWidth.shortened(current, to: 60))"
    case (let golden?, nil): return "\(path): removed \(DisplayWidth.shortened(golden, to: 60))"
    case (nil, nil): return path
    }
  }

  /// Both values cut to 60 columns; where they begin alike at length, the beginning is cut as well.
  private static func excerpts(_ old: String, _ new: String) -> (String, String) {
    let common = zip(old.unicodeScalars, new.unicodeScalars).prefix { $0 == $1 }.count
    let skipped = common > 24 ? common - 12 : 0
    func excerpt(_ text: String) -> String {
      let rest = String(text.unicodeScalars.dropFirst(skipped))
      return (skipped > 0 ? "…" : "") + DisplayWidth.shortened(rest, to: 60)
    }
    return (excerpt(old), excerpt(new))
  }
}
