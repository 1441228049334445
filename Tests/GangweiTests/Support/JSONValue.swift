@testable import Gangwei

/// JSON read back by the tests: written for them, so that nothing of the emitter checks itself.
indirect enum JSONValue: Equatable {
  case null
  case boolean(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  subscript(name: String) -> JSONValue? {
    if case .object(let members) = self { members[name] } else { nil }
  }

  subscript(index: Int) -> JSONValue? {
    if case .array(let elements) = self, elements.indices.contains(index) { elements[index] } else { nil }
  }

  init?(_ bytes: [UInt8]) {
    var reader = JSONReader(scalars: Array(String(decoding: bytes, as: UTF8.self).unicodeScalars))
    guard let value = reader.value(), reader.isAtEnd else { return nil }
    self = value
  }

  /// Writes the value, members sorted.
  func write(into emitter: inout JSONEmitter) {
    switch self {
    case .null: emitter.null()
    case .boolean(let value): emitter.boolean(value)
    case .number(let number): emitter.double(number)
    case .string(let text): emitter.string(text)
    case .array(let elements):
      emitter.beginArray()
      for element in elements { element.write(into: &emitter) }
      emitter.endArray()
    case .object(let members):
      emitter.beginObject()
      for (name, value) in members.sorted(by: { JSONEmitter.precedes($0.key, $1.key) }) {
        emitter.member(name)
        value.write(into: &emitter)
      }
      emitter.endObject()
    }
  }
}

/// A reader of well-formed JSON; gives up on anything else.
private struct JSONReader {
  var scalars: [Unicode.Scalar]
  var index = 0

  var isAtEnd: Bool {
    mutating get {
      skipSpace()
      return index == scalars.count
    }
  }

  mutating func skipSpace() {
    while index < scalars.count, [" ", "\n", "\r", "\t"].contains(scalars[index]) { index += 1 }
  }

  mutating func take(_ expected: Unicode.Scalar) -> Bool {
    skipSpace()
    guard index < scalars.count, scalars[index] == expected else { return false }
    index += 1
    return true
  }

  mutating func value() -> JSONValue? {
    skipSpace()
    guard index < scalars.count else { return nil }
    switch scalars[index] {
    case "{": return object()
    case "[": return array()
    case "\"": return string().map(JSONValue.string)
    default: return word()
    }
  }

  mutating func object() -> JSONValue? {
    var members: [String: JSONValue] = [:]
    guard take("{") else { return nil }
    if take("}") { return .object(members) }
    repeat {
      skipSpace()
      guard let name = string(), take(":"), let value = value() else { return nil }
      members[name] = value
    } while take(",")
    return take("}") ? .object(members) : nil
  }

  mutating func array() -> JSONValue? {
    var elements: [JSONValue] = []
    guard take("[") else { return nil }
    if take("]") { return .array(elements) }
    repeat {
      guard let value = value() else { return nil }
      elements.append(value)
    } while take(",")
    return take("]") ? .array(elements) : nil
  }

  mutating func string() -> String? {
    guard take("\"") else { return nil }
    var units: [UInt16] = []
    while index < scalars.count, scalars[index] != "\"" {
      let scalar = scalars[index]
      index += 1
      guard scalar == "\\", index < scalars.count else {
        units.append(contentsOf: String(scalar).utf16)
        continue
      }
      let escape = scalars[index]
      index += 1
      switch escape {
      case "u":
        let digits = String(String.UnicodeScalarView(scalars[index..<min(index + 4, scalars.count)]))
        guard let unit = UInt16(digits, radix: 16) else { return nil }
        units.append(unit)
        index += 4
      case "b": units.append(0x08)
      case "t": units.append(0x09)
      case "n": units.append(0x0A)
      case "f": units.append(0x0C)
      case "r": units.append(0x0D)
      default: units.append(contentsOf: String(escape).utf16)
      }
    }
    return take("\"") ? String(decoding: units, as: UTF16.self) : nil
  }

  mutating func word() -> JSONValue? {
    let start = index
    while index < scalars.count, ![",", "]", "}", " ", "\n", "\r", "\t"].contains(scalars[index]) { index += 1 }
    let word = String(String.UnicodeScalarView(scalars[start..<index]))
    switch word {
    case "null": return .null
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    default: return Double(word).map(JSONValue.number)
    }
  }
}
