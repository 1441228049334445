public import Compression
import Gangwei

/// Makes lines of documents, packed or not. What one call makes is a whole member of gzip or frame of zstd.
public struct LinePacker: DocumentPacker {
  private let compression: Compression?
  private let isHeld: @Sendable (RecordIdentity) -> Bool
  private let render: @Sendable (ConvertedDocument, inout [UInt8]) -> Void

  /// - Parameters:
  ///   - isHeld: whether an earlier run's lines hold this record's.
  ///   - render: appends the lines of a document, each with its line feed; by default one line, the compact canonical
  ///     JSON.
  public init(
    compression: Compression?, isHeld: @escaping @Sendable (RecordIdentity) -> Bool = { _ in false },
    render: @escaping @Sendable (ConvertedDocument, inout [UInt8]) -> Void = LinePacker.canonicalLine
  ) {
    self.compression = compression
    self.isHeld = isHeld
    self.render = render
  }

  /// Appends the compact canonical JSON and a line feed.
  public static let canonicalLine: @Sendable (ConvertedDocument, inout [UInt8]) -> Void = { document, lines in
    document.document.write(.compact, to: &lines)
    lines.append(UInt8(ascii: "\n"))
  }

  public func pack(_ documents: [ConvertedDocument], worker: Int) -> [UInt8] {
    var lines: [UInt8] = []
    // As much as most need, so that long lines are moved seldom.
    lines.reserveCapacity(documents.reduce(0) { $0 + 2 * $1.document.source.bytes })
    for document in documents { render(document, &lines) }
    return compression.map { lines.isEmpty ? [] : $0.pack(lines) } ?? lines
  }

  public func holds(_ record: RecordIdentity, sha256: () -> String) -> Bool { isHeld(record) }
}
