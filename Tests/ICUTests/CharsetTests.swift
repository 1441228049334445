import ICU
import Testing

private func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

/// The converter that most tests use; `#require` takes no noncopyable value.
private func gb18030() -> CharsetConverter? {
  let converter = CharsetConverter(name: "GB18030")
  if converter == nil { Issue.record("no GB18030") }
  return converter
}

@Suite struct CharsetTests {
  @Test func unknownName() {
    // A noncopyable optional cannot be an argument of #expect.
    let isUnknown = CharsetConverter(name: "no such charset") == nil
    #expect(isUnknown)
  }

  @Test func conversion() {
    guard var converter = gb18030() else { return }
    #expect(converter.decode([0xB8, 0xDA, 0xCE, 0xBB, 0x0D, 0x0A, 0x94, 0x39, 0xDA, 0x33]) == scalars("岗位\r\n💩"))
    #expect(converter.replacementCount == 0)
    #expect(converter.decode([]) == [])
    // A converter keeps nothing of the text before.
    #expect(converter.decode([0x41, 0xB8]) == [0x41, 0xFFFD])
    #expect(converter.replacementCount == 1)
    #expect(converter.decode([0xDA, 0xCE]) == scalars("谖"))
    #expect(converter.replacementCount == 0)
  }

  /// Pairs cut by the end of the converter's buffer come together again.
  @Test(arguments: [0, 1]) func longTexts(offset: Int) {
    guard var converter = gb18030() else { return }
    let pair: [UInt8] = [0x94, 0x39, 0xDA, 0x33]
    let bytes = [UInt8](repeating: 0x41, count: offset) + [[UInt8]](repeating: pair, count: 20_000).flatMap { $0 }
    let expected = [UInt32](repeating: 0x41, count: offset) + [UInt32](repeating: 0x1F4A9, count: 20_000)
    #expect(converter.decode(bytes) == expected)
  }

  @Test func detection() {
    guard var detector = CharsetDetector() else {
      Issue.record("no detector")
      return
    }
    // 岗位职责：负责，
    let sentence: [UInt8] = [
      0xB8, 0xDA, 0xCE, 0xBB, 0xD6, 0xB0, 0xD4, 0xF0, 0xA3, 0xBA, 0xB8, 0xBA, 0xD4, 0xF0, 0xA3, 0xAC,
    ]
    let candidates = detector.candidates([[UInt8]](repeating: sentence, count: 20).flatMap { $0 })
    #expect(candidates.contains { $0.name == "GB18030" && $0.confidence > 50 })
    _ = detector.candidates([])
  }
}
