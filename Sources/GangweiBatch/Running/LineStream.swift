import Gangwei

/// Converts lines as they come: for each line of the input one line of output, in the same order, written at once.
///
/// It keeps nothing from one line to the next, so that any split of an input gives the same lines.
public struct LineStream: ~Copyable {
  private let options: ReadingOptions
  private let isRaw: Bool
  private let scanner: JSONRecordScanner
  private var parser = Parser()

  /// - Parameter isRaw: whether a line is a JSON string, or else the text itself, and no JSON object.
  public init(options: ReadingOptions, isRaw: Bool) {
    self.options = options
    self.isRaw = isRaw
    scanner = JSONRecordScanner(textField: options.textField, idField: options.idField)
  }

  /// Converts all lines of an input. A line that cannot be converted gives the line `{"error":…,"id":…}`.
  /// - Parameter write: called with each line of output and its line feed.
  /// - Throws: ``InputError`` where the input cannot be read on, ``OutputError`` from `write`.
  public mutating func run(_ source: Input, write: ([UInt8]) throws(OutputError) -> Void) throws {
    var input = try BufferedInput.open(source, unpacks: false)
    var line: [UInt8] = []
    while true {
      line.removeAll(keepingCapacity: line.count < 1 << 20)
      let count: Int
      do throws(BufferedInput.Problem) {
        guard let found = try input.readLine(into: &line, limit: options.maximumBytes) else { return }
        count = found
      } catch {
        throw InputError(path: source.path, reason: BufferedInput.reason(for: error))
      }
      var output =
        count > options.maximumBytes ? Self.failure(RecordFile.tooLarge, id: .absent) : convert(line)
      output.append(UInt8(ascii: "\n"))
      try write(output)
    }
  }

  /// One line of output without its line feed.
  mutating func convert(_ line: [UInt8]) -> [UInt8] {
    if isRaw {
      let text = line.withUnsafeBufferPointer(JSONRecordScanner.string)
      return convert(text ?? (line.last == 0x0D ? Array(line.dropLast()) : line), id: .absent, name: "")
    }
    let record: JSONRecord
    do throws(JSONProblem) {
      record = try line.withUnsafeBufferPointer { bytes throws(JSONProblem) in try scanner.scan(bytes) }
    } catch {
      return Self.failure(error.reason, id: .absent)
    }
    if let problem = record.problem(textField: options.textField, idField: options.idField) {
      return Self.failure(problem, id: record.id)
    }
    guard case .string(let text) = record.text else { return Self.failure("has no text", id: record.id) }
    return convert(text, id: record.id, name: record.name)
  }

  private mutating func convert(_ text: [UInt8], id: JSONRecord.Value, name: String) -> [UInt8] {
    if let problem = TextCheck.problem(of: text) { return Self.failure(problem, id: id) }
    return parser.parse(text, name: name).json(.compact)
  }

  private static func failure(_ reason: String, id: JSONRecord.Value) -> [UInt8] {
    var result = "{\"error\":" + JSONText.quoted(reason)
    switch id {
    case .string(let bytes): result += ",\"id\":" + JSONText.quoted(String(decoding: bytes, as: UTF8.self))
    case .number(let digits): result += ",\"id\":" + String(decoding: digits, as: UTF8.self)
    case .absent, .other: result += ",\"id\":null"
    }
    return Array((result + "}").utf8)
  }
}
