import JSON

/// Creates the term definitions of a context (section 4.2).
final class TermBuilder {
  private let processor: JSONLDProcessor
  private let active: ActiveContext
  private let local: JSONObject
  private let baseURL: String?
  private let isProtected: Bool
  private let mode: JSONLDProcessor.ContextMode
  /// false while a term is being defined, true afterwards.
  private var defined: [ExactString: Bool] = [:]

  init(
    processor: JSONLDProcessor, active: ActiveContext, local: JSONObject, baseURL: String?, isProtected: Bool,
    mode: JSONLDProcessor.ContextMode
  ) {
    self.processor = processor
    self.active = active
    self.local = local
    self.baseURL = baseURL
    self.isProtected = isProtected
    self.mode = mode
  }

  /// Defines a term, and before it those that it is made of.
  func define(_ term: String) throws {
    if let done = defined[ExactString(term)] {
      if done { return }
      throw JSONLDError(.cyclicIRIMapping, term)
    }
    guard !term.isEmpty else { throw JSONLDError(.invalidTermDefinition, "an empty term") }
    defined[ExactString(term)] = false
    let value = local[term] ?? .null
    if try isKeyword(term, value) { return }
    let previous = active.terms.removeValue(forKey: term)
    var entries: JSONObject
    var isSimple = false
    switch value {
    case .null: entries = ["@id": .null]
    case .string:
      entries = ["@id": value]
      isSimple = true
    case .object(let object): entries = object
    default: throw JSONLDError(.invalidTermDefinition, term)
    }
    var definition = TermDefinition(isProtected: isProtected)
    if let protected = entries["@protected"] {
      if processor.is10 { throw JSONLDError(.invalidTermDefinition, term) }
      guard let flag = protected.bool else { throw JSONLDError(.invalidProtectedValue, term) }
      definition.isProtected = flag
    }
    try setType(term, entries, &definition)
    if entries["@reverse"] != nil {
      guard try setReverse(term, entries, &definition) else { return }
    } else {
      guard try setIRI(term, entries, &definition, isSimple: isSimple) else { return }
      try setContainer(term, entries, &definition)
    }
    if entries["@reverse"] == nil { try setRest(term, entries, &definition) }
    try finish(term, definition, previous)
  }

  /// Checks terms that look like keywords; true when there is nothing to define.
  private func isKeyword(_ term: String, _ value: JSONValue) throws -> Bool {
    if term == "@type" {
      if processor.is10 { throw JSONLDError(.keywordRedefinition, term) }
      guard let object = value.object, !object.isEmpty,
        object.allSatisfy({
          $0.key == "@container" && $0.value == .string("@set") || $0.key == "@protected" && $0.value.bool != nil
        })
      else { throw JSONLDError(.keywordRedefinition, term) }
      return false
    }
    if JSONLDKeyword.contains(term) { throw JSONLDError(.keywordRedefinition, term) }
    return JSONLDKeyword.looksLikeOne(term)
  }

  private func expand(_ text: String) throws -> String? {
    try processor.expandIRI(text, active, vocab: true, builder: self)
  }

  /// Defines a term of the same context that an IRI needs.
  func defineIfLocal(_ term: String) throws {
    if local[term] != nil, defined[ExactString(term)] != true { try define(term) }
  }

  private func setType(_ term: String, _ entries: JSONObject, _ definition: inout TermDefinition) throws {
    guard let value = entries["@type"] else { return }
    guard let text = value.string, let type = try expand(text) else { throw JSONLDError(.invalidTypeMapping, term) }
    let isNewKeyword = type == "@json" || type == "@none"
    if isNewKeyword, processor.is10 { throw JSONLDError(.invalidTypeMapping, term) }
    guard isNewKeyword || type == "@id" || type == "@vocab" || JSONLDKeyword.isAbsoluteIRI(type) else {
      throw JSONLDError(.invalidTypeMapping, term)
    }
    definition.type = type
  }

  /// `@reverse`; false when the definition is to be ignored.
  private func setReverse(_ term: String, _ entries: JSONObject, _ definition: inout TermDefinition) throws -> Bool {
    guard entries["@id"] == nil, entries["@nest"] == nil else { throw JSONLDError(.invalidReverseProperty, term) }
    guard let text = entries["@reverse"]?.string else { throw JSONLDError(.invalidIRIMapping, term) }
    if JSONLDKeyword.looksLikeOne(text) { return false }
    guard let iri = try expand(text), iri.utf8.contains(UInt8(ascii: ":")),
      JSONLDKeyword.isAbsoluteIRI(iri) || JSONLDKeyword.isBlank(iri)
    else { throw JSONLDError(.invalidIRIMapping, term) }
    definition.iri = iri
    if let container = entries["@container"] {
      switch container {
      case .null: break
      case .string("@set"), .string("@index"): definition.container = [container.string ?? ""]
      default: throw JSONLDError(.invalidReverseProperty, term)
      }
    }
    definition.isReverse = true
    try setIndex(term, entries, &definition)
    for key in entries.keys
    where ![
      "@reverse", "@container", "@type", "@protected", "@index", "@context", "@language", "@direction", "@prefix",
    ].contains(key) {
      throw JSONLDError(.invalidTermDefinition, term)
    }
    return true
  }

