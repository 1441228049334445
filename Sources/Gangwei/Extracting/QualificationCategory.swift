/// What a qualification asks for, by its words.
enum QualificationCategory {
  /// The words of all rows, each with the number of its row, from 1.
  private static let words: (trie: WordTrie, categories: [Item.Category]) = {
    var trie = WordTrie()
    var categories: [Item.Category] = []
    for (name, words) in LexiconFile.named("qualification-words").namedRows {
      guard let category = Item.Category(rawValue: name) else { continue }
      categories.append(category)
      // A word that stands in two rows belongs to the first.
      for word in words where trie.value(of: word) == nil { trie.insert(word, UInt32(categories.count)) }
    }
    return (trie, categories)
  }()

  /// The category of the first row of which any word stands in the pieces.
  static func read(_ cells: Cells, _ pieces: [TextSpan]) -> Item.Category? {
    let (trie, categories) = words
    var least = UInt32.max
    for piece in pieces { least = min(least, trie.leastValue(in: cells, piece) ?? .max) }
    return least == .max ? nil : categories[Int(least) - 1]
  }
}
