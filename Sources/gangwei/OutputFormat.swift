public import ArgumentParser
public import Compression
public import GangweiBatch

/// What `convert` writes.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  /// A file for each document.
  case json
  /// A line for each document.
  case jsonl
}

extension ReadingOptions.Format: ExpressibleByArgument {}

extension Compression: ExpressibleByArgument {}
