import JSON

/// Which parts of a value schemas have looked at; what `unevaluated…` keywords ask for.
struct EvaluatedParts {
  var allProperties = false
  var properties: Set<ExactString> = []
  /// Items before this index.
  var prefix = 0
  /// Items beyond the prefix that `contains` found.
  var items: Set<Int> = []

  mutating func formUnion(_ other: EvaluatedParts) {
    allProperties = allProperties || other.allProperties
    properties.formUnion(other.properties)
    prefix = max(prefix, other.prefix)
    items.formUnion(other.items)
  }
}

/// One way in which a value is not as a schema wants it.
struct SchemaViolation {
  var pointer: String
  var offset: Int
  var keyword: String
  var schema: String
  var message: String
}

/// Evaluates one value against a compiled schema.
struct SchemaEvaluator {
  /// Deeper evaluations could exhaust the stack.
  private static let maximumDepth = 2_500

  private let compiler: SchemaCompiler
  private let tracksParts: Bool
  private let limit: Int
  private var scope: [SchemaResource] = []
  private var path: [String] = []
  private var depth = 0
  /// Above 0 while only the verdict matters, not the reasons.
  private var quiet = 0
  private(set) var violations: [SchemaViolation] = []
  private(set) var isCut = false

  init(compiler: SchemaCompiler, tracksParts: Bool, limit: Int) {
    self.compiler = compiler
    self.tracksParts = tracksParts
    self.limit = limit
  }

  /// Whether the value is valid; reasons are in `violations`.
  mutating func evaluate(_ node: JSONNode, against schema: Subschema) throws -> Bool {
    var parts = EvaluatedParts()
    return try apply(schema, to: node, &parts)
  }

  /// Applies a schema; what it evaluated counts only when the value is valid.
  private mutating func apply(_ schema: Subschema, to node: JSONNode, _ parts: inout EvaluatedParts) throws -> Bool {
    if let verdict = schema.verdict {
      return verdict || fail(schema, node, "false", "nothing is allowed here")
    }
    depth += 1
    defer { depth -= 1 }
    guard depth < Self.maximumDepth else {
      throw SchemaError(description: "the schema leads from one to the next without end")
    }
    let entersResource = scope.last !== schema.resource
    if entersResource { scope.append(schema.resource) }
    defer { if entersResource { scope.removeLast() } }
    var own = EvaluatedParts()
    var isValid = true
    for keyword in schema.keywords {
      guard try !evaluate(keyword, schema, node, &own) else { continue }
      isValid = false
      if quiet > 0 { break }
    }
    if isValid, tracksParts { parts.formUnion(own) }
    return isValid
  }

  /// Applies a schema of which only the verdict matters.
  private mutating func test(_ schema: Subschema, _ node: JSONNode, _ parts: inout EvaluatedParts) throws -> Bool {
    quiet += 1
    defer { quiet -= 1 }
    return try apply(schema, to: node, &parts)
  }

  /// Applies a schema to a part of the value.
  private mutating func apply(_ schema: Subschema, toPart part: JSONNode, _ name: String) throws -> Bool {
    path.append(name)
    defer { path.removeLast() }
    var parts = EvaluatedParts()
    return try apply(schema, to: part, &parts)
  }

  /// Notes a violation, and returns false.
  private mutating func fail(_ schema: Subschema, _ node: JSONNode, _ keyword: String, _ message: String) -> Bool {
    guard quiet == 0 else { return false }
    guard violations.count < limit else {
      isCut = true
      return false
    }
    let pointer = path.reduce(into: "") { $0 += "/" + JSONPointer.escaped($1) }
    violations.append(
      SchemaViolation(
        pointer: pointer, offset: node.offset, keyword: keyword, schema: schema.location, message: message))
    return false
  }

  private mutating func evaluate(
    _ keyword: Keyword, _ schema: Subschema, _ node: JSONNode, _ parts: inout EvaluatedParts
  ) throws -> Bool {
    switch keyword {
    case .ref(let target): return try apply(target, to: node, &parts)
    case .dynamicRef(let name, let fallback):
      return try apply(try dynamicTarget(name) ?? fallback, to: node, &parts)
    case .allOf, .anyOf, .oneOf, .not, .condition, .dependentSchemas:
      return try evaluateLogic(keyword, schema, node, &parts)
    case .properties, .propertyNames, .unevaluatedProperties:
      return try evaluateObject(keyword, schema, node, &parts)
    case .items, .contains, .unevaluatedItems: return try evaluateArray(keyword, schema, node, &parts)
    default:
      guard let (name, message) = SchemaAssertion.failure(of: keyword, node) else { return true }
      return fail(schema, node, name, message)
    }
  }

  /// The outermost resource of the dynamic scope that has the name decides (core, section 8.2.3.2).
  private func dynamicTarget(_ name: String) throws -> Subschema? {
    for resource in scope {
      if let target = try compiler.dynamicAnchor(name, in: resource) { return target }
    }
    return nil
  }
}

// MARK: - Schemas made of schemas

