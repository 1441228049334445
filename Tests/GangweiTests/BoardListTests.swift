import Testing

@testable import Gangwei

/// Lists of a board whose titles were lost, and headings with a note behind them.
@Suite struct BoardListTests {
  private static let text = """
    - 15k-25k 经验1-3年 / 大专电商平台 / B轮 / 150-500人
    岗位职责:
    1.承接商家后台的需求,完成前端页面的开发;
    2.优化首屏加载速度。
    任职资格:
    1.1年以上Vue项目经验;
    - 8k-12k 经验不限 / 本科工具类产品 / 天使轮 / 少于15人
    岗位职责:
    1.协助整理用户反馈,撰写需求文档;
    2.跟进版本测试。
    """

  @Test func aLineOfPayAndYearsBeginsAnAdvertisement() {
    let document = parse(Self.text)
    #expect(document.positions.count == 2)
    #expect(document.positions.map { $0.duties.count } == [2, 2])
    #expect(document.positions.first?.qualifications.map(\.text) == ["经验1-3年", "大专", "1年以上Vue项目经验"])
    #expect(document.positions.last?.qualifications.map(\.text) == ["本科"])
  }

  @Test(arguments: ["任职要求(必须)", "任职要求(必备)", "任职资格(满足其一)"])
  func aNoteBehindAHeadingMakesNoTitle(heading: String) {
    let document = parse("会计岗位职责\n1、负责记账;\n2、负责报税。\n\(heading)\n熟练使用电脑\n大专以上学历\n")
    #expect(document.positions.map { $0.title?.text } == ["会计"])
    #expect(document.positions.first?.qualifications.count == 2)
  }

  @Test(arguments: ["公开招聘", "公开甄选", "公开遴选", "选聘", "诚征"])
  func theJobStandsBehindTheWordOfANotice(word: String) {
    let document = parse(
      "某某镇图书馆\(word)听打人员\n一、工作内容:访谈录音听打为逐字稿,并依格式标注时间。\n二、报名资格:\n(一)大专院校以上毕业。\n(二)打字速度每分钟50字以上。\n")
    #expect(document.positions.map { $0.title?.text } == ["听打人员"])
  }
}
