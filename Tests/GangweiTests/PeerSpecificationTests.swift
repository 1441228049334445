import Foundation
import Testing

@testable import Gangwei

/// The readers of numbers held against what another maker's specifications say that a sentence holds.
///
/// The specifications lie beside the repository (see `docs/recognizers.md`); without them nothing is held.
@Suite(.enabled(if: PeerSpecification.areThere)) struct PeerSpecificationTests {
  @Test func percentages() throws {
    let tally = try Tally("Number-PercentModel") { cells in
      Proportion.all(in: cells.whole, of: cells).map { Finding($0.start, $0.end, $0.value) }
    } wanted: { result in
      result.number.map { $0 / 100 }
    }
    tally.expect(agreed: 0.9)
  }

  @Test func numbers() throws {
    let tally = try Tally("Number-NumberModel") { cells in
      Numeral.all(in: cells.whole, of: cells).map { Finding($0.start, $0.end, $0.value) }
    } wanted: {
      $0.number
    } isApplicable: { sentence, _ in
      // Powers, exponents, dozens and millions by letter are not attempted.
      !sentence.contains("^") && !sentence.contains("打") && !sentence.hasExponent
    }
    tally.expect(agreed: 0.9)
  }

  @Test func ages() throws {
    let names: [Gangwei.Duration.Unit: String] = [.year: "Year", .month: "Month", .week: "Week", .day: "Day"]
    let tally = try Tally("NumberWithUnit-AgeModel") { cells in
      Age.all(in: cells.whole, of: cells).map { Finding($0.start, $0.end, $0.value, names[$0.unit] ?? "") }
    } wanted: {
      $0.number
    }
    tally.expect(agreed: 1)
  }

  @Test func currencies() throws {
    let tally = try Tally("NumberWithUnit-CurrencyModel") { cells in
      Money.all(in: cells.whole, of: cells).map { Finding($0.start, $0.end, $0.value, $0.currency) }
    } wanted: {
      $0.number
    } isApplicable: { _, results in
      // Currencies without an amount or a code of ISO 4217 are not attempted.
      results.allSatisfy { $0.number != nil && $0.unit != nil }
    }
    tally.expect(agreed: 0.9)
  }

  @Test func durations() throws {
    let tally = try Tally("DateTime-DurationParser") { cells in
      Gangwei.Duration.all(in: cells.whole, of: cells).map { Finding($0.start, $0.end, 0, $0.iso8601) }
    } wanted: { _ in
      0
    }
    tally.expect(agreed: 0.9)
  }

  @Test func dates() throws {
    let tally = try Tally("DateTime-DateParser") { cells in
      CalendarDate.all(in: cells.whole, of: cells).map { Finding($0.span.start, $0.span.end, 0, $0.date.text) }
    } wanted: { _ in
      0
    } isApplicable: { sentence, results in
      // Dates without a year, relative ones, those of the lunar calendar, of eras and with the day first are not.
      results.contains { !($0.unit ?? "X").contains("X") && $0.text.contains { $0.isNumber || "零两三".contains($0) } }
        && !["农", "正", "本", "初", "大年"].contains { sentence.contains($0) } && sentence.beginsWithYear
    }
    tally.expect(agreed: 0.8)
  }

  @Test func ranges() throws {
    let tally = try Tally("Number-NumberRangeModel") { cells in
      Bounds.all(in: cells.whole, of: cells).map {
        Finding($0.start, $0.end, 0, "\(shortest($0.minimum)),\(shortest($0.maximum))")
      }
    } wanted: { _ in
      0
    } isApplicable: { sentence, results in
      // Comparisons over two clauses, with 比 and 之间, equalities, and 多, 余, 几 as bounds are not attempted.
      !["并", "同时", "且", "比", "间", "x等于", "大于等于", "最少", "多个", "多亿", "余", "几", "幾"].contains { sentence.contains($0) }
        && results.count == 1
    }
    tally.expect(agreed: 0.7)
  }
}

private func shortest(_ number: Double?) -> String {
  guard let number else { return "" }
  return number == number.rounded() ? String(Int(number)) : String(number)
}

/// A specification's sentences beside what a reader finds in them.
private struct Tally {
  var name: String
  var agreed = 0
  var notAttempted = 0
  var different: [String] = []

