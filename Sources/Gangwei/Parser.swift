/// Reads documents: bytes in, ``Document`` out. Total: every byte sequence gives a document.
///
/// Not `Sendable`: it owns an encoding detector and converters, which are one per worker.
///
/// ```swift
/// var parser = Parser()
/// let document = parser.parse(bytes, name: "page.txt")
/// let json = document.json(.indented)
/// ```
public struct Parser: ~Copyable {
  var decoder = Decoder()

  public init() {}

  /// Reads one document. Linear in the input.
  /// - Parameter bytes: fewer than 2^31; the command line refuses far smaller files.
  /// - Parameter name: the source's name as the document will state it; nothing is read from it.
  public mutating func parse(_ bytes: [UInt8], name: String) -> Document {
    read(bytes, name: name).document
  }

  /// Reads one document and tells for each line what it was taken for, and by which rules.
  public mutating func explain(_ bytes: [UInt8], name: String) -> Explanation {
    read(bytes, name: name).explanation()
  }
}
