public import ByteStreams

/// Writes a script of openCypher that loads the graph into a database: a constraint, then nodes and edges in batches.
///
/// Everything is merged by id, so that running the script again changes nothing. Every node has the label `Node`, on
/// which the constraint is, and its kind as second label. Statements end in `;` at the end of a line, and no string has
/// a line break of its own, as scripts for `cypher-shell` and `neo4j-cli` need it.
public struct CypherWriter: GraphWriter {
  private let sink: ByteSink
  private let schema: GraphSchema
  private var batches = ElementBatches()

  public init(schema: GraphSchema, sink: ByteSink) {
    self.sink = sink
    self.schema = schema
    sink.append(literal: "CREATE CONSTRAINT newsgraph_node_id IF NOT EXISTS FOR (n:Node) REQUIRE n.id IS UNIQUE;\n")
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

  private func write(_ batch: ElementBatches.Batch) {
    switch batch {
    case .nodes(let nodes):
      CypherStatements.appendMerge(nodes, schema, to: sink)
      sink.append(literal: ";\n")
      CypherStatements.appendLabel(nodes, to: sink)
    case .edges(let edges): CypherStatements.appendMerge(edges, schema, to: sink)
    }
    sink.append(literal: ";\n")
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
