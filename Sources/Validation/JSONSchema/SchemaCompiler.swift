import JSON

/// Makes schemas ready for evaluation, each once, following references where they lead.
final class SchemaCompiler {
  private let registry: SchemaRegistry
  private var compiled: [ObjectIdentifier: Subschema] = [:]

  init(registry: SchemaRegistry) {
    self.registry = registry
  }

  /// Compiles a schema.
  ///
  /// - Throws: `SchemaError`
  func compile(_ node: JSONNode, in outer: SchemaResource, at pointer: String = "#") throws -> Subschema {
    if let known = compiled[ObjectIdentifier(node)] { return known }
    let resource = registry.resource(of: node, within: outer)
    let location = resource.uri.base + (node === resource.root ? "#" : pointer)
    switch node.value {
    case .boolean(let verdict): return Subschema(resource: resource, location: location, verdict: verdict)
    case .object: break
    default: throw SchemaError(description: "\(location): a schema must be an object or a boolean")
    }
    let schema = Subschema(resource: resource, location: location, verdict: nil)
    compiled[ObjectIdentifier(node)] = schema
    var compilation = SchemaCompilation(
      compiler: self, registry: registry, node: node, resource: resource,
      pointer: node === resource.root ? "#" : pointer)
    schema.keywords = try compilation.keywords()
    return schema
  }

  /// What a name means in a resource of the dynamic scope.
  func dynamicAnchor(_ name: String, in resource: SchemaResource) throws -> Subschema? {
    try resource.dynamicAnchors[name].map { try compile($0, in: resource, at: "#\(name)") }
  }
}

/// The compilation of one schema object.
private struct SchemaCompilation {
  let compiler: SchemaCompiler
  let registry: SchemaRegistry
  let node: JSONNode
  let resource: SchemaResource
  let pointer: String

  mutating func keywords() throws -> [Keyword] {
    var keywords = try references()
    if isActive("validation") { keywords += try assertions() }
    if isActive("applicator") { keywords += try applicators() }
    if isActive("unevaluated") { keywords += try unevaluated() }
    return keywords
  }

  private func isActive(_ vocabulary: String) -> Bool {
    resource.vocabularies?.contains("https://json-schema.org/draft/2020-12/vocab/\(vocabulary)") ?? true
  }

  private func fault(_ keyword: String, _ expected: String) -> SchemaError {
    SchemaError(description: "\(resource.uri.base)\(pointer): '\(keyword)' must be \(expected)")
  }

  // MARK: Reading values

  private func schema(_ keyword: String) throws -> Subschema? {
    try node[keyword].map { try compiler.compile($0, in: resource, at: "\(pointer)/\(keyword)") }
  }

  private func schemas(_ keyword: String) throws -> [Subschema]? {
    guard let value = node[keyword] else { return nil }
    guard let elements = value.elements else { throw fault(keyword, "an array of schemas") }
    return try elements.enumerated().map { index, element in
      try compiler.compile(element, in: resource, at: "\(pointer)/\(keyword)/\(index)")
    }
  }

  private func schemaMap(_ keyword: String) throws -> [(ExactString, Subschema)] {
    guard let value = node[keyword] else { return [] }
    guard let members = value.members else { throw fault(keyword, "an object of schemas") }
    return try members.map { name, value in
      let place = "\(pointer)/\(keyword)/\(JSONPointer.escaped(name.text))"
      return (name, try compiler.compile(value, in: resource, at: place))
    }
  }

  private func number(_ keyword: String) throws -> JSONDecimal? {
    guard let value = node[keyword] else { return nil }
    guard case .number(let number) = value.value else { throw fault(keyword, "a number") }
    return number
  }

  private func count(_ keyword: String) throws -> Int? {
    guard let number = try number(keyword) else { return nil }
    guard let count = number.count else { throw fault(keyword, "a count") }
    return count
  }

  private func strings(_ value: JSONNode, _ keyword: String) throws -> [ExactString] {
    let strings = value.elements?.compactMap { element -> ExactString? in
      guard case .string(let string) = element.value else { return nil }
      return string
    }
    guard let strings, strings.count == value.elements?.count else { throw fault(keyword, "an array of strings") }
    return strings
  }

  // MARK: Keywords

  private func references() throws -> [Keyword] {
    var keywords: [Keyword] = []
    if let reference = node["$ref"]?.string {
      let (target, home) = try registry.resolve(reference, from: resource)
      keywords.append(.ref(try compiler.compile(target, in: home, at: "#" + fragment(reference))))
    }
    if let reference = node["$dynamicRef"]?.string {
      let (target, home) = try registry.resolve(reference, from: resource)
      let schema = try compiler.compile(target, in: home, at: "#" + fragment(reference))
      let name = fragment(reference)
      // Without a dynamic anchor at its first target a dynamic reference is a plain one (core, section 8.2.3.2).
      let isDynamic = target["$dynamicAnchor"]?.string == name
      keywords.append(isDynamic ? .dynamicRef(name, schema) : .ref(schema))
    }
    return keywords
  }

