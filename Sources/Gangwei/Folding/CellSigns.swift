/// What may stand at a cell, a bit for each question that stages ask of all of a text: whoever looks for something passes
/// by four cells at a time that do not have its bit.
///
/// A bit that is set only says that it may be worth looking.
struct CellSigns: OptionSet, Sendable {
  var rawValue: UInt16

  /// Anything but a Han character.
  static let other = CellSigns(rawValue: 1 << 0)
  /// A line may end here.
  static let lineEnd = CellSigns(rawValue: 1 << 1)
  /// A blank that shows: not what was taken out.
  static let gap = CellSigns(rawValue: 1 << 2)
  /// Where the text of a segment may end: blanks, terminators, colons, brackets, quotes, pipes.
  static let bodyBreak = CellSigns(rawValue: 1 << 3)
  /// No title goes on over it.
  static let titleBreak = CellSigns(rawValue: 1 << 4)
  /// The first character of a list marker that need not be first on its line.
  static let markerOpening = CellSigns(rawValue: 1 << 5)
  /// Digits, and what character recognition takes them for.
  static let digitLike = CellSigns(rawValue: 1 << 6)
  /// The first character of a word of labels and titles; the second of one; one that is a word.
  static let wordFirst = CellSigns(rawValue: 1 << 7)
  static let wordSecond = CellSigns(rawValue: 1 << 8)
  static let wordSingle = CellSigns(rawValue: 1 << 9)
  /// The first and the second character of what sites and texts that describe no jobs say.
  static let noticeFirst = CellSigns(rawValue: 1 << 10)
  static let noticeSecond = CellSigns(rawValue: 1 << 11)
  /// A word of labels and titles begins; one of at least four cells; one that document words may begin with, or a
  /// bracket. Known from ``Cells/indexWords()`` on, until then set everywhere.
  static let word = CellSigns(rawValue: 1 << 12)
  static let longWord = CellSigns(rawValue: 1 << 13)
  static let documentRun = CellSigns(rawValue: 1 << 14)
  /// A list marker begins. Known from ``Cells/mark(_:)`` on.
  static let marker = CellSigns(rawValue: 1 << 15)

  /// Those that only the places around a cell decide on.
  static let words: CellSigns = [.word, .longWord, .documentRun]
}

/// By which signs the words of a list are found: the numbers of their bits.
struct WordOpenings: Sendable {
  /// That of a word's first character.
  let first: UInt64
  /// That of its second, at the next cell.
  let second: UInt64
  /// That of a character which is a word, with the first's.
  let single: UInt64

  private init(_ first: CellSigns, _ second: CellSigns, single: CellSigns) {
    self.first = UInt64(first.rawValue.trailingZeroBitCount)
    self.second = UInt64(second.rawValue.trailingZeroBitCount)
    self.single = UInt64(single.rawValue.trailingZeroBitCount)
  }

  /// The single sign is one that characters never have together with the first.
  static let notices = WordOpenings(.noticeFirst, .noticeSecond, single: .lineEnd)
}
