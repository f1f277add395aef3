import Graph
import Language

/// Brings the names of one article together: one thing for everything that the same one is called.
struct NameResolver {
  let document: Document
  let linker: Linker
  private(set) var things: [Thing] = []
  private(set) var thingOfMention: [Mention.ID: Int] = [:]

  init(syntax: Syntax, names: [NamedMention], linker: Linker) {
    document = syntax.document
    self.linker = linker
    let usage = NameUsage(syntax: syntax, linker: linker)
    let names = NameResolver.withConsistentKinds(names)
    var groups: [String: (reading: NameUsage.Reading, names: [NamedMention])] = [:]
    var order: [String] = []
    for (name, reading) in zip(names, usage.readings(of: names)) {
      let key = "\(reading.group)\t\(name.key)"
      if groups[key] == nil { order.append(key) }
      groups[key, default: (reading, [])].names.append(name)
    }
    things = order.compactMap { groups[$0] }.map { thing(of: $0.names, reading: $0.reading) }
    things = CompassNames.merged(NameResolver.mergedByLink(things), gazetteer: linker.gazetteer)
    things = OrganizationNames.merged(things, document: document)
    things = PersonNames.merged(things, document: document)
    for index in things.indices {
      things[index].mentions.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
      for mention in things[index].mentions { thingOfMention[mention.id] = index }
    }
  }

  /// Gives every mention of one name the kind that most of its mentions have, by confidence: an analysis that sees one
  /// sentence at a time may differ from one to the next.
  private static func withConsistentKinds(_ names: [NamedMention]) -> [NamedMention] {
    var votes: [String: [Mention.Kind: Double]] = [:]
    for name in names { votes[name.key, default: [:]][name.kind, default: 0] += name.confidence }
    let order = Mention.Kind.allCases
    return names.map { name in
      var name = name
      let kinds = votes[name.key] ?? [:]
      // The first of the kinds that have the most votes.
      let most = kinds.values.max() ?? 0
      name.kind = order.first { kinds[$0] == most } ?? name.kind
      return name
    }
  }

  private func thing(of mentions: [NamedMention], reading: NameUsage.Reading) -> Thing {
    switch reading {
    case .government(let country): return Thing(kind: .country, link: country, mentions: mentions)
    case .people:
      return Thing(kind: .group, mentions: mentions)
    case .itself:
      let name = mentions[0]
      let found = linker.link(
        key: name.key, surface: name.surface, kind: name.kind, titles: mentions.flatMap(\.titles))
      let kind = found?.entry.kind ?? NameResolver.kind(of: name)
      return Thing(kind: kind, link: found?.entry, mentions: mentions)
    }
  }

  /// The kind of a name that no gazetteer knows: what the analysis says, and for organizations their head noun.
  private static func kind(of name: NamedMention) -> Entity.Kind {
    switch name.kind {
    case .person: .person
    case .organization: OrganizationNames.kind(of: name.words)
    case .place: .place
    case .facility: .facility
    case .group: .group
    case .event: .event
    case .product: .product
    case .other: .other
    }
  }

  /// Things that the gazetteer knows as one become one.
  private static func mergedByLink(_ things: [Thing]) -> [Thing] {
    var merged: [Thing] = []
    var places: [Int: Int] = [:]
    for thing in things {
      if let link = thing.link, let place = places[link.key] {
        merged[place].mentions += thing.mentions
      } else {
        if let link = thing.link { places[link.key] = merged.count }
        merged.append(thing)
      }
    }
    return merged
  }
}
