import Synchronization

/// What a run did so far, counted while it goes on.
public final class RunTally: Sendable {
  /// The counts at one moment.
  public struct Counts: Sendable {
    public var converted = 0
    public var unchanged = 0
    public var failed = 0
    /// The bytes of the texts that were converted.
    public var textBytes = 0
    /// How many inputs were begun.
    public var inputsBegun = 0
    /// The last record that is done.
    public var last: RecordIdentity?
    /// The sums over what was converted.
    public var sums = ConversionSummary(file: "")

    /// Records in all.
    public var records: Int { converted + unchanged + failed }
  }

  private let state = Mutex(Counts())

  public init() {}

  public var counts: Counts { state.withLock { $0 } }

  /// Counts a record.
  public func add(_ outcome: RecordOutcome) {
    state.withLock { counts in
      if counts.last?.input != outcome.identity.input { counts.inputsBegun += 1 }
      counts.last = outcome.identity
      switch outcome.result {
      case .unchanged: counts.unchanged += 1
      case .failed: counts.failed += 1
      case .converted(let summary):
        counts.converted += 1
        counts.textBytes += outcome.bytes
        counts.sums.add(summary)
      }
    }
  }

  /// Counts an input that could not even be found.
  public func addMissing() { state.withLock { $0.failed += 1 } }
}
