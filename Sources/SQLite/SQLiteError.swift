/// What SQLite says went wrong.
public struct SQLiteError: Error, Hashable, Sendable {
  /// SQLite's extended result code.
  public var code: Int32
  /// SQLite's words.
  public var message: String

  public init(code: Int32, message: String) {
    self.code = code
    self.message = message
  }

  public enum Kind: Hashable, Sendable {
    case diskFull, cannotOpen, notPermitted, locked, notADatabase, damaged, other
  }

  /// What it means for whoever writes a database.
  public var kind: Kind {
    // The low byte is the plain result code.
    switch code & 0xFF {
    case 13: .diskFull
    case 14: .cannotOpen
    case 3, 8, 23: .notPermitted
    case 5, 6: .locked
    case 26: .notADatabase
    case 11: .damaged
    default: .other
    }
  }
}
