/// What one source becomes: the canonical document. `docs/` and the schema describe each member.
///
/// Members that have nothing are `nil` or empty here and left out of the JSON; `positions`, `boilerplate` and
/// `diagnostics` always stand.
public struct Document: Equatable, Sendable {
  public static let schemaVersion = "1.0"

  public var source: SourceFacts
  public var articles: [Article] = []
  public var positions: [Position] = []
  public var boilerplate: [Boilerplate] = []
  public var unclaimed: [Passage] = []
  public var accounting = Accounting()
  public var diagnostics: [Diagnostic] = []

  public init(source: SourceFacts) {
    self.source = source
  }
}

/// What is known of the source as a file.
public struct SourceFacts: Equatable, Sendable {
  /// The file's name without its folder.
  public var name: String
  /// SHA-256 of the bytes, in lower-case hexadecimal.
  public var sha256: String
  /// Size in bytes.
  public var bytes: Int
  /// The encoding the bytes were read in, by its IANA name.
  public var encoding: String
  /// The page's own title.
  public var title: Passage?
  /// The original's file format as the page states it (`格式`), such as `doc`.
  public var format: String?
  /// The original's number of pages as the page states it (`文档页数`).
  public var pages: Int?
}

/// A text and where it stands in the source.
public struct Passage: Hashable, Sendable {
  public var text: String
  public var span: TextSpan

  public init(text: String, span: TextSpan) {
    self.text = text
    self.span = span
  }
}

/// One of the texts that a page bundles.
public struct Article: Equatable, Sendable {
  public var title: Passage?
  public var span: TextSpan
  /// Indexes into the document's positions.
  public var positions: [Int] = []
}

/// Text that no author of the document wrote: the site's, the converter's, the printer's.
public struct Boilerplate: Equatable, Sendable {
  public var kind: BoilerplateKind
  public var text: String
  public var span: TextSpan
}

public enum BoilerplateKind: String, CaseIterable, Sendable {
  case siteNotice = "site-notice"
  case siteAction = "site-action"
  case fileFacts = "file-facts"
  case relatedLinks = "related-links"
  case watermark
  case repeatedTitle = "repeated-title"
  case other
}

/// How many visible characters of the source (outside the general categories Z*, Cc and Cf) went where.
public struct Accounting: Equatable, Sendable {
  public var values = 0
  public var structure = 0
  public var boilerplate = 0
  public var unclaimed = 0
}

/// Something a reader of the output should know.
public struct Diagnostic: Equatable, Sendable {
  public enum Severity: String, CaseIterable, Sendable {
    case information, warning
  }

  public enum Code: String, CaseIterable, Sendable {
    /// Byte sequences that the encoding does not allow were replaced by U+FFFD.
    case malformedInput = "malformed-input"
    /// The encoding was guessed and another one is nearly as likely.
    case uncertainEncoding = "uncertain-encoding"
    /// The weights of a position do not add up to 1.
    case weightsDoNotSum = "weights-do-not-sum"
    /// A numbered list leaves numbers out.
    case numberingGap = "numbering-gap"
    /// A numbered list has a number twice.
    case numberingRepeat = "numbering-repeat"
    /// A form whose fields the scrape put out of order: its parts were assigned by their place.
    case shuffledForm = "shuffled-form"
  }

  public var code: Code
  public var severity: Severity
  public var message: String
  public var span: TextSpan?
}
