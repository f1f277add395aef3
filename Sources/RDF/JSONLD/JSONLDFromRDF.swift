import JSON
import OrderedCollections

/// Section 8.4: Serialize RDF as JSON-LD.
struct JSONLDFromRDF {
  let options: JSONLDOptions

  /// One use of a node as an object.
  private struct Usage {
    var subject: Resource
    var predicate: IRI
    var index: Int
  }

  private struct Node {
    var id: Resource
    var properties: OrderedDictionary<IRI, [Term]> = [:]
    /// Where it is an object.
    var usages: [Usage] = []
  }

  private typealias Graph = OrderedDictionary<Resource, Node>

  /// The expanded form of quads.
  ///
  /// - Throws: `SerializationError` for triple terms, `JSONLDError` for `rdf:JSON` literals that aren't JSON.
  func convert(_ quads: some Sequence<Quad>) throws -> [JSONValue] {
    var graphs: OrderedDictionary<Resource?, Graph> = [nil: [:]]
    var seen: Set<Quad> = []
    for quad in quads where seen.insert(quad).inserted {
      if case .triple = quad.object {
        throw SerializationError.tripleTerm(syntax: .jsonLD, term: quad.object.description)
      }
      if let name = quad.graph, graphs[nil]?[name] == nil { graphs[nil, default: [:]][name] = Node(id: name) }
      Self.add(quad, to: &graphs[quad.graph, default: [:]])
    }
    let shared = Self.sharedNodes(graphs)
    let expanded = try graphs.mapValues { try expand($0, shared) }
    var result: [JSONValue] = []
    for (id, node) in expanded[nil] ?? [:] {
      var node = node
      if let graph = expanded[id] {
        node["@graph"] = .array(graph.values.filter { $0.count > 1 }.map(JSONValue.object))
      }
      if node.count > 1 { result.append(.object(node)) }
    }
    return result
  }

  /// Nodes that are objects in more than one graph: no list can begin with one or go through one.
  private static func sharedNodes(_ graphs: OrderedDictionary<Resource?, Graph>) -> Set<Resource> {
    var seen: Set<Resource> = []
    var shared: Set<Resource> = []
    for graph in graphs.values {
      for (id, node) in graph where !node.usages.isEmpty {
        if !seen.insert(id).inserted { shared.insert(id) }
      }
    }
    return shared
  }

  private static func add(_ quad: Quad, to graph: inout Graph) {
    var node = graph[quad.subject] ?? Node(id: quad.subject)
    node.properties[quad.predicate, default: []].append(quad.object)
    let usage = Usage(
      subject: quad.subject, predicate: quad.predicate, index: node.properties[quad.predicate]!.count - 1)
    graph[quad.subject] = node
    guard let object = quad.object.resource else { return }
    var target = graph[object] ?? Node(id: object)
    target.usages.append(usage)
    graph[object] = target
  }

  private func expand(_ graph: Graph, _ shared: Set<Resource>) throws -> OrderedDictionary<Resource, JSONObject> {
    let lists = lists(graph, shared)
    var result: OrderedDictionary<Resource, JSONObject> = [:]
    let compound = options.rdfDirection == .compoundLiteral ? compoundLiterals(graph) : [:]
    for (id, node) in graph where lists.consumed.contains(id) == false && compound[id] == nil {
      var object: JSONObject = ["@id": .string(Self.name(id))]
      for (predicate, terms) in node.properties {
        if predicate == RDFVocabulary.type, !options.useRdfType {
          let types = terms.compactMap { $0.resource.map { JSONValue.string(Self.name($0)) } }
          if !types.isEmpty { object["@type"] = .array(types) }
          let literals = terms.filter { $0.resource == nil }
          if literals.isEmpty { continue }
          object[predicate.value] = .array(try literals.map { try value($0) })
          continue
        }
        object[predicate.value] = .array(
          try terms.map { term in
            if let head = term.resource, let items = lists.items[head] {
              return .object(["@list": .array(try items.map { try item($0, lists.items, compound) })])
            }
            return try item(term, lists.items, compound)
          })
      }
      result[id] = object
    }
    return result
  }

  private func item(
    _ term: Term, _ lists: [Resource: [Term]], _ compound: [Resource: JSONObject]
  ) throws -> JSONValue {
    if let resource = term.resource {
      if let items = lists[resource] {
        return .object(["@list": .array(try items.map { try item($0, lists, compound) })])
      }
      if let object = compound[resource] { return .object(object) }
    }
    return try value(term)
  }

  private static func name(_ resource: Resource) -> String {
    switch resource {
    case .iri(let iri): iri.value
    case .blank(let node): "_:" + node.label
    }
  }

  // MARK: Lists

