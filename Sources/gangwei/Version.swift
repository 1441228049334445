import Gangwei

/// The program's version.
enum Version {
  static let number = "0.1.0"

  /// What `--version` prints.
  static var text: String { "gangwei \(number) (schema \(Document.schemaVersion))" }
}
