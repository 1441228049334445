/// For each character the ``CellSigns`` it has wherever it stands, beside what the ``CharacterTable`` says of it: one table
/// of the basic plane, made once of the lexicon, so that a cell takes one look.
struct SignTable: Sendable {
  static let shared = SignTable()

  /// All that is known of a character.
  struct Entry: Sendable {
    fileprivate let bits: UInt64

    fileprivate init(_ packed: UInt32, _ signs: CellSigns) {
      let folded = packed & 0xFF_FFFF
      let seen = Cells.isSign(folded) ? UInt64(folded & 63) : 63
      let void: UInt64 = CharacterClass(packed: packed) == .void ? 1 : 0
      bits = seen << 58 | void << 57 | UInt64(signs.rawValue) << 32 | UInt64(packed)
    }

    /// Its folded form and its class, as the ``CharacterTable`` packs them.
    @inline(__always)
    var packed: UInt32 { UInt32(truncatingIfNeeded: bits) }

    @inline(__always)
    var signs: CellSigns { CellSigns(rawValue: UInt16(truncatingIfNeeded: bits >> 32)) }

    /// What it adds to ``Cells/seen``. Above the signs stand the number of its bit, which is that of question marks for what
    /// is looked for otherwise, and whether it is void.
    @inline(__always)
    var seen: UInt64 { 1 &<< (bits >> 58) | bits >> 57 & 1 }
  }

  private let entries: [Entry]
  private let words: SignWords

  private init() {
    let (characters, words) = (CharacterTable.shared, SignWords())
    self.words = words
    entries = (UInt32(0)..<0x10000).map { scalar in
      let packed = characters.packed(scalar)
      return Entry(packed, words.signs(of: packed & 0xFF_FFFF, CharacterClass(packed: packed)))
    }
  }

  func signs(_ scalar: UInt32) -> CellSigns {
    scalar < 0x10000 ? entries[Int(scalar)].signs : far(scalar).signs
  }

  /// Lends the look-up of the entries of a text's characters, each by its index.
  @inline(__always)
  func withEntries(of scalars: [UInt32], _ body: (_ entry: (Int) -> Entry) -> Void) {
    entries.withUnsafeBufferPointer { entries in
      scalars.withUnsafeBufferPointer { scalars in
        // There is an entry for each scalar of the basic plane, and no other is asked for.
        body { index in
          let scalar = scalars[index]
          return scalar < 0x10000 ? entries[Int(scalar)] : far(scalar)
        }
      }
    }
  }

  /// The entry of a character beyond the basic plane.
  @inline(never)
  private func far(_ scalar: UInt32) -> Entry {
    let packed = CharacterTable.shared.packed(scalar)
    return Entry(packed, words.signs(of: packed & 0xFF_FFFF, CharacterClass(packed: packed)))
  }

  /// What a cell has that was taken out of the text: words go on over it, and nothing else.
  static let void: CellSigns = [.other, .bodyBreak, .wordSecond, .noticeSecond]
}

/// The words and characters that give signs. A value of its own, as each is asked for every character there is.
private struct SignWords: Sendable {
  private let labels = Lexicon.shared.words
  private let phrases = PhraseBook.shared.anywhere
  private let others = DocumentKind.signs
  private let bodyBreaks = ScalarSet("()“”|【[:")
  private let titleBreaks = TitleReader.excluded
  private let digits = Misreadings.digits
  /// Whether any of the phrases is a single character.
  private let hasSingleNotices: Bool
  /// A bit for each character of the basic plane that is in one of these sets, or the first or the second of a word.
  private let known: [UInt64]

  init() {
    hasSingleNotices = phrases.hasSingles || others.hasSingles
    let tries = [labels, phrases, others]
    let sets = [bodyBreaks, titleBreaks, digits] + MarkerSequences.openings
    known = (0..<1024).map { block in
      sets.reduce(tries.reduce(0) { $0 | $1.openingBits(block) }) { $0 | $1.bits(block) }
    }
  }

  func signs(of folded: UInt32, _ kind: CharacterClass) -> CellSigns {
    // Until words are looked for they may begin everywhere.
    var signs = CellSigns.words
    switch kind {
    case .han: break
    case .void: return signs.union(SignTable.void)
    case .space: return signs.union(SignTable.void).union(.gap)
    case .tab: return signs.union(SignTable.void).union([.gap, .titleBreak])
    case .newline: return signs.union(SignTable.void).union([.gap, .lineEnd])
    case .digit: signs.formUnion([.other, .digitLike])
    case .terminator: signs.formUnion([.other, .bodyBreak])
    case .latin, .foreign, .punctuation, .symbol: signs.insert(.other)
    }
    // Most characters are in no word and no set.
    let isKnown = hasSingleNotices || known[Int(folded >> 6) & 1023] >> UInt64(folded & 63) & 1 != 0
    if isKnown || kind == .digit || kind == .symbol, MarkerSequences.mayOpen(folded, kind) {
      signs.insert(.markerOpening)
    }
    guard isKnown else { return signs }
    if kind != .han {
      if bodyBreaks.contains(folded) { signs.insert(.bodyBreak) }
      if titleBreaks.contains(folded) { signs.insert(.titleBreak) }
    }
    if digits.contains(folded) { signs.insert(.digitLike) }
    if labels.mayBegin(with: folded) { signs.insert(.wordFirst) }
    if labels.mayHaveSecond(folded) { signs.insert(.wordSecond) }
    if labels.mayBe(folded) { signs.insert(.wordSingle) }
    if phrases.mayBegin(with: folded) || others.mayBegin(with: folded) { signs.insert(.noticeFirst) }
    // Behind a word of one character anything may stand.
    if hasSingleNotices || phrases.mayHaveSecond(folded) || others.mayHaveSecond(folded) {
      signs.insert(.noticeSecond)
    }
    return signs
  }
}
