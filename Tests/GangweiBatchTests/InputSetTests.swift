import GangweiBatch
import TestSupport
import Testing

struct InputSetTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func folderStandsForItsTextsInTheOrderOfTheirBytes() throws {
    for name in ["b.txt", "a/z.txt", "a.txt", "Z.TXT", "岗.txt", ".hidden.txt", ".hidden/c.txt", "note.md"] {
      try folder.write("岗位职责", to: name)
    }
    let set = InputSet(paths: [folder.path])
    #expect(set.inputs.map(\.relativePath) == ["Z.TXT", "a.txt", "a/z.txt", "b.txt", "岗.txt"])
    #expect(set.inputs.map(\.outputPath) == ["Z.json", "a.json", "a/z.json", "b.json", "岗.json"])
    #expect(set.failures.isEmpty)
  }

  @Test func orderOfThePathsDoesNotMatter() throws {
    let paths = try ["c.txt", "a.txt", "b.txt"].map { try folder.write("岗位", to: $0) }
    let expected = InputSet(paths: paths).inputs
    #expect(InputSet(paths: paths.reversed()).inputs == expected)
    #expect(expected.map(\.name) == ["a.txt", "b.txt", "c.txt"])
  }

  @Test func sameOutputIsAFailureOfTheLater() throws {
    let first = try folder.write("一", to: "x/page.txt")
    let second = try folder.write("二", to: "y/page.txt")
    for paths in [[first, second], [second, first]] {
      let set = InputSet(paths: paths)
      #expect(set.inputs.map(\.path) == [first])
      #expect(set.failures.map(\.path) == [second])
      #expect(set.failures.first?.reason.contains("page.json") == true)
    }
  }

  @Test func textWithAnotherEndingKeepsIt() throws {
    #expect(Input(file: "in/page.text").outputPath == "page.text.json")
    #expect(Input(file: ".txt").outputPath == ".txt.json")
    #expect(Input(file: "page.txt").outputPath == "page.json")
  }

  @Test func missingPathsAndEmptyFoldersAreFailures() throws {
    let empty = try folder.makeFolder("empty")
    let set = InputSet(paths: [folder.path("missing.txt"), empty, "/dev/null"])
    #expect(set.inputs.isEmpty)
    #expect(set.failures.map(\.path) == [folder.path("missing.txt"), empty, "/dev/null"])
    #expect(set.failures[1].reason.hasPrefix("holds no texts"))
  }

  @Test func circleOfLinksEnds() throws {
    try folder.write("岗位", to: "a/page.txt")
    try folder.link("a/back", to: folder.path)
    try folder.link("a/lost.txt", to: folder.path("nothing"))
    let set = InputSet(paths: [folder.path])
    #expect(set.inputs.map(\.relativePath) == ["a/page.txt"])
    #expect(set.failures.map(\.path) == [folder.path("a/lost.txt")])
  }

  @Test func errorsAreSingleLines() {
    #expect(InputError(path: "a\nb", reason: "is empty").description == "a\\nb: is empty")
  }
}
