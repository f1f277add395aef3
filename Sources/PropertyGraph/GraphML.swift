public import ByteStreams

/// Writes GraphML 1.0 (graphml.graphdrawing.org) that networkx, igraph, Tulip, Gephi and Cytoscape load with every
/// label and type, and that is valid against the official XML schema.
///
/// Elements are unprefixed, typed keys come first, one for each attribute of each domain, then nodes, then edges. Text
/// with markup is in CDATA sections; characters that XML forbids become U+FFFD.
public struct GraphMLWriter: GraphWriter {
  /// For whom the file is: what some programs read beyond, and against, the schema of GraphML.
  public enum Profile: String, Hashable, Sendable, CaseIterable {
    /// Valid against the schema, loads everywhere.
    case standard
    /// Shapes and labels as yEd draws them (`y:ShapeNode`); valid against yWorks' schema only.
    case yed
    /// Colours as Gephi reads them (`r`, `g`, `b`).
    case gephi
    /// Node names in the `name` column that Cytoscape shows and searches.
    case cytoscape
    /// Labels and relationship types where Neo4j's APOC looks for them; not valid against the schema.
    case apoc
  }

  private let sink: ByteSink
  private let schema: GraphSchema
  private let profile: Profile
  private let nodeOpenings: [String]
  private let edgeOpenings: [String]

  /// Begins a document of the standard profile.
  public init(schema: GraphSchema, sink: ByteSink) {
    self.init(schema: schema, sink: sink, profile: .standard)
  }

  /// Begins a document of a profile.
  public init(schema: GraphSchema, sink: ByteSink, profile: Profile) {
    self.sink = sink
    self.schema = schema
    self.profile = profile
    nodeOpenings = schema.nodeAttributes.map { "<data key=\"n.\(XMLText.attribute($0.name))\">" }
    edgeOpenings = schema.edgeAttributes.map { "<data key=\"e.\(XMLText.attribute($0.name))\">" }
    writeHead()
  }

  public mutating func write(_ node: Node) {
    sink.append(literal: "<node id=\"")
    XMLText.appendAttribute(node.id, to: sink)
    if profile == .apoc {
      sink.append(literal: "\" labels=\":")
      XMLText.appendAttribute(node.kind, to: sink)
    }
    sink.append(literal: "\">")
    datum("<data key=\"n.label\">", node.label)
    datum("<data key=\"n.kind\">", node.kind)
    write(node.attributes, nodeOpenings)
    writeExtras(of: node)
    sink.append(literal: "</node>\n")
  }

  public mutating func write(_ edge: Edge) {
    sink.append(literal: "<edge id=\"")
    XMLText.appendAttribute(edge.id, to: sink)
    sink.append(literal: "\" source=\"")
    XMLText.appendAttribute(edge.source, to: sink)
    sink.append(literal: "\" target=\"")
    XMLText.appendAttribute(edge.target, to: sink)
    if profile == .apoc {
      sink.append(literal: "\" label=\"")
      XMLText.appendAttribute(edge.type, to: sink)
    }
    sink.append(literal: "\">")
    datum("<data key=\"e.label\">", edge.label)
    datum("<data key=\"e.interaction\">", edge.type)
    sink.append(literal: "<data key=\"e.weight\">")
    sink.append(double: edge.weight)
    sink.append(literal: "</data>")
    write(edge.attributes, edgeOpenings)
    writeExtras(of: edge)
    sink.append(literal: "</edge>\n")
  }

  public mutating func finish() {
    sink.append(literal: "</graph>\n</graphml>\n")
  }

  private func datum(_ opening: StaticString, _ text: String) {
    sink.append(literal: opening)
    XMLText.appendContent(text, to: sink)
    sink.append(literal: "</data>")
  }

  private func write(_ values: [AttributeValue?], _ openings: [String]) {
    for index in values.indices {
      guard let value = values[index] else { continue }
      sink.append(openings[index])
      switch value {
      case .string(let text): XMLText.appendContent(text, to: sink)
      case .integer(let number): sink.append(decimal: number)
      case .double(let number): sink.append(double: number)
      case .boolean(true): sink.append(literal: "true")
      case .boolean(false): sink.append(literal: "false")
      case .strings: XMLText.appendContent(value.text, to: sink)
      }
      sink.append(literal: "</data>")
    }
  }
}