  /// The IRI mapping; false when the definition is to be ignored.
  private func setIRI(
    _ term: String, _ entries: JSONObject, _ definition: inout TermDefinition, isSimple: Bool
  ) throws -> Bool {
    if let id = entries["@id"], id != .string(term) {
      if id.isNull { return true }
      guard let text = id.string else { throw JSONLDError(.invalidIRIMapping, term) }
      if !JSONLDKeyword.contains(text), JSONLDKeyword.looksLikeOne(text) { return false }
      try setExplicitIRI(term, text, &definition, isSimple: isSimple)
    } else if let colon = term.utf8.dropFirst().firstIndex(of: UInt8(ascii: ":")) {
      try setCompactIRI(term, colon, &definition)
    } else if term.utf8.contains(UInt8(ascii: "/")) {
      guard let iri = try processor.expandIRI(term, active, vocab: true), JSONLDKeyword.isAbsoluteIRI(iri) else {
        throw JSONLDError(.invalidIRIMapping, term)
      }
      definition.iri = iri
    } else if term == "@type" {
      definition.iri = "@type"
    } else if let vocab = active.vocab {
      definition.iri = vocab + term
    } else {
      throw JSONLDError(.invalidIRIMapping, term)
    }
    return true
  }

  private func setExplicitIRI(
    _ term: String, _ text: String, _ definition: inout TermDefinition, isSimple: Bool
  ) throws {
    guard let iri = try expand(text),
      JSONLDKeyword.contains(iri) || JSONLDKeyword.isAbsoluteIRI(iri) || JSONLDKeyword.isBlank(iri)
    else { throw JSONLDError(.invalidIRIMapping, term) }
    if iri == "@context" { throw JSONLDError(.invalidKeywordAlias, term) }
    definition.iri = iri
    let inner = term.utf8.dropFirst().dropLast()
    if inner.contains(UInt8(ascii: ":")) || term.utf8.contains(UInt8(ascii: "/")) {
      defined[ExactString(term)] = true
      guard try expand(term)?.hasSameBytes(as: iri) == true else { throw JSONLDError(.invalidIRIMapping, term) }
    }
    guard !term.utf8.contains(UInt8(ascii: ":")), !term.utf8.contains(UInt8(ascii: "/")), isSimple else { return }
    definition.isPrefix = JSONLDKeyword.isBlank(iri) || iri.utf8.last.map { ":/?#[]@".utf8.contains($0) } ?? false
  }

  private func setCompactIRI(_ term: String, _ colon: String.UTF8View.Index, _ definition: inout TermDefinition) throws
  {
    let prefix = String(term[..<colon])
    try defineIfLocal(prefix)
    if let known = active.terms[prefix] {
      definition.iri = (known.iri ?? "") + term[term.utf8.index(after: colon)...]
    } else {
      guard JSONLDKeyword.isAbsoluteIRI(term) || JSONLDKeyword.isBlank(term) else {
        throw JSONLDError(.invalidIRIMapping, term)
      }
      definition.iri = term
    }
  }

  private func setContainer(_ term: String, _ entries: JSONObject, _ definition: inout TermDefinition) throws {
    guard let value = entries["@container"] else { return }
    let names = value.asArray.compactMap(\.string)
    let container = Set(names)
    guard names.count == value.asArray.count, container.count == names.count, !names.isEmpty,
      Self.isValid(container), !processor.is10 || Self.isValid10(value)
    else { throw JSONLDError(.invalidContainerMapping, term) }
    definition.container = container
    if container.contains("@type") {
      definition.type = definition.type ?? "@id"
      guard definition.type == "@id" || definition.type == "@vocab" else {
        throw JSONLDError(.invalidTypeMapping, term)
      }
    }
  }

  private static func isValid10(_ value: JSONValue) -> Bool {
    value.string.map { ["@list", "@set", "@index", "@language"].contains($0) } ?? false
  }

  private static func isValid(_ container: Set<String>) -> Bool {
    var rest = container
    if rest == ["@list"] || rest == ["@set"] { return true }
    rest.remove("@set")
    if rest.contains("@graph") {
      rest.remove("@graph")
      return rest.isEmpty || rest == ["@id"] || rest == ["@index"]
    }
    return rest.count == 1 && ["@index", "@id", "@type", "@language"].contains(rest.first ?? "")
  }

