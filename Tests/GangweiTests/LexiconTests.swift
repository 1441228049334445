import CLexicon
import Foundation
import Testing

@testable import Gangwei

/// The form of the lexicon's files. `make lexicon` puts right what these find, but for names that no code knows.
@Suite struct LexiconTests {
  /// The names a row of each file may have.
  private static let rowNames: [String: Set<String>] = [
    "bounds": ["lower-after", "lower-before", "upper-after", "upper-before"],
    "boilerplate": Set(
      BoilerplateKind.allCases.flatMap { kind in
        ["whole", "start", "line", "inline", "head"].map { "\(kind.rawValue)/\($0)" }
      }
    ).union(["related-links/which", "related-links/what", "file-facts/of", "file-facts/about"]),
    "currencies": [
      "AUD", "CAD", "CHF", "CNY", "CNY/1", "CNY/10", "CNY/sign", "EUR", "EUR/sign", "GBP", "GBP/sign", "HKD",
      "HKD/sign", "JPY", "KRW", "MOP", "NGN", "SGD", "TWD", "TWD/sign", "USD", "USD/1", "USD/sign",
    ],
    "content-words": [
      "ability", "asking", "completing", "degree", "demand", "handling", "having", "holder", "holding", "need", "order",
      "other-right",
      "other-task", "paper", "post", "preference", "purpose", "skill",
    ],
    "content-openings": ["duty", "either", "qualification"],
    "department-suffixes": ["department", "never-department"],
    "document-words": [
      "about", "asking", "assessing", "collection", "document", "doing", "folder", "naming", "noticed", "placeholder",
      "praise",
      "recruiter",
      "rest",
      "seeking",
      "standard",
      "suffix", "taking", "writing",
    ],
    "education": Set(Constraint.Education.allCases.map(\.rawValue)),
    "fields": Set(FieldName.allCases.map(\.rawValue)),
    "job-suffixes": [
      "generic", "job", "job-general", "may-first", "never-first", "never-job", "never-last", "never-title",
    ],
    "label-modifiers": ["connector", "modifier", "title", "trailing"],
    "label-endings": Set(SectionKind.allCases.map(\.rawValue)).union(FieldName.allCases.map { "field.\($0.rawValue)" })
      .union(["none"]),
    "languages": [
      "ar", "bo", "cmn", "de", "en", "es", "fa", "fr", "hak", "hi", "id", "it", "ja", "kk", "km", "ko", "lo", "mn",
      "ms", "my", "nan", "nl", "not-before", "pl", "pt", "ru", "sign-behind", "sv", "th", "tr", "ug", "uk",
      "verb-before",
      "vi", "wuu", "yue",
    ],
    "heading-sentences": [
      "announcing", "authorities", "duties", "modal", "modifier", "office", "pronoun", "qualifications", "qualified",
      "tail", "taking",
    ],
    "houses": ["about", "house", "kind", "owner", "workplace"],
    "numeral-words": ["word"],
    "other-texts": [
      "advice", "answers", "award", "certificate", "contract", "curriculum", "evaluation", "explaining", "guide",
      "guide-title",
      "interview", "manual",
      "news", "paper", "questionnaire", "regulation", "reply", "report", "report-title", "resume", "tender", "title",
      "writing",
    ],
    "pay-words": Set(Salary.Unit.allCases.flatMap { [$0.rawValue, $0.rawValue + "/before"] } + ["negotiable"]),
    "posting-facts": Set(PostingFact.allCases.map(\.rawValue)).subtracting(["age", "date", "headcount"])
      .union(["benefit", "leading", "trailing"]),
    "preference-words": ["preference"],
    // `other` leaves the category open.
    "qualification-labels": Set(Item.Category.allCases.map(\.rawValue)).union(["other"]),
    "qualification-words": Set(Item.Category.allCases.map(\.rawValue)),
    "relation-words": [
      "answering", "behind-list", "cooperating", "inside", "leading", "led", "naming", "naming-behind", "object",
      "outside",
      "promoting", "subject", "together",
    ],
    "remarks": Set(Remark.allCases.map { String(describing: $0) }),
    "requirement-words": Set(RequirementWords.roles).union(["certificate/other", "demand", "title/other"]),
    "sections": Set(SectionKind.allCases.map(\.rawValue)),
    "share-tables": [
      "assessed", "assessment", "behind", "below", "end", "examiner", "heading", "indicator", "introducing", "measure",
      "name",
      "other-share", "pointing", "requirement", "share",
      "signature",
      "target",
      "time", "total",
    ],
    "site-rows": [
      "action", "also-seen", "fact", "file-ending", "foot", "head", "heading-action", "home", "near", "part", "reader",
      "related", "seen", "site",
      "tag-source",
      "tag-verb", "unit",
    ],
    "site-speech": ["answers", "filler", "site", "speech", "sure"],
    "time-units": Set(Duration.Unit.allCases.map { String(describing: $0) }),
    "working-weeks": ["days-5", "days-5-half", "days-6", "days-none"],
  ]

