import ByteStreams
import RDF

/// Writes the triples of a graph as JSON-LD 1.1, compacted with newsgraph's context, in one pass: the context, then one
/// flat object for each run of triples with one subject ("JSON-LD 1.1 Streaming", section 3: context first, identity
/// and types before properties).
struct JSONLDWriter {
  private let sink: ByteSink
  private let names = JSONLDNames.shared
  private var subject: IRI?
  private var isFirstNode = true
  /// The open node's members in order of first appearance, with the JSON of their values.
  private var members: [(term: JSONLDTerm, values: [String])] = []
  private var types: [String] = []

  init(sink: ByteSink) {
    self.sink = sink
    sink.append("{\n  \"@context\": \(JSONLDContext.object(indentation: "  ")),\n  \"@graph\": [")
  }

  /// Writes a triple whose subject is no blank node and whose predicate the context knows.
  mutating func write(_ triple: Triple) {
    guard case .iri(let subject) = triple.subject else { return }
    if subject != self.subject {
      endNode()
      self.subject = subject
    }
    if triple.predicate == RDFVocabulary.type, case .iri(let type) = triple.object {
      types.append(names.shortName(of: type))
    } else {
      add(triple.object, to: names.term(for: triple.predicate, triple.object))
    }
  }

  mutating func finish() {
    endNode()
    sink.append(literal: "\n  ]\n}\n")
  }

  private mutating func add(_ object: Term, to term: JSONLDTerm) {
    let value = names.json(of: object, as: term.value)
    if let index = members.firstIndex(where: { $0.term.name == term.name }) {
      members[index].values.append(value)
    } else {
      members.append((term, [value]))
    }
  }

  private mutating func endNode() {
    guard let subject else { return }
    sink.append(isFirstNode ? "\n    {\n      \"id\": " : ",\n    {\n      \"id\": ")
    sink.append(json: subject.value)
    if !types.isEmpty {
      let list = types.map(JSONLDNames.quoted)
      sink.append(",\n      \"type\": " + (list.count == 1 ? list[0] : "[" + list.joined(separator: ", ") + "]"))
    }
    for (term, values) in members {
      sink.append(",\n      \"\(term.name)\": ")
      sink.append(values.count == 1 && !term.isSet ? values[0] : "[" + values.joined(separator: ", ") + "]")
    }
    sink.append(literal: "\n    }")
    isFirstNode = false
    members.removeAll(keepingCapacity: true)
    types.removeAll(keepingCapacity: true)
    self.subject = nil
  }
}

/// Which name of the context stands for what.
struct JSONLDNames: Sendable {
  static let shared = JSONLDNames()

  private var shortNames: [IRI: String] = [:]
  private var properties: [IRI: [JSONLDTerm]] = [:]

  private init() {
    for term in JSONLDTerm.classes + JSONLDTerm.individuals { shortNames[JSONLDNames.expand(term.iri)] = term.name }
    for term in JSONLDTerm.properties { properties[JSONLDNames.expand(term.iri), default: []].append(term) }
  }

  /// The term of a class or individual, or its IRI.
  func shortName(of iri: IRI) -> String { shortNames[iri] ?? iri.value }

  /// The term whose coercion fits the object; without one, the property's IRI with explicit values.
  func term(for predicate: IRI, _ object: Term) -> JSONLDTerm {
    let candidates = properties[predicate] ?? []
    return candidates.first { fits($0.value, object) } ?? JSONLDTerm(predicate.value, predicate.value)
  }

  private func fits(_ value: JSONLDTerm.Value, _ object: Term) -> Bool {
    switch (value, object) {
    case (.iri, .iri): true
    case (.vocabulary, .iri(let iri)): shortNames[iri] != nil
    case (.plain, .literal(let literal)):
      literal.language == nil && (literal.datatype == XSD.string || JSONLDNames.isNativeBoolean(literal))
    case (.typed(let datatype), .literal(let literal)): JSONLDNames.expand(datatype) == literal.datatype
    default: false
    }
  }

  /// A value as the member of a term with that coercion needs it.
  func json(of object: Term, as value: JSONLDTerm.Value) -> String {
    switch object {
    case .iri(let iri):
      switch value {
      case .iri: JSONLDNames.quoted(iri.value)
      case .vocabulary: JSONLDNames.quoted(shortName(of: iri))
      case .plain, .typed: "{ \"@id\": \(JSONLDNames.quoted(iri.value)) }"
      }
    case .literal(let literal): json(of: literal, as: value)
    case .blank(let node): "{ \"@id\": \(JSONLDNames.quoted(node.description)) }"
    case .triple: "null"
    }
  }

  private func json(of literal: Literal, as value: JSONLDTerm.Value) -> String {
    if case .typed("xsd:nonNegativeInteger") = value, JSONLDNames.isCanonicalInteger(literal.lexicalForm) {
      return literal.lexicalForm
    }
    if case .typed = value { return JSONLDNames.quoted(literal.lexicalForm) }
    if case .plain = value, JSONLDNames.isNativeBoolean(literal) { return literal.lexicalForm }
    let text = JSONLDNames.quoted(literal.lexicalForm)
    if let language = literal.language {
      return "{ \"@value\": \(text), \"@language\": \(JSONLDNames.quoted(language)) }"
    }
    if literal.datatype == XSD.string {
      return value == .plain ? text : "{ \"@value\": \(text) }"
    }
    return "{ \"@value\": \(text), \"@type\": \(JSONLDNames.quoted(literal.datatype.value)) }"
  }

  private static func isNativeBoolean(_ literal: Literal) -> Bool {
    literal.datatype == XSD.boolean && (literal.lexicalForm == "true" || literal.lexicalForm == "false")
  }

  /// Whether a JSON number of these digits reads back as the same lexical form.
  private static func isCanonicalInteger(_ digits: String) -> Bool {
    digits.utf8.count < 16 && digits.utf8.allSatisfy { (48...57).contains($0) }
      && (digits == "0" || !digits.hasPrefix("0"))
  }

  static func quoted(_ text: String) -> String {
    // Collecting in memory cannot fail.
    let bytes = try? ByteSink.collect { $0.append(json: text) }
    return String(decoding: bytes ?? [], as: UTF8.self)
  }

  /// The IRI of a compact one of the vocabulary's prefixes.
  private static func expand(_ compact: String) -> IRI {
    guard let colon = compact.firstIndex(of: ":"), let namespace = Vocabulary.prefixes[String(compact[..<colon])] else {
      return IRI(unchecked: compact)
    }
    return IRI(unchecked: namespace + compact[compact.index(after: colon)...])
  }
}
