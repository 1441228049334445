import Testing

@testable import Gangwei

private func decode(_ bytes: [UInt8]) -> SourceText {
  var decoder = Decoder()
  return decoder.decode(bytes, name: "page.txt")
}

@Suite struct DecoderTests {
  @Test func emptySource() {
    let source = decode([])
    #expect(source.scalars == [])
    #expect(source.encoding == "UTF-8")
    #expect(source.diagnostics == [])
    #expect(source.byteCount == 0)
    #expect(source.sha256 == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }

  @Test(arguments: ["a", "岗位\r\n职责\r", "é", "💩", "\u{0}", "a\u{FEFF}b", "\u{10FFFF}\u{FFFD}\u{800}\u{7FF}\u{FFFF}"])
  func utf8(_ text: String) {
    let source = decode(Array(text.utf8))
    #expect(source.scalars == scalars(text))
    #expect(source.encoding == "UTF-8")
    #expect(source.diagnostics == [])
  }

  /// The mark is no part of the text; a second one is.
  @Test func byteOrderMarks() {
    let text = "岗位\r\n💩"
    let marked = "\u{FEFF}" + text
    let forms: [(String, [UInt8])] = [
      ("UTF-8", Array(marked.utf8)),
      ("UTF-16LE", wideBytes(marked, unitSize: 2, isBigEndian: false)),
      ("UTF-16BE", wideBytes(marked, unitSize: 2, isBigEndian: true)),
      ("UTF-32LE", wideBytes(marked, unitSize: 4, isBigEndian: false)),
      ("UTF-32BE", wideBytes(marked, unitSize: 4, isBigEndian: true)),
      ("GB18030", bytes("84319533 b8dacebb 0d0a 9439da33")),
    ]
    for (encoding, bytes) in forms {
      let source = decode(bytes)
      #expect(source.encoding == encoding)
      #expect(source.scalars == scalars(text), "\(encoding)")
      #expect(source.diagnostics == [])
      #expect(source.byteCount == bytes.count)
    }
    #expect(decode(bytes("efbbbf efbbbf 61")).scalars == [0xFEFF, 0x61])
    #expect(decode(bytes("efbbbf")).scalars == [])
    #expect(decode(bytes("fffe")).encoding == "UTF-16LE")
  }

  @Test(arguments: [
    ("GB18030", Sentences.gb18030, Sentences.simplified), ("Big5", Sentences.big5, Sentences.traditional),
    ("UTF-16LE", wideBytes(Sentences.simplified, unitSize: 2, isBigEndian: false), Sentences.simplified),
    ("UTF-16BE", wideBytes(Sentences.traditional, unitSize: 2, isBigEndian: true), Sentences.traditional),
  ])
  func unmarked(encoding: String, bytes: [UInt8], text: String) {
    for repetitions in [1, 3, 2000] {
      let source = decode([[UInt8]](repeating: bytes, count: repetitions).flatMap { $0 })
      #expect(source.encoding == encoding)
      #expect(source.scalars == scalars(String(repeating: text, count: repetitions)))
      #expect(source.diagnostics == [])
    }
  }

  /// Every prefix of a few characters is already read right, if not with certainty.
  @Test func shortTexts() {
    for count in stride(from: 4, through: Sentences.gb18030.count, by: 2) {
      #expect(decode(Array(Sentences.gb18030.prefix(count))).encoding == "GB18030", "\(count) bytes")
      #expect(decode(Array(Sentences.big5.prefix(count))).encoding == "Big5", "\(count) bytes")
    }
  }

  /// Much ASCII first, as in pages that begin with markup.
  @Test func textBehindMuchASCII() {
    let head = [UInt8](repeating: UInt8(ascii: "-"), count: 100_000)
    #expect(decode(head + Sentences.big5).encoding == "Big5")
    #expect(decode(head + Sentences.gb18030).scalars.suffix(3) == scalars("经验。")[...])
  }

  @Test func utf16OfASCII() {
    let text = "Position: 3 years\r\n"
    #expect(decode(wideBytes(text, unitSize: 2, isBigEndian: false)).scalars == scalars(text))
    #expect(decode(wideBytes(text, unitSize: 2, isBigEndian: true)).encoding == "UTF-16BE")
    #expect(decode([0x61, 0x00]).encoding == "UTF-8")
    #expect(decode([0x00, 0x00, 0x00, 0x00]).encoding == "UTF-8")
  }

  @Test func hz() {
    let source = decode(Array("Job ~{8ZN;V0Tp#:8:Tp?M;'7~~}.".utf8))
    #expect(source.encoding == "HZ-GB-2312")
    #expect(source.scalars == scalars("Job 岗位职责：负责客户服."))
    #expect(decode(Array("a ~{ b ~} c".utf8)).encoding == "UTF-8")
  }

  /// The same replacements as Python's `bytes.decode("utf-8", "replace")`.
  @Test(arguments: [
    ("61 80 62", "a\u{FFFD}b"), ("c0af", "\u{FFFD}\u{FFFD}"), ("e5b2", "\u{FFFD}"),
    ("e080 80", "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("eda080", "\u{FFFD}\u{FFFD}\u{FFFD}"), ("f09f92", "\u{FFFD}"), ("f4908080", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("e5b2 e5b297", "\u{FFFD}岗"), ("f8888080 80", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"), ("ff", "\u{FFFD}"),
  ])
  func malformedUTF8(hexadecimal: String, text: String) {
    let around = String(repeating: "岗位职责", count: 50)
    let source = decode(Array(around.utf8) + bytes(hexadecimal) + Array(around.utf8))
    #expect(source.encoding == "UTF-8")
    #expect(source.scalars == scalars(around + text + around))
    #expect(source.diagnostics.map(\.code) == [.malformedInput])
    let first = source.diagnostics.first?.span?.start ?? 0
    #expect(source.scalars[first] == 0xFFFD)
    #expect(!source.scalars[..<first].contains(0xFFFD))
  }

  /// A text cut out of a longer one at any byte.
  @Test func cutUTF8() {
    let whole = Array(Sentences.simplified.utf8)
    for end in 12..<whole.count {
      #expect(decode(Array(whole.prefix(end))).encoding == "UTF-8")
      #expect(decode(Array(whole.suffix(end))).encoding == "UTF-8")
    }
  }

  @Test func malformedInOtherEncodings() {
    let broken = decode(Sentences.gb18030 + [0xFF, 0x0A] + Sentences.gb18030)
    #expect(broken.encoding == "GB18030")
    #expect(broken.scalars == scalars(Sentences.simplified + "\u{FFFD}\n" + Sentences.simplified))
    #expect(
      broken.diagnostics.first?.span
        == TextSpan(scalars(Sentences.simplified).count, scalars(Sentences.simplified).count + 1))
    let cut = decode(bytes("fffe 3d d8 41 00 3d d8 00"))
    #expect(cut.scalars == [0xFFFD, 0x41, 0xFFFD, 0xFFFD])
    #expect(cut.diagnostics.first?.span == TextSpan(0, 1))
    #expect(decode(bytes("0000feff 00110000 0000d800 00")).scalars == [0xFFFD, 0xFFFD, 0xFFFD])
  }

