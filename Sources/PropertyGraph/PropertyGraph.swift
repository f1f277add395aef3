/// A node of a property graph.
public struct Node: Hashable, Sendable, Identifiable {
  /// Unique in the graph, and an XML NMTOKEN where a format demands one (GraphML's XSD does): letters, digits and
  /// `.-_:`.
  public var id: String
  /// The name people see.
  public var label: String
  /// The class of thing it is ("person"), one word.
  public var kind: String
  /// One for each of the schema's node attributes, in that order; nil where the node has none.
  public var attributes: [AttributeValue?]

  public init(id: String, label: String, kind: String, attributes: [AttributeValue?] = []) {
    self.id = id
    self.label = label
    self.kind = kind
    self.attributes = attributes
  }
}

/// A directed edge. Several edges may join the same two nodes.
public struct Edge: Hashable, Sendable, Identifiable {
  /// Unique among the graph's edges; an NMTOKEN like a node's.
  public var id: String
  public var source: Node.ID
  public var target: Node.ID
  /// The kind of edge (`HOLDS_ROLE`), written as `interaction` where a tool looks for that.
  public var type: String
  /// What people see on it ("Foreign Minister").
  public var label: String
  /// How much it counts in layouts and measures, positive.
  public var weight: Double
  /// One for each of the schema's edge attributes, in that order; nil where the edge has none.
  public var attributes: [AttributeValue?]

  public init(
    id: String, source: Node.ID, target: Node.ID, type: String, label: String, weight: Double = 1,
    attributes: [AttributeValue?] = []
  ) {
    self.id = id
    self.source = source
    self.target = target
    self.type = type
    self.label = label
    self.weight = weight
    self.attributes = attributes
  }
}

/// A directed multigraph whose nodes and edges have typed attributes.
public struct PropertyGraph: Hashable, Sendable {
  public var schema: GraphSchema
  public var nodes: [Node]
  public var edges: [Edge]

  public init(schema: GraphSchema, nodes: [Node] = [], edges: [Edge] = []) {
    self.schema = schema
    self.nodes = nodes
    self.edges = edges
  }

  /// Checks that attributes are as the schema says, and that every edge joins nodes of the graph.
  public func check() throws(GraphError) {
    for node in nodes { try schema.nodeAttributes.check(node.attributes, of: node.id) }
    let known = Set(nodes.lazy.map(\.id))
    for edge in edges {
      try schema.edgeAttributes.check(edge.attributes, of: edge.id)
      for end in [edge.source, edge.target] where !known.contains(end) {
        throw .unknownNode(edge: edge.id, node: end)
      }
    }
  }
}

extension [GraphSchema.Attribute] {
  func check(_ values: [AttributeValue?], of id: String) throws(GraphError) {
    guard values.count == count else { throw .attributeCount(id: id, expected: count, found: values.count) }
    for index in indices {
      guard let value = values[index], value.type != self[index].type else { continue }
      throw .attributeType(id: id, name: self[index].name, expected: self[index].type, found: value.type)
    }
  }
}
