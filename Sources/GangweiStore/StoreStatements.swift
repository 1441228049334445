internal import SQLite

/// Owns the statements that adding a document needs.
struct StoreStatements: ~Copyable, Sendable {
  /// One for each table, in the order of the tables.
  var insertions: InlineArray<13, Statement>
  /// The id of a document by its path and record.
  var finding: Statement
  /// Whether there is a document of an id.
  var checking: Statement
  /// The first id behind all documents.
  var numbering: Statement

  init(in database: borrowing Database) throws(SQLiteError) {
    // Into variables first: a value that cannot be copied may not be left half made.
    let insertions = try Self.insertions(in: database)
    let finding = try database.prepare("SELECT id FROM documents WHERE path = ? AND record = ?")
    let checking = try database.prepare("SELECT 1 FROM documents WHERE id = ?")
    let numbering = try database.prepare("SELECT coalesce(max(id), 0) + 1 FROM documents")
    self.insertions = insertions
    self.finding = finding
    self.checking = checking
    self.numbering = numbering
  }

  private static func insertions(
    in database: borrowing Database
  ) throws(SQLiteError) -> InlineArray<13, Statement> {
    try InlineArray { (index: Int) throws(SQLiteError) in
      try database.prepare(StoreTable.allCases[index].insertion)
    }
  }
}

extension Statement {
  /// The integer in the first column of the first row, if there is a row.
  mutating func first(_ parameters: [SQLiteValue]) throws(SQLiteError) -> Int? {
    for (index, value) in parameters.enumerated() { try bind(value, at: index + 1) }
    defer { reset() }
    guard try step(), case .integer(let number) = self[0] else { return nil }
    return number
  }
}
