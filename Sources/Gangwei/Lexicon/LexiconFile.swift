internal import CLexicon

/// One text file of the lexicon: rows of fields parted by tabs; lines that begin with `#` are comments.
struct LexiconFile: Sendable {
  let name: String
  /// Fields as folded scalars are stored in the file: simplified, half-width, lower case.
  let rows: [[[UInt32]]]

  /// The embedded file of that name, without ending. A file that is missing has no rows; a test names each.
  static func named(_ name: String) -> LexiconFile { files[name] ?? LexiconFile(name: name, rows: []) }

  /// Each is read once: many rules have a row of one.
  private static let files: [String: LexiconFile] = {
    var files: [String: LexiconFile] = [:]
    // The C module's arrays are constant and live as long as the program.
    for index in 0..<clexicon_file_count {
      let found = clexicon_file_at(index)
      let name = String(cString: found.name)
      files[name] = read(name, Array(UnsafeBufferPointer(start: found.bytes, count: found.count)))
    }
    return files
  }()

  private static func read(_ name: String, _ bytes: [UInt8]) -> LexiconFile {
    // What is not UTF-8 has no rows; a test reads each file.
    let scalars = UTF8Decoding.decodeValid(bytes) ?? []
    var rows: [[[UInt32]]] = []
    for line in scalars.split(separator: 10) where line.first != 35 {
      let row = line.split(separator: 9).map { Array($0) }
      if !row.isEmpty { rows.append(row) }
    }
    return LexiconFile(name: name, rows: rows)
  }

  /// The rows of a file whose first field names a row, each with its words.
  var namedRows: [(name: String, words: ArraySlice<[UInt32]>)] {
    rows.map { row in
      (String(String.UnicodeScalarView((row.first ?? []).compactMap(Unicode.Scalar.init))), row.dropFirst())
    }
  }

  /// The words of all rows of that name.
  func words(of row: String) -> [[UInt32]] { namedRows.filter { $0.name == row }.flatMap { Array($0.words) } }
}
