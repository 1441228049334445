import Gangwei
import GangweiSchemaOrg
import TestSupport
import Testing

/// What holds of the postings of each text of the corpus.
struct CorpusPostingTests {
  static let paths = (try? ProjectFiles.corpus) ?? []

  private func read(_ path: String) throws -> (document: Document, json: [UInt8]) {
    var parser = Parser()
    let document = parser.parse(try ProjectFiles.bytes(of: "corpus/" + path), name: path)
    return (document, JobPostings(document).json)
  }

  @Test func corpusIsThere() { #expect(Self.paths.count >= 45) }

  @Test(arguments: paths)
  func eachPositionIsOnePosting(_ path: String) throws {
    let (document, json) = try read(path)
    let value = try JSONValue(json)
    let postings = value["@graph"]?.elements ?? [value]
    let positions = document.positions.filter { $0.kind == .position }
    #expect(postings.map { $0["identifier"]?.text } == positions.map(\.id))
    #expect(postings.map { $0["title"]?.text } == positions.map { $0.title?.text })
    #expect(
      postings.map { $0["responsibilities"]?.elements.count ?? 0 } == positions.map { Set($0.duties.map(\.text)).count }
    )
  }

  @Test(arguments: paths)
  func nothingIsInvented(_ path: String) throws {
    let (document, json) = try read(path)
    // Every text and number that the canonical document says, with the words that schema.org has for them.
    let said = try JSONValue(document.json(.compact)).leaves()
    let texts = Set(said.compactMap(\.value.text))
    let numbers = Set(said.compactMap(\.value.number))
    let words: Set = [
      "https://schema.org", "JobPosting", "Organization", "Place", "MonetaryAmount", "QuantitativeValue",
      "EducationalOccupationalCredential", "OccupationalExperienceRequirements",
    ]
    let degrees = [
      "high school": ["secondary"], "vocational school": ["vocational"], "associate degree": ["associate"],
      "bachelor degree": ["bachelor"], "postgraduate degree": ["master", "doctor"],
    ]
    let employment = ["FULL_TIME": "全职", "PART_TIME": "兼职", "INTERN": "实习", "TEMPORARY": "临时"]
    for (leaf, value) in try JSONValue(json).leaves() {
      let name = leaf.last ?? ""
      switch (name, value) {
      case ("@type", .string(let word)), ("@context", .string(let word)): #expect(words.contains(word))
      case ("credentialCategory", .string(let word)):
        #expect(degrees[word, default: []].contains { texts.contains($0) }, "\(word)")
      case ("employmentType", .string(let word)): #expect(employment[word].map { texts.contains($0) } == true)
      case ("unitText", .string(let word)): #expect(texts.contains(word.lowercased()))
      case ("description", .string(let text)):
        #expect(text.split(separator: "\n").allSatisfy { texts.contains(String($0)) }, "\(text)")
      case ("monthsOfExperience", .number(let number)): #expect(numbers.contains(number / 12), "\(number)")
      case (_, .string(let text)): #expect(texts.contains(text), "\(leaf) \(text)")
      case (_, .number(let number)): #expect(numbers.contains(number), "\(leaf) \(number)")
      default: Issue.record("\(leaf)")
      }
    }
  }

  @Test(arguments: paths)
  func membersAreSortedAndNothingIsEmpty(_ path: String) throws {
    let (_, json) = try read(path)
    var names: [[String]] = []
    // Names in the order they are written: each object's own are on one level of the stack.
    var reader = NameReader(String(decoding: json, as: UTF8.self))
    while let group = reader.next() { names.append(group) }
    #expect(!names.isEmpty && names.allSatisfy { $0 == $0.sorted { $0.utf16.lexicographicallyPrecedes($1.utf16) } })
    #expect(names.allSatisfy { Set($0).count == $0.count })
    #expect(!String(decoding: json, as: UTF8.self).contains(":\"\""))
  }
}

/// The members' names of each object, in the order in which the objects end.
private struct NameReader {
  private var scalars: ArraySlice<Unicode.Scalar>
  private var open: [[String]] = []

  init(_ text: String) { scalars = Array(text.unicodeScalars)[...] }

  mutating func next() -> [String]? {
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "{": open.append([])
      case "}": return open.popLast()
      case "\"":
        let text = string()
        if scalars.first == ":", !open.isEmpty { open[open.count - 1].append(text) }
      default: break
      }
    }
    return nil
  }

  private mutating func string() -> String {
    var text = String.UnicodeScalarView()
    while let scalar = scalars.popFirst(), scalar != "\"" {
      text.append(scalar)
      if scalar == "\\", let escaped = scalars.popFirst() { text.append(escaped) }
    }
    return String(text)
  }
}
