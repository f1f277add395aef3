public import ByteStreams

/// Writes GEXF 1.3 (gephi.org/gexf), valid against its RELAX NG.
///
/// The type of an edge is its `kind`, which keeps Gephi from merging parallel edges; kinds of nodes have the schema's
/// colours; edges are there from the date of the schema's time attribute on.
public struct GEXFWriter: GraphWriter {
  private let sink: ByteSink
  private let schema: GraphSchema
  private let timeIndex: Int?
  private var hasEdges = false

  public init(schema: GraphSchema, sink: ByteSink) {
    self.sink = sink
    self.schema = schema
    timeIndex = schema.edgeAttributes.firstIndex { $0.name == schema.timeAttribute }
    sink.append(literal: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    sink.append(literal: "<gexf xmlns=\"http://gexf.net/1.3\" xmlns:viz=\"http://gexf.net/1.3/viz\" version=\"1.3\">\n")
    sink.append(literal: "<graph defaultedgetype=\"directed\" idtype=\"string\"")
    if timeIndex != nil { sink.append(literal: " mode=\"dynamic\" timeformat=\"date\"") }
    sink.append(literal: ">\n")
    let kind = GraphSchema.Attribute("kind", .string)
    declare("node", [kind] + schema.nodeAttributes)
    declare("edge", schema.edgeAttributes)
    sink.append(literal: "<nodes>\n")
  }

  private func declare(_ domain: String, _ attributes: [GraphSchema.Attribute]) {
    sink.append("<attributes class=\"\(domain)\" mode=\"static\">\n")
    for attribute in attributes {
      sink.append("<attribute id=\"\(XMLText.attribute(attribute.name))\" title=\"")
      XMLText.appendAttribute(attribute.name, to: sink)
      sink.append("\" type=\"\(attribute.type.gexfName)\"/>\n")
    }
    sink.append(literal: "</attributes>\n")
  }

  public mutating func write(_ node: Node) {
    sink.append(literal: "<node id=\"")
    XMLText.appendAttribute(node.id, to: sink)
    sink.append(literal: "\" label=\"")
    XMLText.appendAttribute(node.label, to: sink)
    sink.append(literal: "\"><attvalues>")
    value("kind", node.kind)
    write(node.attributes, schema.nodeAttributes)
    sink.append(literal: "</attvalues>")
    if let color = schema.colors[node.kind] {
      sink.append("<viz:color r=\"\(color.red)\" g=\"\(color.green)\" b=\"\(color.blue)\"/>")
    }
    sink.append(literal: "</node>\n")
  }

  public mutating func write(_ edge: Edge) {
    beginEdges()
    sink.append(literal: "<edge id=\"")
    XMLText.appendAttribute(edge.id, to: sink)
    sink.append(literal: "\" source=\"")
    XMLText.appendAttribute(edge.source, to: sink)
    sink.append(literal: "\" target=\"")
    XMLText.appendAttribute(edge.target, to: sink)
    sink.append(literal: "\" kind=\"")
    XMLText.appendAttribute(edge.type, to: sink)
    sink.append(literal: "\" label=\"")
    XMLText.appendAttribute(edge.label, to: sink)
    sink.append(literal: "\" weight=\"")
    sink.append(double: edge.weight)
    if let timeIndex, let start = edge.attributes[timeIndex]?.text, GEXFWriter.isDay(start) {
      sink.append(literal: "\" start=\"")
      XMLText.appendAttribute(start, to: sink)
    }
    sink.append(literal: "\"><attvalues>")
    write(edge.attributes, schema.edgeAttributes)
    sink.append(literal: "</attvalues></edge>\n")
  }

  public mutating func finish() {
    beginEdges()
    sink.append(literal: "</edges>\n</graph>\n</gexf>\n")
  }

  private mutating func beginEdges() {
    if !hasEdges { sink.append(literal: "</nodes>\n<edges>\n") }
    hasEdges = true
  }

  private func write(_ values: [AttributeValue?], _ attributes: [GraphSchema.Attribute]) {
    for (attribute, present) in zip(attributes, values) {
      if let present { value(attribute.name, GEXFWriter.text(present)) }
    }
  }

  private func value(_ name: String, _ text: String) {
    sink.append(literal: "<attvalue for=\"")
    XMLText.appendAttribute(name, to: sink)
    sink.append(literal: "\" value=\"")
    XMLText.appendAttribute(text, to: sink)
    sink.append(literal: "\"/>")
  }

  /// Lists as the format's own documentation writes them: `[a, b]`, quoted where a comma or bracket would mislead.
  private static func text(_ value: AttributeValue) -> String {
    guard case .strings(let strings) = value else { return value.text }
    let quoted = strings.map { string in
      let escaped = string.reduce(into: "") { text, character in
        if character == "\"" || character == "\\" { text.append("\\") }
        text.append(character)
      }
      return "\"\(escaped)\""
    }
    return "[\(quoted.joined(separator: ", "))]"
  }

  /// Whether a text is `YYYY-MM-DD`: months and years alone are no dates to the format.
  private static func isDay(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(\.utf8.count)
    return parts == [4, 2, 2]
  }
}

extension AttributeType {
  /// GEXF's name of the type.
  fileprivate var gexfName: String {
    switch self {
    case .string: "string"
    case .strings: "liststring"
    case .integer: "long"
    case .double: "double"
    case .boolean: "boolean"
    }
  }
}
