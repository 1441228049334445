import Foundation

/// The built `gangwei`, run as a process.
public struct Tool: Sendable {
  /// What a run left behind.
  public struct Result: Sendable {
    public var exitCode: Int32
    public var output: String
    public var error: String
    /// The lines on standard error.
    public var errorLines: [String] { error.split(separator: "\n").map(String.init) }
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
  ///   - standardOutput: a file to write standard output to instead of returning it.
  public static func run(
    _ arguments: [String], in folder: TemporaryFolder, environment: [String: String] = [:],
    standardOutput: String? = nil
  ) throws -> Result {
    // Files and no pipes: a full pipe would make the process wait for ever.
    let streams = try TemporaryFolder()
    let outputPath = try standardOutput ?? streams.write("", to: "output")
    let errorPath = try streams.write("", to: "error")
    let process = Process()
    process.executableURL = try executable
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    var variables = ProcessInfo.processInfo.environment
    variables["CI"] = nil
    process.environment = variables.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(forWritingAtPath: outputPath)
    process.standardError = FileHandle(forWritingAtPath: errorPath)
    try process.run()
    process.waitUntilExit()
    return Result(
      exitCode: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
      output: standardOutput == nil ? String(decoding: try streams.read("output"), as: UTF8.self) : "",
      error: String(decoding: try streams.read("error"), as: UTF8.self))
  }
}
