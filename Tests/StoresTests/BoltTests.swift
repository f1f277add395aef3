import Foundation
import PropertyGraph
import Testing

@testable import Stores

/// Bolt on a server (`Tests/run` starts ArcadeDB).
@Suite(.serialized, .enabled(if: DatabaseTests.address("ARCADEDB") != nil, DatabaseTests.why("ArcadeDB")))
struct BoltTests {
  static let graph = PropertyGraph(
    schema: try! GraphSchema(
      nodeAttributes: [.init("aliases", .strings), .init("value", .double)],
      edgeAttributes: [.init("start", .integer), .init("former", .boolean)]),
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

  private func address() throws -> String {
    try #require(DatabaseTests.address("ARCADEDB")).replacing("/news", with: "/tests")
  }

  private func credentials() -> Credentials {
    Credentials(user: "root", password: Programs.environment("NEWSGRAPH_PASSWORD") ?? "")
  }

  private func connection() throws -> BoltConnection {
    try BoltConnection(ServerAddress(bolt: address()), credentials: credentials())
  }

  @Test func mergesInBatches() throws {
    let store = BoltStore(address: try address(), credentials: credentials(), batchSize: 8)
    var reports: [String] = []
    for _ in 0..<2 { try store.load(Self.graph) { reports.append("\($0.done) of \($0.total) \($0.unit)") } }
    #expect(reports.prefix(3) == ["8 of 30 nodes", "16 of 30 nodes", "24 of 30 nodes"], "a batch is of one kind")
    #expect(reports.last == "58 of 58 edges")
    let connection = try connection()
    #expect(try connection.run("MATCH (n:TestPerson) RETURN count(n)") == [[.integer(10)]])
    #expect(try connection.run("MATCH ()-[r:TEST_EDGE]->() RETURN count(r)") == [[.integer(58)]], "parallel edges stay")
    let found = try connection.run("MATCH (n:Node {id: 'test.n3'}) RETURN n.label, n.aliases, n.value")
    #expect(found == [[.string("Ōta “3”\n"), .list([.string("a"), .string("b")]), .double(0.5)]])
  }

  @Test func aFailureDoesNotEndTheConnection() throws {
    let connection = try connection()
    #expect(throws: BoltError.self) { try connection.run("THIS IS NO CYPHER") }
    #expect(try connection.run("RETURN 1") == [[.integer(1)]])
  }

  @Test func refusesAWrongPassword() throws {
    let store = BoltStore(address: try address(), credentials: Credentials(user: "root", password: "wrong-4711"))
    #expect {
      try store.load(Self.graph) { _ in }
    } throws: { error in
      error is LoadError && !"\(error)".contains("4711")
    }
  }

  /// The first connections break in the middle of the load; the load goes on where it was.
  @Test func connectsAnewWhenTheConnectionBreaks() throws {
    let target = try ServerAddress(bolt: address())
    let proxy = try LoopbackServer { descriptor, number in
      FlakyProxy.pass(descriptor, to: target.port, limit: number < 3 ? 3_000 : .max)
    }
    let store = BoltStore(
      address: "bolt://127.0.0.1:\(proxy.port)/tests", credentials: credentials(), batchSize: 8,
      backoff: Backoff(attempts: 5, firstWait: 0.01))
    var last: LoadProgress?
    try store.load(Self.graph) { last = $0 }
    #expect(last == LoadProgress(unit: "edges", done: 58, total: 58))
    #expect(try connection().run("MATCH ()-[r:TEST_EDGE]->() RETURN count(r)") == [[.integer(58)]])
  }

  @Test func saysHowFarItCameAndAnotherRunFinishes() throws {
    let target = try ServerAddress(bolt: address())
    let proxy = try LoopbackServer { descriptor, number in
      FlakyProxy.pass(descriptor, to: target.port, limit: number < 1 ? 3_000 : 0)
    }
    let store = BoltStore(
      address: "bolt://127.0.0.1:\(proxy.port)/tests", credentials: credentials(), batchSize: 8,
      backoff: Backoff(attempts: 2, firstWait: 0.01))
    #expect {
      try store.load(Self.graph) { _ in }
    } throws: { error in
      guard let progress = (error as? LoadError)?.progress else { return false }
      return progress.done > 0 && progress.done < progress.total && "\(error)".contains("are loaded")
    }
    try BoltStore(address: address(), credentials: credentials()).load(Self.graph) { _ in }
    #expect(try connection().run("MATCH (n:TestPerson) RETURN count(n)") == [[.integer(10)]])
  }
}
