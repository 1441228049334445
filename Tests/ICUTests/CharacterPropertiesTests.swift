import ICU
import Testing

private func scalar(_ character: Unicode.Scalar) -> UInt32 { character.value }

@Suite struct CharacterPropertiesTests {
  @Test(
    arguments: [
      ("人", GeneralCategory.otherLetter), ("A", .uppercaseLetter), ("３", .decimalNumber), ("一", .otherLetter),
      ("①", .otherNumber), ("，", .otherPunctuation), ("（", .openPunctuation), ("\u{3000}", .spaceSeparator),
      ("\u{200B}", .format), ("\n", .control), ("\u{E000}", .privateUse), ("●", .otherSymbol), ("+", .mathSymbol),
      ("\u{301}", .nonspacingMark), ("\u{378}", .unassigned),
    ] as [(Unicode.Scalar, GeneralCategory)])
  func category(of character: Unicode.Scalar, is expected: GeneralCategory) {
    #expect(CharacterProperties.generalCategory(of: character.value) == expected)
  }

  /// Swift's standard library has tables of its own: the visible set must be the same in both.
  @Test func visibilityAgreesWithTheStandardLibrary() {
    for value in UInt32(0)...0x3FFF {
      guard let character = Unicode.Scalar(value) else { continue }
      let category = character.properties.generalCategory
      let isHidden = [.control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator].contains(category)
      #expect(CharacterProperties.isVisible(value) == !isHidden, "U+\(String(value, radix: 16))")
    }
  }

  @Test(
    arguments: [
      ("，", ","), ("３", "3"), ("Ａ", "A"), ("（", "("), ("\u{3000}", " "), ("ｱ", "ア"), ("①", "①"), ("³", "³"), ("人", "人"),
    ] as [(Unicode.Scalar, Unicode.Scalar)])
  func widthFolding(of character: Unicode.Scalar, gives expected: Unicode.Scalar) {
    #expect(CharacterProperties.widthFold(character.value) == expected.value)
  }

  @Test func caseFolding() {
    #expect(CharacterProperties.simpleCaseFold(scalar("Ä")) == scalar("ä"))
    #expect(CharacterProperties.simpleCaseFold(scalar("岗")) == scalar("岗"))
  }

  @Test func scriptsAndKinds() {
    #expect(CharacterProperties.isHan(scalar("岗")))
    #expect(CharacterProperties.isHan(scalar("〇")))
    #expect(!CharacterProperties.isHan(scalar("の")))
    #expect(CharacterProperties.isAlphabetic(scalar("x")))
    #expect(!CharacterProperties.isAlphabetic(scalar("。")))
    #expect(CharacterProperties.isEmojiPresentation(scalar("😀")))
    #expect(!CharacterProperties.isEmojiPresentation(scalar("●")))
    let scripts: [(Unicode.Scalar, Script)] = [
      ("岗", .han), ("の", .hiragana), ("カ", .katakana), ("a", .latin), ("α", .greek), ("Ж", .cyrillic),
      ("한", .hangul), ("ㄅ", .bopomofo), ("，", .common), ("\u{301}", .inherited),
    ]
    for (character, script) in scripts { #expect(CharacterProperties.script(of: character.value) == script) }
  }

  @Test(arguments: [UInt32(0xD800), 0x110000, 0x8000_0000, .max])
  func numbersThatAreNoScalars(_ number: UInt32) {
    #expect(CharacterProperties.widthFold(number) == number)
    #expect(CharacterProperties.simpleCaseFold(number) == number)
    #expect(!CharacterProperties.isHan(number))
    _ = CharacterProperties.generalCategory(of: number)
    _ = CharacterProperties.script(of: number)
  }
}