  /// The items of well-formed lists by their heads, and the list nodes that are not written.
  private func lists(_ graph: Graph, _ shared: Set<Resource>) -> (items: [Resource: [Term]], consumed: Set<Resource>) {
    let end = Resource.iri(RDFVocabulary.nil)
    var items: [Resource: [Term]] = [:]
    var consumed: Set<Resource> = []
    items[end] = []
    for usage in graph[end]?.usages ?? [] where usage.predicate == RDFVocabulary.rest {
      var reversed: [Term] = []
      var nodes: OrderedSet<Resource> = []
      var current = usage
      while true {
        let id = current.subject
        guard case .blank = id, current.predicate == RDFVocabulary.rest, let node = graph[id], Self.isListNode(node),
          !shared.contains(id), !nodes.contains(id)
        else { break }
        reversed.append(node.properties[RDFVocabulary.first]![0])
        nodes.append(id)
        current = node.usages[0]
      }
      guard let head = nodes.last else { continue }
      items[head] = reversed.reversed()
      consumed.formUnion(nodes)
    }
    if graph[end]?.properties.isEmpty == true { consumed.insert(end) }
    return (items, consumed)
  }

  /// Used once, with one `rdf:first`, one `rdf:rest`, and nothing else but maybe the type `rdf:List`.
  private static func isListNode(_ node: Node) -> Bool {
    guard node.usages.count == 1, node.properties[RDFVocabulary.first]?.count == 1,
      node.properties[RDFVocabulary.rest]?.count == 1
    else { return false }
    if node.properties.count == 2 { return true }
    let list = Term.iri(IRI(unchecked: RDFVocabulary.namespace + "List"))
    return node.properties.count == 3 && node.properties[RDFVocabulary.type] == [list]
  }

  // MARK: Values

  /// Blank nodes that stand for a text with its direction (`rdf:CompoundLiteral`).
  private func compoundLiterals(_ graph: Graph) -> [Resource: JSONObject] {
    var result: [Resource: JSONObject] = [:]
    for (id, node) in graph {
      guard case .blank = id, case .literal(let direction)? = node.properties[RDFVocabulary.direction]?.first,
        case .literal(let value)? = node.properties[RDFVocabulary.value]?.first
      else { continue }
      var object: JSONObject = ["@value": .string(value.lexicalForm)]
      if case .literal(let language)? = node.properties[RDFVocabulary.language]?.first {
        object["@language"] = .string(language.lexicalForm)
      }
      object["@direction"] = .string(direction.lexicalForm)
      result[id] = object
    }
    return result
  }

  /// Section 8.5: RDF to Object Conversion.
  private func value(_ term: Term) throws -> JSONValue {
    guard case .literal(let literal) = term else {
      return .object(["@id": .string(term.resource.map(Self.name) ?? "")])
    }
    let text = JSONValue.string(literal.lexicalForm)
    if let language = literal.language {
      var object: JSONObject = ["@value": text, "@language": .string(language)]
      if let direction = literal.direction { object["@direction"] = .string(direction.rawValue) }
      return .object(object)
    }
    let datatype = literal.datatype
    if datatype == XSD.string { return .object(["@value": text]) }
    if datatype == RDFVocabulary.json, options.processingMode == .jsonLD11 {
      guard let json = try? JSONValue(parsing: Array(literal.lexicalForm.utf8)) else {
        throw JSONLDError(.invalidJSONLiteral, literal.lexicalForm)
      }
      return .object(["@value": json, "@type": .string("@json")])
    }
    if options.useNativeTypes, let native = NativeJSON.value(literal) { return .object(["@value": native]) }
    if options.rdfDirection == .i18nDatatype, let object = Self.i18n(literal) { return .object(object) }
    return .object(["@value": text, "@type": .string(datatype.value)])
  }

  private static func i18n(_ literal: Literal) -> JSONObject? {
    let namespace = "https://www.w3.org/ns/i18n#"
    guard literal.datatype.value.hasPrefix(namespace) else { return nil }
    let parts = literal.datatype.value.dropFirst(namespace.count).split(
      separator: "_", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    var object: JSONObject = ["@value": .string(literal.lexicalForm)]
    if !parts[0].isEmpty { object["@language"] = .string(String(parts[0])) }
    object["@direction"] = .string(String(parts[1]))
    return object
  }
}

/// Literals that JSON has values of its own for.
enum NativeJSON {
  /// The value; nil for lexical forms that are none of the datatype or out of a double's range.
  static func value(_ literal: Literal) -> JSONValue? {
    let text = literal.lexicalForm
    switch literal.datatype {
    case XSD.boolean:
      if text == "true" || text == "1" { return .bool(true) }
      return text == "false" || text == "0" ? .bool(false) : nil
    case XSD.integer:
      var parser = text
      let isNumber = parser.withUTF8 { TurtleShorthand.number($0) == .integer }
      guard isNumber, let value = Double(text), value.isFinite else { return nil }
      return .number(JSONNumber(text: ECMANumber.integerText(text), value: value))
    case XSD.double:
      var parser = text
      let isNumber = parser.withUTF8 { TurtleShorthand.number($0) != nil }
      guard isNumber, let value = Double(text), value.isFinite else { return nil }
      return .number(JSONNumber(text: ECMANumber.text(value), value: value))
    default: return nil
    }
  }
}

extension ECMANumber {
  /// The digits of a whole number as JSON writes them: no plus, no leading zeros.
  static func integerText(_ text: String) -> String {
    let isNegative = text.hasPrefix("-")
    let digits = text.drop { $0 == "+" || $0 == "-" }
    let significant = digits.drop { $0 == "0" }
    if significant.isEmpty { return "0" }
    return (isNegative ? "-" : "") + significant
  }
}
