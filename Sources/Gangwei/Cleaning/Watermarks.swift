/// Words and sentences that a converter or a site strews into the text.
enum Watermarks {
  private static let shortestSentence = 40
  private static let fewestRepeats = 3

  static func find(_ cells: Cells) -> [Furniture] {
    foreignWords(cells) + repeatedSentences(cells) + StrewnSigns.find(cells) + CharacterNoise.find(cells)
      + BrokenAddresses.find(cells)
  }

  // MARK: Foreign scripts

  /// Runs of letters of a script that is neither Han nor Latin (Βιβλιοθήκη, ቤተ መጻሕፍቲ): in a Chinese text a watermark, unless
  /// such letters are a good part of the text.
  private static func foreignWords(_ cells: Cells) -> [Furniture] {
    guard cells.count(of: .foreign, in: TextSpan(0, cells.count)) > 0 else { return [] }
    var found: [Furniture] = []
    var letters = 0
    var index = 0
    while let place = next(.foreign, in: cells, from: index) {
      index = place
      let start = index
      var end = index
      var count = 0
      while index < cells.count, cells.classes[index] == .foreign || cells.classes[index] == .space {
        if cells.classes[index] == .foreign {
          count += 1
          end = index + 1
        }
        index += 1
      }
      letters += count
      if count >= 3 {
        found.append(
          Furniture(span: TextSpan(start, end), kind: .watermark, rule: "watermark: letters of a foreign script"))
      }
    }
    return letters * 20 < cells.count ? found : []
  }

  /// The next character of a class.
  private static func next(_ kind: CharacterClass, in cells: Cells, from index: Int) -> Int? {
    let place = cells.next(of: kind, from: index, before: cells.count)
    return place < cells.count ? place : nil
  }

  // MARK: Repeated sentences

  /// A long sentence in Latin letters that stands at least three times, or twice where there is hardly another: the mark of an unlicensed converter.
  private static func repeatedSentences(_ cells: Cells) -> [Furniture] {
    let runs = latinRuns(cells)
    return commonest(runs, cells).flatMap { shortest in
      var found: [Furniture] = []
      let sentence = Array(cells.folded[shortest.start..<shortest.end])
      for run in runs {
        var index = run.start
        while index + sentence.count <= run.end {
          if cells.hasWord(sentence, at: index) {
            found.append(
              Furniture(
                span: TextSpan(index, index + sentence.count), kind: .watermark,
                rule: "watermark: a sentence that comes again and again"))
            index += sentence.count
          } else {
            index += 1
          }
        }
      }
      return found.count >= fewestRepeats || found.count == 2 && isAmongHan(cells) ? found : []
    }
  }

  private static let mostLatinPercent = 8

  /// Whether hardly anything is written in Latin letters: two sentences that are the same are no translations.
  private static func isAmongHan(_ cells: Cells) -> Bool {
    cells.count(of: .latin, in: TextSpan(0, cells.count)) * 100 <= cells.count * mostLatinPercent
  }

  private static let mostSentences = 3

  /// For the openings that most stretches have, the shortest stretch that begins so. Few, so that looking for each
  /// stays linear.
  private static func commonest(_ runs: [TextSpan], _ cells: Cells) -> [TextSpan] {
    var groups: [[UInt32]: (count: Int, shortest: TextSpan)] = [:]
    for run in runs {
      let opening = Array(cells.folded[run.start..<min(run.end, run.start + shortestSentence)])
      var group = groups[opening] ?? (0, run)
      group.count += 1
      if run.count < group.shortest.count { group.shortest = run }
      groups[opening] = group
    }
    return groups.values.sorted { ($1.count, $0.shortest.start) < ($0.count, $1.shortest.start) }.prefix(mostSentences)
      .map(\.shortest)
  }

  /// Stretches without Han characters that hold many Latin letters.
  private static func latinRuns(_ cells: Cells) -> [TextSpan] {
    guard cells.count(of: .latin, in: TextSpan(0, cells.count)) >= shortestSentence else { return [] }
    var runs: [TextSpan] = []
    var index = 0
    while let place = next(.latin, in: cells, from: index) {
      index = place
      let start = index
      var end = index
      var letters = 0
      while index < cells.count, cells.classes[index] != .han, cells.classes[index] != .newline {
        if cells.classes[index] == .latin { letters += 1 }
        if cells.isVisible(index) { end = index + 1 }
        index += 1
      }
      if letters >= shortestSentence {
        // A bullet or an opening bracket after the sentence is not its own.
        while end > start, ![0x2E, 0x29].contains(cells.folded[end - 1]), cells.classes[end - 1] != .latin,
          cells.classes[end - 1] != .digit
        {
          end -= 1
        }
        runs.append(TextSpan(start, end))
      }
    }
    return runs
  }
}
