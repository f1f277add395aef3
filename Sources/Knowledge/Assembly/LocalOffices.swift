import Graph

/// Where offices of cities and states are held that a local article names alone: "Mayor Jane Doe" is of the city, "Gov.
/// Jane Doe" of the state, that the article is about.
struct LocalOffices {
  private let city: Entity.ID?
  private let region: Entity.ID?

  private static let ofCities: Set<String> = [
    "mayor", "vice mayor", "deputy mayor", "police chief", "fire chief", "city manager", "city attorney", "councilman",
    "councilwoman", "councilmember", "city councilman", "city councilwoman", "alderman", "alderwoman",
  ]
  private static let ofRegions: Set<String> = [
    "gov", "governor", "lt gov", "lieutenant governor", "attorney general", "state attorney general",
  ]

  init(_ entities: [Entity]) {
    let cities = entities.filter { $0.kind == .city }
    let datelines = cities.filter { city in city.mentions.contains { LocalOffices.isDateline($0.quote) } }
    city = datelines.count == 1 ? datelines[0].id : LocalOffices.main(cities)
    // Regions that are known; Georgia is a state by the name of a country.
    let regions = entities.filter { $0.kind == .place && $0.wikidata != nil || $0.kind == .country }
    region = regions.count == 1 ? regions[0].id : LocalOffices.main(regions)
  }

  /// The city or state of an office; nil where the office is none of them or the article is about no one place.
  func place(of role: String) -> Entity.ID? {
    let role = NormalizedName.of(role)
    if Self.ofCities.contains(role) { return city }
    return Self.ofRegions.contains(role) ? region : nil
  }

  /// "STOCKTON —": a city all in capitals is where the article was written.
  private static func isDateline(_ name: String) -> Bool {
    name.count > 3 && name.contains(where: \.isLetter) && !name.contains(where: \.isLowercase)
  }

  /// The one that is named far more often than any other.
  private static func main(_ places: [Entity]) -> Entity.ID? {
    guard places.contains(where: { $0.mentions.count > 2 }) else { return nil }
    return EntityProminence.main(places, by: 2) { $0.mentions.count }
  }
}
