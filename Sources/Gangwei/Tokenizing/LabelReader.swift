/// The words of a heading or of a form's label, without what stands around them.
struct LabelWords: Sendable {
  /// The end of the last word that makes it a label.
  var end: Int
  var section: SectionKind?
  var field: FieldName?
  /// Set for labels whose values are qualifications; `nil` inside when the category is open.
  var qualification: Item.Category??
  /// How many words it has.
  var words: Int

  /// Whether its values are qualifications.
  var isQualification: Bool { qualification != nil || field?.category != nil }

  /// The category of the qualification under it.
  var category: Item.Category? { qualification ?? field?.category }
}

/// Reads labels: any number of modifiers, a head, and more heads joined to it (主要工作职责, 学历与专业,
/// 知识、技能、能力). The first head that is no modifier decides the kind.
enum LabelReader {
  private static let mostWords = 8

  @inline(__always)
  static func read(_ cells: Cells, at start: Int, before end: Int) -> LabelWords? {
    // Most places begin no word.
    start < end && cells.mayBeginWord(start) ? words(cells, at: start, before: end) : nil
  }

  private static func words(_ cells: Cells, at start: Int, before end: Int) -> LabelWords? {
    var label: LabelWords?
    var isDecided = false
    var index = start
    var words = 0
    var expectsHead = false
    var isJoined = false
    if cells.at(start) == 0x7684 { return nil }
    while index < end, words < mostWords, let found = cells.word(at: index, before: end) {
      let roles = found.roles
      // 岗位职责总结: a word that is a heading of its own too.
      if roles.isTrailing, !roles.isHead || found.end == end && index == label?.end, label != nil {
        label?.end = found.end
        index = found.end
        continue
      }
      guard roles.isHead || roles.isModifier || roles.isConnector else { break }
      // A connector needs a word on both sides.
      if roles.isConnector, !roles.isHead, !roles.isModifier {
        guard words > 0, !expectsHead else { break }
        expectsHead = true
      } else {
        expectsHead = false
      }
      // Two heads side by side make one label only when they are of one kind (职责描述重点工作), not 要求上级.
      if let label, isDecided, !isJoined, roles.isHead, !isAlike(label, roles),
        !roles.isModifier || label.field != nil && label.section == nil && roles.section == .summary
      {
        break
      }
      words += 1
      isJoined = roles.isConnector
      if roles.isHead {
        if !isDecided {
          label = LabelWords(
            end: found.end, section: roles.section, field: roles.field, qualification: roles.qualification,
            words: words)
          isDecided = !roles.isModifier
        }
        label?.end = found.end
        label?.words = words
        // 工作关系内部:生产部: the side says more than the heading before it.
        if words > 1, label?.section == .relationships, let field = roles.field, field.relationship != nil {
          label?.section = nil
          label?.field = field
        }
      }
      index = found.end
      while index < end, cells.classes[index] == .void { index += 1 }
      if index < end, cells.classes[index] == .space { index = cells.skipBlank(index, end) }
      if index < end, label != nil, isPlainHeadBoundary(cells, index, roles),
        !(label.map { isSame($0, cells, index, end) } ?? false)
      {
        break
      }
    }
    return label
  }

  private static func isAlike(_ label: LabelWords, _ roles: WordRoles) -> Bool {
    if let section = label.section, roles.section == section { return true }
    return label.isQualification && label.section == nil && (roles.qualification != nil || roles.field?.category != nil)
  }

  /// Responsibilities 岗位职责: the same label in another language.
  private static func isSame(_ label: LabelWords, _ cells: Cells, _ index: Int, _ end: Int) -> Bool {
    guard let section = label.section, cells.classAt(label.end - 1) == .latin else { return false }
    let next = read(cells, at: index, before: end)
    return next?.section == section
  }

  /// Blanks part two labels that each stand alone (直接上级 直接下级): after a blank a label goes on only for one
  /// whose last word was a modifier.
  private static func isPlainHeadBoundary(_ cells: Cells, _ index: Int, _ roles: WordRoles) -> Bool {
    index > 0 && cells.isBlank(index - 1) && roles.isHead && !roles.isModifier
  }
}
