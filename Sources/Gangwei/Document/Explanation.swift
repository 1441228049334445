/// What each line of a source was taken for, and why.
public struct Explanation: Sendable {
  public struct Line: Sendable {
    /// The physical line's number in the source, from 1.
    public var number: Int
    public var span: TextSpan
    /// The text as read.
    public var text: String
    /// What it was taken for, such as `heading duties` or `item`.
    public var role: String
    /// The names of the rules that said so.
    public var rules: [String]
  }

  public var document: Document
  public var lines: [Line]
}
