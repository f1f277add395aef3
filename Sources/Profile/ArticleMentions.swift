import Graph

/// Which article speaks of which entities: by name, as participants of its facts, or as containers of these.
struct ArticleMentions {
  private var entities: [Article.ID: [Entity.ID]] = [:]

  init(_ graph: KnowledgeGraph) {
    var sets: [Article.ID: Set<Entity.ID>] = [:]
    for entity in graph.entities {
      for mention in entity.mentions { sets[mention.article, default: []].insert(entity.id) }
    }
    for fact in graph.facts {
      guard let article = fact.provenance.evidence.first?.article else { continue }
      for participant in fact.participants { sets[article, default: []].insert(participant) }
    }
    let containers = Dictionary(
      graph.entities.map { ($0.id, $0.containedIn) }, uniquingKeysWith: { first, _ in first })
    for article in graph.articles {
      var named = sets[article.id] ?? []
      ArticleMentions.addContainers(of: named, containers, to: &named)
      // A graph of one article has no entity that it does not speak of.
      let isAlone = graph.articles.count == 1
      entities[article.id] = graph.entities.map(\.id).filter { isAlone || named.contains($0) }
    }
  }

  /// In the order of the graph's entities.
  subscript(article: Article.ID) -> [Entity.ID] { entities[article] ?? [] }

  private static func addContainers(
    of start: Set<Entity.ID>, _ containers: [Entity.ID: Entity.ID?], to named: inout Set<Entity.ID>
  ) {
    for entity in start {
      var next = containers[entity] ?? nil
      while let container = next, named.insert(container).inserted { next = containers[container] ?? nil }
    }
  }
}

extension Fact {
  /// Everyone and everything the fact refers to, in a fixed order, with repetitions.
  var participants: [Participant] {
    switch self {
    case .membership(let fact): [fact.member] + [fact.organization].compactMap(\.self)
    case .position(let fact): [fact.holder] + fact.issue.about + [fact.speaker].compactMap(\.self)
    case .statement(let fact): [fact.speaker, fact.addressee].compactMap(\.self) + fact.about
    case .event(let fact): fact.agents + fact.patients + fact.others + [fact.place].compactMap(\.self)
    case .quantity(let fact): [fact.about].compactMap(\.self)
    }
  }
}
