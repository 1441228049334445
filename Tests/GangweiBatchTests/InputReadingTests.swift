import GangweiBatch
import TestSupport
import Testing

struct InputReadingTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func reason(of bytes: [UInt8]) throws -> String? {
    let input = Input(file: try folder.write(bytes, to: "page.txt"))
    do {
      let read = try input.read()
      #expect(read == bytes)
      return nil
    } catch {
      #expect(error.path == input.path)
      return error.reason
    }
  }

  @Test(arguments: [
    ("%PDF-1.4\n", "a PDF"), ("PK\u{3}\u{4}岗位", "a ZIP"), ("{\\rtf1 }", "an RTF"), ("GIF89a", "a GIF"),
  ])
  func knownFormatsAreNamed(_ text: String, _ name: String) throws {
    #expect(try reason(of: Array(text.utf8))?.contains("is no text but " + name) == true)
  }

  @Test(
    arguments: [
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00], [0x1F, 0x8B, 0x08, 0x00],
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0x00], [0x28, 0xB5, 0x2F, 0xFD, 0x00],
    ] as [[UInt8]])
  func binarySignaturesAreErrors(_ bytes: [UInt8]) throws {
    #expect(try reason(of: bytes)?.hasPrefix("is no text but ") == true)
  }

  @Test func emptyFilesAreErrors() throws {
    #expect(try reason(of: [])?.hasPrefix("is empty") == true)
    #expect(try reason(of: [0xEF, 0xBB, 0xBF])?.hasPrefix("is empty") == true)
  }

  @Test func binaryDataIsAnError() throws {
    #expect(try reason(of: (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ $0 >> 5) }) != nil)
    #expect(try reason(of: [UInt8](repeating: 0, count: 100)) != nil)
  }

  @Test func textsAreRead() throws {
    #expect(try reason(of: Array("岗位职责:\r\n\t1、销售\u{C}".utf8)) == nil)
    // A stray control character in a long text is a trifle.
    #expect(try reason(of: Array((String(repeating: "岗位职责", count: 50) + "\u{1}\0").utf8)) == nil)
    // GB18030.
    #expect(try reason(of: [0xB8, 0xDA, 0xCE, 0xBB, 0x0A]) == nil)
  }

  @Test func utf16IsText() throws {
    let text = "岗位职责\n1、销售 Sales\n2、客户服务\n"
    let little = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    for bytes in [little, big, [0xFF, 0xFE] + little, [0xFE, 0xFF] + big] {
      #expect(try reason(of: bytes) == nil)
    }
  }

  @Test func foldersAndMissingFilesAreErrors() throws {
    #expect(throws: InputError(path: folder.path, reason: "is a folder; give a text file")) {
      try Input(file: folder.path).read()
    }
    #expect(throws: InputError(path: folder.path("no"), reason: "does not exist; check the path")) {
      try Input(file: folder.path("no")).read()
    }
  }
}
