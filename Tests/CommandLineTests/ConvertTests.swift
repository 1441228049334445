import TestSupport
import Testing

struct ConvertTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("岗位名称:客户经理\n岗位职责\n1、销售;\n2、服务。\n", to: "in/a.txt")
    try folder.write("岗位名称:主管\n任职资格\n1、本科以上学历\n", to: "in/deep/b.txt")
  }

  @Test func oneFileGoesToStandardOutput() throws {
    let indented = try Tool.run(["convert", "in/a.txt"], in: folder)
    #expect(indented.exitCode == 0 && indented.error == "")
    #expect(indented.output.hasPrefix("{\n") && indented.output.hasSuffix("}\n"))
    let compact = try Tool.run(["convert", "--compact", "in/a.txt"], in: folder)
    #expect(compact.exitCode == 0)
    #expect(compact.output.hasPrefix("{\"") && compact.output.hasSuffix("}"))
    #expect(!compact.output.contains("\n"))
  }

  @Test func folderKeepsItsPaths() throws {
    let result = try Tool.run(["convert", "in", "--output", "out"], in: folder)
    #expect(result.exitCode == 0 && result.output == "" && result.errorLines.isEmpty)
    #expect(try folder.outputs("out") == ["a.json", "deep/b.json"])
    let single = try Tool.run(["convert", "in/deep/b.txt"], in: folder)
    #expect(try folder.read("out/deep/b.json") == Array(single.output.utf8))
  }

  @Test func sameBytesInAnyOrderAndLocale() throws {
    let arguments = ["convert", "in/a.txt", "in/deep/b.txt", "--output"]
    #expect(try Tool.run(arguments + ["one"], in: folder, environment: ["LANG": "C", "LC_ALL": "C"]).exitCode == 0)
    let reversed = ["convert", "in/deep/b.txt", "in/a.txt", "--output", "two"]
    #expect(try Tool.run(reversed, in: folder, environment: ["LC_ALL": "zh_CN.UTF-8"]).exitCode == 0)
    for name in ["a.json", "b.json"] {
      #expect(try folder.read("one/" + name) == folder.read("two/" + name))
    }
  }

  @Test func namesInChineseWorkInTheCLocale() throws {
    try folder.write("岗位职责\n1、销售", to: "文件/岗位.txt")
    let result = try Tool.run(["convert", "文件", "-o", "结果"], in: folder, environment: ["LC_ALL": "C"])
    #expect(result.exitCode == 0)
    #expect(try folder.outputs("结果") == ["岗位.json"])
  }

  @Test func summaryIsATable() throws {
    let result = try Tool.run(["convert", "in", "-o", "out", "--summary"], in: folder)
    #expect(result.exitCode == 0)
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines[0].hasPrefix("file ") && lines[0].contains("unclaimed"))
    #expect(lines[1].hasPrefix("a.txt ") && lines[2].hasPrefix("deep/b.txt ") && lines[3].hasPrefix("total (2) "))
  }

  @Test(
    arguments: [
      ("missing.txt", [], "does not exist"), ("empty.txt", [], "is empty"),
      ("page.pdf", Array("%PDF-1.7\n".utf8), "PDF"),
      ("zeros.txt", [UInt8](repeating: 0, count: 64), "binary"), ("gzip.txt", [0x1F, 0x8B, 0x08, 0], "gzip"),
    ] as [(String, [UInt8], String)])
  func badInputIsOneLineAndTheOthersAreConverted(_ name: String, _ bytes: [UInt8], _ reason: String) throws {
    if name != "missing.txt" { try folder.write(bytes, to: name) }
    let result = try Tool.run(["convert", name, "in", "--output", "out"], in: folder)
    #expect(result.exitCode == 1)
    #expect(result.errorLines.count == 1)
    #expect(result.errorLines.first?.hasPrefix("gangwei: error: \(name): ") == true && result.error.contains(reason))
    #expect(try folder.outputs("out") == ["a.json", "deep/b.json", "errors.jsonl"])
    let alone = try Tool.run(["convert", name], in: folder)
    #expect(alone.exitCode == 1 && alone.output == "" && alone.errorLines == result.errorLines)
  }

  @Test func folderWithoutTextsIsAnError() throws {
    try folder.write("no text", to: "bare/.hidden.txt")
    let result = try Tool.run(["convert", "bare", "--output", "out"], in: folder)
    #expect(result.exitCode == 1)
    #expect(result.errorLines == ["gangwei: error: bare: holds no texts; give a folder with .txt files"])
  }

  @Test func unreadableInputsAreErrors() throws {
    try folder.link("loop.txt", to: "loop.txt")
    let result = try Tool.run(["convert", "loop.txt", "in/a.txt/", "in/a.txt", "-o", "out"], in: folder)
    #expect(result.exitCode == 1)
    #expect(result.errorLines.count == 2)
    #expect(try folder.outputs("out") == ["a.json", "errors.jsonl"])
  }

  @Test func unwritableOutputIs74() throws {
    try folder.write("in the way", to: "file")
    for output in ["file", "file/below"] {
      let result = try Tool.run(["convert", "in", "--output", output], in: folder)
      #expect(result.exitCode == 74)
      #expect(result.errorLines.count == 1)
      #expect(result.error.hasPrefix("gangwei: error: file: cannot be written"))
    }
    let full = try Tool.run(["convert", "in/a.txt"], in: folder, standardOutput: "/dev/full")
    #expect(full.exitCode == 74)
    #expect(full.errorLines.count == 1 && full.error.contains("the disk is full"))
  }
}
