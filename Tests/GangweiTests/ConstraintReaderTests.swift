import Testing

@testable import Gangwei

@Suite struct ConstraintReaderTests {
  private struct Reading: Equatable {
    var fact: Constraint.Fact
    var preferred: Bool
    var text: String
  }

  private func read(_ text: String, _ category: Item.Category? = nil) -> [Reading] {
    let cells = Cells(text)
    return ConstraintReader(cells: cells).read(cells.whole, category: category).map {
      Reading(fact: $0.fact, preferred: $0.preferred, text: cells.text($0.span))
    }
  }

  private func facts(_ text: String, _ category: Item.Category? = nil) -> [Constraint.Fact] {
    read(text, category).map(\.fact)
  }

  // MARK: Education

  @Test(arguments: [
    ("本科以上学历", Constraint.Education.bachelor), ("大专及以上学历", .associate), ("大学专科以上文化程度", .associate),
    ("中专以上学历", .vocational),
    ("高中毕业", .secondary), ("硕士研究生以上学历", .master), ("博士学位", .doctor), ("大专或本科以上学历", .associate),
    ("本科或以上学历,硕士优先", .bachelor), ("最低学历大专", .associate), ("文化程度:高中", .secondary),
    ("具有大学本科毕业证书", .bachelor), ("本科以上學歷", .bachelor), ("MBA学位", .master),
  ])
  func education(text: String, minimum: Constraint.Education) {
    #expect(facts(text) == [.education(minimum: minimum)])
  }

  @Test func educationOfAField() {
    #expect(facts("专科", .education) == [.education(minimum: .associate)])
    #expect(facts("专科") == [])
  }

  @Test(arguments: ["负责大学城周边的客户", "大学英语四级以上", "中学一级教师以上", "不限", "熟悉研究生院的工作", "学历不限"])
  func noEducation(text: String) {
    #expect(facts(text) == [])
  }

  // MARK: Experience

  @Test(arguments: [
    ("3年以上工作经验", 3, nil), ("三年以上相关工作经验", 3, nil), ("两年以上客户服务经验", 2, nil), ("3-5年工作经验", 3, 5), ("三至五年管理经验", 3, 5),
    ("从事市场营销方面工作2年以上", 2, nil), ("从事本专业工作满五年", 5, nil), ("工作经验1—3年", 1, 3), ("具有５年及以上从业经验", 5, nil),
    ("十年以上管理经验", 10, nil), ("10年以上工作經驗", 10, nil),
  ])
  func experience(text: String, minimum: Double, maximum: Double?) {
    #expect(facts(text) == [.experience(minimum: minimum, maximum: maximum)])
  }

  @Test func experienceOfAField() {
    #expect(facts("2年", .experience) == [.experience(minimum: 2, maximum: nil)])
    #expect(facts("2年") == [])
  }

  @Test func twoLengthsOfExperience() {
    #expect(
      facts("5年以上工作经验,其中3年以上管理经验") == [.experience(minimum: 5, maximum: nil), .experience(minimum: 3, maximum: nil)])
    #expect(facts("5年以上工作经验,5年以上管理经验").count == 1)
  }

  @Test(arguments: ["2020年参加工作的经验", "3年级以上教师任教经验", "近3年内无不良工作记录", "第3年开始管理", "3年度工作总结", "3个月以上经验", "签订3年合同"])
  func noExperience(text: String) {
    #expect(facts(text) == [])
  }

  // MARK: Age

  @Test(arguments: [
    ("年龄26-38岁", 26, 38), ("26~38岁", 26, 38), ("年龄:26-38", 26, 38), ("18—45周岁", 18, 45), ("18周岁以上,45周岁以下", 18, 45),
    ("25岁至40岁", 25, 40), ("年满20岁,65岁以下", 20, 65), ("年满18周岁、不超过60周岁", 18, 60),
    ("二十五至四十岁", 25, 40),
  ])
  func ageRanges(text: String, minimum: Int, maximum: Int) {
    #expect(facts(text) == [.age(minimum: minimum, maximum: maximum)])
  }

  private static let limits: [(String, Int?, Int?)] = [
    ("30岁以下", nil, 30), ("年龄不超过35岁", nil, 35), ("35周岁以内", nil, 35), ("18岁以上", 18, nil), ("不低于18周岁", 18, nil),
    ("年龄30以下", nil, 30),
    ("35周岁及以下", nil, 35),
  ]

  @Test(arguments: limits)
  func ageLimits(text: String, minimum: Int?, maximum: Int?) {
    #expect(facts(text) == [.age(minimum: minimum, maximum: maximum)])
  }

  @Test func ageOfAField() {
    #expect(facts("22-35", .age) == [.age(minimum: 22, maximum: 35)])
    #expect(facts("22-35") == [])
    #expect(facts("不限", .age) == [])
  }

  @Test(arguments: ["年龄不限", "100岁", "3岁以上儿童的教育", "20年"])
  func noAge(text: String) {
    #expect(facts(text) == [])
  }

  // MARK: Preferences

  @Test(arguments: [
    ("硕士学历优先", true), ("本科以上学历者优先", true), ("有3年以上工作经验者优先考虑", true), ("本科以上学历,有经验者优先", false),
    ("本科以上学历,市场营销专业优先", false),
    ("3年以上工作经验;英语六级优先", false), ("2年以上經驗尤佳", true),
  ])
  func preference(text: String, isPreferred: Bool) {
    #expect(read(text).map(\.preferred) == [isPreferred])
  }

  @Test func preferredAge() {
    #expect(read("30岁以下优先").map(\.preferred) == [true])
  }

  // MARK: Together

  @Test func severalFactsInOneItem() {
    #expect(
      read("本科以上学历,3年以上工作经验,35岁以下") == [
        Reading(fact: .education(minimum: .bachelor), preferred: false, text: "本科"),
        Reading(fact: .experience(minimum: 3, maximum: nil), preferred: false, text: "3年"),
        Reading(fact: .age(minimum: nil, maximum: 35), preferred: false, text: "35岁"),
      ])
  }

  @Test func nothingInNothing() {
    #expect(facts("") == [])
    #expect(facts("", .age) == [])
  }
}
