public import Gangwei

/// Converts a set of inputs into a folder, one output for each input.
public struct Batch: Sendable {
  public let inputs: InputSet
  public let folder: OutputFolder
  public let layout: Document.Layout

  public init(inputs: InputSet, folder: OutputFolder, layout: Document.Layout) {
    self.inputs = inputs
    self.folder = folder
    self.layout = layout
  }

  /// Converts all inputs, in their order, and reports each: first the paths that stand for no input, then each input's
  /// summary or what was wrong with it. A failed input leaves the others alone.
  /// - Throws: ``OutputError`` at the first output that cannot be written; what was written before stays.
  public func run(
    report: (Result<ConversionSummary, InputError>) throws(OutputError) -> Void
  ) throws(OutputError) {
    for failure in inputs.failures { try report(.failure(failure)) }
    var converter = Converter(layout: layout)
    for input in inputs.inputs {
      let conversion: Converter.Conversion
      do {
        conversion = try converter.convert(input)
      } catch {
        try report(.failure(error))
        continue
      }
      try folder.write(conversion.json, to: input.outputPath)
      try report(.success(conversion.summary))
    }
  }
}
