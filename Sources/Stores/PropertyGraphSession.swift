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
      var count = 0
      for batch in batches(of: nodes, by: \.kind, batchSize) {
        try session.merge(batch, schema)
        count += batch.count
        report("nodes", count, nodes.count)
      }
      count = 0
      for batch in batches(of: edges, by: \.type, batchSize) {
        try session.merge(batch, schema)
        count += batch.count
        report("edges", count, edges.count)
      }
    } catch let error where error is AddressError || error is any TemporaryError {
      throw LoadError(store: store, reason: "\(error)", progress: done)
    }
  }

  /// Elements of the same kind together, in batches, kinds in the order of their first appearance.
  private func batches<Element>(of elements: [Element], by key: (Element) -> String, _ size: Int) -> [[Element]] {
    var groups: [String: [Element]] = [:]
    var order: [String] = []
    for element in elements {
      let name = key(element)
      if groups[name] == nil { order.append(name) }
      groups[name, default: []].append(element)
    }
    return order.flatMap { name -> [[Element]] in
      let group = groups[name] ?? []
      return stride(from: 0, to: group.count, by: size).map { Array(group[$0..<min($0 + size, group.count)]) }
    }
  }
}
