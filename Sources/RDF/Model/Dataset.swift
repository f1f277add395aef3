/// Quads in memory, in the order in which they came, with the prefixes of the document they came from.
///
/// A dataset is a set: `quads` may hold a quad twice after parsing a document that says it twice, and nothing but
/// the order and number of `quads` depends on it (`canonicalized()`, `isIsomorphic(to:)` don't).
public struct Dataset: Sendable {
  public var quads: [Quad]
  public var prefixes: PrefixMap

  public init(_ quads: [Quad] = [], prefixes: PrefixMap = [:]) {
    self.quads = quads
    self.prefixes = prefixes
  }

  /// The triples of the default graph.
  public var defaultGraph: [Triple] { quads.filter { $0.graph == nil }.map(\.triple) }

  /// The names of the graphs, in order of first appearance.
  public var graphNames: [Resource] {
    var seen: Set<Resource> = []
    return quads.compactMap(\.graph).filter { seen.insert($0).inserted }
  }

  /// The quads grouped by graph and subject, types first, otherwise in the order in which they came, each one once:
  /// what the streaming serialisers need to group what belongs together.
  public func grouped() -> [Quad] {
    struct Key: Hashable {
      var graph: Resource?
      var subject: Resource
    }
    var seen: Set<Quad> = []
    var positions: [Key: Int] = [:]
    var groups: [[Quad]] = []
    for quad in quads where seen.insert(quad).inserted {
      let key = Key(graph: quad.graph, subject: quad.subject)
      if let position = positions[key] {
        groups[position].append(quad)
      } else {
        positions[key] = groups.count
        groups.append([quad])
      }
    }
    let inGraphOrder = Self.stablyPartitioned(groups, graphs: [nil] + graphNames.map(Optional.some))
    return inGraphOrder.flatMap(Self.orderedByPredicate)
  }

  private static func stablyPartitioned(_ groups: [[Quad]], graphs: [Resource?]) -> [[Quad]] {
    var ranks: [Resource?: Int] = [:]
    for (rank, graph) in graphs.enumerated() where ranks[graph] == nil { ranks[graph] = rank }
    var parts = [[[Quad]]](repeating: [], count: graphs.count)
    for group in groups { parts[ranks[group[0].graph] ?? 0].append(group) }
    return parts.flatMap { $0 }
  }

  /// Types first, then each predicate where it first appeared.
  private static func orderedByPredicate(_ group: [Quad]) -> [Quad] {
    var ranks: [IRI: Int] = [RDFVocabulary.type: -1]
    for (index, quad) in group.enumerated() where ranks[quad.predicate] == nil { ranks[quad.predicate] = index }
    return group.enumerated().sorted {
      (ranks[$0.element.predicate] ?? 0, $0.offset) < (ranks[$1.element.predicate] ?? 0, $1.offset)
    }.map(\.element)
  }
}