  /// Rows of one file that may share words: a word may stand before a heading's head as well as before the document
  /// word of a title (岗位 in 岗位要求 and in 客户经理岗位说明书), which are two roles.
  private static let rowsThatShareWords: [String: Set<String>] = [
    "label-modifiers": ["modifier", "title"],
    // 下载 alone is an action, behind 相关 the head of links.
    "boilerplate": [
      "file-facts/about", "file-facts/of", "file-facts/start", "related-links/which", "related-links/what",
      "site-action/whole", "site-notice/line",
    ],
    // 指标 ends a head, and stands in a heading.
    "share-tables": rowNames["share-tables"] ?? [],
    // 最新 says something of a text before the job's name and behind it.
    "document-words": rowNames["document-words"] ?? [],
    // 怎么写 says something wherever it stands, and more at the end of a heading.
    "other-texts": ["advice", "explaining", "guide", "guide-title", "report-title", "title", "writing"],
    // 下载 is an action, a fact's label, and a word of sentences on the site.
    "site-rows": rowNames["site-rows"] ?? [],
    // Roles of a word at different places.
    "content-words": rowNames["content-words"] ?? [], "relation-words": rowNames["relation-words"] ?? [],
    // A name of a currency stands before an amount or behind it, and so does the time that pay is for.
    "currencies": ["CNY", "CNY/sign", "HKD", "HKD/sign", "TWD", "TWD/sign", "USD", "USD/sign"],
    "pay-words": rowNames["pay-words"] ?? [],
    "posting-facts": ["leading", "trailing"],
    // 熟练 stands before a language or behind it.
    "languages": ["sign-behind", "verb-before"],
    // 经理 ends a name and begins one (经理助理).
    "job-suffixes": rowNames["job-suffixes"] ?? [],
    // 主要 stands before a verb or a noun, 工作 before 职责 or alone.
    "heading-sentences": ["duties", "modal", "modifier", "tail", "taking"],
    // Roles of a word at different places.
    "requirement-words": rowNames["requirement-words"] ?? [],
  ]

  static let files = Repository.names(in: "Sources/CLexicon/lexicon", ending: ".tsv").map { String($0.dropLast(4)) }
  /// The files of words; the others are tables of characters.
  static let wordLists = files.filter { $0 != "traditional-characters" && $0 != "character-references" }

  private struct Row {
    var name: String
    var words: [String]
  }

  /// The file as it stands in the repository.
  private static func lines(of file: String) throws -> [String] {
    let bytes = try Repository.bytes(of: "Sources/CLexicon/lexicon/\(file).tsv")
    return String(decoding: bytes, as: UTF8.self).components(separatedBy: "\n")
  }

  private static func rows(of file: String) throws -> [Row] {
    try lines(of: file).filter { !$0.hasPrefix("#") && !$0.isEmpty }.map { line in
      let cells = line.components(separatedBy: "\t")
      return Row(name: cells[0], words: Array(cells.dropFirst()))
    }
  }

  private static func precedes(_ left: String, _ right: String) -> Bool {
    left.unicodeScalars.lexicographicallyPrecedes(right.unicodeScalars)
  }

  @Test func everyFileIsEmbeddedOnceAndInOrder() {
    let embedded = (0..<clexicon_file_count).map { String(cString: clexicon_file_at($0).name) }
    #expect(embedded == Self.files)
    #expect(!embedded.isEmpty)
  }

