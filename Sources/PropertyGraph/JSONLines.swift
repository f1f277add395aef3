public import ByteStreams

/// Writes one JSON object a line: nodes (`"type":"node"`), then edges (`"type":"edge"`), for programs that stream.
public struct JSONLinesWriter: GraphWriter {
  private let sink: ByteSink
  private let schema: GraphSchema

  public init(schema: GraphSchema, sink: ByteSink) {
    self.sink = sink
    self.schema = schema
  }

  public mutating func write(_ node: Node) {
    sink.append(literal: "{\"type\":\"node\",")
    sink.appendMember("id", node.id)
    sink.append(UInt8(ascii: ","))
    sink.appendMember("label", node.label)
    sink.append(UInt8(ascii: ","))
    sink.appendMember("kind", node.kind)
    sink.append(literal: ",\"attributes\":{")
    sink.appendMembers(schema.nodeAttributes, node.attributes, isFirst: true)
    sink.append(literal: "}}\n")
  }

  public mutating func write(_ edge: Edge) {
    sink.append(literal: "{\"type\":\"edge\",")
    sink.appendMembers(of: edge, type: "interaction")
    sink.append(literal: ",\"weight\":")
    sink.append(json: .double(edge.weight))
    sink.append(literal: ",\"attributes\":{")
    sink.appendMembers(schema.edgeAttributes, edge.attributes, isFirst: true)
    sink.append(literal: "}}\n")
  }

  public mutating func finish() {}
}
