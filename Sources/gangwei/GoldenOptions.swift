import ArgumentParser
import GangweiReview

/// Where the corpus and its golden files are.
struct GoldenOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder of the texts.", valueName: "folder"))
  var corpus = "corpus"

  @Option(help: ArgumentHelp("The folder of the golden files.", valueName: "folder"))
  var golden = "golden"

  var suite: GoldenSuite { GoldenSuite(corpus: corpus, golden: golden) }

  func validate() throws {
    if corpus.isEmpty { throw ValidationError("--corpus needs the name of a folder") }
    if golden.isEmpty { throw ValidationError("--golden needs the name of a folder") }
  }
}
