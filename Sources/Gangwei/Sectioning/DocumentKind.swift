/// Whether a text describes jobs at all. Guides, blank forms, résumés, reports and answers speak of jobs and describe none.
struct DocumentKind {
  /// How strongly each kind of other text speaks.
  private(set) var isOther = false
  private(set) var rule = ""

  private static let book = SignBook()

  /// Counts the signs of texts that are no descriptions; linear.
  static func read(_ cells: Cells, _ lines: [PhysicalLine]) -> DocumentKind {
    var counts: [String: Set<UInt32>] = [:]
    for line in lines {
      book.words.each(in: cells, from: line.span.start, before: line.span.end) { start, end, value in
        let name = book.names[Int(value >> 16)]
        // A duty may speak of a 工作总结; a heading or a label says that the text is one.
        let isHeading = start <= line.span.start + 3 || cells.at(end) == 0x3A || line.span.count <= 24
        if isHeading || name == "guide" { counts[name, default: []].insert(value) }
        return end
      }
    }
    for (name, least) in [("resume", 3), ("report", 3), ("guide", 4), ("answers", 3), ("news", 3), ("contract", 3)] {
      if let count = counts[name]?.count, count >= least {
        return DocumentKind(isOther: true, rule: "document: signs of another kind of text (\(name))")
      }
    }
    return DocumentKind()
  }

  /// The words of `other-texts.tsv`; a value holds the row in its high half, the word in its low.
  private struct SignBook: Sendable {
    var words = WordTrie()
    var names: [String] = []

    init() {
      var number: UInt32 = 0
      for row in LexiconFile.named("other-texts").rows {
        guard let head = row.first else { continue }
        names.append(String(String.UnicodeScalarView(head.compactMap(Unicode.Scalar.init))))
        for word in row.dropFirst() {
          number += 1
          words.insert(word, UInt32(names.count - 1) << 16 | number)
        }
      }
    }
  }
}
