import ArgumentParser
import GangweiBatch
import GangweiReview

/// What is told while a run goes on.
struct LogOptions: ParsableArguments {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @Flag(help: "Tell errors only: no progress and no summary.")
  var quiet = false

  @Option(help: "How progress, errors and summary are told on standard error: text or json.")
  var logFormat = Format.text
}

/// Tells on standard error what happens in a run, in words or in lines of JSON.
struct Reporter: Sendable {
  let isQuiet: Bool
  let isJSON: Bool

  init(_ options: LogOptions) {
    isQuiet = options.quiet
    isJSON = options.logFormat == .json
  }

  /// Tells of an input that failed.
  func error(_ error: InputError) {
    if isJSON {
      var members: [(String, JSONText.Value)] = [("path", .string(error.path)), ("reason", .string(error.reason))]
      if error.record > 0 { members.append(("record", .integer(error.record))) }
      event("error", members)
    } else {
      Report.error("\(error)")
    }
  }

  /// Tells of something that the user should know.
  func note(_ text: String) {
    if isJSON {
      event("note", [("text", .string(text))])
    } else {
      Report.line("gangwei: \(text)")
    }
  }

  /// A line of JSON.
  func event(_ name: String, _ members: [(String, JSONText.Value)]) {
    Report.line(JSONText.object([("event", .string(name))] + members))
  }

  /// What shows the progress of a run.
  func progress(of batch: Batch, _ tally: RunTally) -> ProgressDisplay {
    ProgressDisplay(reporter: self, batch: batch, tally: tally)
  }
}
