/// The exit codes besides 0.
enum ExitStatus {
  /// An input could not be converted, or a check found differences.
  static let someFailed: Int32 = 1
  /// An output could not be written (EX_IOERR of sysexits.h). Wrong usage is 64 (EX_USAGE), by the argument parser.
  static let notWritten: Int32 = 74

  /// The run was stopped by a signal: 130 for SIGINT, 143 for SIGTERM.
  static func stopped(by signal: Int32) -> Int32 { 128 + signal }
}
