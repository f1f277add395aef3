import Graph
import RDF

/// The triples that make common walks one hop: who belongs where, who supports or opposes what.
struct Shortcuts {
  private var triples: [Entity.ID: [(IRI, String)]] = [:]

  init(_ graph: KnowledgeGraph, identity: Identity) {
    for fact in graph.facts {
      switch fact {
      case .membership(let fact):
        // Former members are no members.
        guard let organization = fact.organization, !fact.isFormer else { continue }
        triples[fact.member, default: []].append((Vocabulary.Org.memberOf, identity.entity(organization)))
      case .position(let fact):
        guard let predicate = fact.stance.shortcut else { continue }
        triples[fact.holder, default: []].append((predicate, identity.issue(fact.issue.label)))
      case .statement, .event, .quantity: continue
      }
    }
  }

  /// Predicates and objects whose subject is the entity, in the order of the facts, with repetitions.
  subscript(entity: Entity.ID) -> [(IRI, String)] { triples[entity] ?? [] }
}

extension Stance {
  fileprivate var shortcut: IRI? {
    switch self {
    case .for: Vocabulary.NG.supports
    case .against: Vocabulary.NG.opposes
    case .conditional: nil
    }
  }
}
