import FoundationEssentials

/// A JSON value, for comparing.
enum JSONValue: Hashable, Sendable, Decodable {
  case null
  case boolean(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// Reads a JSON text; `nil` when it is none.
  init?(_ bytes: [UInt8]) {
    guard let value = try? JSONDecoder().decode(JSONValue.self, from: Data(bytes)) else { return nil }
    self = value
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .array(value)
    } else if let value = try? container.decode([String: JSONValue].self) {
      self = .object(value)
    } else {
      self = .boolean(try container.decode(Bool.self))
    }
  }

  /// The value in one line, members in the order of their names' bytes.
  var oneLine: String {
    switch self {
    case .null: "null"
    case .boolean(let value): value ? "true" : "false"
    case .number(let value): Int(exactly: value).map { String($0) } ?? String(value)
    case .string(let value): "\"\(value)\""
    case .array(let elements): "[" + elements.map(\.oneLine).joined(separator: ", ") + "]"
    case .object(let members):
      "{"
        + members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        .map { "\($0.key): \($0.value.oneLine)" }.joined(separator: ", ") + "}"
    }
  }

  /// What an element of a list is called, so that it is found again after others were added before it: its text, or
  /// that of its title, target or name; the value itself where it has none.
  var identity: JSONValue {
    guard case .object(let members) = self else { return self }
    for name in ["text", "title", "target", "name"] {
      if let member = members[name] { return member.identity }
    }
    return self
  }
}
