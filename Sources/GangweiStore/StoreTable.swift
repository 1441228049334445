/// The tables that documents are written to, in the order they are filled: what others refer to comes first.
enum StoreTable: Int, CaseIterable, Sendable {
  case documents, articles, positions, items, weights, relationships, constraints, fields, sections
  case boilerplate, diagnostics, unclaimed, search

  /// The name in the database.
  var name: String { "\(self)" }

  /// The columns in the order in which rows give their values.
  var columns: [String] {
    switch self {
    case .documents:
      ["id", "path", "record", "name", "sha256", "bytes", "encoding"] + passage("title")
        + [
          "format", "pages", "in_values", "in_structure", "in_boilerplate", "in_unclaimed", "schema_version", "parser",
        ]
    case .articles: ["document", "ordinal"] + passage("title") + span
    case .positions:
      ["id", "document", "ordinal", "article", "identity", "kind"] + span
        + passage("title") + passage("department") + passage("summary")
    case .items: ["id", "position", "kind", "ordinal", "text"] + span + ["marker", "category", "groups"]
    case .weights: ["position", "ordinal"] + passage("name") + ["weight"] + span
    case .relationships: ["position", "ordinal", "type"] + passage("target")
    case .constraints:
      ["position", "ordinal", "type", "value", "level", "minimum", "maximum", "preferred"] + span
    case .fields:
      ["id", "position", "ordinal", "name", "text"] + span
        + ["minimum", "maximum", "unit", "currency", "months", "negotiable", "hours_per_day", "hours_per_week"]
        + ["days_per_week", "periods", "date_start", "date_end"]
    case .sections: ["id", "position", "ordinal", "kind"] + passage("heading") + ["text"] + span
    case .boilerplate: ["document", "ordinal", "kind", "text"] + span
    case .diagnostics: ["document", "ordinal", "code", "severity", "message"] + span
    case .unclaimed: ["document", "ordinal", "text"] + span
    case .search: ["rowid", "title", "department", "summary", "text"]
    }
  }

  /// The statement that adds a row.
  var insertion: String {
    let places = columns.map { _ in "?" }.joined(separator: ", ")
    return "INSERT INTO \(name) (\(columns.joined(separator: ", "))) VALUES (\(places))"
  }

  private var span: [String] { ["span_start", "span_end"] }

  private func passage(_ name: String) -> [String] { [name, name + "_start", name + "_end"] }
}
