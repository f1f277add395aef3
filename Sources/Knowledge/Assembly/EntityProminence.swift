import Graph

/// What an article is about among things of one sort.
enum EntityProminence {
  /// The one that weighs at least `factor` times as much as any other; nil when none does. Of equals the smaller one
  /// comes first.
  static func main<Candidate: Comparable>(
    _ weights: [(candidate: Candidate, weight: Int)], by factor: Double
  ) -> Candidate? {
    let ranked = weights.sorted { ($0.weight, $1.candidate) > ($1.weight, $0.candidate) }
    guard let first = ranked.first else { return nil }
    return ranked.count == 1 || Double(first.weight) >= factor * Double(ranked[1].weight) ? first.candidate : nil
  }

  /// The same of entities.
  static func main(_ entities: [Entity], by factor: Double, weight: (Entity) -> Int) -> Entity.ID? {
    main(entities.map { ($0.id, weight($0)) }, by: factor)
  }
}
