import ArgumentParser
import GangweiBatch

/// The command line: `gangwei SUBCOMMAND …`.
@main
struct GangweiCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gangwei",
    abstract: "Turns scraped Chinese texts about jobs into canonical JSON.",
    discussion: """
      Exit codes: 0 all went well, 1 an input failed or a check found differences, 64 wrong usage, 74 an output could \
      not be written, 130 and 143 stopped by SIGINT and SIGTERM. Errors are single lines on standard error: gangwei: error: PATH: REASON
      """,
    version: Version.text,
    subcommands: [
      ConvertCommand.self, StreamCommand.self, ExplainCommand.self, CheckCommand.self, AcceptCommand.self,
      SchemaCommand.self,
    ]
  )

  /// Runs the command that the arguments name and ends the process with its exit code.
  static func main() {
    StandardStream.ignoreBrokenPipes()
    FreedMemory.keep()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      finish(with: error)
    }
  }

  private static func finish(with error: any Error) -> Never {
    switch error {
    case let error as InputError:
      Report.error("\(error)")
      exit(withError: ExitCode(ExitStatus.someFailed))
    case let error as OutputError:
      Report.error("\(error)")
      exit(withError: ExitCode(ExitStatus.notWritten))
    case let code as ExitCode:
      exit(withError: code)
    default:
      let code = exitCode(for: error)
      if code == .success {
        printHelp(fullMessage(for: error))
      } else {
        Report.error("\(message(for: error)) (see gangwei --help)")
      }
      exit(withError: code)
    }
  }

  /// Help and version are asked for, so they are output; what they print is a success unless it cannot be written.
  private static func printHelp(_ text: String) {
    do {
      try StandardStream.output.write(text + "\n")
    } catch {
      Report.error("\(error)")
      exit(withError: ExitCode(ExitStatus.notWritten))
    }
  }
}
