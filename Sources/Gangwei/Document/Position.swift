/// One description of a job, or of a department as a whole.
public struct Position: Equatable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case position
    /// A text about a department or team as a whole (部门职能).
    case department
  }

  /// A hash of what the position says, not of where it stands.
  public var id = ""
  public var kind: Kind
  public var span: TextSpan
  /// The job's own name (岗位名称), or the department's.
  public var title: Passage?
  /// The department the text says the job belongs to (所属部门).
  public var department: Passage?
  /// What the job is (岗位概述, 岗位目的).
  public var summary: Passage?
  /// What the job does (岗位职责), leaf by leaf in source order.
  public var duties: [Item] = []
  /// What the holder must have (任职资格).
  public var qualifications: [Item] = []
  /// What the holder may decide (权限).
  public var authorities: [Item] = []
  /// Named shares (权重).
  public var weights: [Weight] = []
  public var relationships: [Relationship] = []
  /// The checkable facts inside the qualifications.
  public var constraints: [Constraint] = []
  /// Other form fields by their canonical name, such as `code` (岗位编号), `grade` (职等), `headcount` (编制).
  public var fields: [Field] = []
  /// Parts of the description that are none of the above: conclusions, working conditions, pay.
  public var sections: [Section] = []
}

/// A single duty, qualification or authority.
public struct Item: Equatable, Sendable {
  public var text: String
  public var span: TextSpan
  /// The list marker that stood before it, such as `(1)`.
  public var marker: String?
  /// The group headings above it, outermost first.
  public var group: [String] = []
  /// Of a qualification: what it asks for.
  public var category: Category?

  public enum Category: String, CaseIterable, Sendable {
    case education, major, experience, skill, knowledge, ability, certificate, language, age, gender, health
    case character, training
  }
}

/// A named share: 10% is 0.1.
public struct Weight: Equatable, Sendable {
  public var name: Passage
  public var weight: Double
  public var span: TextSpan
}

public struct Relationship: Equatable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    /// 直接上级
    case reportsTo
    /// 直接下级
    case supervises
    /// Inside the organisation (内部沟通).
    case collaborates
    /// Outside it (外部沟通).
    case contacts
    /// 晋升方向
    case promotesTo
  }

  public var type: Kind
  public var target: Passage
}

/// A checkable fact inside a qualification.
public struct Constraint: Equatable, Sendable {
  public enum Education: String, CaseIterable, Comparable, Sendable {
    case secondary, vocational, associate, bachelor, master, doctor

    /// From the lowest, 0, to the highest.
    var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    public static func < (left: Education, right: Education) -> Bool { left.rank < right.rank }
  }

  public enum Gender: String, CaseIterable, Sendable {
    case male, female
  }

  public enum Fact: Equatable, Sendable {
    case education(minimum: Education)
    /// Years.
    case experience(minimum: Double?, maximum: Double?)
    /// Years of age.
    case age(minimum: Int?, maximum: Int?)
    /// The fields of study as the text names them (专业).
    case major(String)
    /// The language's code (ISO 639: `en`, `ja`, `yue`, `cmn`) and the level where the text says one: `CET-4`, `二级甲等`.
    case language(String, level: String?)
    case certificate(String)
    /// 职称
    case professionalTitle(String)
    case gender(Gender)
    case health(String)
  }

  public var fact: Fact
  /// Whether it is a preference and no requirement (优先).
  public var preferred = false
  public var span: TextSpan
}

/// A form field that has no member of its own.
public struct Field: Equatable, Sendable {
  /// The canonical name; the lexicon's `fields.tsv` lists them.
  public var name: String
  public var value: Passage
  /// What the text says in numbers, where it says it plainly.
  public var fact: FieldFact?
}

/// A part of a description under a heading that is none of the members.
public struct Section: Equatable, Sendable {
  /// The lexicon's section kind, such as `conclusion`, or `other`.
  public var kind: String
  public var heading: Passage?
  public var text: String
  public var span: TextSpan
}
