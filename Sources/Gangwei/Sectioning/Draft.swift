/// A position while it is put together: spans only, texts come last.
struct Draft: Sendable {
  enum List: UInt8, Sendable { case duties, qualifications, authorities }

  private struct Lists: OptionSet, Sendable {
    var rawValue: UInt8

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ list: List) { rawValue = 1 << list.rawValue }

    static let qualifications = Lists(.qualifications)
  }

  /// An item of a list, or a heading over items.
  struct Entry: Sendable {
    var list: List
    /// Where its text stands; more than one piece where the scrape cut it.
    var pieces: [TextSpan]
    var marker: Marker?
    /// Indexes of the entries above it, outermost first.
    var parents: [Int] = []
    /// Headings above it that are no entries (职责表述).
    var headings: [TextSpan] = []
    var category: Item.Category?
    /// Whether items stand under it, so that it is a heading and no leaf.
    var hasChildren = false
    /// Stands under a heading that leaves open what it is (职位描述).
    var isOpen = false
    /// A heading even when nothing stands under it.
    var isHeading = false
  }

  /// A section that has no member of its own.
  struct Remainder: Sendable {
    var kind: SectionKind
    var heading: TextSpan?
    var pieces: [TextSpan]
  }

  struct NamedShare: Sendable {
    var name: TextSpan
    var weight: Double
    var span: TextSpan
  }

  var article: Int
  /// Whether its name stood again over another of its parts.
  var isTakenUp = false
  /// The number of the heading under which the job stands (一、招聘岗位).
  var enclosing: Marker.Level?
  var start: Int
  var end: Int
  var title: TextSpan?
  var titleRule: TitleRule = .none
  /// Whether nothing but the facts below shows that its title names a job.
  var isNamedByFacts = false
  var kind: Position.Kind = .position
  var department: TextSpan?
  /// Whether the department comes from a field and not from a heading.
  var isDepartmentStated = false
  var summary: [TextSpan] = []
  /// Added by ``add(_:)`` only.
  var entries: [Entry] = []
  /// The lists that have entries.
  private var lists: Lists = []
  var weights: [NamedShare] = []
  var relationships: [(kind: Relationship.Kind, target: TextSpan)] = []
  var fields: [(name: FieldName, value: TextSpan)] = []
  var sections: [Remainder] = []
  /// The sections seen so far.
  var seen: SectionKinds = []
  /// The labels of form fields seen so far, folded.
  var labels: Set<[UInt32]> = []
  /// Whether a field has come that stands at the end of an advertisement (职能类别, 关键字 after both lists).
  var isEnded = false
  /// How many of the entries are facts from cells below the post's name, which alone describe nothing.
  var facts = 0
  /// Whether a form names it as the one whose work is assessed: its name alone says whom the form is about.
  var isAssessed = false
  /// Whether its name stands over nothing that reads as done or asked.
  var isDoubtful = false
  /// How many labels of fields have stood without a value, and with one.
  var emptyLabels = 0
  var filledLabels = 0

  enum TitleRule: Int, Comparable, Sendable {
    case none, inherited, heading, field
    static func < (left: TitleRule, right: TitleRule) -> Bool { left.rawValue < right.rawValue }
  }

  init(article: Int, start: Int) {
    self.article = article
    self.start = start
    end = start
  }

  func has(_ list: List) -> Bool { lists.contains(Lists(list)) }

  mutating func add(_ entry: consuming Entry) {
    lists.insert(Lists(entry.list))
    // As many as most lists have, so that they are moved seldom.
    if entries.isEmpty { entries.reserveCapacity(16) }
    entries.append(entry)
  }

  /// Whether it says anything that makes a description of a job.
  var isSubstantial: Bool {
    // Conditions that name no job hold for all posts of a notice.
    if title == nil, lists.subtracting([.qualifications]).isEmpty, relationships.isEmpty, summary.isEmpty {
      // The shares of an examination are none of a job's.
      if weights.isEmpty || !lists.isEmpty { return false }
    }
    return saysSomething
  }

  private var saysSomething: Bool {
    entries.count > facts && entries.contains { !$0.pieces.isEmpty } || !weights.isEmpty || relationships.count >= 2
      || (isAssessed || !summary.isEmpty) && title != nil && kind == .position
  }

  /// Everything it holds for a value.
  var spans: [TextSpan] {
    entries.flatMap(\.pieces) + summary + fields.map(\.value) + sections.flatMap(\.pieces) + relationships.map(\.target)
      + [title, department].compactMap(\.self)
  }

  /// Whether nothing was said yet: labels without values, as heads of columns are.
  var isEmpty: Bool { isHead && fields.isEmpty && relationships.isEmpty && title == nil && department == nil }

  /// Whether it has fields only, as the head of a form.
  var isHead: Bool { entries.isEmpty && weights.isEmpty && summary.isEmpty && sections.isEmpty }

  /// Whether it has more than a name and what was inherited.
  var hasContent: Bool {
    !entries.isEmpty || !weights.isEmpty || !relationships.isEmpty || !summary.isEmpty || !sections.isEmpty
  }
}
