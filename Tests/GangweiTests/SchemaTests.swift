import Testing

@testable import Gangwei

/// The schema's vocabularies are those of the code, each explained.
@Suite struct SchemaTests {
  private let definitions: JSONValue

  init() throws {
    let schema = try #require(JSONValue(try Repository.bytes(of: "schema/gangwei.schema.json")))
    definitions = try #require(schema["$defs"])
  }

  private func check(_ definition: JSONValue?, _ names: [String], _ sourceLocation: SourceLocation = #_sourceLocation)
    throws
  {
    guard case .array(let values) = definition?["enum"], case .string(let description) = definition?["description"]
    else {
      Issue.record("no enum with a description", sourceLocation: sourceLocation)
      return
    }
    #expect(Set(values.compactMap(\.text)) == Set(names), sourceLocation: sourceLocation)
    for name in names { #expect(description.contains(name + " ("), "\(name)", sourceLocation: sourceLocation) }
  }

  @Test func vocabularies() throws {
    try check(
      definitions["qualification"]?["properties"]?["category"], Item.Category.allCases.map(\.rawValue))
    try check(definitions["section"]?["properties"]?["kind"], SectionKind.allCases.map(\.rawValue))
    try check(definitions["fieldName"], FieldName.allCases.map(\.rawValue))
    try check(definitions["salary"]?["properties"]?["unit"], Salary.Unit.allCases.map(\.rawValue))
  }

  @Test func everyFieldHasItsForm() {
    guard case .object(let patterns) = definitions["position"]?["properties"]?["fields"]?["patternProperties"] else {
      Issue.record("no forms of fields")
      return
    }
    #expect(Set(patterns.keys) == Set(FieldName.allCases.map { "^\($0.rawValue)([2-9]|[1-9][0-9]+)?$" }))
  }
}

extension JSONValue {
  fileprivate var text: String? { if case .string(let text) = self { text } else { nil } }
}
