import Gangwei
public import GangweiBatch

/// A corpus of texts and the golden results kept for them, at the same relative paths: `corpus/a/b.txt` belongs to
/// `golden/a/b.json`.
public struct GoldenSuite: Sendable {
  /// The folder of the texts.
  public let corpus: String
  /// The folder of the results.
  public let golden: String

  public init(corpus: String, golden: String) {
    self.corpus = corpus
    self.golden = golden
  }

  /// Converts the corpus and compares each result with its golden file. Writes nothing.
  public func check() -> GoldenReport {
    let inputs = InputSet(paths: [corpus])
    var report = GoldenReport(failures: inputs.failures)
    var converter = Converter(layout: .indented)
    for input in inputs.inputs {
      do {
        let current = try converter.convert(input).json
        let verdict = verdict(on: current, file: goldenPath(of: input))
        report.findings.append(GoldenFinding(goldenPath: goldenPath(of: input), input: input, verdict: verdict))
      } catch {
        report.failures.append(error)
      }
    }
    addSuperfluous(to: &report, inputs: inputs)
    return report
  }

  /// Converts the corpus and writes each result that differs from its golden file. Golden files without a text are left
  /// alone: the report names them.
  /// - Returns: what `check` would have reported before the writing.
  /// - Throws: ``OutputError`` at the first golden file that cannot be written.
  public func accept() throws(OutputError) -> GoldenReport {
    var report = check()
    let folder = try OutputFolder(path: golden)
    var converter = Converter(layout: .indented)
    for finding in report.findings {
      guard let input = finding.input, finding.verdict != .same else { continue }
      let conversion: Converter.Conversion
      do {
        conversion = try converter.convert(input)
      } catch {
        // It could be read a moment ago.
        report.failures.append(error)
        continue
      }
      try folder.write(conversion.json, to: input.outputPath)
    }
    return report
  }

  private func goldenPath(of input: Input) -> String { joined(golden, input.outputPath) }

  private func joined(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  private func verdict(on current: [UInt8], file: String) -> GoldenFinding.Verdict {
    guard let expected = try? Input.contents(of: file) else { return .missing }
    if expected == current { return .same }
    guard let old = JSONValue(expected), let new = JSONValue(current) else { return .malformed }
    let differences = JSONComparison(golden: old, current: new).differences
    return differences.isEmpty ? .writtenDifferently : .changed(differences)
  }

  private func addSuperfluous(to report: inout GoldenReport, inputs: InputSet) {
    let known = Set(inputs.inputs.map(\.outputPath))
    for relativePath in FolderListing(folder: golden, suffix: ".json").relativePaths
    where !known.contains(relativePath) {
      report.findings.append(
        GoldenFinding(goldenPath: joined(golden, relativePath), input: nil, verdict: .superfluous))
    }
  }
}
