import ArgumentParser
import CSchema
import GangweiBatch

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Prints the JSON Schema (2020-12) of the output."
  )

  func run() throws {
    let embedded = UnsafeBufferPointer(start: cschema_bytes(), count: cschema_count())
    try StandardStream.output.write(Array(embedded))
  }
}
