import ArgumentParser
import GangweiBatch
import GangweiReview

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Compares the corpus with its golden files and names each changed member.",
    discussion: "The exit code is 1 when anything differs, is missing or superfluous."
  )

  @OptionGroup var options: GoldenOptions

  func run() throws {
    let report = options.suite.check()
    for failure in report.failures { Report.error("\(failure)") }
    try StandardStream.output.write(report.rendered())
    if !report.isClean { throw ExitCode(ExitStatus.someFailed) }
  }
}
