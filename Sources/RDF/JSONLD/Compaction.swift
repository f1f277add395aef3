import JSON

/// Section 6.1: Compaction.
extension JSONLDProcessor {
  /// Compacts expanded nodes and puts the context before them.
  func compactDocument(_ nodes: [JSONValue], context local: JSONValue) throws -> JSONObject {
    let base = ActiveContext(base: options.base)
    let active = try process(local, on: base, baseURL: options.base)
    var result: JSONObject = [:]
    switch try compact(.array(nodes), active, property: nil) {
    case .object(let object): result = object
    case .array(let items):
      if !items.isEmpty { result = [try compactIRI("@graph", active, vocab: true): .array(items)] }
    default: break
    }
    let isEmpty = local.isNull || local == .object([:]) || local == .array([])
    guard !isEmpty else { return result }
    var document: JSONObject = ["@context": local]
    for (key, value) in result { document[key] = value }
    return document
  }

  func compact(_ element: JSONValue, _ active: ActiveContext, property: String?) throws -> JSONValue? {
    switch element {
    case .null: return nil
    case .bool, .number, .string: return element
    case .array(let items):
      let result = try items.compactMap { try compact($0, active, property: property) }
      let container = property.flatMap { active.terms[$0]?.container } ?? []
      let keepsArray =
        property == "@graph" || property == "@set" || container.contains("@list") || container.contains("@set")
      return result.count != 1 || !options.compactArrays || keepsArray ? .array(result) : result[0]
    case .object(let object): return try compactObject(object, active, property: property)
    }
  }

  private func compactObject(
    _ element: JSONObject, _ context: ActiveContext, property: String?
  ) throws -> JSONValue? {
    var active = context
    if let previous = active.previous, element["@value"] == nil, !(element.count == 1 && element["@id"] != nil) {
      active = previous
    }
    if let term = property.flatMap({ context.terms[$0] }), let scoped = term.context {
      var mode = ContextMode()
      mode.overrideProtected = true
      active = try process(scoped, on: active, baseURL: term.baseURL, mode: mode)
    }
    let term = property.flatMap { active.terms[$0] }
    if element["@value"] != nil || element["@id"] != nil {
      if let value = try compactValue(element, active, property) { return value }
      if term?.type == "@json", element["@type"]?.string == "@json" { return element["@value"] }
    }
    if let list = element["@list"], term?.container.contains("@list") == true {
      return try compact(list, active, property: property)
    }
    let typeScoped = active
    active = try applyCompactTypes(element, active, typeScoped)
    var writer = CompactObject(
      processor: self, active: active, typeScoped: typeScoped, property: property, container: term?.container ?? [])
    for (key, value) in element { try writer.add(key, value) }
    return .object(writer.result)
  }

  private func applyCompactTypes(
    _ element: JSONObject, _ active: ActiveContext, _ typeScoped: ActiveContext
  ) throws -> ActiveContext {
    guard let types = element["@type"] else { return active }
    var active = active
    let names = try types.asArray.compactMap(\.string).map { try compactIRI($0, typeScoped, vocab: true) }
    for name in names.sorted() {
      guard let term = typeScoped.terms[name], let scoped = term.context else { continue }
      var mode = ContextMode()
      mode.propagate = false
      active = try process(scoped, on: active, baseURL: term.baseURL, mode: mode)
    }
    return active
  }
}

/// An object while it is being compacted.
private struct CompactObject {
  let processor: JSONLDProcessor
  let active: ActiveContext
  let typeScoped: ActiveContext
  let property: String?
  let container: Set<String>
  var result: JSONObject = [:]

  private var compactArrays: Bool { processor.options.compactArrays }

  init(
    processor: JSONLDProcessor, active: ActiveContext, typeScoped: ActiveContext, property: String?,
    container: Set<String>
  ) {
    self.processor = processor
    self.active = active
    self.typeScoped = typeScoped
    self.property = property
    self.container = container
  }

  private func alias(_ keyword: String) throws -> String {
    try processor.compactIRI(keyword, active, vocab: true)
  }

