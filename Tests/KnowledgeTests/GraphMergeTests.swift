import Graph
import Knowledge
import Testing

/// Random graphs that share entities, issues and articles.
private struct RandomGraphs {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  mutating func graph() -> KnowledgeGraph {
    let articles = (0..<(1 + next(3))).map { _ in Article.ID(sha256: "\(next(4))" + String(repeating: "0", count: 63)) }
    var graph = KnowledgeGraph(articles: Set(articles).sorted().map { ArticleRecord(id: $0, headline: "H\($0.short)") })
    let entities = (0..<6).map { _ in entity(articles) }
    graph.entities = Dictionary(entities.map { ($0.id, $0) }) { first, _ in first }.values.sorted { $0.id < $1.id }
    graph.facts = (0..<8).map { _ in fact(articles) }
    return graph
  }

  private mutating func evidence(_ articles: [Article.ID]) -> Evidence {
    let start = next(5)
    return Evidence(article: articles[next(articles.count)], range: start..<(start + 3), quote: "abc")
  }

  private mutating func id() -> Entity.ID { Entity.ID(path: "id/person/p\(next(5))") }

  private mutating func entity(_ articles: [Article.ID]) -> Entity {
    Entity(
      id: id(), kind: [.person, .organization, .company][next(3)], name: ["A", "B", "Aa"][next(3)],
      aliases: next(2) == 0 ? [] : ["C"], wikidata: next(2) == 0 ? nil : "Q1", isInferred: next(2) == 0,
      mentions: [evidence(articles)])
  }

  private mutating func fact(_ articles: [Article.ID]) -> Fact<Entity.ID> {
    let provenance = Provenance(
      evidence: [evidence(articles)], confidence: Double(next(3)) / 4, rule: ["r", "s"][next(2)],
      isInferred: next(2) == 0)
    switch next(3) {
    case 0:
      return .membership(
        Membership(member: id(), organization: id(), role: ["Chair", "chair"][next(2)], provenance: provenance))
    case 1:
      return .position(
        Position(
          holder: id(), stance: .for, issue: Issue(label: "peace", about: [id(), id()]),
          expressedIn: next(2) == 0 ? nil : evidence(articles), provenance: provenance))
    default:
      return .event(Event(type: "meet", agents: [id(), id()], others: [id()], provenance: provenance))
    }
  }
}

@Suite("Merging graphs")
struct GraphMergeTests {
  @Test("merging is commutative, associative and idempotent", arguments: 1...60)
  func laws(seed: UInt64) {
    var random = RandomGraphs(seed: seed)
    let (a, b, c) = (random.graph(), random.graph(), random.graph())
    #expect(a.merged(with: b) == b.merged(with: a))
    #expect(a.merged(with: b).merged(with: c) == a.merged(with: b.merged(with: c)))
    let once = a.merged(with: b)
    #expect(once.merged(with: once) == once)
    #expect(once.merged(with: a) == once)
    #expect(KnowledgeGraph.merged([c, a, b]) == KnowledgeGraph.merged([a, b, c]))
  }

  @Test("one person of two articles is one node with the evidence of both; the facts stay with their articles")
  func twoArticles() throws {
    let ids = ["1", "2"].map { Article.ID(sha256: String(repeating: $0, count: 64)) }
    let graphs = ids.map { article in
      let words = Evidence(article: article, range: 0..<3, quote: "Ana")
      let person = Entity.ID(path: "id/person/ana-rojas")
      return KnowledgeGraph(
        articles: [ArticleRecord(id: article)],
        entities: [Entity(id: person, kind: .person, name: "Ana Rojas", aliases: ["Rojas"], mentions: [words])],
        facts: [
          .membership(
            Membership(
              member: person, organization: nil, role: "Chair",
              provenance: Provenance(evidence: [words], confidence: 0.9, rule: "r")))
        ])
    }
    let merged = graphs[1].merged(with: graphs[0])
    #expect(merged.articles.map(\.id) == ids)
    let person = try #require(merged.entities.first)
    #expect(merged.entities.count == 1)
    #expect(person.mentions.map(\.article) == ids)
    #expect(merged.facts.map { $0.provenance.evidence.map(\.article) } == [[ids[0]], [ids[1]]])
  }

  @Test("nothing is merged with nothing, and a merged graph is in canonical order")
  func empty() {
    #expect(KnowledgeGraph().merged(with: KnowledgeGraph()) == KnowledgeGraph())
    var random = RandomGraphs(seed: 7)
    let graph = KnowledgeGraph.merged([random.graph()])
    #expect(graph.entities.map(\.id) == graph.entities.map(\.id).sorted())
    #expect(KnowledgeGraph.merged([graph, KnowledgeGraph()]) == graph)
  }
}
