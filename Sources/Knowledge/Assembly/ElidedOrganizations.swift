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
  private let nearby: NearbyCountries
  private let bodies: OfficeBodies
  /// Where the holders of offices that the article describes without a name hold them, by the office.
  private let described: [String: Set<Entity.ID>]

  init(
    _ entities: [Entity], links: [Entity.ID: GazetteerEntry], gazetteer: Gazetteer, year: Int?,
    described: [(role: String, organization: Entity.ID)] = []
  ) {
    local = LocalOffices(entities)
    nearby = NearbyCountries(entities)
    bodies = OfficeBodies(entities)
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
        let organization = organization(
          of: role, held: membership.member, besides: known[membership.member] ?? [],
          at: membership.provenance.evidence.first?.range.lowerBound ?? 0,
          taken: Set(
            taken.filter { $0.key.role == role.lowercased() && $0.value != [membership.member] }.keys.map(
              \.organization))),
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

  private func organization(
    of role: String, held member: Entity.ID, besides known: Set<Entity.ID>, at offset: Int, taken: Set<Entity.ID>
  ) -> Entity.ID? {
    let words = Set(NormalizedName.words(of: NormalizedName.of(role)))
    if let office = office(of: words, held: member) { return office }
    if let organizations = described[role.lowercased()], organizations.count == 1 { return organizations.first }
    if let body = bodies.body(of: role, at: offset) ?? (known.isEmpty ? bodies.main(of: words) : nil) { return body }
    guard ElidedOrganizations.isNational(words) else { return known.isEmpty ? local.place(of: role) : nil }
    let countries = known.filter { entities[$0]?.kind == .country }
    if !countries.isEmpty { return countries.count == 1 ? countries.first : nil }
    // "President Doe", who has another office in no country, may well be the president of that.
    guard known.isEmpty || words.contains("minister") else { return nil }
    return country(of: member) ?? mainCountry ?? nearby.country(near: offset, except: taken)
  }

  /// The country that the gazetteer gives a person, if the article names it.
  private func country(of member: Entity.ID) -> Entity.ID? {
    guard let country = links[member]?.country else { return nil }
    return links.first { $0.value.key == country }?.key
  }

  /// What the gazetteer says the office was in when the article appeared, else before, if the article speaks of it.
  private func office(of words: Set<String>, held member: Entity.ID) -> Entity.ID? {
    guard let link = links[member], let year else { return nil }
    let held = gazetteer.offices(of: link).filter { office in
      Set(NormalizedName.words(of: NormalizedName.of(office.role))).isSubset(of: words) && office.firstYear <= year
    }
    // Who is listed without an end, and still has the title in the article, still has the office.
    let present = held.filter { year <= $0.lastYear ?? year }
    for office in present + held {
      guard let organization = office.organization else { continue }
      if let named = links.first(where: { $0.value.key == organization }) { return named.key }
    }
    return nil
  }

  private static let offices: Set<String> = [
    "premier", "minister", "king", "queen", "emir", "sultan", "tsar", "monarch",
  ]
  private static let departments: Set<String> = [
    "state", "defense", "defence", "treasury", "foreign", "home", "interior", "energy", "commerce", "health", "justice",
    "homeland", "labor", "education", "transportation", "agriculture",
  ]
  /// Offices of state by their whole title, but for the words below.
  private static let titles: Set<Set<String>> = [
    ["president"], ["chancellor"], ["opposition", "leader"], ["leader", "opposition"], ["central", "bank", "governor"],
    ["central", "bank", "chief"], ["crown", "prince"], ["army", "chief"], ["military", "chief"], ["defense", "chief"],
    ["defence", "chief"], ["chief", "defense", "staff"], ["chief", "defence", "staff"], ["chief", "army", "staff"],
    ["army", "chief", "staff"], ["national", "security", "adviser"], ["national", "security", "advisor"],
    ["cabinet", "chief"], ["first", "lady"], ["junta", "leader"], ["junta", "chief"], ["junta", "spokesman"],
    ["government", "spokesman"], ["government", "spokeswoman"], ["government", "spokesperson"], ["army", "spokesman"],
    ["military", "spokesman"], ["defense", "ministry", "spokesman"], ["foreign", "ministry", "spokesman"],
    ["foreign", "ministry", "spokeswoman"], ["foreign", "ministry", "spokesperson"],
  ]
  /// Words that leave an office of state one.
  private static let modifiers: Set<String> = [
    "vice", "deputy", "acting", "interim", "caretaker", "then", "former", "elect", "first", "second", "federal", "the",
    "of", "republic", "main", "executive", "state",
  ]

  /// Whether a role is an office of state: a head of state or government, a minister, a secretary with a department.
  private static func isNational(_ words: Set<String>) -> Bool {
    if words.contains("secretary") { return !words.isDisjoint(with: departments) }
    // A university has a vice-chancellor.
    guard words != ["vice", "chancellor"] else { return false }
    return !words.isDisjoint(with: offices) || titles.contains(words.subtracting(modifiers))
  }
}
