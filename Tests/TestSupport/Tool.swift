import Foundation
import Glibc

/// The built `gangwei`, run as a process.
public struct Tool: Sendable {
  /// What a run left behind.
  public struct Result: Sendable {
    public var exitCode: Int32
    public var output: String
    public var error: String
    /// The lines on standard error that tell of errors.
    public var errorLines: [String] {
      error.split(separator: "\n").map(String.init).filter { $0.hasPrefix("gangwei: error: ") }
    }
  }

  /// The executable, next to the running test bundle.
  static var executable: URL {
    get throws {
      let bundle = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
      return URL(fileURLWithPath: bundle).deletingLastPathComponent().appendingPathComponent("gangwei")
    }
  }

  /// Runs `gangwei` with arguments in a folder.
  /// - Parameters:
  ///   - environment: added to the test's own; `CI` is taken out unless it is given here.
  ///   - standardInput: what to read on standard input.
  ///   - standardOutput: a file to write standard output to instead of returning it.
  public static func run(
    _ arguments: [String], in folder: TemporaryFolder, environment: [String: String] = [:],
    standardInput: [UInt8] = [], standardOutput: String? = nil
  ) throws -> Result {
    // Files and no pipes: a full pipe would make the process wait for ever.
    let streams = try TemporaryFolder()
    let outputPath = try standardOutput ?? streams.write("", to: "output")
    let errorPath = try streams.write("", to: "error")
    let process = try process(arguments, in: folder, environment: environment)
    if !standardInput.isEmpty {
      process.standardInput = FileHandle(forReadingAtPath: try streams.write(standardInput, to: "input"))
    }
    process.standardOutput = FileHandle(forWritingAtPath: outputPath)
    process.standardError = FileHandle(forWritingAtPath: errorPath)
    try process.run()
    process.waitUntilExit()
    return Result(
      exitCode: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
      output: standardOutput == nil ? String(decoding: try streams.read("output"), as: UTF8.self) : "",
      error: String(decoding: try streams.read("error"), as: UTF8.self))
  }

  private static func process(
    _ arguments: [String], in folder: TemporaryFolder, environment: [String: String]
  ) throws -> Process {
    let process = Process()
    process.executableURL = try executable
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    var variables = ProcessInfo.processInfo.environment
    variables["CI"] = nil
    process.environment = variables.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    return process
  }

  /// Runs `gangwei` and sends it a signal as soon as `isReached` holds, if it still runs then.
  /// - Returns: the exit code, or the number of the signal that ended it, negative; and what it wrote to standard error.
  public static func run(
    _ arguments: [String], in folder: TemporaryFolder, signal: Int32, when isReached: () -> Bool
  ) throws -> (exitCode: Int32, error: String) {
    let streams = try TemporaryFolder()
    let process = try process(arguments, in: folder, environment: [:])
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle(forWritingAtPath: try streams.write("", to: "error"))
    try process.run()
    // The pause only leaves the processor to the process; nothing depends on its length.
    while process.isRunning && !isReached() { poll(nil, 0, 1) }
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    let exitCode = process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
    return (exitCode, String(decoding: try streams.read("error"), as: UTF8.self))
  }
}
