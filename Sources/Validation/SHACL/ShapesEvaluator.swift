import RDF

/// A result as numbers of terms.
struct ShapeResult {
  var focus: TermTable.ID
  var value: TermTable.ID?
  var component: String
  var shape: Shape
  /// The path of the shape, or for `sh:closed` the property that is not allowed.
  var path: TermTable.ID?
  var reason: String
}

/// Evaluates shapes over a data graph (SHACL, section 3.4).
struct ShapesEvaluator {
  typealias ID = TermTable.ID

  let table: TermTable
  let graph: IndexedGraph
  private let classes: ClassHierarchy
  private let limit: Int
  private(set) var results: [ShapeResult] = []
  private(set) var isCut = false
  /// Shapes and nodes being checked, so that recursive shapes end.
  private var active: Set<ActivePair> = []

  /// How far shapes may lead from node to node: what lies deeper could exhaust the stack and is not looked at.
  private static let maximumDepth = 500

  private struct ActivePair: Hashable {
    var shape: ObjectIdentifier
    var node: ID
  }

  init(table: TermTable, graph: IndexedGraph, limit: Int) {
    self.table = table
    self.graph = graph
    self.limit = limit
    classes = ClassHierarchy(table: table, graph: graph)
  }

  /// Evaluates a shape on each of its targets.
  mutating func evaluate(_ shape: Shape) {
    guard !shape.isDeactivated else { return }
    for node in focusNodes(of: shape) {
      evaluate(shape, node) { evaluator, result in evaluator.add(result) }
    }
  }

  private mutating func add(_ result: ShapeResult) {
    if results.count < limit { results.append(result) } else { isCut = true }
  }

  private func focusNodes(of shape: Shape) -> [ID] {
    var seen: Set<ID> = []
    let nodes = shape.targets.flatMap { target -> [ID] in
      switch target {
      case .node(let node): [node]
      case .class(let name): classes.instances(of: name)
      case .subjects(let predicate): graph.triples(with: predicate).map(\.key)
      case .objects(let predicate): graph.triples(with: predicate).map(\.other)
      }
    }
    return nodes.filter { seen.insert($0).inserted }
  }

  private typealias Report = (inout ShapesEvaluator, ShapeResult) -> Void

  private mutating func evaluate(_ shape: Shape, _ focus: ID, _ report: Report) {
    guard !shape.isDeactivated else { return }
    guard active.count < Self.maximumDepth else {
      isCut = true
      return
    }
    let pair = ActivePair(shape: ObjectIdentifier(shape), node: focus)
    guard active.insert(pair).inserted else { return }
    defer { active.remove(pair) }
    let values = shape.path.map { $0.values(from: focus, in: graph) } ?? [focus]
    for constraint in shape.constraints { evaluate(constraint, shape, focus, values, report) }
  }

  /// Whether a node conforms to a shape.
  private mutating func conforms(_ node: ID, to shape: Shape) -> Bool {
    var conforms = true
    evaluate(shape, node) { _, _ in conforms = false }
    return conforms
  }

  private mutating func evaluate(
    _ constraint: Constraint, _ shape: Shape, _ focus: ID, _ values: [ID], _ report: Report
  ) {
    func fail(_ component: String, _ value: ID?, _ reason: String, path: ID? = nil) {
      report(
        &self,
        ShapeResult(
          focus: focus, value: value, component: component, shape: shape, path: path ?? shape.pathTerm, reason: reason))
    }
    switch constraint {
    case .property(let property): for value in values { evaluate(property, value, report) }
    case .minCount(let count):
      if values.count < count { fail("MinCount", nil, "\(values.count) values, at least \(count) are needed") }
    case .maxCount(let count):
      if values.count > count { fail("MaxCount", nil, "\(values.count) values, at most \(count) are allowed") }
    case .hasValue(let value):
      if !values.contains(value) { fail("HasValue", nil, "the value \(describe(value)) is missing") }
    case .uniqueLanguage:
      for language in repeatedLanguages(values) {
        fail("UniqueLang", nil, "more than one value has the language '\(language)'")
      }
    case .equals, .disjoint, .lessThan:
      for (value, reason) in pairFailures(constraint, focus, values) { fail(constraint.component, value, reason) }
    case .closed(let allowed):
      for value in values {
        for property in graph.properties(of: value) where !allowed.contains(property.predicate) {
          let reason = "the property \(describe(property.predicate)) is not allowed"
          fail("Closed", property.other, reason, path: property.predicate)
        }
      }
    case .qualified(let qualified):
      let count = values.count { conforms($0, to: qualified) }
      if let minimum = qualified.minimum, count < minimum {
        fail("QualifiedMinCount", nil, "\(count) fitting values, at least \(minimum) are needed")
      }
      if let maximum = qualified.maximum, count > maximum {
        fail("QualifiedMaxCount", nil, "\(count) fitting values, at most \(maximum) are allowed")
      }
    case .not, .and, .or, .exactlyOne, .node:
      for value in values {
        if let reason = logicFailure(constraint, value) { fail(constraint.component, value, reason) }
      }
    default:
      for value in values {
        if let reason = valueFailure(constraint, value) { fail(constraint.component, value, reason) }
      }
    }
  }