  init(
    _ name: String, _ read: (Cells) -> [Finding], wanted: (PeerSpecification.Result) -> Double?,
    isApplicable: (String, [PeerSpecification.Result]) -> Bool = { _, _ in true }
  ) throws {
    self.name = name
    for sentence in try PeerSpecification.sentences(of: name) {
      guard isApplicable(sentence.input, sentence.results) else {
        notAttempted += 1
        continue
      }
      let found = read(Cells(sentence.input))
      let expected = sentence.results.map { Finding($0.start, $0.end, wanted($0) ?? .nan, $0.unit ?? "") }
      if found.elementsEqual(expected, by: { $0.agrees(with: $1) }) {
        agreed += 1
      } else {
        different.append("\(sentence.input): \(found) for \(expected)")
      }
    }
    if ProcessInfo.processInfo.environment["GANGWEI_TALLY"] != nil {
      print("\(name): \(agreed) agreed, \(different.count) different, \(notAttempted) not attempted")
      for line in different { print("  " + line) }
    }
  }

  func expect(agreed share: Double) {
    let all = agreed + different.count
    #expect(all > 0)
    #expect(Double(agreed) >= share * Double(all), "\(name): \(different.joined(separator: "\n"))")
  }
}

private struct Finding: CustomStringConvertible {
  var start: Int
  var end: Int
  var value: Double
  var unit: String

  init(_ start: Int, _ end: Int, _ value: Double, _ unit: String = "") {
    (self.start, self.end, self.value, self.unit) = (start, end, value, unit)
  }

  var description: String { "\(start)..<\(end) \(value) \(unit)" }

  /// The peer gives fifteen digits.
  func agrees(with other: Finding) -> Bool {
    start == other.start && end == other.end && unit == other.unit
      && abs(value - other.value) <= 1e-13 * max(abs(value), abs(other.value))
  }
}

/// A specification of the peer.
private enum PeerSpecification {
  struct Result {
    var text: String
    var start: Int
    /// After its last character.
    var end: Int
    var number: Double?
    /// Unit, currency, duration, date or range.
    var unit: String?
  }

  struct Sentence {
    var input: String
    var results: [Result]
  }

  private static let folder = Repository.neighbour("shared/peers/recognizers-text")

  static var areThere: Bool { FileManager.default.fileExists(atPath: folder.path) }

  static func sentences(of name: String) throws -> [Sentence] {
    var data = try Data(contentsOf: folder.appendingPathComponent(name + ".json"))
    if data.starts(with: [0xEF, 0xBB, 0xBF]) { data = data.dropFirst(3) }
    let list = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    return list.map { entry in
      let results = (entry["Results"] as? [[String: Any]] ?? []).map(result)
      return Sentence(input: entry["Input"] as? String ?? "", results: results)
    }
  }

  private static func result(_ entry: [String: Any]) -> Result {
    let start = entry["Start"] as? Int ?? 0
    let end = (entry["End"] as? Int).map { $0 + 1 } ?? start + (entry["Length"] as? Int ?? 0)
    var result = Result(text: entry["Text"] as? String ?? "", start: start, end: end)
    if let resolution = entry["Resolution"] as? [String: Any] {
      let value = resolution["value"] as? String
      result.number = value.flatMap { Double($0.hasSuffix("%") ? String($0.dropLast()) : $0) }
      if result.text.isEmpty == false, let code = resolution["isoCurrency"] as? String {
        result.unit = code
      } else if entry["TypeName"] as? String == "age" {
        result.unit = resolution["unit"] as? String
      } else if entry["TypeName"] as? String == "numberrange" {
        result.unit = value?.trimmingCharacters(in: CharacterSet(charactersIn: "[]()"))
      }
    }
    if let value = entry["Value"] as? [String: Any] { result.unit = value["Timex"] as? String }
    return result
  }
}

extension Gangwei.Duration {
  /// P3.5Y, P8DT20H
  fileprivate var iso8601: String {
    let letters: [Unit: String] = [
      .year: "Y", .month: "M", .week: "W", .day: "D", .hour: "H", .minute: "M", .second: "S",
    ]
    func written(_ units: [Unit]) -> String {
      amounts.filter { units.contains($0.unit) }.map { shortest($0.value) + (letters[$0.unit] ?? "") }.joined()
    }
    let time = written([.hour, .minute, .second])
    return "P" + written([.year, .month, .week, .day]) + (time.isEmpty ? "" : "T" + time)
  }
}

extension String {
  /// Whether an e or M stands behind a digit: 2e5, -2.5 M.
  fileprivate var hasExponent: Bool {
    let scalars = Cells(self).folded
    return zip(scalars, scalars.dropFirst()).contains { (0x30...0x39).contains($0) && $1 == 0x65 } || hasSuffix(" M")
  }

  /// Whether the first number has three digits or more.
  fileprivate var beginsWithYear: Bool {
    let cells = Cells(self)
    return Numeral.all(in: cells.whole, of: cells).first.map { $0.value.magnitude >= 100 } ?? false
  }
}
