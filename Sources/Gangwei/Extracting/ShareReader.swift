/// Reads named shares: a name, perhaps the word 权重 or 占比, and a percentage.
enum ShareReader {
  /// What parts a word of weight from what it is the weight of: 报告准确率≥99%,占比40%.
  private static let asides: [UInt32] = [0x28, 0x2C]
  private static let words = ["权重", "占比", "比重", "加权", "占"].map { [UInt32](scalarsOf: $0) }

  /// - Parameter needsWord: whether only percentages with a word of weight before them count.
  static func read(_ cells: Cells, _ span: TextSpan, needsWord: Bool) -> [Draft.NamedShare] {
    var shares: [Draft.NamedShare] = []
    var start = span.start
    var index = span.start
    // 计划完成率达到100%(权重35%): the other one is what is to be reached.
    let needsWord =
      needsWord || words.contains { word in asides.contains { cells.find([$0] + word, in: span) != nil } }
    while true {
      index = cells.next(.digitLike, from: index, before: max(index, span.end))
      if index >= span.end { break }
      guard cells.classes[index] == .digit,
        let percentage = Percentage.read(cells, at: index, before: span.end) ?? decimal(cells, index, span)
          ?? points(cells, index, span)
      else {
        index += 1
        continue
      }
      var name = trimName(cells, TextSpan(start, index))
      let word = trailingWord(cells, name) ?? bracketedWord(cells, name, in: span)
      if let word {
        let clause =
          asides.contains(cells.at(word - 1)) && word > (shares.last?.span.end ?? span.start) + 1
          ? TextSpan(shares.last?.span.end ?? span.start, word - 1) : nil
        name = trimName(cells, afterClause(cells, trimName(cells, clause ?? TextSpan(name.start, word))))
        if clause != nil { name = beforeMeasure(cells, name) }
      }
      // 考核得分=产量完成率×30%
      if let sign = cells.find(0x3D, in: name) { name = trimName(cells, TextSpan(sign + 1, name.end)) }
      if word != nil || !needsWord, (1...30).contains(cells.visibleCount(name)), !hasSentence(cells, name),
        !isEach(cells, name),
        (0...1).contains(percentage.value)
      {
        shares.append(
          Draft.NamedShare(
            name: name, weight: percentage.value, span: TextSpan(name.start, percentage.end)))
      }
      start = percentage.end
      index = percentage.end
    }
    return shares
  }

  /// 整改关闭率(加权0.4): a fraction right behind a word of weight.
  private static func decimal(_ cells: Cells, _ start: Int, _ span: TextSpan) -> (value: Double, end: Int)? {
    guard cells.folded[start] == 0x30, cells.at(start + 1) == 0x2E, cells.classAt(start + 2) == .digit,
      trailingWord(cells, trimName(cells, TextSpan(span.start, start))) != nil
    else { return nil }
    var index = start + 2
    var (value, divisor) = (0, 1.0)
    while index < span.end, cells.classes[index] == .digit, divisor < 1_000_000 {
      value = value * 10 + Int(cells.folded[index]) - 0x30
      divisor *= 10
      index += 1
    }
    return (Double(value) / divisor, index)
  }

  private static let whole = 100
  /// 分钟
  private static let minute = ScalarSet("钟之")

  /// 招生人数占60分,客户跟进占40分: points right behind a word of weight, where all in the text make a hundred.
  private static func points(_ cells: Cells, _ start: Int, _ span: TextSpan) -> (value: Double, end: Int)? {
    guard let (value, end) = point(cells, start, span) else { return nil }
    var total = 0
    var index = span.start
    while index < span.end {
      if let (value, end) = point(cells, index, span) {
        total += value
        index = end
      } else {
        index += 1
      }
    }
    return total == whole ? (Double(value) / Double(whole), end) : nil
  }

  private static func point(_ cells: Cells, _ start: Int, _ span: TextSpan) -> (value: Int, end: Int)? {
    guard start > span.start, cells.classes[start] == .digit, cells.classes[start - 1] != .digit else { return nil }
    var (index, value) = (start, 0)
    while index < span.end, cells.classes[index] == .digit {
      value = min(value * 10 + Int(cells.folded[index]) - 0x30, whole)
      index += 1
    }
    guard index < span.end, cells.folded[index] == 0x5206, !minute.contains(cells.at(index + 1)), value < whole,
      trailingWord(cells, TextSpan(max(span.start, start - longestWord - 1), start)) != nil
    else { return nil }
    return (value, index + 1)
  }

  private static let longestWord = 2

  private static let introducing = WordList(file: "share-tables", row: "introducing")

  /// …看重资产质量,其中存款日均增量占40%: before the word of weight the name is the last clause, without what introduces it.
  private static func afterClause(_ cells: Cells, _ span: TextSpan) -> TextSpan {
    var start = span.end
    while start > span.start, cells.classes[start - 1] != .terminator, cells.folded[start - 1] != 0x2C { start -= 1 }
    if let word = introducing.longest(at: start, before: span.end, of: cells) { start += word }
    return TextSpan(start, span.end)
  }

  private static let measures = WordList(file: "share-tables", row: "measure")

  /// 设备完好率 of 设备完好率达到96%以上.
  private static func beforeMeasure(_ cells: Cells, _ name: TextSpan) -> TextSpan {
    for index in name.start + min(2, name.count)..<name.end {
      guard cells.classes[index] != .digit, !measures.stands(at: index, of: cells) else {
        return trimName(cells, TextSpan(name.start, index))
      }
    }
    return name
  }

  /// A级占15%: how many may get a grade.
  private static func isGrade(_ cells: Cells, _ name: TextSpan) -> Bool {
    name.count == 2 && cells.classes[name.start] == .latin && cells.folded[name.start + 1] == 0x7EA7
  }

  /// 各占60%和40%
  private static func isEach(_ cells: Cells, _ name: TextSpan) -> Bool {
    name.count == 1 && cells.folded[name.start] == 0x5404
  }

  private static let leadingSigns = ScalarSet("()、,，;；:：。·-【】[]+")
  private static let trailingSigns = ScalarSet("(、,，;；:：。·-【[×*")

  private static func trimName(_ cells: Cells, _ span: TextSpan) -> TextSpan {
    var span = cells.trim(span)
    while !span.isEmpty, leadingSigns.contains(cells.folded[span.start]) || cells.isBlank(span.start) {
      span.start += 1
    }
    while !span.isEmpty, trailingSigns.contains(cells.folded[span.end - 1]) || cells.isBlank(span.end - 1) {
      span.end -= 1
    }
    return span
  }

  private static func trailingWord(_ cells: Cells, _ span: TextSpan) -> Int? {
    for word in words where span.count > word.count && cells.hasWord(word, at: span.end - word.count) {
      return span.end - word.count
    }
    return nil
  }

  /// The place of 权重 in 完成率达到100%(权重35%), where nothing but it stands between the percentages.
  private static func bracketedWord(_ cells: Cells, _ name: TextSpan, in span: TextSpan) -> Int? {
    guard name.start > span.start, asides.contains(cells.folded[name.start - 1]),
      words.contains(where: { name.count == $0.count && cells.hasWord($0, at: name.start) })
    else { return nil }
    return name.start
  }

  private static func hasSentence(_ cells: Cells, _ span: TextSpan) -> Bool {
    for index in span.start..<span.end where cells.classes[index] == .terminator || cells.folded[index] == 0x2C {
      return true
    }
    return false
  }
}
