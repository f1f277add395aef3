public import Graph
public import Language

/// Who and what an article names.
public struct EntityResolution: Sendable {
  /// Sorted by identity.
  public var entities: [Entity] = []
  /// What each mention stands for; mentions behind which nothing named stands are missing.
  public var entityOfMention: [Mention.ID: Entity.ID] = [:]
  /// What the gazetteer knows of the entities it knows.
  var links: [Entity.ID: GazetteerEntry] = [:]

  init(
    _ things: [Thing], thingOfMention: [Mention.ID: Int], article: Article, document: Document, gazetteer: Gazetteer
  ) {
    let writer = EntityWriter(article: article, document: document, gazetteer: gazetteer)
    var written = things.map(writer.entity)
    // Where a place lies is said only of countries that the article speaks of: a graph holds nothing else.
    let known = Set(written.map(\.id))
    for index in written.indices {
      if let container = written[index].containedIn, !known.contains(container) { written[index].containedIn = nil }
    }
    for (mention, thing) in thingOfMention where mention >= 0 { entityOfMention[mention] = written[thing].id }
    for (thing, entity) in zip(things, written) where thing.link != nil { links[entity.id] = thing.link }
    entities = EntityResolution.merged(written)
  }

  /// Entities of one identity become one, sorted.
  private static func merged(_ entities: [Entity]) -> [Entity] {
    var byID: [Entity.ID: Entity] = [:]
    for entity in entities {
      byID[entity.id] = byID[entity.id].map { EntityMerge.merged($0, entity) } ?? entity
    }
    return byID.values.sorted { $0.id < $1.id }
  }
}

/// Turns things into entities.
struct EntityWriter {
  let article: Article
  let document: Document
  let gazetteer: Gazetteer

  func entity(of thing: Thing) -> Entity {
    let names = thing.names
    let name = canonicalName(of: thing, names)
    let country = thing.link?.country.map(gazetteer.entry)
    let isPlace = thing.kind == .city || thing.kind == .place || thing.kind == .facility
    return Entity(
      id: EntityIdentity.id(
        of: thing.kind, name: name, link: thing.link,
        country: thing.link != nil && isPlace ? country?.isoCode : nil, isWeak: isWeak(thing), article: article.id),
      kind: thing.kind, name: name, aliases: Set(names).subtracting([name]).sorted(), wikidata: thing.link?.wikidata,
      isoCode: thing.link?.isoCode, containedIn: isPlace ? country.map(id) : nil, isInferred: thing.isInferred,
      mentions: thing.mentions.map(evidence).sorted())
  }

  /// The gazetteer's name for what it knows; else the longest name in the article.
  private func canonicalName(of thing: Thing, _ names: [String]) -> String {
    if let link = thing.link { return link.name }
    return names.first ?? ""
  }

  /// Whether no name of it identifies it outside the article: a person's single name, an institution's common noun.
  private func isWeak(_ thing: Thing) -> Bool {
    guard thing.link == nil else { return false }
    switch EntityIdentity.family(of: thing.kind) {
    case "person": return !thing.isFullPersonName
    case "organization": return thing.mentions.allSatisfy { GenericNames.isGeneric($0.words) }
    default: return false
    }
  }

  private func evidence(_ mention: NamedMention) -> Evidence {
    let range = document.scalarRange(of: mention.tokens)
    return Evidence(article: article.id, range: range, quote: document.text[range])
  }

  private func id(of entry: GazetteerEntry) -> Entity.ID {
    EntityIdentity.id(of: entry.kind, name: entry.name, link: entry, country: nil, isWeak: false, article: article.id)
  }
}
