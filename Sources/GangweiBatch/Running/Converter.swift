public import Gangwei

/// Converts inputs one after the other. One for each worker, as the parser it owns.
public struct Converter: ~Copyable {
  private var parser = Parser()
  private let layout: Document.Layout

  public init(layout: Document.Layout) {
    self.layout = layout
  }

  /// One converted input.
  public struct Conversion: Sendable {
    /// The canonical JSON.
    public var json: [UInt8]
    public var summary: ConversionSummary
  }

  /// Reads, parses and renders one input; writes nothing.
  /// - Throws: ``InputError`` where the input cannot be read or is no text.
  public mutating func convert(_ input: Input) throws(InputError) -> Conversion {
    let bytes = try input.read()
    let clock = ContinuousClock()
    let start = clock.now
    let document = parser.parse(bytes, name: input.name)
    let json = document.json(layout)
    let seconds = start.duration(to: clock.now) / .seconds(1)
    return Conversion(json: json, summary: ConversionSummary(of: document, file: input.relativePath, seconds: seconds))
  }
}
