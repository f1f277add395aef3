import Graph
import RDF
import Testing

@testable import Profile

@Suite struct KnowledgeGraphReaderTests {
  static let base = "https://w3id.org/newsgraph/"

  /// The sample in the order in which graphs are read back.
  var sorted: KnowledgeGraph {
    let identity = Identity(base: Self.base)
    var graph = Sample.graph
    graph.entities.sort { $0.id < $1.id }
    graph.facts.sort { left, right in
      let (first, second) = (left.provenance.evidence[0], right.provenance.evidence[0])
      return first == second ? (identity.fact(left) ?? "") < (identity.fact(right) ?? "") : first < second
    }
    return graph
  }

  @Test func readsWhatWasWritten() throws {
    let quads = RDFProfile.dataset(Sample.graph, base: Self.base).quads
    let read = try KnowledgeGraphReader.read(quads)
    #expect(read.articles == sorted.articles)
    #expect(read.entities == sorted.entities)
    #expect(read.facts == sorted.facts)
  }

  @Test func orderOfTriplesDoesNotMatter() throws {
    let quads = RDFProfile.dataset(Sample.graph, base: Self.base).quads
    let read = try KnowledgeGraphReader.read(quads.reversed())
    #expect(Set(RDFProfile.dataset(read, base: Self.base).quads) == Set(quads))
  }

  @Test func keepsTheBase() throws {
    let quads = RDFProfile.dataset(Sample.graph, base: "https://other.example/x/").quads
    #expect(try KnowledgeGraphReader.read(quads).entities == sorted.entities)
  }

  @Test func saysWhatIsMissing() throws {
    #expect(throws: GraphReadError.noArticle) { try KnowledgeGraphReader.read([]) }
    let quads = RDFProfile.dataset(Sample.graph, base: Self.base).quads
    let incomplete = quads.filter { $0.predicate != Vocabulary.NG.holder }
    #expect(throws: GraphReadError.self) { try KnowledgeGraphReader.read(incomplete) }
  }
}
