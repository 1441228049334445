import GangweiStore
import Testing

struct SearchTextTests {
  @Test func textStandsAsPairs() {
    #expect(SearchText.indexed("客户关系") == "客户 户关 关系 系")
    #expect(SearchText.indexed("岗") == "岗")
    #expect(SearchText.indexed("") == "")
    #expect(SearchText.indexed("a b") == "a␣ ␣b b")
  }

  @Test func queriesFollowTheLength() {
    #expect(SearchText.query("") == nil)
    #expect(SearchText.query("岗") == "\"岗\" *")
    #expect(SearchText.query("客户") == "\"客户\"")
    #expect(SearchText.query("客户关系") == "\"客户 户关 关系\"")
    #expect(SearchText.query("\"") == "\"\"\"\" *")
  }
}
