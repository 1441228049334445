/// What a qualification asks for, by its words.
enum QualificationCategory {
  private struct Row: Sendable {
    var category: Item.Category
    var words: [[UInt32]]
  }

  private static let rows: [Row] = LexiconFile.named("qualification-words").rows.compactMap { row in
    let name = String(String.UnicodeScalarView((row.first ?? []).compactMap(Unicode.Scalar.init)))
    return Item.Category(rawValue: name).map { Row(category: $0, words: Array(row.dropFirst())) }
  }

  static func read(_ cells: Cells, _ pieces: [TextSpan]) -> Item.Category? {
    for row in rows {
      for word in row.words where pieces.contains(where: { cells.find(word, in: $0) != nil }) { return row.category }
    }
    return nil
  }
}
