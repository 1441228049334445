/// Notes that a list repeats behind its items: (权责:负责), 频次:1次/周. They belong to the list's form and not to what an item says.
enum ItemNotes {
  private static let fewest = 3

  /// Cuts the notes off when at least three items of a draft end with a note that begins alike.
  static func cut(_ draft: inout Draft, _ cells: Cells) {
    var byLabel: [[UInt32]: [(entry: Int, note: TextSpan)]] = [:]
    for index in draft.entries.indices {
      guard let piece = draft.entries[index].pieces.last, let note = note(piece, cells) ?? tail(piece, cells) else {
        continue
      }
      byLabel[note.label, default: []].append((index, note.span))
    }
    for found in byLabel.values where found.count >= fewest {
      for (entry, note) in found {
        let last = draft.entries[entry].pieces.count - 1
        draft.entries[entry].pieces[last].end = cells.trimEnd(draft.entries[entry].pieces[last].start, note.start)
      }
    }
  }

  /// The bracket at the end of a text whose inside is a label, a colon and a short value.
  private static func note(_ piece: TextSpan, _ cells: Cells) -> (label: [UInt32], span: TextSpan)? {
    let end = cells.trimEnd(piece.start, piece.end)
    guard end - piece.start > 8, cells.folded[end - 1] == 0x29 else { return nil }
    var open = end - 2
    while open > piece.start, end - open <= 14, cells.folded[open] != 0x28 { open -= 1 }
    guard cells.folded[open] == 0x28, let colon = cells.find(0x3A, in: TextSpan(open, end)), colon - open <= 6,
      colon > open + 1
    else { return nil }
    return (Array(cells.folded[(open + 1)..<colon]), TextSpan(open, end))
  }

  private static let longestTail = 24
  private static let longestLabel = 4

  /// 频次:1次/周用时:1小时 behind the sentence that an item is: a label, a colon and a short value.
  private static func tail(_ piece: TextSpan, _ cells: Cells) -> (label: [UInt32], span: TextSpan)? {
    let first = max(piece.start + 4, piece.end - longestTail)
    for stop in first..<max(first, piece.end - 3) where cells.classes[stop] == .terminator || cells.isBlank(stop) {
      let start = cells.skipBlank(stop + 1, piece.end)
      guard let colon = cells.find(0x3A, in: TextSpan(start, min(piece.end, start + longestLabel + 1))),
        colon >= start + 2, (start..<colon).allSatisfy({ cells.classes[$0] == .han })
      else { continue }
      return (Array(cells.folded[start..<colon]), TextSpan(stop, piece.end))
    }
    return nil
  }
}
