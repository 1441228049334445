/// The encodings that sources come in.
enum TextEncoding: String, CaseIterable, Sendable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case utf32LittleEndian = "UTF-32LE"
  case utf32BigEndian = "UTF-32BE"
  /// Holds GBK and GB 2312.
  case gb18030 = "GB18030"
  case big5 = "Big5"
  case hz = "HZ-GB-2312"

  /// The encoding that a byte order mark at the start states, and the mark's length.
  static func byteOrderMark(of bytes: [UInt8]) -> (encoding: TextEncoding, length: Int)? {
    // FF FE 00 00 is UTF-32 unless its size says otherwise: a UTF-16 text does not begin with U+0000.
    if bytes.starts(with: [0xFF, 0xFE, 0x00, 0x00]), bytes.count % 4 == 0 { return (.utf32LittleEndian, 4) }
    if bytes.starts(with: [0x00, 0x00, 0xFE, 0xFF]) { return (.utf32BigEndian, 4) }
    if bytes.starts(with: [0x84, 0x31, 0x95, 0x33]) { return (.gb18030, 4) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return nil
  }

  /// The name that ICU's detector calls it by.
  var detectorName: String { rawValue }
}
