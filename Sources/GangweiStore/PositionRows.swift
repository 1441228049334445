internal import Gangwei
internal import CanonicalJSON

/// The rows of a position and its parts.
extension DocumentRows {
  mutating func addPosition(_ position: Position, _ ordinal: Int, article: Int?) {
    let id = nextPart()
    let head: [StoredValue] = [
      .part(id), .document, .integer(ordinal), .integer(orNull: article), .text(position.id),
      .text(position.kind.rawValue),
    ]
    let passages = [position.title, position.department, position.summary]
    add(.positions, head + Self.span(position.span) + passages.flatMap { Self.passage($0) })
    if passages.contains(where: { $0 != nil }) {
      let texts = passages.map { StoredValue.text(orNull: $0.map { SearchText.indexed($0.text) }) }
      add(.search, [.part(id)] + texts + [.null])
    }
    addItems(position.duties, "duty", id)
    addItems(position.qualifications, "qualification", id)
    addItems(position.authorities, "authority", id)
    for (number, field) in position.fields.enumerated() { addField(field, number, id) }
    for (number, section) in position.sections.enumerated() { addSection(section, number, id) }
    for (number, weight) in position.weights.enumerated() {
      let row = [.part(id), .integer(number)] + Self.passage(weight.name) + [.real(weight.weight)]
      add(.weights, row + Self.span(weight.span))
    }
    for (number, relationship) in position.relationships.enumerated() {
      let type = relationship.type.rawValue
      add(.relationships, [.part(id), .integer(number), .text(type)] + Self.passage(relationship.target))
    }
    for (number, constraint) in position.constraints.enumerated() { addConstraint(constraint, number, id) }
  }

  private mutating func addItems(_ items: [Item], _ kind: String, _ position: Int) {
    for (number, item) in items.enumerated() {
      let id = nextPart()
      let head: [StoredValue] = [.part(id), .part(position), .text(kind), .integer(number), .text(item.text)]
      let groups =
        item.group.isEmpty ? StoredValue.null : .text(CanonicalJSON.array(item.group.map { .string($0) }).rendered)
      let tail = [.text(orNull: item.marker), .text(orNull: item.category?.rawValue), groups]
      add(.items, head + Self.span(item.span) + tail)
      addToSearch(id, text: item.text)
    }
  }

  private mutating func addSection(_ section: Section, _ ordinal: Int, _ position: Int) {
    let id = nextPart()
    let head: [StoredValue] = [.part(id), .part(position), .integer(ordinal), .text(section.kind)]
    add(.sections, head + Self.passage(section.heading) + [.text(section.text)] + Self.span(section.span))
    addToSearch(id, text: section.text)
  }

  private mutating func addConstraint(_ constraint: Constraint, _ ordinal: Int, _ position: Int) {
    let fact = FlatConstraint(constraint.fact)
    let head: [StoredValue] = [.part(position), .integer(ordinal), .text(fact.type)]
    let facts: [StoredValue] = [
      .text(orNull: fact.value), .text(orNull: fact.level), .real(orNull: fact.minimum), .real(orNull: fact.maximum),
      .integer(constraint.preferred ? 1 : 0),
    ]
    add(.constraints, head + facts + Self.span(constraint.span))
  }
}

/// A constraint's fact as columns.
private struct FlatConstraint {
  var type: String
  var value: String?
  var level: String?
  var minimum: Double?
  var maximum: Double?

  init(_ fact: Constraint.Fact) {
    switch fact {
    case .education(let minimum): (type, value) = ("education", minimum.rawValue)
    case .experience(let minimum, let maximum): (type, self.minimum, self.maximum) = ("experience", minimum, maximum)
    case .age(let minimum, let maximum):
      (type, self.minimum, self.maximum) = ("age", minimum.map(Double.init), maximum.map(Double.init))
    case .major(let value): (type, self.value) = ("major", value)
    case .language(let code, let level): (type, value, self.level) = ("language", code, level)
    case .certificate(let value): (type, self.value) = ("certificate", value)
    case .professionalTitle(let value): (type, self.value) = ("professionalTitle", value)
    case .gender(let gender): (type, value) = ("gender", gender.rawValue)
    case .health(let value): (type, self.value) = ("health", value)
    }
  }
}
