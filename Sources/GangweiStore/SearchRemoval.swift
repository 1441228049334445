internal import SQLite

/// Takes a document's texts out of the full-text index, which has to be told what they were: it does not keep them.
enum SearchRemoval {
  private static let removal =
    "INSERT INTO search (search, rowid, title, department, summary, text) VALUES ('delete', ?, ?, ?, ?, ?)"

  /// The texts as they were indexed, in the columns of `search`.
  private static let texts = """
    SELECT id, title, department, summary, NULL FROM positions
      WHERE id BETWEEN ?1 AND ?2 AND coalesce(title, department, summary) IS NOT NULL
    UNION ALL SELECT id, NULL, NULL, NULL, text FROM items WHERE id BETWEEN ?1 AND ?2
    UNION ALL SELECT id, NULL, NULL, NULL, text FROM fields WHERE id BETWEEN ?1 AND ?2
    UNION ALL SELECT id, NULL, NULL, NULL, text FROM sections WHERE id BETWEEN ?1 AND ?2
    """

  /// Call it before the document's rows go.
  static func remove(_ document: Int, from database: borrowing Database) throws(SQLiteError) {
    let parts = PartNumber.range(of: document)
    var selection = try database.prepare(texts)
    try selection.bind(.integer(parts.lowerBound), at: 1)
    try selection.bind(.integer(parts.upperBound), at: 2)
    var statement = try database.prepare(removal)
    while try selection.step() {
      for column in 0..<5 {
        var value = selection[column]
        if case .text(let text) = value { value = .text(SearchText.indexed(text)) }
        try statement.bind(value, at: column + 1)
      }
      try statement.run()
    }
  }
}
