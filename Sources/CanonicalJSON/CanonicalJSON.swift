/// A small JSON value that is written as RFC 8785 says: members sorted, no white space.
///
/// For what stands beside the canonical document, which the parser's own writer makes.
public indirect enum CanonicalJSON: Equatable, Sendable {
  case string(String)
  case integer(Int)
  case number(Double)
  case array([CanonicalJSON])
  case object([String: CanonicalJSON])

  /// The value as JSON.
  public var rendered: String {
    var output = ""
    write(to: &output)
    return output
  }

  private func write(to output: inout String) {
    switch self {
    case .string(let text): Self.writeQuoted(text, to: &output)
    case .integer(let number): output += String(number)
    case .number(let number): output += Self.text(of: number)
    case .array(let elements):
      output += "["
      for (index, element) in elements.enumerated() {
        if index > 0 { output += "," }
        element.write(to: &output)
      }
      output += "]"
    case .object(let members):
      // RFC 8785 sorts by UTF-16 code units, which String's own order is not.
      let sorted = members.sorted { $0.key.utf16.lexicographicallyPrecedes($1.key.utf16) }
      output += "{"
      for (index, member) in sorted.enumerated() {
        if index > 0 { output += "," }
        Self.writeQuoted(member.key, to: &output)
        output += ":"
        member.value.write(to: &output)
      }
      output += "}"
    }
  }

  /// Whole numbers as integers, others as the shortest decimal that reads back; what JSON has no number for as 0.
  private static func text(of number: Double) -> String {
    guard number.isFinite else { return "0" }
    // Up to here doubles hold every integer.
    if let integer = Int(exactly: number), integer.magnitude <= 1 << 53 { return String(integer) }
    return number.description
  }

  private static func writeQuoted(_ text: String, to output: inout String) {
    output += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\u{8}": output += "\\b"
      case "\t": output += "\\t"
      case "\n": output += "\\n"
      case "\u{C}": output += "\\f"
      case "\r": output += "\\r"
      case "\u{0}"..<" ":
        let digits = String(scalar.value, radix: 16)
        output += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: output.unicodeScalars.append(scalar)
      }
    }
    output += "\""
  }
}
