internal import ICU

/// Makes the text of a value from the source: the documented normalisation and nothing else. A class, as each closure
/// and each reader that holds it would else copy all of it.
final class TextBuilder: Sendable {
  /// The text that was read: without what was strewn in.
  let scalars: [UInt32]
  let insertions: Insertions
  let cells: Cells
  let claims: Claims
  private let table = CharacterTable.shared

  init(_ insertions: Insertions, cells: Cells, claims: Claims) {
    self.scalars = insertions.scalars
    self.insertions = insertions
    self.cells = cells
    self.claims = claims
  }

  /// The text of the pieces, one after another as if a line's end parted them; its span is that in the source.
  func text(_ pieces: [TextSpan], trimsClosing: Bool = true) -> Passage? {
    // A space between two pieces is the only thing that no cell stands for.
    if pieces.count == 1 { return text(pieces[0], trimsClosing: trimsClosing) }
    let room = pieces.reduce(pieces.count) { $0 + self.room(for: $1) }
    return inSource(
      TextOutput.passage(room: room, trimsClosing: trimsClosing) { output in
        for piece in pieces { add(piece, to: &output) }
      })
  }

  /// The text of one piece.
  func text(_ piece: TextSpan, trimsClosing: Bool = true) -> Passage? {
    inSource(TextOutput.passage(room: room(for: piece), trimsClosing: trimsClosing) { add(piece, to: &$0) })
  }

  private func room(for piece: TextSpan) -> Int {
    max(0, piece.count) + (insertions.isEmpty ? 0 : max(0, insertions.length(in: piece)))
  }

  private func inSource(_ passage: Passage?) -> Passage? {
    guard var passage = withWholeReference(passage) else { return nil }
    passage.span = insertions.inSource(passage.span)
    return passage
  }

  /// A character reference at the end (&gt;) stands for its character with all of its signs.
  private func withWholeReference(_ passage: Passage?) -> Passage? {
    guard var passage, !cells.resolved.isEmpty, cells.resolved[passage.span.end - 1] != nil else { return passage }
    while passage.span.end < cells.count, cells.classes[passage.span.end] == .void,
      scalars[passage.span.end - 1] != 0x3B
    {
      passage.span.end += 1
    }
    return passage
  }

  private func add(_ piece: TextSpan, to output: inout TextOutput) {
    output.beginPiece(piece.start < piece.end ? shown(piece.start) : 0)
    let hasBoilerplate = claims.holdsBoilerplate(piece)
    // Common Chinese characters are shown as they stand, and most of a text are such.
    let isPlain = cells.resolved.isEmpty && !hasBoilerplate && insertions.isEmpty
    var insertion = insertions.first(from: piece.start)
    var index = piece.start
    while index < piece.end {
      if isPlain {
        // What is nothing but Han stands as it is in the source.
        index = output.addCommon(scalars, from: index, before: cells.next(.other, from: index, before: piece.end))
        guard index < piece.end else { break }
      }
      let isShown = !hasBoilerplate || !claims.isBoilerplate(index)
      if isShown { output.add(shown(index), cells.classes[index], index) }
      if insertion < insertions.count, insertions.place(of: insertion) == index {
        if isShown { output.addInsertion(insertions.text(of: insertion).lazy.map(table.narrow), index) }
        insertion += 1
      }
      index += 1
    }
  }

  /// The text of a span with nothing left out but what shows nothing.
  static func plain(_ scalars: [UInt32], _ span: TextSpan) -> Passage? {
    let table = CharacterTable.shared
    return TextOutput.passage(room: max(0, span.count), trimsClosing: false) { output in
      var index = span.start
      while index < span.end {
        index = output.addCommon(scalars, from: index, before: span.end)
        guard index < span.end else { break }
        output.add(table.narrow(scalars[index]), table.kind(scalars[index]), index)
        index += 1
      }
    }
  }

  /// The scalar as the text shows it: a resolved reference, else the source's with its width folded.
  private func shown(_ index: Int) -> UInt32 {
    if !cells.resolved.isEmpty, let resolved = cells.resolved[index] { return resolved }
    return table.narrow(scalars[index])
  }
}
