/// What stands under a heading; the rows of `sections.tsv`.
enum SectionKind: String, CaseIterable, Sendable {
  /// 权限
  case authorities
  /// Scope and terms of the document itself (适用范围).
  case boundary
  /// 职业发展
  case career
  /// 总结
  case conclusion
  /// 工作条件
  case conditions
  /// How to apply (报名方式).
  case contact
  /// Training the employer gives (培训与发展).
  case course
  /// 职位描述: a heading over all of it.
  case description
  /// 职责
  case duties
  /// A heading over the fields of a form (基本信息).
  case form
  /// A label of a group of duties (职责表述).
  case group
  /// What is measured, without shares (考核指标).
  case indicators
  /// About the employer (公司简介).
  case introduction
  /// 备注
  case notes
  /// 薪资待遇
  case pay
  /// 任职资格
  case qualifications
  /// 工作关系
  case relationships
  /// 概述
  case summary
  /// 权重
  case weights
  /// A heading that no list knows.
  case other
}

/// A set of kinds, as bits: sets of the library hash the name of each.
struct SectionKinds: ExpressibleByArrayLiteral, Sendable {
  private var bits: UInt32 = 0

  init(arrayLiteral kinds: SectionKind...) { for kind in kinds { insert(kind) } }

  var isEmpty: Bool { bits == 0 }
  var count: Int { bits.nonzeroBitCount }

  func contains(_ kind: SectionKind) -> Bool { bits & Self.bit(kind) != 0 }

  mutating func insert(_ kind: SectionKind) { bits |= Self.bit(kind) }

  /// The kinds are fewer than 32, and an enumeration of so few cases without payloads is one byte: the case's number.
  private static func bit(_ kind: SectionKind) -> UInt32 { 1 << UInt32(withUnsafeBytes(of: kind) { $0[0] } & 31) }
}

/// The canonical names of form fields; the rows of `fields.tsv`.
enum FieldName: String, CaseIterable, Sendable {
  case age, approvedBy, availability, category, code, collaborates, company, contact, contacts, date, department
  case education, experience, gender, grade, headcount, health, holder, hours, keywords, language, location, major
  case managedCount, preparedBy, promotesTo, reportsTo, risesFrom, rotatesTo, salary, signature, skill
  case subordinatesSpan, supervises, title, training, travel, vacation

  /// The kind of relationship whose targets the field lists.
  var relationship: Relationship.Kind? {
    switch self {
    case .collaborates: .collaborates
    case .contacts: .contacts
    case .promotesTo: .promotesTo
    case .reportsTo: .reportsTo
    case .supervises: .supervises
    default: nil
    }
  }

  /// The category of the qualification that the field's value is.
  var category: Item.Category? {
    switch self {
    case .age: .age
    case .education: .education
    case .experience: .experience
    case .gender: .gender
    case .health: .health
    case .language: .language
    case .major: .major
    case .skill: .skill
    case .training: .training
    default: nil
    }
  }
}
