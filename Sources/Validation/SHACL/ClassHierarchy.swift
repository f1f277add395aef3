import RDF

/// The classes of a graph with their subclasses.
final class ClassHierarchy {
  typealias ID = TermTable.ID

  private let graph: IndexedGraph
  private let type: ID
  private let subclass: ID
  /// For each class asked for: itself and all its subclasses.
  private var known: [ID: Set<ID>] = [:]

  init(table: TermTable, graph: IndexedGraph) {
    self.graph = graph
    type = table.id(of: .iri(RDFVocabulary.type))
    subclass = table.id(of: .iri(IRI(unchecked: "http://www.w3.org/2000/01/rdf-schema#subClassOf")))
  }

  /// The instances of a class and its subclasses.
  func instances(of name: ID) -> [ID] {
    subclasses(of: name).sorted().flatMap { graph.subjects(type, $0) }
  }

  func isInstance(_ node: ID, of name: ID) -> Bool {
    let classes = subclasses(of: name)
    return graph.objects(node, type).contains { classes.contains($0) }
  }

  private func subclasses(of name: ID) -> Set<ID> {
    if let classes = known[name] { return classes }
    let path = ShapePath.zeroOrMore(.inverse(.predicate(subclass)))
    let classes = Set(path.values(from: name, in: graph))
    known[name] = classes
    return classes
  }
}
