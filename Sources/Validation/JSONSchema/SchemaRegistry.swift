import JSON

/// A schema resource: a schema with a URI of its own, and the names that it gives to parts of itself.
final class SchemaResource {
  let uri: SchemaURI
  let root: JSONNode
  var anchors: [String: JSONNode] = [:]
  var dynamicAnchors: [String: JSONNode] = [:]
  /// The vocabularies whose keywords count; nil for all.
  var vocabularies: Set<String>?

  init(uri: SchemaURI, root: JSONNode) {
    self.uri = uri
    self.root = root
  }
}

/// What is wrong with a schema.
struct SchemaError: Error, CustomStringConvertible {
  var description: String
}

/// The schemas that references can lead to, by URI.
final class SchemaRegistry {
  private var resources: [String: SchemaResource] = [:]
  private var resourceOfNode: [ObjectIdentifier: SchemaResource] = [:]
  /// Whether some schema looks at what others have left unevaluated.
  private(set) var tracksEvaluation = false
  private let load: (String) -> JSONNode?

  /// - Parameter load: gives the document of a URI that is not registered; never asked for the network here.
  init(load: @escaping (String) -> JSONNode?) {
    self.load = load
  }

  /// Registers a document and all resources in it.
  func register(_ root: JSONNode, uri: String) -> SchemaResource {
    let resource = SchemaResource(uri: SchemaURI(SchemaURI(uri).base), root: root)
    resources[resource.uri.base] = resource
    index(root, in: resource)
    return resourceOfNode[ObjectIdentifier(root)] ?? resource
  }

  /// The resource that a schema belongs to.
  func resource(of node: JSONNode, within outer: SchemaResource) -> SchemaResource {
    resourceOfNode[ObjectIdentifier(node)] ?? outer
  }

  /// The schema that a reference leads to.
  func resolve(_ reference: String, from resource: SchemaResource) throws -> (JSONNode, SchemaResource) {
    let target = resource.uri.resolving(reference)
    let found = try find(target.base, reference)
    guard let fragment = target.fragment, !fragment.isEmpty else { return (found.root, found) }
    if fragment.hasPrefix("/") { return try follow(fragment, in: found, reference) }
    guard let node = found.anchors[String(fragment)] else {
      throw SchemaError(description: "the reference '\(reference)' leads nowhere")
    }
    return (node, self.resource(of: node, within: found))
  }

  private func find(_ base: String, _ reference: String) throws -> SchemaResource {
    if let known = resources[base] { return known }
    guard let document = load(base) else {
      throw SchemaError(description: "the reference '\(reference)' leads to a schema that is not here")
    }
    let loaded = register(document, uri: base)
    // A document with an identity of its own answers to the address that it was found at as well.
    resources[base] = resources[base] ?? loaded
    return loaded
  }

  private func follow(
    _ fragment: Substring, in start: SchemaResource, _ reference: String
  ) throws -> (JSONNode, SchemaResource) {
    var node = start.root
    var resource = start
    for token in JSONPointer.tokens(fragment: fragment) {
      guard let next = step(node, token) else {
        throw SchemaError(description: "the reference '\(reference)' leads nowhere")
      }
      node = next
      resource = self.resource(of: node, within: resource)
    }
    // A schema that no keyword leads to has not been indexed yet.
    if resourceOfNode[ObjectIdentifier(node)] == nil { index(node, in: resource) }
    return (node, self.resource(of: node, within: resource))
  }

  private func step(_ node: JSONNode, _ token: ExactString) -> JSONNode? {
    switch node.value {
    case .object(let object): object[token]
    case .array(let elements): Int(token.text).flatMap { elements.indices.contains($0) ? elements[$0] : nil }
    default: nil
    }
  }
}

extension SchemaRegistry {
  private static let mapKeywords = ["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"]
  private static let listKeywords = ["allOf", "anyOf", "oneOf", "prefixItems"]
  private static let schemaKeywords = [
    "items", "additionalProperties", "propertyNames", "contains", "not", "if", "then", "else", "unevaluatedItems",
    "unevaluatedProperties", "contentSchema",
  ]

  private func index(_ node: JSONNode, in outer: SchemaResource) {
    var resource = outer
    if let id = node["$id"]?.string, node !== outer.root || outer.uri.resolving(id).base != outer.uri.base {
      resource = SchemaResource(uri: SchemaURI(outer.uri.resolving(id).base), root: node)
      resources[resource.uri.base] = resource
    }
    resourceOfNode[ObjectIdentifier(node)] = resource
    if node === resource.root { resource.vocabularies = vocabularies(of: node) ?? outer.vocabularies }
    if let anchor = node["$anchor"]?.string { resource.anchors[anchor] = node }
    if let anchor = node["$dynamicAnchor"]?.string {
      resource.anchors[anchor] = node
      resource.dynamicAnchors[anchor] = node
    }
    if node["unevaluatedItems"] != nil || node["unevaluatedProperties"] != nil { tracksEvaluation = true }
    indexParts(of: node, in: resource)
  }

  private func indexParts(of node: JSONNode, in resource: SchemaResource) {
    for keyword in Self.schemaKeywords {
      if let part = node[keyword] { index(part, in: resource) }
    }
    for keyword in Self.listKeywords {
      for part in node[keyword]?.elements ?? [] { index(part, in: resource) }
    }
    for keyword in Self.mapKeywords {
      for (_, part) in node[keyword]?.members ?? [] { index(part, in: resource) }
    }
  }

  /// The vocabularies that a schema's own metaschema demands; nil when it is the standard one or is not here.
  private func vocabularies(of node: JSONNode) -> Set<String>? {
    guard let uri = node["$schema"]?.string, uri != Metaschema.uri, uri != node["$id"]?.string else { return nil }
    let base = SchemaURI(uri).base
    guard let metaschema = resources[base]?.root ?? load(base), let members = metaschema["$vocabulary"]?.members else {
      return nil
    }
    return Set(members.map(\.name.text))
  }
}
