import TestSupport
import Testing

@testable import GangweiBatch

struct ManifestTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func facts(_ path: String, bytes: Int = 1) -> ManifestEntry.FileFacts {
    ManifestEntry.FileFacts(
      outputPath: path, name: "a\tb\\n", path: "in/\n", record: 3, sha256: String(repeating: "0f", count: 32),
      bytes: bytes, outputBytes: 20, stamp: .max)
  }

  @Test func entriesAreReadAsTheyWereWritten() {
    let entries: [ManifestEntry] = [
      .run(key: "program=1 format=json"), .file(facts("a.json")), .file(facts("")),
      .part(ManifestEntry.PartFacts(name: "part-00000.jsonl", digest: "ab", records: 2, outputBytes: 3)),
      .failed(path: "a\\\tb", record: 0, reason: "is empty"),
    ]
    for entry in entries {
      #expect(!entry.line.contains("\n"))
      #expect(ManifestEntry(line: Array(entry.line.utf8)[...]) == entry)
    }
    #expect(ManifestEntry(line: Array("other\tword".utf8)[...]) == nil)
    #expect(ManifestEntry(line: []) == nil)
  }

  @Test func laterLinesCountAndOtherKeysDoNot() throws {
    let path = folder.path("manifest")
    for (key, bytes) in [("one", 1), ("two", 2), ("one", 3)] {
      var manifest = try Manifest.open(path: path, key: key, forgets: false)
      manifest.append(.file(facts("a.json", bytes: bytes)))
      manifest.append(.file(facts(key + ".json")))
      try manifest.flush()
    }
    let one = try Manifest.open(path: path, key: "one", forgets: false)
    #expect(one.earlier.file("a.json")?.isCurrent == true)
    #expect(one.earlier.file("one.json")?.isCurrent == true)
    #expect(one.earlier.file("two.json")?.isCurrent == false)
    #expect(one.earlier.file("three.json") == nil)
    let forgetful = try Manifest.open(path: path, key: "one", forgets: true)
    #expect(forgetful.earlier.file("a.json")?.isCurrent == false)
  }

  /// Whatever was cut or damaged, the lines before it count, and the file can be written on.
  @Test func manifestIsReadUpToTheFirstDamage() throws {
    let path = folder.path("manifest")
    do {
      var manifest = try Manifest.open(path: path, key: "key", forgets: false)
      for number in 0..<5 { manifest.append(.file(facts("\(number).json"))) }
      try manifest.flush()
    }
    let whole = try folder.read("manifest")
    for place in 0..<whole.count {
      var damaged = whole
      if place % 2 == 0 { damaged.removeLast(whole.count - place) } else { damaged[place] ^= 0x10 }
      try folder.write(damaged, to: "manifest")
      let known: Int
      do {
        var manifest = try Manifest.open(path: path, key: "key", forgets: false)
        known = manifest.earlier.files.count
        #expect(known == max(0, whole[..<place].count { $0 == 0x0A } - 2))
        manifest.append(.file(facts("new.json")))
        try manifest.flush()
      }
      let again = try Manifest.open(path: path, key: "key", forgets: false)
      #expect(again.earlier.files.count == known + 1)
    }
  }
}
