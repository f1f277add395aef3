public import ByteStreams

/// Statements of openCypher that merge nodes and edges by id, with their values as literals, for servers and scripts
/// that take no parameters.
///
/// Every node gets the label `Node` and its kind as second label. The second label has a statement of its own, because
/// ArcadeDB's unique constraint refuses a node that is made and gets another label at once.
public enum CypherStatements {
  /// Appends a statement that merges nodes of one kind, without a `;`. No string in it has a line break of its own.
  public static func appendMerge(_ nodes: [Node], _ schema: GraphSchema, to sink: ByteSink) {
    sink.append(literal: "UNWIND [\n")
    for (index, node) in nodes.enumerated() {
      if index > 0 { sink.append(literal: ",\n") }
      sink.append(literal: "{id:")
      CypherText.append(node.id, to: sink)
      sink.append(literal: ",set:{label:")
      CypherText.append(node.label, to: sink)
      sink.append(literal: ",kind:")
      CypherText.append(node.kind, to: sink)
      append(schema.nodeAttributes, node.attributes, to: sink)
      sink.append(literal: "}}")
    }
    sink.append(literal: "\n] AS row MERGE (n:Node {id: row.id}) SET n += row.set")
  }

  /// Appends a statement that gives nodes of one kind, which are there, the label of that kind, without a `;`.
  public static func appendLabel(_ nodes: [Node], to sink: ByteSink) {
    guard let kind = nodes.first?.kind else { return }
    sink.append(literal: "UNWIND [")
    for (index, node) in nodes.enumerated() {
      if index > 0 { sink.append(UInt8(ascii: ",")) }
      CypherText.append(node.id, to: sink)
    }
    sink.append("] AS id MATCH (n:Node {id: id}) SET n:\(CypherText.name(CypherText.label(kind)))")
  }

  /// Appends a statement that merges edges of one type, whose nodes must be there, without a `;`.
  public static func appendMerge(_ edges: [Edge], _ schema: GraphSchema, to sink: ByteSink) {
    guard let type = edges.first?.type else { return }
    sink.append(literal: "UNWIND [\n")
    for (index, edge) in edges.enumerated() {
      if index > 0 { sink.append(literal: ",\n") }
      sink.append(literal: "{id:")
      CypherText.append(edge.id, to: sink)
      sink.append(literal: ",source:")
      CypherText.append(edge.source, to: sink)
      sink.append(literal: ",target:")
      CypherText.append(edge.target, to: sink)
      sink.append(literal: ",set:{label:")
      CypherText.append(edge.label, to: sink)
      sink.append(literal: ",weight:")
      sink.append(double: edge.weight)
      append(schema.edgeAttributes, edge.attributes, to: sink)
      sink.append(literal: "}}")
    }
    sink.append(literal: "\n] AS row MATCH (a:Node {id: row.source}) MATCH (b:Node {id: row.target}) ")
    sink.append("MERGE (a)-[r:\(CypherText.name(type)) {id: row.id}]->(b) SET r += row.set")
  }

  private static func append(_ attributes: [GraphSchema.Attribute], _ values: [AttributeValue?], to sink: ByteSink) {
    for (attribute, value) in zip(attributes, values) {
      guard let value else { continue }
      sink.append(",\(CypherText.name(attribute.name)):")
      CypherText.append(value, to: sink)
    }
  }
}

extension CypherText {
  /// Appends a literal; numbers that are none in Cypher become null.
  static func append(_ value: AttributeValue, to sink: ByteSink) {
    switch value {
    case .string(let text): append(text, to: sink)
    case .integer(let number): sink.append(decimal: number)
    case .double(let number): number.isFinite ? sink.append(double: number) : sink.append(literal: "null")
    case .boolean(let flag): sink.append(literal: flag ? "true" : "false")
    case .strings(let strings):
      sink.append(UInt8(ascii: "["))
      for (index, text) in strings.enumerated() {
        if index > 0 { sink.append(UInt8(ascii: ",")) }
        append(text, to: sink)
      }
      sink.append(UInt8(ascii: "]"))
    }
  }
}
