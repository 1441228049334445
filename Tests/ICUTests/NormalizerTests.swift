import ICU
import Testing

private func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

@Suite struct NormalizerTests {
  @Test(arguments: [
    ("", ""), ("岗位职责：1. 负责①３", "岗位职责：1. 负责①３"), ("e\u{301}", "é"), ("か\u{3099}", "が"),
    ("\u{F900}", "\u{8C48}"), ("\u{2F800}", "\u{4E3D}"), ("\u{212B}", "Å"), ("10³㎡", "10³㎡"),
    ("\u{20087}", "\u{20087}"),
  ])
  func composition(of text: String, gives expected: String) {
    #expect(Normalizer.nfc(scalars(text)) == scalars(expected))
  }

  /// Some characters grow in NFC; the result may be longer than the first buffer.
  @Test func growth() {
    let grown = Normalizer.nfc([UInt32](repeating: 0x1D160, count: 1000))
    #expect(grown == [UInt32](repeating: 0, count: 1000).flatMap { _ in [0x1D158, 0x1D165, 0x1D16E] as [UInt32] })
  }

  @Test func loneSurrogates() {
    #expect(
      ScalarCoding.scalars([0xD800, 0x41, 0xDC00, 0xD83D, 0xDE00, 0xD83D]) == [0xFFFD, 0x41, 0xFFFD, 0x1F600, 0xFFFD])
    #expect(ScalarCoding.utf16([0xD800, 0x1F600, 0x11_0000]) == [0xFFFD, 0xD83D, 0xDE00, 0xFFFD])
    #expect(ScalarCoding.scalars([0xD83D, 0xD83D, 0xDE00]) == [0xFFFD, 0x1F600])
  }
}
