import Digest
import Gangwei

/// Converts batches of records on one thread: it owns the parser.
struct RecordWorker<Packer: DocumentPacker>: ~Copyable {
  private let number: Int
  private let packer: Packer
  private let options: ReadingOptions
  private let scanner: JSONRecordScanner
  private var parser = Parser()

  /// - Parameter number: the worker's, from 0.
  init(number: Int, packer: Packer, options: ReadingOptions) {
    self.number = number
    self.packer = packer
    self.options = options
    scanner = JSONRecordScanner(textField: options.textField, idField: options.idField)
  }

  /// Converts all records of a batch; a record that fails leaves the others alone.
  /// - Throws: ``OutputError`` from the packer.
  mutating func convert(_ batch: RecordBatch) throws(OutputError) -> PackedBatch<Packer.Packet> {
    var documents: [ConvertedDocument] = []
    var outcomes: [RecordOutcome] = []
    outcomes.reserveCapacity(batch.records.count)
    for record in batch.records { outcomes.append(convert(record, of: batch, into: &documents)) }
    let packet = documents.isEmpty ? nil : try packer.pack(documents, worker: number)
    return PackedBatch(outcomes: outcomes, packet: packet)
  }

  private mutating func convert(
    _ record: RawRecord, of batch: RecordBatch, into documents: inout [ConvertedDocument]
  ) -> RecordOutcome {
    var identity = RecordIdentity(
      input: record.input, number: record.number, ordinal: record.ordinal, name: defaultName(of: record))
    identity.stamp = record.stamp
    let bytes: [UInt8]
    switch record.content {
    case .unread: return RecordOutcome(identity: identity, bytes: 0, sha256: nil, result: .unchanged)
    case .broken(let reason): return failure(identity, reason)
    case .text: bytes = batch.bytes(of: record)
    case .page(let id):
      bytes = batch.bytes(of: record)
      if !id.isEmpty { identity.name = id }
    case .line:
      switch scan(record, of: batch) {
      case .failure(let problem): return failure(identity, problem.reason)
      case .success(let scanned):
        if !scanned.name.isEmpty { identity.name = scanned.name }
        if let problem = scanned.problem(textField: options.textField, idField: options.idField) {
          return failure(identity, problem)
        }
        guard case .string(let text) = scanned.text else { return failure(identity, "has no text") }
        bytes = text
      }
    }
    if let problem = TextCheck.problem(of: bytes) { return failure(identity, problem, bytes: bytes.count) }
    return convert(identity, bytes, into: &documents)
  }

  private mutating func convert(
    _ identity: RecordIdentity, _ bytes: [UInt8], into documents: inout [ConvertedDocument]
  ) -> RecordOutcome {
    var sha256: String?
    let isHeld = packer.holds(identity) {
      let digest = SHA256.hexadecimal(of: bytes)
      sha256 = digest
      return digest
    }
    if isHeld { return RecordOutcome(identity: identity, bytes: bytes.count, sha256: sha256, result: .unchanged) }
    let clock = ContinuousClock()
    let start = clock.now
    let document = parser.parse(bytes, name: identity.name)
    let seconds = start.duration(to: clock.now) / .seconds(1)
    let file = identity.number == 0 ? identity.input.relativePath : identity.name
    let summary = ConversionSummary(of: document, file: file, seconds: seconds)
    documents.append(ConvertedDocument(identity: identity, document: document))
    return RecordOutcome(
      identity: identity, bytes: bytes.count, sha256: document.source.sha256, result: .converted(summary))
  }

  /// What a document is called whose record has no id.
  private func defaultName(of record: RawRecord) -> String {
    let name = options.naming == .file ? record.input.name : record.input.unpackedPath
    return record.number == 0 ? name : "\(name):\(record.number)"
  }

  private func scan(_ record: RawRecord, of batch: RecordBatch) -> Result<JSONRecord, JSONProblem> {
    batch.bytes.withUnsafeBufferPointer { buffer in
      do throws(JSONProblem) {
        return .success(try scanner.scan(UnsafeBufferPointer(rebasing: buffer[record.range])))
      } catch {
        return .failure(error)
      }
    }
  }

  private func failure(_ identity: RecordIdentity, _ reason: String, bytes: Int = 0) -> RecordOutcome {
    let error = InputError(path: identity.input.path, record: identity.number, reason: reason)
    return RecordOutcome(identity: identity, bytes: bytes, sha256: nil, result: .failed(error))
  }
}
