import Foundation
import Glibc
import Testing

@testable import Gangwei

/// The files of the repository that tests read: the lexicon's sources and the corpus.
enum Repository {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The names of the files in a folder that have the ending, sorted.
  static func names(in folder: String, ending: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent(folder).path)) ?? []
    return names.filter { $0.hasSuffix(ending) }.sorted()
  }

  /// A file or folder beside the repository, which need not be there.
  static func neighbour(_ path: String) -> URL { root.deletingLastPathComponent().appendingPathComponent(path) }

  static func bytes(of path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: root.appendingPathComponent(path)))
  }
}

/// A file of the corpus.
struct CorpusText: Sendable, CustomTestStringConvertible {
  /// Relative to the corpus.
  let name: String
  /// Decoded: some files are in other encodings.
  let text: String

  var testDescription: String { name }

  static let all: [CorpusText] = ["", "layouts/"].flatMap { folder in
    Repository.names(in: "corpus/" + folder, ending: ".txt").compactMap { name in
      guard let bytes = try? Repository.bytes(of: "corpus/" + folder + name) else { return nil }
      var decoder = Decoder()
      let scalars = decoder.decode(bytes, name: name).scalars.compactMap(Unicode.Scalar.init)
      return CorpusText(name: folder + name, text: String(String.UnicodeScalarView(scalars)))
    }
  }
}

/// The text in GB18030, by the C library's converter, which shares nothing with the decoder.
func gb18030Bytes(_ text: String) -> [UInt8] {
  guard let converter = iconv_open("GB18030", "UTF-8"), converter != iconv_t(bitPattern: -1) else { return [] }
  defer { iconv_close(converter) }
  var input = text.utf8.map { CChar(bitPattern: $0) }
  var output = [CChar](repeating: 0, count: input.count * 2 + 4)
  var inputLeft = input.count
  var outputLeft = output.count
  let size = output.count
  input.withUnsafeMutableBufferPointer { input in
    output.withUnsafeMutableBufferPointer { output in
      var source = input.baseAddress
      var target = output.baseAddress
      _ = iconv(converter, &source, &inputLeft, &target, &outputLeft)
    }
  }
  return inputLeft == 0 ? output.prefix(size - outputLeft).map { UInt8(bitPattern: $0) } : []
}
