/// How inputs are read.
public struct ReadingOptions: Hashable, Sendable {
  /// What an input holds.
  public enum Format: String, CaseIterable, Sendable {
    /// Told by the first bytes, and for JSON Lines also by the name.
    case auto
    /// One document.
    case text
    /// JSON Lines: one document a line.
    case jsonl
    /// Common Crawl's WET: one document for each `conversion` record.
    case wet
  }

  /// What documents state as `source.name` where their record has no id.
  public enum Naming: String, CaseIterable, Sendable {
    /// The file's name without its folder.
    case file
    /// The path below the input folder, so that documents of one output tell from each other.
    case path
  }

  public var format = Format.auto
  public var naming = Naming.file
  /// The member of a line of JSON that holds the text.
  public var textField = "text"
  /// The member of a line of JSON that holds the id.
  public var idField = "id"
  /// The largest document in bytes; 1 GiB.
  public var maximumBytes = Input.maximumBytes

  public init() {}
}
