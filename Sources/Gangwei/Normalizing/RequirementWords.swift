/// The words that requirements are read by; the rows of `requirement-words.tsv`.
struct RequirementWords: Sendable {
  static let shared = RequirementWords()
  static let isCertificate: UInt32 = 1
  static let isTitle: UInt32 = 1

  /// What asks for nothing: 不限, 无.
  let none: WordTrie
  /// What stands before a name and is no part of it, at its start (具有, 或) and at its end (等, 相关).
  let openings: WordTrie
  let closings: WordTrie
  /// What 专业 is followed by where it is a field of study; what stands before its name; what no name holds.
  let afterMajor: WordTrie
  let beforeMajor: WordTrie
  let notMajor: WordTrie
  /// Words of certificates and titles, 1; what only looks so (证明, 职称评定), 2.
  let certificates: WordTrie
  let titles: WordTrie
  let beforeCertificate: WordTrie
  let notCertificate: WordTrie
  /// Words of certificates that name none.
  let generic: WordTrie
  let levels: WordTrie
  let genders: WordTrie
  let health: WordTrie
  let notHealth: WordTrie

  /// The names of the rows.
  static let roles = [
    "after-major", "before-certificate", "before-major", "certificate", "closing", "gender", "generic", "health",
    "level",
    "none", "not-certificate", "not-health", "not-major", "opening", "title",
  ]

  private init() {
    var tries: [String: WordTrie] = [:]
    for (name, words) in LexiconFile.named("requirement-words").namedRows {
      let parts = name.split(separator: "/").map(String.init)
      guard let first = parts.first else { continue }
      for word in words { tries[first, default: WordTrie()].insert(word, parts.count > 1 ? 2 : 1) }
    }
    func trie(_ name: String) -> WordTrie { tries[name] ?? WordTrie() }
    none = trie("none")
    openings = trie("opening")
    closings = trie("closing")
    afterMajor = trie("after-major")
    beforeMajor = trie("before-major")
    notMajor = trie("not-major")
    certificates = trie("certificate")
    titles = trie("title")
    beforeCertificate = trie("before-certificate")
    notCertificate = trie("not-certificate")
    generic = trie("generic")
    levels = trie("level")
    genders = trie("gender")
    health = trie("health")
    notHealth = trie("not-health")
  }
}

extension WordTrie {
  /// Whether any word stands inside the span.
  func stands(in span: TextSpan, _ cells: Cells) -> Bool { next(in: cells, from: span.start, before: span.end) != nil }

  /// Whether the span is one word, signs at its end left off.
  func isWhole(_ span: TextSpan, _ cells: Cells) -> Bool {
    var end = span.end
    while end > span.start, cells.classes[end - 1] == .terminator || cells.isBlank(end - 1) { end -= 1 }
    return longest(in: cells, at: span.start, before: end)?.end == end
  }

  /// Where the last word inside the span ends.
  func endOfLast(in span: TextSpan, _ cells: Cells) -> Int? {
    var last: Int?
    var index = span.start
    while let word = next(in: cells, from: index, before: span.end) {
      last = word.end
      index = word.end
    }
    return last
  }

  /// The span without words, blanks and joining signs at its start.
  func trimmedStart(_ span: TextSpan, _ cells: Cells) -> TextSpan {
    var span = span
    while !span.isEmpty {
      if let word = longest(in: cells, at: span.start, before: span.end) {
        span.start = word.end
      } else if cells.isBlank(span.start) || cells.folded[span.start] == 0x3001 || cells.folded[span.start] == 0x2C {
        span.start += 1
      } else {
        break
      }
    }
    return span
  }

  /// The span without words, blanks and joining signs at its end. No word is longer than four.
  func trimmedEnd(_ span: TextSpan, _ cells: Cells) -> TextSpan {
    var span = span
    trimming: while !span.isEmpty {
      let end = span.end
      if cells.isBlank(end - 1) || cells.folded[end - 1] == 0x3001 || cells.folded[end - 1] == 0x2C {
        span.end -= 1
        continue
      }
      for start in max(span.start, end - 4)..<end where longest(in: cells, at: start, before: end)?.end == end {
        span.end = start
        continue trimming
      }
      break
    }
    return span
  }
}
