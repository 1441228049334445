import Gangwei
import GangweiStore
import SQLite
import TestSupport

/// The corpus as documents, and databases of them.
enum CorpusStore {
  static let documents: [(path: String, document: Document)] = {
    var parser = Parser()
    let paths = (try? ProjectFiles.corpus) ?? []
    return paths.compactMap { path in
      guard let bytes = try? ProjectFiles.bytes(of: "corpus/" + path) else { return nil }
      let name = path.split(separator: "/").last.map(String.init) ?? path
      return (path, parser.parse(bytes, name: name))
    }
  }()

  static let rows: [DocumentRows] = documents.enumerated().map { ordinal, entry in
    DocumentRows(entry.document, path: entry.path, ordinal: ordinal, parser: "test")
  }

  /// Adds the corpus to a database, in any order.
  static func fill(_ path: String, _ rows: [DocumentRows] = rows) throws {
    var store = try DocumentStore(path: path)
    for row in rows { try store.add(row) }
    try store.commit()
  }
}

extension Database {
  /// What the tables hold, table by table, without the full-text index.
  func content() throws -> [String: [[SQLiteValue]]] {
    var content: [String: [[SQLiteValue]]] = [:]
    let names = try rows("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%'")
    for case .text(let name)? in names.map(\.first) {
      content[name] = try rows("SELECT * FROM \(name) ORDER BY 1, 2")
    }
    return content
  }
}
