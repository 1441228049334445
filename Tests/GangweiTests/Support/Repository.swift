import Foundation
import Testing

/// The files of the repository that tests read: the lexicon's sources and the corpus.
enum Repository {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The names of the files in a folder that have the ending, sorted.
  static func names(in folder: String, ending: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent(folder).path)) ?? []
    return names.filter { $0.hasSuffix(ending) }.sorted()
  }

  static func bytes(of path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: root.appendingPathComponent(path)))
  }
}

/// A file of the corpus.
struct CorpusText: Sendable, CustomTestStringConvertible {
  let name: String
  /// UTF-8, all of them.
  let text: String

  var testDescription: String { name }

  static let all: [CorpusText] = Repository.names(in: "corpus", ending: ".txt").compactMap { name in
    guard let bytes = try? Repository.bytes(of: "corpus/" + name) else { return nil }
    return CorpusText(name: name, text: String(decoding: bytes, as: UTF8.self))
  }
}
