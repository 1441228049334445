/// Small JSON objects in one line, for logs.
public enum JSONText {
  /// A member's value.
  public enum Value: Sendable {
    case string(String)
    case integer(Int)
    /// Written with at most so many digits after the point.
    case decimal(Double, digits: Int)
    case object([(String, Value)])
  }

  /// An object with its members in the order given; no line feed.
  public static func object(_ members: [(String, Value)]) -> String {
    "{" + members.map { quoted($0.0) + ":" + text(of: $0.1) }.joined(separator: ",") + "}"
  }

  private static func text(of value: Value) -> String {
    switch value {
    case .string(let text): quoted(text)
    case .integer(let number): String(number)
    case .decimal(let number, let digits): decimal(number, digits: digits)
    case .object(let members): object(members)
    }
  }

  /// A number with so many digits after the point at most, rounded; 0 for what is no number.
  public static func decimal(_ number: Double, digits: Int) -> String {
    guard number.isFinite, abs(number) < 1e15 else { return "0" }
    var scale = 1
    for _ in 0..<digits { scale *= 10 }
    let scaled = Int((abs(number) * Double(scale)).rounded())
    let sign = number < 0 && scaled > 0 ? "-" : ""
    if digits == 0 { return sign + String(scaled) }
    let fraction = String(scaled % scale)
    return sign + String(scaled / scale) + "." + String(repeating: "0", count: digits - fraction.utf8.count) + fraction
  }

  /// A string with its quotation marks.
  public static func quoted(_ text: String) -> String {
    var result: [UInt8] = [0x22]
    for byte in text.utf8 {
      switch byte {
      case 0x22, 0x5C: result += [0x5C, byte]
      case 0x0A: result += [0x5C, 0x6E]
      case 0x09: result += [0x5C, 0x74]
      case 0x0D: result += [0x5C, 0x72]
      case 0..<0x20:
        result += Array("\\u00".utf8) + [byte >> 4 + 0x30] + Array(String(byte & 15, radix: 16).utf8)
      default: result.append(byte)
      }
    }
    return String(decoding: result + [0x22], as: UTF8.self)
  }
}
