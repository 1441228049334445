internal import CSQLite

/// Owns one prepared statement; it is closed when the value goes. It may outlive the ``Database``: SQLite keeps the
/// connection open until its last statement is closed.
public struct Statement: ~Copyable, @unchecked Sendable {
  private let handle: UnsafeMutableRawPointer
  /// For the messages of errors; owned by the ``Database``.
  private let database: UnsafeMutableRawPointer

  init(handle: UnsafeMutableRawPointer, database: UnsafeMutableRawPointer) {
    self.handle = handle
    self.database = database
  }

  deinit {
    csqlite_finalize(handle)
  }

  /// Sets a parameter; places count from 1.
  public mutating func bind(_ value: SQLiteValue, at place: Int) throws(SQLiteError) {
    let place = Int32(clamping: place)
    switch value {
    case .null: try check(csqlite_bind_null(handle, place))
    case .integer(let number): try check(csqlite_bind_integer(handle, place, Int64(number)))
    case .real(let number): try check(csqlite_bind_real(handle, place, number))
    case .text(var text):
      // SQLite copies the text during the call.
      try check(text.withUTF8 { csqlite_bind_text(handle, place, $0.baseAddress, $0.count) })
    }
  }

  /// Goes on to the next row.
  /// - Returns: false where there is none.
  public mutating func step() throws(SQLiteError) -> Bool {
    var isRow = false
    try check(csqlite_step(handle, &isRow))
    return isRow
  }

  /// Runs a statement that gives no rows, and makes it ready for the next time.
  public mutating func run() throws(SQLiteError) {
    defer { csqlite_reset(handle) }
    _ = try step()
  }

  /// Makes the statement ready to be run again. Its parameters stay as they are.
  public mutating func reset() { csqlite_reset(handle) }

  /// The names of the columns.
  public var columns: [String] {
    (0..<csqlite_column_count(handle)).map { column in
      csqlite_column_name(handle, column).map { String(cString: $0) } ?? ""
    }
  }

  /// The row that the last step gave.
  public var row: [SQLiteValue] {
    (0..<Int(csqlite_column_count(handle))).map { self[$0] }
  }

  /// A column of the row that the last step gave; columns count from 0.
  public subscript(column: Int) -> SQLiteValue {
    let column = Int32(clamping: column)
    switch csqlite_column_kind(handle, column) {
    case csqlite_kind_integer: return .integer(Int(csqlite_column_integer(handle, column)))
    case csqlite_kind_real: return .real(csqlite_column_real(handle, column))
    case csqlite_kind_text:
      var count = 0
      // The bytes live until the next step, and are copied here.
      let bytes = UnsafeBufferPointer(start: csqlite_column_text(handle, column, &count), count: count)
      return .text(String(decoding: bytes, as: UTF8.self))
    default: return .null
    }
  }

  private func check(_ code: Int32) throws(SQLiteError) {
    guard code != 0 else { return }
    throw SQLiteError(code: code, message: String(cString: csqlite_message(database)))
  }
}
