internal import Gangwei
internal import CanonicalJSON

/// One position as a `JobPosting`.
struct JobPosting {
  private(set) var members: [String: CanonicalJSON] = ["@type": .string("JobPosting")]

  init(_ position: Position) {
    members["identifier"] = .string(position.id)
    members["title"] = position.title.map { .string($0.text) }
    addTexts(of: position)
    addRequirements(of: position)
    for field in position.fields { addField(field) }
    if let department = position.department { addDepartment(department.text) }
    let pay = position.sections.filter { $0.kind == "pay" }.map(\.text)
    if members["jobBenefits"] == nil { members["jobBenefits"] = Self.texts(pay) }
  }

  // MARK: - Texts

  private mutating func addTexts(of position: Position) {
    let duties = position.duties.map(\.text)
    let description = (position.summary.map { [$0.text] } ?? []) + duties
    members["description"] = description.isEmpty ? nil : .string(description.joined(separator: "\n"))
    members["responsibilities"] = Self.texts(duties)
    members["qualifications"] = Self.texts(position.qualifications.map(\.text))
    let skills = Self.items(position, [.skill, .knowledge, .ability, .language])
    let fields = position.fields.filter { $0.name == "skill" || $0.name == "language" }.map(\.value.text)
    members["skills"] = Self.texts(skills + fields)
    members["physicalRequirement"] = Self.texts(Self.items(position, [.health]))
  }

  /// The texts of the qualifications of some categories.
  private static func items(_ position: Position, _ categories: Set<Item.Category>) -> [String] {
    position.qualifications.filter { $0.category.map(categories.contains) ?? false }.map(\.text)
  }

  /// One text, or several, each once; `nil` for none.
  private static func texts(_ texts: [String]) -> CanonicalJSON? { oneOrMore(texts.map { .string($0) }) }

  private static func oneOrMore(_ values: [CanonicalJSON]) -> CanonicalJSON? {
    var distinct: [CanonicalJSON] = []
    for value in values where !distinct.contains(value) { distinct.append(value) }
    return distinct.count > 1 ? .array(distinct) : distinct.first
  }

  // MARK: - Requirements

  /// Education and experience, as facts where the text states them, else as texts. Preferences are no requirements.
  private mutating func addRequirements(of position: Position) {
    var credentials: [CanonicalJSON] = []
    var experience: [CanonicalJSON] = []
    for constraint in position.constraints where !constraint.preferred {
      switch constraint.fact {
      case .education(let minimum): credentials.append(Self.credential(minimum))
      case .experience(let minimum?, _): experience.append(Self.experience(years: minimum))
      default: break
      }
    }
    let educationTexts = Self.items(position, [.education]) + Self.fields(position, "education")
    members["educationRequirements"] = Self.oneOrMore(credentials) ?? Self.texts(educationTexts)
    let experienceTexts = Self.items(position, [.experience]) + Self.fields(position, "experience")
    members["experienceRequirements"] = Self.oneOrMore(experience) ?? Self.texts(experienceTexts)
  }

  private static func fields(_ position: Position, _ name: String) -> [String] {
    position.fields.filter { $0.name == name }.map(\.value.text)
  }

  /// The words are those that search engines read; for `vocational` (中专) they have none.
  private static func credential(_ degree: Constraint.Education) -> CanonicalJSON {
    let category =
      switch degree {
      case .secondary: "high school"
      case .vocational: "vocational school"
      case .associate: "associate degree"
      case .bachelor: "bachelor degree"
      case .master, .doctor: "postgraduate degree"
      }
    return .object([
      "@type": .string("EducationalOccupationalCredential"), "credentialCategory": .string(category),
    ])
  }

  private static func experience(years: Double) -> CanonicalJSON {
    .object([
      "@type": .string("OccupationalExperienceRequirements"),
      "monthsOfExperience": .integer(Int((years * 12).rounded())),
    ])
  }

  // MARK: - Fields

  private mutating func addField(_ field: Field) {
    switch (field.name, field.fact) {
    case ("company", _): add("hiringOrganization", Self.organization(field.value.text))
    case ("location", _): add("jobLocation", Self.place(field.value.text))
    case ("hours", _): add("workHours", .string(field.value.text))
    case ("availability", _): add("jobStartDate", .string(field.value.text))
    case ("category", _):
      if let type = Self.employmentTypes[field.value.text] { add("employmentType", .string(type)) }
    case ("headcount", .people(let people)):
      if let count = people.minimum, count == people.maximum { add("totalJobOpenings", .integer(count)) }
    case ("salary", .salary(let salary)):
      if let amount = Self.amount(salary) { add("baseSalary", amount) }
    case ("date", .date(let period)):
      if period.end == nil { add("datePosted", .string(period.start.text)) }
    default: break
    }
  }

  /// The first of several fields of a name counts.
  private mutating func add(_ name: String, _ value: CanonicalJSON) {
    if members[name] == nil { members[name] = value }
  }

  /// The department is part of the organization, where the text names that; else it stands alone.
  private mutating func addDepartment(_ name: String) {
    guard case .object(var organization)? = members["hiringOrganization"] else {
      members["employmentUnit"] = Self.organization(name)
      return
    }
    organization["department"] = Self.organization(name)
    members["hiringOrganization"] = .object(organization)
  }

  private static let employmentTypes = [
    "全职": "FULL_TIME", "兼职": "PART_TIME", "实习": "INTERN", "临时": "TEMPORARY",
  ]

  private static func organization(_ name: String) -> CanonicalJSON {
    .object(["@type": .string("Organization"), "name": .string(name)])
  }

  private static func place(_ address: String) -> CanonicalJSON {
    .object(["@type": .string("Place"), "address": .string(address)])
  }

  /// `nil` where the text names no amount (面议).
  private static func amount(_ salary: Salary) -> CanonicalJSON? {
    var value: [String: CanonicalJSON] = ["@type": .string("QuantitativeValue")]
    if let minimum = salary.minimum, minimum == salary.maximum {
      value["value"] = .number(minimum)
    } else {
      value["minValue"] = salary.minimum.map { .number($0) }
      value["maxValue"] = salary.maximum.map { .number($0) }
    }
    guard value.count > 1 else { return nil }
    value["unitText"] = salary.unit.map { .string($0.rawValue.uppercased()) }
    var amount: [String: CanonicalJSON] = ["@type": .string("MonetaryAmount"), "value": .object(value)]
    amount["currency"] = salary.currency.map { .string($0) }
    return .object(amount)
  }
}