  @Test func uncertainty() {
    // 4 bytes that are words in neither encoding.
    #expect(decode(bytes("f8a1 f8a2")).diagnostics.contains { $0.code == .uncertainEncoding })
  }

  /// ICU's Big5 is Microsoft's code page; these are the Unicode Consortium's characters.
  @Test func big5Table() {
    let source = decode(Sentences.big5 + bytes("a1e3 a145 c6d2 c7b4 c7f3 c6a4"))
    #expect(source.scalars.suffix(6) == scalars("∼•のЖ⑴々")[...])
  }

  /// ICU's GB18030 has private-use characters for these.
  @Test func gb18030Table() {
    let source = decode(Sentences.gb18030 + bytes("a6d9 a6ed a6f3 fe59 fe51 a2e3"))
    #expect(source.scalars.suffix(6) == [0xFE10, 0xFE18, 0xFE19, 0x9FB4, 0x20087, 0x20AC])
  }

  /// Any bytes give a text.
  @Test func totality() {
    var generator = SplitMix(state: 20_240_601)
    var decoder = Decoder()
    for round in 0..<2000 {
      let bytes = (0..<(round % 300)).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
      let source = decoder.decode(bytes, name: "")
      #expect(source.byteCount == bytes.count)
      for diagnostic in source.diagnostics {
        #expect(diagnostic.span.map { $0.start < $0.end && $0.end <= source.scalars.count } ?? true)
      }
    }
  }
}