  /// Adds what an entry of the expanded object says.
  mutating func add(_ key: String, _ value: JSONValue) throws {
    switch key {
    case "@id":
      result[try alias(key)] = try value.string.map { .string(try processor.compactIRI($0, active)) } ?? value
    case "@type": try addTypes(value)
    case "@reverse": try addReverse(value)
    case "@index": if !container.contains("@index") { result[try alias(key)] = value }
    case "@direction", "@language", "@value": result[try alias(key)] = value
    default: try addProperty(key, value)
    }
  }

  private mutating func addTypes(_ value: JSONValue) throws {
    let names = try value.asArray.compactMap(\.string).map {
      JSONValue.string(try processor.compactIRI($0, typeScoped, vocab: true))
    }
    let key = try alias("@type")
    let asArray = !compactArrays || !processor.is10 && active.terms[key]?.container.contains("@set") == true
    let compacted: JSONValue = names.count == 1 ? names[0] : .array(names)
    Self.add(compacted, key, asArray: asArray, to: &result)
  }

  private mutating func addReverse(_ value: JSONValue) throws {
    guard case .object(var rest)? = try processor.compact(value, active, property: "@reverse") else { return }
    for (key, items) in rest {
      guard let term = active.terms[key], term.isReverse else { continue }
      Self.add(items, key, asArray: term.container.contains("@set") || !compactArrays, to: &result)
      rest[key] = nil
    }
    if !rest.isEmpty { result[try alias("@reverse")] = .object(rest) }
  }

  private mutating func addProperty(_ key: String, _ value: JSONValue) throws {
    let reverse = property == "@reverse"
    if value == .array([]) {
      let name = try processor.compactIRI(key, active, value: value, vocab: true, reverse: reverse)
      try inNest(name) { Self.add(.array([]), name, asArray: true, to: &$0) }
    }
    for item in value.asArray {
      let name = try processor.compactIRI(key, active, value: item, vocab: true, reverse: reverse)
      try addItem(item, name)
    }
  }

  /// Calls `body` with the object that the property's entry belongs to: this one, or one nested in it.
  private mutating func inNest(_ name: String, _ body: (inout JSONObject) throws -> Void) throws {
    guard let nest = active.terms[name]?.nest else { return try body(&result) }
    guard try nest == "@nest" || processor.expandIRI(nest, active, vocab: true) == "@nest" else {
      throw JSONLDError(.invalidNestValue, nest)
    }
    var nested = result[nest]?.object ?? [:]
    try body(&nested)
    result[nest] = .object(nested)
  }

  private mutating func addItem(_ item: JSONValue, _ name: String) throws {
    let object = item.object ?? [:]
    let container = active.terms[name]?.container ?? []
    let asArray = container.contains("@set") || name == "@graph" || name == "@list" || !compactArrays
    let isGraph = JSONLDProcessor.isGraph(object)
    let inner = object["@list"] ?? (isGraph ? object["@graph"] : nil) ?? item
    let compacted = try processor.compact(inner, active, property: name) ?? .null
    if object["@list"] != nil {
      try addList(compacted, object, name, container, asArray)
    } else if isGraph {
      try addGraph(compacted, object, name, container, asArray)
    } else if !container.contains("@graph"),
      !container.isDisjoint(with: ["@language", "@index", "@id", "@type"])
    {
      try addToMap(compacted, object, name, container, asArray)
    } else {
      try inNest(name) { Self.add(compacted, name, asArray: asArray, to: &$0) }
    }
  }

  private mutating func addList(
    _ compacted: JSONValue, _ item: JSONObject, _ name: String, _ container: Set<String>, _ asArray: Bool
  ) throws {
    var value = JSONValue.array(compacted.asArray)
    if container.contains("@list") {
      return try inNest(name) { $0[name] = value }
    }
    var object: JSONObject = [try alias("@list"): value]
    if let index = item["@index"] { object[try alias("@index")] = index }
    value = .object(object)
    try inNest(name) { Self.add(value, name, asArray: asArray, to: &$0) }
  }

