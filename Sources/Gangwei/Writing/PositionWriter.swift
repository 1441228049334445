/// The canonical JSON of a position and its parts.
extension JSONEmitter {
  /// Parts are lent: taken out of their lists they would be copied, with a reference counted for each member.
  mutating func position(_ position: borrowing Position) {
    beginObject()
    list("authorities", position.authorities) { $0.item($1) }
    list("constraints", position.constraints) { $0.constraint($1) }
    optionalPassage("department", position.department)
    list("duties", position.duties) { $0.item($1) }
    fields(position.fields)
    optionalString("id", position.id)
    member("kind")
    string(position.kind.rawValue)
    list("qualifications", position.qualifications) { $0.item($1) }
    list("relationships", position.relationships) { $0.relationship($1) }
    list("sections", position.sections) { $0.section($1) }
    span(position.span)
    optionalPassage("summary", position.summary)
    optionalPassage("title", position.title)
    list("weights", position.weights) { $0.weight($1) }
    endObject()
  }

  private mutating func item(_ item: borrowing Item) {
    beginObject()
    optionalString("category", item.category?.rawValue)
    list("group", item.group) { $0.string($1) }
    optionalString("marker", item.marker)
    span(item.span)
    optionalString("text", item.text)
    endObject()
  }

  private mutating func relationship(_ relationship: Relationship) {
    beginObject()
    optionalPassage("target", relationship.target)
    member("type")
    string(relationship.type.rawValue)
    endObject()
  }

  private mutating func section(_ section: Section) {
    beginObject()
    optionalPassage("heading", section.heading)
    member("kind")
    string(section.kind)
    span(section.span)
    optionalString("text", section.text)
    endObject()
  }

  private mutating func weight(_ weight: Weight) {
    beginObject()
    optionalPassage("name", weight.name)
    span(weight.span)
    member("weight")
    double(weight.weight)
    endObject()
  }

  // MARK: - Fields

  private mutating func fields(_ fields: [Field]) {
    guard !fields.isEmpty else { return }
    let named = Self.distinctNames(of: fields)
      .sorted { Self.precedes($0.name, $1.name) }
    member("fields")
    beginObject()
    for field in named {
      member(field.name)
      self.field(field)
    }
    endObject()
  }

  /// The fields with a number behind each name that occurred before, so that no value is lost: `code`, `code2`, `code3`.
  static func distinctNames(of fields: [Field]) -> [Field] {
    // A field that is really called `code2` keeps that name, wherever it stands.
    let own = Set(fields.map(\.name))
    var taken: Set<String> = []
    var lastNumber: [String: Int] = [:]
    return fields.map { field in
      guard !taken.insert(field.name).inserted else { return field }
      var numbered = field
      var number = lastNumber[field.name, default: 1]
      repeat {
        number += 1
        numbered.name = field.name + String(number)
      } while own.contains(numbered.name) || !taken.insert(numbered.name).inserted
      lastNumber[field.name] = number
      return numbered
    }
  }

  // MARK: - Constraints

  private mutating func constraint(_ constraint: Constraint) {
    beginObject()
    switch constraint.fact {
    case .education(let minimum):
      member("minimum")
      string(minimum.rawValue)
    case .experience(let minimum, let maximum):
      optionalDouble("maximumYears", maximum)
      optionalDouble("minimumYears", minimum)
    case .age(let minimum, let maximum):
      optionalInteger("maximum", maximum)
      optionalInteger("minimum", minimum)
    case .language(_, let level): optionalString("level", level)
    case .major, .certificate, .professionalTitle, .gender, .health: break
    }
    if constraint.preferred {
      member("preferred")
      boolean(true)
    }
    span(constraint.span)
    member("type")
    string(constraint.fact.typeName)
    optionalString("value", constraint.fact.value)
    endObject()
  }

  mutating func optionalInteger(_ name: StaticString, _ number: Int?) {
    guard let number else { return }
    member(name)
    integer(number)
  }

  mutating func optionalDouble(_ name: StaticString, _ number: Double?) {
    guard let number else { return }
    member(name)
    double(number)
  }
}

extension Constraint.Fact {
  /// The constraint's `type` in the JSON.
  var typeName: String {
    switch self {
    case .education: "education"
    case .experience: "experience"
    case .age: "age"
    case .major: "major"
    case .language: "language"
    case .certificate: "certificate"
    case .professionalTitle: "professionalTitle"
    case .gender: "gender"
    case .health: "health"
    }
  }

  /// The constraint's `value`, if it is of a type that has one.
  fileprivate var value: String? {
    switch self {
    case .education, .experience, .age: nil
    case .major(let value), .language(let value, _), .certificate(let value), .professionalTitle(let value),
      .health(let value):
      value
    case .gender(let gender): gender.rawValue
    }
  }
}
