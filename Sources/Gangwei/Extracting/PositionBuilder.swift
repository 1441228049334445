/// Makes a position of a draft.
struct PositionBuilder {
  let cells: Cells
  let texts: TextBuilder
  let draft: Draft
  private let lists: [Draft.List]

  init(cells: Cells, texts: TextBuilder, draft: Draft) {
    self.cells = cells
    self.texts = texts
    self.draft = draft
    lists = Self.lists(draft, cells)
  }

  func build() -> Position {
    var position = Position(
      kind: draft.kind, span: texts.insertions.inSource(TextSpan(draft.start, max(draft.end, draft.start + 1))))
    position.title = draft.title.flatMap { texts.text($0) }
    position.summary = draft.summary.isEmpty ? nil : texts.text(draft.summary)
    position.department = department()
    addItems(&position)
    var shares: [TextSpan: Double] = [:]
    for share in draft.weights {
      // A heading's share may be read for its group and again by itself.
      guard shares[share.name] != share.weight, let name = texts.text(share.name) else { continue }
      shares[share.name] = share.weight
      position.weights.append(Weight(name: name, weight: share.weight, span: texts.insertions.inSource(share.span)))
    }
    addRelationships(&position)
    position.constraints = constraints(position)
    let fields = FieldReader(cells: cells, isMainland: isSimplified)
    for field in draft.fields {
      if let value = texts.text(field.value) {
        let fact = fields.read(field.name, field.value)
        position.fields.append(Field(name: field.name.rawValue, value: value, fact: fact))
      }
    }
    for section in draft.sections {
      guard let text = texts.text(section.pieces) else { continue }
      position.sections.append(
        Section(
          kind: section.kind.rawValue, heading: section.heading.flatMap { texts.text($0) }, text: text.text,
          span: text.span))
    }
    position.id = identity(of: position)
    return position
  }

  /// Whether the position is written in simplified characters, but for a few.
  private var isSimplified: Bool {
    guard draft.fields.contains(where: { $0.name == .salary }) else { return true }
    var (han, traditional) = (0, 0)
    for index in draft.start..<min(cells.count, max(draft.start, draft.end)) where cells.classes[index] == .han {
      han += 1
      if texts.scalars[index] != cells.folded[index] { traditional += 1 }
    }
    return traditional * 20 <= han
  }

  private func department() -> Passage? {
    guard draft.kind == .position else { return nil }
    if let span = draft.department { return texts.text(span) }
    guard let first = draft.summary.first else { return nil }
    return DepartmentReader.read(cells, first).flatMap { texts.text($0) }
  }

  // MARK: Items

  private func addItems(_ position: inout Position) {
    let entries = draft.entries
    // Items of one group stand side by side and share its texts.
    var (parents, group): ([Int], [String]) = ([], [])
    position.duties.reserveCapacity(lists.count { $0 == .duties })
    position.qualifications.reserveCapacity(lists.count { $0 == .qualifications })
    // By index: entries are copied when they are taken out.
    for index in entries.indices where !entries[index].hasChildren && !entries[index].isHeading {
      // 性别:女 is a value, a character alone in a list a trace of one.
      guard let passage = texts.text(entries[index].pieces), passage.span.count > 1 || entries[index].category != nil
      else {
        continue
      }
      if entries[index].parents != parents {
        parents = entries[index].parents
        group = parents.compactMap { texts.text(entries[$0].pieces)?.text }
      }
      // Made where it is put, as else it would be copied.
      switch lists[index] {
      case .duties: position.duties.append(item(index, passage, group))
      case .authorities: position.authorities.append(item(index, passage, group))
      case .qualifications:
        let category = entries[index].category ?? QualificationCategory.read(cells, entries[index].pieces)
        position.qualifications.append(item(index, passage, group, category))
      }
    }
  }

  private func item(_ index: Int, _ passage: Passage, _ group: [String], _ category: Item.Category? = nil) -> Item {
    Item(
      text: passage.text, span: passage.span,
      marker: draft.entries[index].marker.flatMap { texts.text($0.span, trimsClosing: false)?.text }, group: group,
      category: category)
  }

  /// Whether any of a draft's items tells what is done by its heading, or most of those that no heading names.
  static func hasDuties(_ draft: Draft, _ cells: Cells) -> Bool {
    var (duties, open) = (0, 0)
    for (entry, list) in zip(draft.entries, lists(draft, cells)) where !entry.hasChildren && !entry.isHeading {
      if list == .duties, entry.list == .duties, !entry.isOpen { return true }
      guard entry.isOpen else { continue }
      open += 1
      if list == .duties { duties += 1 }
    }
    return open > 0 && duties * 2 >= open
  }

  private static let longestHead = 8

  /// 组织协调:组织志愿活动: what stands behind a short head and a colon says what the item is.
  private static func behindHead(_ cells: Cells, _ item: TextSpan) -> TextSpan {
    guard let colon = cells.find(0x3A, in: TextSpan(item.start, min(item.end, item.start + longestHead))),
      case let rest = cells.trim(TextSpan(colon + 1, item.end)), Content.opensAsDuty(cells, rest)
    else { return item }
    return rest
  }

