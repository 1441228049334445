import Testing

@testable import Gangwei

/// Whose department the headings above a post name.
@Suite struct DepartmentHeadingTests {
  private static let list = "1、核对账目；\n2、登记台账；\n"

  private func departments(_ text: String) -> [String?] {
    parse(text).positions.filter { $0.kind == .position }.map(\.department?.text)
  }

  /// Titles of departments with a number or right above the title of a post, forms of departments, numbers without a sign, and
  /// parts on the department's line.
  @Test(arguments: [
    "一、财务部职责\n\(list)会计岗位职责\n\(list)出纳岗位职责\n\(list)",
    "第二篇：酒店财务部岗位职责\n会计岗位职责\n\(list)出纳岗位职责\n\(list)",
    "部门名称：财务部\n部门职能：\n\(list)一、会计\n岗位职责：\n\(list)二、出纳\n岗位职责：\n\(list)",
    "某厂岗位职责\n第一部分 后勤 一、财务部\n（一）会计职责\n\(list)（二）出纳职责\n\(list)",
    "财务部管理手册\n（一）会计\n岗位职责：\n\(list)（二）出纳\n岗位职责：\n\(list)",
    "财务部工作制度及各级人员岗位职责\n一、会计职责\n\(list)二、出纳职责\n\(list)",
  ])
  func postsBelowTheNameOfTheirDepartment(text: String) {
    #expect(departments(text) == ["财务部", "财务部"])
  }

  /// 各科室 names none.
  @Test func noDepartment() {
    #expect(departments("中医院各科室岗位职责\n会计岗位职责\n\(Self.list)") == [nil])
  }
}
