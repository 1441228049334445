internal import CLexicon

/// One text file of the lexicon: rows of fields parted by tabs; lines that begin with `#` are comments.
struct LexiconFile: Sendable {
  let name: String
  /// Fields as folded scalars are stored in the file: simplified, half-width, lower case.
  let rows: [[[UInt32]]]

  /// The embedded file of that name, without ending. A file that is missing has no rows; a test names each.
  static func named(_ name: String) -> LexiconFile {
    var rows: [[[UInt32]]] = []
    for bytes in embedded(name) {
      var row: [[UInt32]] = []
      for field in bytes.split(separator: 9) {
        row.append(String(decoding: field, as: UTF8.self).unicodeScalars.map(\.value))
      }
      if !row.isEmpty { rows.append(row) }
    }
    return LexiconFile(name: name, rows: rows)
  }

  /// The lines of an embedded file that are neither empty nor comments.
  private static func embedded(_ name: String) -> [ArraySlice<UInt8>] {
    // The C module's arrays are constant and live as long as the program.
    for index in 0..<clexicon_file_count {
      let found = clexicon_file_at(index)
      guard String(cString: found.name) == name else { continue }
      let bytes = Array(UnsafeBufferPointer(start: found.bytes, count: found.count))
      return bytes.split(separator: 10).filter { $0.first != 35 }
    }
    return []
  }
}
