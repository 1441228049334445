public import Gangwei
internal import CanonicalJSON

/// A document's positions as schema.org's `JobPosting`, in JSON-LD.
///
/// Only what the document says is said; `docs/stores.md` lists what goes where and what has no place.
public struct JobPostings: Equatable, Sendable {
  private var postings: [[String: CanonicalJSON]]

  /// - Note: texts about departments as a whole are no postings and left out.
  public init(_ document: Document) {
    postings = document.positions.filter { $0.kind == .position }.map { JobPosting($0).members }
  }

  /// How many postings there are.
  public var count: Int { postings.count }

  /// One JSON-LD object, as RFC 8785 writes it: the posting where there is one, else an `@graph` of all.
  public var json: [UInt8] {
    let context = CanonicalJSON.string("https://schema.org")
    guard postings.count == 1, var only = postings.first else {
      let graph = CanonicalJSON.array(postings.map { .object($0) })
      return Array(CanonicalJSON.object(["@context": context, "@graph": graph]).rendered.utf8)
    }
    only["@context"] = context
    return Array(CanonicalJSON.object(only).rendered.utf8)
  }
}
