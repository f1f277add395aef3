/// A statement: subject, predicate, object.
public struct Triple: Hashable, Sendable, CustomStringConvertible {
  public var subject: Resource
  public var predicate: IRI
  public var object: Term

  public init(_ subject: Resource, _ predicate: IRI, _ object: Term) {
    self.subject = subject
    self.predicate = predicate
    self.object = object
  }

  /// As in N-Triples, without the final dot.
  public var description: String { "\(subject) \(predicate) \(object)" }
}

/// A triple in a graph of a dataset.
public struct Quad: Hashable, Sendable, CustomStringConvertible {
  public var subject: Resource
  public var predicate: IRI
  public var object: Term
  /// The name of the graph; nil is the default graph.
  public var graph: Resource?

  public init(_ subject: Resource, _ predicate: IRI, _ object: Term, graph: Resource? = nil) {
    self.subject = subject
    self.predicate = predicate
    self.object = object
    self.graph = graph
  }

  public init(_ triple: Triple, graph: Resource? = nil) {
    self.init(triple.subject, triple.predicate, triple.object, graph: graph)
  }

  /// The quad without its graph.
  public var triple: Triple { Triple(subject, predicate, object) }

  /// As in N-Quads, without the final dot.
  public var description: String {
    graph.map { "\(subject) \(predicate) \(object) \($0)" } ?? "\(subject) \(predicate) \(object)"
  }
}
