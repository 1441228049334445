/// A run of segments that the scrape left together. Lists may hold an element twice. Labels and texts are numbers of a
/// ``TextNumbering``.
struct FormFragment {
  /// Indexes of segments, in reading order.
  var segments: Range<Int>
  var first: FormPiece
  var last: FormPiece
  var labels: [Int] = []
  /// The texts of labels, groups, items and authorities. One form says each once, so two fragments that share one
  /// belong to two forms.
  var texts: [Int] = []
  /// Pairs of neighbouring characters, for likeness.
  var pairs: [UInt64] = []
  /// Whether it begins with the head of a form.
  var isHead = false
  /// How many duties stand in it.
  var duties = 0
  /// How many authorities.
  var authorities = 0
}

/// Cuts the segments of shuffled forms where the order of a form breaks.
struct FormCutter {
  let cells: Cells
  let segments: [Segment]
  let pieces: [FormPiece]
  /// How often one label follows another, values left aside.
  let followers: [Int: [Int: Int]]

  /// Labels that follow one label again and again.
  private let expected: Set<Int>
  /// Labels that one label follows again and again.
  private let leading: Set<Int>

  /// Whether an empty number stands before each group but the first, as a form's template leaves it.
  let hasEmptyNumbers: Bool

  init(_ cells: Cells, _ segments: [Segment], _ pieces: [FormPiece], _ range: Range<Int>) {
    self.cells = cells
    self.segments = segments
    let pieces = Self.withTableCells(segments, pieces, range)
    self.pieces = pieces
    let groups = range.filter { $0 > range.lowerBound && pieces[$0] == .group }
    let numbered = groups.filter {
      if case .item(_, _, let isEmpty) = pieces[$0 - 1] { return isEmpty }
      return false
    }
    hasEmptyNumbers = numbered.count >= 3 && numbered.count * 2 >= groups.count
    var followers: [Int: [Int: Int]] = [:]
    var before: Int?
    for piece in pieces {
      guard case .label(let key) = piece else {
        if piece != .text { before = nil }
        continue
      }
      if let before { followers[before, default: [:]][key, default: 0] += 1 }
      before = key
    }
    self.followers = followers
    leading = Set(followers.keys.filter { followers[$0]?.values.contains { $0 >= 2 } ?? false })
    expected = Set(followers.values.flatMap { $0.filter { $0.value >= 2 }.keys })
  }

  /// Where the forms hold tables of duties, words of headings in the columns beside them (工作规范) are cells.
  private static func withTableCells(
    _ segments: [Segment], _ pieces: [FormPiece], _ range: Range<Int>
  ) -> [FormPiece] {
    let heads = range.filter { $0 > range.lowerBound && pieces[$0] == .duties && pieces[$0 - 1] == .group }
    guard heads.count >= 2 else { return pieces }
    var pieces = pieces
    for index in range {
      if pieces[index] == .filler { pieces[index] = .text }
      guard case .label = pieces[index], let words = segments[index].label?.words, let kind = words.section,
        words.field == nil,
        Assembler.remainders.contains(kind), kind != .relationships
      else { continue }
      pieces[index] = .text
    }
    return pieces
  }

  func cut(_ range: Range<Int>, _ texts: inout TextNumbering) -> (fragments: [FormFragment], breaks: Int) {
    var fragments: [FormFragment] = []
    var breaks = 0
    var start = range.lowerBound
    var state = State()
    for index in range {
      if index > start {
        let seam = isSeam(index, state)
        if seam != .none {
          if seam == .numbering { breaks += 1 }
          fragments.append(fragment(start..<index, &texts))
          start = index
          state = State()
        }
      }
      state.take(pieces[index])
    }
    fragments.append(fragment(start..<range.upperBound, &texts))
    return (fragments, breaks)
  }

  /// What a fragment holds so far.
  private struct State {
    /// The last number of each level; they are few.
    private(set) var numbers: [(level: Marker.Level, number: Int)] = []
    var labels: Set<Int> = []
    var lastLabel: Int?
    var hasContent = false

    mutating func take(_ piece: FormPiece) {
      switch piece {
      case .item(let level, let number, _):
        numbers.removeAll { $0.level.family.rawValue > level.family.rawValue || $0.level == level }
        numbers.append((level, number))
        hasContent = true
      case .duties, .group, .authorityLabel, .filler: numbers = []
      case .label(let key):
        labels.insert(key)
        lastLabel = key
        hasContent = true
      case .authority: hasContent = true
      default: break
      }
    }
  }

  private enum Seam { case none, order, numbering }

