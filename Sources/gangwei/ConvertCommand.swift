import ArgumentParser
import Compression
import Gangwei
import GangweiBatch
import GangweiReview

struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Converts texts to JSON.",
    discussion: """
      One text without --output prints its JSON to standard output. With --output each NAME.txt becomes NAME.json in \
      that folder; texts of a folder keep their paths below it. A second run converts only what is new or changed. With \
      --format jsonl each document is a line. An input that fails is reported and the others are still converted; the \
      exit code is 1 then.
      """
  )

  @Argument(
    help: ArgumentHelp("Files, folders, or - for standard input; packed by gzip or zstd or not.", valueName: "input"))
  var inputs: [String] = []

  @Option(
    help: ArgumentHelp("A file with the paths of more inputs, one a line; - for standard input.", valueName: "list"))
  var filesFrom: String?

  @Flag(name: .customLong("null"), help: "The paths of --files-from are separated by zero bytes.")
  var isNullSeparated = false

  @Option(help: "What inputs hold: auto, text, jsonl or wet.")
  var inputFormat = ReadingOptions.Format.auto

  @OptionGroup var fields: FieldOptions

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The folder to write to, or the file of another format.", valueName: "path")
  )
  var output: String?

  @Option(help: "What is written: json (a file for each text), jsonl (a line), schemaorg (a line of JSON-LD), sqlite.")
  var format = OutputFormat.json

  @Flag(help: "Write JSON without white space (RFC 8785).")
  var compact = false

  @Option(help: "How lines are packed: gzip or zstd.")
  var compress: Compression?

  @Option(help: ArgumentHelp("Write lines to files for so many records each.", valueName: "number"))
  var shardSize: Int?

  @Option(help: ArgumentHelp("How many threads convert; by default one for each processor.", valueName: "number"))
  var jobs = Batch.processors

  @Flag(help: "Convert also what an earlier run converted.")
  var force = false

  @Flag(help: "Print a table of what was found. Needs --output.")
  var summary = false

  @OptionGroup var log: LogOptions

  func validate() throws {
    if inputs.isEmpty && filesFrom == nil { throw ValidationError("nothing to convert; give files, folders or -") }
    if filesFrom == "-" && inputs.contains("-") {
      throw ValidationError("standard input cannot be a list and a text; give one of them as a file")
    }
    if filesFrom == nil && isNullSeparated { throw ValidationError("--null needs --files-from") }
    if output == "" { throw ValidationError("--output needs the name of a folder") }
    if summary && (output == nil || output == "-") { throw ValidationError("--summary needs --output FOLDER") }
    if jobs < 1 { throw ValidationError("--jobs needs a number from 1 on") }
    switch format {
    case .json: try validateJSON()
    case .jsonl, .schemaorg: try validateLines()
    case .sqlite: try validateStore()
    }
  }

  private func validateJSON() throws {
    if output == "-" { throw ValidationError("--output - needs --format jsonl") }
    if output == nil && (inputs.count > 1 || filesFrom != nil) {
      throw ValidationError("several inputs need --output FOLDER or --format jsonl")
    }
    if compress != nil { throw ValidationError("--compress needs --format jsonl") }
    if shardSize != nil { throw ValidationError("--shard-size needs --format jsonl") }
  }

  private func validateStore() throws {
    if output == nil || output == "-" { throw ValidationError("--format sqlite needs --output FILE") }
    if compact { throw ValidationError("--compact is for JSON only") }
    if compress != nil || shardSize != nil {
      throw ValidationError("--compress and --shard-size need --format jsonl or schemaorg")
    }
  }

  private func validateLines() throws {
    guard let shardSize else { return }
    if shardSize < 1 { throw ValidationError("--shard-size needs a number from 1 on") }
    if output == nil || output == "-" { throw ValidationError("--shard-size needs --output FOLDER") }
  }

  func run() throws {
    if output == nil && format == .json {
      try printDocument()
    } else {
      let run = ConversionRun(command: self, reporter: Reporter(log))
      try run.run()
    }
  }

  /// The one document of the one input, on standard output.
  private func printDocument() throws {
    guard let path = inputs.first else { return }
    let set = InputSet(paths: [path])
    if let failure = set.failures.first { throw failure }
    guard let input = set.inputs.first, input.path == path else {
      throw ValidationError("a folder needs --output FOLDER or --format jsonl")
    }
    var options = fields.readingOptions
    options.format = inputFormat
    var sink = SingleDocumentSink(layout: compact ? .compact : .indented)
    var failure: InputError?
    _ = try Batch(inputs: [input], options: options, jobs: 1).run(
      into: &sink,
      observe: { outcome in
        if case .failed(let error) = outcome.result, failure == nil { failure = error }
      })
    if sink.holdsRecords { throw ValidationError("\(path) holds records; they need --output FOLDER or --format jsonl") }
    if let failure { throw failure }
    try StandardStream.output.write(sink.json ?? [])
  }
}
