import Graph
import Testing

@testable import Knowledge

private func entity(_ name: String, _ kind: Entity.Kind, at starts: [Int], in place: Entity.ID? = nil) -> Entity {
  Entity(
    id: Entity.ID(path: "id/\(name)"), kind: kind, name: name, containedIn: place,
    mentions: starts.map {
      Evidence(
        article: Article.ID(sha256: "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"),
        range: $0..<$0 + name.count, quote: name)
    })
}

@Suite("What an office is in that the text leaves to its readers")
struct ElidedBodyTests {
  private let norway = entity("Norway", .country, at: [0, 100])
  private let peru = entity("Peru", .country, at: [2000])

  @Test("the country that a passage names, with its cities, rather than one named far away")
  func nearbyCountry() {
    let oslo = entity("Oslo", .city, at: [150], in: norway.id)
    let nearby = NearbyCountries([norway, peru, oslo])
    #expect(nearby.country(near: 160, except: []) == norway.id)
    #expect(nearby.country(near: 160, except: [norway.id]) == peru.id)
  }

  @Test("two countries that a passage names alike tell none")
  func noCountry() {
    let sweden = entity("Sweden", .country, at: [20, 120])
    #expect(NearbyCountries([norway, sweden]).country(near: 160, except: []) == nil)
  }

  @Test("a ranking member is of the committee named before, a judge of no supreme court, a mayor of no body")
  func bodies() {
    let banking = entity("Banking Committee", .governmentOrganization, at: [10])
    let budget = entity("Budget Committee", .governmentOrganization, at: [90])
    let court = entity("Supreme Court", .governmentOrganization, at: [5])
    let bodies = OfficeBodies([banking, budget, court])
    #expect(bodies.body(of: "ranking member", at: 50) == banking.id)
    #expect(bodies.body(of: "Justice", at: 50) == court.id)
    #expect(bodies.body(of: "judge", at: 50) == nil)
    #expect(bodies.body(of: "mayor", at: 50) == nil)
  }

  @Test("a general secretary is the union's that the article is about; a poet is nobody's")
  func mainBody() {
    let union = entity("Dockers Union", .organization, at: [1, 50, 90, 200])
    let bodies = OfficeBodies([union, entity("Acme", .company, at: [30])])
    #expect(bodies.main(of: ["general", "secretary"]) == union.id)
    #expect(bodies.main(of: ["poet"]) == nil)
    #expect(OfficeBodies([union, entity("Acme", .company, at: [3, 4, 5])]).main(of: ["general", "secretary"]) == nil)
  }
}
