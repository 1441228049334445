import GangweiBatch
import TestSupport
import Testing

struct OutputFolderTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func writesIntoNewFoldersAndReplaces() throws {
    let output = try OutputFolder(path: folder.path("a/b/"))
    try output.write(Array("one".utf8), to: "c/page.json")
    try output.write(Array("two".utf8), to: "c/page.json")
    #expect(try folder.read("a/b/c/page.json") == Array("two".utf8))
    #expect(try folder.listing("a") == ["b", "b/c", "b/c/page.json"])
  }

  @Test func longNamesHaveRoom() throws {
    let output = try OutputFolder(path: folder.path)
    let name = String(repeating: "岗", count: 83) + ".json"
    try output.write([1], to: name)
    #expect(try folder.listing() == [name])
    let error = #expect(throws: OutputError.self) {
      try output.write([1], to: String(repeating: "岗", count: 100) + ".json")
    }
    #expect(error?.reason.contains("too long") == true)
  }

  @Test func fileInTheWayIsAnErrorAndStays() throws {
    let file = try folder.write("here", to: "file")
    let error = #expect(throws: OutputError.self) { try OutputFolder(path: file) }
    #expect(error?.path == file)
    #expect(throws: OutputError.self) { try OutputFolder(path: folder.path("file/below")) }
    #expect(try folder.read("file") == Array("here".utf8))
  }

  @Test func failureLeavesNothingHalf() throws {
    try folder.write("kept", to: "out/page.json/inner")
    let output = try OutputFolder(path: folder.path("out"))
    #expect(throws: OutputError.self) { try output.write([1, 2, 3], to: "page.json") }
    #expect(try folder.listing("out") == ["page.json", "page.json/inner"])
  }
}
