import GangweiBatch
import TestSupport
import Testing

@testable import GangweiReview

struct GoldenSuiteTests {
  let folder: TemporaryFolder
  let suite: GoldenSuite

  init() throws {
    folder = try TemporaryFolder()
    suite = GoldenSuite(corpus: folder.path("corpus"), golden: folder.path("golden/"))
    try folder.write("岗位职责\n1、销售", to: "corpus/a.txt")
    try folder.write("岗位职责\n1、服务", to: "corpus/deep/b.txt")
  }

  private func verdicts() -> [String: GoldenFinding.Verdict] {
    let pairs = suite.check().findings.map { ($0.goldenPath, $0.verdict) }
    return Dictionary(pairs) { $1 }
  }

  @Test func acceptedCorpusIsClean() throws {
    #expect(!suite.check().isClean)
    #expect(try suite.accept().findings.map(\.verdict) == [.missing, .missing])
    #expect(try folder.listing("golden") == ["a.json", "deep", "deep/b.json"])
    #expect(suite.check().isClean)
  }

  @Test func changedMemberIsFound() throws {
    _ = try suite.accept()
    let text = String(decoding: try folder.read("golden/a.json"), as: UTF8.self)
    try folder.write(text.replacing("\"a.txt\"", with: "\"other.txt\""), to: "golden/a.json")
    let report = suite.check()
    #expect(!report.isClean)
    let difference = JSONDifference(path: "source.name", golden: "\"other.txt\"", current: "\"a.txt\"")
    #expect(report.findings.first?.verdict == .changed([difference]))
    #expect(report.rendered().contains(#"  source.name: "other.txt" → "a.txt""#))
  }

  @Test func everyOtherDifferenceIsFound() throws {
    _ = try suite.accept()
    try folder.write(try folder.read("golden/a.json") + Array("\n\n".utf8), to: "golden/a.json")
    #expect(verdicts()[folder.path("golden/a.json")] == .writtenDifferently)
    try folder.write("no JSON", to: "golden/a.json")
    #expect(verdicts()[folder.path("golden/a.json")] == .malformed)
    try folder.write("{}", to: "golden/z.json")
    #expect(verdicts()[folder.path("golden/z.json")] == .superfluous)
  }

  @Test func acceptLeavesSuperfluousFilesAlone() throws {
    try folder.write("{}", to: "golden/z.json")
    _ = try suite.accept()
    #expect(try folder.listing("golden").contains("z.json"))
    #expect(!suite.check().isClean)
  }

  @Test func unreadableTextsAndFoldersFail() throws {
    try folder.write("", to: "corpus/c.txt")
    #expect(suite.check().failures.map(\.path) == [folder.path("corpus/c.txt")])
    let missing = GoldenSuite(corpus: folder.path("none"), golden: folder.path("golden")).check()
    #expect(missing.failures.count == 1)
    #expect(!missing.isClean)
  }
}
