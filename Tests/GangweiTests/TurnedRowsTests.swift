import Testing

@testable import Gangwei

/// Forms whose cells ran together or came out the other way round.
@Suite struct TurnedRowsTests {
  private static let form = """
    仓储物流部部长岗位说明书
    岗位编号仓储物流部部长
    岗位名称
    岗位定员 仓储物流部 所在部门
    职系 生产副总经理 直接上级
    保管组长、配送调度、叉车班长 直接下级
    所辖人员 岗位分析日期
    职责与工作任务:
    负责仓库收发存的日常管理职责表述:
    职
    组织来料清点、挂签入库,对没有送检单的物料拒绝办理入库
    督促保管组长按先进先出的原则发料,每日下班前完成系统过帐
    """

  @Test func valuesBeforeTheirLabelsAreTheirs() throws {
    let position = try #require(parse(Self.form).positions.first)
    #expect(position.title?.text == "仓储物流部部长")
    #expect(position.department?.text == "仓储物流部")
    #expect(
      position.relationships.map { "\($0.type.rawValue) \($0.target.text)" }
        == ["reportsTo 生产副总经理", "supervises 保管组长", "supervises 配送调度", "supervises 叉车班长"])
  }

  @Test func aStatementBeforeItsLabelHeadsItsTasks() throws {
    let position = try #require(parse(Self.form).positions.first)
    #expect(position.duties.map(\.text).first == "组织来料清点、挂签入库,对没有送检单的物料拒绝办理入库")
  }

  @Test func valuesBehindTheirLabelsStay() throws {
    let text = "会计岗位说明书\n岗位编号 01\n岗位名称 会计\n所在部门 财务部\n直接上级 财务经理\n直接下级\n岗位职责\n1、登记账簿;\n2、编制报表。\n"
    let position = try #require(parse(text).positions.first)
    #expect(position.department?.text == "财务部")
    #expect(position.relationships.map(\.target.text) == ["财务经理"])
  }

  @Test func dutiesClosedByHowFarTheHolderAnswersForThem() throws {
    let text =
      "基本资料职位名称万能工职位代码职位类别操作人员所属部门工程部定员人数4人工作内容1工作概要:负责客房及公共区域日常小修和计划保养。2工作内容表述序号具体职责表述负责程度1按报修单在20分钟内到场维修水龙头,修好请报修人签字全责2每月按计划对10间客房逐项保养。全责3协助强电工进行设备检修。协助4保管个人工具,领用材料做到以旧换新。全责工作关系直接上级工程部主管直接下级无内部联系客房部、餐饮部外部联系无任职资格年龄50岁以下性别男学历初中及以上专业不限工作经验一年以上维修工作经验知识技能会木工、油漆,持有电工证工作环境酒店各区域工作时间三班倒"
    let position = try #require(parse(text).positions.first)
    #expect(
      position.duties.map(\.text)
        == ["按报修单在20分钟内到场维修水龙头,修好请报修人签字", "每月按计划对10间客房逐项保养", "协助强电工进行设备检修", "保管个人工具,领用材料做到以旧换新"])
    #expect(position.relationships.map(\.target.text) == ["工程部主管", "客房部", "餐饮部"])
    #expect(position.qualifications.map(\.text).contains("初中及以上"))
  }

  @Test func aSentenceUnderThePostSaysWhatItIsFor() throws {
    let text =
      "车辆调度员\n岗位\n负责集团本部车辆调派及费用记录\n岗位\n职责\n受理各中心用车申请,合理调派车辆\n审核司机行车记录和停车费票据\n岗位资格规定\n大专以上学历\n"
    let position = try #require(parse(text).positions.first)
    #expect(position.title?.text == "车辆调度员")
    #expect(position.summary?.text == "负责集团本部车辆调派及费用记录")
    #expect(position.qualifications.map(\.text) == ["大专以上学历"])
  }
}
