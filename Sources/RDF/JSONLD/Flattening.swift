import JSON

/// Section 7: Flattening.
extension JSONLDProcessor {
  /// Flattens expanded nodes: each node once, blank nodes labelled `_:b0`, `_:b1` …
  func flatten(_ nodes: [JSONValue]) throws -> [JSONValue] {
    var map = NodeMap()
    try map.add(.array(nodes), graph: "@default")
    var result = map.graphs["@default"] ?? [:]
    for (name, graph) in map.graphs.sortedByKey where name != "@default" {
      var node = result[name] ?? ["@id": .string(name)]
      node["@graph"] = .array(Self.nodes(graph))
      result[name] = node
    }
    return Self.nodes(result)
  }

  private static func nodes(_ graph: OrderedStringMap<JSONObject>) -> [JSONValue] {
    graph.sortedByKey.compactMap { entry in
      entry.value.count == 1 && entry.value["@id"] != nil ? nil : .object(entry.value)
    }
  }
}

/// Section 7.2: Node Map Generation.
private struct NodeMap {
  private(set) var graphs: OrderedStringMap<OrderedStringMap<JSONObject>> = ["@default": [:]]
  private var labels: [ExactString: String] = [:]
  private var labelCount = 0

  /// The place that a value belongs to.
  private enum Target {
    case none
    case property(subject: String, property: String)
    case list
  }

  mutating func add(_ element: JSONValue, graph: String) throws {
    var list: [JSONValue] = []
    try add(element, graph, .none, &list)
  }

  private mutating func label(_ old: String?) -> String {
    if let old, let known = labels[ExactString(old)] { return known }
    let label = "_:b\(labelCount)"
    labelCount += 1
    if let old { labels[ExactString(old)] = label }
    return label
  }

  private mutating func add(
    _ element: JSONValue, _ graph: String, _ target: Target, _ list: inout [JSONValue]
  ) throws {
    if case .array(let items) = element {
      for item in items { try add(item, graph, target, &list) }
      return
    }
    guard case .object(var object) = element else { return }
    if let types = object["@type"] {
      let renamed = types.asArray.map { type in
        type.string.flatMap { JSONLDKeyword.isBlank($0) ? .string(label($0)) : nil } ?? type
      }
      object["@type"] = types.array == nil ? renamed[0] : .array(renamed)
    }
    if object["@value"] != nil {
      place(.object(object), graph, target, &list, always: false)
    } else if let items = object["@list"] {
      var inner: [JSONValue] = []
      try add(items, graph, .list, &inner)
      object["@list"] = .array(inner)
      place(.object(object), graph, target, &list, always: true)
    } else {
      try addNode(object, graph, target, &list)
    }
  }

  private mutating func place(
    _ value: JSONValue, _ graph: String, _ target: Target, _ list: inout [JSONValue], always: Bool
  ) {
    switch target {
    case .none: break
    case .list: list.append(value)
    case .property(let subject, let property):
      var values = graphs[graph]?[subject]?[property]?.asArray ?? []
      if always || !values.contains(value) { values.append(value) }
      graphs[graph, default: [:]][subject, default: [:]][property] = .array(values)
    }
  }

  private mutating func addNode(
    _ node: JSONObject, _ graph: String, _ target: Target, _ list: inout [JSONValue]
  ) throws {
    var id = node["@id"]?.string
    if let given = id, JSONLDKeyword.isBlank(given) { id = label(given) }
    if node["@id"] != nil, id == nil { return }
    let name = id ?? label(nil)
    if graphs[graph]?[name] == nil { graphs[graph, default: [:]][name] = ["@id": .string(name)] }
    place(.object(["@id": .string(name)]), graph, target, &list, always: false)
    if let types = node["@type"] {
      for type in types.asArray {
        place(type, graph, .property(subject: name, property: "@type"), &list, always: false)
      }
    }
    if let index = node["@index"] {
      if let existing = graphs[graph]?[name]?["@index"], existing != index {
        throw JSONLDError(.conflictingIndexes, name)
      }
      graphs[graph, default: [:]][name, default: [:]]["@index"] = index
    }
    for (property, items) in node["@reverse"]?.object ?? [:] {
      for item in items.asArray { try addReverse(item, property, name, graph) }
    }
    if let inner = node["@graph"] {
      if graphs[name] == nil { graphs[name] = [:] }
      try add(inner, graph: name)
    }
    if let included = node["@included"] { try add(included, graph: graph) }
    for (key, value) in node.sortedByKey where !JSONLDKeyword.contains(key) {
      let property = JSONLDKeyword.isBlank(key) ? label(key) : key
      if graphs[graph]?[name]?[property] == nil {
        graphs[graph, default: [:]][name, default: [:]][property] = .array([])
      }
      try add(value, graph, .property(subject: name, property: property), &list)
    }
  }

  /// `item` has the node `name` as value of `property`.
  private mutating func addReverse(_ item: JSONValue, _ property: String, _ name: String, _ graph: String) throws {
    var unused: [JSONValue] = []
    guard var object = item.object else { return }
    let reference = JSONValue.object(["@id": .string(name)])
    let id = object["@id"]?.string.map { JSONLDKeyword.isBlank($0) ? label($0) : $0 } ?? label(nil)
    if let old = object["@id"]?.string, JSONLDKeyword.isBlank(old) {} else { object["@id"] = .string(id) }
    if object["@id"]?.string == id, JSONLDKeyword.isBlank(id) {
      labels[ExactString(id)] = labels[ExactString(id)] ?? id
    }
    try addNode(object, graph, .none, &unused)
    place(reference, graph, .property(subject: id, property: property), &unused, always: false)
  }
}
