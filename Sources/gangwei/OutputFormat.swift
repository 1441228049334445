public import ArgumentParser
public import Compression
public import GangweiBatch

/// What `convert` writes.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  /// A file for each document.
  case json
  /// A line for each document.
  case jsonl
  /// A database of all documents.
  case sqlite
  /// schema.org's JobPosting in JSON-LD, a line for each document.
  case schemaorg

  /// Whether lines are written.
  var isLines: Bool { self == .jsonl || self == .schemaorg }
}

extension ReadingOptions.Format: ExpressibleByArgument {}

extension Compression: ExpressibleByArgument {}
