import Graph

/// "the North" where the article speaks of North Korea: a point of the compass by itself is short for the country whose
/// name begins with it, where the country shares the rest of its name with another one.
enum CompassNames {
  private static let opposites = ["north": "south", "south": "north", "east": "west", "west": "east"]

  static func merged(_ things: [Thing], gazetteer: Gazetteer) -> [Thing] {
    var merged = things
    var gone = Set<Int>()
    for index in things.indices where things[index].link == nil || things[index].kind != .country {
      guard let key = things[index].mentions.first?.key, let opposite = opposites[key],
        let country = country(beginningWith: key, opposite: opposite, in: things, gazetteer)
      else { continue }
      merged[country].mentions += merged[index].mentions
      gone.insert(index)
    }
    return merged.indices.filter { !gone.contains($0) }.map { merged[$0] }
  }

  private static func country(
    beginningWith point: String, opposite: String, in things: [Thing], _ gazetteer: Gazetteer
  ) -> Int? {
    things.firstIndex { thing in
      guard thing.kind == .country, let link = thing.link else { return false }
      let words = NormalizedName.words(of: NormalizedName.of(link.name))
      guard words.count > 1, words[0] == point else { return false }
      let rest = words.dropFirst().joined(separator: " ")
      return [rest, "\(opposite) \(rest)"].contains { name in
        gazetteer.candidates(normalized: name).contains { $0.entry.kind == .country && $0.use == .name }
      }
    }
  }
}
