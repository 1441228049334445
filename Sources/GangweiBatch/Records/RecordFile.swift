/// An open input, read record by record.
struct RecordFile: ~Copyable {
  struct Record {
    var number: Int
    var content: RawRecord.Content
    /// Where its bytes were appended.
    var range: Range<Int>
  }

  /// What the input holds: not `auto`.
  let format: ReadingOptions.Format
  let limit: Int
  var input: BufferedInput
  /// The number of the last record: of JSON Lines the line.
  var number = 0
  /// Nothing more is to be read.
  var isFinished = false
  /// Of WET: the place of the next record was lost.
  var isLost = false

  /// Opens an input and tells what it holds.
  /// - Throws: ``InputError`` for one that cannot be read.
  static func open(_ source: Input, options: ReadingOptions) throws(InputError) -> RecordFile {
    var input = try BufferedInput.open(source)
    var format = options.format
    if format == .auto { format = Self.format(head: input.peek(headCount), name: source.name) }
    return RecordFile(format: format, limit: options.maximumBytes, input: input)
  }

  private init(format: ReadingOptions.Format, limit: Int, input: consuming BufferedInput) {
    self.format = format
    self.limit = limit
    self.input = input
  }

  private static let headCount = 256

  private static func format(head: ArraySlice<UInt8>, name: String) -> ReadingOptions.Format {
    var head = head
    if head.starts(with: byteOrderMark) { head = head.dropFirst(3) }
    if head.starts(with: Array("WARC/1.".utf8)) { return .wet }
    head = head.drop(while: isBlank)
    if head.first == UInt8(ascii: "{") {
      // An object that goes on over lines is one text, and no record.
      let member = head.dropFirst().first { !isBlank($0) || $0 == UInt8(ascii: "\n") }
      if member == UInt8(ascii: "\"") || member == UInt8(ascii: "}") { return .jsonl }
    }
    return Path.hasSuffix(name, ".jsonl") || Path.hasSuffix(name, ".ndjson") ? .jsonl : .text
  }

  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

  /// How many bytes of the file were read.
  var bytesRead: Int { input.bytesRead }

  /// Reads the next record and appends its bytes to `bytes`; `nil` at the end.
  mutating func nextRecord(into bytes: inout [UInt8]) -> Record? {
    if isFinished { return nil }
    switch format {
    case .auto, .text: return wholeText(into: &bytes)
    case .jsonl: return nextLine(into: &bytes)
    case .wet: return nextPage(into: &bytes)
    }
  }

  /// What to tell of a problem; after one that the system reports nothing more is read.
  mutating func broken(_ problem: BufferedInput.Problem, at end: Int) -> Record {
    if case .unreadable = problem { isFinished = true }
    return broken(BufferedInput.reason(for: problem), at: end)
  }

  func broken(_ reason: String, at end: Int) -> Record {
    Record(number: number, content: .broken(reason), range: end..<end)
  }

  static let tooLarge = "is larger than 1 GiB; split it into documents"

  private mutating func wholeText(into bytes: inout [UInt8]) -> Record {
    isFinished = true
    let start = bytes.count
    if input.size > limit { return broken(Self.tooLarge, at: start) }
    do throws(BufferedInput.Problem) {
      let count = try input.read(limit + 1, into: &bytes)
      if count <= limit { return Record(number: 0, content: .text, range: start..<bytes.count) }
      bytes.removeLast(count)
      return broken(Self.tooLarge, at: start)
    } catch {
      bytes.removeLast(bytes.count - start)
      return broken(error, at: start)
    }
  }

  private mutating func nextLine(into bytes: inout [UInt8]) -> Record? {
    let start = bytes.count
    while true {
      number += 1
      do throws(BufferedInput.Problem) {
        guard let count = try input.readLine(into: &bytes, limit: limit) else {
          isFinished = true
          return nil
        }
        if count > limit {
          bytes.removeLast(count)
          return broken(Self.tooLarge, at: start)
        }
        let mark = number == 1 && bytes[start...].starts(with: Self.byteOrderMark) ? 3 : 0
        let range = start + mark..<bytes.count
        // Most lines show with their first byte that they are not blank.
        if !bytes[range].allSatisfy(Self.isBlank) { return Record(number: number, content: .line, range: range) }
        bytes.removeLast(count)
      } catch {
        return broken(error, at: start)
      }
    }
  }
}
