import Graph

/// Which country a passage is about: what a reader takes "the prime minister" for by the countries and cities named
/// around it.
struct NearbyCountries {
  private let places: [(start: Int, country: Entity.ID)]
  private let totals: [Entity.ID: Int]

  /// How far back, in characters, a place is still what the talk is about.
  private static let reach = 400
  /// How much more a place nearby tells than one elsewhere in the article.
  private static let nearness = 1

  init(_ entities: [Entity]) {
    let countries = Set(entities.filter { $0.kind == .country }.map(\.id))
    var places: [(start: Int, country: Entity.ID)] = []
    for entity in entities {
      guard let country = countries.contains(entity.id) ? entity.id : entity.containedIn, countries.contains(country)
      else { continue }
      places += entity.mentions.map { ($0.range.lowerBound, country) }
    }
    self.places = places.sorted { ($0.start, $0.country) < ($1.start, $1.country) }
    totals = places.reduce(into: [:]) { $0[$1.country, default: 0] += 1 }
  }

  /// The country that a passage is most about, by half as much again; nil where two are nearly as likely.
  func country(near offset: Int, except others: Set<Entity.ID>) -> Entity.ID? {
    var weights = totals.filter { !others.contains($0.key) }
    for place in places where place.start <= offset && offset - place.start < Self.reach {
      if weights[place.country] != nil { weights[place.country]! += Self.nearness }
    }
    return EntityProminence.main(weights.map { ($0.key, $0.value) }, by: 1.5)
  }
}
