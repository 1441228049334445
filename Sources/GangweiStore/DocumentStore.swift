public import GangweiBatch
internal import SQLite

/// Owns an SQLite database of documents while it is written.
///
/// Documents are added in transactions of many: a process that is killed leaves the documents of all finished
/// transactions and nothing half. A document is known by its path and its record's number; one that is added again takes
/// the place of the earlier one.
public struct DocumentStore: ~Copyable, Sendable {
  /// The database's file.
  public let path: String

  private let database: Database
  private var statements: StoreStatements
  private var pending = Pending()

  /// What the open transaction holds.
  private struct Pending {
    var documents = 0
    var bytes = 0

    /// Whether it is time to commit: seldom enough that waiting for the disk does not matter.
    var isFull: Bool { documents >= 1000 || bytes >= 32 << 20 }
  }

  /// Opens the database, or makes it where there is none.
  /// - Throws: ``OutputError`` where the file cannot be opened, or holds something else.
  public init(path: String) throws(OutputError) {
    self.path = path
    let database = try Self.opened(path)
    statements = try Self.attempt(path) { () throws(SQLiteError) in try StoreStatements(in: database) }
    self.database = database
  }

  private static func opened(_ path: String) throws(OutputError) -> Database {
    let database = try attempt(path) { () throws(SQLiteError) in try Database(path: path, access: .writing) }
    let state = try attempt(path) { () throws(SQLiteError) in
      database.waitWhenBusy(milliseconds: 5000)
      // Whoever deletes a document deletes its rows; 32 MiB of pages are kept at hand.
      try database.execute("PRAGMA foreign_keys = ON; PRAGMA cache_size = -32768; BEGIN IMMEDIATE")
      let state = try StoreSchema.state(of: database)
      if state == .empty { try StoreSchema.create(in: database) }
      try database.execute("COMMIT")
      return state
    }
    switch state {
    case .empty, .ours: return database
    case .otherVersion: throw OutputError(path: path, reason: "is of another version of gangwei; choose another file")
    case .foreign: throw OutputError(path: path, reason: "is a database of something else; choose another file")
    }
  }

  /// Runs what speaks to SQLite, and says what went wrong in the words of outputs.
  private static func attempt<Result: ~Copyable>(
    _ path: String, _ body: () throws(SQLiteError) -> Result
  ) throws(OutputError) -> Result {
    do throws(SQLiteError) {
      return try body()
    } catch {
      throw OutputError(path: path, error)
    }
  }

  // MARK: - Adding

  /// Adds a document, in place of an earlier one of the same path and record.
  /// - Throws: ``OutputError``; what was not committed is gone then.
  public mutating func add(_ rows: DocumentRows) throws(OutputError) {
    guard rows.partCount < PartNumber.perDocument else {
      throw OutputError(path: path, reason: "cannot hold \(rows.path): it has more parts than ids; split it")
    }
    do throws(SQLiteError) {
      if pending.documents == 0 { try database.execute("BEGIN IMMEDIATE") }
      let id = try number(of: rows)
      for table in StoreTable.allCases { try insert(rows.values[table.rawValue], into: table, id) }
      pending.documents += 1
      pending.bytes += rows.size
    } catch {
      throw OutputError(path: path, error)
    }
    if pending.isFull { try commit() }
  }

  /// Makes what was added permanent.
  public mutating func commit() throws(OutputError) {
    guard pending.documents > 0 else { return }
    do throws(SQLiteError) {
      try database.execute("COMMIT")
    } catch {
      throw OutputError(path: path, error)
    }
    pending = Pending()
  }

  /// The id that the document gets: its own where it is there already, which it leaves; else its place in the run, unless
  /// a document of another run has that.
  private mutating func number(of rows: DocumentRows) throws(SQLiteError) -> Int {
    if let id = try statements.finding.first([.text(rows.path), .integer(rows.record)]) {
      try SearchRemoval.remove(id, from: database)
      try database.execute("DELETE FROM documents WHERE id = \(id)")
      return id
    }
    let place = rows.ordinal + 1
    if try statements.checking.first([.integer(place)]) == nil { return place }
    return try statements.numbering.first([]) ?? place
  }

  private mutating func insert(_ values: [StoredValue], into table: StoreTable, _ id: Int) throws(SQLiteError) {
    let width = table.columns.count
    var start = 0
    while start < values.count {
      for column in 0..<width {
        try statements.insertions[table.rawValue].bind(values[start + column].resolved(id), at: column + 1)
      }
      try statements.insertions[table.rawValue].run()
      start += width
    }
  }

  // MARK: - Looking

  /// What the database holds from earlier runs of this version of the parser.
  public func heldDocuments(parser: String) throws(OutputError) -> HeldDocuments {
    var held = HeldDocuments()
    do throws(SQLiteError) {
      var statement = try database.prepare("SELECT path, record, name, sha256 FROM documents WHERE parser = ?")
      try statement.bind(.text(parser), at: 1)
      while try statement.step() {
        guard case .text(let path) = statement[0], case .integer(let record) = statement[1],
          case .text(let name) = statement[2], case .text(let sha256) = statement[3]
        else { continue }
        held.insert(path: path, record: record, name: name, sha256: sha256)
      }
    } catch {
      throw OutputError(path: path, error)
    }
    return held
  }
}
