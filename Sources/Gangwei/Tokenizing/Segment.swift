/// A stretch of a line that plays one part: an item, a label with its value, a title, a cell.
struct Segment: Sendable {
  /// All of it, without blanks at its ends.
  var span: TextSpan
  /// Index of its physical line.
  var line: Int
  /// Whether it is the first of its line.
  var isLineStart: Bool
  /// Whether a tab, a pipe or a wide gap parts it from what stands before on its line.
  var isCell: Bool
  var blankBefore: Bool
  var marker: Marker?
  var title: TitleShape?
  var label: Label?
  /// A job's name that heads the text after it.
  var jobHeading: TextSpan?
  /// What is left after marker, title and label; empty where they are all.
  var body: TextSpan
  /// Begins a form whose parts were put back in order.
  var formStart = false
  /// A part of a shuffled form whose place is lost.
  var isOrphan = false
  /// Whether a line that says who speaks stands right before.
  var opensMessage = false
  /// The rule that made it a title, a label or a heading.
  var rule: SegmentRule?

  /// Whether it is a label that a colon closes, or the heading of a section and nothing else.
  var isHeading: Bool {
    label.map { $0.isClosed || $0.words.section != nil && body.isEmpty && title == nil } ?? false
  }

  /// The names of the rules that made it what it is, the marker's first.
  var rules: [String] { [marker?.family.rule, rule?.rawValue].compactMap(\.self) }

  /// A label as it stands in the text.
  struct Label: Sendable {
    var words: LabelWords
    var span: TextSpan
    /// Whether a colon or a bracket closes it.
    var isClosed: Bool
  }
}
