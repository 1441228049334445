import Testing

@testable import Gangwei

private func text(_ layout: JSONEmitter.Layout, _ write: (inout JSONEmitter) -> Void) -> String {
  var emitter = JSONEmitter(layout: layout)
  write(&emitter)
  return String(decoding: emitter.bytes, as: UTF8.self)
}

@Suite struct JSONEmitterTests {
  /// The vectors of the authors of RFC 8785 (Resources/json-canonicalization, with its licence).
  @Test(arguments: ["arrays", "french", "structures", "unicode", "values", "weird"])
  func canonicalization(name: String) throws {
    let input = try #require(JSONValue(try resource("json-canonicalization/input/\(name).json")))
    var emitter = JSONEmitter(layout: .compact)
    input.write(into: &emitter)
    #expect(emitter.bytes == (try resource("json-canonicalization/output/\(name).json")))
  }

  /// Appendix B of RFC 8785: the number's bits and its text.
  @Test(
    arguments: [
      (0x0000_0000_0000_0000, "0"), (0x8000_0000_0000_0000, "0"), (0x0000_0000_0000_0001, "5e-324"),
      (0x8000_0000_0000_0001, "-5e-324"), (0x7fef_ffff_ffff_ffff, "1.7976931348623157e+308"),
      (0xffef_ffff_ffff_ffff, "-1.7976931348623157e+308"), (0x4340_0000_0000_0000, "9007199254740992"),
      (0xc340_0000_0000_0000, "-9007199254740992"), (0x4430_0000_0000_0000, "295147905179352830000"),
      (0x44b5_2d02_c7e1_4af5, "9.999999999999997e+22"), (0x44b5_2d02_c7e1_4af6, "1e+23"),
      (0x44b5_2d02_c7e1_4af7, "1.0000000000000001e+23"), (0x444b_1ae4_d6e2_ef4e, "999999999999999700000"),
      (0x444b_1ae4_d6e2_ef4f, "999999999999999900000"), (0x444b_1ae4_d6e2_ef50, "1e+21"),
      (0x3eb0_c6f7_a0b5_ed8c, "9.999999999999997e-7"), (0x3eb0_c6f7_a0b5_ed8d, "0.000001"),
      (0x41b3_de43_5555_5553, "333333333.3333332"), (0x41b3_de43_5555_5554, "333333333.33333325"),
      (0x41b3_de43_5555_5555, "333333333.3333333"), (0x41b3_de43_5555_5556, "333333333.3333334"),
      (0x41b3_de43_5555_5557, "333333333.33333343"), (0xbecb_f647_612f_3696, "-0.0000033333333333333333"),
      (0x4314_3ff3_c1cb_0959, "1424953923781206.2"),
    ] as [(UInt64, String)])
  func numbers(bits: UInt64, expected: String) {
    let number = Double(bitPattern: bits)
    let written = text(.compact) { $0.double(number) }
    #expect(written == expected)
  }

  @Test(
    arguments: [
      (1, "1", "1"), (0.1, "0.1", "0.1"), (0.005, "0.005", "0.005"), (100, "100", "100"), (2.5, "2.5", "2.5"),
      (0.0001, "0.0001", "0.0001"), (0.00001, "0.00001", "1e-05"), (0.000012, "0.000012", "1.2e-05"),
      (1e-7, "1e-7", "1e-07"),
      (1e-10, "1e-10", "1e-10"), (-1.5e-12, "-1.5e-12", "-1.5e-12"), (1e21, "1e+21", "1e+21"),
      (1e20, "100000000000000000000", "100000000000000000000"),
      (.infinity, "0", "0"), (.nan, "0", "0"),
    ] as [(Double, String, String)])
  func layoutsOfNumbers(number: Double, compact: String, indented: String) {
    #expect(text(.compact) { $0.double(number) } == compact)
    #expect(text(.indented) { $0.double(number) } == indented)
  }

  @Test func numbersReadBack() {
    var bits: UInt64 = 1
    for _ in 0..<20_000 {
      bits = bits &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let number = Double(bitPattern: bits)
      guard number.isFinite else { continue }
      #expect(Double(ECMAScriptNumber.text(of: number)) == number)
      #expect(Double(ECMAScriptNumber.pythonText(of: number)) == number)
    }
  }

  @Test(arguments: [
    (0, "0"), (-1, "-1"), (1_234_567_890, "1234567890"), (Int.min, "-9223372036854775808"),
    (Int.max, "9223372036854775807"),
  ])
  func integers(number: Int, expected: String) {
    #expect(text(.compact) { $0.integer(number) } == expected)
  }

  @Test(arguments: [
    ("", #""""#), ("岗位", #""岗位""#), ("a\"b\\c/d", #""a\"b\\c/d""#), ("\u{8}\t\n\u{C}\r", #""\b\t\n\f\r""#),
    ("\u{0}\u{1F}\u{7F}\u{2028}", "\"\\u0000\\u001f\u{7F}\u{2028}\""), ("😀", #""😀""#), ("A\u{30A}", "\"A\u{30A}\""),
  ])
  func strings(_ string: String, expected: String) {
    #expect(Array(text(.compact) { $0.string(string) }.utf8) == Array(expected.utf8))
  }

  /// What `json.dumps(…, indent=2)` prints.
  @Test func indentation() {
    let written = text(.indented) { emitter in
      emitter.beginObject()
      emitter.member("empty" as StaticString)
      emitter.beginArray()
      emitter.endArray()
      emitter.member("list")
      emitter.beginArray()
      emitter.integer(1)
      emitter.beginObject()
      emitter.endObject()
      emitter.boolean(false)
      emitter.endArray()
      emitter.member("名" as String)
      emitter.null()
      emitter.endObject()
    }
    #expect(
      written == """
        {
          "empty": [],
          "list": [
            1,
            {},
            false
          ],
          "名": null
        }
        """)
  }

  /// UTF-16 has U+10000 before U+FF21; `String` has it behind.
  @Test func orderOfNames() {
    #expect(JSONEmitter.precedes("\u{10000}", "\u{FF21}"))
    #expect(JSONEmitter.precedes("", "a"))
    #expect(JSONEmitter.precedes("maximum", "maximumYears"))
    #expect(!JSONEmitter.precedes("a", "a"))
  }

  #if DEBUG
    @Test func unsortedMembersAreCaught() async {
      await #expect(processExitsWith: .failure) {
        var emitter = JSONEmitter(layout: .compact)
        emitter.beginObject()
        emitter.member("b" as String)
        emitter.integer(1)
        emitter.member("a" as String)
      }
    }
  #endif
}
