import FoundationEssentials

/// JSON read back by Foundation, so that nothing of the writer checks itself.
indirect enum JSONValue: Equatable, Decodable {
  case string(String)
  case number(Double)
  case boolean(Bool)
  case array([JSONValue])
  case object([String: JSONValue])

  init(_ bytes: [UInt8]) throws {
    self = try JSONDecoder().decode(JSONValue.self, from: Data(bytes))
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode(Bool.self) {
      self = .boolean(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  subscript(name: String) -> JSONValue? {
    if case .object(let members) = self { members[name] } else { nil }
  }

  var elements: [JSONValue] {
    if case .array(let elements) = self { elements } else { [self] }
  }

  var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  var number: Double? {
    if case .number(let number) = self { number } else { nil }
  }

  /// Each text and number in it with the names that lead to it; elements of lists have the list's name.
  func leaves(_ path: [String] = []) -> [(path: [String], value: JSONValue)] {
    switch self {
    case .string, .number, .boolean: [(path, self)]
    case .array(let elements): elements.flatMap { $0.leaves(path) }
    case .object(let members): members.flatMap { $0.value.leaves(path + [$0.key]) }
    }
  }
}
