import SQLite
import TestSupport
import Testing

/// The queries of docs/stores.md print what stands under them.
struct DocumentedQueriesTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var query: String
    var result: String
    var testDescription: String { query.split(separator: "\n").first.map(String.init) ?? "" }
  }

  /// Each block of SQL, under the heading, with the block of text behind it.
  static let examples: [Example] = {
    guard let text = try? ProjectFiles.text(of: "docs/stores.md"),
      let part = text.split(separator: "### Queries").last?.split(separator: "\n## ").first
    else { return [] }
    var examples: [Example] = []
    var kind: String?
    var lines: [Substring] = []
    for line in part.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("```") else {
        lines.append(line)
        continue
      }
      let block = lines.joined(separator: "\n")
      switch kind {
      case nil: kind = String(line.dropFirst(3))
      case "sql"?:
        examples.append(Example(query: block, result: ""))
        kind = nil
      default:
        if !examples.isEmpty { examples[examples.count - 1].result = block }
        kind = nil
      }
      lines = []
    }
    return examples
  }()

  @Test func thereAreFive() {
    #expect(Self.examples.count == 5 && Self.examples.allSatisfy { !$0.result.isEmpty })
  }

  @Test(arguments: examples)
  func queryPrintsWhatTheDocumentShows(_ example: Example) throws {
    let folder = try TemporaryFolder()
    try CorpusStore.fill(folder.path("jobs.sqlite"))
    let database = try Database(path: folder.path("jobs.sqlite"), access: .reading)
    let rows = try database.rows(example.query).map { row in
      row.map { value in
        switch value {
        case .null: ""
        case .integer(let number): String(number)
        case .real(let number): number.description
        case .text(let text): text
        }
      }.joined(separator: " | ")
    }
    #expect(rows.joined(separator: "\n") == example.result)
  }
}
