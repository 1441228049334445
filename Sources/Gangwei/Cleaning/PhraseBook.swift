/// The phrases of `boilerplate.tsv`, by how they are looked for.
struct PhraseBook: Sendable {
  enum Manner: String, Sendable { case whole, start, line, inline, head }

  struct Phrase: Sendable {
    var kind: BoilerplateKind
    var manner: Manner
  }

  static let shared = PhraseBook()

  /// Phrases that make a line boilerplate when it begins with them or is them.
  private let openings: WordTrie
  /// Phrases looked for everywhere in a line.
  let anywhere: WordTrie
  private let phrases: [Phrase]

  private init() {
    var openings = WordTrie()
    var anywhere = WordTrie()
    var phrases: [Phrase] = []
    let rows = LexiconFile.named("boilerplate").namedRows
    for (name, words) in rows {
      let parts = name.split(separator: "/")
      guard parts.count == 2, let kind = BoilerplateKind(rawValue: String(parts[0])),
        let manner = Manner(rawValue: String(parts[1]))
      else { continue }
      phrases.append(Phrase(kind: kind, manner: manner))
      let value = UInt32(phrases.count)
      for phrase in words.flatMap(Self.withLongerDashes) {
        switch manner {
        case .whole, .start, .head: openings.insert(phrase, value)
        case .line, .inline: anywhere.insert(phrase, value)
        }
      }
    }
    // 相关 + 文档
    phrases.append(Phrase(kind: .relatedLinks, manner: .head))
    let head = UInt32(phrases.count)
    func row(_ name: String) -> ArraySlice<[UInt32]> { rows.first { $0.name == name }?.words ?? [] }
    for which in row("related-links/which") {
      for what in row("related-links/what") { openings.insert(which + what, head) }
    }
    // 资源 + 大小 + :
    phrases.append(Phrase(kind: .fileFacts, manner: .start))
    let fact = UInt32(phrases.count)
    for subject in row("file-facts/of") {
      for about in row("file-facts/about") { openings.insert(subject + about + [0x3A], fact) }
    }
    self.openings = openings
    self.anywhere = anywhere
    self.phrases = phrases
  }

  private static let mostDashes = 6

  /// 专心-专注-专业 also with longer dashes, 专心---专注---专业.
  private static func withLongerDashes(_ phrase: [UInt32]) -> [[UInt32]] {
    guard phrase.contains(0x2D) else { return [phrase] }
    return (1...mostDashes).map { count in
      phrase.flatMap { $0 == 0x2D ? Array(repeating: $0, count: count) : [$0] }
    }
  }

  func opening(_ cells: Cells, at index: Int, before end: Int) -> (end: Int, phrase: Phrase)? {
    guard index < end, let found = openings.longest(in: cells, at: index, before: end) else { return nil }
    return (found.end, phrases[Int(found.value) - 1])
  }

  /// The first phrase from `index` on.
  func inside(_ cells: Cells, from index: Int, before end: Int) -> (start: Int, end: Int, phrase: Phrase)? {
    guard let found = anywhere.next(in: cells, by: .notices, from: index, before: end) else { return nil }
    return (found.start, found.end, phrases[Int(found.value) - 1])
  }
}
