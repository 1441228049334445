import TestSupport
import Testing

struct StreamTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func stream(_ input: String, _ arguments: [String] = []) throws -> [String] {
    let result = try Tool.run(["stream"] + arguments, in: folder, standardInput: Array(input.utf8))
    #expect(result.exitCode == 0 && result.error == "")
    #expect(result.output.isEmpty || result.output.hasSuffix("\n"))
    return result.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  @Test func oneLineForEachLineInOrder() throws {
    let lines = try stream(
      "{\"id\":\"a\",\"text\":\"岗位职责\\n1、销售\"}\nbad\n\n{\"id\":3}\n{\"id\":\"b\",\"text\":\"岗位职责\\n1、服务\"}")
    #expect(lines.count == 5)
    #expect(lines[0].contains("\"name\":\"a\"") && lines[4].contains("\"name\":\"b\""))
    #expect(lines[1].hasPrefix("{\"error\":\"is no JSON object") && lines[1].hasSuffix("\"id\":null}"))
    #expect(lines[2].hasPrefix("{\"error\":"))
    #expect(lines[3].hasPrefix("{\"error\":\"has no member") && lines[3].hasSuffix(",\"id\":3}"))
  }

  @Test func linesAreThoseOfConvert() throws {
    let line = "{\"id\":\"a\",\"text\":\"岗位职责\\n1、销售\"}\n"
    try folder.write(line, to: "in.jsonl")
    let converted = try Tool.run(["convert", "in.jsonl", "--format", "jsonl"], in: folder).output
    #expect(try stream(line).map { $0 + "\n" } == [converted])
  }

  @Test func rawLinesAreStringsOrTexts() throws {
    let lines = try stream("\"岗位职责\\n1、销售\"\n岗位职责 1、销售\r\n\n\"unfinished\n", ["--raw"])
    #expect(lines.count == 4)
    #expect(lines[0].contains("\"duties\"") && !lines[0].contains("\"name\":"))
    #expect(lines[1].hasPrefix("{\"accounting\""))
    #expect(lines[2].hasPrefix("{\"error\":\"is empty"))
    #expect(lines[3].hasPrefix("{\"accounting\""))
  }

  @Test func emptyInputGivesNothing() throws {
    #expect(try stream("") == [])
  }

  @Test func fullDiskIs74() throws {
    let result = try Tool.run(
      ["stream"], in: folder, standardInput: Array("{}\n".utf8), standardOutput: "/dev/full")
    #expect(result.exitCode == 74 && result.errorLines.count == 1)
  }
}
