import Testing

@testable import Gangwei

/// Changes of a text that change nothing of what its positions say.
@Suite struct InvarianceTests {
  enum Change: String, CaseIterable, Sendable {
    case returnsAndNewlines, returns, blankLines, wideSigns, wideDigits, indentation, notice, invisibleCharacters

    func apply(_ text: String) -> [UInt8] {
      switch self {
      case .returnsAndNewlines: Array(Self.lines(text).joined(separator: "\r\n").utf8)
      case .returns: Array(Self.lines(text).joined(separator: "\r").utf8)
      case .blankLines: Array(Self.lines(text).joined(separator: "\n \u{3000}\n\n").utf8)
      case .wideSigns: Self.replacing(text, [",:;()": "，：；（）"])
      case .wideDigits: Self.replacing(text, ["0123456789%": "０１２３４５６７８９％"])
      case .indentation: Array(Self.lines(text).joined(separator: " \u{200B}\n\u{3000}\u{3000}").utf8)
      case .invisibleCharacters: Self.withInvisibleCharacters(text)
      case .notice: Array((text + "\n本站所有内容均由网友上传，如有侵权请联系管理员删除。\n").utf8)
      }
    }

    private static func lines(_ text: String) -> [Substring] {
      text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    }

    private static func withInvisibleCharacters(_ text: String) -> [UInt8] {
      var changed = ""
      for (number, scalar) in text.unicodeScalars.enumerated() {
        changed.unicodeScalars.append(scalar)
        if 0x4E00...0x9FFF ~= scalar.value { changed += ["", "", "\u{200B}", "", "\u{AD}\u{2060}"][number % 5] }
      }
      return Array(changed.utf8)
    }

    private static func replacing(_ text: String, _ pairs: [String: String]) -> [UInt8] {
      var table: [Unicode.Scalar: Unicode.Scalar] = [:]
      for (from, to) in pairs {
        for (left, right) in zip(from.unicodeScalars, to.unicodeScalars) { table[left] = right }
      }
      return Array(String(String.UnicodeScalarView(text.unicodeScalars.map { table[$0] ?? $0 })).utf8)
    }
  }

  private static let said: [String: [[String]]] = Dictionary(
    uniqueKeysWithValues: CorpusText.all.map { ($0.name, parse($0.text).positions.map(\.said)) })

  @Test(arguments: CorpusText.all, Change.allCases)
  func positionsStay(source: CorpusText, change: Change) throws {
    let changed = change.apply(source.text)
    // A text of one line, or one whose lines end so already, has nothing to change.
    if changed == Array(source.text.utf8) { return }
    let said = parse(changed).positions.map(\.said)
    let expected = try #require(Self.said[source.name])
    #expect(said.count == expected.count)
    for (number, (left, right)) in zip(said, expected).enumerated() {
      #expect(left == right, "position \(number)")
    }
  }

  /// Readings in brackets behind characters are shown, and change nothing else.
  @Test(arguments: CorpusText.all, ["(zé)", "（lǜ）"])
  func glosses(source: CorpusText, gloss: String) throws {
    var changed = ""
    let text = Array(source.text.unicodeScalars)
    for (number, scalar) in text.enumerated() {
      changed.unicodeScalars.append(scalar)
      let isBeforeBracket = text.indices.contains(number + 1) && "(（".unicodeScalars.contains(text[number + 1])
      if number % 5 == 0, 0x4E00...0x9FFF ~= scalar.value, !isBeforeBracket { changed += gloss }
    }
    func comparable(_ positions: [[String]]) -> [[String]] {
      // Without the id, which is of the characters.
      positions.map { $0.dropFirst().map { without($0, ["(zé)", "(lǜ)"]) } }
    }
    let expected = try #require(Self.said[source.name])
    #expect(comparable(parse(changed).positions.map(\.said)) == comparable(expected))
  }

  private func without(_ text: String, _ glosses: [String]) -> String {
    glosses.reduce(text) { rest, gloss in
      var (kept, index) = ("", rest.startIndex)
      while index < rest.endIndex {
        if rest[index...].hasPrefix(gloss) {
          index = rest.index(index, offsetBy: gloss.count)
        } else {
          kept.append(rest[index])
          index = rest.index(after: index)
        }
      }
      return kept
    }
  }

  /// The later stages see the same scalars, and so give the same.
  @Test(arguments: CorpusText.all)
  func encodings(source: CorpusText) {
    let wide = [false, true].map { wideBytes("\u{FEFF}" + source.text, unitSize: 2, isBigEndian: $0) }
    for bytes in wide + [gb18030Bytes(source.text), Array(("\u{FEFF}" + source.text).utf8)] {
      var decoder = Decoder()
      #expect(decoder.decode(bytes, name: "page.txt").scalars == scalars(source.text))
    }
  }

  /// Traditional characters change the characters only, and whether 元 names a currency.
  @Test(arguments: CorpusText.all)
  func traditionalCharacters(source: CorpusText) throws {
    let simplified = Dictionary(
      LexiconFile.named("traditional-characters").rows.map { ($0[0][0], $0[1][0]) },
      uniquingKeysWith: { first, _ in first })
    let traditional = Dictionary(
      LexiconFile.named("traditional-characters").rows.filter { simplified[$0[1][0]] == nil }.map {
        ($0[1][0], $0[0][0])
      },
      uniquingKeysWith: { first, _ in first })
    func map(_ text: String, _ table: [UInt32: UInt32]) -> String {
      String(String.UnicodeScalarView(text.unicodeScalars.map { table[$0.value].flatMap(Unicode.Scalar.init) ?? $0 }))
    }
    func comparable(_ positions: [[String]]) -> [[String]] {
      // Without the id, which is of the characters.
      positions.map { $0.dropFirst().filter { !$0.hasPrefix("  currency") }.map { map($0, simplified) } }
    }
    let changed = map(source.text, traditional)
    #expect(changed != source.text)
    let expected = try #require(Self.said[source.name])
    #expect(comparable(parse(changed).positions.map(\.said)) == comparable(expected))
  }

  /// Two documents in one file give the positions of both. Texts that describe no job are left out: where one begins
  /// without a title behind a description, nothing shows which of the two a page is.
  @Test(arguments: CorpusText.all)
  func twoDocuments(second: CorpusText) throws {
    let first = try #require(CorpusText.all.first { $0.name.hasPrefix("003") })
    let expected = try #require(Self.said[first.name]) + (try #require(Self.said[second.name]))
    if Self.said[second.name]?.isEmpty == true { return }
    let joined = parse(first.text + "\n\n" + second.text).positions.map(\.said)
    #expect(joined == expected)
  }
}
