import Graph

/// Puts facts into a canonical form: the same fact said several times becomes one with all its evidence.
enum FactAssembly {
  /// The facts without repetitions, in the order of their first evidence, then of their content.
  static func merged(_ facts: [Fact<Entity.ID>]) -> [Fact<Entity.ID>] {
    let roles = KnownRoles(facts)
    let titles = TitleForms(facts)
    let facts = withoutPlainMemberships(facts.map(titles.completed).map(roles.completed))
    var merged: [Fact<Entity.ID>: Fact<Entity.ID>] = [:]
    for fact in facts {
      let content = fact.looseContent
      merged[content] = merged[content].map { combined($0, fact) } ?? canonical(fact)
    }
    return ordered(RestatedEvents.merged(ordered(merged.values)))
  }

  private static func ordered(_ facts: some Sequence<Fact<Entity.ID>>) -> [Fact<Entity.ID>] {
    facts.map { (fact: $0, key: FactOrder($0)) }.sorted { $0.key < $1.key }.map(\.fact)
  }

  /// Who has a role in an organization belongs to it: saying so besides adds nothing.
  private static func withoutPlainMemberships(_ facts: [Fact<Entity.ID>]) -> [Fact<Entity.ID>] {
    var roles = Set<[Entity.ID]>()
    for case .membership(let fact) in facts {
      guard let role = fact.role, let organization = fact.organization, !isStanding(role) else { continue }
      roles.insert([fact.member, organization])
    }
    return facts.filter { fact in
      guard case .membership(let membership) = fact, membership.role == nil else { return true }
      // Whose group is nothing that the article names is a member of nothing.
      guard let organization = membership.organization, organization != membership.member else { return false }
      return membership.isFormer || !roles.contains([membership.member, organization])
    }
  }

  /// Titles that are held elsewhere than in the party or body their holder is said to be of: "Labour MP Jane Doe",
  /// "Bishop Doe of the Council of Churches".
  private static let standings: Set<String> = [
    "mp", "mep", "mla", "mna", "mk", "msp", "lawmaker", "legislator", "parliamentarian", "backbencher", "rep", "sen",
    "councillor", "councilor", "bishop", "rev", "reverend", "pastor", "cleric",
  ]

  private static func isStanding(_ role: String) -> Bool {
    NormalizedName.words(of: NormalizedName.of(role)).last.map(standings.contains) ?? false
  }

  /// A fact with its evidence and its participants in canonical order.
  private static func canonical(_ fact: Fact<Entity.ID>) -> Fact<Entity.ID> {
    var canonical = fact.withOrderedParticipants
    canonical.provenance.evidence = Set(fact.provenance.evidence).sorted()
    return canonical
  }

  /// Two facts of equal content as one.
  private static func combined(_ left: Fact<Entity.ID>, _ right: Fact<Entity.ID>) -> Fact<Entity.ID> {
    // The words of the first one in the text, whatever the order in which the facts come.
    var fact = (FactOrder(right) < FactOrder(left) ? right : left).withOrderedParticipants
    if case .position(var position) = fact, case .position(let one) = left, case .position(let other) = right {
      position.expressedIn = [one.expressedIn, other.expressedIn].compactMap(\.self).min()
      fact = .position(position)
    }
    fact.provenance = combined(left.provenance, right.provenance)
    fact.provenance.isInferred = left.provenance.isInferred && right.provenance.isInferred
    return fact
  }

  /// All evidence; the confidence and rule of the surer one; inferred when one of them is.
  fileprivate static func combined(_ left: Provenance, _ right: Provenance) -> Provenance {
    let isLeftSurer = (left.confidence, right.rule) >= (right.confidence, left.rule)
    let surer = isLeftSurer ? left : right
    return Provenance(
      evidence: Set(left.evidence + right.evidence).sorted(), confidence: surer.confidence, rule: surer.rule,
      isInferred: left.isInferred || right.isInferred)
  }
}

/// The facts of many graphs. Facts stay apart by the article and the words they come from, as their IRIs do; the same
/// fact from the same words is one.
struct FactUnion {
  private struct Key: Hashable {
    var content: Fact<Entity.ID>
    var evidence: Evidence?
  }
  private var facts: [Key: Fact<Entity.ID>] = [:]

  mutating func insert(_ fact: Fact<Entity.ID>) {
    let fact = fact.withOrderedParticipants
    let key = Key(content: fact.content, evidence: fact.provenance.evidence.min())
    guard let known = facts[key] else {
      var ordered = fact
      ordered.provenance.evidence = Set(fact.provenance.evidence).sorted()
      facts[key] = ordered
      return
    }
    facts[key] = FactUnion.merged(known, fact)
  }

