/// A stretch that no author of the document wrote.
struct Furniture: Sendable {
  var span: TextSpan
  var kind: BoilerplateKind
  /// The rule that said so.
  var rule: String
}
