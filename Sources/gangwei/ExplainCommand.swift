import ArgumentParser
import Gangwei
import GangweiBatch
import GangweiReview

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Shows for each line of a text what it was taken for, and by which rules."
  )

  @Argument(help: "The text.")
  var file: String

  func run() throws {
    let input = Input(file: file)
    let bytes = try input.read()
    var parser = Parser()
    let explanation = parser.explain(bytes, name: input.name)
    try StandardStream.output.write(ExplanationReport.rendered(explanation))
  }
}
