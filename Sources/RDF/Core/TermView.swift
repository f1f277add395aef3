/// Bytes that somebody else owns.
public typealias ByteSpan = UnsafeBufferPointer<UInt8>

/// A term as parsers hand it out and serialisers take it: UTF-8 that is valid only during the call it is passed to.
///
/// This is what makes converting fast: a term goes from the input buffer to the output buffer without ever becoming
/// a `String`. Use `Term(view)` to keep one.
public struct TermView {
  /// What the term is.
  public enum Kind: UInt8, Sendable {
    case iri, blank
    /// A literal of type `xsd:string`.
    case string
    /// A literal whose datatype is in `annotation`.
    case typed
    /// A literal whose language tag is in `annotation`, without and with base direction.
    case tagged, taggedLeftToRight, taggedRightToLeft
    case triple

    /// Whether the term is a literal of any kind.
    @inlinable public var isLiteral: Bool { rawValue >= Kind.string.rawValue && self != .triple }

    /// Whether the term is a language-tagged literal of any kind.
    @inlinable public var isTagged: Bool { rawValue >= Kind.tagged.rawValue && self != .triple }
  }

  public var kind: Kind
  /// The IRI, the blank node's label without `_:`, or the literal's lexical form.
  public var value: ByteSpan
  /// The datatype or the language tag, by `kind`.
  public var annotation: ByteSpan
  /// The parts of a triple term.
  public var triple: UnsafePointer<TripleView>?

  @inlinable
  public init(_ kind: Kind, _ value: ByteSpan, annotation: ByteSpan = ByteSpan(start: nil, count: 0)) {
    self.kind = kind
    self.value = value
    self.annotation = annotation
    self.triple = nil
  }

  /// A triple term; the pointer must stay valid as long as the view.
  @inlinable
  public init(triple: UnsafePointer<TripleView>) {
    self.init(.triple, ByteSpan(start: nil, count: 0))
    self.triple = triple
  }
}

/// The parts of a triple term.
public struct TripleView {
  public var subject: TermView
  public var predicate: TermView
  public var object: TermView

  @inlinable
  public init(subject: TermView, predicate: TermView, object: TermView) {
    self.subject = subject
    self.predicate = predicate
    self.object = object
  }
}

/// A quad as parsers hand it out and serialisers take it, valid only during the call it is passed to.
public struct QuadView {
  public var subject: TermView
  public var predicate: TermView
  public var object: TermView
  /// The graph's name; nil is the default graph.
  public var graph: TermView?

  @inlinable
  public init(subject: TermView, predicate: TermView, object: TermView, graph: TermView? = nil) {
    self.subject = subject
    self.predicate = predicate
    self.object = object
    self.graph = graph
  }
}

extension Resource {
  /// Copies a view of an IRI or a blank node.
  public init(_ view: TermView) {
    let text = String(decoding: view.value, as: UTF8.self)
    self = view.kind == .blank ? .blank(BlankNode(unchecked: text)) : .iri(IRI(unchecked: text))
  }
}

extension IRI {
  /// Copies a view of an IRI.
  public init(_ view: TermView) {
    self.init(unchecked: String(decoding: view.value, as: UTF8.self))
  }
}

extension Literal {
  /// Copies a view of a literal.
  public init(_ view: TermView) {
    let text = String(decoding: view.value, as: UTF8.self)
    let annotation = String(decoding: view.annotation, as: UTF8.self)
    switch view.kind {
    case .typed: self.init(unchecked: text, datatype: IRI(unchecked: annotation))
    case .tagged: self.init(unchecked: text, language: annotation)
    case .taggedLeftToRight: self.init(unchecked: text, language: annotation, direction: .leftToRight)
    case .taggedRightToLeft: self.init(unchecked: text, language: annotation, direction: .rightToLeft)
    case .string, .iri, .blank, .triple: self.init(text)
    }
  }
}

extension Term {
  /// Copies a view.
  public init(_ view: TermView) {
    switch view.kind {
    case .iri: self = .iri(IRI(view))
    case .blank: self = .blank(BlankNode(unchecked: String(decoding: view.value, as: UTF8.self)))
    case .triple: self = view.triple.map { .triple(Triple($0.pointee)) } ?? .literal(Literal(""))
    case .string, .typed, .tagged, .taggedLeftToRight, .taggedRightToLeft: self = .literal(Literal(view))
    }
  }
}

extension Triple {
  /// Copies a view.
  public init(_ view: TripleView) {
    self.init(Resource(view.subject), IRI(view.predicate), Term(view.object))
  }
}

extension Quad {
  /// Copies a view.
  public init(_ view: QuadView) {
    self.init(Resource(view.subject), IRI(view.predicate), Term(view.object), graph: view.graph.map(Resource.init))
  }
}
