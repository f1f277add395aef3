public import ByteStreams

/// Writes the JSON Graph Format, version 2 (jsongraphformat.info): one directed graph whose attributes are metadata.
public struct JSONGraphWriter: GraphWriter {
  private let sink: ByteSink
  private let schema: GraphSchema
  private var nodes = 0
  private var edges = 0

  public init(schema: GraphSchema, sink: ByteSink) {
    self.sink = sink
    self.schema = schema
    sink.append(literal: "{\"graph\":{\"directed\":true,\"nodes\":{")
  }

  public mutating func write(_ node: Node) {
    sink.append(literal: nodes == 0 ? "\n" : ",\n")
    nodes += 1
    sink.append(json: node.id)
    sink.append(literal: ":{")
    sink.appendMember("label", node.label)
    sink.append(literal: ",\"metadata\":{")
    sink.appendMember("kind", node.kind)
    sink.appendMembers(schema.nodeAttributes, node.attributes)
    sink.append(literal: "}}")
  }

  public mutating func write(_ edge: Edge) {
    sink.append(literal: edges == 0 ? "\n},\"edges\":[\n" : ",\n")
    edges += 1
    sink.append(UInt8(ascii: "{"))
    sink.appendMembers(of: edge, type: "relation")
    sink.append(literal: ",\"metadata\":{\"weight\":")
    sink.append(json: .double(edge.weight))
    sink.appendMembers(schema.edgeAttributes, edge.attributes)
    sink.append(literal: "}}")
  }

  public mutating func finish() {
    sink.append(literal: edges == 0 ? "\n},\"edges\":[]}}\n" : "\n]}}\n")
  }
}
