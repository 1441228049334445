/// What a word can be in a label or a title.
struct WordRoles: Sendable {
  var section: SectionKind?
  var field: FieldName?
  /// A label of qualifications that is no form field of its own (能力素质).
  var qualification: Item.Category??
  var isModifier = false
  var isConnector = false
  /// May follow the head of a label and change nothing (岗位职责如下).
  var isTrailing = false
  /// May stand before a document word in a title.
  var isTitleModifier = false
  /// Says what kind of document a title heads (说明书).
  var isDocument = false
  /// May follow a document word (范文).
  var isDocumentSuffix = false

  /// Whether the words that say what kind of document it is may begin with it.
  var mayBeginDocumentRun: Bool { isDocument || isTitleModifier || section != nil }

  /// Whether it makes a label by itself.
  var isHead: Bool { section != nil || field != nil || qualification != nil }
}

/// What a sentence is that speaks of the document, or of how to apply, by its first words; the rows of `remarks.tsv`.
enum Remark: UInt32, CaseIterable, Sendable {
  /// 综上所述
  case closing = 1
  /// 以下是
  case announcing
  /// 有意者请将简历…
  case contact
  /// 附:考核记录表
  case notes

  /// The section that it begins; `nil` for what only announces.
  var section: SectionKind? {
    switch self {
    case .closing: .conclusion
    case .contact: .contact
    case .notes: .notes
    case .announcing: nil
    }
  }
}

/// The longest word at a cell: how many cells it takes (0 without a word) and its value.
struct WordPlace: Sendable {
  var length: UInt16 = 0
  var value: UInt16 = 0

  /// There is one, which is to be looked up: it is stretched over more cells than can be counted here.
  static let unknown = UInt16.max
}

/// The words the stages know, from the embedded text files. A class, as whoever holds it would else copy all of it.
final class Lexicon: Sendable {
  static let shared = Lexicon()

  /// Words of labels and titles.
  let words: WordTrie
  let roles: [WordRoles]
  /// For each of them what a cell has where it begins.
  private let wordSigns: [CellSigns]
  /// Whether it names shares (权重).
  private let isShareWord: [Bool]
  /// How names of jobs end, reversed.
  let jobEndings: WordTrie
  /// Single characters that names of jobs end with (员, 师), reversed: value 1; value 2 words that end so and are none.
  let generalEndings: WordTrie
  /// How values of a title's field end that name another document (申请表), reversed.
  let titleExceptions: WordTrie
  /// What no name of a job begins with: value 1; value 2 words that begin so and may (对公, 应用).
  let neverFirst: WordTrie
  /// How names of departments end, reversed.
  let departmentEndings: WordTrie
  /// Openings of content: value 1 a duty, 2 a qualification, 3 either.
  let openings: WordTrie
  let education: WordTrie
  let preferences: WordTrie
  /// How labels end that no list has as a whole, reversed; the value less one is an index of ``labelKinds``.
  let labelEndings: WordTrie
  /// What a label with such an ending is a label of; nothing for labels that are none.
  let labelKinds: [WordRoles]
  /// How sentences begin that are none of a job's lists; the value is that of a ``Remark``.
  let remarks: WordTrie

