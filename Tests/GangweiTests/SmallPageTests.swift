import Testing

@testable import Gangwei

/// Small pages of every ordinary shape, each written with what a careful reader finds in it: `Resources/pages`.
///
/// A line of those files is one page: its name, its text, and of each of its positions the members that the page is about.
@Suite struct SmallPageTests {
  static let files = [
    "documents", "layouts", "lists", "manuals", "relations", "scrapes", "sites", "titles", "weights", "wholes",
  ]

  struct Page {
    var name: String
    var text: String
    var positions: [[String: JSONValue]]
    var boilerplate: JSONValue?
  }

  static func pages(_ file: String) throws -> [Page] {
    try resource("pages/\(file).jsonl").split(separator: 0x0A).map { line in
      let page = try #require(JSONValue(Array(line)))
      guard case .string(let name)? = page["name"], case .string(let text)? = page["text"],
        case .array(let positions)? = page["positions"]
      else { throw Malformed() }
      return Page(
        name: name, text: text,
        positions: positions.map { if case .object(let members) = $0 { members } else { [:] } },
        boilerplate: page["boilerplate"])
    }
  }

  struct Malformed: Error {}

  @Test(arguments: files)
  func eachPageGivesWhatItHolds(file: String) throws {
    let pages = try Self.pages(file)
    #expect(pages.count > 50)
    for page in pages {
      let document = parse(page.text)
      #expect(document.positions.count == page.positions.count, "\(page.name)")
      for (position, expected) in zip(document.positions, page.positions) {
        for (member, value) in expected {
          #expect(Self.member(member, of: position) == value, "\(page.name): \(member)")
        }
      }
      if let boilerplate = page.boilerplate {
        #expect(Self.array(document.boilerplate.map(\.text)) == boilerplate, "\(page.name)")
      }
    }
  }

  private static func member(_ name: String, of position: Position) -> JSONValue? {
    switch name {
    case "title": .string(position.title?.text ?? "")
    case "kind": .string(position.kind.rawValue)
    case "department": .string(position.department?.text ?? "")
    case "summary": .string(position.summary?.text ?? "")
    case "duties": array(position.duties.map(\.text))
    case "qualifications": array(position.qualifications.map(\.text))
    case "authorities": array(position.authorities.map(\.text))
    case "weights": .array(position.weights.map { .array([.string($0.name.text), .number($0.weight)]) })
    case "relationships":
      .array(position.relationships.map { .array([.string($0.type.rawValue), .string($0.target.text)]) })
    default: nil
    }
  }

  private static func array(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }
}
