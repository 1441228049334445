import Synchronization

/// The workers of one run and what they share: the reader, which one of them uses at a time, and the results, which
/// whoever completes the next one in order hands on.
///
/// Memory is bounded: nobody reads on while too many results wait for an earlier one.
final class Pipeline<Sink: DocumentSink & ~Copyable>: Sendable {
  typealias Packet = Sink.Packer.Packet

  /// Results that wait for their turn, and how far the run is.
  private struct Order {
    var waiting: [Int: Result<PackedBatch<Packet>, OutputError>] = [:]
    /// The bytes of the batches that were read and are not handed on, by their sequence.
    var bytes: [Int: Int] = [:]
    var bytesInHand = 0
    /// The next sequence to be handed on.
    var next = 0
    /// How many batches were read.
    var read = 0
    var isHandingOn = false
    var isStopped = false
    var failure: OutputError?
    var workers = 0
  }

  private let jobs: Int
  private let options: ReadingOptions
  private let packer: Sink.Packer
  private let reader: Mutex<BatchReader>
  private let order = Monitor(Order())
  private let bytesReadSoFar = Atomic<Int>(0)
  /// Called by whoever hands results on, one at a time and in order.
  private let handOn: @Sendable (consuming PackedBatch<Packet>) throws(OutputError) -> Void
  private let wake: @Sendable () -> Void

  /// - Parameters:
  ///   - handOn: takes the results in the order of the input; one call at a time.
  ///   - wake: called when the last worker ends.
  init(
    jobs: Int, options: ReadingOptions, packer: Sink.Packer, reader: consuming sending BatchReader,
    handOn: @escaping @Sendable (consuming PackedBatch<Packet>) throws(OutputError) -> Void,
    wake: @escaping @Sendable () -> Void
  ) {
    self.jobs = jobs
    self.options = options
    self.packer = packer
    self.reader = Mutex(reader)
    self.handOn = handOn
    self.wake = wake
  }

  /// How many bytes of the input's files were read.
  var bytesRead: Int { bytesReadSoFar.load(ordering: .relaxed) }

  /// Why the run ended, if an output could not be written.
  var failure: OutputError? { order.look { $0.failure } }

  /// Reads no more; what was read is still converted and written.
  func stop() { order.change { $0.isStopped = true } }

  /// What a worker's thread does.
  func work(_ number: Int) {
    var worker = RecordWorker(number: number, packer: packer, options: options)
    while let batch = nextBatch() {
      let result: Result<PackedBatch<Packet>, OutputError>
      do throws(OutputError) {
        result = .success(try worker.convert(batch))
      } catch {
        result = .failure(error)
      }
      deliver(result, batch.sequence)
    }
    if order.change({ order in
      order.workers += 1
      return order.workers == jobs
    }) {
      wake()
    }
  }

  // MARK: - In

  private func nextBatch() -> RecordBatch? {
    let jobs = jobs
    order.wait { order in
      // Large records: as many as there are workers. Small ones: some more, so that nobody waits for a slow one.
      let inHand = order.read - order.next
      return order.isStopped || inHand < jobs
        || (inHand < 4 * jobs && order.bytesInHand < 4 * jobs * RecordBatch.fullBytes)
    }
    return reader.withLock { reader in
      if order.look({ $0.isStopped }) { return nil }
      guard let batch = reader.nextBatch() else { return nil }
      bytesReadSoFar.store(reader.bytesRead, ordering: .relaxed)
      order.look { order in
        order.read += 1
        order.bytes[batch.sequence] = batch.bytes.count
        order.bytesInHand += batch.bytes.count
      }
      return batch
    }
  }

  // MARK: - Out

  private func deliver(_ result: consuming Result<PackedBatch<Packet>, OutputError>, _ sequence: Int) {
    let result = result
    let isMyTurn = order.look { order in
      order.waiting[sequence] = result
      if order.isHandingOn { return false }
      order.isHandingOn = true
      return true
    }
    if !isMyTurn { return }
    while let next = takeNext() {
      do throws(OutputError) {
        try handOn(next.get())
      } catch {
        let failure = error
        order.change { order in
          order.failure = failure
          order.isStopped = true
        }
      }
    }
  }

  /// The next result in order; `nil` where it is not there yet, and then another worker may hand on.
  private func takeNext() -> Result<PackedBatch<Packet>, OutputError>? {
    order.change { order in
      guard order.failure == nil, let result = order.waiting.removeValue(forKey: order.next) else {
        order.isHandingOn = false
        return nil
      }
      order.bytesInHand -= order.bytes.removeValue(forKey: order.next) ?? 0
      order.next += 1
      return result
    }
  }
}
