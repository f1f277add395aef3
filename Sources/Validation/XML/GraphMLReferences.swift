import CLibXML2

/// Checks that ids of keys, nodes and edges of a GraphML document are unique in their kind, and that edges and data
/// refer to nodes and keys declared before them.
///
/// XML Schema's identity constraints say the same, but libxml2 keeps every id and reference in a tree for them; here an
/// id costs 8 bytes and the room that a hash table needs.
struct GraphMLReferences {
  private let errors: XMLErrors
  private let names: Names
  private let fingerprinter = Fingerprinter()
  private var nodes = FingerprintSet()
  private var edges = FingerprintSet()
  private var nodeKeys = FingerprintSet()
  private var edgeKeys = FingerprintSet()
  private var otherKeys = FingerprintSet()
  /// Whether the last element that can have data was a node, an edge or something else.
  private var owner = Owner.other

  private enum Owner { case node, edge, other }

  /// The parser's own copies of names: comparing pointers compares names.
  private struct Names {
    let key, node, edge, data, graph, id, source, target, domain: UnsafePointer<xmlChar>?

    init(_ intern: (String) -> UnsafePointer<xmlChar>?) {
      key = intern("key")
      node = intern("node")
      edge = intern("edge")
      data = intern("data")
      graph = intern("graph")
      id = intern("id")
      source = intern("source")
      target = intern("target")
      domain = intern("for")
    }
  }

  /// Looks at the root element; nil unless it is GraphML's.
  ///
  /// - Parameter intern: finds a name in the dictionary of the parser that makes the elements.
  init?(root: xmlNodePtr, _ errors: XMLErrors, _ intern: (String) -> UnsafePointer<xmlChar>?) {
    guard let namespace = root.pointee.ns?.pointee.href, let name = root.pointee.name,
      String(cString: namespace) == "http://graphml.graphdrawing.org/xmlns", String(cString: name) == "graphml"
    else { return nil }
    self.errors = errors
    names = Names(intern)
  }

  /// Looks at an element with its attributes.
  mutating func check(_ element: xmlNodePtr) {
    guard let name = element.pointee.name else { return }
    if name == names.data {
      checkData(element)
    } else if name == names.node {
      owner = .node
      // The set must not be handed to a method of its owner: that would copy it.
      guard let id = attribute(element, names.id), !nodes.insert(hash(id)) else { return }
      complain(element, "node", "id", String(cString: id), "another node has this id")
    } else if name == names.edge {
      owner = .edge
      if let id = attribute(element, names.id), !edges.insert(hash(id)) {
        complain(element, "edge", "id", String(cString: id), "another edge has this id")
      }
      refer(element, names.source, "source")
      refer(element, names.target, "target")
    } else if name == names.key {
      declareKey(element)
    } else if name == names.graph {
      owner = .other
    }
  }

  private func checkData(_ element: xmlNodePtr) {
    guard let key = attribute(element, names.key) else { return }
    let known =
      switch owner {
      case .node: nodeKeys.contains(hash(key))
      case .edge: edgeKeys.contains(hash(key))
      case .other: otherKeys.contains(hash(key))
      }
    guard !known else { return }
    complain(element, "data", "key", String(cString: key), "no key of this id is declared for it")
  }

  private mutating func declareKey(_ element: xmlNodePtr) {
    guard let id = attribute(element, names.id) else { return }
    let value = hash(id)
    if nodeKeys.contains(value) || edgeKeys.contains(value) || otherKeys.contains(value) {
      complain(element, "key", "id", String(cString: id), "another key has this id")
    }
    let domain = attribute(element, names.domain).map { String(cString: $0) } ?? "all"
    if domain == "node" || domain == "all" { _ = nodeKeys.insert(value) }
    if domain == "edge" || domain == "all" { _ = edgeKeys.insert(value) }
    if domain != "node", domain != "edge" { _ = otherKeys.insert(value) }
  }

  private func refer(_ element: xmlNodePtr, _ name: UnsafePointer<xmlChar>?, _ role: String) {
    guard let id = attribute(element, name), !nodes.contains(hash(id)) else { return }
    complain(element, "edge", role, String(cString: id), "no node of this id is declared before it")
  }

  private func complain(
    _ node: xmlNodePtr, _ element: String, _ attribute: String, _ value: String, _ reason: String
  ) {
    errors.add(
      ValidationResult(
        file: errors.file, line: errors.line(of: node), node: element,
        path: "@\(attribute)",
        constraint: attribute == "id" ? "unique" : "reference", value: value,
        message: "\(attribute) '\(value)' of element \(element): \(reason)"))
  }

  private func attribute(_ element: xmlNodePtr, _ name: UnsafePointer<xmlChar>?) -> UnsafeMutablePointer<xmlChar>? {
    var next = element.pointee.properties
    while let attribute = next {
      if attribute.pointee.name == name { return attribute.pointee.children?.pointee.content }
      next = attribute.pointee.next
    }
    return nil
  }

  private func hash(_ text: UnsafeMutablePointer<xmlChar>) -> UInt64 {
    fingerprinter.fingerprint(UnsafeRawBufferPointer(start: text, count: Int(xmlStrlen(text))))
  }
}