  @Test func everyWordListHasItsRowNamesListedHere() {
    #expect(Self.wordLists == Self.rowNames.keys.sorted())
  }

  @Test(arguments: files)
  func embeddedRowsAreTheFilesRows(file: String) throws {
    let embedded = LexiconFile.named(file).rows.map { row in
      row.map { String(String.UnicodeScalarView($0.compactMap(Unicode.Scalar.init))) }
    }
    #expect(!embedded.isEmpty)
    #expect(embedded == (try Self.rows(of: file)).map { [$0.name] + $0.words })
  }

  @Test(arguments: files)
  func commentsStandOnTopAndTheLastLineEnds(file: String) throws {
    let lines = try Self.lines(of: file)
    #expect(lines.last == "")
    #expect(lines.first?.hasPrefix("#") == true, "a file begins with what it is for")
    let rest = lines.dropLast().drop { $0.hasPrefix("#") }
    #expect(!rest.contains { $0.hasPrefix("#") || $0.isEmpty })
  }

  @Test(arguments: files)
  func rowsAreSortedAndOneForEachName(file: String) throws {
    let names = try Self.rows(of: file).map(\.name)
    #expect(Set(names).count == names.count)
    // There the first row that fits decides.
    if file != "qualification-words" {
      #expect(names == names.sorted(by: Self.precedes))
    }
  }

  @Test(arguments: wordLists)
  func wordsAreSortedAndOccurOnce(file: String) throws {
    for row in try Self.rows(of: file) {
      #expect(!row.words.isEmpty, "\(row.name)")
      #expect(row.words == Set(row.words).sorted(by: Self.precedes), "\(row.name)")
    }
  }

  /// A word in another form would never be found.
  @Test(arguments: wordLists)
  func wordsAreFolded(file: String) throws {
    let table = CharacterTable.shared
    for row in try Self.rows(of: file) {
      for word in row.words {
        let scalars = word.unicodeScalars.map(\.value)
        #expect(scalars == scalars.map { table.packed($0) & 0xFF_FFFF }, "\(row.name): \(word)")
        #expect(!word.isEmpty && word.first != " " && word.last != " ", "\(row.name): \(word)")
      }
    }
  }

  @Test(arguments: wordLists)
  func rowNamesAreKnownToTheCode(file: String) throws {
    let known = try #require(Self.rowNames[file])
    for row in try Self.rows(of: file) { #expect(known.contains(row.name), "\(row.name)") }
  }

  @Test(arguments: wordLists)
  func noWordStandsInTwoRows(file: String) throws {
    let sharing = Self.rowsThatShareWords[file] ?? []
    var rowOfWord: [String: String] = [:]
    for row in try Self.rows(of: file) {
      for word in row.words {
        if let other = rowOfWord[word], !(sharing.contains(other) && sharing.contains(row.name)) {
          Issue.record("\(word) stands in \(other) and in \(row.name)")
        }
        rowOfWord[word] = row.name
      }
    }
  }

  /// Each has to lead to a character that is its own simplified form: one look-up folds. 苧 is both the traditional form
  /// of 苎 and the simplified one of 薴.
  @Test func traditionalCharactersLeadToSimplifiedOnes() throws {
    let rows = try Self.rows(of: "traditional-characters")
    let traditional = Set(rows.map(\.name)).subtracting(["苎", "苧"])
    for row in rows {
      #expect(row.name.unicodeScalars.count == 1 && row.words.count == 1 && row.words[0].unicodeScalars.count == 1)
      #expect(row.words.allSatisfy { !traditional.contains($0) }, "\(row.name)")
    }
  }

  @Test func everyMemberOfTheCodesNamesHasWords() throws {
    let sections = Set(try Self.rows(of: "sections").map(\.name))
    #expect(Set(SectionKind.allCases.map(\.rawValue)).subtracting(sections).isEmpty)
    #expect(Set(FieldName.allCases.map(\.rawValue)) == Set(try Self.rows(of: "fields").map(\.name)))
    #expect(Set(Constraint.Education.allCases.map(\.rawValue)) == Set(try Self.rows(of: "education").map(\.name)))
  }
}
