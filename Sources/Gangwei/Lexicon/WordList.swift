/// A few words to look for in a text, made once where they are kept.
struct WordList: Sendable {
  let words: [[UInt32]]
  /// The same in one row, where looking at a word counts no reference, and where each ends in it.
  private let row: [UInt32]
  private let ends: [Int]
  /// A bit for the low six bits of each word's first scalar: most places are passed by them.
  private let firsts: UInt64
  /// The same for their second ones; all bits where a word has none.
  private let seconds: UInt64

  /// The words of rows of a file of the lexicon.
  init(file: String, row names: String...) {
    let file = LexiconFile.named(file)
    self.init(names.flatMap { file.words(of: $0) })
  }

  init(_ words: [String]) { self.init(words.map { [UInt32](scalarsOf: $0) }) }

  init(_ words: [[UInt32]]) {
    self.words = words
    row = words.flatMap(\.self)
    ends = words.indices.map { words[...$0].reduce(0) { $0 + $1.count } }
    firsts = words.compactMap(\.first).reduce(0) { $0 | 1 << UInt64($1 & 63) }
    seconds = words.reduce(0) { $0 | ($1.count > 1 ? 1 << UInt64($1[1] & 63) : .max) }
  }

  /// Whether any of them stands inside the span.
  func stands(in span: TextSpan, of cells: Cells) -> Bool {
    guard span.start < span.end else { return false }
    precondition(span.start >= 0 && span.end <= cells.count)
    let folded = cells.folded.span
    let last = span.end - 1
    var index = span.start
    while true {
      index = nextPlace(cells.folded, from: index, before: last)
      if index == last {
        return firsts &>> UInt64(folded[last] & 63) & 1 != 0 && begins(at: last, before: span.end, folded)
      }
      if begins(at: index, before: span.end, folded) { return true }
      index += 1
    }
  }

  /// The first place from `index` on and before `last` where by its bits a word may stand, or `last`.
  @inline(__always)
  private func nextPlace(_ folded: [UInt32], from index: Int, before last: Int) -> Int {
    precondition(index >= 0 && last < folded.count)
    // Every place that is looked at lies between the two: a check at each would cost as much as the look.
    return folded.withUnsafeBufferPointer { folded in
      var index = index
      while index < last,
        firsts &>> UInt64(folded[index] & 63) & seconds &>> UInt64(folded[index &+ 1] & 63) & 1 == 0
      {
        index &+= 1
      }
      return index
    }
  }

  /// Whether any of them stands at the place.
  func stands(at index: Int, of cells: Cells) -> Bool {
    guard firsts >> UInt64(cells.at(index) & 63) & 1 != 0 else { return false }
    return index >= 0 && begins(at: index, before: cells.count, cells.folded.span)
  }

  /// How long the longest of them is that stands at the place and ends at or before `end`.
  func longest(at index: Int, before end: Int, of cells: Cells) -> Int? {
    guard index < end, firsts >> UInt64(cells.at(index) & 63) & 1 != 0 else { return nil }
    return words.lazy.filter { index + $0.count <= end && cells.hasWord($0, at: index) }.map(\.count).max()
  }

  /// Whether any of them stands at the place and ends at or before `end`.
  private func begins(at index: Int, before end: Int, _ folded: Span<UInt32>) -> Bool {
    var start = 0
    for wordEnd in ends {
      var place = start
      if index + wordEnd - start <= end {
        while place < wordEnd, folded[index + place - start] == row[place] { place += 1 }
        if place == wordEnd { return true }
      }
      start = wordEnd
    }
    return false
  }

  /// Whether one of the words ends the span.
  func stands(atEndOf span: TextSpan, of cells: Cells) -> Bool { longest(atEndOf: span, of: cells) != nil }

  /// How long the longest of them is that ends the span.
  func longest(atEndOf span: TextSpan, of cells: Cells) -> Int? {
    words.lazy.filter { span.count >= $0.count && cells.hasWord($0, at: span.end - $0.count) }.map(\.count).max()
  }
}

extension [UInt32] {
  /// The scalars of a literal.
  init(scalarsOf text: String) { self = text.unicodeScalars.map(\.value) }
}