  private mutating func conforms(_ value: ID, to qualified: QualifiedConstraint) -> Bool {
    guard conforms(value, to: qualified.shape) else { return false }
    for sibling in qualified.siblings where conforms(value, to: sibling) { return false }
    return true
  }

  private mutating func logicFailure(_ constraint: Constraint, _ value: ID) -> String? {
    switch constraint {
    case .not(let shape): return conforms(value, to: shape) ? "the node conforms to \(describe(shape.id))" : nil
    case .and(let shapes):
      for shape in shapes where !conforms(value, to: shape) { return "the node does not conform to all shapes" }
      return nil
    case .or(let shapes):
      for shape in shapes where conforms(value, to: shape) { return nil }
      return "the node conforms to none of \(shapes.count) shapes"
    case .exactlyOne(let shapes):
      var count = 0
      for shape in shapes where conforms(value, to: shape) { count += 1 }
      return count == 1 ? nil : "the node conforms to \(count) of the shapes, not to exactly one"
    case .node(let shape):
      return conforms(value, to: shape) ? nil : "the node does not conform to \(describe(shape.id))"
    default: return nil
    }
  }
}

// MARK: - Constraints on single values and on pairs

extension ShapesEvaluator {
  /// Why a value does not meet a constraint that looks at nothing else.
  private func valueFailure(_ constraint: Constraint, _ value: ID) -> String? {
    switch constraint {
    case .class(let name):
      return classes.isInstance(value, of: name) ? nil : "the value is no instance of \(describe(name))"
    case .datatype(let datatype):
      return hasDatatype(value, datatype) ? nil : "the value has not the datatype \(describe(datatype))"
    case .nodeKind(let kind): return kind.contains(self.kind(of: value)) ? nil : "the value is of another kind of node"
    case .range(let limit):
      return isInside(value, limit) ? nil : "the value is outside of the range that \(describe(limit.term)) limits"
    case .minLength(let length):
      return hasText(value) && table.length(of: value) >= length
        ? nil : "the value is shorter than \(length) characters"
    case .maxLength(let length):
      return hasText(value) && table.length(of: value) <= length
        ? nil : "the value is longer than \(length) characters"
    case .pattern(let pattern):
      return hasText(value) && pattern.matches(table.text(of: value))
        ? nil : "the value does not match '\(pattern.source)'"
    case .languageIn(let ranges):
      let language = table.literal(of: value)?.language
      return language.map { tag in ranges.contains { matches(tag, range: $0) } } ?? false
        ? nil : "the language is none of \(ranges.joined(separator: ", "))"
    case .oneOf(let values): return values.contains(value) ? nil : "the value is not one of those allowed"
    default: return nil
    }
  }

  private func kind(of value: ID) -> NodeKind {
    switch table.kind(of: value) {
    case .iri: .iri
    case .blank, .triple: .blank
    default: .literal
    }
  }

  private func hasText(_ value: ID) -> Bool { kind(of: value) != .blank }

