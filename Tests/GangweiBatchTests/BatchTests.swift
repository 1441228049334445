import GangweiBatch
import TestSupport
import Testing

@testable import Gangwei

struct BatchTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func run(_ paths: [String], to output: String) throws -> (summaries: [String], failures: [String]) {
    var summaries: [String] = []
    var failures: [String] = []
    let set = InputSet(paths: paths)
    failures = set.failures.map(\.path)
    var sink = try FolderSink(path: folder.path(output), layout: .indented, program: "test", forgets: false)
    _ = try Batch(inputs: set.inputs, jobs: 2).run(
      into: &sink,
      observe: { outcome in
        switch outcome.result {
        case .converted(let summary): summaries.append(summary.file)
        case .failed(let error): failures.append(error.path)
        case .unchanged: break
        }
      })
    return (summaries, failures)
  }

  @Test func failedInputLeavesTheOthersAlone() throws {
    let texts = try folder.makeFolder("in")
    try folder.write("岗位职责\n1、销售", to: "in/a.txt")
    try folder.write("", to: "in/b.txt")
    try folder.write("岗位职责\n1、服务", to: "in/c.txt")
    let result = try run([folder.path("missing"), texts], to: "out")
    #expect(result.summaries == ["a.txt", "c.txt"])
    #expect(result.failures == [folder.path("missing"), folder.path("in/b.txt")])
    #expect(try folder.outputs("out") == ["a.json", "c.json"])
  }

  @Test func sameBytesFromAnyOrder() throws {
    let paths = try ["a", "b", "c"].map { try folder.write("岗位职责\n1、\($0)", to: "in/\($0).txt") }
    _ = try run(paths, to: "one")
    _ = try run(paths.reversed(), to: "two")
    #expect(try folder.outputs("one") == ["a.json", "b.json", "c.json"])
    for name in try folder.outputs("one") {
      #expect(try folder.read("one/" + name) == folder.read("two/" + name))
    }
  }

  @Test func summaryCountsAndAddsUp() {
    var document = Document(
      source: SourceFacts(
        name: "a.txt", sha256: "", bytes: 10, encoding: "GB18030", title: nil, format: nil, pages: nil))
    var position = Position(kind: .position, span: TextSpan(0, 10))
    position.duties = [Item(text: "销售", span: TextSpan(0, 2)), Item(text: "服务", span: TextSpan(3, 5))]
    document.positions = [position, position]
    document.accounting = Accounting(values: 5, structure: 2, boilerplate: 1, unclaimed: 2)
    let summary = ConversionSummary(of: document, file: "in/a.txt", seconds: 0.5)
    #expect(summary.encoding == "GB18030")
    #expect(summary.positions == 2)
    #expect(summary.duties == 4)
    #expect(summary.unclaimedShare == 0.2)
    let total = ConversionSummary(totalOf: [summary, summary], file: "total")
    #expect(total.duties == 8)
    #expect(total.unclaimedShare == 0.2)
    #expect(total.seconds == 1)
    #expect(ConversionSummary(totalOf: [], file: "total").unclaimedShare == 0)
  }
}
