/// An article while its parts are found.
struct ArticleFrame: Sendable {
  var title: TitleShape?
  var start: Int
  var end: Int
  /// The job's name or the department's in the title, without the company and the year.
  var stem: TextSpan?
  var isDepartment: Bool
  /// Levels of markers that headings of known sections have had.
  var headingLevels: Set<Marker.Level> = []
}
