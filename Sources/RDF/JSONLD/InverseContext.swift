import JSON

/// The terms of a context by what they stand for (section 4.3).
struct InverseContext {
  /// IRI, then container, then `@language`, `@type` or `@any`, then language or type: the best term.
  private var entries: [ExactString: [String: [String: [ExactString: String]]]] = [:]

  init(_ context: ActiveContext) {
    let defaultLanguage = (context.language ?? "@none").lowercased()
    let terms = context.terms.names.sorted { ($0.text.utf8.count, $0) < ($1.text.utf8.count, $1) }
    for term in terms.map(\.text) {
      guard let definition = context.terms[term], let iri = definition.iri else { continue }
      let container = definition.container.isEmpty ? "@none" : definition.container.sorted().joined()
      set(iri, container, "@any", "@none", term)
      for key in Self.keys(definition, context, defaultLanguage) { set(iri, container, key.kind, key.value, term) }
    }
  }

  /// Whether any term stands for the IRI.
  func contains(_ iri: String) -> Bool { entries[ExactString(iri)] != nil }

  /// Section 4.4: Term Selection.
  func term(for iri: String, containers: [String], kind: String, preferred: [String]) -> String? {
    guard let ofIRI = entries[ExactString(iri)] else { return nil }
    for container in containers {
      guard let values = ofIRI[container]?[kind] else { continue }
      for value in preferred { if let term = values[ExactString(value)] { return term } }
    }
    return nil
  }

  private mutating func set(_ iri: String, _ container: String, _ kind: String, _ value: String, _ term: String) {
    let iri = ExactString(iri)
    let value = ExactString(value)
    if entries[iri]?[container]?[kind]?[value] == nil {
      entries[iri, default: [:]][container, default: [:]][kind, default: [:]][value] = term
    }
  }

  private static func keys(
    _ definition: TermDefinition, _ context: ActiveContext, _ defaultLanguage: String
  ) -> [(kind: String, value: String)] {
    if definition.isReverse { return [("@type", "@reverse")] }
    if definition.type == "@none" { return [("@language", "@any"), ("@type", "@any")] }
    if let type = definition.type { return [("@type", type)] }
    switch (definition.language, definition.direction) {
    case (.value(let language), .value(let direction)): return [("@language", "\(language)_\(direction)".lowercased())]
    case (.value(let language), _): return [("@language", language.lowercased())]
    case (.null, .value(let direction)), (.unset, .value(let direction)): return [("@language", "_\(direction)")]
    case (.null, _): return [("@language", "@null")]
    case (.unset, .null): return [("@language", "@none")]
    case (.unset, .unset):
      let own = context.direction.map { "\(context.language ?? "")_\($0)".lowercased() } ?? defaultLanguage
      return [("@language", own), ("@language", "@none"), ("@type", "@none")]
    }
  }
}
