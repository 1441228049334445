import GangweiBatch
import GangweiReview

/// Shows how far a run is: a line that changes in place on a terminal, else a line every few seconds. Nothing for runs
/// that are over at once.
final class ProgressDisplay {
  private let reporter: Reporter
  private let tally: RunTally
  /// The bytes of all inputs as they are on the disk; 0 where one is not known.
  private let totalBytes: Int
  private let isTerminal = StandardStream.error.isTerminal
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var nextSeconds: Double

  init(reporter: Reporter, batch: Batch, tally: RunTally) {
    self.reporter = reporter
    self.tally = tally
    totalBytes = batch.inputs.contains(where: \.isStandardInput) ? 0 : batch.inputs.reduce(0) { $0 + $1.size }
    start = clock.now
    nextSeconds = isTerminal && !reporter.isJSON ? 0.5 : 5
  }

  private var seconds: Double { start.duration(to: clock.now) / .seconds(1) }

  /// Shows the progress, if it is time to.
  func show(_ bytesRead: Int) {
    let seconds = seconds
    if reporter.isQuiet || seconds < nextSeconds { return }
    nextSeconds = seconds + (isTerminal && !reporter.isJSON ? 0.2 : 5)
    let progress = RunProgress(
      counts: tally.counts, bytesRead: bytesRead, totalBytes: totalBytes, seconds: seconds)
    if reporter.isJSON {
      reporter.event("progress", progress.members)
    } else if isTerminal {
      Report.status(progress.bar)
    } else {
      Report.line("gangwei: " + progress.text)
    }
  }

  /// Takes the line away and tells what the run did.
  func end(_ counts: RunTally.Counts) {
    Report.status("")
    if reporter.isQuiet { return }
    let summary = RunSummary(counts: counts, seconds: seconds)
    if reporter.isJSON {
      reporter.event("summary", summary.members)
    } else {
      for line in summary.lines { Report.line("gangwei: " + line) }
    }
  }
}
