import Testing

@testable import Gangwei
@testable import GangweiBatch
@testable import GangweiReview

struct RunReportTests {
  private func counts(converted: Int, failed: Int = 0) -> RunTally.Counts {
    var counts = RunTally.Counts()
    counts.converted = converted
    counts.failed = failed
    return counts
  }

  @Test func progressTellsShareRateAndTimeLeft() {
    let progress = RunProgress(
      counts: counts(converted: 90, failed: 10), bytesRead: 25_000_000, totalBytes: 100_000_000, seconds: 10)
    #expect(progress.text == "25 %, 100 documents, 10/s, 2.5 MB/s, 10 failed, 0:30 left")
    #expect(progress.bar.hasPrefix("[#####---------------] 25 %"))
  }

  @Test func progressWithoutASizeHasNoShare() {
    let progress = RunProgress(counts: counts(converted: 5), bytesRead: 1_000_000, totalBytes: 0, seconds: 2)
    #expect(progress.text == "5 documents, 3/s, 0.5 MB/s, 0 failed")
    #expect(progress.bar == progress.text)
    #expect(!progress.members.contains { $0.0 == "secondsLeft" })
  }

  @Test(arguments: [(0.4, "0:00"), (7, "0:07"), (750, "12:30"), (3723, "1:02:03"), (.infinity, "277777:46:40")])
  func durationsAreHoursMinutesAndSeconds(_ seconds: Double, _ text: String) {
    #expect(RunProgress.duration(seconds) == text)
  }

  @Test func summaryTellsCoverage() {
    var document = Document(
      source: SourceFacts(
        name: "a.txt", sha256: "", bytes: 10, encoding: "UTF-8", title: nil, format: nil, pages: nil))
    var position = Position(kind: .position, span: TextSpan(0, 10))
    document.positions = [position]
    position.title = Passage(text: "主管", span: TextSpan(0, 2))
    document.positions += [position, position, position]
    document.accounting = Accounting(values: 6, structure: 2, boilerplate: 1, unclaimed: 1)
    var counts = counts(converted: 1, failed: 2)
    counts.textBytes = 1_500_000
    counts.sums.add(ConversionSummary(of: document, file: "a.txt", seconds: 1))
    let summary = RunSummary(counts: counts, seconds: 0.5)
    #expect(summary.lines[0] == "1 documents converted, 2 failed; 1.5 MB of text in 0.5 s")
    #expect(summary.lines[1].hasPrefix("4 positions, with title 75.0 %, department 0.0 %,"))
    #expect(summary.lines[1].hasSuffix("; unclaimed 10.0 % of the characters"))
    #expect(JSONText.object(summary.members).contains("\"coverage\":{\"title\":0.7500,"))
  }

  @Test func summaryOfNothingIsOneLine() {
    #expect(RunSummary(counts: counts(converted: 0), seconds: 0).lines.count == 1)
  }

  @Test func longTablesEndWithWhatIsMissing() {
    let summary = ConversionSummary(file: "a.txt")
    let lines = SummaryTable.rendered([summary], total: summary, documents: 3).split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines[2] == "… (2 more)" && lines[3].hasPrefix("total (3)"))
  }

  @Test func logsAreJSON() {
    #expect(
      JSONText.object([("a", .string("\"\\\n\u{1}岗")), ("b", .integer(-3)), ("c", .decimal(-0.004, digits: 2))])
        == "{\"a\":\"\\\"\\\\\\n\\u0001岗\",\"b\":-3,\"c\":0.00}")
    #expect(JSONText.decimal(12.345, digits: 1) == "12.3")
    #expect(JSONText.decimal(.nan, digits: 1) == "0")
  }
}
