/// What a qualification asks for, by its words.
enum QualificationCategory {
  private struct Row: Sendable {
    var category: Item.Category
    var words: WordList
  }

  private static let rows: [Row] = LexiconFile.named("qualification-words").rows.compactMap { row in
    let name = String(String.UnicodeScalarView((row.first ?? []).compactMap(Unicode.Scalar.init)))
    return Item.Category(rawValue: name).map { Row(category: $0, words: WordList(Array(row.dropFirst()))) }
  }

  static func read(_ cells: Cells, _ pieces: [TextSpan]) -> Item.Category? {
    rows.first { row in pieces.contains { row.words.stands(in: $0, of: cells) } }?.category
  }
}