extension SchemaEvaluator {
  private mutating func evaluateLogic(
    _ keyword: Keyword, _ schema: Subschema, _ node: JSONNode, _ parts: inout EvaluatedParts
  ) throws -> Bool {
    switch keyword {
    case .allOf(let schemas):
      var isValid = true
      for part in schemas where try !apply(part, to: node, &parts) { isValid = false }
      return isValid
    case .anyOf(let schemas):
      return try count(schemas, node, &parts, stopAt: tracksParts ? nil : 1) > 0
        || fail(schema, node, "anyOf", "\(SchemaAssertion.describe(node)) fits none of \(schemas.count) alternatives")
    case .oneOf(let schemas):
      let fitting = try count(schemas, node, &parts, stopAt: 2)
      return fitting == 1
        || fail(
          schema, node, "oneOf",
          "\(SchemaAssertion.describe(node)) fits \(fitting == 0 ? "none" : "more than one") of \(schemas.count) alternatives"
        )
    case .not(let part):
      var ignored = EvaluatedParts()
      return try !test(part, node, &ignored) || fail(schema, node, "not", "the value is one that is excluded")
    case .condition(let condition, let then, let otherwise):
      let branch = try test(condition, node, &parts) ? then : otherwise
      return try branch.map { try apply($0, to: node, &parts) } ?? true
    case .dependentSchemas(let dependents):
      guard case .object(let object) = node.value else { return true }
      var isValid = true
      for (name, part) in dependents where object[name] != nil {
        if try !apply(part, to: node, &parts) { isValid = false }
      }
      return isValid
    default: return true
    }
  }

  /// How many schemas fit.
  private mutating func count(
    _ schemas: [Subschema], _ node: JSONNode, _ parts: inout EvaluatedParts, stopAt limit: Int?
  ) throws -> Int {
    var fitting = 0
    for part in schemas where try test(part, node, &parts) {
      fitting += 1
      if fitting == limit { break }
    }
    return fitting
  }
}

// MARK: - Objects and arrays

extension SchemaEvaluator {
  private mutating func evaluateObject(
    _ keyword: Keyword, _ schema: Subschema, _ node: JSONNode, _ parts: inout EvaluatedParts
  ) throws -> Bool {
    guard case .object(let object) = node.value else { return true }
    var isValid = true
    switch keyword {
    case .properties(let named, let patterns, let additional):
      for (name, value) in object.members {
        let outcome = try evaluateMember(name, value, named, patterns, additional, schema)
        if let outcome {
          isValid = isValid && outcome
          if tracksParts { parts.properties.insert(name) }
        }
        if !isValid, quiet > 0 { return false }
      }
    case .propertyNames(let part):
      for (name, value) in object.members {
        let key = JSONNode(.string(name), offset: value.offset)
        if try !apply(part, toPart: key, name.text) { isValid = false }
      }
    case .unevaluatedProperties(let part):
      if parts.allProperties { return true }
      for (name, value) in object.members where !parts.properties.contains(name) {
        if try !applyToMember(part, name, value, schema, "unevaluatedProperties") { isValid = false }
      }
      parts.allProperties = true
    default: break
    }
    return isValid
  }

  /// The verdict on a member, or nil when no keyword speaks of it.
  private mutating func evaluateMember(
    _ name: ExactString, _ value: JSONNode, _ named: [ExactString: Subschema],
    _ patterns: [(SchemaPattern, Subschema)], _ additional: Subschema?, _ schema: Subschema
  ) throws -> Bool? {
    var verdict: Bool?
    if let part = named[name] { verdict = try apply(part, toPart: value, name.text) }
    for (pattern, part) in patterns where pattern.matches(name.text) {
      let outcome = try apply(part, toPart: value, name.text)
      verdict = (verdict ?? true) && outcome
    }
    if verdict == nil, let additional {
      verdict = try applyToMember(additional, name, value, schema, "additionalProperties")
    }
    return verdict
  }

  private mutating func applyToMember(
    _ part: Subschema, _ name: ExactString, _ value: JSONNode, _ schema: Subschema, _ keyword: String
  ) throws -> Bool {
    guard part.verdict == false else { return try apply(part, toPart: value, name.text) }
    path.append(name.text)
    defer { path.removeLast() }
    return fail(schema, value, keyword, "the property '\(name.text)' is not allowed")
  }

  private mutating func evaluateArray(
    _ keyword: Keyword, _ schema: Subschema, _ node: JSONNode, _ parts: inout EvaluatedParts
  ) throws -> Bool {
    guard case .array(let elements) = node.value else { return true }
    var isValid = true
    switch keyword {
    case .items(let prefix, let rest):
      for (index, element) in elements.enumerated() {
        guard let part = index < prefix.count ? prefix[index] : rest else { break }
        if try !apply(part, toPart: element, String(index)) { isValid = false }
        if !isValid, quiet > 0 { return false }
      }
      parts.prefix = max(parts.prefix, rest == nil ? min(prefix.count, elements.count) : elements.count)
    case .contains(let part, let minimum, let maximum):
      return try evaluateContains(part, minimum, maximum, elements, schema, node, &parts)
    case .unevaluatedItems(let part):
      for (index, element) in elements.enumerated() where index >= parts.prefix && !parts.items.contains(index) {
        if try !apply(part, toPart: element, String(index)) { isValid = false }
      }
      parts.prefix = elements.count
    default: break
    }
    return isValid
  }

  private mutating func evaluateContains(
    _ part: Subschema, _ minimum: Int, _ maximum: Int?, _ elements: [JSONNode], _ schema: Subschema,
    _ node: JSONNode, _ parts: inout EvaluatedParts
  ) throws -> Bool {
    var found = 0
    for (index, element) in elements.enumerated() {
      var ignored = EvaluatedParts()
      guard try test(part, element, &ignored) else { continue }
      found += 1
      if tracksParts { parts.items.insert(index) }
    }
    if found < minimum {
      return fail(schema, node, "contains", "\(found) fitting items, at least \(minimum) are needed")
    }
    if let maximum, found > maximum {
      return fail(schema, node, "maxContains", "\(found) fitting items, at most \(maximum) are allowed")
    }
    return true
  }
}
