/// A stretch that no author of the document wrote.
struct Furniture: Sendable {
  var span: TextSpan
  var kind: BoilerplateKind
  /// The rule that said so.
  var rule: String
  /// Whether another's text begins behind it: the line of an answer or a reply that says who wrote it.
  var beginsPost = false
}
