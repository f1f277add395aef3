import RDF

/// The triples of a graph by subject and predicate.
struct DescribedResources {
  private var properties: [IRI: [IRI: [Term]]] = [:]
  /// Every resource that has a class, in order of its IRI, with its classes.
  private(set) var typed: [(IRI, Set<IRI>)] = []

  /// Takes the triples whose subject is no blank node; which graph they are in does not matter.
  init(_ quads: [Quad]) {
    for quad in quads {
      guard case .iri(let subject) = quad.subject else { continue }
      properties[subject, default: [:]][quad.predicate, default: []].append(quad.object)
    }
    typed = properties.keys.sorted().compactMap { subject in
      let classes = iris(subject, RDFVocabulary.type)
      return classes.isEmpty ? nil : (subject, Set(classes))
    }
  }

  func instances(of classes: Set<IRI>) -> [IRI] {
    typed.filter { !$0.1.isDisjoint(with: classes) }.map(\.0)
  }

  /// The objects that are IRIs, in the order of the document.
  func iris(_ subject: IRI, _ predicate: IRI) -> [IRI] {
    (properties[subject]?[predicate] ?? []).compactMap { if case .iri(let iri) = $0 { iri } else { nil } }
  }

  func iri(_ subject: IRI, _ predicate: IRI) -> IRI? { iris(subject, predicate).first }

  /// The lexical forms of the objects that are literals.
  func texts(_ subject: IRI, _ predicate: IRI) -> [String] {
    (properties[subject]?[predicate] ?? []).compactMap { term in
      if case .literal(let literal) = term { literal.lexicalForm } else { nil }
    }
  }

  func text(_ subject: IRI, _ predicate: IRI) -> String? { texts(subject, predicate).first }

  func number(_ subject: IRI, _ predicate: IRI) -> Double? { text(subject, predicate).flatMap { Double($0) } }

  func flag(_ subject: IRI, _ predicate: IRI) -> Bool {
    texts(subject, predicate).contains { $0 == "true" || $0 == "1" }
  }
}

extension String {
  /// Where a text occurs last.
  func lastPosition(of text: String) -> String.Index? {
    indices.last { self[$0...].hasPrefix(text) }
  }
}
