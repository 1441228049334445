import ArgumentParser
import Gangwei
import GangweiBatch
import GangweiReview
import GangweiSchemaOrg
import GangweiStore

/// One run of `convert` with an output of many documents.
struct ConversionRun {
  let command: ConvertCommand
  let reporter: Reporter

  /// Rows of the table of `--summary`: beyond these there is only the total.
  private static let tableRows = 10_000

  func run() throws {
    StopSignal.watch()
    let set = try inputs()
    var options = command.fields.readingOptions
    options.format = command.inputFormat
    options.naming = command.format.isLines ? .path : .file
    let batch = Batch(inputs: set.inputs, options: options, jobs: command.jobs)
    switch command.format {
    case .json: try writeFolder(batch, set.failures)
    case .jsonl, .schemaorg: try writeLines(batch, set.failures)
    case .sqlite: try writeStore(batch, set.failures)
    }
  }

  private func inputs() throws -> InputSet {
    let listed = try command.filesFrom.map { list throws(InputError) in
      try PathList.read(list, isNullSeparated: command.isNullSeparated)
    }
    return InputSet(
      paths: command.inputs, listed: listed ?? [], output: command.format == .json ? nil : command.output,
      rejectsClashes: !command.format.isLines)
  }

  /// What the manifest calls this program.
  private var program: String { Version.number + "+" + ProgramDigest.ofThisProcess() }

  // MARK: - Outputs

  private func writeFolder(_ batch: Batch, _ failures: [InputError]) throws {
    guard let output = command.output else { return }
    var sink = try FolderSink(
      path: output, layout: command.compact ? .compact : .indented, program: program, forgets: command.force)
    let result = try convert(batch, failures, into: &sink, errorLog: ErrorLog(folder: output))
    if result.ending == .complete && sink.strangers > 0 {
      reporter.note("\(sink.strangers) outputs of earlier runs have no input in this one; they stay in \(output)")
    }
    try end(result, batch, "run the same command again to convert the rest")
  }

  private func writeLines(_ batch: Batch, _ failures: [InputError]) throws {
    guard let output = command.output, output != "-" else {
      StandardStream.endOnBrokenPipes()
      var sink = LineSink(standardOutputWith: LinePacker(compression: command.compress, render: render))
      let result = try convert(batch, failures, into: &sink, errorLog: nil)
      return try end(result, batch, "what was written is whole lines")
    }
    if let shardSize = command.shardSize {
      var sink = try PartSink(
        path: output, recordsPerPart: shardSize, compression: command.compress, lines: command.format.rawValue,
        program: program,
        forgets: command.force, batch: batch, render: render, supervise: { _ in StopSignal.received == 0 })
      let result = try convert(batch, failures, into: &sink, errorLog: ErrorLog(folder: output))
      for name in sink.removed { reporter.note("removed \(name): it is not part of what \(output) holds now") }
      try end(result, batch, "run the same command again to convert the rest")
    } else {
      var sink = try LineSink(file: output, packer: LinePacker(compression: command.compress, render: render))
      let result = try convert(batch, failures, into: &sink, errorLog: nil)
      try end(result, batch, "\(output) was not written; with --shard-size a run goes on where it was stopped")
    }
  }

  private func writeStore(_ batch: Batch, _ failures: [InputError]) throws {
    guard let output = command.output else { return }
    var sink = try StoreSink(path: output, program: program, forgets: command.force)
    let result = try convert(batch, failures, into: &sink, errorLog: nil)
    try end(result, batch, "run the same command again to convert the rest")
  }

  /// What makes lines of documents.
  private var render: @Sendable (ConvertedDocument, inout [UInt8]) -> Void {
    guard command.format == .schemaorg else { return LinePacker.canonicalLine }
    return { converted, lines in
      lines += JobPostings(converted.document).json
      lines.append(UInt8(ascii: "\n"))
    }
  }

  // MARK: - Running

  private struct Result {
    var ending: Batch.Ending
    var counts: RunTally.Counts
  }

  private func convert<Sink: DocumentSink & ~Copyable>(
    _ batch: Batch, _ failures: [InputError], into sink: inout Sink, errorLog: consuming ErrorLog?
  ) throws -> Result {
    let tally = RunTally()
    var rows: [ConversionSummary] = []
    for failure in failures {
      reporter.error(failure)
      tally.addMissing()
      try errorLog?.add(failure, id: nil)
    }
    let progress = reporter.progress(of: batch, tally)
    let ending = try batch.run(
      into: &sink,
      observe: { outcome throws(OutputError) in
        tally.add(outcome)
        switch outcome.result {
        case .unchanged: break
        case .failed(let error):
          reporter.error(error)
          let identity = outcome.identity
          try errorLog?.add(error, id: identity.number > 0 ? identity.name : nil)
        case .converted(let row):
          if command.summary && rows.count < Self.tableRows { rows.append(row) }
        }
      },
      supervise: { bytesRead in
        progress.show(bytesRead)
        return StopSignal.received == 0
      })
    try errorLog?.finish(isComplete: ending == .complete)
    let counts = tally.counts
    progress.end(counts)
    if command.summary {
      try StandardStream.output.write(
        SummaryTable.rendered(rows, total: counts.sums, documents: counts.converted))
    }
    return Result(ending: ending, counts: counts)
  }

  private func end(_ result: Result, _ batch: Batch, _ advice: String) throws {
    let counts = result.counts
    if result.ending == .stopped {
      let left = batch.inputs.count - counts.inputsBegun
      let last = counts.last.map { " after \($0.input.path)" + ($0.number > 0 ? ":\($0.number)" : "") } ?? ""
      reporter.note("stopped\(last); \(left) of \(batch.inputs.count) inputs are not begun; \(advice)")
      throw ExitCode(ExitStatus.stopped(by: StopSignal.received))
    }
    if counts.failed > 0 { throw ExitCode(ExitStatus.someFailed) }
  }
}
