import PropertyGraph

/// A conversation with a database that is ready to merge nodes and edges.
protocol PropertyGraphSession {
  /// Merges nodes of one kind by id.
  mutating func merge(_ nodes: [Node], _ schema: GraphSchema) throws
  /// Merges edges of one type by id, whose nodes are there.
  mutating func merge(_ edges: [Edge], _ schema: GraphSchema) throws
}

extension PropertyGraph {
  /// Loads the graph in batches, nodes first.
  ///
  /// - Parameters:
  ///   - store: how errors name the store.
  ///   - begin: begins the conversation.
  /// - Throws: `LoadError` for whatever a server can do; `GraphError` before anything is sent.
  func load<Session: PropertyGraphSession>(
    in batchSize: Int, to store: String, _ progress: (LoadProgress) -> Void, begin: () throws -> Session
  ) throws {
    try check()
    var done: LoadProgress?
    func report(_ unit: String, _ count: Int, _ total: Int) {
      let now = LoadProgress(unit: unit, done: count, total: total)
      done = now
      progress(now)
    }
    do {
      var session = try begin()
      var batches = ElementBatches(limit: batchSize)
      var sent = (nodes: 0, edges: 0)
      func send(_ ready: [ElementBatches.Batch]) throws {
        for batch in ready {
          switch batch {
          case .nodes(let batch):
            try session.merge(batch, schema)
            sent.nodes += batch.count
            report("nodes", sent.nodes, nodes.count)
          case .edges(let batch):
            try session.merge(batch, schema)
            sent.edges += batch.count
            report("edges", sent.edges, edges.count)
          }
        }
      }
      for node in nodes { try send(batches.add(node)) }
      for edge in edges { try send(batches.add(edge)) }
      try send(batches.end())
    } catch let error where error is AddressError || error is any TemporaryError {
      throw LoadError(store: store, reason: "\(error)", progress: done)
    }
  }
}
