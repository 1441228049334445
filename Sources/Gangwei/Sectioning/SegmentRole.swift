/// What a segment was taken for. Of literals, which cost nothing to note: their text is made when it is asked for.
struct SegmentRole: Sendable {
  /// Of what the role says something.
  enum Part: Sendable {
    case whole
    case section(SectionKind)
    /// A section for all jobs.
    case common(SectionKind)
    case field(FieldName)
  }

  /// Empty where the part says it all.
  private var role: StaticString = "unclaimed"
  private var part = Part.whole
  private var rule: StaticString?
  /// Nearly no segment has more rules than one.
  private var further: [StaticString] = []

  /// As `explain` shows it: `heading duties`.
  var name: String {
    let opening = role.utf8CodeUnitCount == 0 ? "" : "\(role) "
    return switch part {
    case .whole: "\(role)"
    case .section(let kind): opening + kind.rawValue
    case .common(let kind): opening + kind.rawValue + " for all"
    case .field(let field): opening + field.rawValue
    }
  }

  /// The rules of putting together that said so; those of its own stand in the segment.
  var rules: [String] { ([rule].compactMap(\.self) + further).map { "\($0)" } }

  /// Takes the segment for something, by a rule.
  mutating func become(_ role: StaticString, of part: Part = .whole, _ rule: StaticString? = nil) {
    self.role = role
    self.part = part
    guard let rule else { return }
    if self.rule == nil { self.rule = rule } else { further.append(rule) }
  }
}
