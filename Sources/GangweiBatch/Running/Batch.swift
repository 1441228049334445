import CSystem

/// Converts a set of inputs on several threads.
public struct Batch: Sendable {
  /// How a run ended that wrote all it had to write.
  public enum Ending: Sendable {
    case complete
    /// It was asked to stop before the end of its input.
    case stopped
  }

  public var inputs: [Input]
  public var options: ReadingOptions
  /// How many threads convert. The results and their order do not depend on it.
  public var jobs: Int

  public init(inputs: [Input], options: ReadingOptions = ReadingOptions(), jobs: Int = Batch.processors) {
    self.inputs = inputs
    self.options = options
    self.jobs = max(1, jobs)
  }

  /// How many processors this process may use.
  public static var processors: Int { Int(csystem_processors()) }

  /// What of the run the sink and `observe` see: one at a time, though on different threads.
  private struct Ends<Sink: DocumentSink & ~Copyable>: @unchecked Sendable {
    // Both outlive the workers, as `run` waits for them; the pipeline calls in turn.
    let sink: UnsafeMutablePointer<Sink>
    let observe: (RecordOutcome) throws(OutputError) -> Void
  }

  /// Converts all inputs and hands the results to the sink in the order of the input.
  ///
  /// Memory is bounded by the largest record times the jobs, whatever the size of the inputs.
  /// - Parameters:
  ///   - observe: told of each record in the order of the input, after the sink has it; one call at a time, on the
  ///     workers' threads.
  ///   - supervise: called on this thread several times a second with the number of bytes read; returns whether to go on.
  /// - Throws: ``OutputError`` at the first output that cannot be written. The sink is not finished then.
  public func run<Sink: DocumentSink & ~Copyable>(
    into sink: inout Sink, observe: (RecordOutcome) throws(OutputError) -> Void,
    supervise: (Int) -> Bool = { _ in true }
  ) throws(OutputError) -> Ending {
    let packer = sink.packer
    let recordsPerPart = sink.recordsPerPart
    let ending = try withoutActuallyEscaping(observe) { observe throws(OutputError) in
      try withUnsafeMutablePointer(to: &sink) { sink throws(OutputError) in
        try run(packer, recordsPerPart, Ends(sink: sink, observe: observe), supervise)
      }
    }
    try sink.finish(isComplete: ending == .complete)
    return ending
  }

  private func run<Sink: DocumentSink & ~Copyable>(
    _ packer: Sink.Packer, _ recordsPerPart: Int?, _ ends: Ends<Sink>, _ supervise: (Int) -> Bool
  ) throws(OutputError) -> Ending {
    let reader = BatchReader(inputs, options: options, recordsPerPart: recordsPerPart) { input, ordinal in
      packer.holdsUnread(input, ordinal: ordinal)
    }
    let bell = Bell()
    let pipeline = Pipeline<Sink>(
      jobs: jobs, options: options, packer: packer, reader: reader,
      handOn: { batch throws(OutputError) in
        let outcomes = batch.outcomes
        try ends.sink.pointee.write(batch)
        for outcome in outcomes { try ends.observe(outcome) }
      }, wake: { bell.ring() })
    var threads = WorkerThreads()
    for number in 0..<jobs { threads.start { pipeline.work(number) } }
    var isStopped = false
    while !bell.wait(milliseconds: 100) {
      if !isStopped && !supervise(pipeline.bytesRead) {
        isStopped = true
        pipeline.stop()
      }
    }
    threads.join()
    if let failure = pipeline.failure { throw failure }
    return isStopped ? .stopped : .complete
  }
}
