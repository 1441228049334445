import Gangwei
import GangweiSchemaOrg
import Testing

struct JobPostingTests {
  private func posting(_ text: String) throws -> JSONValue {
    var parser = Parser()
    return try JSONValue(JobPostings(parser.parse(Array(text.utf8), name: "a.txt")).json)
  }

  @Test func formBecomesAPosting() throws {
    let posting = try posting(
      """
      岗位名称:客户经理
      公司名称:某某有限公司
      所属部门:销售部
      工作地点:上海
      招聘人数:3人
      薪资:8000-12000元/月
      工作时间:9:00-18:00
      工作性质:全职
      一、岗位职责
      1、负责客户关系的维护;
      2、负责合同的签订。
      二、任职要求
      1、大专及以上学历;
      2、3年以上销售经验;
      3、熟练使用办公软件。
      """)
    #expect(posting["@context"] == .string("https://schema.org") && posting["@type"] == .string("JobPosting"))
    #expect(posting["title"] == .string("客户经理"))
    #expect(posting["description"] == .string("负责客户关系的维护\n负责合同的签订"))
    #expect(posting["responsibilities"] == .array([.string("负责客户关系的维护"), .string("负责合同的签订")]))
    #expect(posting["qualifications"]?.elements.count == 3)
    #expect(posting["skills"] == .string("熟练使用办公软件"))
    let credential: [String: JSONValue] = [
      "@type": .string("EducationalOccupationalCredential"), "credentialCategory": .string("associate degree"),
    ]
    #expect(posting["educationRequirements"] == .object(credential))
    #expect(posting["experienceRequirements"]?["monthsOfExperience"] == .number(36))
    #expect(posting["experienceRequirements"]?["@type"] == .string("OccupationalExperienceRequirements"))
    #expect(posting["totalJobOpenings"] == .number(3))
    #expect(posting["employmentType"] == .string("FULL_TIME"))
    #expect(posting["jobLocation"] == .object(["@type": .string("Place"), "address": .string("上海")]))
    #expect(posting["hiringOrganization"]?["name"] == .string("某某有限公司"))
    #expect(posting["hiringOrganization"]?["department"]?["name"] == .string("销售部"))
    #expect(posting["workHours"] == .string("9:00-18:00"))
    let salary = posting["baseSalary"]
    #expect(salary?["@type"] == .string("MonetaryAmount") && salary?["currency"] == .string("CNY"))
    let value: [String: JSONValue] = [
      "@type": .string("QuantitativeValue"), "minValue": .number(8000), "maxValue": .number(12000),
      "unitText": .string("MONTH"),
    ]
    #expect(salary?["value"] == .object(value))
  }

  @Test func whatTheTextLeavesOutIsLeftOut() throws {
    let posting = try posting("岗位名称:主管\n岗位职责\n1、销售\n薪资:面议\n任职资格\n1、硕士优先\n")
    for name in [
      "baseSalary", "datePosted", "hiringOrganization", "jobLocation", "totalJobOpenings", "workHours",
      "experienceRequirements", "employmentType", "validThrough",
    ] {
      #expect(posting[name] == nil, "\(name)")
    }
    // A preference is no requirement; the text of it stands.
    #expect(posting["educationRequirements"] != .object(["@type": .string("EducationalOccupationalCredential")]))
  }

  @Test func departmentAloneIsTheUnit() throws {
    let posting = try posting("岗位名称:主管\n所属部门:财务部\n岗位职责\n1、记账\n")
    #expect(posting["hiringOrganization"] == nil)
    #expect(posting["employmentUnit"]?["name"] == .string("财务部"))
  }

  @Test func otherNumbersOfPositionsMakeAGraph() throws {
    let two = try posting("岗位名称:主管\n岗位职责\n1、记账\n岗位名称:专员\n岗位职责\n1、销售\n")
    #expect(two["@graph"]?.elements.count == 2 && two["@context"] == .string("https://schema.org"))
    #expect(try posting("今天天气很好。\n")["@graph"] == .array([]))
  }
}
