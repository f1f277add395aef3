import Graph

/// What belongs to what by its name alone: the *U.S. State Department* is of the United States, the *U.N. Security
/// Council* of the United Nations, where the article names both.
struct BodyMemberships {
  static let rule = "membership.name"
  private static let certainty = 0.7

  let entities: [Entity]
  let links: [Entity.ID: GazetteerEntry]
  let gazetteer: Gazetteer

  /// Nouns that make a name one of a body of what stands before them.
  private static let bodies: Set<String> = [
    "military", "army", "navy", "ministry", "embassy", "consulate", "tribunal", "department", "parliament", "court",
    "cabinet", "commission", "council", "agency", "bureau", "police", "senate", "guard", "board", "secretariat",
    "treasury", "assembly", "intelligence", "marines", "customs", "mission",
  ]
  private static let qualified: [String: Set<String>] = [
    "forces": ["security", "armed", "defense", "defence"], "force": ["air"],
    "bank": ["central", "reserve", "national", "state"], "corps": ["marine", "guard"],
  ]

  /// One membership for each body whose owner the article names.
  func facts() -> [Fact<Entity.ID>] {
    let organizations = owners()
    return entities.compactMap { body in
      guard EntityIdentity.family(of: body.kind) == "organization", ![.politicalParty, .newsMedia].contains(body.kind)
      else { return nil }
      for mention in body.mentions {
        let words = NormalizedName.words(of: NormalizedName.of(mention.quote))
        guard let owner = owner(of: words, organizations), owner != body.id else { continue }
        return .membership(
          Membership(
            member: body.id, organization: owner, role: nil,
            provenance: Provenance(evidence: [mention], confidence: Self.certainty, rule: Self.rule)))
      }
      return nil
    }
  }

  /// The organizations by their names.
  private func owners() -> [String: Entity.ID] {
    var owners: [String: Entity.ID] = [:]
    for entity in entities where EntityIdentity.family(of: entity.kind) == "organization" {
      for name in [entity.name] + entity.aliases { owners[NormalizedName.of(name)] = entity.id }
    }
    return owners
  }

  /// The country or organization that the first words name, where a body follows.
  private func owner(of words: [String], _ organizations: [String: Entity.ID]) -> Entity.ID? {
    guard words.count > 1, isBody(words) else { return nil }
    for length in (1..<min(words.count, 5)).reversed() {
      let key = words.prefix(length).joined(separator: " ")
      if let organization = organizations[key] { return organization }
      let countries = gazetteer.candidates(normalized: key).filter { $0.entry.kind == .country && $0.use != .people }
      // "Korean" may be of either Korea.
      let keys = Set(countries.map(\.entry.key))
      if keys.count == 1, let found = links.first(where: { keys.contains($0.value.key) }) { return found.key }
    }
    return nil
  }

  private func isBody(_ words: [String]) -> Bool {
    // "Kenyan *Ministry* of Finance": the body stands before its field.
    let words = Array(words.prefix { $0 != "of" })
    guard words.count > 1, let last = words.last else { return false }
    if Self.bodies.contains(last) { return true }
    return Self.qualified[last].map { $0.contains(words[words.count - 2]) } ?? false
  }
}
