import Graph
import Testing

@testable import Knowledge

@Suite("Short forms of titles")
struct TitleFormsTests {
  private let person = Entity.ID(path: "id/person/ana-rojas")
  private let peru = Entity.ID(path: "id/country/PE")

  private func role(_ title: String, _ organization: Entity.ID? = nil, isFormer: Bool = false, at start: Int = 0)
    -> Fact<Entity.ID>
  {
    let article = Article.ID(sha256: String(repeating: "a", count: 64))
    let words = Evidence(article: article, range: start..<(start + 3), quote: "abc")
    return .membership(
      Membership(
        member: person, organization: organization, role: title, isFormer: isFormer,
        provenance: Provenance(evidence: [words], confidence: 0.8, rule: "role.named")))
  }

  private func titles(_ facts: [Fact<Entity.ID>]) -> Set<String> {
    Set(
      FactAssembly.merged(facts).compactMap { fact in
        guard case .membership(let membership) = fact else { return nil }
        return (membership.role ?? "member")
          + (membership.organization == nil ? "" : " in \(membership.organization!.path)")
      })
  }

  @Test("the short form of a title is the full one")
  func shortForms() {
    #expect(
      titles([role("Secretary of State", peru), role("Secretary", at: 9)]) == ["Secretary of State in id/country/PE"])
    #expect(titles([role("Foreign Minister"), role("Minister", at: 9)]) == ["Foreign Minister"])
  }

  @Test("other offices stay apart")
  func others() {
    #expect(titles([role("Vice President"), role("President", at: 9)]) == ["Vice President", "President"])
    #expect(titles([role("Secretary of State"), role("Secretary of Defense"), role("Secretary", at: 9)]).count == 3)
    #expect(titles([role("Foreign Minister", isFormer: true), role("Minister", at: 9)]).count == 2)
  }

  @Test("who has a role in an organization is not called a member besides; a member of nothing is no fact")
  func memberships() {
    let member = Fact<Entity.ID>.membership(
      Membership(
        member: person, organization: peru, role: nil, provenance: Provenance(evidence: [], confidence: 0.6, rule: "m"))
    )
    let nowhere = Fact<Entity.ID>.membership(
      Membership(
        member: person, organization: nil, role: nil, provenance: Provenance(evidence: [], confidence: 0.6, rule: "m")))
    #expect(titles([role("President", peru), member]) == ["President in id/country/PE"])
    #expect(titles([member, nowhere]) == ["member in id/country/PE"])
  }
}
