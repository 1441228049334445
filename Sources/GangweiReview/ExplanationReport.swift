public import Gangwei

/// What `gangwei explain` prints.
public enum ExplanationReport {
  /// A row for each line: its number, its span, what it was taken for, its text cut to 60 columns, and the rules that
  /// said so; then the positions found and the diagnostics.
  public static func rendered(_ explanation: Explanation) -> String {
    var table = TextTable(alignments: [.right, .right, .left, .left, .left])
    table.add(["line", "span", "taken for", "text", "rules"])
    for line in explanation.lines {
      table.add([
        String(line.number), "\(line.span.start)-\(line.span.end)", line.role,
        DisplayWidth.shortened(line.text, to: 60), line.rules.joined(separator: ", "),
      ])
    }
    return table.rendered() + findings(of: explanation.document)
  }

  private static func findings(of document: Document) -> String {
    var lines: [String] = []
    for (index, position) in document.positions.enumerated() {
      let counts = [
        (position.duties.count, "duties"), (position.qualifications.count, "qualifications"),
        (position.authorities.count, "authorities"), (position.weights.count, "weights"),
        (position.relationships.count, "relationships"),
      ]
      let parts = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
      let title = DisplayWidth.shortened(position.title?.text ?? "(no title)", to: 60)
      let span = "\(position.span.start)-\(position.span.end)"
      lines.append(
        "positions[\(index)] \(position.kind.rawValue) \(span): \(title); \(parts.isEmpty ? "empty" : parts)")
    }
    if lines.isEmpty { lines.append("no positions") }
    for diagnostic in document.diagnostics {
      let place = diagnostic.span.map { " at \($0.start)-\($0.end)" } ?? ""
      lines.append(
        "\(diagnostic.severity.rawValue) \(diagnostic.code.rawValue)\(place): "
          + DisplayWidth.shortened(diagnostic.message, to: 200))
    }
    return "\n" + lines.map { $0 + "\n" }.joined()
  }
}
