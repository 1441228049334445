import Glibc

/// What stands at a path; symbolic links are followed.
enum FileKind {
  case file
  case folder
  /// A device, a pipe, a socket.
  case other

  init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    default: self = .other
    }
  }

  /// Asks the file system.
  static func at(_ path: String) -> Result<FileKind, SystemError> {
    var facts = stat()
    return stat(path, &facts) == 0 ? .success(FileKind(mode: facts.st_mode)) : .failure(.last)
  }
}
