/// Which documents a database holds, and of which text each was made: sixteen bytes for each.
///
/// Paths and texts stand as 64 bits of hashes. Where two paths among a million fall together, which happens in one of
/// thirty million runs, their texts would have to do so as well for one to be left out.
public struct HeldDocuments: Sendable {
  private var texts: [UInt64: UInt64] = [:]

  mutating func insert(path: String, record: Int, name: String, sha256: String) {
    texts[Self.key(path, record)] = Self.text(name, sha256)
  }

  /// Whether there is a document of that path and record.
  public func contains(path: String, record: Int) -> Bool {
    texts[Self.key(path, record)] != nil
  }

  /// Whether the document of that path and record has that name and was made of the text with that hash.
  public func contains(path: String, record: Int, name: String, sha256: String) -> Bool {
    texts[Self.key(path, record)] == Self.text(name, sha256)
  }

  private static func text(_ name: String, _ sha256: String) -> UInt64 {
    (UInt64(sha256.prefix(16), radix: 16) ?? 0) ^ key(name, 0)
  }

  /// FNV-1a over the record's number and the path.
  private static func key(_ path: String, _ record: Int) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var number = record
    for _ in 0..<8 {
      hash = (hash ^ UInt64(truncatingIfNeeded: number & 0xFF)) &* 0x0000_0100_0000_01B3
      number >>= 8
    }
    for byte in path.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return hash
  }
}
