public import ByteStreams

/// Writes the nodes of a graph for `neo4j-admin database import`: CSV whose header gives types, with the kind as
/// label.
///
/// Texts may have line breaks, so that the import needs `--multiline-fields=true`.
public struct Neo4jNodeCSVWriter: GraphWriter {
  private let sink: ByteSink

  public init(schema: GraphSchema, sink: ByteSink) {
    self.sink = sink
    CSVText.append([":ID", "id", "label", "kind", ":LABEL"] + schema.nodeAttributes.map(\.neo4jHeader), to: sink)
  }

  public mutating func write(_ node: Node) {
    let labels = "Node;" + CypherText.label(node.kind)
    CSVText.append([node.id, node.id, node.label, node.kind, labels] + node.attributes.map { $0?.neo4jText }, to: sink)
  }

  public mutating func write(_ edge: Edge) {}
  public mutating func finish() {}
}

/// Writes the edges of a graph for `neo4j-admin database import`.
public struct Neo4jEdgeCSVWriter: GraphWriter {
  private let sink: ByteSink

  public init(schema: GraphSchema, sink: ByteSink) {
    self.sink = sink
    let builtIn = [":START_ID", ":END_ID", ":TYPE", "id", "label", "weight:double"]
    CSVText.append(builtIn + schema.edgeAttributes.map(\.neo4jHeader), to: sink)
  }

  public mutating func write(_ node: Node) {}

  public mutating func write(_ edge: Edge) {
    let builtIn = [edge.source, edge.target, edge.type, edge.id, edge.label, DoubleText.lexical(edge.weight)]
    CSVText.append(builtIn + edge.attributes.map { $0?.neo4jText }, to: sink)
  }

  public mutating func finish() {}
}

extension GraphSchema.Attribute {
  fileprivate var neo4jHeader: String {
    switch type {
    case .string: name
    case .strings: name + ":string[]"
    case .integer: name + ":long"
    case .double: name + ":double"
    case .boolean: name + ":boolean"
    }
  }
}

extension AttributeValue {
  /// Elements of arrays are divided by `;`, which therefore can't be part of one.
  fileprivate var neo4jText: String {
    guard case .strings(let strings) = self else { return text }
    return strings.map { $0.replacing(";", with: ",") }.joined(separator: ";")
  }
}
