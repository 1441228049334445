internal import CSQLite

/// Owns one connection to an SQLite database; it is closed when the value and its statements are gone.
///
/// It may move from thread to thread, as SQLite only asks that no two use a connection or its statements at once: who shares
/// it has to see to that.
public struct Database: ~Copyable, @unchecked Sendable {
  private let handle: UnsafeMutableRawPointer

  public enum Access: Sendable {
    case reading
    /// The file is made where it is missing.
    case writing
  }

  /// Opens a database file.
  /// - Throws: ``SQLiteError``, for example where the file may not be opened. A file that is no database is only found
  ///   out when it is first read.
  public init(path: String, access: Access) throws(SQLiteError) {
    var opened: UnsafeMutableRawPointer?
    let code = csqlite_open(path, access == .reading, &opened)
    guard let opened else { throw SQLiteError(code: code, message: "out of memory") }
    guard code == 0 else {
      let error = SQLiteError(code: code, message: String(cString: csqlite_message(opened)))
      csqlite_close(opened)
      throw error
    }
    handle = opened
  }

  deinit {
    csqlite_close(handle)
  }

  /// Waits up to so many milliseconds where another process has locked the file; without this, not at all.
  public func waitWhenBusy(milliseconds: Int) {
    csqlite_wait_when_busy(handle, Int32(clamping: milliseconds))
  }

  /// Runs statements, parted by semicolons, whose rows nobody needs.
  public func execute(_ sql: String) throws(SQLiteError) {
    try check(csqlite_execute(handle, sql))
  }

  /// Prepares a statement.
  public func prepare(_ sql: String) throws(SQLiteError) -> Statement {
    var sql = sql
    var prepared: UnsafeMutableRawPointer?
    // SQLite reads the text during the call only.
    let code = sql.withUTF8 { text in
      text.withMemoryRebound(to: CChar.self) { csqlite_prepare(handle, $0.baseAddress, $0.count, &prepared) }
    }
    try check(code)
    guard let prepared else { throw SQLiteError(code: 21, message: "no statement in the text") }
    return Statement(handle: prepared, database: handle)
  }

  /// All rows of a query. For small results.
  public func rows(_ sql: String, _ parameters: [SQLiteValue] = []) throws(SQLiteError) -> [[SQLiteValue]] {
    var statement = try prepare(sql)
    for (index, value) in parameters.enumerated() { try statement.bind(value, at: index + 1) }
    var rows: [[SQLiteValue]] = []
    while try statement.step() { rows.append(statement.row) }
    return rows
  }

  private func check(_ code: Int32) throws(SQLiteError) {
    guard code != 0 else { return }
    throw SQLiteError(code: code, message: String(cString: csqlite_message(handle)))
  }
}
