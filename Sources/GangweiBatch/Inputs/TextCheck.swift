/// Tells texts from other files, so that a PDF among the texts is an error and no page of rubbish.
enum TextCheck {
  /// What is wrong with a file of these bytes as a text, and what to do; `nil` for a text.
  /// - Complexity: O(*n*)
  static func problem(of bytes: [UInt8]) -> String? {
    if bytes.isEmpty || bytes == [0xEF, 0xBB, 0xBF] {
      return "is empty; leave it out or fetch it again"
    }
    if let format = signatures.first(where: { bytes.starts(with: $0.bytes) }) {
      return "is no text but \(format.name); \(format.advice)"
    }
    if hasTooManyControls(bytes) && !isUTF16(bytes) {
      return "is no text: it holds binary data; convert it to plain text first"
    }
    return nil
  }

  private struct Signature {
    var bytes: [UInt8]
    var name: String
    var advice = "convert it to plain text first"

    init(_ text: String, _ name: String) {
      self.bytes = Array(text.utf8)
      self.name = name
    }

    init(_ bytes: [UInt8], _ name: String) {
      self.bytes = bytes
      self.name = name
    }

    init(packed bytes: [UInt8], _ name: String) {
      self.bytes = bytes
      self.name = name
      advice = "unpack it first"
    }
  }

  private static let signatures: [Signature] = [
    Signature("%PDF-", "a PDF document"),
    Signature("{\\rtf", "an RTF document"),
    Signature([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an Office document (doc, xls, ppt)"),
    Signature([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "a PNG picture"),
    Signature([0xFF, 0xD8, 0xFF], "a JPEG picture"),
    Signature("GIF87a", "a GIF picture"),
    Signature("GIF89a", "a GIF picture"),
    Signature([0x7F, 0x45, 0x4C, 0x46], "an executable"),
    Signature("SQLite format 3\0", "an SQLite database"),
    Signature(packed: [0x50, 0x4B, 0x03, 0x04], "a ZIP archive or an Office document (docx, xlsx, pptx)"),
    Signature(packed: [0x50, 0x4B, 0x05, 0x06], "a ZIP archive"),
    Signature(packed: [0x1F, 0x8B], "gzip data"),
    Signature(packed: [0x28, 0xB5, 0x2F, 0xFD], "zstd data"),
    Signature(packed: [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "xz data"),
    Signature(packed: [0x42, 0x5A, 0x68, 0x39, 0x31, 0x41, 0x59, 0x26], "bzip2 data"),
    Signature(packed: [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7z archive"),
    Signature(packed: [0x52, 0x61, 0x72, 0x21, 0x1A, 0x07], "a RAR archive"),
  ]

  /// Whether more than one byte in a hundred is a control character that texts do not use. Tabs, line and page ends,
  /// the escape of ISO-2022 and the end mark of DOS files are not counted.
  private static func hasTooManyControls(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { raw in
      var controls = 0
      var index = 0
      while index < raw.count {
        // Eight bytes at a time that are all above; they lie inside of the buffer.
        while index + 8 <= raw.count, !holdsControl(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) {
          index += 8
        }
        for byte in raw[index..<min(raw.count, index + 8)] where byte < 0x20 {
          switch byte {
          case 0x09...0x0D, 0x1A, 0x1B: break
          default: controls += 1
          }
        }
        index += 8
      }
      return controls * 100 > raw.count
    }
  }

  /// Whether one of the eight bytes is below 20: where the difference wraps around and the byte itself is ASCII.
  private static func holdsControl(_ bytes: UInt64) -> Bool {
    (bytes &- 0x2020_2020_2020_2020) & ~bytes & 0x8080_8080_8080_8080 != 0
  }

  /// Whether the bytes begin with a mark of UTF-16 or UTF-32, or read as UTF-16 hold mostly what Chinese texts hold.
  private static func isUTF16(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      return true
    }
    let units = min(bytes.count, 1 << 16) / 2
    var littleEndian = 0
    var bigEndian = 0
    for index in 0..<units {
      let first = UInt16(bytes[2 * index])
      let second = UInt16(bytes[2 * index + 1])
      if isLikely(second << 8 | first) { littleEndian += 1 }
      if isLikely(first << 8 | second) { bigEndian += 1 }
    }
    // Of random units one in three is a Han character.
    return units > 0 && max(littleEndian, bigEndian) * 10 >= units * 7
  }

  private static func isLikely(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0xA0...0xFF, 0x2000...0x206F, 0x3000...0x303F, 0x4E00...0x9FFF, 0xFF00...0xFFEF:
      true
    default: false
    }
  }
}
