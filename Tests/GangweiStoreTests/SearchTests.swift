import GangweiStore
import SQLite
import TestSupport
import Testing

/// The full-text index finds what `LIKE '%…%'` finds, and nothing else.
struct SearchTests {
  let folder: TemporaryFolder
  let texts: [String]

  init() throws {
    folder = try TemporaryFolder()
    try CorpusStore.fill(folder.path("a.sqlite"))
    let database = try Database(path: folder.path("a.sqlite"), access: .reading)
    texts = try database.rows("SELECT text FROM items ORDER BY id").compactMap { row in
      if case .text(let text)? = row.first { text } else { nil }
    }
  }

  /// Substrings of the items' texts, spread over all of them.
  private func substrings(_ length: Int, step: Int) -> [String] {
    let all = texts.map { Array($0.unicodeScalars) }.flatMap { scalars in
      stride(from: 0, through: scalars.count - length, by: 1).map { start in
        String(String.UnicodeScalarView(scalars[start..<start + length]))
      }
    }
    let distinct = Set(all).sorted()
    return stride(from: 0, to: distinct.count, by: step).map { distinct[$0] }
  }

  private func check(_ substrings: [String], _ comment: Comment) throws {
    let database = try Database(path: folder.path("a.sqlite"), access: .reading)
    #expect(substrings.count > 50, comment)
    for substring in substrings {
      let pattern = substring.replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing("_", with: "\\_")
      let scanned = try database.rows(
        """
        SELECT id FROM items WHERE text LIKE ?1 ESCAPE '\\'
        UNION SELECT id FROM fields WHERE text LIKE ?1 ESCAPE '\\'
        UNION SELECT id FROM sections WHERE text LIKE ?1 ESCAPE '\\' ORDER BY id
        """, [.text("%\(pattern)%")])
      let query = try #require(SearchText.query(substring))
      let found = try database.rows(
        "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid", [.text("text : \(query)")])
      #expect(found == scanned, "\(substring)")
      for column in ["title", "department", "summary"] {
        let scanned = try database.rows(
          "SELECT id FROM positions WHERE \(column) LIKE ? ESCAPE '\\' ORDER BY id", [.text("%\(pattern)%")])
        let found = try database.rows(
          "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid", [.text("\(column) : \(query)")])
        #expect(found == scanned, "\(column): \(substring)")
      }
    }
  }

  @Test(arguments: [(1, 7), (2, 97), (3, 197), (4, 223), (9, 251)])
  func substringsOfAnyLengthAreFound(_ length: Int, _ step: Int) throws {
    try check(substrings(length, step: step), "of \(length)")
  }

  @Test func neighboursThatAreNoneAreNotFound() throws {
    let ends = substrings(2, step: 151)
    try check(zip(ends, ends.reversed()).map { $0 + $1 }, "joined")
    try check(zip(ends, ends.reversed()).map { String($0.reversed()) + $1 }, "turned")
  }
}
