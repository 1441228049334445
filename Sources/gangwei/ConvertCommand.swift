import ArgumentParser
import Gangwei
import GangweiBatch
import GangweiReview

struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Converts texts to JSON.",
    discussion: """
      One file without --output prints its JSON to standard output. With --output each NAME.txt becomes NAME.json in \
      that folder; texts of a folder keep their paths below it. An input that fails is reported and the others are \
      still converted; the exit code is 1 then.
      """
  )

  @Argument(help: ArgumentHelp("Files, or folders whose .txt files are converted.", valueName: "input"))
  var inputs: [String]

  @Option(name: .shortAndLong, help: ArgumentHelp("The folder to write to.", valueName: "folder"))
  var output: String?

  @Flag(help: "Write JSON without white space (RFC 8785).")
  var compact = false

  @Flag(help: "Print a table of what was found. Needs --output.")
  var summary = false

  func validate() throws {
    if output == nil && inputs.count > 1 { throw ValidationError("several inputs need --output FOLDER") }
    if output == nil && summary { throw ValidationError("--summary needs --output FOLDER") }
    if output == "" { throw ValidationError("--output needs the name of a folder") }
  }

  func run() throws {
    let layout: Document.Layout = compact ? .compact : .indented
    if let output {
      try convert(to: output, layout: layout)
    } else if let path = inputs.first {
      let set = InputSet(paths: [path])
      if let failure = set.failures.first { throw failure }
      guard let input = set.inputs.first, input.path == path else {
        throw ValidationError("a folder needs --output FOLDER")
      }
      var converter = Converter(layout: layout)
      try StandardStream.output.write(converter.convert(input).json)
    }
  }

  private func convert(to output: String, layout: Document.Layout) throws {
    let batch = Batch(inputs: InputSet(paths: inputs), folder: try OutputFolder(path: output), layout: layout)
    var summaries: [ConversionSummary] = []
    var failed = false
    try batch.run { result in
      switch result {
      case .success(let summary): summaries.append(summary)
      case .failure(let error):
        failed = true
        Report.error("\(error)")
      }
    }
    if summary { try StandardStream.output.write(SummaryTable.rendered(summaries)) }
    if failed { throw ExitCode(ExitStatus.someFailed) }
  }
}
