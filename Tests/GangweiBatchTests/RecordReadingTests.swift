import Compression
import TestSupport
import Testing

@testable import GangweiBatch

struct RecordReadingTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A record as a test sees it: its number and its bytes or what is wrong.
  private func records(
    _ bytes: [UInt8], name: String, format: ReadingOptions.Format = .auto, limit: Int = Input.maximumBytes
  ) throws -> [String] {
    var options = ReadingOptions()
    options.format = format
    options.maximumBytes = limit
    let input = Input(file: try folder.write(bytes, to: name))
    var reader = BatchReader([input], options: options, recordsPerPart: nil) { _, _ in false }
    var found: [String] = []
    while let batch = reader.nextBatch() {
      for record in batch.records {
        let text = String(decoding: batch.bytes(of: record), as: UTF8.self)
        switch record.content {
        case .text: found.append("text \(text)")
        case .line: found.append("line \(record.number) \(text)")
        case .page(let id): found.append("page \(record.number) \(id) \(text)")
        case .unread: found.append("unread")
        case .broken(let reason): found.append("broken \(record.number) \(reason.prefix { $0 != ";" })")
        }
      }
    }
    #expect(reader.bytesRead == bytes.count)
    return found
  }

  private func records(_ text: String, name: String, format: ReadingOptions.Format = .auto) throws -> [String] {
    try records(Array(text.utf8), name: name, format: format)
  }

  @Test func kindOfInputIsToldByContent() throws {
    #expect(try records("岗位职责\n", name: "a.txt") == ["text 岗位职责\n"])
    #expect(try records("{\"text\":\"a\"}\n", name: "b.txt") == ["line 1 {\"text\":\"a\"}"])
    // An object over several lines is a text.
    #expect(try records("{\n  \"text\":\"a\"\n}\n", name: "b.txt").count == 1)
    #expect(try records("\u{FEFF}\n { \"text\":\"a\"}", name: "c.txt") == ["line 2  { \"text\":\"a\"}"])
    #expect(try records("{岗位}", name: "d.txt") == ["text {岗位}"])
    #expect(try records("garbage\n{}\n", name: "e.jsonl") == ["line 1 garbage", "line 2 {}"])
    #expect(try records("{\"a\"", name: "f.txt", format: .text) == ["text {\"a\""])
    #expect(try records("", name: "g.jsonl") == [])
    #expect(try records("", name: "g.txt") == ["text "])
  }

  @Test func blankLinesAreCountedAndNoRecords() throws {
    #expect(
      try records("\n{\"a\":1}\r\n \t\n\n{\"b\":2}", name: "a.jsonl") == ["line 2 {\"a\":1}\r", "line 5 {\"b\":2}"])
    #expect(try records("\u{FEFF}{\"a\":1}\n", name: "b.jsonl") == ["line 1 {\"a\":1}"])
  }

  @Test func linesOfAnyLengthAreWhole() throws {
    let lines = [1, 255, 1 << 18, (1 << 18) - 1, (1 << 18) + 1, 700_000, 3].map {
      "{\"" + String(repeating: "岗", count: $0)
    }
    let expected = lines.enumerated().map { "line \($0.offset + 1) \($0.element)" }
    #expect(try records(lines.joined(separator: "\n"), name: "a.jsonl") == expected)
  }

  @Test func tooLargeRecordsAreErrorsAndTheOthersAreRead() throws {
    let bytes = Array("{\"a\":1}\n{\"text\":\"123456789012345\"}\n{\"b\":2}\n".utf8)
    #expect(
      try records(bytes, name: "a.jsonl", limit: 10) == [
        "line 1 {\"a\":1}", "broken 2 is larger than 1 GiB", "line 3 {\"b\":2}",
      ])
    #expect(try records(Array("岗位职责".utf8), name: "a.txt", limit: 10) == ["broken 0 is larger than 1 GiB"])
  }

  // MARK: - WET

  private func page(_ text: String, uri: String? = "http://a/", type: String = "conversion", length: Int? = nil)
    -> String
  {
    var head = "WARC/1.0\r\nWARC-Type: \(type)\r\n"
    if let uri { head += "WARC-Target-URI: \(uri)\r\n" }
    head += "WARC-Record-ID: <urn:uuid:1>\r\nContent-Type: text/plain\r\n"
    return head + "Content-Length: \(length ?? text.utf8.count)\r\n\r\n\(text)\r\n\r\n"
  }

  @Test func pagesAreRecords() throws {
    let file = page("Software-Info", type: "warcinfo") + page("岗位职责\r\n\r\nWARC/1.0\r\n") + page("b", uri: nil)
    #expect(
      try records(file, name: "a.wet") == [
        "page 2 http://a/ 岗位职责\r\n\r\nWARC/1.0\r\n", "page 3 <urn:uuid:1> b",
      ])
  }

  @Test func brokenPagesAreErrorsAndTheOthersAreRead() throws {
    let file =
      page("a") + page("bb").replacing("Content-Length: 2", with: "Content-Length: x") + page("c", length: 0)
      + page("d")
    let found = try records(file, name: "a.wet")
    #expect(found.first == "page 1 http://a/ a")
    #expect(found.last == "page \(found.count) http://a/ d")
    #expect(found.filter { $0.hasPrefix("broken") }.count >= 2)
    #expect(try records(page("abc", length: 100), name: "b.wet") == ["broken 1 is cut off"])
    #expect(try records("rubbish\nmore\n" + page("a"), name: "c", format: .wet).count == 2)
  }

  // MARK: - Packed

  @Test(arguments: Compression.allCases)
  func packedInputsAreToldByContent(_ compression: Compression) throws {
    let text = Array("岗位职责\n".utf8)
    let lines = Array("{\"a\":1}\n".utf8)
    #expect(try records(compression.pack(text), name: "a.txt") == ["text 岗位职责\n"])
    #expect(try records(compression.pack(text) + compression.pack(text), name: "b.txt") == ["text 岗位职责\n岗位职责\n"])
    // A line may begin in one member and end in the next.
    let halves = compression.pack(Array("{\"a\"".utf8)) + compression.pack(Array(":1}\n".utf8) + lines)
    #expect(try records(halves, name: "c.jsonl") == ["line 1 {\"a\":1}", "line 2 {\"a\":1}"])
    #expect(try records(compression.pack(Array(page("a").utf8)), name: "d") == ["page 1 http://a/ a"])
    #expect(try records(compression.pack([]), name: "e.jsonl") == [])
  }

  @Test(arguments: Compression.allCases)
  func largePackedInputsAreRead(_ compression: Compression) throws {
    let lines = (0..<20_000).map { "{\"text\":\"\($0 &* 2_654_435_761) 岗位\"}" }
    let packed = stride(from: 0, to: lines.count, by: 1000).flatMap { start in
      compression.pack(Array(lines[start..<start + 1000].map { $0 + "\n" }.joined().utf8))
    }
    #expect(try records(packed, name: "a") == lines.enumerated().map { "line \($0.offset + 1) \($0.element)" })
  }

  @Test(arguments: Compression.allCases)
  func cutMemberIsOneErrorAndTheOthersAreRead(_ compression: Compression) throws {
    let first = compression.pack(Array("{\"a\":1}\n".utf8))
    let middle = compression.pack((0..<3000).flatMap { Array("{\"n\":\($0 &* 2_654_435_761 % 1_000_003)}\n".utf8) })
    let last = compression.pack(Array("{\"z\":9}\n".utf8))
    let cutAtEnd = try records(first + Array(middle.prefix(middle.count / 2)), name: "a")
    #expect(cutAtEnd.first == "line 1 {\"a\":1}")
    #expect(cutAtEnd.last?.hasPrefix("broken") == true)
    #expect(cutAtEnd.filter { $0.hasPrefix("broken") }.count == 1)
    var damaged = middle
    for index in middle.count / 2..<middle.count / 2 + 40 { damaged[index] ^= 0x5A }
    let inside = try records(first + damaged + last, name: "b")
    #expect(inside.first == "line 1 {\"a\":1}")
    #expect(inside.contains { $0.hasPrefix("broken") && $0.contains(compression.rawValue) })
    #expect(inside.last?.hasSuffix("{\"z\":9}") == true)
  }

  @Test func damagedTextIsAnError() throws {
    let packed = Compression.gzip.pack(Array("岗位职责".utf8))
    #expect(try records(Array(packed.dropLast(3)), name: "a.txt") == ["broken 0 its gzip data are damaged or cut off"])
  }
}
