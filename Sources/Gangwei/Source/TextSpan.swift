/// A half-open range `[start, end)` of Unicode scalar values of the decoded source.
///
/// The same numbers as Python's `text[start:end]`; a byte order mark is not part of the decoded source. Kept in 32 bits
/// each, as spans are most of what the stages hand on: a source has fewer than 2^31 scalars.
public struct TextSpan: Hashable, Sendable {
  private var first: Int32
  private var behind: Int32

  public init(_ start: Int, _ end: Int) {
    first = Int32(truncatingIfNeeded: start)
    behind = Int32(truncatingIfNeeded: end)
  }

  public var start: Int {
    get { Int(first) }
    set { first = Int32(truncatingIfNeeded: newValue) }
  }

  public var end: Int {
    get { Int(behind) }
    set { behind = Int32(truncatingIfNeeded: newValue) }
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
