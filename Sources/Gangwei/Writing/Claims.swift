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

  /// Gives back what was taken for a value that no position came to hold.
  mutating func release(_ span: TextSpan) {
    for index in span.start..<max(span.start, min(span.end, parts.count)) where parts[index] == .value {
      parts[index] = .none
    }
  }

  /// Signs right behind what has a part (the colon of a label, the semicolon of an item) belong to the structure. Linear.
  mutating func claimClosingSigns(_ cells: Cells) {
    var isBehind = false
    for index in parts.indices {
      if parts[index] != .none {
        isBehind = parts[index] != .boilerplate
      } else if cells.classes[index] == .terminator || cells.classes[index] == .punctuation
        || cells.folded[index] == 0x7C
      {
        if isBehind { parts[index] = .structure }
      } else if cells.isVisible(index) || cells.classes[index] == .newline {
        isBehind = false
      }
    }
  }

  func isBoilerplate(_ index: Int) -> Bool { parts[index] == .boilerplate }
}
