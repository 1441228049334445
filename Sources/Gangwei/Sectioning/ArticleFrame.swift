/// An article while its parts are found.
struct ArticleFrame: Sendable {
  var title: TitleShape?
  var start: Int
  var end: Int
  /// The job's name or the department's in the title, without the company and the year.
  var stem: TextSpan?
  var isDepartment: Bool
  /// The marker of the heading that names the department, in a text made of departments (第四章 客房部).
  var outline: Marker?
  /// The department that its title names beside the job.
  var department: TextSpan? { title?.department }
  /// The number before its title (第七条).
  var marker: Marker?
  /// Levels of markers that headings of known sections have had.
  var headingLevels: [Marker.Level] = []
}
