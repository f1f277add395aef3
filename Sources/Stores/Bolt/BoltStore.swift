public import PropertyGraph

/// A database that speaks Bolt and openCypher: Neo4j, Memgraph, ArcadeDB …
public struct BoltStore: PropertyGraphStore {
  private let address: String
  private let credentials: Credentials?
  private let batchSize: Int
  private let backoff: Backoff

  /// - Parameter address: `bolt://host[:port][/database]`; `bolt+s` for TLS, `bolt+ssc` for TLS without checking the
  ///   server's certificate; `neo4j` means the same as `bolt`.
  public init(address: String, credentials: Credentials? = nil, batchSize: Int = 1_000) {
    self.init(address: address, credentials: credentials, batchSize: batchSize, backoff: Backoff())
  }

  init(address: String, credentials: Credentials? = nil, batchSize: Int, backoff: Backoff) {
    self.address = address
    self.credentials = credentials
    self.batchSize = max(1, batchSize)
    self.backoff = backoff
  }

  public func load(_ graph: PropertyGraph, progress: (LoadProgress) -> Void) throws {
    try graph.load(in: batchSize, to: address, progress) {
      var session = BoltSession(try ServerAddress(bolt: address), credentials, backoff)
      try session.prepare()
      return session
    }
  }
}

/// Statements over one connection.
private struct BoltSession: PropertyGraphSession {
  private var connection: RenewedConnection<BoltConnection>

  init(_ address: ServerAddress, _ credentials: Credentials?, _ backoff: Backoff) {
    connection = RenewedConnection(backoff) { try BoltConnection(address, credentials: credentials) }
  }

  /// Makes the constraint that merging by id needs to be fast. A server that has another way of saying it merges
  /// without.
  mutating func prepare() throws {
    do {
      try run("CREATE CONSTRAINT newsgraph_node_id IF NOT EXISTS FOR (n:Node) REQUIRE n.id IS UNIQUE", .map([]))
    } catch BoltError.failure(let code, let message) {
      if code.contains("Security") { throw BoltError.failure(code: code, message: message) }
    }
  }

  mutating func merge(_ nodes: [Node], _ schema: GraphSchema) throws {
    guard let first = nodes.first else { return }
    let label = CypherText.name(CypherText.label(first.kind))
    let rows = nodes.map { node -> PackValue in
      let fixed: [(key: String, value: PackValue)] = [
        (key: "label", value: .string(node.label)), (key: "kind", value: .string(node.kind)),
      ]
      let set = fixed + properties(schema.nodeAttributes, node.attributes)
      return .map([(key: "id", value: .string(node.id)), (key: "set", value: .map(set))])
    }
    try run("UNWIND $rows AS row MERGE (n:Node {id: row.id}) SET n += row.set", rows)
    // A statement of its own, see `CypherStatements`.
    try run("UNWIND $rows AS id MATCH (n:Node {id: id}) SET n:\(label)", nodes.map { .string($0.id) })
  }

  mutating func merge(_ edges: [Edge], _ schema: GraphSchema) throws {
    guard let first = edges.first else { return }
    let rows = edges.map { edge -> PackValue in
      let fixed: [(key: String, value: PackValue)] = [
        (key: "label", value: .string(edge.label)), (key: "weight", value: .double(edge.weight)),
      ]
      let set = fixed + properties(schema.edgeAttributes, edge.attributes)
      return .map([
        (key: "id", value: .string(edge.id)), (key: "source", value: .string(edge.source)),
        (key: "target", value: .string(edge.target)), (key: "set", value: .map(set)),
      ])
    }
    let statement = """
      UNWIND $rows AS row MATCH (a:Node {id: row.source}) MATCH (b:Node {id: row.target}) \
      MERGE (a)-[r:\(CypherText.name(first.type)) {id: row.id}]->(b) SET r += row.set
      """
    try run(statement, rows)
  }

  private func properties(
    _ attributes: [GraphSchema.Attribute], _ values: [AttributeValue?]
  ) -> [(key: String, value: PackValue)] {
    zip(attributes, values).compactMap { attribute, value in
      value.map { (key: attribute.name, value: PackValue($0)) }
    }
  }

  private mutating func run(_ statement: String, _ rows: [PackValue]) throws {
    try run(statement, .map([(key: "rows", value: .list(rows))]))
  }

  private mutating func run(_ statement: String, _ parameters: PackValue) throws {
    try connection.use { try $0.run(statement, parameters) }
  }
}

extension PackValue {
  fileprivate init(_ value: AttributeValue) {
    switch value {
    case .string(let text): self = .string(text)
    case .integer(let number): self = .integer(number)
    case .double(let number): self = .double(number)
    case .boolean(let flag): self = .boolean(flag)
    case .strings(let strings): self = .list(strings.map { .string($0) })
    }
  }
}
