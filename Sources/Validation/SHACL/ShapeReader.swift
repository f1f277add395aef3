import RDF

/// Reads the shapes of a shapes graph.
struct ShapeReader {
  typealias ID = TermTable.ID

  private let table: TermTable
  private let graph: IndexedGraph
  private let lists: IndexedGraph.ListVocabulary
  private var shapes: [ID: Shape] = [:]
  private var terms: [String: ID] = [:]

  init(table: TermTable, graph: IndexedGraph) {
    self.table = table
    self.graph = graph
    lists = IndexedGraph.ListVocabulary(table)
  }

  /// All shapes that have targets, in a fixed order.
  ///
  /// - Throws: `SchemaError` for shapes that are not well-formed.
  mutating func read() throws -> [Shape] {
    var nodes: [ID] = []
    for type in ["NodeShape", "PropertyShape"] { nodes += graph.subjects(rdfType, sh(type)) }
    for property in ["targetClass", "targetNode", "targetSubjectsOf", "targetObjectsOf"] {
      nodes += graph.triples(with: sh(property)).map(\.key)
    }
    var seen: Set<ID> = []
    let shapes = try nodes.filter { seen.insert($0).inserted }.sorted().map { try shape($0) }
    return shapes.filter { !$0.targets.isEmpty }
  }

  private mutating func sh(_ name: String) -> ID {
    if let known = terms[name] { return known }
    let id = table.id(of: .iri(SH.term(name)))
    terms[name] = id
    return id
  }

  private var rdfType: ID { table.id(of: .iri(RDFVocabulary.type)) }
  private func rdfs(_ name: String) -> ID {
    table.id(of: .iri(IRI(unchecked: "http://www.w3.org/2000/01/rdf-schema#" + name)))
  }

  private mutating func values(_ node: ID, _ property: String) -> [ID] { graph.objects(node, sh(property)) }

  private mutating func shape(_ node: ID) throws -> Shape {
    if let known = shapes[node] { return known }
    let shape = Shape(id: node, severity: values(node, "severity").first ?? sh("Violation"))
    shapes[node] = shape
    if let path = values(node, "path").first {
      shape.pathTerm = path
      shape.path = try self.path(path)
    }
    shape.messages = values(node, "message").compactMap { table.literal(of: $0) }
    shape.isDeactivated = values(node, "deactivated").contains { isTrue($0) }
    shape.targets = targets(of: node)
    shape.constraints = try constraints(of: node)
    return shape
  }

  private func isTrue(_ id: ID) -> Bool {
    guard let literal = table.literal(of: id), literal.datatype == XSD.boolean else { return false }
    return literal.lexicalForm == "true" || literal.lexicalForm == "1"
  }

  private mutating func targets(of node: ID) -> [Target] {
    var targets: [Target] = values(node, "targetNode").map { .node($0) }
    targets += values(node, "targetClass").map { .class($0) }
    targets += values(node, "targetSubjectsOf").map { .subjects(of: $0) }
    targets += values(node, "targetObjectsOf").map { .objects(of: $0) }
    // A shape that is a class is about its instances (section 2.1.3.3).
    let isClass = graph.objects(node, rdfType).contains { type in
      type == rdfs("Class") || graph.contains(type, rdfs("subClassOf"), rdfs("Class")) || isOWLClass(type)
    }
    if isClass { targets.append(.class(node)) }
    return targets
  }

  private func isOWLClass(_ type: ID) -> Bool { table.text(of: type) == "http://www.w3.org/2002/07/owl#Class" }

  private mutating func path(_ node: ID, depth: Int = 0) throws -> ShapePath {
    guard depth < 100 else { throw fault(node, "a path that contains itself") }
    if table.kind(of: node) == .iri { return .predicate(node) }
    if let elements = graph.list(node, lists) {
      guard elements.count > 1 else { throw fault(node, "a sequence path of fewer than two members") }
      return .sequence(try elements.map { try path($0, depth: depth + 1) })
    }
    if let list = values(node, "alternativePath").first {
      guard let elements = graph.list(list, lists), elements.count > 1 else {
        throw fault(node, "an alternative path of fewer than two members")
      }
      return .alternative(try elements.map { try path($0, depth: depth + 1) })
    }
    for (name, make) in Self.unaryPaths {
      if let inner = values(node, name).first { return make(try path(inner, depth: depth + 1)) }
    }
    throw fault(node, "no property path")
  }

  private static let unaryPaths: [(String, @Sendable (ShapePath) -> ShapePath)] = [
    ("inversePath", { .inverse($0) }), ("zeroOrMorePath", { .zeroOrMore($0) }),
    ("oneOrMorePath", { .oneOrMore($0) }), ("zeroOrOnePath", { .zeroOrOne($0) }),
  ]

  private func fault(_ node: ID, _ what: String) -> SchemaError {
    SchemaError(description: "\(table.term(of: node)): \(what)")
  }
}

// MARK: - Constraints

