import Gangwei
import GangweiBatch
import SQLite
import TestSupport
import Testing

@testable import GangweiStore

struct DocumentStoreTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func content(_ name: String) throws -> [String: [[SQLiteValue]]] {
    try Database(path: folder.path(name), access: .reading).content()
  }

  private func rows(_ text: String, path: String = "a.txt", ordinal: Int = 0) -> DocumentRows {
    var parser = Parser()
    let document = parser.parse(Array(text.utf8), name: "a.txt")
    return DocumentRows(document, path: path, ordinal: ordinal, parser: "test")
  }

  @Test(arguments: StoreTable.allCases.filter { $0 != .search })
  func tablesHaveTheColumnsThatRowsFill(_ table: StoreTable) throws {
    _ = try DocumentStore(path: folder.path("a.sqlite"))
    let database = try Database(path: folder.path("a.sqlite"), access: .reading)
    let columns = try database.rows("SELECT name FROM pragma_table_info('\(table.name)') ORDER BY cid")
    let names = Set(columns.compactMap { row in if case .text(let name)? = row.first { name } else { nil } })
    #expect(names == Set(table.columns) && table.columns.count == names.count)
  }

  @Test func corpusIsConsistent() throws {
    try CorpusStore.fill(folder.path("a.sqlite"))
    let database = try Database(path: folder.path("a.sqlite"), access: .reading)
    #expect(try database.rows("PRAGMA integrity_check") == [[.text("ok")]])
    #expect(try database.rows("PRAGMA foreign_key_check").isEmpty)
    let documents = CorpusStore.documents.map(\.document)
    let positions = documents.flatMap(\.positions)
    func count(_ part: (Position) -> Int) -> Int { positions.reduce(0) { $0 + part($1) } }
    func counted(_ part: (Document) -> Int) -> Int { documents.reduce(0) { $0 + part($1) } }
    let counts: [String: Int] = [
      "documents": documents.count,
      "positions": positions.count,
      "items": count { $0.duties.count + $0.qualifications.count + $0.authorities.count },
      "weights": count { $0.weights.count },
      "relationships": count { $0.relationships.count },
      "constraints": count { $0.constraints.count },
      "fields": count { $0.fields.count },
      "sections": count { $0.sections.count },
      "articles": counted { $0.articles.count },
      "boilerplate": counted { $0.boilerplate.count },
      "diagnostics": counted { $0.diagnostics.count },
      "unclaimed": counted { $0.unclaimed.count },
    ]
    for (table, count) in counts {
      #expect(try database.rows("SELECT count(*) FROM \(table)") == [[.integer(count)]], "\(table)")
    }
  }

  @Test func orderOfAddingChangesNothing() throws {
    try CorpusStore.fill(folder.path("a.sqlite"))
    try CorpusStore.fill(folder.path("b.sqlite"), CorpusStore.rows.reversed())
    #expect(try content("a.sqlite") == content("b.sqlite"))
  }

  @Test func addingAgainLeavesNothingTwice() throws {
    try CorpusStore.fill(folder.path("a.sqlite"))
    let once = try content("a.sqlite")
    try CorpusStore.fill(folder.path("a.sqlite"))
    #expect(try content("a.sqlite") == once)
  }

  @Test func whatWasNotCommittedIsNotThereAndComesWithTheNextRun() throws {
    do {
      var store = try DocumentStore(path: folder.path("a.sqlite"))
      for row in CorpusStore.rows.prefix(7) { try store.add(row) }
      try store.commit()
      for row in CorpusStore.rows.dropFirst(7).prefix(9) { try store.add(row) }
    }
    #expect(try content("a.sqlite")["documents"]?.count == 7)
    try CorpusStore.fill(folder.path("a.sqlite"))
    try CorpusStore.fill(folder.path("b.sqlite"))
    #expect(try content("a.sqlite") == content("b.sqlite"))
  }

  @Test func changedDocumentTakesThePlaceOfTheEarlier() throws {
    let path = folder.path("a.sqlite")
    try CorpusStore.fill(path, [rows("岗位职责\n1、销售产品;\n2、服务客户。\n"), rows("岗位职责\n1、记账", path: "b.txt", ordinal: 1)])
    try CorpusStore.fill(path, [rows("岗位职责\n1、销售产品。\n")])
    let database = try Database(path: path, access: .reading)
    #expect(
      try database.rows("SELECT id, path FROM documents") == [
        [.integer(1), .text("a.txt")], [.integer(2), .text("b.txt")],
      ])
    #expect(try database.rows("SELECT text FROM items ORDER BY id") == [[.text("销售产品")], [.text("记账")]])
    let found = "SELECT rowid FROM search WHERE search MATCH ?"
    #expect(try database.rows(found, [.text("\"服务\"")]).isEmpty)
    #expect(try database.rows(found, [.text("\"销售\"")]).count == 1)
  }

  @Test func documentOfAnotherRunGetsAnIdOfItsOwn() throws {
    let path = folder.path("a.sqlite")
    try CorpusStore.fill(path, [rows("岗位职责\n1、销售")])
    try CorpusStore.fill(path, [rows("岗位职责\n1、服务", path: "b.txt")])
    let database = try Database(path: path, access: .reading)
    #expect(
      try database.rows("SELECT id, path FROM documents") == [
        [.integer(1), .text("a.txt")], [.integer(2), .text("b.txt")],
      ])
  }

  @Test func heldDocumentsAreThoseOfThisVersionAndText() throws {
    let path = folder.path("a.sqlite")
    let row = rows("岗位职责\n1、销售")
    try CorpusStore.fill(path, [row])
    let store = try DocumentStore(path: path)
    let held = try store.heldDocuments(parser: "test")
    var parser = Parser()
    let sha256 = parser.parse(Array("岗位职责\n1、销售".utf8), name: "").source.sha256
    #expect(
      held.contains(path: "a.txt", record: 0) && held.contains(path: "a.txt", record: 0, name: "a.txt", sha256: sha256))
    #expect(!held.contains(path: "a.txt", record: 0, name: "a.txt", sha256: String(sha256.reversed())))
    #expect(!held.contains(path: "a.txt", record: 0, name: "b.txt", sha256: sha256))
    #expect(!held.contains(path: "a.txt", record: 1) && !held.contains(path: "b.txt", record: 0))
    #expect(try !store.heldDocuments(parser: "other").contains(path: "a.txt", record: 0))
  }

  @Test func otherFilesAreLeftAlone() throws {
    try folder.write("no database, though it is long enough to be one: " + String(repeating: "x", count: 100), to: "t")
    #expect(throws: OutputError(path: folder.path("t"), reason: "is no SQLite database; choose another file")) {
      _ = try DocumentStore(path: folder.path("t"))
    }
    do {
      let other = try Database(path: folder.path("other.sqlite"), access: .writing)
      try other.execute("CREATE TABLE t (a)")
    }
    let reason = "is a database of something else; choose another file"
    #expect(throws: OutputError(path: folder.path("other.sqlite"), reason: reason)) {
      _ = try DocumentStore(path: folder.path("other.sqlite"))
    }
    #expect(throws: OutputError.self) { _ = try DocumentStore(path: folder.path("missing/a.sqlite")) }
    #expect(throws: OutputError.self) { _ = try DocumentStore(path: folder.path("")) }
  }
}
