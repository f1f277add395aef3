public import ByteStreams

/// Writes CX2 (NDEx and Cytoscape 3.10): numbered nodes and edges with declared attributes.
public struct CX2Writer: GraphWriter {
  private let sink: ByteSink
  private let schema: GraphSchema
  /// The format numbers nodes, so that their ids have to be kept.
  private var numbers: [Node.ID: Int] = [:]
  private var edges = 0

  public init(schema: GraphSchema, sink: ByteSink) {
    self.sink = sink
    self.schema = schema
    sink.append(literal: "[{\"CXVersion\":\"2.0\",\"hasFragments\":false},\n{\"attributeDeclarations\":[{\"nodes\":{")
    let text = AttributeType.string
    declare([("name", text), ("identifier", text), ("kind", text)], schema.nodeAttributes)
    sink.append(literal: "},\"edges\":{")
    declare([("identifier", text), ("interaction", text), ("label", text), ("weight", .double)], schema.edgeAttributes)
    sink.append(literal: "}}]},\n{\"nodes\":[")
  }

  private func declare(_ builtIn: [(String, AttributeType)], _ attributes: [GraphSchema.Attribute]) {
    let all = builtIn + attributes.map { ($0.name, $0.type) }
    for (index, (name, type)) in all.enumerated() {
      if index > 0 { sink.append(UInt8(ascii: ",")) }
      sink.append(json: name)
      sink.append(literal: ":{\"d\":")
      sink.append(json: type.cx2Name)
      sink.append(UInt8(ascii: "}"))
    }
  }

  public mutating func write(_ node: Node) {
    sink.append(literal: numbers.isEmpty ? "\n{\"id\":" : ",\n{\"id\":")
    let number = numbers.count
    numbers[node.id] = number
    sink.append(decimal: number)
    sink.append(literal: ",\"v\":{")
    sink.appendMember("name", node.label)
    sink.append(UInt8(ascii: ","))
    sink.appendMember("identifier", node.id)
    sink.append(UInt8(ascii: ","))
    sink.appendMember("kind", node.kind)
    sink.appendMembers(schema.nodeAttributes, node.attributes)
    sink.append(literal: "}}")
  }

  public mutating func write(_ edge: Edge) {
    guard let source = numbers[edge.source], let target = numbers[edge.target] else { return }
    sink.append(literal: edges == 0 ? "\n]},\n{\"edges\":[\n{\"id\":" : ",\n{\"id\":")
    sink.append(decimal: edges)
    edges += 1
    sink.append(literal: ",\"s\":")
    sink.append(decimal: source)
    sink.append(literal: ",\"t\":")
    sink.append(decimal: target)
    sink.append(literal: ",\"v\":{")
    sink.appendMember("identifier", edge.id)
    sink.append(UInt8(ascii: ","))
    sink.appendMember("interaction", edge.type)
    sink.append(UInt8(ascii: ","))
    sink.appendMember("label", edge.label)
    sink.append(literal: ",\"weight\":")
    sink.append(json: .double(edge.weight))
    sink.appendMembers(schema.edgeAttributes, edge.attributes)
    sink.append(literal: "}}")
  }

  public mutating func finish() {
    sink.append(literal: edges == 0 ? "\n]},\n{\"edges\":[]}" : "\n]}")
    sink.append(literal: ",\n{\"status\":[{\"success\":true}]}]\n")
  }
}

extension AttributeType {
  /// CX2's name of the type.
  fileprivate var cx2Name: String {
    switch self {
    case .string: "string"
    case .strings: "list_of_string"
    case .integer: "long"
    case .double: "double"
    case .boolean: "boolean"
    }
  }
}