  private mutating func addGraph(
    _ compacted: JSONValue, _ item: JSONObject, _ name: String, _ container: Set<String>, _ asArray: Bool
  ) throws {
    let isSimple = item["@id"] == nil
    if container.contains("@graph"), container.contains("@id") {
      let key = try item["@id"]?.string.map { try processor.compactIRI($0, active) } ?? alias("@none")
      return try addToMap(compacted, key, name, asArray)
    }
    if container.contains("@graph"), container.contains("@index"), isSimple {
      return try addToMap(compacted, try item["@index"]?.string ?? alias("@none"), name, asArray)
    }
    var value = compacted
    if container.contains("@graph"), isSimple {
      if let items = compacted.array, items.count > 1 { value = .object([try alias("@included"): compacted]) }
    } else {
      var object: JSONObject = [try alias("@graph"): compacted]
      if let id = item["@id"]?.string { object[try alias("@id")] = .string(try processor.compactIRI(id, active)) }
      if let index = item["@index"] { object[try alias("@index")] = index }
      value = .object(object)
    }
    try inNest(name) { Self.add(value, name, asArray: asArray, to: &$0) }
  }

  private mutating func addToMap(_ value: JSONValue, _ key: String, _ name: String, _ asArray: Bool) throws {
    try inNest(name) { nest in
      var map = nest[name]?.object ?? [:]
      Self.add(value, key, asArray: asArray, to: &map)
      nest[name] = .object(map)
    }
  }

  private mutating func addToMap(
    _ compacted: JSONValue, _ item: JSONObject, _ name: String, _ container: Set<String>, _ asArray: Bool
  ) throws {
    var value = compacted
    var key: String?
    if container.contains("@language") {
      if let content = item["@value"] { value = content }
      key = item["@language"]?.string
    } else if container.contains("@index") {
      let index = active.terms[name]?.index ?? "@index"
      if index == "@index" { key = item["@index"]?.string } else { key = try takeIndex(index, &value) }
    } else if container.contains("@id") {
      let idKey = try alias("@id")
      if case .object(var object) = value {
        key = object.removeValue(forKey: idKey)?.string
        value = .object(object)
      }
    } else {
      key = try takeType(item, name, &value)
    }
    try addToMap(value, try key ?? alias("@none"), name, asArray)
  }

  /// Takes the first value of a property that serves as index.
  private func takeIndex(_ index: String, _ value: inout JSONValue) throws -> String? {
    let iri = try processor.expandIRI(index, active, vocab: true) ?? index
    guard case .object(var object) = value else { return nil }
    let property = object[index] != nil ? index : try processor.compactIRI(iri, active, vocab: true)
    guard let values = object[property]?.asArray, let first = values.first?.string
    else { return nil }
    switch values.count {
    case 1: object[property] = nil
    case 2: object[property] = values[1]
    default: object[property] = .array(Array(values.dropFirst()))
    }
    value = .object(object)
    return first
  }

  private func takeType(_ item: JSONObject, _ name: String, _ value: inout JSONValue) throws -> String? {
    let typeKey = try alias("@type")
    guard case .object(var object) = value else { return nil }
    let types = object[typeKey]?.asArray ?? []
    let key = types.first?.string
    switch types.count {
    case 0, 1: object[typeKey] = nil
    case 2: object[typeKey] = types[1]
    default: object[typeKey] = .array(Array(types.dropFirst()))
    }
    value = .object(object)
    if object.count == 1, let only = object.keys.first,
      try processor.expandIRI(only, active, vocab: true) == "@id", let id = item["@id"]
    {
      value = try processor.compact(.object(["@id": id]), active, property: name) ?? value
    }
    return key
  }

  /// Adds a value to an entry: alone, or as an item of an array.
  private static func add(_ value: JSONValue, _ key: String, asArray: Bool, to object: inout JSONObject) {
    if case .array(let items) = value {
      if object[key] == nil, asArray || items.isEmpty { object[key] = .array([]) }
      for item in items { add(item, key, asArray: asArray, to: &object) }
      return
    }
    guard let existing = object[key] else {
      object[key] = asArray ? .array([value]) : value
      return
    }
    object[key] = .array(existing.asArray + [value])
  }
}
