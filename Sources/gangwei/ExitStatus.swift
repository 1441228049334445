/// The exit codes besides 0.
enum ExitStatus {
  /// An input could not be converted, or a check found differences.
  static let someFailed: Int32 = 1
  /// An output could not be written (EX_IOERR of sysexits.h). Wrong usage is 64 (EX_USAGE), by the argument parser.
  static let notWritten: Int32 = 74
}