  private static func merged(_ left: Fact<Entity.ID>, _ right: Fact<Entity.ID>) -> Fact<Entity.ID> {
    var merged = left
    if case .position(var position) = left, case .position(let other) = right {
      position.expressedIn = [position.expressedIn, other.expressedIn].compactMap(\.self).min()
      merged = .position(position)
    }
    merged.provenance = FactAssembly.combined(left.provenance, right.provenance)
    return merged
  }

  /// In canonical order.
  var sorted: [Fact<Entity.ID>] {
    facts.values.map { (fact: $0, key: FactOrder($0)) }.sorted { $0.key < $1.key }.map(\.fact)
  }
}

extension Fact where Participant == Entity.ID {
  /// What makes two facts the same: all but their provenance and the statement a position is expressed in.
  fileprivate var content: Fact<Entity.ID> {
    var fact = withOrderedParticipants
    fact.provenance = Provenance(evidence: [], confidence: 0, rule: "")
    if case .position(var position) = fact {
      position.expressedIn = nil
      fact = .position(position)
    }
    return fact
  }

  /// The content but for the letter case of roles: what makes two facts of one article the same.
  fileprivate var looseContent: Fact<Entity.ID> {
    guard case .membership(var membership) = content else { return content }
    membership.role = membership.role?.lowercased()
    return .membership(membership)
  }

  /// The fact with every list of participants sorted and without repetitions.
  fileprivate var withOrderedParticipants: Fact<Entity.ID> {
    switch self {
    case .membership, .quantity: return self
    case .position(var position):
      position.issue.about = Set(position.issue.about).sorted()
      return .position(position)
    case .statement(var statement):
      statement.about = Set(statement.about).sorted()
      return .statement(statement)
    case .event(var event):
      event.agents = Set(event.agents).sorted()
      event.patients = Set(event.patients).sorted()
      event.others = Set(event.others).subtracting(event.agents).subtracting(event.patients).sorted()
      return .event(event)
    }
  }
}

/// Which organization a person's role is in, where the article says it once: what one sentence leaves out ("President
/// Rojas") goes with the sentence that gives it ("Ana Rojas, the president of Freedonia").
private struct KnownRoles {
  private struct Title: Hashable {
    var member: Entity.ID
    var role: String
  }
  private var organizations: [Title: Set<Entity.ID>] = [:]

  init(_ facts: [Fact<Entity.ID>]) {
    for case .membership(let fact) in facts {
      guard let role = fact.role, let organization = fact.organization else { continue }
      organizations[Title(member: fact.member, role: role.lowercased()), default: []].insert(organization)
    }
  }

  func completed(_ fact: Fact<Entity.ID>) -> Fact<Entity.ID> {
    guard case .membership(var membership) = fact, membership.organization == nil, let role = membership.role,
      let known = organizations[Title(member: membership.member, role: role.lowercased())], known.count == 1
    else { return fact }
    membership.organization = known.first
    return .membership(membership)
  }
}

/// The place of a fact in canonical order.
private struct FactOrder: Comparable {
  private let evidence: [Evidence]
  private let kind: Int
  private let content: [String]

  init(_ fact: Fact<Entity.ID>) {
    evidence = fact.provenance.evidence
    switch fact {
    case .membership(let fact):
      kind = 0
      content = [fact.member.path, fact.organization?.path ?? "", fact.role ?? "", "\(fact.isFormer)"]
    case .position(let fact):
      kind = 1
      content = [
        fact.holder.path, fact.issue.label, fact.stance.rawValue, fact.modality?.rawValue ?? "", fact.condition ?? "",
        fact.speaker?.path ?? "", fact.issue.about.map(\.path).joined(separator: " "),
      ]
    case .statement(let fact):
      kind = 2
      content = [
        fact.text, fact.kind.rawValue, fact.speaker?.path ?? "", fact.cue ?? "", fact.channel ?? "",
        fact.addressee?.path ?? "", fact.about.map(\.path).joined(separator: " "),
      ]
    case .event(let fact):
      kind = 3
      content = [
        fact.type, fact.eventClass ?? "", fact.agents.map(\.path).joined(separator: " "),
        fact.patients.map(\.path).joined(separator: " "), fact.others.map(\.path).joined(separator: " "),
        fact.place?.path ?? "", fact.date?.description ?? "", fact.factuality.rawValue,
      ]
    case .quantity(let fact):
      kind = 4
      content = ["\(fact.value)", fact.unit ?? "", fact.qualifier ?? "", fact.about?.path ?? ""]
    }
  }

  static func < (left: FactOrder, right: FactOrder) -> Bool {
    if left.evidence != right.evidence { return left.evidence.lexicographicallyPrecedes(right.evidence) }
    if left.kind != right.kind { return left.kind < right.kind }
    return left.content.lexicographicallyPrecedes(right.content)
  }
}
