import Graph

/// What an article is about among entities of one sort.
enum EntityProminence {
  /// The one that weighs at least `factor` times as much as any other; nil when none does.
  static func main(_ entities: [Entity], by factor: Int, weight: (Entity) -> Int) -> Entity.ID? {
    let ranked = entities.sorted { (weight($0), $1.id) > (weight($1), $0.id) }
    guard let first = ranked.first else { return nil }
    return ranked.count == 1 || weight(first) >= factor * weight(ranked[1]) ? first.id : nil
  }
}
