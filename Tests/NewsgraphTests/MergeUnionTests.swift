import Graph
import Knowledge
import Profile
import RDF
import Testing

/// Small random graphs of the same few people, organizations and issues, as different articles have them.
private struct ArticleGraphs {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 2_862_933_555_777_941_757 &+ 3_037_000_493 }

  private mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  /// The graph of one article. With `oneName` a thing is called the same in all of them.
  mutating func graph(article number: Int, oneName: Bool) -> KnowledgeGraph {
    let id = Article.ID(sha256: String(repeating: String(number), count: 64))
    var graph = KnowledgeGraph(articles: [ArticleRecord(id: id, headline: "Headline \(number)")])
    let people = (0..<4).map { Entity.ID(path: "id/person/person-\($0)") }
    let bodies = (0..<3).map { Entity.ID(path: "id/organization/body-\($0)") }
    for person in people {
      let name = "Person \(person.path.suffix(1))" + (oneName || next(2) == 0 ? "" : " X.")
      graph.entities.append(
        Entity(id: person, kind: .person, name: name, aliases: ["P\(next(3))"], mentions: [evidence(id)]))
    }
    for body in bodies {
      let kind: Entity.Kind = oneName || next(2) == 0 ? .organization : .company
      graph.entities.append(Entity(id: body, kind: kind, name: "Body \(body.path.suffix(1))", mentions: [evidence(id)]))
    }
    for _ in 0..<6 { graph.facts.append(fact(id, people, bodies, oneName: oneName)) }
    return KnowledgeGraph.merged([graph])
  }

  private mutating func evidence(_ article: Article.ID) -> Evidence {
    let start = next(20)
    return Evidence(article: article, range: start..<(start + 4), quote: "word")
  }

  private mutating func fact(
    _ article: Article.ID, _ people: [Entity.ID], _ bodies: [Entity.ID], oneName: Bool
  ) -> Fact<Entity.ID> {
    let provenance = Provenance(evidence: [evidence(article)], confidence: 0.7, rule: "rule")
    switch next(3) {
    case 0:
      return .membership(
        Membership(
          member: people[next(4)], organization: bodies[next(3)],
          role: oneName ? "chair" : ["Chair", "chair"][next(2)],
          isFormer: next(2) == 0, provenance: provenance))
    case 1:
      return .position(
        Position(
          holder: bodies[next(3)], stance: [.for, .against][next(2)], issue: Issue(label: "a truce", about: []),
          provenance: provenance))
    default:
      return .event(Event(type: "meet", agents: [people[next(4)]], patients: [people[next(4)]], provenance: provenance))
    }
  }
}

@Suite struct MergeUnionTests {
  private static let base = "https://example.org/"

  private func quads(_ graph: KnowledgeGraph) -> Set<Quad> {
    Set(RDFProfile.dataset(graph, base: MergeUnionTests.base).quads)
  }

  @Test(arguments: 1...40)
  func mergedGraphsAreTheUnionOfTheirRDF(seed: UInt64) {
    var random = ArticleGraphs(seed: seed)
    let graphs = (1...3).map { random.graph(article: $0, oneName: true) }
    let union = graphs.reduce(into: Set<Quad>()) { $0.formUnion(quads($1)) }
    #expect(quads(KnowledgeGraph.merged(graphs)) == union)
  }

  /// Where articles call one thing by two names or kinds, one of them is kept, the same in any order; a name that is not
  /// kept stays as another name. Nothing else is lost or added.
  @Test(arguments: 1...40)
  func onlyWhatHasOneValueIsChosen(seed: UInt64) {
    var random = ArticleGraphs(seed: seed)
    let graphs = (1...3).map { random.graph(article: $0, oneName: false) }
    let union = graphs.reduce(into: Set<Quad>()) { $0.formUnion(quads($1)) }
    let merged = quads(KnowledgeGraph.merged(graphs))
    #expect(merged == quads(KnowledgeGraph.merged(graphs.reversed())))
    for lost in union.subtracting(merged) {
      #expect(["prefLabel", "type", "label", "name"].contains { lost.predicate.value.hasSuffix($0) }, "\(lost)")
    }
    for added in merged.subtracting(union) {
      #expect(
        added.predicate.value.hasSuffix("altLabel") || added.predicate.value.hasSuffix("alternateName"), "\(added)")
    }
  }
}
