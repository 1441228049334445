import TestSupport
import Testing

struct GoldenTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("岗位职责\n1、销售\n", to: "corpus/a.txt")
  }

  @Test func checkCatchesAChange() throws {
    #expect(try Tool.run(["check"], in: folder).exitCode == 1)
    let accepted = try Tool.run(["accept"], in: folder)
    #expect(accepted.exitCode == 0 && accepted.output.contains("accepted golden/a.json"))
    let clean = try Tool.run(["check"], in: folder)
    #expect(clean.exitCode == 0 && clean.output == "1 documents checked: 1 as golden, 0 not\n")

    let golden = String(decoding: try folder.read("golden/a.json"), as: UTF8.self)
    try folder.write(golden.replacing("\"a.txt\"", with: "\"b.txt\""), to: "golden/a.json")
    let changed = try Tool.run(["check"], in: folder)
    #expect(changed.exitCode == 1)
    #expect(changed.output.contains(#"source.name: "b.txt" → "a.txt""#))
  }

  @Test func missingAndSuperfluousAreNamed() throws {
    try folder.write("{}", to: "results/z.json")
    let result = try Tool.run(["check", "--corpus", "corpus", "--golden", "results"], in: folder)
    #expect(result.exitCode == 1)
    #expect(result.output.contains("results/a.json: missing"))
    #expect(result.output.contains("results/z.json: superfluous"))
  }

  @Test func acceptIsRefusedInCI() throws {
    let result = try Tool.run(["accept"], in: folder, environment: ["CI": "true"])
    #expect(result.exitCode == 64)
    #expect(result.errorLines.count == 1)
    #expect(try folder.listing() == ["corpus", "corpus/a.txt"])
  }

  @Test func corpusWithErrorsIsNotClean() throws {
    try folder.write("", to: "corpus/b.txt")
    let accepted = try Tool.run(["accept"], in: folder)
    #expect(accepted.exitCode == 1)
    #expect(accepted.error.hasPrefix("gangwei: error: corpus/b.txt: is empty"))
    #expect(try Tool.run(["check"], in: folder).exitCode == 1)
    #expect(try Tool.run(["check", "--corpus", "none"], in: folder).exitCode == 1)
  }
}