  private init() {
    var words = WordTrie()
    var roles: [WordRoles] = []
    var all: [[UInt32]] = []
    func add(_ word: [UInt32], _ change: (inout WordRoles) -> Void) {
      if words.value(of: word) == nil {
        roles.append(WordRoles())
        all.append(word)
        words.insert(word, UInt32(roles.count))
      }
      if let value = words.value(of: word) { change(&roles[Int(value) - 1]) }
    }
    func each(_ file: String, _ body: (_ name: String, _ word: [UInt32]) -> Void) {
      for (name, words) in LexiconFile.named(file).namedRows {
        for word in words { body(name, word) }
      }
    }
    func plain(_ file: String, reversed: Bool = false, _ value: (String) -> UInt32) -> WordTrie {
      var trie = WordTrie()
      each(file) { name, word in
        let value = value(name)
        if value != 0 { trie.insert(reversed ? word.reversed() : word, value) }
      }
      return trie
    }
    each("sections") { name, word in add(word) { $0.section = SectionKind(rawValue: name) ?? .other } }
    each("fields") { name, word in add(word) { $0.field = FieldName(rawValue: name) } }
    each("qualification-labels") { name, word in
      add(word) { $0.qualification = .some(Item.Category(rawValue: name)) }
    }
    each("label-modifiers") { name, word in
      switch name {
      case "connector": add(word) { $0.isConnector = true }
      case "trailing": add(word) { $0.isTrailing = true }
      case "title": add(word) { $0.isTitleModifier = true }
      default: add(word) { $0.isModifier = true }
      }
    }
    each("document-words") { name, word in
      switch name {
      case "document": add(word) { $0.isDocument = true }
      case "suffix": add(word) { $0.isDocumentSuffix = true }
      default: break
      }
    }
    self.words = words
    self.roles = roles
    isShareWord = roles.map { $0.section == .weights }
    wordSigns = all.map { word in
      // Where a word does not fit before an end, a shorter one with the same beginning may.
      let beginnings = word.indices.compactMap { words.value(of: word[...$0]) }
      return beginnings.contains { roles[Int($0) - 1].mayBeginDocumentRun } ? [.word, .documentRun] : .word
    }
    jobEndings = plain("job-suffixes", reversed: true) { $0 == "job" ? 1 : $0 == "never-job" ? 2 : 0 }
    generalEndings = plain("job-suffixes", reversed: true) { $0 == "job-general" ? 1 : $0 == "never-last" ? 2 : 0 }
    titleExceptions = plain("job-suffixes", reversed: true) { $0 == "never-title" ? 1 : 0 }
    neverFirst = plain("job-suffixes") { $0 == "never-first" ? 1 : $0 == "may-first" ? 2 : 0 }
    departmentEndings = plain("department-suffixes", reversed: true) { $0 == "department" ? 1 : 2 }
    openings = plain("content-openings") { $0 == "duty" ? 1 : $0 == "qualification" ? 2 : 3 }
    education = plain("education") { UInt32((Constraint.Education(rawValue: $0)?.rank ?? 0) + 1) }
    preferences = plain("preference-words") { _ in 1 }
    var kinds: [WordRoles] = []
    var endings = WordTrie()
    for (name, words) in LexiconFile.named("label-endings").namedRows {
      var kind = WordRoles()
      if name.hasPrefix("field.") {
        kind.field = FieldName(rawValue: String(name.dropFirst(6)))
      } else {
        kind.section = SectionKind(rawValue: name)
      }
      kinds.append(kind)
      for word in words { endings.insert(word.reversed(), UInt32(kinds.count)) }
    }
    (labelEndings, labelKinds) = (endings, kinds)
    remarks = plain("remarks") { name in
      Remark.allCases.first { String(describing: $0) == name }?.rawValue ?? 0
    }
  }

  /// The roles of the longest word at `index`, and its end.
  func word(in cells: Cells, at index: Int, before end: Int) -> (end: Int, roles: WordRoles)? {
    guard index < end else { return nil }
    if index < cells.words.count {
      let place = cells.words[index]
      if place.length == 0 { return nil }
      if place.length < WordPlace.unknown, index + Int(place.length) <= end {
        return (index + Int(place.length), roles[Int(place.value) - 1])
      }
    }
    guard let found = words.longest(in: cells, at: index, before: end) else { return nil }
    return (found.end, roles[Int(found.value) - 1])
  }

  /// Whether the word there names shares.
  @inline(__always)
  func namesShares(_ place: WordPlace) -> Bool {
    place.length != WordPlace.unknown && place.value != 0 && isShareWord[Int(place.value) - 1]
  }

  /// What the stages look for of a word's place.
  @inline(__always)
  func signs(of place: WordPlace) -> CellSigns {
    // What is to be looked up may be anything.
    if place.length == WordPlace.unknown || place.value == 0 { return .words }
    return place.length >= 4 ? wordSigns[Int(place.value) - 1].union(.longWord) : wordSigns[Int(place.value) - 1]
  }

  /// The longest word of labels and titles at each cell, and where they begin.
  func wordPlaces(in cells: Cells) -> (places: [WordPlace], starts: [Int32]) {
    var places: [WordPlace] = []
    let starts = [Int32](unsafeUninitializedCapacity: cells.count) { starts, startCount in
      places = [WordPlace](unsafeUninitializedCapacity: cells.count) { places, count in
        // All are initialised before some are changed. The trie asks for no place outside, and for none twice.
        places.initialize(repeating: WordPlace())
        count = cells.count
        words.eachLabelWord(in: cells) { start, end, value in
          let length = value > UInt16.max ? WordPlace.unknown : UInt16(clamping: end - start)
          places[start] = WordPlace(length: length, value: UInt16(clamping: value))
          starts[startCount] = Int32(truncatingIfNeeded: start)
          startCount += 1
        }
      }
    }
    return (places, starts)
  }
}
