import Testing

@testable import Gangwei

@Suite struct RequirementReaderTests {
  /// The requirements as `kind text`, with `?` behind a preference.
  private func read(_ text: String, _ category: Item.Category? = nil) -> [String] {
    let cells = Cells(text)
    return RequirementReader(cells: cells).read(cells.whole, category: category).map { requirement in
      let mark = requirement.preferred ? "?" : ""
      switch requirement.kind {
      case .language(let code, let level): return "\(code) \(level ?? "-")\(mark)"
      case .gender(let gender): return "\(gender)\(mark)"
      default: return "\(requirement.kind) \(cells.text(requirement.span))\(mark)"
      }
    }
  }

  @Test(arguments: [
    ("大专以上学历,市场营销、企业管理及相关专业毕业", ["major 市场营销、企业管理"]), ("计算机相关专业", ["major 计算机"]),
    ("本科以上学历,管理、市场或相关专业背景优先", ["major 管理、市场?"]), ("土木工程专业本科以上学历", ["major 土木工程"]),
    ("做这份工作需要护理专业大专以上学历", ["major 护理"]), ("食品、化工、管理类专业均可", ["major 食品、化工、管理类"]),
    ("営销", []), ("相关专业优先", []), ("专业不限", []), ("具有专业知识", []), ("担任专业负责人5年以上", []), ("从事本专业工作", []),
    ("专业技能过硬", []), ("对口专业毕业", []),
  ])
  func majors(text: String, found: [String]) {
    #expect(read(text) == found)
  }

  @Test func majorsOfAField() {
    #expect(read("物流管理、工业工程", .major) == ["major 物流管理、工业工程"])
    #expect(read("不限", .major) == [])
    #expect(read("相关专业", .major) == [])
  }

  @Test(arguments: [
    ("英语四级以上", ["en CET-4"]), ("大学英语六级", ["en CET-6"]), ("CET-4", ["en CET-4"]), ("英语CET6优先", ["en CET-6?"]),
    ("通过英语四六级", ["en CET-4"]), ("英语专业八级", ["en TEM-8"]), ("日语N2以上", ["ja JLPT-N2"]), ("日语一级", ["ja JLPT-N1"]),
    ("普通话二级甲等以上", ["cmn 二级甲等"]), ("普通话水平二乙", ["cmn 二级乙等"]), ("普通话标准", ["cmn -"]), ("会粤语优先", ["yue -?"]),
    ("英语流利,会德语者优先", ["en -", "de -?"]), ("英语听说读写能力强", ["en -"]),
    ("英语专业", []), ("英语教师", []), ("熟悉英语国家市场", []), ("英文26键", []), ("英语或日语流利", []), ("外语不限", []),
  ])
  func languages(text: String, found: [String]) {
    #expect(read(text).filter { !$0.hasPrefix("major") } == found)
  }

  @Test func languagesOfAField() {
    #expect(read("英语", .language) == ["en -"])
    #expect(read("英语") == [])
    #expect(read("无", .language) == [])
  }

  @Test(arguments: [
    ("持低压电工证", ["certificate 低压电工证"]), ("有C1驾照", ["certificate c1驾照"]), ("具有教师资格证", ["certificate 教师资格证"]),
    ("持物业经理上岗证、消防设施操作员证优先", ["certificate 物业经理上岗证?", "certificate 消防设施操作员证?"]),
    ("持有效健康证", ["certificate 健康证"]), ("注册会计师证书优先", ["certificate 注册会计师证书?"]),
    ("持电工证或焊工证", ["certificate 电工证或焊工证"]),
    ("相关证书", []), ("具有毕业证书", []), ("持相应资格证书", []), ("身份证", []), ("无犯罪证明", []), ("资格证书", []), ("负责证书的办理", []),
    ("服务员证明", []),
  ])
  func certificates(text: String, found: [String]) {
    #expect(read(text) == found)
  }

  @Test(arguments: [
    ("中级以上职称", ["professionalTitle 中级以上职称"]), ("具有高级工程师职称者优先", ["professionalTitle 高级工程师职称?"]),
    ("助理级专业技术资格", ["professionalTitle 助理级专业技术资格"]),
    ("本科及以上学历或中级及以上职称", []), ("职称不限", []), ("负责职称评定工作", []), ("相关职称", []),
  ])
  func professionalTitles(text: String, found: [String]) {
    #expect(read(text) == found)
  }

  @Test(arguments: [
    ("男性,35岁以下", ["male"]), ("女,18-35岁", ["female"]), ("限女性", ["female"]), ("男士优先", ["male?"]), ("性别:男", ["male"]),
    ("男女不限", []), ("男25岁以下,女22岁以下", []), ("熟悉女装市场", []), ("关爱女性", []), ("性别不限", []), ("服务男性客户", []),
  ])
  func genders(text: String, found: [String]) {
    #expect(read(text) == found)
  }

  @Test func genderOfAField() {
    #expect(read("女", .gender) == ["female"])
    #expect(read("男/女", .gender) == [])
    #expect(read("不限", .gender) == [])
  }

  @Test(arguments: [
    ("身体健康,能吃苦", ["health 身体健康"]), ("无色盲色弱", ["health 无色盲色弱"]), ("双眼矫正视力不低于1.0", ["health 双眼矫正视力不低于1.0"]),
    ("有心理健康教育经验", []), ("负责健康管理", []), ("健康", []),
  ])
  func health(text: String, found: [String]) {
    #expect(read(text) == found)
  }

  @Test func healthOfAField() {
    #expect(read("健康", .health) == ["health 健康"])
    #expect(read("无", .health) == [])
    #expect(read("持健康证", .health) == ["certificate 健康证"])
  }

  @Test func inADocument() {
    let document = parse("岗位职责\n1、负责教学;\n任职要求\n1、本科以上学历,数学专业优先;\n2、持教师资格证;\n3、普通话二级甲等以上。")
    let facts = document.positions.first?.constraints.map(\.fact)
    #expect(
      facts == [
        .education(minimum: .bachelor), .major("数学"), .certificate("教师资格证"), .language("cmn", level: "二级甲等"),
      ])
    #expect(document.positions.first?.constraints.map(\.preferred) == [false, true, false, false])
  }

  /// A value of one character is a qualification of the form too.
  @Test func genderAsAValue() throws {
    let position = try #require(parse("岗位名称：出纳\n任职要求：\n学历：大专以上\n性别：女\n年龄：35岁以下\n").positions.first)
    #expect(position.qualifications.map(\.text) == ["大专以上", "女", "35岁以下"])
  }
}
