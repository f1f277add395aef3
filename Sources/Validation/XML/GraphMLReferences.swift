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

  /// The reader's own copies of names: comparing pointers compares names.
  private struct Names {
    let key, node, edge, data, graph, id, source, target, domain: UnsafePointer<xmlChar>?

    init(_ reader: xmlTextReaderPtr) {
      key = xmlTextReaderConstString(reader, "key")
      node = xmlTextReaderConstString(reader, "node")
      edge = xmlTextReaderConstString(reader, "edge")
      data = xmlTextReaderConstString(reader, "data")
      graph = xmlTextReaderConstString(reader, "graph")
      id = xmlTextReaderConstString(reader, "id")
      source = xmlTextReaderConstString(reader, "source")
      target = xmlTextReaderConstString(reader, "target")
      domain = xmlTextReaderConstString(reader, "for")
    }
  }

  /// Looks at the root element; nil unless it is GraphML's.
  init?(_ reader: xmlTextReaderPtr, _ errors: XMLErrors) {
    guard let namespace = xmlTextReaderConstNamespaceUri(reader), let name = xmlTextReaderConstLocalName(reader),
      String(cString: namespace) == "http://graphml.graphdrawing.org/xmlns", String(cString: name) == "graphml"
    else { return nil }
    self.errors = errors
    names = Names(reader)
  }

  /// Looks at the element that the reader is at.
  mutating func check(_ reader: xmlTextReaderPtr) {
    guard let element = xmlTextReaderCurrentNode(reader), let name = element.pointee.name else { return }
    if name == names.data {
      checkData(element, reader)
    } else if name == names.node {
      owner = .node
      // The set must not be handed to a method of its owner: that would copy it.
      guard let id = attribute(element, names.id), !nodes.insert(hash(id)) else { return }
      complain(reader, "node", "id", String(cString: id), "another node has this id")
    } else if name == names.edge {
      owner = .edge
      if let id = attribute(element, names.id), !edges.insert(hash(id)) {
        complain(reader, "edge", "id", String(cString: id), "another edge has this id")
      }
      refer(element, names.source, "source", reader)
      refer(element, names.target, "target", reader)
    } else if name == names.key {
      declareKey(element, reader)
    } else if name == names.graph {
      owner = .other
    }
  }

  private func checkData(_ element: xmlNodePtr, _ reader: xmlTextReaderPtr) {
    guard let key = attribute(element, names.key) else { return }
    let known =
      switch owner {
      case .node: nodeKeys.contains(hash(key))
      case .edge: edgeKeys.contains(hash(key))
      case .other: otherKeys.contains(hash(key))
      }
    guard !known else { return }
    complain(reader, "data", "key", String(cString: key), "no key of this id is declared for it")
  }

  private mutating func declareKey(_ element: xmlNodePtr, _ reader: xmlTextReaderPtr) {
    guard let id = attribute(element, names.id) else { return }
    let value = hash(id)
    if nodeKeys.contains(value) || edgeKeys.contains(value) || otherKeys.contains(value) {
      complain(reader, "key", "id", String(cString: id), "another key has this id")
    }
    let domain = attribute(element, names.domain).map { String(cString: $0) } ?? "all"
    if domain == "node" || domain == "all" { _ = nodeKeys.insert(value) }
    if domain == "edge" || domain == "all" { _ = edgeKeys.insert(value) }
    if domain != "node", domain != "edge" { _ = otherKeys.insert(value) }
  }

  private func refer(
    _ element: xmlNodePtr, _ name: UnsafePointer<xmlChar>?, _ role: String, _ reader: xmlTextReaderPtr
  ) {
    guard let id = attribute(element, name), !nodes.contains(hash(id)) else { return }
    complain(reader, "edge", role, String(cString: id), "no node of this id is declared before it")
  }

  private func complain(
    _ reader: xmlTextReaderPtr, _ element: String, _ attribute: String, _ value: String, _ reason: String
  ) {
    errors.add(
      ValidationResult(
        file: errors.file, line: XMLErrors.line(of: xmlTextReaderCurrentNode(reader), reader), node: element,
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
