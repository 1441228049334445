internal import GangweiBatch
internal import SQLite

extension OutputError {
  /// What SQLite says, in words that say what to do.
  init(path: String, _ error: SQLiteError) {
    let reason =
      switch error.kind {
      case .diskFull: "cannot be written: the disk is full; free some space and convert again"
      case .cannotOpen: "cannot be opened; check that its folder is there and may be written, and that it is no folder"
      case .notPermitted: "may not be written; choose another file or give yourself permission to write"
      case .locked: "is being written by another program; wait for it to end"
      case .notADatabase: "is no SQLite database; choose another file"
      case .damaged: "is damaged; move it away and convert again"
      case .other: "cannot be written: \(error.message)"
      }
    self.init(path: path, reason: reason)
  }
}
