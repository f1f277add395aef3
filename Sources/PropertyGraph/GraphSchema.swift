/// The attributes that nodes and edges of a graph may have, with their types, declared before the first node so that
/// every format can be written in one pass.
///
/// What every node and edge has (identity, label, kind or type, weight) is not declared but built in.
public struct GraphSchema: Hashable, Sendable {
  /// One attribute: its name, unique without regard to case among the nodes' or the edges' attributes, and type.
  public struct Attribute: Hashable, Sendable {
    public var name: String
    public var type: AttributeType

    public init(_ name: String, _ type: AttributeType) {
      self.name = name
      self.type = type
    }
  }

  /// A colour of eight bits per channel.
  public struct Color: Hashable, Sendable {
    public var red: UInt8
    public var green: UInt8
    public var blue: UInt8

    /// Makes a colour of `0xRRGGBB`.
    public init(_ rgb: UInt32) {
      red = UInt8(truncatingIfNeeded: rgb >> 16)
      green = UInt8(truncatingIfNeeded: rgb >> 8)
      blue = UInt8(truncatingIfNeeded: rgb)
    }

    /// `#rrggbb`
    public var hexadecimal: String {
      let digits = Array("0123456789abcdef")
      return [red, green, blue].reduce(into: "#") { text, channel in
        text.append(digits[Int(channel >> 4)])
        text.append(digits[Int(channel & 15)])
      }
    }
  }

  public let nodeAttributes: [Attribute]
  public let edgeAttributes: [Attribute]
  /// How formats with a visual side draw nodes of a kind; other kinds get the format's default.
  public var colors: [String: Color]
  /// The edge attribute (an ISO 8601 date) from which on an edge is there, for formats that know time.
  public var timeAttribute: String?

  /// Makes a schema.
  ///
  /// - Throws: `GraphError.duplicateAttribute` when two attributes of one domain have the same name, or one has a
  ///   built-in name. igraph and Tulip refuse files with such attributes, and Cytoscape compares without case.
  public init(
    nodeAttributes: [Attribute], edgeAttributes: [Attribute], colors: [String: Color] = [:],
    timeAttribute: String? = nil
  ) throws(GraphError) {
    try GraphSchema.check(nodeAttributes, builtIn: ["id", "label", "kind"])
    try GraphSchema.check(edgeAttributes, builtIn: ["id", "source", "target", "label", "interaction", "weight"])
    self.nodeAttributes = nodeAttributes
    self.edgeAttributes = edgeAttributes
    self.colors = colors
    self.timeAttribute = timeAttribute
  }

  private static func check(_ attributes: [Attribute], builtIn: Set<String>) throws(GraphError) {
    var seen = builtIn
    for attribute in attributes where !seen.insert(attribute.name.lowercased()).inserted {
      throw .duplicateAttribute(attribute.name)
    }
  }
}

/// What can be wrong with a property graph.
public enum GraphError: Error, Hashable, Sendable, CustomStringConvertible {
  case duplicateAttribute(String)
  /// A node came after an edge, which most importers drop silently.
  case nodeAfterEdge(String)
  /// An element has another number of attributes than the schema.
  case attributeCount(id: String, expected: Int, found: Int)
  /// An attribute has another type than the schema says.
  case attributeType(id: String, name: String, expected: AttributeType, found: AttributeType)
  /// An edge's end is not a node of the graph.
  case unknownNode(edge: String, node: String)

  public var description: String {
    switch self {
    case .duplicateAttribute(let name): "the attribute name '\(name)' is taken"
    case .nodeAfterEdge(let id): "node '\(id)' comes after an edge"
    case .attributeCount(let id, let expected, let found):
      "'\(id)' has \(found) attributes where the schema has \(expected)"
    case .attributeType(let id, let name, let expected, let found):
      "attribute '\(name)' of '\(id)' is \(found.rawValue), not \(expected.rawValue)"
    case .unknownNode(let edge, let node): "edge '\(edge)' ends in '\(node)', which is no node of the graph"
    }
  }
}
