internal import CSchema
internal import SQLite

/// The tables of the store.
public enum StoreSchema {
  /// The statements that make them, as in `schema/gangwei.store.sql`.
  public static var statements: String {
    // The bytes are constant and live as long as the program.
    let embedded = UnsafeBufferPointer(start: cschema_store_bytes(), count: cschema_store_count())
    return String(decoding: embedded, as: UTF8.self)
  }

  /// What says in the file's head that the database is one of ours: the letters `gwei`.
  static let applicationID = 0x6777_6569
  /// Goes up with each change of the tables.
  static let version = 1

  enum State {
    case empty, ours, otherVersion, foreign
  }

  /// What stands in a database.
  static func state(of database: borrowing Database) throws(SQLiteError) -> State {
    let id = try database.rows("PRAGMA application_id")
    let version = try database.rows("PRAGMA user_version")
    let tables = try database.rows("SELECT count(*) FROM sqlite_schema")
    if id == [[.integer(applicationID)]] { return version == [[.integer(Self.version)]] ? .ours : .otherVersion }
    return tables == [[.integer(0)]] ? .empty : .foreign
  }

  /// Makes the tables, in the open transaction.
  static func create(in database: borrowing Database) throws(SQLiteError) {
    try database.execute(statements)
    // As many bytes of new words are kept in memory before they are merged: half the time of the usual 1 MiB.
    try database.execute("INSERT INTO search (search, rank) VALUES ('hashsize', \(16 << 20))")
    try database.execute("PRAGMA application_id = \(applicationID); PRAGMA user_version = \(version)")
  }
}
