public import ByteStreams

/// Writes a script of openCypher that loads the graph into a database: a constraint, then nodes and edges in batches.
///
/// Everything is merged by id, so that running the script again changes nothing. Every node has the label `Node`, on
/// which the constraint is, and its kind as second label. Statements end in `;` at the end of a line, and no string has
/// a line break of its own, as scripts for `cypher-shell` and `neo4j-cli` need it.
public struct CypherWriter: GraphWriter {
  /// How many nodes or edges one statement merges.
  private static let batchSize = 500

  private let sink: ByteSink
  private let schema: GraphSchema
  private var batch = 0
  /// The kind of the nodes or the type of the edges of the open batch.
  private var open: (isNode: Bool, name: String)?

  public init(schema: GraphSchema, sink: ByteSink) {
    self.sink = sink
    self.schema = schema
    sink.append(literal: "CREATE CONSTRAINT newsgraph_node_id IF NOT EXISTS FOR (n:Node) REQUIRE n.id IS UNIQUE;\n")
  }

  public mutating func write(_ node: Node) {
    beginRow(isNode: true, node.kind)
    sink.append(literal: "{id:")
    CypherText.append(node.id, to: sink)
    sink.append(literal: ",set:{label:")
    CypherText.append(node.label, to: sink)
    sink.append(literal: ",kind:")
    CypherText.append(node.kind, to: sink)
    write(schema.nodeAttributes, node.attributes)
    sink.append(literal: "}}")
  }

  public mutating func write(_ edge: Edge) {
    beginRow(isNode: false, edge.type)
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
    write(schema.edgeAttributes, edge.attributes)
    sink.append(literal: "}}")
  }

  public mutating func finish() {
    endBatch()
  }

  private mutating func beginRow(isNode: Bool, _ name: String) {
    if let open, batch < Self.batchSize, open.isNode == isNode, open.name == name {
      sink.append(literal: ",\n")
    } else {
      endBatch()
      sink.append(literal: "UNWIND [\n")
      open = (isNode, name)
    }
    batch += 1
  }

  private mutating func endBatch() {
    guard let open else { return }
    sink.append(literal: "\n] AS row ")
    if open.isNode {
      sink.append("MERGE (n:Node {id: row.id}) SET n:\(CypherText.name(CypherText.label(open.name))), n += row.set;\n")
    } else {
      sink.append(literal: "MATCH (a:Node {id: row.source}) MATCH (b:Node {id: row.target}) ")
      sink.append("MERGE (a)-[r:\(CypherText.name(open.name)) {id: row.id}]->(b) SET r += row.set;\n")
    }
    self.open = nil
    batch = 0
  }

  private func write(_ attributes: [GraphSchema.Attribute], _ values: [AttributeValue?]) {
    for (attribute, value) in zip(attributes, values) {
      guard let value else { continue }
      sink.append(",\(CypherText.name(attribute.name)):")
      switch value {
      case .string(let text): CypherText.append(text, to: sink)
      case .integer(let number): sink.append(decimal: number)
      case .double(let number): number.isFinite ? sink.append(double: number) : sink.append(literal: "null")
      case .boolean(let flag): sink.append(literal: flag ? "true" : "false")
      case .strings(let strings):
        sink.append(UInt8(ascii: "["))
        for (index, text) in strings.enumerated() {
          if index > 0 { sink.append(UInt8(ascii: ",")) }
          CypherText.append(text, to: sink)
        }
        sink.append(UInt8(ascii: "]"))
      }
    }
  }
}

/// Names and strings of Cypher.
public enum CypherText {
  /// The label of a kind: its first letter in upper case.
  public static func label(_ kind: String) -> String {
    kind.prefix(1).uppercased() + kind.dropFirst()
  }

  /// A name, in backticks where it is none by itself.
  public static func name(_ name: String) -> String {
    let isPlain =
      name.utf8.allSatisfy { byte in
        let letter = byte | 0x20
        return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter) || byte == UInt8(ascii: "_")
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      } && name.utf8.first.map { !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
    return isPlain && name.lowercased() != "as" ? name : "`" + name.replacing("`", with: "``") + "`"
  }

  /// Appends a string literal without line breaks.
  static func append(_ text: String, to sink: ByteSink) {
    sink.append(UInt8(ascii: "'"))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "'"), UInt8(ascii: "\\"):
        sink.append(UInt8(ascii: "\\"))
        sink.append(byte)
      case 0x08: sink.append(literal: "\\b")
      case 0x09: sink.append(literal: "\\t")
      case 0x0A: sink.append(literal: "\\n")
      case 0x0C: sink.append(literal: "\\f")
      case 0x0D: sink.append(literal: "\\r")
      case 0..<0x20:
        sink.append(literal: "\\u00")
        sink.append(UInt8(ascii: "0") + byte >> 4)
        sink.append("0123456789ABCDEF".utf8.dropFirst(Int(byte & 15)).first ?? 0x30)
      default: sink.append(byte)
      }
    }
    sink.append(UInt8(ascii: "'"))
  }
}
