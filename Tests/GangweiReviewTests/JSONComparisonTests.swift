import Testing

@testable import GangweiReview

struct JSONComparisonTests {
  private func differences(_ golden: String, _ current: String) throws -> [String] {
    let old = try #require(JSONValue(Array(golden.utf8)))
    let new = try #require(JSONValue(Array(current.utf8)))
    return JSONComparison(golden: old, current: new).differences.map(\.description)
  }

  @Test func equalValuesHaveNoDifference() throws {
    let text = #"{"a": [1, 2.5, true, null, "岗位"], "b": {"c": []}}"#
    #expect(try differences(text, text) == [])
    #expect(try differences(#"{"a":1,"b":2}"#, #"{ "b": 2, "a": 1 }"#) == [])
  }

  @Test func changedMemberIsNamedByItsPath() throws {
    let golden = #"{"positions": [{"duties": [{"text": "一"}, {"text": "销售"}], "id": "x"}]}"#
    let current = #"{"positions": [{"duties": [{"text": "一"}, {"text": "服务"}], "id": "x"}]}"#
    #expect(try differences(golden, current) == [#"positions[0].duties[1].text: "销售" → "服务""#])
  }

  @Test func addedElementDoesNotShiftTheOthers() throws {
    let golden = #"{"d": [{"span": [0, 1], "text": "甲"}, {"span": [2, 3], "text": "乙"}]}"#
    let current =
      #"{"d": [{"span": [0, 1], "text": "新"}, {"span": [2, 3], "text": "甲"}, {"span": [2, 3], "text": "乙"}]}"#
    #expect(
      try differences(golden, current) == [
        #"d[0]: added {span: [0, 1], text: "新"}"#,
        "d[1].span: [0, 1] → [2, 3]",
      ])
    #expect(
      try differences(current, golden) == [
        #"d[0]: removed {span: [0, 1], text: "新"}"#,
        "d[0].span: [2, 3] → [0, 1]",
      ])
  }

  @Test func addedAndRemovedMembers() throws {
    #expect(try differences(#"{"a": 1}"#, #"{"b": true}"#) == ["a: removed 1", "b: added true"])
    #expect(try differences(#"{"a": {"b": 0.1}}"#, #"{"a": {"b": 0.25}}"#) == ["a.b: 0.1 → 0.25"])
    #expect(try differences(#"{"a": 1}"#, #"{"a": true}"#) == ["a: 1 → true"])
  }

  @Test func longValuesAreCutAroundTheDifference() throws {
    let start = String(repeating: "岗", count: 100)
    let found = try differences("{\"a\": \"\(start)甲\"}", "{\"a\": \"\(start)乙\"}")
    #expect(found.count == 1)
    #expect(found[0].contains("岗甲\" → …") && found[0].hasSuffix("岗乙\""))
    #expect(found[0].unicodeScalars.count < 100)
  }

  @Test func whatIsNoJSONIsNil() {
    #expect(JSONValue(Array("{".utf8)) == nil)
    #expect(JSONValue([]) == nil)
    #expect(JSONValue([UInt8](repeating: UInt8(ascii: "["), count: 100_000)) == nil)
  }
}
