import Graph
import Testing

@testable import Profile

@Suite struct IdentityTests {
  let identity = Identity(base: "https://example.org/")

  @Test func slugs() {
    #expect(Slug.make("NATO membership for Ukraine") == "nato-membership-for-ukraine")
    #expect(Slug.make("  “Vice-President”, acting ") == "vice-president-acting")
    #expect(Slug.make("Řízení 中文") == "řízení-中文")
    #expect(Slug.make("?!").hasPrefix("x-"))
    #expect(Slug.make("?!") != Slug.make("!?"))
  }

  @Test func escapesWhatIRIsCannotHold() {
    #expect(identity.entity(.init(path: "id/person/a b")) == "https://example.org/id/person/a%20b")
    #expect(identity.entity(.init(path: "id/x/50%")) == "https://example.org/id/x/50%25")
    #expect(identity.entity(.init(path: "id/x/a%20b")) == "https://example.org/id/x/a%20b")
    #expect(identity.entity(.init(path: "id/x/a#b?<c>")) == "https://example.org/id/x/a%23b%3F%3Cc%3E")
    #expect(IRIText.isAbsolute("https://news.example/a?b#c"))
    #expect(!IRIText.isAbsolute("news.example/a"))
    #expect(!IRIText.isAbsolute("https://news.example/a b"))
  }

  @Test func evidenceIsACharacterRange() {
    #expect(
      identity.evidence(Evidence(article: Sample.articleID, range: 120..<340, quote: ""))
        == "https://example.org/article/9f3ac0de01234567#char=120,340")
  }

  @Test func factsOfTheSameWordsAreToldApart() throws {
    let iris = try Sample.graph.facts.map { try #require(identity.fact($0)) }
    #expect(Set(iris).count == iris.count)
    #expect(iris[0].hasPrefix("https://example.org/article/9f3ac0de01234567/membership/16-56/ana-břežná-"))
    #expect(iris[3] == "https://example.org/article/9f3ac0de01234567/statement/126-172")
  }

  @Test func factsDoNotDependOnConfidence() {
    var fact = Sample.graph.facts[0]
    let before = identity.fact(fact)
    fact.provenance.confidence = 0.1
    #expect(identity.fact(fact) == before)
  }

  @Test(arguments: [
    (57.0, "57"), (0.95, "0.95"), (1.5e12, "1500000000000"), (1e-7, "0.0000001"), (-2.50, "-2.5"), (0, "0"),
    (1.25e21, "1250000000000000000000"), (12345.678, "12345.678"),
    (Double.leastNonzeroMagnitude, "0." + String(repeating: "0", count: 323) + "5"),
  ])
  func decimals(number: Double, text: String) {
    #expect(DecimalText.lexical(number) == text)
  }
}
