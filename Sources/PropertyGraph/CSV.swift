public import ByteStreams

/// Writes the nodes of a graph as CSV (RFC 4180): a header, then one record a node. Edges are in a file of their own
/// (`EdgeCSVWriter`).
public struct NodeCSVWriter: GraphWriter {
  private let sink: ByteSink

  public init(schema: GraphSchema, sink: ByteSink) {
    self.sink = sink
    CSVText.append(["id", "label", "kind"] + schema.nodeAttributes.map(\.name), to: sink)
  }

  public mutating func write(_ node: Node) {
    CSVText.append([node.id, node.label, node.kind] + node.attributes.map { $0?.text }, to: sink)
  }

  public mutating func write(_ edge: Edge) {}
  public mutating func finish() {}
}

/// Writes the edges of a graph as CSV (RFC 4180): a header, then one record an edge.
public struct EdgeCSVWriter: GraphWriter {
  private let sink: ByteSink

  public init(schema: GraphSchema, sink: ByteSink) {
    self.sink = sink
    let builtIn = ["id", "source", "target", "interaction", "label", "weight"]
    CSVText.append(builtIn + schema.edgeAttributes.map(\.name), to: sink)
  }

  public mutating func write(_ node: Node) {}

  public mutating func write(_ edge: Edge) {
    let builtIn = [edge.id, edge.source, edge.target, edge.type, edge.label, DoubleText.lexical(edge.weight)]
    CSVText.append(builtIn + edge.attributes.map { $0?.text }, to: sink)
  }

  public mutating func finish() {}
}

/// Records of CSV.
enum CSVText {
  /// Appends a record. A field that is missing is empty; one that is there but empty is `""`, which readers that tell
  /// the two apart (DuckDB, PostgreSQL, Neo4j) read as an empty string.
  static func append(_ fields: [String?], to sink: ByteSink) {
    for (index, field) in fields.enumerated() {
      if index > 0 { sink.append(UInt8(ascii: ",")) }
      if let field { append(field, to: sink) }
    }
    sink.append(literal: "\r\n")
  }

  private static func append(_ field: String, to sink: ByteSink) {
    var field = field
    field.withUTF8 { bytes in
      let needsQuotes =
        bytes.isEmpty || bytes.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
        || bytes.first == 0x20 || bytes.last == 0x20
      guard needsQuotes else {
        sink.append(UnsafeRawBufferPointer(bytes))
        return
      }
      sink.append(0x22)
      for byte in bytes {
        if byte == 0x22 { sink.append(0x22) }
        sink.append(byte)
      }
      sink.append(0x22)
    }
  }
}