  private func isSeam(_ index: Int, _ state: State) -> Seam {
    let before = pieces[index - 1]
    // Notices of the site between, or the first field of a form.
    if segments[index].span.start - segments[index - 1].span.end > 60 { return .order }
    if segments[index].label?.words.field == .title, state.hasContent { return .order }
    switch pieces[index] {
    case .title: return before == .title ? .none : .order
    case .label(let key):
      return state.labels.contains(key) || isListEnd(before) || isOutOfOrder(key, state) ? .order : .none
    case .group where index + 1 < pieces.count && pieces[index + 1] == .duties:
      return before == .authority ? .order : .none
    case .group:
      switch before {
      case .authority: return .order
      case .item(_, let number, let isEmpty): return hasEmptyNumbers && !isEmpty && number == 1 ? .order : .none
      case .text: return index > 1 && isLabel(pieces[index - 2]) ? .order : .none
      default: return .none
      }
    case .filler:
      if before == .group || before == .filler { return .none }
      return .order
    case .item(let level, let number, _): return numbering(level, number, before, state)
    case .authority: return isAuthorities(before) ? .none : .order
    case .authorityLabel(let isPart): return isPart && !isAuthorities(before) ? .order : .none
    case .duties: return .none
    case .text: return before == .group && cells.find(0x3001, in: segments[index].body) != nil ? .order : .none
    }
  }

  private func isListEnd(_ piece: FormPiece) -> Bool {
    if case .item = piece { return true }
    return false
  }

  private func isLabel(_ piece: FormPiece) -> Bool {
    if case .label = piece { return true }
    return false
  }

  private func isAuthorities(_ piece: FormPiece) -> Bool {
    if case .authorityLabel = piece { return true }
    return piece == .authority
  }

  /// A label that elsewhere follows another, after one that elsewhere another follows.
  private func isOutOfOrder(_ key: Int, _ state: State) -> Bool {
    guard let last = state.lastLabel, followers[last]?[key] == 1 else { return false }
    return leading.contains(last) && expected.contains(key)
  }

  private func numbering(_ level: Marker.Level, _ number: Int, _ before: FormPiece, _ state: State) -> Seam {
    // Bullets count nothing.
    if level.family == .bullet { return .none }
    if let last = state.numbers.first(where: { $0.level == level })?.number {
      return number == last + 1 || number == last + 2 ? .none : .numbering
    }
    switch before {
    case .filler, .duties, .group, .authorityLabel: return number == 1 ? .none : .numbering
    case .item: return number == 1 || isDeeper(level, state) ? .none : .numbering
    case .authority: return .numbering
    case .label, .text, .title:
      return number == 1 || isDeeper(level, state) && !state.numbers.isEmpty ? .none : .numbering
    }
  }

  private func isDeeper(_ level: Marker.Level, _ state: State) -> Bool {
    state.numbers.allSatisfy { $0.level.family.rawValue < level.family.rawValue }
  }

  private func fragment(_ range: Range<Int>, _ texts: inout TextNumbering) -> FormFragment {
    var fragment = FormFragment(
      segments: range, first: pieces[range.lowerBound], last: pieces[range.upperBound - 1])
    fragment.pairs.reserveCapacity(range.reduce(0) { $0 + max(0, segments[$1].body.count) })
    var fields = 0
    for index in range {
      if case .label(let key) = pieces[index] {
        fragment.labels.append(key)
        if Self.isHeadField(segments[index].label?.words.field) { fields += 1 }
      }
      if case .item(_, _, let isEmpty) = pieces[index], !isEmpty {
        if Content.isAuthority(cells, segments[index].body) {
          fragment.authorities += 1
        } else {
          fragment.duties += 1
        }
      }
      if pieces[index] == .authority { fragment.authorities += 1 }
      let body = segments[index].body
      switch pieces[index] {
      case .item, .group, .authority: if cells.visibleCount(body) >= 4 { fragment.texts.append(texts.number(body)) }
      case .label(let label): fragment.texts.append(label)
      default: break
      }
      addPairs(of: body, to: &fragment)
    }
    fragment.isHead = fields >= 2
    return fragment
  }

  private func addPairs(of body: TextSpan, to fragment: inout FormFragment) {
    var last: UInt64?
    for index in body.start..<max(body.start, body.end) where cells.isVisible(index) {
      let scalar = UInt64(cells.folded[index])
      if let last { fragment.pairs.append(last << 32 | scalar) }
      last = scalar
    }
  }

  private static func isHeadField(_ field: FieldName?) -> Bool {
    switch field {
    case .title?, .department?, .reportsTo?, .supervises?, .holder?: true
    default: false
    }
  }
}
