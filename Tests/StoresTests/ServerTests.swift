import Foundation
import PropertyGraph
import RDF
import Testing

@testable import Stores

/// Loads into servers that run at the addresses that the environment names:
/// `NEWSGRAPH_TEST_GSP` (`http://127.0.0.1:7878/store`), `NEWSGRAPH_TEST_UPDATE`, and `NEWSGRAPH_TEST_BOLT` with
/// `NEWSGRAPH_TEST_USER` and `NEWSGRAPH_TEST_PASSWORD`.
@Suite struct ServerTests {
  static func environment(_ name: String) -> String? { ProcessInfo.processInfo.environment["NEWSGRAPH_TEST_" + name] }

  static let triples = (0..<250).map { number in
    Triple(
      .iri(IRI(unchecked: "https://example.org/s\(number)")), "https://example.org/p",
      .literal(Literal("Tom & Jérôme <李> \"Co\" \(number)")))
  }

  @Test(.enabled(if: environment("GSP") != nil, "set NEWSGRAPH_TEST_GSP"))
  func graphStore() throws {
    try load(SPARQLStore(endpoint: try #require(Self.environment("GSP")), batchSize: 100))
  }

  @Test(.enabled(if: environment("UPDATE") != nil, "set NEWSGRAPH_TEST_UPDATE"))
  func update() throws {
    try load(SPARQLStore(endpoint: try #require(Self.environment("UPDATE")), kind: .update, batchSize: 100))
  }

  private func load(_ store: SPARQLStore) throws {
    var reports: [Int] = []
    for _ in 0..<2 {
      try store.load(Self.triples, graph: "https://example.org/graph") { reports.append($0.done) }
    }
    #expect(reports == [100, 200, 250, 100, 200, 250])
  }

  @Test(.enabled(if: environment("BOLT") != nil, "set NEWSGRAPH_TEST_BOLT"))
  func bolt() throws {
    let address = try #require(Self.environment("BOLT"))
    let credentials = Self.environment("USER").map { user in
      Credentials(user: user, password: Self.environment("PASSWORD") ?? "")
    }
    let schema = try GraphSchema(
      nodeAttributes: [.init("aliases", .strings), .init("value", .double)],
      edgeAttributes: [.init("start", .integer), .init("former", .boolean)])
    let graph = PropertyGraph(
      schema: schema,
      nodes: (0..<30).map {
        Node(
          id: "test.n\($0)", label: "Ōta “\($0)”\n", kind: $0 < 10 ? "testPerson" : "testIssue",
          attributes: [["a", "b"], 0.5])
      },
      edges: (0..<29).flatMap { number in
        (0..<2).map { twin in
          Edge(
            id: "test.e\(number).\(twin)", source: "test.n\(number)", target: "test.n\(number + 1)", type: "TEST_EDGE",
            label: "to", attributes: [.integer(number), true])
        }
      })
    let store = BoltStore(address: address, credentials: credentials, batchSize: 8)
    for _ in 0..<2 { try store.load(graph) { _ in } }
    let connection = try BoltConnection(BoltAddress(address), credentials: credentials)
    #expect(try connection.run("MATCH (n:TestPerson) RETURN count(n)") == [[.integer(10)]])
    #expect(try connection.run("MATCH ()-[r:TEST_EDGE]->() RETURN count(r)") == [[.integer(58)]], "parallel edges stay")
    let found = try connection.run("MATCH (n:Node {id: 'test.n3'}) RETURN n.label, n.aliases, n.value")
    #expect(found == [[.string("Ōta “3”\n"), .list([.string("a"), .string("b")]), .double(0.5)]])
    #expect(throws: BoltError.self) { try connection.run("THIS IS NO CYPHER") }
    #expect(try connection.run("RETURN 1") == [[.integer(1)]], "a failure does not end the connection")
  }

  @Test func saysHowFarItCame() {
    let store = SPARQLStore(endpoint: "http://127.0.0.1:9/store")
    #expect {
      try store.load([Self.triples[0]], graph: nil) { _ in }
    } throws: { error in
      (error as? LoadError)?.progress == nil && "\(error)".contains("nothing was loaded")
    }
    let partly = LoadError(store: "x", reason: "y", progress: LoadProgress(unit: "triples", done: 5, total: 9))
    #expect("\(partly)".contains("5 of 9 triples are loaded"))
  }
}
