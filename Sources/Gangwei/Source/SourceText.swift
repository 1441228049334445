/// A source as decoded: what all later stages read, and the last that knows of bytes.
struct SourceText: Sendable {
  /// The file's name without its folder, as given.
  var name: String
  /// Size of the bytes, byte order mark included.
  var byteCount: Int
  /// SHA-256 of the bytes in lower-case hexadecimal.
  var sha256: String
  /// The encoding they were read in, by its IANA name.
  var encoding: String
  /// The text, line ends as they stood, without the byte order mark. Spans count these.
  var scalars: [UInt32]
  /// What was malformed and what had to be guessed.
  var diagnostics: [Diagnostic]
}
