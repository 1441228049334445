/// Digits in tables whose cells nothing else parts.
extension Cells {
  /// 现场5S, where only numbers part the cells of a table: a digit of a name, right before a letter.
  func isDigitOfName(_ digit: Int) -> Bool { classAt(digit + 1) == .latin && classAt(digit - 1) == .han }

  /// The cell behind the number of a row, where only digits part it from the name: 6 of 65S检查得分 too, if the sixth is wanted.
  func behindRowNumber(_ wanted: Int, at start: Int, before end: Int) -> Int? {
    var (index, value) = (start, 0)
    while index < end, classes[index] == .digit, value < 1000 {
      value = value * 10 + Int(folded[index]) - 0x30
      index += 1
    }
    guard index > start else { return nil }
    if value == wanted { return index }
    return value / 10 == wanted && index - start >= 2 && classAt(index) == .latin ? index - 1 : nil
  }
}
