public import GangweiBatch

/// How one golden file compares with the result of now.
public struct GoldenFinding: Equatable, Sendable {
  public enum Verdict: Equatable, Sendable {
    case same
    case changed([JSONDifference])
    /// The same members, but other bytes: white space or order.
    case writtenDifferently
    /// The golden file is no JSON.
    case malformed
    /// The text has no golden file, or it cannot be read.
    case missing
    /// The golden file has no text.
    case superfluous
  }

  public var goldenPath: String
  /// The text it belongs to; `nil` where the golden file is superfluous.
  public var input: Input?
  public var verdict: Verdict
}

/// What a check found, document by document.
public struct GoldenReport: Equatable, Sendable {
  public var findings: [GoldenFinding] = []
  /// Texts that could not be converted.
  public var failures: [InputError] = []

  public init(findings: [GoldenFinding] = [], failures: [InputError] = []) {
    self.findings = findings
    self.failures = failures
  }

  /// Whether every text could be converted and agrees with its golden file, and no golden file is left over.
  public var isClean: Bool { failures.isEmpty && findings.allSatisfy { $0.verdict == .same } }

  /// The differences, one changed member a line, and a line of totals.
  public func rendered() -> String {
    var lines: [String] = []
    for finding in findings where finding.verdict != .same {
      lines.append("\(finding.goldenPath): \(finding.verdict.headline)")
      if case .changed(let differences) = finding.verdict { lines += differences.map { "  \($0)" } }
    }
    let documents = findings.count { $0.input != nil }
    let same = findings.count { $0.verdict == .same }
    lines.append("\(documents) documents checked: \(same) as golden, \(findings.count - same) not")
    return lines.map { $0 + "\n" }.joined()
  }
}

extension GoldenFinding.Verdict {
  /// In a few words.
  var headline: String {
    switch self {
    case .same: "as golden"
    case .changed(let differences): differences.count == 1 ? "1 difference" : "\(differences.count) differences"
    case .writtenDifferently: "the same members in other bytes; run gangwei accept"
    case .malformed: "is no JSON; run gangwei accept"
    case .missing: "missing; read the result of the text, then run gangwei accept"
    case .superfluous: "superfluous: no text belongs to it; remove it"
    }
  }
}
