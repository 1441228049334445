/// A value as SQLite keeps it; bytes (BLOB) are not used here.
public enum SQLiteValue: Hashable, Sendable {
  case null
  case integer(Int)
  case real(Double)
  case text(String)

  /// A text, or NULL where there is none.
  public static func text(orNull text: String?) -> SQLiteValue { text.map { .text($0) } ?? .null }

  /// An integer, or NULL where there is none.
  public static func integer(orNull number: Int?) -> SQLiteValue { number.map { .integer($0) } ?? .null }

  /// A number, or NULL where there is none.
  public static func real(orNull number: Double?) -> SQLiteValue { number.map { .real($0) } ?? .null }
}
