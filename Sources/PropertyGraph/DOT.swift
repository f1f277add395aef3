public import ByteStreams

/// Writes DOT, the language of Graphviz. Nodes are filled with the schema's colours; everything else that nodes and
/// edges have stands in attributes that Graphviz ignores and other readers keep.
public struct DOTWriter: GraphWriter {
  private let sink: ByteSink
  private let schema: GraphSchema

  public init(schema: GraphSchema, sink: ByteSink) {
    self.sink = sink
    self.schema = schema
    sink.append(
      literal: """
        digraph newsgraph {
          graph [charset="UTF-8", overlap="prism", splines="true", outputorder="edgesfirst"]
          node [shape="box", style="rounded,filled", fillcolor="#ffffff", fontname="Helvetica", fontsize="11"]
          edge [fontname="Helvetica", fontsize="9", color="#666666"]

        """)
  }

  public mutating func write(_ node: Node) {
    sink.append(literal: "  ")
    quote(node.id)
    sink.append(literal: " [label=")
    quote(DOTWriter.wrapped(node.label))
    attribute("kind", node.kind)
    if let color = schema.colors[node.kind] {
      // A tint keeps black letters readable on every colour.
      attribute("fillcolor", color.tint.hexadecimal)
      attribute("color", color.hexadecimal)
    }
    write(schema.nodeAttributes, node.attributes)
    sink.append(literal: "]\n")
  }

  public mutating func write(_ edge: Edge) {
    sink.append(literal: "  ")
    quote(edge.source)
    sink.append(literal: " -> ")
    quote(edge.target)
    sink.append(literal: " [label=")
    quote(edge.label)
    attribute("key", edge.id)
    attribute("interaction", edge.type)
    sink.append(literal: ", weight=\"")
    // Graphviz takes whole weights only.
    sink.append(decimal: max(1, Int((min(edge.weight, 1000) * 10).rounded())))
    sink.append(UInt8(ascii: "\""))
    write(schema.edgeAttributes, edge.attributes)
    sink.append(literal: "]\n")
  }

  public mutating func finish() {
    sink.append(literal: "}\n")
  }

  private func write(_ attributes: [GraphSchema.Attribute], _ values: [AttributeValue?]) {
    for (attribute, value) in zip(attributes, values) {
      // These names mean something else to Graphviz.
      guard let value, !["label", "weight", "shape", "style", "start", "color"].contains(attribute.name) else {
        if let value { self.attribute("data_" + attribute.name, value.text) }
        continue
      }
      self.attribute(attribute.name, value.text)
    }
  }

  private func attribute(_ name: String, _ text: String) {
    sink.append(literal: ", ")
    quote(name)
    sink.append(UInt8(ascii: "="))
    quote(text)
  }

  /// A quoted string. A backslash is doubled, because it would begin one of Graphviz's escapes; line breaks become `\n`.
  private func quote(_ text: String) {
    sink.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        sink.append(UInt8(ascii: "\\"))
        sink.append(byte)
      case 0x0A: sink.append(literal: "\\n")
      case 0..<0x20: sink.append(UInt8(ascii: " "))
      default: sink.append(byte)
      }
    }
    sink.append(UInt8(ascii: "\""))
  }

  /// A label broken into lines of about 30 characters.
  private static func wrapped(_ label: String) -> String {
    var lines: [String] = []
    for word in label.split(separator: " ") {
      if let last = lines.last, last.count + word.count < 30 {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n")
  }
}

extension GraphSchema.Color {
  /// The colour mixed with three parts of white.
  fileprivate var tint: GraphSchema.Color {
    func mix(_ channel: UInt8) -> UInt32 { (UInt32(channel) + 3 * 255) / 4 }
    return GraphSchema.Color(mix(red) << 16 | mix(green) << 8 | mix(blue))
  }
}
