import TestSupport
import Testing

struct UsageTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("岗位职责\n1、销售\n", to: "in/a.txt")
    try folder.write("岗位职责\n1、服务\n", to: "in/b.txt")
  }

  @Test(arguments: [
    ["convert"], ["convert", "in/a.txt", "in/b.txt"], ["convert", "in"], ["convert", "in/a.txt", "--summary"],
    ["convert", "in", "--output"], ["convert", "in", "--output", ""], ["convert", "--nonsense", "in/a.txt"],
    ["convert"], ["convert", "in", "-o", "out", "--jobs", "0"], ["convert", "in", "-o", "out", "--compress", "gzip"],
    ["convert", "in", "-o", "out", "--shard-size", "5"], ["convert", "in", "--format", "jsonl", "--shard-size", "5"],
    ["convert", "in", "-o", "out", "--format", "xml"], ["convert", "in", "-o", "-"], ["convert", "--null", "in/a.txt"],
    ["convert", "--files-from", "-", "-", "-o", "out"], ["stream", "in/a.txt"],
    ["nonsense"], ["explain"], ["explain", "in/a.txt", "in/b.txt"], ["check", "extra"], ["check", "--corpus", ""],
  ])
  func wrongUsageIs64InOneLine(_ arguments: [String]) throws {
    let result = try Tool.run(arguments, in: folder)
    #expect(result.exitCode == 64)
    #expect(result.output == "")
    #expect(result.errorLines.count == 1)
    #expect(result.error.hasPrefix("gangwei: error: "))
  }

  @Test func helpAndVersionAreOutput() throws {
    let help = try Tool.run(["--help"], in: folder)
    #expect(help.exitCode == 0 && help.error == "" && help.output.contains("Exit codes: 0"))
    #expect(try Tool.run(["help", "convert"], in: folder).output.contains("--compact"))
    let version = try Tool.run(["--version"], in: folder)
    #expect(version.exitCode == 0 && version.output.hasPrefix("gangwei 0."))
  }

  @Test func schemaIsTheEmbeddedOne() throws {
    let result = try Tool.run(["schema"], in: folder)
    #expect(result.exitCode == 0)
    #expect(result.output.hasPrefix("{") && result.output.contains("https://json-schema.org/draft/2020-12/schema"))
  }

  @Test func explainNamesEachLine() throws {
    let result = try Tool.run(["explain", "in/a.txt"], in: folder)
    #expect(result.exitCode == 0 && result.error == "")
    #expect(result.output.hasPrefix("line "))
    #expect(result.output.contains("岗位职责"))
    for (path, reason) in [("in", "is a folder"), ("none.txt", "does not exist")] {
      let failed = try Tool.run(["explain", path], in: folder)
      #expect(failed.exitCode == 1)
      #expect(failed.errorLines.count == 1 && failed.error.hasPrefix("gangwei: error: \(path): \(reason)"))
    }
  }
}