  /// Index, context, language, direction, nesting, prefix flag.
  private func setRest(_ term: String, _ entries: JSONObject, _ definition: inout TermDefinition) throws {
    try setIndex(term, entries, &definition)
    if let context = entries["@context"] { try setScopedContext(term, context, &definition) }
    if entries["@type"] == nil {
      definition.language = try override(entries["@language"], .invalidLanguageMapping, term)
      definition.direction = try override(entries["@direction"], .invalidBaseDirection, term)
      if case .value(let value) = definition.direction, value != "ltr", value != "rtl" {
        throw JSONLDError(.invalidBaseDirection, term)
      }
    }
    try setNest(term, entries, &definition)
    try setPrefix(term, entries, &definition)
    let known: Set<String> = [
      "@id", "@reverse", "@container", "@context", "@direction", "@index", "@language", "@nest", "@prefix",
      "@protected", "@type",
    ]
    guard entries.keys.allSatisfy(known.contains) else { throw JSONLDError(.invalidTermDefinition, term) }
  }

  private func override(_ value: JSONValue?, _ code: JSONLDError.Code, _ term: String) throws -> Override {
    switch value {
    case nil: return .unset
    case .null: return .null
    case .string(let text): return .value(text)
    default: throw JSONLDError(code, term)
    }
  }

  private func setIndex(_ term: String, _ entries: JSONObject, _ definition: inout TermDefinition) throws {
    guard let value = entries["@index"] else { return }
    guard !processor.is10, definition.container.contains("@index"), let text = value.string,
      let iri = try expand(text), JSONLDKeyword.isAbsoluteIRI(iri)
    else { throw JSONLDError(.invalidTermDefinition, term) }
    definition.index = text
  }

  private func setScopedContext(_ term: String, _ context: JSONValue, _ definition: inout TermDefinition) throws {
    if processor.is10 { throw JSONLDError(.invalidTermDefinition, term) }
    var inner = mode
    inner.overrideProtected = true
    inner.propagate = true
    inner.validateScoped = false
    do {
      _ = try processor.process(context, on: active, baseURL: baseURL, mode: inner)
    } catch let error as JSONLDError {
      throw JSONLDError(.invalidScopedContext, "\(term): \(error)")
    }
    definition.context = context
    definition.baseURL = baseURL
  }

  private func setNest(_ term: String, _ entries: JSONObject, _ definition: inout TermDefinition) throws {
    guard let value = entries["@nest"] else { return }
    if processor.is10 { throw JSONLDError(.invalidTermDefinition, term) }
    guard let text = value.string, !JSONLDKeyword.contains(text) || text == "@nest" else {
      throw JSONLDError(.invalidNestValue, term)
    }
    definition.nest = text
  }

  private func setPrefix(_ term: String, _ entries: JSONObject, _ definition: inout TermDefinition) throws {
    guard let value = entries["@prefix"] else { return }
    if processor.is10 || term.utf8.contains(UInt8(ascii: ":")) || term.utf8.contains(UInt8(ascii: "/")) {
      throw JSONLDError(.invalidTermDefinition, term)
    }
    guard let flag = value.bool else { throw JSONLDError(.invalidPrefixValue, term) }
    definition.isPrefix = flag
    if flag, let iri = definition.iri, JSONLDKeyword.contains(iri) { throw JSONLDError(.invalidTermDefinition, term) }
  }

  private func finish(_ term: String, _ definition: TermDefinition, _ previous: TermDefinition?) throws {
    var definition = definition
    if !mode.overrideProtected, let previous, previous.isProtected {
      guard definition.says(previous) else { throw JSONLDError(.protectedTermRedefinition, term) }
      definition = previous
    }
    active.terms[term] = definition
    defined[ExactString(term)] = true
  }
}

extension JSONLDProcessor {
  /// Section 5.2: IRI Expansion. nil when the text stands for nothing.
  func expandIRI(
    _ text: String, _ active: ActiveContext, vocab: Bool = false, documentRelative: Bool = false,
    builder: TermBuilder? = nil
  ) throws -> String? {
    if JSONLDKeyword.contains(text) { return text }
    if JSONLDKeyword.looksLikeOne(text) { return nil }
    try builder?.defineIfLocal(text)
    if let term = active.terms[text] {
      if let iri = term.iri, JSONLDKeyword.contains(iri) { return iri }
      if vocab { return term.iri }
    }
    if let colon = text.utf8.dropFirst().firstIndex(of: UInt8(ascii: ":")) {
      let prefix = String(text[..<colon])
      let suffix = text[text.utf8.index(after: colon)...]
      if prefix == "_" || suffix.utf8.starts(with: "//".utf8) { return text }
      try builder?.defineIfLocal(prefix)
      if let term = active.terms[prefix], let iri = term.iri, term.isPrefix { return iri + suffix }
      if JSONLDKeyword.isAbsoluteIRI(text) { return text }
    }
    if vocab, let mapping = active.vocab { return mapping + text }
    if documentRelative { return JSONLDKeyword.resolve(text, against: active.base) }
    return text
  }
}