  private func hasDatatype(_ value: ID, _ datatype: ID) -> Bool {
    if table.kind(of: value) == .typed {
      return table.hasAnnotation(value, datatype)
        && XSDLexical.isValid(table.text(of: value), datatype: table.text(of: datatype))
    }
    guard let literal = table.literal(of: value), case .iri(let iri) = table.term(of: datatype) else { return false }
    return literal.datatype == iri && XSDLexical.isValid(literal.lexicalForm, datatype: iri.value)
  }

  private func isInside(_ value: ID, _ limit: RangeLimit) -> Bool {
    let value = table.worth(of: value)
    return switch limit.kind {
    case .minExclusive: isLess(limit.value, value, orEqual: false)
    case .minInclusive: isLess(limit.value, value, orEqual: true)
    case .maxExclusive: isLess(value, limit.value, orEqual: false)
    case .maxInclusive: isLess(value, limit.value, orEqual: true)
    }
  }

  /// Whether a value is less than another; false when they do not compare.
  private func isLess(_ left: LiteralValue?, _ right: LiteralValue?, orEqual: Bool) -> Bool {
    guard let left, let right else { return false }
    return left.isLess(than: right, orEqual: orEqual) ?? false
  }

  /// Basic filtering of RFC 4647, as SPARQL's `langMatches`.
  private func matches(_ tag: String, range: String) -> Bool {
    let tag = tag.lowercased()
    let range = range.lowercased()
    return range == "*" || tag == range || tag.hasPrefix(range + "-")
  }

  private func repeatedLanguages(_ values: [ID]) -> [String] {
    guard values.count > 1 else { return [] }
    var seen: Set<String> = []
    var repeated: Set<String> = []
    for value in values {
      guard let language = table.literal(of: value)?.language?.lowercased() else { continue }
      if !seen.insert(language).inserted { repeated.insert(language) }
    }
    return repeated.sorted()
  }

  /// The values that fail a comparison with the values of another property of the focus node.
  private func pairFailures(_ constraint: Constraint, _ focus: ID, _ values: [ID]) -> [(ID, String)] {
    switch constraint {
    case .equals(let property):
      let others = graph.objects(focus, property)
      let different = values.filter { !others.contains($0) } + others.filter { !values.contains($0) }
      return different.map { ($0, "not a value of both the path and \(describe(property))") }
    case .disjoint(let property):
      let others = Set(graph.objects(focus, property))
      return values.filter(others.contains).map { ($0, "also a value of \(describe(property))") }
    case .lessThan(let property, let orEqual):
      let others = graph.objects(focus, property).map { ($0, table.worth(of: $0)) }
      return values.flatMap { value in
        let worth = table.worth(of: value)
        return others.filter { !isLess(worth, $0.1, orEqual: orEqual) }.map { other, _ in
          (
            value,
            "not less than\(orEqual ? " or equal to" : "") \(describe(other)), the value of \(describe(property))"
          )
        }
      }
    default: return []
    }
  }

  private func describe(_ id: ID) -> String { table.term(of: id).description }
}

extension Constraint {
  /// The component's name without `ConstraintComponent`.
  fileprivate var component: String {
    switch self {
    case .class: "Class"
    case .datatype: "Datatype"
    case .nodeKind: "NodeKind"
    case .minCount: "MinCount"
    case .maxCount: "MaxCount"
    case .range(let limit): limit.kind.component
    case .minLength: "MinLength"
    case .maxLength: "MaxLength"
    case .pattern: "Pattern"
    case .languageIn: "LanguageIn"
    case .uniqueLanguage: "UniqueLang"
    case .equals: "Equals"
    case .disjoint: "Disjoint"
    case .lessThan(_, orEqual: false): "LessThan"
    case .lessThan: "LessThanOrEquals"
    case .not: "Not"
    case .and: "And"
    case .or: "Or"
    case .exactlyOne: "Xone"
    case .node: "Node"
    case .property: "PropertyShape"
    case .qualified: "QualifiedMinCount"
    case .closed: "Closed"
    case .hasValue: "HasValue"
    case .oneOf: "In"
    }
  }
}

extension RangeKind {
  fileprivate var component: String {
    switch self {
    case .minExclusive: "MinExclusive"
    case .minInclusive: "MinInclusive"
    case .maxExclusive: "MaxExclusive"
    case .maxInclusive: "MaxInclusive"
    }
  }
}
