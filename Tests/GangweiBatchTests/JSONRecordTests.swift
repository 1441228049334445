import Testing

@testable import GangweiBatch

struct JSONRecordTests {
  private func scan(_ line: String) throws -> JSONRecord {
    try scan(Array(line.utf8))
  }

  private func scan(_ bytes: [UInt8]) throws -> JSONRecord {
    try bytes.withUnsafeBufferPointer {
      try JSONRecordScanner(textField: "text", idField: "id").scan($0)
    }
  }

  private func text(_ line: String) throws -> String? {
    guard case .string(let bytes) = try scan(line).text else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    (#"{"text":"岗位职责"}"#, "岗位职责"), (#" { "id" : 1 , "text" : "a" } "#, "a"), (#"{"text":""}"#, ""),
    (#"{"text":"\"\\\/\b\f\n\r\t"}"#, "\"\\/\u{8}\u{C}\n\r\t"), (#"{"text":"\u5c97\u4F4d"}"#, "岗位"),
    (#"{"text":"\ud83d\ude00 \u0041\u00e9"}"#, "😀 Aé"), (#"{"te\u0078t":"escaped name"}"#, "escaped name"),
    (#"{"text":"12345678\n12345678\n"}"#, "12345678\n12345678\n"), (#"{"text":"\u0000"}"#, "\0"),
  ])
  func textsAreFoundAndUnescaped(_ line: String, _ expected: String) throws {
    #expect(try text(line) == expected)
  }

  @Test(arguments: [
    (#"{"text":"\ud800"}"#, "\u{FFFD}"), (#"{"text":"\udc00a"}"#, "\u{FFFD}a"),
    (#"{"text":"\ud800\ud83d\ude00"}"#, "\u{FFFD}😀"), (#"{"text":"\ud800\u0041"}"#, "\u{FFFD}A"),
    (#"{"text":"\ud83d\n"}"#, "\u{FFFD}\n"),
  ])
  func loneSurrogatesAreReplaced(_ line: String, _ expected: String) throws {
    #expect(try text(line) == expected)
  }

  @Test func lastOfTwoMembersCounts() throws {
    #expect(try text(#"{"text":"one","text":"two"}"#) == "two")
    #expect(try scan(#"{"text":"one","text":null}"#).text == .absent)
  }

  @Test func otherMembersArePassedOver() throws {
    let line =
      #"{"a":{"text":"no","b":[1,{"text":"no"},[],{}]},"c":[[["]}"]],-0.5e+10,true,false,null],"text":"yes","d":{}}"#
    #expect(try text(line) == "yes")
  }

  @Test(arguments: [
    (#"{"text":"a","id":"x-1"}"#, "x-1"), (#"{"text":"a","id":12}"#, "12"), (#"{"text":"a","id":-1.50e3}"#, "-1.50e3"),
    (#"{"text":"a","id":null}"#, ""), (#"{"text":"a"}"#, ""),
  ])
  func idsAreStringsOrNumbers(_ line: String, _ name: String) throws {
    let record = try scan(line)
    #expect(record.name == name)
    #expect(record.problem(textField: "text", idField: "id") == nil)
  }

  @Test(arguments: [
    (#"{}"#, "has no member \"text\""), (#"{"text":null}"#, "has no member"), (#"{"text":1}"#, "is a number"),
    (#"{"text":["a"]}"#, "is a list"), (#"{"text":{"a":1}}"#, "is an object"), (#"{"text":true}"#, "is a boolean"),
    (#"{"text":"a","id":[1]}"#, "\"id\" is a list"),
  ])
  func recordsWithoutATextAreErrors(_ line: String, _ reason: String) throws {
    #expect(try scan(line).problem(textField: "text", idField: "id")?.contains(reason) == true)
  }

  @Test(arguments: [
    "", " ", "[]", "\"text\"", "{", "{\"text\"", "{\"text\":", "{\"text\":\"a", "{\"text\":\"a\"", "{\"text\":\"a\",}",
    "{\"text\":\"a\"}x", "{\"text\":\"a\"}{}", "{text:\"a\"}", "{\"a\":01,\"text\":\"a\"}", "{\"a\":+1}", "{\"a\":1.}",
    "{\"a\":.5}", "{\"a\":1e}", "{\"a\":tru}", "{\"a\":nulll}", "{\"a\":\"\\x\"}", "{\"a\":\"\\u12g4\"}",
    "{\"a\":\"\\u12\"}", "{\"a\":\"\u{1}\"}", "{\"a\":\"\t\"}", "{\"a\":[1,]}", "{\"a\":[1 2]}", "{\"a\":[1}",
    "{\"a\":{\"b\"}}", "{\"a\":{\"b\":1,}}", "{'a':1}", "\u{FEFF}{}", "{\"a\":1 \"b\":2}", "{\"text\":\"a\"]",
  ])
  func whatIsNoJSONObjectIsAnError(_ line: String) {
    #expect(throws: JSONProblem.self) { try scan(line) }
  }

  @Test func bytesThatAreNotUTF8AreAnError() {
    let texts: [[UInt8]] = [
      [0xB8, 0xDA], [0xE5, 0xB2], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF8], [0x80],
      [0xE0, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
    ]
    for bytes in texts {
      #expect(throws: JSONProblem.self) { try scan(Array("{\"text\":\"".utf8) + bytes + Array("\"}".utf8)) }
      #expect(!bytes.withUnsafeBufferPointer(UTF8Check.isValid))
    }
  }

  @Test func anyScalarIsUTF8() {
    for value in stride(from: UInt32(0), through: 0x10FFFF, by: 37) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let bytes = Array(("12345678" + String(Character(scalar)) + "岗").utf8)
      #expect(bytes.withUnsafeBufferPointer(UTF8Check.isValid))
    }
  }

  @Test func deepNestingIsAnErrorAndNoCrash() throws {
    let deep = String(repeating: "[", count: 100_000)
    #expect(throws: JSONProblem.self) { try scan("{\"a\":" + deep) }
    let fine = String(repeating: "[", count: 500) + String(repeating: "]", count: 500)
    #expect(try text("{\"a\":\(fine),\"text\":\"b\"}") == "b")
  }

  /// Every place at which a valid line is cut gives an error.
  @Test func everyCutIsAnError() {
    let line = Array(#"{"id":1.5e3,"a":{"b":[true,null,"\u5c97\n"]},"text":"岗位\ud83d\ude00"}"#.utf8)
    for end in 0..<line.count {
      #expect(throws: JSONProblem.self) { try scan(Array(line[..<end])) }
    }
    #expect(throws: Never.self) { try scan(line) }
  }

  @Test func stringsAreRead() {
    func string(_ line: String) -> String? {
      Array(line.utf8).withUnsafeBufferPointer(JSONRecordScanner.string).map { String(decoding: $0, as: UTF8.self) }
    }
    #expect(string(#" "岗位\n" "#) == "岗位\n")
    #expect(string("岗位") == nil)
    #expect(string(#""a" b"#) == nil)
  }
}