  private static let fewestAsked = 2
  /// What one may do or be able to: 掌握生产进度, 掌握英语.
  private static let mastering = WordList(["掌握", "通过"])

  /// The list of each entry.
  private static func lists(_ draft: Draft, _ cells: Cells) -> [Draft.List] {
    var lists: [Draft.List] = []
    lists.reserveCapacity(draft.entries.count)
    // 掌握生产进度 under 职位描述 is done where 任职要求 has a list of its own.
    let asksElsewhere = draft.entries.count { $0.list == .qualifications && !$0.isOpen } >= fewestAsked
    for index in draft.entries.indices {
      guard draft.entries[index].isOpen, let first = draft.entries[index].pieces.first.map({ behindHead(cells, $0) })
      else {
        lists.append(list(of: index, draft, cells))
        continue
      }
      if Content.isAuthority(cells, first) {
        lists.append(.authorities)
      } else if Content.isQualification(cells, first)
        || !ConstraintReader(cells: cells).read(first, category: nil).isEmpty
      {
        lists.append(.qualifications)
      } else if let opening = Lexicon.shared.openings.longest(in: cells, at: first.start, before: first.end),
        opening.value < 3, !asksElsewhere || !Self.mastering.stands(at: first.start, of: cells)
      {
        lists.append(opening.value == 1 ? .duties : .qualifications)
      } else {
        lists.append(index > 0 && draft.entries[index - 1].isOpen ? lists[index - 1] : .duties)
      }
    }
    ListContent.correct(&lists, draft, cells)
    return lists
  }

  /// An item goes where its heading says, unless it plainly is of the other kind.
  private static func list(of index: Int, _ draft: Draft, _ cells: Cells) -> Draft.List {
    let list = draft.entries[index].list
    guard let first = draft.entries[index].pieces.first else { return list }
    if list == .duties, Content.speaksOfHolder(cells, first) { return .qualifications }
    switch list {
    case .duties where draft.kind == .position && Content.isAuthority(cells, first): return .authorities
    case .duties where draft.kind == .position && Content.isQualification(cells, first): return .qualifications
    case .authorities where Content.isLiability(cells, first): return .duties
    case .qualifications where draft.entries[index].category == nil && Content.isDuty(cells, first): return .duties
    default: return list
    }
  }

  // MARK: Facts

  private func addRelationships(_ position: inout Position) {
    var seen: Set<[UInt32]> = []
    var found = draft.relationships
    for sentence in draft.summary { found += RelationReader.statement(cells, sentence, onlyJobs: true) }
    for section in draft.sections where section.kind == .notes || section.kind == .other {
      for sentence in section.pieces { found += RelationReader.read(cells, sentence) }
    }
    for section in draft.sections where section.kind == .relationships {
      for sentence in section.pieces {
        found += RelationReader.statement(cells, sentence, onlyJobs: true)
        found += RelationReader.reporting(cells, heading: section.heading, sentence).map { (.reportsTo, $0) }
      }
    }
    for index in draft.entries.indices {
      for piece in draft.entries[index].pieces.indices {
        let read = RelationReader.read(cells, draft.entries[index].pieces[piece])
        if !read.isEmpty { found += read }
      }
    }
    for sentence in draft.summary { found += RelationReader.partners(cells, sentence) }
    for relationship in found {
      let key = cells.key(relationship.target) + [UInt32(relationship.kind.rawValue.utf8.count)]
      guard seen.insert(key).inserted, let target = texts.text(relationship.target) else { continue }
      position.relationships.append(Relationship(type: relationship.kind, target: target))
    }
  }

  private func constraints(_ position: Position) -> [Constraint] {
    let reader = ConstraintReader(cells: cells)
    let requirements = RequirementReader(cells: cells)
    var facts: [Constraint] = []
    for index in draft.entries.indices where lists[index] == .qualifications && !draft.entries[index].hasChildren {
      let entry = draft.entries[index]
      guard let first = entry.pieces.first, let last = entry.pieces.last else { continue }
      let span = TextSpan(first.start, last.end)
      let further = requirements.read(span, category: entry.category).compactMap { constraint($0) }
      for fact in reader.read(span, category: entry.category) + further
      where !facts.contains(where: { $0.fact == fact.fact && $0.preferred == fact.preferred }) {
        if case .education = fact.fact, facts.contains(where: { if case .education = $0.fact { true } else { false } })
        {
          continue
        }
        facts.append(fact)
      }
    }
    if !texts.insertions.isEmpty {
      for index in facts.indices { facts[index].span = texts.insertions.inSource(facts[index].span) }
    }
    return facts
  }

  private func constraint(_ requirement: RequirementReader.Requirement) -> Constraint? {
    guard let value = texts.text([requirement.span])?.text else { return nil }
    let fact: Constraint.Fact
    switch requirement.kind {
    case .major: fact = .major(value)
    case .certificate: fact = .certificate(value)
    case .professionalTitle: fact = .professionalTitle(value)
    case .health: fact = .health(value)
    case .language(let code, let level): fact = .language(code, level: level)
    case .gender(let gender): fact = .gender(gender)
    }
    return Constraint(fact: fact, preferred: requirement.preferred, span: requirement.span)
  }
}
