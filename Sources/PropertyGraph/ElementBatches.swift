/// Collects what one statement can merge: nodes of one kind or edges of one type, up to a limit. Of each kind one batch is
/// open; every node comes out before the first edge does.
package struct ElementBatches {
  package enum Batch {
    case nodes([Node])
    case edges([Edge])
  }

  private let limit: Int
  private var nodes = Groups<Node>()
  private var edges = Groups<Edge>()

  /// - Parameter limit: how many nodes or edges one statement merges.
  package init(limit: Int = 500) {
    self.limit = limit
  }

  /// Adds a node and returns the batch that is full with it.
  package mutating func add(_ node: Node) -> [Batch] {
    nodes.add(node, to: node.kind, limit).map { [.nodes($0)] } ?? []
  }

  /// Adds an edge and returns what is ready: all nodes before the first edge, the batch that is full with it.
  package mutating func add(_ edge: Edge) -> [Batch] {
    let before = nodes.end().map(Batch.nodes)
    return edges.add(edge, to: edge.type, limit).map { before + [.edges($0)] } ?? before
  }

  /// The batches that are not full.
  package mutating func end() -> [Batch] {
    nodes.end().map(Batch.nodes) + edges.end().map(Batch.edges)
  }
}

/// Elements by a name, names in the order of their first appearance.
private struct Groups<Element> {
  private var order: [String] = []
  private var members: [String: [Element]] = [:]

  mutating func add(_ element: Element, to name: String, _ limit: Int) -> [Element]? {
    if members[name] == nil { order.append(name) }
    members[name, default: []].append(element)
    guard let full = members[name], full.count >= limit else { return nil }
    members[name] = []
    return full
  }

  mutating func end() -> [[Element]] {
    guard !order.isEmpty else { return [] }
    defer { self = Groups() }
    return order.compactMap { name in members[name].flatMap { $0.isEmpty ? nil : $0 } }
  }
}
