import Testing

@testable import Gangwei

/// Forms whose cells a preview ran together.
@Suite struct GluedFormTests {
  private static let form =
    "单位名称青溪县第二医院岗位名称门诊收费员工作部门财务科岗位类别管理岗位岗位等级九级直接上级收费处组长直接下级收费员岗位职责任务"
    + "1、按价收费,不得多收;2、当面点清现金,完成直接上级交办的工作。任职条件基本条件遵守法律,身体健康学历要求中专及以上年龄要求45周岁以下工作权限1、退费申请的拒办权;"
    + "2、系统异常的报修权。工作关系内部医保办、信息科外部开户银行编制日期2021年12月\n"

  @Test func labelsInAChain() throws {
    let document = parse(Self.form)
    let position = try #require(document.positions.first)
    #expect(document.positions.count == 1)
    #expect(position.title?.text == "门诊收费员")
    #expect(position.department?.text == "财务科")
    #expect(position.duties.map(\.text) == ["按价收费,不得多收", "当面点清现金,完成直接上级交办的工作"])
    #expect(position.qualifications.map(\.text) == ["遵守法律,身体健康", "中专及以上", "45周岁以下"])
    #expect(position.authorities.map(\.text) == ["退费申请的拒办权", "系统异常的报修权"])
    #expect(position.relationships.map(\.target.text) == ["收费处组长", "收费员", "医保办", "信息科", "开户银行"])
  }

  /// Short labels behind a value count only in a line of labels and values.
  @Test func shortLabelsBehindValues() throws {
    let document = parse("部门:装卸部岗位:机务主管姓名:李四\n工作职责:\n1、保养设备;\n2、编制计划。\n")
    #expect(document.positions.map(\.title?.text) == ["机务主管"])
    #expect(document.positions.first?.department?.text == "装卸部")
  }

  @Test func bracketedHeadingsInsideALine() {
    let document = parse(
      "三)行李领班[管理层次关系]直接上级:礼宾主管[岗位职责]1、班前检查行李车。2、管理寄存室。[素质要求]1、知识要求:高中以上学历,熟知交通。2、经历要求:一年以上经历。3、语言要求:能用英语对话。四)门童[管理层次关系]直接上级:行李领班[岗位职责]1、着装整齐。2、记下车牌号。"
    )
    #expect(document.positions.map(\.title?.text) == ["行李领班", "门童"])
    #expect(document.positions.first?.qualifications.map(\.text) == ["高中以上学历,熟知交通", "一年以上经历", "能用英语对话"])
    #expect(document.positions.map { $0.relationships.map(\.target.text) } == [["礼宾主管"], ["行李领班"]])
  }

  @Test func sharesOfTheWorkingTime() throws {
    let document = parse(
      "岗位名称:档案管理员\n职责表述:负责档案的收集 占全部工作时间的百分比:60%\n1.收取文件;\n2.分类组卷。\n职责表述:负责借阅 占全部工作时间的百分比:40%\n1.登记;\n2.催还。\n")
    let position = try #require(document.positions.first)
    #expect(position.weights.map(\.name.text) == ["负责档案的收集", "负责借阅"])
    #expect(position.weights.map(\.weight) == [0.6, 0.4])
    #expect(position.duties.map(\.text) == ["收取文件", "分类组卷", "登记", "催还"])
  }

  @Test func tasksWithoutNumbersUnderTheirLabel() throws {
    let document = parse(
      "岗位名称\n报关员\n职责与工作任务:\n职责\n一\n职责表述:负责申报\n工作\n任务\n审查发票;\n配合查验;\n职责表述:负责税款\n工作\n任务\n缴纳税款;\n领取单证。\n任职资格:\n大专以上学历\n")
    #expect(document.positions.first?.duties.map(\.text) == ["审查发票", "配合查验", "缴纳税款", "领取单证"])
  }

  @Test(arguments: [
    "工作关系内部:生产部、采购部外部:供应商、用户", "工作关系\n内部:生产部、采购部外部:供应商、用户", "工作关系:\n内部沟通:生产部、采购部外部沟通:供应商、用户",
  ])
  func listsOfBothSidesRunTogether(lines: String) throws {
    let document = parse("岗位名称:工艺工程师\n所属部门:技术部\n\(lines)\n岗位职责\n1、编制工艺文件。\n2、处理生产中的问题。\n")
    let position = try #require(document.positions.first)
    #expect(
      position.relationships.map { "\($0.type) \($0.target.text)" } == [
        "collaborates 生产部", "collaborates 采购部", "contacts 供应商", "contacts 用户",
      ])
    #expect(position.duties.count == 2)
  }
}
