import TestSupport
import Testing

/// `gangwei convert --format`.
struct FormatTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("岗位名称:客户经理\n岗位职责\n1、销售;\n2、服务。\n", to: "in/a.txt")
    try folder.write("岗位名称:主管\n任职资格\n1、本科以上学历\n", to: "in/deep/b.txt")
  }

  @Test func databaseHoldsAllInputs() throws {
    let arguments = ["convert", "in", "--quiet", "--format", "sqlite", "--output", "jobs.sqlite"]
    let first = try Tool.run(arguments, in: folder)
    #expect(first.exitCode == 0 && first.output == "" && first.error == "")
    #expect(try folder.listing().contains("jobs.sqlite") && folder.listing().count == 5)
    let bytes = try folder.read("jobs.sqlite")
    #expect(bytes.starts(with: "SQLite format 3".utf8))
    #expect(String(decoding: bytes, as: UTF8.self).contains("deep/b.txt"))
    #expect(try Tool.run(arguments, in: folder).exitCode == 0)
  }

  @Test func badInputLeavesTheOthersInTheDatabase() throws {
    try folder.write("", to: "in/empty.txt")
    let result = try Tool.run(["convert", "in", "--quiet", "--format", "sqlite", "-o", "jobs.sqlite"], in: folder)
    #expect(result.exitCode == 1 && result.errorLines.count == 1)
    #expect(String(decoding: try folder.read("jobs.sqlite"), as: UTF8.self).contains("deep/b.txt"))
  }

  @Test func databaseThatCannotBeWrittenEndsTheRun() throws {
    try folder.makeFolder("taken")
    try folder.write(String(repeating: "no database ", count: 50), to: "text.sqlite")
    for path in ["taken", "missing/jobs.sqlite", "text.sqlite"] {
      let result = try Tool.run(["convert", "in", "--quiet", "--format", "sqlite", "-o", path], in: folder)
      #expect(result.exitCode == 74 && result.errorLines.count == 1, "\(path)")
      #expect(result.error.hasPrefix("gangwei: error: \(path): "), "\(result.error)")
    }
  }

  @Test func postingsAreLinesOfJSONLD() throws {
    let printed = try Tool.run(["convert", "in", "--quiet", "--format", "schemaorg"], in: folder)
    #expect(printed.exitCode == 0 && printed.error == "")
    let lines = printed.output.split(separator: "\n")
    #expect(lines.count == 2 && printed.output.hasSuffix("}\n"))
    #expect(lines.allSatisfy { $0.hasPrefix("{\"@context\":\"https://schema.org\",\"@type\":\"JobPosting\"") })
    #expect(lines.first?.contains("\"title\":\"客户经理\"") == true)
    let arguments = ["convert", "in", "--quiet", "--format", "schemaorg", "-o", "postings.jsonl"]
    let written = try Tool.run(arguments, in: folder)
    #expect(written.exitCode == 0 && written.output == "")
    #expect(try folder.read("postings.jsonl") == Array(printed.output.utf8))
  }

  @Test(
    arguments: [
      ["--format", "sqlite"], ["--format", "xml", "-o", "out"],
      ["--format", "sqlite", "--compact", "-o", "out"],
    ])
  func wrongUsageIsRefused(_ options: [String]) throws {
    let result = try Tool.run(["convert", "in/a.txt"] + options, in: folder)
    #expect(result.exitCode == 64 && result.output == "" && result.errorLines.count == 1)
  }
}
