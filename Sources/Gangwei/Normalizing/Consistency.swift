/// What does not fit together in a position.
enum Consistency {
  static func check(_ position: Position) -> [Diagnostic] {
    guard position.weights.count >= 2, let first = position.weights.first, let last = position.weights.last else {
      return []
    }
    let total = position.weights.reduce(0) { $0 + $1.weight }
    guard abs(total - 1) > 0.0005 else { return [] }
    let hundredths = Int((total * 10_000).rounded())
    let shown = "\(hundredths / 100).\(String(hundredths % 100 + 100).dropFirst())"
    return [
      Diagnostic(
        code: .weightsDoNotSum, severity: .warning, message: "the weights add up to \(shown) %, not to 100 %",
        span: first.span.union(last.span))
    ]
  }
}
