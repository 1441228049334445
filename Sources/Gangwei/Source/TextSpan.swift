/// A half-open range `[start, end)` of Unicode scalar values of the decoded source.
///
/// The same numbers as Python's `text[start:end]`; a byte order mark is not part of the decoded source.
public struct TextSpan: Hashable, Sendable {
  public var start: Int
  public var end: Int

  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  /// How many scalars the span covers.
  public var count: Int { end - start }

  /// Whether the span covers nothing.
  public var isEmpty: Bool { start >= end }

  /// The smallest span that holds both.
  func union(_ other: TextSpan) -> TextSpan {
    TextSpan(min(start, other.start), max(end, other.end))
  }
}
