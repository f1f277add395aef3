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
    appendAttributes(schema.nodeAttributes, node.attributes)
    sink.append(literal: "}}\n")
  }

  public mutating func write(_ edge: Edge) {
    sink.append(literal: "{\"type\":\"edge\",")
    sink.appendMember("id", edge.id)
    sink.append(UInt8(ascii: ","))
    sink.appendMember("source", edge.source)
    sink.append(UInt8(ascii: ","))
    sink.appendMember("target", edge.target)
    sink.append(UInt8(ascii: ","))
    sink.appendMember("interaction", edge.type)
    sink.append(UInt8(ascii: ","))
    sink.appendMember("label", edge.label)
    sink.append(literal: ",\"weight\":")
    sink.append(json: .double(edge.weight))
    sink.append(literal: ",\"attributes\":{")
    appendAttributes(schema.edgeAttributes, edge.attributes)
    sink.append(literal: "}}\n")
  }

  public mutating func finish() {}

  private func appendAttributes(_ attributes: [GraphSchema.Attribute], _ values: [AttributeValue?]) {
    var isFirst = true
    for (attribute, value) in zip(attributes, values) {
      guard let value else { continue }
      if !isFirst { sink.append(UInt8(ascii: ",")) }
      isFirst = false
      sink.append(json: attribute.name)
      sink.append(UInt8(ascii: ":"))
      sink.append(json: value)
    }
  }
}
