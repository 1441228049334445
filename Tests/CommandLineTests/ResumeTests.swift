import Glibc
import TestSupport
import Testing

/// Never lost, never twice: a run goes on where another one ended, however it ended. One test after the other: each runs
/// a process on all processors.
@Suite(.serialized) struct ResumeTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func text(_ number: Int) -> String {
    "岗位名称:客户经理\(number)\n岗位职责\n" + (1...8).map { "\($0)、负责第\(number)区的销售与服务\($0);\n" }.joined()
  }

  private func writeTexts(_ count: Int) throws {
    for number in 0..<count { try folder.write(text(number), to: "in/\(number % 7)/\(number).txt") }
    try folder.write("", to: "in/empty.txt")
  }

  private func writeLines(_ count: Int) throws {
    let lines = (0..<count).map { number in
      number % 97 == 5
        ? "{broken" : "{\"id\":\(number),\"text\":\"" + text(number).replacing("\n", with: "\\n") + "\"}"
    }
    try folder.write(lines.joined(separator: "\n"), to: "in.jsonl")
  }

  /// The output of one of the texts, by its place in the order of the run.
  private func output(_ place: Int, of count: Int) -> String {
    let inputs = (0..<count).map { "\($0 % 7)/\($0)" }.sorted {
      ($0 + ".txt").utf8.lexicographicallyPrecedes(($1 + ".txt").utf8)
    }
    return "out/" + inputs[min(place, count - 1)] + ".json"
  }

  @Test func secondRunConvertsOnlyWhatIsNewOrChanged() throws {
    try writeTexts(12)
    let arguments = ["convert", "in", "-o", "out"]
    let first = try Tool.run(arguments, in: folder)
    #expect(first.exitCode == 1 && first.error.contains("12 documents converted, 1 failed"))
    let before = try folder.contents("out")
    let second = try Tool.run(arguments, in: folder)
    #expect(second.exitCode == 1 && second.error.contains("0 documents converted, 12 unchanged, 1 failed"))
    #expect(try folder.contents("out") == before)
    try folder.write(text(99), to: "in/3/3.txt")
    try folder.write(text(12), to: "in/new.txt")
    try folder.remove("out/4/4.json")
    try folder.write("cut", to: "out/5/5.json")
    let third = try Tool.run(arguments, in: folder)
    #expect(third.error.contains("4 documents converted, 9 unchanged, 1 failed"))
    let after = try folder.contents("out")
    #expect(after["4/4.json"] == before["4/4.json"] && after["5/5.json"] == before["5/5.json"])
    #expect(after["3/3.json"] != before["3/3.json"] && after["new.json"] != nil)
    #expect(try Tool.run(arguments + ["--force"], in: folder).error.contains("13 documents converted, 1 failed"))
    #expect(try folder.contents("out") == after)
  }

  @Test func otherOptionsConvertAgain() throws {
    try writeTexts(3)
    #expect(try Tool.run(["convert", "in", "-o", "out"], in: folder).error.contains("3 documents converted"))
    let compact = try Tool.run(["convert", "in", "-o", "out", "--compact"], in: folder)
    #expect(compact.error.contains("3 documents converted"))
    let again = try Tool.run(["convert", "in", "-o", "out", "--compact"], in: folder)
    #expect(again.error.contains("3 unchanged"))
  }

  @Test func outputsWithoutAnInputStayAndAreTold() throws {
    try writeTexts(3)
    #expect(try Tool.run(["convert", "in", "-o", "out"], in: folder).exitCode == 1)
    try folder.remove("in/1/1.txt")
    let result = try Tool.run(["convert", "in", "-o", "out"], in: folder)
    #expect(result.error.contains("gangwei: 1 outputs of earlier runs have no input in this one"))
    #expect(try folder.outputs("out").contains("1/1.json"))
  }

  @Test func manifestWithATornTailIsReadUpToIt() throws {
    try writeTexts(6)
    #expect(try Tool.run(["convert", "in", "-o", "out"], in: folder).exitCode == 1)
    let manifest = try folder.read("out/.gangwei/manifest")
    let before = try folder.contents("out")
    for end in stride(from: 0, through: manifest.count, by: 61) {
      var torn = Array(manifest[..<end])
      if end % 2 == 1 { torn += [0, 0, 0xFF, 0x0A] }
      try folder.write(torn, to: "out/.gangwei/manifest")
      let result = try Tool.run(["convert", "in", "-o", "out"], in: folder)
      #expect(result.exitCode == 1 && result.error.contains("1 failed"))
      let last = try Tool.run(["convert", "in", "-o", "out"], in: folder)
      #expect(last.error.contains("0 documents converted, 6 unchanged"))
    }
    #expect(try folder.contents("out") == before)
  }

  @Test func partsAreWrittenAgainOnlyWhereTheyChange() throws {
    try writeLines(250)
    let arguments = ["convert", "in.jsonl", "--format", "jsonl", "-o", "out", "--shard-size", "40"]
    #expect(try Tool.run(arguments, in: folder).exitCode == 1)
    let before = try folder.contents("out")
    #expect(before.keys.sorted() == ["errors.jsonl"] + (0..<7).map { "part-0000\($0).jsonl" })
    let whole = try Tool.run(["convert", "in.jsonl", "--format", "jsonl"], in: folder).output
    let parts = (0..<7).flatMap { before["part-0000\($0).jsonl"] ?? [] }
    #expect(parts == Array(whole.utf8))
    #expect(try Tool.run(arguments, in: folder).error.contains("0 documents converted, 247 unchanged, 3 failed"))
    #expect(try folder.contents("out") == before)
    var lines = String(decoding: try folder.read("in.jsonl"), as: UTF8.self).split(separator: "\n")
    lines[50] = "{\"text\":\"岗位职责\\n1、采购\"}"
    try folder.write(lines[..<130].joined(separator: "\n"), to: "in.jsonl")
    let changed = try Tool.run(arguments, in: folder)
    #expect(changed.error.contains("50 documents converted"))
    #expect(changed.error.contains("gangwei: removed part-00004.jsonl"))
    let after = try folder.contents("out")
    #expect(after.keys.sorted() == ["errors.jsonl"] + (0..<4).map { "part-0000\($0).jsonl" })
    #expect(after["part-00000.jsonl"] == before["part-00000.jsonl"])
    #expect(after["part-00001.jsonl"] != before["part-00001.jsonl"])
  }

  @Test func twoRunsAtOnceAreAnError() throws {
    try writeTexts(1)
    let held = open(try folder.makeFolder("out/.gangwei"), O_RDONLY)
    defer { close(held) }
    #expect(flock(held, LOCK_EX) == 0)
    let result = try Tool.run(["convert", "in", "-o", "out"], in: folder)
    #expect(result.exitCode == 74 && result.errorLines.count == 1 && result.error.contains("another run"))
  }

  // MARK: - Ended by signals

  @Test func killedRunsGoOnAndEndWithTheSameFiles() throws {
    try writeTexts(600)
    #expect(try Tool.run(["convert", "in", "-o", "whole", "--jobs", "2"], in: folder).exitCode == 1)
    let expected = try folder.contents("whole")
    #expect(expected.count == 601)
    var generator = SplitMix(state: 4)
    var kills = 0
    var place = 0
    for _ in 0..<20 {
      place += Int(generator.next() % 60)
      let next = output(place, of: 600)
      let end = try Tool.run(
        ["convert", "in", "-o", "out", "--jobs", "2"], in: folder, signal: SIGKILL, when: { folder.has(next) })
      if end.exitCode == -SIGKILL { kills += 1 }
    }
    #expect(kills > 5)
    #expect(try Tool.run(["convert", "in", "-o", "out"], in: folder).exitCode == 1)
    #expect(try folder.contents("out") == expected)
    #expect(try folder.listing("out").filter { $0.contains(".gangwei") } == [".gangwei", ".gangwei/manifest"])
  }

  @Test func killedRunsWithPartsGoOnAndEndWithTheSameFiles() throws {
    try writeLines(1500)
    let arguments = ["convert", "in.jsonl", "--format", "jsonl", "--shard-size", "100", "--compress", "gzip", "-o"]
    #expect(try Tool.run(arguments + ["whole"], in: folder).exitCode == 1)
    let expected = try folder.contents("whole")
    for part in [0, 0, 2, 5, 6, 10, 13] {
      _ = try Tool.run(
        arguments + ["out"], in: folder, signal: SIGKILL,
        when: { folder.has("out/part-\(part < 10 ? "0000" : "000")\(part).jsonl.gz") })
    }
    #expect(try Tool.run(arguments + ["out"], in: folder).exitCode == 1)
    #expect(try folder.contents("out") == expected)
    #expect(try folder.listing("out").filter { $0.contains(".gangwei") } == [".gangwei", ".gangwei/manifest"])
  }

  @Test func killedRunToOneFileLeavesNoHalf() throws {
    try writeLines(1500)
    let arguments = ["convert", "in.jsonl", "--format", "jsonl", "-o", "out/all.jsonl"]
    for size in [1, 100_000, 1_000_000] {
      _ = try Tool.run(
        arguments, in: folder, signal: SIGKILL,
        when: { ((try? folder.read("out/.gangwei-all.jsonl.partial").count) ?? 0) >= size })
      #expect(try folder.listing("out") == [".gangwei-all.jsonl.partial"])
    }
    #expect(try Tool.run(arguments, in: folder).exitCode == 1)
    #expect(try folder.listing("out") == ["all.jsonl"])
    let whole = try Tool.run(["convert", "in.jsonl", "--format", "jsonl"], in: folder).output
    #expect(try folder.read("out/all.jsonl") == Array(whole.utf8))
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func signalsFinishWhatIsInHand(_ number: Int32) throws {
    try writeTexts(600)
    let arguments = ["convert", "in", "-o", "out", "--jobs", "2"]
    let early = output(40, of: 600)
    let end = try Tool.run(arguments, in: folder, signal: number, when: { folder.has(early) })
    #expect(end.exitCode == 128 + number)
    #expect(end.error.contains("inputs are not begun; run the same command again"))
    // Whatever is there is whole and known: nothing of it is converted again.
    let made = try folder.outputs("out").count
    #expect(made > 0 && made < 600)
    let rest = try Tool.run(arguments, in: folder)
    #expect(rest.error.contains("\(600 - made) documents converted, \(made) unchanged, 1 failed"))
    #expect(try folder.listing("out").filter { $0.contains(".gangwei") } == [".gangwei", ".gangwei/manifest"])
  }
}

/// Random numbers that are the same in each run.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
