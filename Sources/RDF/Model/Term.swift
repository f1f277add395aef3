/// What a triple can speak about: an IRI or a blank node.
public enum Resource: Hashable, Sendable, CustomStringConvertible {
  case iri(IRI)
  case blank(BlankNode)

  /// As in N-Triples.
  public var description: String {
    switch self {
    case .iri(let iri): iri.description
    case .blank(let node): node.description
    }
  }
}

/// Any RDF term: what can stand as an object.
public indirect enum Term: Hashable, Sendable, CustomStringConvertible {
  case iri(IRI)
  case blank(BlankNode)
  case literal(Literal)
  /// A triple that is spoken about without being asserted (RDF 1.2).
  case triple(Triple)

  /// The term of a resource.
  public init(_ resource: Resource) {
    switch resource {
    case .iri(let iri): self = .iri(iri)
    case .blank(let node): self = .blank(node)
    }
  }

  /// The term as subject or graph name; nil for literals and triple terms.
  public var resource: Resource? {
    switch self {
    case .iri(let iri): .iri(iri)
    case .blank(let node): .blank(node)
    case .literal, .triple: nil
    }
  }

  /// As in N-Triples.
  public var description: String { NTriplesText.describe(self) }
}
