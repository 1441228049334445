@testable import Gangwei

extension Cells {
  /// The cells of a literal.
  init(_ text: String) { self.init(text.unicodeScalars.map(\.value)) }

  /// All of them.
  var whole: TextSpan { TextSpan(0, count) }

  /// The folded text of a span.
  func text(_ span: TextSpan) -> String {
    String(String.UnicodeScalarView(folded[span.start..<span.end].compactMap(Unicode.Scalar.init)))
  }
}

/// The document that a literal becomes.
func parse(_ text: String) -> Document { parse(Array(text.utf8)) }

func parse(_ bytes: [UInt8]) -> Document {
  var parser = Parser()
  return parser.parse(bytes, name: "page.txt")
}

/// The markers of a literal that are taken for ones, as they stand there.
func markers(in text: String) -> [String] {
  let cells = Cells(text)
  return MarkerSequences.find(cells, PhysicalLines.scan(cells)).map { cells.text($0.span) }
}

extension Position {
  /// Everything the position says, spans left out: what two readings of one text are compared by.
  var said: [String] {
    var said = ["id \(id)", "kind \(kind)"]
    func add(_ name: String, _ text: String?) {
      if let text { said.append("\(name) \(text)") }
    }
    add("title", title?.text)
    add("department", department?.text)
    add("summary", summary?.text)
    for (name, items) in [("duty", duties), ("qualification", qualifications), ("authority", authorities)] {
      for item in items {
        add(name, item.text)
        add("  marker", item.marker)
        add("  category", item.category?.rawValue)
        for group in item.group { add("  group", group) }
      }
    }
    for weight in weights { add("weight", "\(weight.name.text) \(weight.weight)") }
    for relationship in relationships { add(relationship.type.rawValue, relationship.target.text) }
    for constraint in constraints { add("constraint", "\(constraint.fact) \(constraint.preferred)") }
    for field in fields {
      add("field \(field.name)", field.value.text)
      if case .salary(var salary) = field.fact {
        add("  currency", salary.currency)
        salary.currency = nil
        add("  fact", "\(salary)")
      } else if let fact = field.fact {
        add("  fact", "\(fact)")
      }
    }
    for section in sections { add("section \(section.kind)", (section.heading?.text ?? "") + ": " + section.text) }
    return said
  }
}

/// Random numbers that are the same in every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
