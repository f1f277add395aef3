import Graph

/// Makes one fact of those that say the same of the same participants.
///
/// Facts refer to mentions when they are found; once mentions are resolved to entities, "President Rojas" and
/// "President Ana Rojas" are one role with two pieces of evidence, and a role whose organization one sentence leaves
/// out goes with the sentence that gives it.
public enum FactMerging {
  /// The facts without repetitions, in the order of their first evidence.
  public static func merged<Participant>(_ facts: [Fact<Participant>]) -> [Fact<Participant>] {
    let roles = Roles(facts)
    var result: [Fact<Participant>] = []
    var position: [Key<Participant>: Int] = [:]
    for fact in facts {
      let fact = roles.completed(fact)
      guard let key = Key(fact) else {
        result.append(fact)
        continue
      }
      if let index = position[key] {
        result[index].provenance = joined(result[index].provenance, fact.provenance)
      } else {
        position[key] = result.count
        result.append(fact)
      }
    }
    return result
  }

  private static func joined(_ first: Provenance, _ second: Provenance) -> Provenance {
    var joined = first.confidence >= second.confidence ? first : second
    joined.evidence = Array(Set(first.evidence + second.evidence)).sorted()
    // Two sentences that say the same are better evidence than one, up to a point.
    joined.confidence = min(0.98, 1 - (1 - first.confidence) * (1 - 0.5 * second.confidence))
    joined.isInferred = first.isInferred && second.isInferred
    return joined
  }

  /// What makes two facts the same. Statements and events are each their own, quantities too.
  private enum Key<Participant: Hashable & Sendable>: Hashable {
    case membership(Participant, Participant?, String?, Bool)
    case position(Participant, Stance, String)

    init?(_ fact: Fact<Participant>) {
      switch fact {
      case .membership(let fact):
        self = .membership(fact.member, fact.organization, fact.role?.lowercased(), fact.isFormer)
      case .position(let fact): self = .position(fact.holder, fact.stance, fact.issue.label.lowercased())
      case .statement, .event, .quantity: return nil
      }
    }
  }

  /// Which organization a person's role is in, where the text gives it once.
  private struct Roles<Participant: Hashable & Sendable> {
    private struct Title: Hashable {
      var member: Participant
      var role: String
    }
    private var organizations: [Title: [Participant]] = [:]

    init(_ facts: [Fact<Participant>]) {
      for case .membership(let fact) in facts {
        guard let role = fact.role, let organization = fact.organization else { continue }
        let title = Title(member: fact.member, role: role.lowercased())
        if organizations[title]?.contains(organization) != true {
          organizations[title, default: []].append(organization)
        }
      }
    }

    func completed(_ fact: Fact<Participant>) -> Fact<Participant> {
      guard case .membership(var membership) = fact, membership.organization == nil, let role = membership.role,
        let known = organizations[Title(member: membership.member, role: role.lowercased())], known.count == 1
      else { return fact }
      membership.organization = known[0]
      return .membership(membership)
    }
  }
}
