import Graph

/// Events that an article tells more than once: "met Roe in Lima on Monday", later "the meeting with Roe", are one event
/// with the evidence of both.
///
/// Two events are one when their type and factuality agree, when those who take part in one also take part in the
/// other, and when place and date, as far as both are told, agree. Events of which nobody, no place and no day is known
/// after resolution are left out: they tell nothing.
enum RestatedEvents {
  /// The facts with restated events merged, in the given order.
  static func merged(_ facts: [Fact<Entity.ID>]) -> [Fact<Entity.ID>] {
    var result: [Fact<Entity.ID>] = []
    var placeOfEvent: [String: [Int]] = [:]
    for fact in facts {
      guard case .event(let event) = fact else {
        result.append(fact)
        continue
      }
      guard !participants(event).isEmpty || event.place != nil || event.date != nil else { continue }
      let earlier = placeOfEvent[event.type, default: []].first { index in
        guard case .event(let other) = result[index] else { return false }
        return isSame(other, event)
      }
      if let earlier, case .event(let other) = result[earlier] {
        result[earlier] = .event(joined(other, event))
      } else {
        placeOfEvent[event.type, default: []].append(result.count)
        result.append(fact)
      }
    }
    return result
  }

  private static func participants(_ event: Event<Entity.ID>) -> Set<Entity.ID> {
    Set(event.agents + event.patients + event.others)
  }

  private static func isSame(_ left: Event<Entity.ID>, _ right: Event<Entity.ID>) -> Bool {
    let (one, other) = (participants(left), participants(right))
    guard left.factuality == right.factuality, agree(left.place, right.place), agree(left.date, right.date) else {
      return false
    }
    if one.isEmpty || other.isEmpty {
      // Without anyone, only one place and one day tell that it is the same.
      return one == other && left.place != nil && left.date != nil && right.date != nil && right.place != nil
    }
    guard one.isSubset(of: other) || other.isSubset(of: one) else { return false }
    // Who does something to one and then to another does two things, and so does who suffers what he did before.
    return !conflict(left.agents, right.patients) && !conflict(left.patients, right.agents)
  }

  private static func conflict(_ agents: [Entity.ID], _ patients: [Entity.ID]) -> Bool {
    !Set(agents).isDisjoint(with: patients)
  }

  private static func agree(_ left: Entity.ID?, _ right: Entity.ID?) -> Bool {
    left == nil || right == nil || left == right
  }

  /// Whether one date is the other, or a day in the other's month or year.
  private static func agree(_ left: PartialDate?, _ right: PartialDate?) -> Bool {
    guard let left, let right else { return true }
    return left.description.hasPrefix(right.description) || right.description.hasPrefix(left.description)
  }

  /// The first one with what the second one adds.
  private static func joined(_ first: Event<Entity.ID>, _ second: Event<Entity.ID>) -> Event<Entity.ID> {
    var event = first
    event.agents = Set(first.agents + second.agents).sorted()
    event.patients = Set(first.patients + second.patients).subtracting(event.agents).sorted()
    event.others = Set(first.others + second.others).subtracting(event.agents).subtracting(event.patients).sorted()
    event.place = first.place ?? second.place
    event.date = [first.date, second.date].compactMap(\.self).max { $0.description.count < $1.description.count }
    event.eventClass = first.eventClass ?? second.eventClass
    let isFirstSurer = first.provenance.confidence >= second.provenance.confidence
    let surer = isFirstSurer ? first.provenance : second.provenance
    event.provenance = Provenance(
      evidence: Set(first.provenance.evidence + second.provenance.evidence).sorted(), confidence: surer.confidence,
      rule: surer.rule, isInferred: first.provenance.isInferred && second.provenance.isInferred)
    return event
  }
}
