/// How wide texts are on a terminal, in columns.
///
/// A test of ranges and not `wcwidth`, whose answer depends on the locale.
enum DisplayWidth {
  /// 2 for Han characters, full-width forms and most emoji, 0 for combining and invisible characters, else 1.
  static func columns(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20...0x7E: 1
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
      0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      2
    default:
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format, .control: 0
      default: 1
      }
    }
  }

  static func columns(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
  }

  /// The text cut to at most `limit` columns, with an ellipsis where something is missing; control characters become
  /// spaces, so that a text cannot steer the terminal.
  static func shortened(_ text: String, to limit: Int) -> String {
    var result = String.UnicodeScalarView()
    var used = 0
    var fitting = result
    for scalar in text.unicodeScalars {
      let isControl = [.control, .lineSeparator, .paragraphSeparator].contains(scalar.properties.generalCategory)
      let shown: Unicode.Scalar = isControl ? " " : scalar
      used += columns(of: shown)
      if used > limit { return String(fitting) + "…" }
      result.append(shown)
      if used < limit { fitting = result }
    }
    return String(result)
  }
}
