public import ByteStreams

/// Writes a script that loads the graph into Ladybug (or Kuzu, which it continues): one node table, a relationship table
/// for each type of edge, then nodes and edges in batches.
///
/// Everything is merged by id, so that running the script again changes nothing. Ladybug is strict about types: all rows of
/// a statement have the same properties, and a null has a type. Properties that no row of a statement has are left out.
public struct LadybugWriter: GraphWriter {
  private let sink: ByteSink
  private let schema: GraphSchema
  private var batches = ElementBatches()
  private var tables: Set<String> = []

  public init(schema: GraphSchema, sink: ByteSink) {
    self.sink = sink
    self.schema = schema
    sink.append(literal: "CREATE NODE TABLE IF NOT EXISTS Node(id STRING PRIMARY KEY, `label` STRING, `kind` STRING")
    appendColumns(schema.nodeAttributes)
  }

  public mutating func write(_ node: Node) {
    for batch in batches.add(node) { write(batch) }
  }

  public mutating func write(_ edge: Edge) {
    for batch in batches.add(edge) { write(batch) }
  }

  public mutating func finish() {
    for batch in batches.end() { write(batch) }
  }

  private mutating func write(_ batch: ElementBatches.Batch) {
    switch batch {
    case .nodes(let nodes): write(nodes)
    case .edges(let edges): write(edges)
    }
  }

  private func write(_ nodes: [Node]) {
    let used = LadybugWriter.used(nodes.map(\.attributes))
    sink.append(literal: "UNWIND [\n")
    for (index, node) in nodes.enumerated() {
      sink.append(literal: index > 0 ? ",\n{id:" : "{id:")
      CypherText.append(node.id, to: sink)
      sink.append(literal: ",`label`:")
      CypherText.append(node.label, to: sink)
      sink.append(literal: ",`kind`:")
      CypherText.append(node.kind, to: sink)
      append(used, schema.nodeAttributes, node.attributes)
      sink.append(literal: "}")
    }
    sink.append(literal: "\n] AS row MERGE (n:Node {id: row.id}) SET ")
    appendAssignments("n", ["label", "kind"] + used.map { schema.nodeAttributes[$0].name })
  }

  private mutating func write(_ edges: [Edge]) {
    let type = LadybugWriter.name(edges[0].type)
    if tables.insert(type).inserted {
      sink.append(
        "CREATE REL TABLE IF NOT EXISTS \(type)(FROM Node TO Node, id STRING, `label` STRING, `weight` DOUBLE")
      appendColumns(schema.edgeAttributes)
    }
    let used = LadybugWriter.used(edges.map(\.attributes))
    sink.append(literal: "UNWIND [\n")
    for (index, edge) in edges.enumerated() {
      sink.append(literal: index > 0 ? ",\n{id:" : "{id:")
      CypherText.append(edge.id, to: sink)
      sink.append(literal: ",source:")
      CypherText.append(edge.source, to: sink)
      sink.append(literal: ",target:")
      CypherText.append(edge.target, to: sink)
      sink.append(literal: ",`label`:")
      CypherText.append(edge.label, to: sink)
      sink.append(literal: ",`weight`:")
      CypherText.append(.double(edge.weight), to: sink)
      append(used, schema.edgeAttributes, edge.attributes)
      sink.append(literal: "}")
    }
    sink.append(literal: "\n] AS row MATCH (a:Node {id: row.source}) MATCH (b:Node {id: row.target}) ")
    sink.append("MERGE (a)-[r:\(type) {id: row.id}]->(b) SET ")
    appendAssignments("r", ["label", "weight"] + used.map { schema.edgeAttributes[$0].name })
  }

  private func appendColumns(_ attributes: [GraphSchema.Attribute]) {
    for attribute in attributes {
      sink.append(", \(LadybugWriter.name(attribute.name)) \(LadybugWriter.typeName(attribute.type))")
    }
    sink.append(literal: ");\n")
  }

  /// The indices of attributes that any of the elements has.
  private static func used(_ elements: [[AttributeValue?]]) -> [Int] {
    (elements.first?.indices ?? 0..<0).filter { index in elements.contains { $0[index] != nil } }
  }

  private func append(_ used: [Int], _ attributes: [GraphSchema.Attribute], _ values: [AttributeValue?]) {
    for index in used {
      let attribute = attributes[index]
      sink.append(",\(LadybugWriter.name(attribute.name)):")
      switch values[index] {
      case .double(let number)? where !number.isFinite: appendNull(.double)
      case .strings([])?: sink.append(literal: "cast([] AS STRING[])")
      case let value?: CypherText.append(value, to: sink)
      case nil: appendNull(attribute.type)
      }
    }
  }

  private func appendNull(_ type: AttributeType) {
    // A null without a type is a string.
    if type == .string { return sink.append(literal: "null") }
    sink.append("cast(null AS \(LadybugWriter.typeName(type)))")
  }

  private func appendAssignments(_ variable: String, _ names: [String]) {
    for (index, name) in names.enumerated() {
      if index > 0 { sink.append(literal: ", ") }
      let quoted = LadybugWriter.name(name)
      sink.append("\(variable).\(quoted) = row.\(quoted)")
    }
    sink.append(literal: ";\n")
  }

  /// Quoted always: Ladybug reserves more words than openCypher.
  private static func name(_ name: String) -> String { "`" + name.replacing("`", with: "``") + "`" }

  private static func typeName(_ type: AttributeType) -> String {
    switch type {
    case .string: "STRING"
    case .integer: "INT64"
    case .double: "DOUBLE"
    case .boolean: "BOOLEAN"
    case .strings: "STRING[]"
    }
  }
}
