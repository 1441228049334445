import Testing

@testable import Gangwei

private func json(_ document: Document, _ layout: Document.Layout = .compact) -> String {
  String(decoding: document.json(layout), as: UTF8.self)
}

@Suite struct DocumentWriterTests {
  @Test func emptyDocument() {
    let document = Document(source: SourceFacts(name: "a", sha256: "b", bytes: 0, encoding: "UTF-8"))
    #expect(
      json(document)
        == #"{"accounting":{"boilerplate":0,"structure":0,"unclaimed":0,"values":0},"boilerplate":[],"diagnostics":[],"#
        + #""positions":[],"schemaVersion":"1.0","source":{"bytes":0,"encoding":"UTF-8","name":"a","sha256":"b"}}"#)
    #expect(
      json(document, .indented) == """
        {
          "accounting": {
            "boilerplate": 0,
            "structure": 0,
            "unclaimed": 0,
            "values": 0
          },
          "boilerplate": [],
          "diagnostics": [],
          "positions": [],
          "schemaVersion": "1.0",
          "source": {
            "bytes": 0,
            "encoding": "UTF-8",
            "name": "a",
            "sha256": "b"
          }
        }

        """)
  }

  /// Both layouts are the same value, and writing it again, sorted, gives the same bytes.
  @Test(arguments: Document.Layout.allCases)
  func rewriting(layout: Document.Layout) throws {
    let bytes = Document.sample.json(layout)
    let value = try #require(JSONValue(bytes))
    #expect(value == JSONValue(Document.sample.json(.compact)))
    var emitter = JSONEmitter(layout: layout == .compact ? .compact : .indented)
    value.write(into: &emitter)
    #expect(emitter.bytes + (layout == .indented ? [UInt8(ascii: "\n")] : []) == bytes)
  }

  @Test func members() throws {
    let document = try #require(JSONValue(Document.sample.json(.indented)))
    let position = try #require(document["positions"]?[0])
    #expect(document["articles"]?[0]?["positions"]?[0] == .number(0))
    #expect(document["source"]?["pages"] == .number(2))
    #expect(document["unclaimed"]?[0]?["text"] == .string("余"))
    #expect(position["title"] == .object(["text": .string("专员"), "span": .array([.number(1), .number(3)])]))
    #expect(position["duties"]?[0]?["group"] == .array([.string("财务类")]))
    #expect(position["duties"]?[1]?["group"] == nil)
    #expect(position["duties"]?[1]?["marker"] == nil)
    #expect(position["weights"]?[0]?["weight"] == .number(0.1))
    #expect(position["relationships"]?[0]?["type"] == .string("reportsTo"))
    #expect(position["sections"]?[1]?["heading"] == nil)
    #expect(position["fields"]?["code"]?["text"] == .string("专员"))
  }

  @Test func constraints() throws {
    let document = try #require(JSONValue(Document.sample.json(.compact)))
    let constraints = try #require(document["positions"]?[0]?["constraints"])
    let span = JSONValue.array([.number(1), .number(3)])
    #expect(
      constraints[0]
        == .object([
          "type": .string("education"), "minimum": .string("bachelor"), "preferred": .boolean(true), "span": span,
        ]))
    #expect(
      constraints[1]
        == .object([
          "type": .string("experience"), "minimumYears": .number(3), "maximumYears": .number(4.5), "span": span,
        ]))
    #expect(constraints[2] == .object(["type": .string("age"), "maximum": .number(30), "span": span]))
    #expect(
      constraints[4]
        == .object(["type": .string("language"), "value": .string("en"), "level": .string("CET-4"), "span": span]))
    #expect(constraints[7] == .object(["type": .string("gender"), "value": .string("female"), "span": span]))
    #expect(constraints[6] == .object(["type": .string("professionalTitle"), "value": .string("工程师"), "span": span]))
  }

  @Test func factsBesideTheTextsOfFields() throws {
    let document = try #require(JSONValue(Document.sample.json(.compact)))
    let fields = try #require(document["positions"]?[0]?["fields"])
    let said: [String: JSONValue] = ["text": .string("专员"), "span": .array([.number(1), .number(3)])]
    func expect(_ name: String, _ members: [String: JSONValue]) {
      #expect(fields[name] == .object(said.merging(members) { $1 }))
    }
    expect(
      "salary",
      [
        "minimum": .number(8000), "maximum": .number(12000), "currency": .string("CNY"), "unit": .string("month"),
        "months": .number(14), "negotiable": .boolean(true),
      ])
    let period = JSONValue.object(["start": .string("09:30"), "end": .string("18:30")])
    expect(
      "hours",
      [
        "periods": .array([period]), "hoursPerDay": .number(8), "hoursPerWeek": .number(40), "daysPerWeek": .number(5),
      ])
    expect("managedCount", ["minimum": .number(3), "maximum": .number(5), "unit": .string("person")])
    expect("travel", ["minimum": .number(0.2), "maximum": .number(0.5), "unit": .string("fraction")])
    expect("date", ["date": .string("2022-03")])
    expect("date2", ["start": .string("2022-03"), "end": .string("2023")])
    expect("headcount", [:])
  }

  /// What has nothing is left out, whatever the stages hand over.
  @Test func absentIsAbsent() {
    var document = Document.sample
    document.articles = [Article(title: Passage(text: "", span: TextSpan(0, 0)), span: TextSpan(0, 9))]
    document.source.format = ""
    document.positions = [Position(kind: .department, span: TextSpan(0, 9))]
    let written = json(document)
    #expect(written.contains(#""articles":[{"span":[0,9]}]"#))
    #expect(written.contains(#""positions":[{"kind":"department","span":[0,9]}]"#))
    #expect(!written.contains(#""format":"#))
  }

  @Test func fieldsOfOneName() {
    let names = ["code", "code2", "code", "grade", "code", "code", "code3"]
    let fields = names.map { Field(name: $0, value: Passage(text: $0, span: TextSpan(0, 1))) }
    #expect(
      JSONEmitter.distinctNames(of: fields).map(\.name)
        == ["code", "code2", "code4", "grade", "code5", "code6", "code3"])
  }
}
