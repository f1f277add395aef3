public import ByteStreams

/// Writes the JSON of Cytoscape.js, which Cytoscape reads as well (`.cyjs`).
public struct CytoscapeJSONWriter: GraphWriter {
  private let sink: ByteSink
  private let schema: GraphSchema
  private var nodes = 0
  private var edges = 0

  public init(schema: GraphSchema, sink: ByteSink) {
    self.sink = sink
    self.schema = schema
    sink.append(literal: "{\"format_version\":\"1.0\",\"elements\":{\"nodes\":[")
  }

  public mutating func write(_ node: Node) {
    sink.append(literal: nodes == 0 ? "\n" : ",\n")
    nodes += 1
    sink.append(literal: "{\"data\":{")
    sink.appendMember("id", node.id)
    sink.append(UInt8(ascii: ","))
    sink.appendMember("name", node.label)
    sink.append(UInt8(ascii: ","))
    sink.appendMember("label", node.label)
    sink.append(UInt8(ascii: ","))
    sink.appendMember("kind", node.kind)
    sink.appendMembers(schema.nodeAttributes, node.attributes)
    sink.append(literal: "}}")
  }

  public mutating func write(_ edge: Edge) {
    sink.append(literal: edges == 0 ? "\n],\"edges\":[\n" : ",\n")
    edges += 1
    sink.append(literal: "{\"data\":{")
    sink.appendMembers(of: edge, type: "interaction")
    sink.append(literal: ",\"weight\":")
    sink.append(json: .double(edge.weight))
    sink.appendMembers(schema.edgeAttributes, edge.attributes)
    sink.append(literal: "}}")
  }

  public mutating func finish() {
    sink.append(literal: edges == 0 ? "\n],\"edges\":[]}}\n" : "\n]}}\n")
  }
}
