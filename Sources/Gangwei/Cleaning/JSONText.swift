/// Answers of interfaces that were saved as text: a name and a value in quotation marks on each line, or all on one.
/// The signs between them are structure, and each member begins a line.
enum JSONText {
  private static let quote: UInt32 = 0x22
  private static let longestString = 20_000
  private static let fewestMembers = 5
  private static let longestComment = 200
  private static let brackets = ScalarSet("{}[]")
  private static let null = [UInt32](scalarsOf: "null")

  /// Gives what was taken out. Linear but for strings that nothing closes, whose length is bounded.
  static func resolve(_ cells: inout Cells) -> [TextSpan] {
    guard isObject(cells) else { return [] }
    var taken: [TextSpan] = []
    func take(_ span: TextSpan, in cells: inout Cells, endsLine: Bool = false) {
      cells.takeOut(span)
      if endsLine { cells.end(.newline, at: span.start) }
      taken.append(span)
    }
    var index = 0
    while index < cells.count {
      let scalar = cells.folded[index]
      if cells.classes[index] == .void {
        index += 1
      } else if scalar == 0x5C {
        index += 2
      } else if scalar == quote, let end = close(cells, from: index) {
        take(TextSpan(index, index + 1), in: &cells, endsLine: isName(cells, endingAt: end))
        take(TextSpan(end - 1, end), in: &cells)
        index = end
      } else if brackets.contains(scalar) {
        take(TextSpan(index, index + 1), in: &cells, endsLine: scalar == 0x7B || scalar == 0x7D)
        index += 1
      } else if scalar == 0x2C, isBetweenMembers(cells, index) {
        take(TextSpan(index, index + 1), in: &cells)
        index += 1
      } else if cells.hasWord(null, at: index), cells.classAt(index - 1) != .latin,
        cells.classAt(index + null.count) != .latin
      {
        take(TextSpan(index, index + null.count), in: &cells)
        index += null.count
      } else {
        index += 1
      }
    }
    return taken
  }

  /// Whether the text begins as an object or a list does and has several members. A line of the program that wrote it
  /// may stand before it (# 导出时间:…).
  private static func isObject(_ cells: Cells) -> Bool {
    var first = cells.skipBlank(0, cells.count)
    if cells.at(first) != 0x7B, cells.at(first) != 0x5B {
      guard let end = cells.classes[first...].prefix(longestComment).firstIndex(of: .newline) else { return false }
      first = cells.skipBlank(end + 1, cells.count)
    }
    guard cells.at(first) == 0x7B || cells.at(first) == 0x5B else { return false }
    var members = 0
    var rest = TextSpan(first, cells.count)
    while members < fewestMembers, let mark = cells.find(quote, in: rest) {
      if isName(cells, endingAt: mark + 1) { members += 1 }
      rest.start = mark + 1
    }
    return members >= fewestMembers
  }

  /// The end of a string: behind a mark without \ before it.
  private static func close(_ cells: Cells, from start: Int) -> Int? {
    var index = start + 1
    while index < cells.count, index - start <= longestString {
      if cells.folded[index] == 0x5C, cells.classes[index] != .void {
        index += 2
      } else if cells.folded[index] == quote {
        return index + 1
      } else {
        index += 1
      }
    }
    return nil
  }

  private static func isName(_ cells: Cells, endingAt end: Int) -> Bool {
    cells.at(cells.skipBlank(end, cells.count)) == 0x3A
  }

  /// A comma before another member or object; those between the values of a list are its text.
  private static func isBetweenMembers(_ cells: Cells, _ comma: Int) -> Bool {
    let behind = cells.skipBlank(comma + 1, cells.count)
    guard cells.at(behind) == quote else { return brackets.contains(cells.at(behind)) }
    return close(cells, from: behind).map { isName(cells, endingAt: $0) } ?? true
  }
}