extension ShapeReader {
  private mutating func constraints(of node: ID) throws -> [Constraint] {
    var constraints = try valueConstraints(of: node)
    constraints += try textConstraints(of: node)
    constraints += try shapeConstraints(of: node)
    constraints += values(node, "equals").map { .equals($0) }
    constraints += values(node, "disjoint").map { .disjoint($0) }
    constraints += values(node, "lessThan").map { .lessThan($0, orEqual: false) }
    constraints += values(node, "lessThanOrEquals").map { .lessThan($0, orEqual: true) }
    if values(node, "closed").contains(where: { isTrue($0) }) { constraints.append(try closed(node)) }
    return constraints
  }

  private mutating func valueConstraints(of node: ID) throws -> [Constraint] {
    var constraints: [Constraint] = values(node, "class").map { .class($0) }
    constraints += values(node, "datatype").map { .datatype($0) }
    constraints += try values(node, "nodeKind").map { .nodeKind(try nodeKind($0)) }
    constraints += try counts(node, "minCount").map { .minCount($0) }
    constraints += try counts(node, "maxCount").map { .maxCount($0) }
    for (name, kind) in Self.ranges { constraints += values(node, name).map { .range(RangeLimit(kind, $0, table)) } }
    constraints += values(node, "hasValue").map { .hasValue($0) }
    constraints += try values(node, "in").map { .oneOf(Set(try list($0, "sh:in"))) }
    return constraints
  }

  private static let ranges: [(String, RangeKind)] = [
    ("minExclusive", .minExclusive), ("minInclusive", .minInclusive), ("maxExclusive", .maxExclusive),
    ("maxInclusive", .maxInclusive),
  ]

  private mutating func textConstraints(of node: ID) throws -> [Constraint] {
    var constraints: [Constraint] = try counts(node, "minLength").map { .minLength($0) }
    constraints += try counts(node, "maxLength").map { .maxLength($0) }
    let flags = values(node, "flags").first.map { table.text(of: $0) } ?? ""
    constraints += try values(node, "pattern").map { .pattern(try SHACLPattern(table.text(of: $0), flags: flags)) }
    constraints += try values(node, "languageIn").map { .languageIn(try list($0, "sh:languageIn").map(table.text)) }
    if values(node, "uniqueLang").contains(where: { table.literal(of: $0)?.lexicalForm == "true" }) {
      constraints.append(.uniqueLanguage)
    }
    return constraints
  }

  private mutating func shapeConstraints(of node: ID) throws -> [Constraint] {
    var constraints: [Constraint] = try values(node, "not").map { .not(try shape($0)) }
    for value in values(node, "and") { constraints.append(.and(try shapes(value, "sh:and"))) }
    for value in values(node, "or") { constraints.append(.or(try shapes(value, "sh:or"))) }
    for value in values(node, "xone") { constraints.append(.exactlyOne(try shapes(value, "sh:xone"))) }
    for value in values(node, "node") { constraints.append(.node(try shape(value))) }
    for value in values(node, "property") { constraints.append(.property(try shape(value))) }
    for value in values(node, "qualifiedValueShape") {
      constraints.append(.qualified(try qualified(node, value)))
    }
    return constraints
  }

  private mutating func qualified(_ node: ID, _ value: ID) throws -> QualifiedConstraint {
    var siblings: [Shape] = []
    if values(node, "qualifiedValueShapesDisjoint").contains(where: { isTrue($0) }) {
      for parent in graph.subjects(sh("property"), node) {
        let others = values(parent, "property").filter { $0 != node }
        for other in others.flatMap({ values($0, "qualifiedValueShape") }) where other != value {
          siblings.append(try shape(other))
        }
      }
    }
    return QualifiedConstraint(
      shape: try shape(value), minimum: try counts(node, "qualifiedMinCount").first,
      maximum: try counts(node, "qualifiedMaxCount").first, siblings: siblings)
  }

  private mutating func closed(_ node: ID) throws -> Constraint {
    var allowed = Set(values(node, "property").flatMap { values($0, "path") })
    for ignored in values(node, "ignoredProperties") {
      allowed.formUnion(try list(ignored, "sh:ignoredProperties"))
    }
    return .closed(allowed: allowed)
  }

  private mutating func shapes(_ head: ID, _ name: String) throws -> [Shape] {
    try list(head, name).map { try shape($0) }
  }

  private func list(_ head: ID, _ name: String) throws -> [ID] {
    guard let elements = graph.list(head, lists) else { throw fault(head, "the value of \(name) must be a list") }
    return elements
  }

  private mutating func counts(_ node: ID, _ name: String) throws -> [Int] {
    try values(node, name).map { value in
      guard let count = Int(table.text(of: value)), count >= 0 else {
        throw fault(node, "the value of sh:\(name) must be a count")
      }
      return count
    }
  }

  private func nodeKind(_ value: ID) throws -> NodeKind {
    switch table.text(of: value).dropFirst(SH.namespace.count) {
    case "IRI": return .iri
    case "BlankNode": return .blank
    case "Literal": return .literal
    case "BlankNodeOrIRI": return [.blank, .iri]
    case "BlankNodeOrLiteral": return [.blank, .literal]
    case "IRIOrLiteral": return [.iri, .literal]
    default: throw fault(value, "no node kind")
    }
  }
}
