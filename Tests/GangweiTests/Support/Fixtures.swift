import Foundation
import ICU
import Testing

@testable import Gangwei

/// A file of the test's resources.
func resource(_ path: String) throws -> [UInt8] {
  [UInt8](try Data(contentsOf: Bundle.module.bundleURL.appendingPathComponent("Resources/" + path)))
}

/// The bytes that pairs of hexadecimal digits stand for; white space between them counts nothing.
func bytes(_ hexadecimal: String) -> [UInt8] {
  let digits = hexadecimal.compactMap(\.hexDigitValue)
  return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
}

func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

/// The text in UTF-16 or UTF-32.
func wideBytes(_ text: String, unitSize: Int, isBigEndian: Bool) -> [UInt8] {
  let units = unitSize == 2 ? text.utf16.map(UInt32.init) : scalars(text)
  return units.flatMap { unit in
    let bytes = (0..<unitSize).map { UInt8(truncatingIfNeeded: unit >> UInt32(8 * $0)) }
    return isBigEndian ? bytes.reversed() : bytes
  }
}

/// A sentence pair and its bytes as Python's `gb18030` and `big5` encode them.
enum Sentences {
  static let simplified = "岗位职责：负责客户服务工作，完成领导交办的其他任务。任职资格：本科以上学历，三年以上工作经验。"
  static let traditional = "職務說明：負責客戶服務工作，完成主管交辦的其他任務。資格條件：大學以上學歷，三年以上工作經驗。"

  static let gb18030 = bytes(
    """
    b8dacebbd6b0d4f0a3bab8bad4f0bfcdbba7b7fecef1b9a4d7f7a3accdeab3c9c1ecb5bcbdbbb0ecb5c4c6e4cbfbc8cecef1 \
    a1a3c8ced6b0d7cab8f1a3bab1bebfc6d2d4c9cfd1a7c0faa3acc8fdc4ead2d4c9cfb9a4d7f7beadd1e9a1a3
    """)
  static let big5 = bytes(
    """
    c2beb0c8bba1a9faa147ad74b364abc8a4e1aa41b0c8a475a740a141a7b9a6a8a544badea5e6bfecaabaa8e4a54ca5f4b0c8 \
    a143b8eaaee6b1f8a5f3a147a46abec7a548a457bec7befaa141a454a67ea548a457a475a740b867c5e7a143
    """)
}
