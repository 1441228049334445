import Testing

@testable import Gangwei

/// Readings in brackets behind characters, as converters of spoilt pages leave them.
@Suite struct GlossesTests {
  private static let page = """
    綠化養(yǎng)護(hù)員崗位責(zé)任制

    1.負(fù)責(zé)草坪的澆水與修剪;
    2.對(duì)損壞花木的行為及時(shí)上報(bào)。

    任職資格
    1.三年以上養(yǎng)護(hù)經(jīng)驗(yàn)
    """

  @Test func wordsAreFoundAcrossThemAndTextsShowThem() throws {
    let position = try #require(parse(Self.page).positions.first)
    #expect(position.title?.text == "綠化養(yǎng)護(hù)員")
    #expect(position.duties.map(\.text) == ["負(fù)責(zé)草坪的澆水與修剪", "對(duì)損壞花木的行為及時(shí)上報(bào)"])
    #expect(position.qualifications.map(\.text) == ["三年以上養(yǎng)護(hù)經(jīng)驗(yàn)"])
    #expect(position.constraints.map(\.fact) == [.experience(minimum: 3, maximum: nil)])
  }

  @Test func spansAreThoseOfTheSource() throws {
    let document = parse(Self.page)
    let source = Array(Self.page.unicodeScalars)
    func text(_ span: TextSpan) -> String { String(String.UnicodeScalarView(source[span.start..<span.end])) }
    let position = try #require(document.positions.first)
    #expect(text(try #require(position.title?.span)) == "綠化養(yǎng)護(hù)員")
    for item in position.duties + position.qualifications { #expect(text(item.span) == item.text) }
    #expect(text(try #require(position.constraints.first).span) == "三年")
    #expect(text(position.span) == Self.page)
    let counts = document.accounting
    #expect(
      counts.values + counts.structure + counts.boilerplate + counts.unclaimed
        == source.count { !$0.properties.isWhitespace })
  }

  /// One or two are notes of the author's; other words in brackets are what they are.
  @Test(arguments: [
    "负责重(chóng)庆区域的销售", "熟悉电脑(pc)、办公(oa)、表格(excel)和客户(crm)系统", "(zé)(zé)(zé)", "负责(zé", "负(zéé责",
  ])
  func othersStay(text: String) {
    #expect(Insertions.takeOut(of: scalars(text)).isEmpty)
  }

  @Test func placesAreThoseInTheSource() {
    let insertions = Insertions.takeOut(of: scalars("職責(zé)：負(fù)責(zé)會計"))
    #expect(insertions.scalars == scalars("職責：負責會計"))
    #expect(insertions.inSource(TextSpan(0, 2)) == TextSpan(0, 6))
    #expect(insertions.inSource(TextSpan(3, 4)) == TextSpan(7, 12))
    #expect(insertions.inSource(TextSpan(5, 7)) == TextSpan(17, 19))
    #expect(insertions.length(in: TextSpan(3, 5)) == 8)
  }
}
