/// Where a scalar stands next, for whoever asks line after line whether it stands there: a text is looked through once, and
/// most lines are answered by a comparison.
struct NextPlace {
  private let scalar: UInt32
  /// The first place from `from` on, or the text's end; not looked for yet while `from` is negative.
  private var place = -1
  private var from = -1

  init(of scalar: UInt32) { self.scalar = scalar }

  /// Whether the scalar stands inside the span. Linear in what lies between the spans that are asked for in order.
  mutating func stands(in span: TextSpan, of cells: Cells) -> Bool {
    if from < 0 || span.start < from || place < span.start {
      from = span.start
      place = cells.find(scalar, in: TextSpan(span.start, cells.count)) ?? cells.count
    }
    return place < span.end
  }
}
