public import Graph

/// Merging graphs of many articles: what is one by its identity becomes one, with the evidence of all. Merging is
/// commutative, associative and idempotent, and as RDF it is the union of the graphs, but for properties that can have
/// only one value (a canonical name, a kind): there one of the values is kept, always the same.
extension KnowledgeGraph {
  /// A graph of everything in this one and another.
  public func merged(with other: KnowledgeGraph) -> KnowledgeGraph { KnowledgeGraph.merged([self, other]) }

  /// A graph of everything in some graphs, in canonical order.
  public static func merged(_ graphs: some Sequence<KnowledgeGraph>) -> KnowledgeGraph {
    var articles: [Article.ID: ArticleRecord] = [:]
    var entities: [Entity.ID: Entity] = [:]
    var facts = FactUnion()
    for graph in graphs {
      for article in graph.articles {
        articles[article.id] = articles[article.id].map { ArticleMerge.merged($0, article) } ?? article
      }
      for entity in graph.entities {
        // An entity merged with itself is in canonical form.
        entities[entity.id] = EntityMerge.merged(entities[entity.id] ?? entity, entity)
      }
      for fact in graph.facts { facts.insert(fact) }
    }
    return KnowledgeGraph(
      articles: articles.values.sorted { $0.id < $1.id }, entities: entities.values.sorted { $0.id < $1.id },
      facts: facts.sorted)
  }
}

/// Merges two records of one article.
enum ArticleMerge {
  /// - Precondition: Both have the same identity.
  static func merged(_ left: ArticleRecord, _ right: ArticleRecord) -> ArticleRecord {
    ArticleRecord(
      id: left.id, headline: least(left.headline, right.headline),
      datePublished: least(left.datePublished, right.datePublished), language: min(left.language, right.language),
      url: least(left.url, right.url))
  }

  private static func least<Value: Comparable>(_ left: Value?, _ right: Value?) -> Value? {
    guard let left, let right else { return left ?? right }
    return min(left, right)
  }
}