extension GraphMLWriter {
  private func writeHead() {
    let namespace = "http://graphml.graphdrawing.org/xmlns"
    let schemaFile = profile == .yed ? "1.1/ygraphml.xsd" : "1.0/graphml.xsd"
    let location = profile == .yed ? "http://www.yworks.com/xml/schema/graphml" : namespace
    sink.append(literal: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    sink.append("<graphml xmlns=\"\(namespace)\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"")
    if profile == .yed { sink.append(literal: " xmlns:y=\"http://www.yworks.com/xml/graphml\"") }
    sink.append(" xsi:schemaLocation=\"\(namespace) \(location)/\(schemaFile)\">\n")
    writeKeys()
    sink.append(literal: "<graph id=\"G\" edgedefault=\"directed\">\n")
  }

  private func writeKeys() {
    key("node", "n", "label", .string)
    key("node", "n", "kind", .string)
    for attribute in schema.nodeAttributes { key("node", "n", attribute.name, attribute.type) }
    switch profile {
    case .yed: sink.append(literal: "<key id=\"n.graphics\" for=\"node\" yfiles.type=\"nodegraphics\"/>\n")
    case .gephi: for channel in ["r", "g", "b"] { key("node", "n", channel, .integer) }
    case .cytoscape: key("node", "n", "name", .string)
    case .standard, .apoc: break
    }
    key("edge", "e", "label", .string)
    key("edge", "e", "interaction", .string)
    key("edge", "e", "weight", .double)
    for attribute in schema.edgeAttributes { key("edge", "e", attribute.name, attribute.type) }
    if profile == .yed {
      sink.append(literal: "<key id=\"e.graphics\" for=\"edge\" yfiles.type=\"edgegraphics\"/>\n")
    }
  }

  private func key(_ domain: String, _ prefix: String, _ name: String, _ type: AttributeType) {
    sink.append("<key id=\"\(prefix).")
    XMLText.appendAttribute(name, to: sink)
    sink.append("\" for=\"\(domain)\" attr.name=\"")
    XMLText.appendAttribute(name, to: sink)
    sink.append("\" attr.type=\"\(type.graphMLName)\"/>\n")
  }

  private func writeExtras(of node: Node) {
    let color = schema.colors[node.kind]
    switch profile {
    case .yed:
      sink.append(literal: "<data key=\"n.graphics\"><y:ShapeNode><y:Geometry height=\"30.0\" width=\"")
      sink.append(double: Double(max(30, 8 * node.label.count + 16)))
      sink.append(
        "\"/><y:Fill color=\"\((color ?? .init(0xFFFFFF)).hexadecimal)\" transparent=\"false\"/><y:NodeLabel>")
      XMLText.appendContent(node.label, to: sink)
      sink.append(literal: "</y:NodeLabel><y:Shape type=\"roundrectangle\"/></y:ShapeNode></data>")
    case .gephi:
      guard let color else { return }
      for (name, channel) in [("r", color.red), ("g", color.green), ("b", color.blue)] {
        sink.append("<data key=\"n.\(name)\">\(channel)</data>")
      }
    case .cytoscape: datum("<data key=\"n.name\">", node.label)
    case .standard, .apoc: break
    }
  }

  private func writeExtras(of edge: Edge) {
    guard profile == .yed else { return }
    sink.append(literal: "<data key=\"e.graphics\"><y:PolyLineEdge><y:Arrows source=\"none\" target=\"standard\"/>")
    sink.append(literal: "<y:EdgeLabel>")
    XMLText.appendContent(edge.label, to: sink)
    sink.append(literal: "</y:EdgeLabel></y:PolyLineEdge></data>")
  }
}

extension AttributeType {
  /// GraphML's name of the type (its primer, section 3.1).
  fileprivate var graphMLName: String {
    switch self {
    case .string, .strings: "string"
    case .integer: "int"
    case .double: "double"
    case .boolean: "boolean"
    }
  }
}
