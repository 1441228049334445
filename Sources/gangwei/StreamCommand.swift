import ArgumentParser
import GangweiBatch

struct StreamCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stream",
    abstract: "Converts JSON Lines from standard input to standard output, line by line.",
    discussion: """
      For each line one line, in the same order and at once. A line that cannot be converted gives \
      {"error": REASON, "id": ID} and the next lines are still converted; the exit code is 0.
      """
  )

  @OptionGroup var fields: FieldOptions

  @Flag(help: "Lines are JSON strings or plain texts, and no objects.")
  var raw = false

  func run() throws {
    StandardStream.endOnBrokenPipes()
    var stream = LineStream(options: fields.readingOptions, isRaw: raw)
    try stream.run(.standardInput) { line throws(OutputError) in try StandardStream.output.write(line) }
  }
}

/// Which members of a line of JSON are read.
struct FieldOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The member of a JSON line that holds the text.", valueName: "name"))
  var textField = "text"

  @Option(help: ArgumentHelp("The member of a JSON line that holds the id.", valueName: "name"))
  var idField = "id"

  var readingOptions: ReadingOptions {
    var options = ReadingOptions()
    options.textField = textField
    options.idField = idField
    return options
  }
}
