import Graph

/// Fills in the organization of roles that a text leaves to its readers' knowledge ("President Rojas", "the foreign
/// minister"), and marks what it fills in as inferred.
struct ElidedOrganizations {
  private let entities: [Entity.ID: Entity]
  private let links: [Entity.ID: GazetteerEntry]
  private let gazetteer: Gazetteer
  private let year: Int?
  /// The country that the article is about, if it is about one.
  private let mainCountry: Entity.ID?
  private let local: LocalOffices
  /// Where the holders of offices that the article describes without a name hold them, by the office.
  private let described: [String: Set<Entity.ID>]

  init(
    _ entities: [Entity], links: [Entity.ID: GazetteerEntry], gazetteer: Gazetteer, year: Int?,
    described: [(role: String, organization: Entity.ID)] = []
  ) {
    local = LocalOffices(entities)
    self.described = described.reduce(into: [:]) { $0[$1.role.lowercased(), default: []].insert($1.organization) }
    self.entities = Dictionary(entities.map { ($0.id, $0) }) { first, _ in first }
    self.links = links
    self.gazetteer = gazetteer
    self.year = year
    let countries = entities.filter { $0.kind == .country }
    // What an article says of a country's cities it says of the country.
    let cities = Dictionary(grouping: entities.filter { $0.containedIn != nil }) { $0.containedIn! }
    mainCountry =
      EntityProminence.main(countries, by: 3) { $0.mentions.count }
      ?? EntityProminence.main(countries, by: 3) { country in
        country.mentions.count + (cities[country.id] ?? []).reduce(0) { $0 + $1.mentions.count }
      }
  }

  /// The facts with the organizations of roles filled in where they are known.
  func filled(_ facts: [Fact<Entity.ID>]) -> [Fact<Entity.ID>] {
    var known: [Entity.ID: Set<Entity.ID>] = [:]
    var taken: [Office: Set<Entity.ID>] = [:]
    for case .membership(let fact) in facts {
      guard let organization = fact.organization, let role = fact.role else { continue }
      known[fact.member, default: []].insert(organization)
      taken[Office(role: role.lowercased(), organization: organization), default: []].insert(fact.member)
    }
    return facts.map { fact in
      guard case .membership(var membership) = fact, membership.organization == nil, let role = membership.role,
        let organization = organization(of: role, held: membership.member, besides: known[membership.member] ?? []),
        // A country has one prime minister: where the article gives it one, another one is another country's.
        taken[Office(role: role.lowercased(), organization: organization), default: []]
          .isSubset(of: [membership.member])
      else { return fact }
      membership.organization = organization
      membership.provenance.isInferred = true
      membership.provenance.confidence = min(membership.provenance.confidence, Self.certainty)
      return .membership(membership)
    }
  }

  private struct Office: Hashable {
    var role: String
    var organization: Entity.ID
  }

  /// The most that is claimed for an inference.
  private static let certainty = 0.6

  private func organization(of role: String, held member: Entity.ID, besides known: Set<Entity.ID>) -> Entity.ID? {
    let words = Set(NormalizedName.words(of: NormalizedName.of(role)))
    if let office = office(of: words, held: member) { return office }
    if let organizations = described[role.lowercased()], organizations.count == 1 { return organizations.first }
    guard ElidedOrganizations.isNational(words) else { return known.isEmpty ? local.place(of: role) : nil }
    if known.isEmpty { return mainCountry }
    let countries = known.filter { entities[$0]?.kind == .country }
    return countries.count == 1 ? countries.first : nil
  }

  /// What the gazetteer says the office was in when the article appeared, if the article speaks of it.
  private func office(of words: Set<String>, held member: Entity.ID) -> Entity.ID? {
    guard let link = links[member], let year else { return nil }
    for office in gazetteer.offices(of: link) {
      let title = Set(NormalizedName.words(of: NormalizedName.of(office.role)))
      // Who is listed without an end, and still has the title in the article, still has the office.
      let last = office.lastYear ?? year
      guard title.isSubset(of: words), office.firstYear <= year, year <= last, let organization = office.organization
      else { continue }
      return links.first { $0.value.key == organization }.map(\.key)
    }
    return nil
  }

  private static let offices: Set<String> = ["president", "premier", "minister", "chancellor", "king", "queen", "emir"]
  private static let departments: Set<String> = [
    "state", "defense", "defence", "treasury", "foreign", "home", "interior", "energy", "commerce", "health", "justice",
    "homeland", "labor", "education", "transportation", "agriculture",
  ]

  /// Whether a role is an office of state: a head of state or government, a minister, a secretary with a department.
  private static func isNational(_ words: Set<String>) -> Bool {
    if words.contains("secretary") { return !words.isDisjoint(with: departments) }
    return !words.isDisjoint(with: offices)
  }
}
