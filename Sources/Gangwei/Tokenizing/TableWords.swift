/// Words that tables have whatever they hold.
enum TableWords {
  /// Heads of the column of rows' numbers.
  static let numbers = WordList(["序号", "编号", "no", "序"])
  /// How the rows begin that add up those above.
  static let totals = WordList(file: "share-tables", row: "total")
}
