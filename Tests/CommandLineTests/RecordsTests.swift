import Compression
import TestSupport
import Testing

/// Inputs and outputs of many documents.
struct RecordsTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Lines of JSON with texts that differ, and what is wrong with the bad ones.
  private func lines(_ count: Int) -> String {
    (1...count).map { number in
      number % 50 == 7
        ? "{\"id\":\(number)}"
        : "{\"id\":\"d\(number)\",\"text\":\"岗位名称:客户经理\(number)\\n岗位职责\\n1、销售\(number);\\n2、服务。\\n\"}"
    }.joined(separator: "\n") + "\n"
  }

  @Test func eachRecordIsALine() throws {
    try folder.write(lines(20), to: "in.jsonl")
    let result = try Tool.run(["convert", "in.jsonl", "--format", "jsonl"], in: folder)
    #expect(result.exitCode == 1)
    #expect(result.errorLines.count == 1)
    #expect(result.errorLines.first?.hasPrefix("gangwei: error: in.jsonl:7: has no member \"text\"") == true)
    let output = result.output.split(separator: "\n")
    #expect(output.count == 19)
    #expect(output[0].contains("\"name\":\"d1\"") && output[18].contains("\"name\":\"d20\""))
    #expect(output.allSatisfy { $0.hasPrefix("{\"accounting\":") && $0.hasSuffix("}") })
  }

  @Test func sameBytesFromAnyJobsPackingAndWay() throws {
    try folder.write(lines(300), to: "in.jsonl")
    let expected = try Tool.run(["convert", "in.jsonl", "--format", "jsonl", "--jobs", "1"], in: folder)
    for compression in Compression.allCases {
      try folder.write(compression.pack(folder.read("in.jsonl")), to: "in.jsonl" + compression.suffix)
    }
    for jobs in ["2", "3", "8"] {
      for name in ["in.jsonl", "in.jsonl.gz", "in.jsonl.zst"] {
        let arguments = ["convert", name, "--format", "jsonl", "-o", "out.jsonl", "--jobs", jobs]
        #expect(try Tool.run(arguments, in: folder).exitCode == 1)
        #expect(try folder.read("out.jsonl") == Array(expected.output.utf8))
      }
    }
    let piped = try Tool.run(
      ["convert", "-", "--format", "jsonl", "-o", "-"], in: folder, standardInput: folder.read("in.jsonl.gz"))
    #expect(piped.output == expected.output)
    #expect(try folder.listing() == ["in.jsonl", "in.jsonl.gz", "in.jsonl.zst", "out.jsonl"])
  }

  @Test(arguments: Compression.allCases)
  func packedOutputsAreTheSameFromAnyJobsAndUnpack(_ compression: Compression) throws {
    try folder.write(lines(300), to: "in.jsonl")
    let plain = try Tool.run(["convert", "in.jsonl", "--format", "jsonl"], in: folder).output
    for jobs in ["1", "3"] {
      let arguments = ["convert", "in.jsonl", "--format", "jsonl", "--compress", compression.rawValue]
      #expect(try Tool.run(arguments + ["-o", "out\(jobs)", "--jobs", jobs], in: folder).exitCode == 1)
    }
    #expect(try folder.read("out1") == folder.read("out3"))
    #expect(try folder.read("out1").starts(with: compression.signature))
    var unpacker = Unpacker(compression)
    let packed = try folder.read("out1")
    var unpacked: [UInt8] = []
    var start = 0
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while start < packed.count {
      let step = packed[start...].withUnsafeBufferPointer { source in
        buffer.withUnsafeMutableBufferPointer { unpacker.unpack(source, into: $0) }
      }
      #expect(step.state != .damaged)
      if step.state == .damaged || step.taken + step.written == 0 { break }
      start += step.taken
      unpacked += buffer[..<step.written]
    }
    #expect(String(decoding: unpacked, as: UTF8.self) == plain)
  }

  @Test func recordsGoToAFolderUnderTheirNumbers() throws {
    try folder.write(lines(8), to: "deep/in.jsonl")
    let result = try Tool.run(["convert", "deep", "-o", "out"], in: folder)
    #expect(result.exitCode == 1)
    let numbers = [1, 2, 3, 4, 5, 6, 8]
    #expect(try folder.outputs("out") == ["errors.jsonl"] + numbers.map { "in/00000000\($0).json" })
    #expect(
      String(decoding: try folder.read("out/errors.jsonl"), as: UTF8.self).hasPrefix(
        "{\"id\":\"7\",\"path\":\"deep/in.jsonl\",\"reason\":\"has no member"))
    let alone = try Tool.run(["convert", "deep/in.jsonl"], in: folder)
    #expect(alone.exitCode == 64 && alone.error.contains("holds records"))
  }

  @Test func listsOfPathsKeepTheirFolders() throws {
    try folder.write("岗位职责\n1、销售\n", to: "x/a.txt")
    try folder.write("岗位职责\n1、服务\n", to: "y/a.txt")
    try folder.write("x/a.txt\n\n./y/a.txt\r\n", to: "list")
    #expect(try Tool.run(["convert", "--files-from", "list", "-o", "out"], in: folder).exitCode == 0)
    #expect(try folder.outputs("out") == ["x/a.json", "y/a.json"])
    let nulls = try Tool.run(
      ["convert", "--files-from", "-", "--null", "-o", "out2"], in: folder,
      standardInput: Array("x/a.txt\0y/a.txt\0".utf8))
    #expect(nulls.exitCode == 0)
    #expect(try folder.contents("out") == folder.contents("out2"))
    let missing = try Tool.run(["convert", "--files-from", "none", "-o", "out"], in: folder)
    #expect(missing.exitCode == 1 && missing.errorLines.count == 1)
  }

  @Test func fieldsAreNamed() throws {
    try folder.write("{\"url\":7,\"body\":\"岗位职责\\n1、销售\",\"text\":5}\n", to: "in.jsonl")
    let result = try Tool.run(
      ["convert", "in.jsonl", "--format", "jsonl", "--text-field", "body", "--id-field", "url"], in: folder)
    #expect(result.exitCode == 0 && result.output.contains("\"name\":\"7\""))
  }

  @Test func pathsTellLinesFromEachOther() throws {
    try folder.write("岗位职责\n1、销售\n", to: "in/x/a.txt")
    try folder.write("岗位职责\n1、服务\n", to: "in/y/a.txt")
    try folder.write("{\"text\":\"岗位职责\\n1、采购\\n\"}\n", to: "in/z.jsonl")
    let result = try Tool.run(["convert", "in", "--format", "jsonl"], in: folder)
    let names = result.output.split(separator: "\n").map { $0.split(separator: "\"name\":\"")[1].prefix { $0 != "\"" } }
    #expect(names == ["x/a.txt", "y/a.txt", "z.jsonl:1"])
  }

  @Test func jsonLogIsLinesOfJSON() throws {
    try folder.write(lines(10), to: "in.jsonl")
    let result = try Tool.run(
      ["convert", "in.jsonl", "--format", "jsonl", "-o", "out", "--log-format", "json"], in: folder)
    let log = result.error.split(separator: "\n")
    #expect(log.count == 2)
    #expect(log[0].hasPrefix("{\"event\":\"error\",\"path\":\"in.jsonl\",") && log[0].hasSuffix(",\"record\":7}"))
    #expect(log[1].hasPrefix("{\"event\":\"summary\",\"converted\":9,\"unchanged\":0,\"failed\":1,"))
    #expect(log[1].contains("\"coverage\":{\"title\":1.0000,"))
  }

  @Test func quietTellsErrorsOnly() throws {
    try folder.write(lines(10), to: "in.jsonl")
    let arguments = ["convert", "in.jsonl", "--format", "jsonl", "-o", "out"]
    let loud = try Tool.run(arguments, in: folder)
    #expect(loud.error.contains("gangwei: 9 documents converted, 1 failed; "))
    #expect(loud.error.contains("gangwei: 9 positions, with title 100.0 %, "))
    let quiet = try Tool.run(arguments + ["--quiet"], in: folder)
    #expect(quiet.error.split(separator: "\n").count == 1 && quiet.errorLines.count == 1)
  }
}
