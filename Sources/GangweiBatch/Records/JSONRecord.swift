/// Two members of one JSON object: the text and the id.
struct JSONRecord: Equatable, Sendable {
  enum Value: Equatable, Sendable {
    /// There is no such member, or it is null.
    case absent
    /// A string, in UTF-8.
    case string([UInt8])
    /// A number as it is written.
    case number([UInt8])
    /// A boolean, list or object, by its JSON name.
    case other(String)
  }

  var text: Value
  var id: Value

  /// The id as a name: a string or a number as it is written; empty where there is none.
  var name: String {
    switch id {
    case .string(let bytes), .number(let bytes): String(decoding: bytes, as: UTF8.self)
    case .absent, .other: ""
    }
  }

  /// What is wrong with the record, if something is.
  func problem(textField: String, idField: String) -> String? {
    switch text {
    case .string: break
    case .absent:
      return "has no member \"\(singleLine(textField))\"; name the member that holds the text (--text-field)"
    case .number: return "its member \"\(singleLine(textField))\" is a number and no string"
    case .other(let kind): return "its member \"\(singleLine(textField))\" is \(kind) and no string"
    }
    if case .other(let kind) = id {
      return "its member \"\(singleLine(idField))\" is \(kind) and neither a string nor a number"
    }
    return nil
  }
}

/// Why a line is no JSON object.
struct JSONProblem: Error, Equatable {
  var reason: String
}

/// Finds the text and the id in lines of JSON, each one object in UTF-8, as strict as RFC 8259.
///
/// Made for long strings: a reader of values of any kind takes several times as long, because it makes a string of each
/// name and value. Of members that occur twice the last counts, as in Python and JavaScript; a lone surrogate becomes
/// U+FFFD.
struct JSONRecordScanner: Sendable {
  private let textField: [UInt8]
  private let idField: [UInt8]

  init(textField: String, idField: String) {
    self.textField = Array(textField.utf8)
    self.idField = Array(idField.utf8)
  }

  /// Reads one line. Linear.
  /// - Throws: ``JSONProblem`` for what is no JSON object.
  func scan(_ bytes: UnsafeBufferPointer<UInt8>) throws(JSONProblem) -> JSONRecord {
    guard UTF8Check.isValid(bytes) else { throw JSONProblem(reason: "is not UTF-8; write it anew in UTF-8") }
    var cursor = JSONCursor(bytes)
    var text = JSONCursor.Token.null
    var id = JSONCursor.Token.null
    cursor.skipBlanks()
    try cursor.expect(UInt8(ascii: "{"), "is no JSON object")
    cursor.skipBlanks()
    if !cursor.take(UInt8(ascii: "}")) {
      repeat {
        cursor.skipBlanks()
        let name = try cursor.string()
        cursor.skipBlanks()
        try cursor.expect(UInt8(ascii: ":"), "is no JSON")
        cursor.skipBlanks()
        let value = try cursor.value()
        if cursor.isEqual(name, textField) { text = value }
        if cursor.isEqual(name, idField) { id = value }
        cursor.skipBlanks()
      } while cursor.take(UInt8(ascii: ","))
      try cursor.expect(UInt8(ascii: "}"), "is no JSON")
    }
    cursor.skipBlanks()
    guard cursor.isAtEnd else { throw cursor.problem("is no single JSON object") }
    return JSONRecord(text: cursor.content(of: text), id: cursor.content(of: id))
  }

  /// Reads a line that is one JSON string.
  /// - Returns: the string in UTF-8; `nil` for anything else.
  static func string(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    guard UTF8Check.isValid(bytes) else { return nil }
    var cursor = JSONCursor(bytes)
    cursor.skipBlanks()
    guard let token = try? cursor.string() else { return nil }
    cursor.skipBlanks()
    return cursor.isAtEnd ? cursor.unescaped(token) : nil
  }
}
