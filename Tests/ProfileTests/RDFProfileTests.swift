import ByteStreams
import Graph
import RDF
import Testing

@testable import Profile

@Suite struct RDFProfileTests {
  static let base = "https://w3id.org/newsgraph/"
  let quads = RDFProfile.dataset(Sample.graph, base: base).quads

  func objects(_ subject: IRI, _ predicate: IRI) -> [Term] {
    quads.filter { $0.subject == .iri(subject) && $0.predicate == predicate }.map(\.object)
  }
  func subjects(_ type: IRI) -> [IRI] {
    quads.compactMap {
      guard $0.predicate == RDFVocabulary.type, $0.object == .iri(type), case .iri(let subject) = $0.subject else {
        return nil
      }
      return subject
    }
  }
  func text(_ subject: IRI, _ predicate: IRI) -> [String] {
    objects(subject, predicate).compactMap { if case .literal(let literal) = $0 { literal.lexicalForm } else { nil } }
  }

  @Test func hasNoBlankNodesAndNoTripleTwice() {
    #expect(Set(quads).count == quads.count)
    for quad in quads {
      if case .blank = quad.subject { Issue.record("blank node as subject: \(quad)") }
      if case .blank = quad.object { Issue.record("blank node as object: \(quad)") }
    }
  }

  @Test func subjectsComeInOnePiece() {
    var finished: Set<Resource> = []
    var current: Resource?
    for quad in quads where quad.subject != current {
      #expect(finished.insert(quad.subject).inserted, "\(quad.subject) comes in two pieces")
      current = quad.subject
    }
  }

  @Test func allIRIsAreValid() throws {
    for quad in quads {
      if case .iri(let iri) = quad.subject { _ = try IRI(iri.value) }
      if case .iri(let iri) = quad.object { _ = try IRI(iri.value) }
    }
  }

  @Test func evidenceIsExact() throws {
    let scalars = Array(Sample.text.unicodeScalars)
    let evidence = subjects(Vocabulary.OA.specificResourceClass)
    #expect(evidence.count > 10)
    for node in evidence {
      var range: Range<Int>?
      var exact: String?
      for case .iri(let selector) in objects(node, Vocabulary.OA.hasSelector) {
        if let start = text(selector, Vocabulary.OA.start).first.flatMap(Int.init),
          let end = text(selector, Vocabulary.OA.end).first.flatMap(Int.init)
        {
          range = start..<end
        }
        exact = text(selector, Vocabulary.OA.exact).first ?? exact
      }
      let found = try #require(range)
      #expect(String(String.UnicodeScalarView(scalars[found])) == exact)
    }
  }

  @Test func shortcutsFollowFromFacts() {
    let identity = Identity(base: Self.base)
    let freedonia = IRI(unchecked: identity.entity(Sample.freedonia))
    let minister = IRI(unchecked: identity.entity(Sample.brezna))
    #expect(objects(freedonia, Vocabulary.NG.opposes).count == 1)
    #expect(objects(freedonia, Vocabulary.NG.supports).isEmpty, "a conditional position supports nothing")
    #expect(objects(minister, Vocabulary.Org.memberOf) == [.iri(freedonia)])
    let sylvania = IRI(unchecked: identity.entity(Sample.sylvania))
    #expect(objects(sylvania, Vocabulary.Org.memberOf).isEmpty, "a former member is no member")
    let article = IRI(unchecked: identity.article(Sample.articleID))
    #expect(objects(article, Vocabulary.Schema.mentions).count == Sample.entities.count)
  }

  @Test func twoSpeakersOfOneStatementAreOneNode() throws {
    var graph = Sample.graph
    guard case .statement(var fact) = graph.facts[3] else {
      Issue.record("the sample has changed")
      return
    }
    fact.speaker = Sample.ota
    fact.provenance.confidence = 0.4
    graph.facts.append(.statement(fact))
    let merged = RDFProfile.dataset(graph, base: Self.base).quads
    let statement = merged.filter { $0.predicate == Vocabulary.NG.speaker && $0.subject != merged[0].subject }
    #expect(statement.filter { $0.subject.description.contains("/statement/126-172") }.count == 2)
    #expect(
      merged.filter { $0.predicate == Vocabulary.NG.confidence }.count
        == quads.filter { $0.predicate == Vocabulary.NG.confidence }.count)
  }

  @Test func graphsMergeByUnion() {
    let half = KnowledgeGraph(
      articles: Sample.graph.articles, entities: Sample.graph.entities, facts: Array(Sample.facts.prefix(5)))
    let other = KnowledgeGraph(
      articles: Sample.graph.articles, entities: Sample.graph.entities, facts: Array(Sample.facts.dropFirst(5)))
    let union = Set(RDFProfile.dataset(half, base: Self.base).quads)
      .union(RDFProfile.dataset(other, base: Self.base).quads)
    #expect(union == Set(quads))
  }

  @Test(arguments: GraphFormats.all.map(\.formatName))
  func sameGraphSameBytes(format: String) throws {
    let serializer = try #require(GraphFormats.named(format))
    let first = try ByteSink.collect { try serializer.serialize(Sample.graph, options: .init(), to: $0) }
    let second = try ByteSink.collect { try serializer.serialize(Sample.graph, options: .init(), to: $0) }
    #expect(!first.isEmpty)
    #expect(first == second)
  }

  @Test func anAddressThatIsNoIRIStaysText() throws {
    var graph = Sample.graph
    graph.articles[0].url = "news.example/a b"
    let serializer = RDFGraphSerializer(.jsonLD)
    let bytes = try ByteSink.collect { try serializer.serialize(graph, options: .init(), to: $0) }
    #expect(String(decoding: bytes, as: UTF8.self).contains("\"urlText\": \"news.example/a b\""))
  }
}
