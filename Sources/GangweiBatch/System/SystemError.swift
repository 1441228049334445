import Glibc

/// The system's last error (`errno`) in words that say what to do.
struct SystemError: Error {
  var code: Int32

  /// The error of the system call that just failed on this thread.
  static var last: SystemError { SystemError(code: errno) }

  var readingReason: String {
    switch code {
    case ENOENT: "does not exist; check the path"
    case ENOTDIR: "does not exist: a part of the path is not a folder; check the path"
    case EACCES, EPERM: "may not be read; give yourself permission to read it (chmod +r, and +x for folders)"
    case ELOOP: "is a circle of symbolic links; give the file itself"
    case ENAMETOOLONG: "is too long for a path; move the file to a shorter one"
    case EMFILE, ENFILE: "cannot be opened: too many open files; raise the limit (ulimit -n)"
    default: "cannot be read: \(systemText)"
    }
  }

  var writingReason: String {
    switch code {
    case EACCES, EPERM, EROFS: "may not be written; choose another folder or give yourself permission to write"
    case ENOSPC, EDQUOT: "cannot be written: the disk is full; free some space and convert again"
    case ENOTDIR, EEXIST: "cannot be written: a part of the path is a file and not a folder; choose another folder"
    case EISDIR, ENOTEMPTY: "cannot be written: a folder has this name; move it or choose another output folder"
    case ENAMETOOLONG: "cannot be written: the name is too long; rename the input"
    default: "cannot be written: \(systemText)"
    }
  }

  private var systemText: String {
    guard let text = strerror(code) else { return "system error \(code)" }
    return String(cString: text)
  }
}
