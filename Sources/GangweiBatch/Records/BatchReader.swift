/// Reads the records of inputs, some at a time. What comes together depends on the inputs alone.
struct BatchReader: ~Copyable {
  private let inputs: [Input]
  private let options: ReadingOptions
  private let recordsPerPart: Int?
  private let isHeldUnread: @Sendable (Input, Int) -> Bool
  private var next = 0
  private var sequence = 0
  private var ordinal = 0
  private var current: RecordFile?
  private var currentStamp: FileStamp?
  private var currentBytes = 0
  /// Of the inputs that are closed.
  private var closedBytes = 0

  /// - Parameters:
  ///   - recordsPerPart: no batch crosses a multiple of this number.
  ///   - isHeldUnread: whether a file need not be read, as an earlier run's result holds; with its place in the run.
  init(
    _ inputs: [Input], options: ReadingOptions, recordsPerPart: Int?,
    isHeldUnread: @escaping @Sendable (Input, Int) -> Bool
  ) {
    self.inputs = inputs
    self.options = options
    self.recordsPerPart = recordsPerPart
    self.isHeldUnread = isHeldUnread
  }

  /// How many bytes of the files were read, packed as they are there. Files that need not be read count.
  var bytesRead: Int { closedBytes + currentBytes }

  /// The next records; `nil` at the end.
  mutating func nextBatch() -> RecordBatch? {
    var batch = RecordBatch(sequence: sequence)
    if current != nil { batch.bytes.reserveCapacity(RecordBatch.fullBytes) }
    while !batch.isFull {
      if let recordsPerPart, !batch.records.isEmpty, ordinal % recordsPerPart == 0 { break }
      if current == nil, !openNext(&batch) { break }
      readRecord(into: &batch)
    }
    if batch.records.isEmpty { return nil }
    sequence += 1
    return batch
  }

  /// Opens the next input; what cannot be opened and what need not be read is a record at once. False where there is
  /// no next one.
  private mutating func openNext(_ batch: inout RecordBatch) -> Bool {
    guard next < inputs.count else { return false }
    let input = inputs[next]
    next += 1
    if isHeldUnread(input, ordinal) {
      closedBytes += input.size
      add(RecordFile.Record(number: 0, content: .unread, range: 0..<0), of: input, to: &batch)
      return true
    }
    do {
      let file = try RecordFile.open(input, options: options)
      currentStamp = file.input.stamp
      currentBytes = 0
      current = consume file
    } catch {
      add(RecordFile.Record(number: 0, content: .broken(error.reason), range: 0..<0), of: input, to: &batch)
    }
    return true
  }

  private mutating func readRecord(into batch: inout RecordBatch) {
    guard var file = current.take() else { return }
    let record = file.nextRecord(into: &batch.bytes)
    currentBytes = file.bytesRead
    if let record {
      current = consume file
      add(record, of: inputs[next - 1], to: &batch)
    } else {
      closedBytes += currentBytes
      currentBytes = 0
      currentStamp = nil
    }
  }

  private mutating func add(_ record: RecordFile.Record, of input: Input, to batch: inout RecordBatch) {
    batch.records.append(
      RawRecord(
        input: input, number: record.number, ordinal: ordinal, content: record.content,
        stamp: currentStamp, range: record.range))
    ordinal += 1
  }
}
