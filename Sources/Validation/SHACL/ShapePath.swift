/// A SHACL property path (section 2.3.1).
indirect enum ShapePath {
  case predicate(TermTable.ID)
  case inverse(ShapePath)
  case sequence([ShapePath])
  case alternative([ShapePath])
  case zeroOrMore(ShapePath)
  case oneOrMore(ShapePath)
  case zeroOrOne(ShapePath)

  /// The nodes that the path leads to from a node, each once, in a fixed order.
  func values(from node: TermTable.ID, in graph: IndexedGraph) -> [TermTable.ID] {
    switch self {
    case .predicate(let predicate): return graph.objects(node, predicate)
    case .inverse(.predicate(let predicate)): return graph.subjects(predicate, node)
    case .inverse(let path): return path.inverted.values(from: node, in: graph)
    case .sequence(let paths):
      return paths.reduce([node]) { nodes, path in unique(nodes.flatMap { path.values(from: $0, in: graph) }) }
    case .alternative(let paths): return unique(paths.flatMap { $0.values(from: node, in: graph) })
    case .zeroOrMore(let path): return path.closure(of: [node], in: graph)
    case .oneOrMore(let path): return path.closure(of: path.values(from: node, in: graph), in: graph)
    case .zeroOrOne(let path): return unique([node] + path.values(from: node, in: graph))
    }
  }

  /// The path from the other end.
  private var inverted: ShapePath {
    switch self {
    case .predicate: .inverse(self)
    case .inverse(let path): path
    case .sequence(let paths): .sequence(paths.reversed().map(\.inverted))
    case .alternative(let paths): .alternative(paths.map(\.inverted))
    case .zeroOrMore(let path): .zeroOrMore(path.inverted)
    case .oneOrMore(let path): .oneOrMore(path.inverted)
    case .zeroOrOne(let path): .zeroOrOne(path.inverted)
    }
  }

  private func closure(of start: [TermTable.ID], in graph: IndexedGraph) -> [TermTable.ID] {
    var found = unique(start)
    var seen = Set(found)
    var next = 0
    while next < found.count {
      for node in values(from: found[next], in: graph) where seen.insert(node).inserted { found.append(node) }
      next += 1
    }
    return found
  }

  private func unique(_ nodes: [TermTable.ID]) -> [TermTable.ID] {
    var seen: Set<TermTable.ID> = []
    return nodes.count < 2 ? nodes : nodes.filter { seen.insert($0).inserted }
  }
}
