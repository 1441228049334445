import CanonicalJSON
import Testing

struct CanonicalJSONTests {
  @Test func membersAreSortedByTheirCodeUnits() {
    // U+FF5E comes before U+1F600 by scalars, but behind its first surrogate.
    let value = CanonicalJSON.object(["～": .integer(1), "😀": .integer(2), "b": .array([.number(1), .number(0.5)])])
    #expect(value.rendered == "{\"b\":[1,0.5],\"😀\":2,\"～\":1}")
  }

  @Test func textsAreEscaped() {
    #expect(CanonicalJSON.string("a\"b\\c\n\u{1}岗").rendered == "\"a\\\"b\\\\c\\n\\u0001岗\"")
    #expect(CanonicalJSON.array([]).rendered == "[]" && CanonicalJSON.object([:]).rendered == "{}")
  }

  @Test func numbersAreShort() {
    let numbers: [(Double, String)] = [(8000, "8000"), (-1, "-1"), (0.1, "0.1"), (.infinity, "0"), (1.5, "1.5")]
    for (number, text) in numbers { #expect(CanonicalJSON.number(number).rendered == text) }
  }
}
