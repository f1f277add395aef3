public import Graph
public import Language

/// Makes the knowledge graph of an article from its analysis and the facts found in it: names brought together and
/// linked, participants resolved, the same facts merged.
public struct KnowledgeBuilder: Sendable {
  private let gazetteer: Gazetteer

  public init(gazetteer: Gazetteer = .builtIn) { self.gazetteer = gazetteer }

  /// The graph of an article. The same input gives the same graph.
  ///
  /// - Parameters:
  ///   - document: The analysis of `article.text`.
  ///   - facts: Facts whose participants are mentions of the document.
  public func graph(article: Article, document: Document, facts: [Fact<Mention.ID>]) -> KnowledgeGraph {
    let resolution = resolve(article: article, document: document, facts: facts)
    let mapped = facts.compactMap { $0.mapParticipants { resolution.entityOfMention[$0] } }.map(IssueLabels.canonical)
    let bodies = BodyMemberships(
      entities: resolution.entities, links: resolution.links, gazetteer: gazetteer
    ).facts()
    let elided = ElidedOrganizations(
      resolution.entities, links: resolution.links, gazetteer: gazetteer, year: article.datePublished?.year,
      described: describedOffices(facts, resolution))
    return KnowledgeGraph(
      articles: [ArticleRecord(article)], entities: resolution.entities,
      facts: elided.filled(FactAssembly.merged(mapped + bodies)))
  }

  /// The offices of people who are described but not named ("Peru's ambassador said"), with where they are held.
  private func describedOffices(
    _ facts: [Fact<Mention.ID>], _ resolution: EntityResolution
  ) -> [(role: String, organization: Entity.ID)] {
    facts.compactMap { fact in
      guard case .membership(let membership) = fact, let role = membership.role, !membership.isFormer,
        resolution.entityOfMention[membership.member] == nil,
        let organization = membership.organization.flatMap({ resolution.entityOfMention[$0] })
      else { return nil }
      return (role, organization)
    }
  }

  /// Who and what the article names, and which of them each mention stands for.
  public func resolve(article: Article, document: Document, facts: [Fact<Mention.ID>] = []) -> EntityResolution {
    let syntax = Syntax(document)
    let names = NameRepair(syntax: syntax, gazetteer: gazetteer).repaired(document.namedMentions())
    let context = LinkContext(date: article.datePublished, keys: names.map(\.key), gazetteer: gazetteer)
    let linker = Linker(gazetteer: gazetteer, context: context)
    let resolver = NameResolver(syntax: syntax, names: names, linker: linker)
    var references = ReferenceResolver(resolver: resolver, syntax: syntax, facts: facts)
    return EntityResolution(
      resolver.things, thingOfMention: references.resolve(), article: article, document: document, gazetteer: gazetteer)
  }
}
