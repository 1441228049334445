/// Numbers as text.
enum ECMAScriptNumber {
  /// The shortest decimal that reads back as the number, laid out as ECMAScript's `Number::toString` does (which is what
  /// RFC 8785 asks for). Infinities and NaN, which JSON does not have, give `0`.
  static func text(of number: Double) -> String {
    guard number.isFinite, number != 0 else { return "0" }
    let (digits, point) = decimal(of: number)
    let sign = number < 0 ? "-" : ""
    let count = digits.count
    switch point {
    case count...21 where count <= point:
      return sign + digits + String(repeating: "0", count: point - count)
    case 1...21:
      return sign + String(digits.prefix(point)) + "." + String(digits.dropFirst(point))
    case -5...0:
      return sign + "0." + String(repeating: "0", count: -point) + digits
    default:
      let exponent = point - 1
      let fraction = count > 1 ? "." + String(digits.dropFirst()) : ""
      return sign + String(digits.prefix(1)) + fraction + (exponent < 0 ? "e-" : "e+") + String(abs(exponent))
    }
  }

  /// The same as Python's `repr` lays it out, except that whole numbers are written as integers: other than ECMAScript's
  /// only under 0.0001, where Python changes to exponents earlier and writes them with two digits.
  static func pythonText(of number: Double) -> String {
    guard number.isFinite, number != 0, abs(number) < 0.0001 else { return text(of: number) }
    let (digits, point) = decimal(of: number)
    let fraction = digits.count > 1 ? "." + String(digits.dropFirst()) : ""
    let exponent = 1 - point
    return (number < 0 ? "-" : "") + String(digits.prefix(1)) + fraction + (exponent < 10 ? "e-0" : "e-")
      + String(exponent)
  }

  /// The shortest significant digits, without zeros at either end, and where the decimal point stands relative to the
  /// first: 0.05 is ("5", -1).
  private static func decimal(of number: Double) -> (digits: String, point: Int) {
    // Swift's description has the right digits (shortest, closest) in another layout: `5e-324`, `1e-07`, `100.0`.
    var digits: [UInt8] = []
    var point = 0
    var hasPoint = false
    var exponent = 0
    var exponentSign = 0
    for byte in abs(number).description.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if exponentSign != 0 {
          exponent = exponent * 10 + Int(byte - UInt8(ascii: "0"))
        } else if byte != UInt8(ascii: "0") || !digits.isEmpty {
          digits.append(byte)
          if !hasPoint { point += 1 }
        } else if hasPoint {
          point -= 1
        }
      case UInt8(ascii: "."): hasPoint = true
      case UInt8(ascii: "e"): exponentSign = 1
      case UInt8(ascii: "-"): exponentSign = -1
      default: break
      }
    }
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
    return (String(decoding: digits, as: UTF8.self), point + exponentSign * exponent)
  }
}
