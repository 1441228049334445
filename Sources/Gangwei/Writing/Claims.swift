/// Which part each character of the source plays; what nothing claims is listed as unclaimed.
struct Claims: Sendable {
  enum Part: UInt8, Sendable {
    case none, structure, value, boilerplate
  }

  private(set) var parts: [Part]

  init(count: Int) { parts = [Part](repeating: .none, count: count) }

  /// Claims a span. Boilerplate is never claimed again; a value outdoes structure.
  mutating func claim(_ span: TextSpan, _ part: Part) {
    for index in span.start..<max(span.start, min(span.end, parts.count)) where parts[index].rawValue < part.rawValue {
      parts[index] = part
    }
  }

  func isBoilerplate(_ index: Int) -> Bool { parts[index] == .boilerplate }
}
