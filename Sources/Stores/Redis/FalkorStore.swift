import ByteStreams
public import PropertyGraph

/// FalkorDB: openCypher over the protocol of Redis.
public struct FalkorStore: PropertyGraphStore {
  /// The graph that is loaded into when the address names none.
  public static let defaultGraph = "news"

  private let address: String
  private let credentials: Credentials?
  private let batchSize: Int
  private let backoff: Backoff

  /// - Parameter address: `falkor://host[:port][/graph]`, `falkors` for TLS; `redis` and `rediss` mean the same.
  public init(address: String, credentials: Credentials? = nil, batchSize: Int = 500) {
    self.address = address
    self.credentials = credentials
    self.batchSize = max(1, batchSize)
    backoff = Backoff()
  }

  public func load(_ graph: PropertyGraph, progress: (LoadProgress) -> Void) throws {
    try graph.load(in: batchSize, to: address, progress) {
      var session = FalkorSession(
        try ServerAddress(falkor: address), credentials, backoff)
      try session.prepare()
      return session
    }
  }
}

extension ServerAddress {
  /// - Throws: `AddressError`
  init(falkor text: String) throws(AddressError) {
    try self.init(
      text,
      schemes: ["falkor", "redis"].flatMap { name in
        [
          Scheme(name: name, port: 6379, security: .none), Scheme(name: name + "s", port: 6379, security: .verified),
        ]
      })
  }
}

/// Queries over one connection.
private struct FalkorSession: PropertyGraphSession {
  private let graph: String
  private var connection: RenewedConnection<RedisConnection>

  init(_ address: ServerAddress, _ credentials: Credentials?, _ backoff: Backoff) {
    connection = RenewedConnection(backoff) { try RedisConnection(address, credentials: credentials) }
    graph = address.database ?? FalkorStore.defaultGraph
  }

  /// Makes the index and the constraint on ids, which merging needs to be fast and certain.
  mutating func prepare() throws {
    do {
      try query("CREATE INDEX FOR (n:Node) ON (n.id)")
    } catch RedisError.failure(let message) where message.contains("already indexed") {}
    do {
      try run("GRAPH.CONSTRAINT", "CREATE", graph, "UNIQUE", "NODE", "Node", "PROPERTIES", "1", "id")
    } catch RedisError.failure(let message) where message.contains("already exists") {}
  }

  mutating func merge(_ nodes: [Node], _ schema: GraphSchema) throws {
    try query(try ByteSink.collect { CypherStatements.appendMerge(nodes, schema, to: $0) })
    try query(try ByteSink.collect { CypherStatements.appendLabel(nodes, to: $0) })
  }

  mutating func merge(_ edges: [Edge], _ schema: GraphSchema) throws {
    try query(try ByteSink.collect { CypherStatements.appendMerge(edges, schema, to: $0) })
  }

  private mutating func query(_ statement: [UInt8]) throws {
    try query(String(decoding: statement, as: UTF8.self))
  }

  private mutating func query(_ statement: String) throws {
    try run("GRAPH.QUERY", graph, statement)
  }

  private mutating func run(_ command: String...) throws {
    try connection.use { try $0.run(command) }
  }
}
