/// The finished graph of one article or of many: entities and the facts about them, in one canonical order.
public struct KnowledgeGraph: Hashable, Sendable {
  /// Sorted by identity.
  public var articles: [ArticleRecord]
  /// Sorted by identity.
  public var entities: [Entity]
  /// In the order of their first evidence.
  public var facts: [Fact<Entity.ID>]

  public init(articles: [ArticleRecord] = [], entities: [Entity] = [], facts: [Fact<Entity.ID>] = []) {
    self.articles = articles
    self.entities = entities
    self.facts = facts
  }

  public var memberships: [Membership<Entity.ID>] {
    facts.compactMap { if case .membership(let fact) = $0 { fact } else { nil } }
  }
  public var positions: [Position<Entity.ID>] {
    facts.compactMap { if case .position(let fact) = $0 { fact } else { nil } }
  }
  public var statements: [Statement<Entity.ID>] {
    facts.compactMap { if case .statement(let fact) = $0 { fact } else { nil } }
  }
  public var events: [Event<Entity.ID>] {
    facts.compactMap { if case .event(let fact) = $0 { fact } else { nil } }
  }
  public var quantities: [Quantity<Entity.ID>] {
    facts.compactMap { if case .quantity(let fact) = $0 { fact } else { nil } }
  }
}