  private func fragment(_ reference: String) -> String {
    SchemaURI(reference).fragment.map(String.init) ?? ""
  }

  private func assertions() throws -> [Keyword] {
    var keywords: [Keyword] = []
    if let value = node["type"] { keywords.append(.type(try types(value))) }
    if let value = node["enum"] {
      guard let elements = value.elements else { throw fault("enum", "an array") }
      keywords.append(.enum(Set(elements)))
    }
    if let value = node["const"] { keywords.append(.const(value)) }
    for (name, limit) in Self.numberLimits {
      if let number = try number(name) { keywords.append(.number(limit, number)) }
    }
    if let divisor = try number("multipleOf") { keywords.append(.multipleOf(divisor)) }
    for (name, limit) in Self.countLimits {
      if let count = try count(name) { keywords.append(.count(limit, count)) }
    }
    if let value = node["pattern"] {
      guard let source = value.string else { throw fault("pattern", "a string") }
      keywords.append(.pattern(try SchemaPattern(source)))
    }
    if let value = node["required"] { keywords.append(.required(try strings(value, "required"))) }
    if case .boolean(true) = node["uniqueItems"]?.value { keywords.append(.uniqueItems) }
    if let members = node["dependentRequired"]?.members {
      keywords.append(.dependentRequired(try members.map { ($0, try strings($1, "dependentRequired")) }))
    }
    return keywords
  }

  private static let numberLimits: [(String, NumberLimit)] = [
    ("minimum", .minimum), ("exclusiveMinimum", .exclusiveMinimum), ("maximum", .maximum),
    ("exclusiveMaximum", .exclusiveMaximum),
  ]

  private static let countLimits: [(String, CountLimit)] = [
    ("minLength", .minLength), ("maxLength", .maxLength), ("minItems", .minItems), ("maxItems", .maxItems),
    ("minProperties", .minProperties), ("maxProperties", .maxProperties),
  ]

  private func types(_ value: JSONNode) throws -> [SchemaType] {
    let names = value.elements ?? [value]
    let types = names.compactMap { $0.string.flatMap(SchemaType.init) }
    guard types.count == names.count else { throw fault("type", "a type or an array of types") }
    return types
  }

  private func applicators() throws -> [Keyword] {
    var keywords: [Keyword] = []
    if let schemas = try schemas("allOf") { keywords.append(.allOf(schemas)) }
    if let schemas = try schemas("anyOf") { keywords.append(.anyOf(schemas)) }
    if let schemas = try schemas("oneOf") { keywords.append(.oneOf(schemas)) }
    if let schema = try schema("not") { keywords.append(.not(schema)) }
    if let condition = try schema("if") {
      keywords.append(.condition(condition, then: try schema("then"), else: try schema("else")))
    }
    let dependent = try schemaMap("dependentSchemas")
    if !dependent.isEmpty { keywords.append(.dependentSchemas(dependent)) }
    return keywords + (try arrayApplicators()) + (try objectApplicators())
  }

  private func arrayApplicators() throws -> [Keyword] {
    var keywords: [Keyword] = []
    let prefix = try schemas("prefixItems") ?? []
    let rest = try schema("items")
    if !prefix.isEmpty || rest != nil { keywords.append(.items(prefix, rest: rest)) }
    if let schema = try schema("contains") {
      // The counts belong to the vocabulary of assertions.
      let minimum = isActive("validation") ? try count("minContains") : nil
      let maximum = isActive("validation") ? try count("maxContains") : nil
      keywords.append(.contains(schema, minimum: minimum ?? 1, maximum: maximum))
    }
    return keywords
  }

  private func objectApplicators() throws -> [Keyword] {
    var keywords: [Keyword] = []
    let named = try schemaMap("properties")
    let patterns = try schemaMap("patternProperties").map { (try SchemaPattern($0.text), $1) }
    let additional = try schema("additionalProperties")
    if !named.isEmpty || !patterns.isEmpty || additional != nil {
      let index = Dictionary(named, uniquingKeysWith: { _, last in last })
      keywords.append(.properties(index, patterns, additional: additional))
    }
    if let schema = try schema("propertyNames") { keywords.append(.propertyNames(schema)) }
    return keywords
  }

  private func unevaluated() throws -> [Keyword] {
    var keywords: [Keyword] = []
    if let schema = try schema("unevaluatedItems") { keywords.append(.unevaluatedItems(schema)) }
    if let schema = try schema("unevaluatedProperties") { keywords.append(.unevaluatedProperties(schema)) }
    return keywords
  }
}
