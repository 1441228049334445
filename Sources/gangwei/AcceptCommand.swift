import ArgumentParser
import GangweiBatch
import GangweiReview
import Glibc

struct AcceptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept",
    abstract: "Writes the results of now as golden files. Read them first.",
    discussion: """
      Refused (exit code 64) when the environment variable CI is set: golden files are read by a person, and never \
      written by a build. Golden files without a text are named, not removed.
      """
  )

  @OptionGroup var options: GoldenOptions

  func run() throws {
    if getenv("CI") != nil { throw ValidationError("golden files are not accepted where CI is set") }
    let report = try options.suite.accept()
    for failure in report.failures { Report.error("\(failure)") }
    var written = 0
    var superfluous = false
    for finding in report.findings where finding.verdict != .same {
      if finding.input == nil {
        superfluous = true
        Report.error("\(finding.goldenPath): no text belongs to it; remove it")
      } else {
        written += 1
        try StandardStream.output.write("accepted \(finding.goldenPath)\n")
      }
    }
    try StandardStream.output.write("\(written) golden files written\n")
    if superfluous || !report.failures.isEmpty { throw ExitCode(ExitStatus.someFailed) }
  }
}
