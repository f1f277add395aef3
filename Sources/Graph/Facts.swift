// The fact kinds of PROFILE.md. Each is generic in how it refers to its participants: facts fresh from the text point
// at mentions, facts of a finished graph at entities. `mapParticipants` turns one into the other.

/// What every fact carries from the moment it is made.
public struct Provenance: Hashable, Sendable, Codable {
  /// The words that say it, sorted; never empty in a graph.
  public var evidence: [Evidence]
  /// How sure the extraction is: 0…1.
  public var confidence: Double
  /// The name of the rule that made the fact.
  public var rule: String
  /// True when something in the fact was inferred rather than stated.
  public var isInferred: Bool

  public init(evidence: [Evidence], confidence: Double, rule: String, isInferred: Bool = false) {
    self.evidence = evidence
    self.confidence = confidence
    self.rule = rule
    self.isInferred = isInferred
  }
}

/// Someone's role in an organization or country, or, without a role, bare membership in a group (`org:Membership`).
public struct Membership<Participant: Hashable & Sendable>: Hashable, Sendable {
  public var member: Participant
  /// The organization or country; nil when the text doesn't show it.
  public var organization: Participant?
  /// The title as written, without the organization ("Foreign Minister"); nil for bare membership.
  public var role: String?
  public var isFormer: Bool
  public var provenance: Provenance

  public init(
    member: Participant, organization: Participant?, role: String?, isFormer: Bool = false, provenance: Provenance
  ) {
    self.member = member
    self.organization = organization
    self.role = role
    self.isFormer = isFormer
    self.provenance = provenance
  }
}

/// Which side a holder takes on an issue.
public enum Stance: String, Hashable, Sendable, Codable, CaseIterable {
  case `for`, against, conditional
}

/// In what way a position is taken.
public enum Modality: String, Hashable, Sendable, Codable, CaseIterable {
  case asserted, intended, required, promised, possible, requested
}

/// What a position is about, phrased positively ("NATO membership for Ukraine").
public struct Issue<Participant: Hashable & Sendable>: Hashable, Sendable {
  public var label: String
  /// The entities the phrase names.
  public var about: [Participant]

  public init(label: String, about: [Participant] = []) {
    self.label = label
    self.about = about
  }
}

/// A holder's stance on an issue (`ng:Position`).
public struct Position<Participant: Hashable & Sendable>: Hashable, Sendable {
  public var holder: Participant
  public var stance: Stance
  public var issue: Issue<Participant>
  public var modality: Modality?
  /// The condition as written ("if Zelensky provides access …").
  public var condition: String?
  /// Who voices it.
  public var speaker: Participant?
  /// The statement it is expressed in: that statement's first evidence.
  public var expressedIn: Evidence?
  public var provenance: Provenance

  public init(
    holder: Participant, stance: Stance, issue: Issue<Participant>, modality: Modality? = nil,
    condition: String? = nil, speaker: Participant? = nil, expressedIn: Evidence? = nil, provenance: Provenance
  ) {
    self.holder = holder
    self.stance = stance
    self.issue = issue
    self.modality = modality
    self.condition = condition
    self.speaker = speaker
    self.expressedIn = expressedIn
    self.provenance = provenance
  }
}

/// How a statement is given: in quotation marks, set off as a block, or reported.
public enum StatementKind: String, Hashable, Sendable, Codable, CaseIterable {
  case direct, block, indirect
}

/// Something said: a quotation or a reported claim. Its first evidence is exactly its content.
public struct Statement<Participant: Hashable & Sendable>: Hashable, Sendable {
  public var kind: StatementKind
  /// The content as written, without the enclosing quotation marks.
  public var text: String
  public var speaker: Participant?
  /// The word that introduces it ("said", "according to").
  public var cue: String?
  /// Where it was said ("interview", "post", "statement" …).
  public var channel: String?
  public var addressee: Participant?
  /// The entities the content names.
  public var about: [Participant]
  public var provenance: Provenance

  public init(
    kind: StatementKind, text: String, speaker: Participant?, cue: String? = nil, channel: String? = nil,
    addressee: Participant? = nil, about: [Participant] = [], provenance: Provenance
  ) {
    self.kind = kind
    self.text = text
    self.speaker = speaker
    self.cue = cue
    self.channel = channel
    self.addressee = addressee
    self.about = about
    self.provenance = provenance
  }
}

/// Whether an event took place.
public enum Factuality: String, Hashable, Sendable, Codable, CaseIterable {
  case happened, planned, denied, possible
}

/// Something that happened, will or might happen (`sem:Event`).
public struct Event<Participant: Hashable & Sendable>: Hashable, Sendable {
  /// The lemma of the event word ("meet", "call").
  public var type: String
  /// The PLOVER root class it aligns to ("CONSULT"), if any.
  public var eventClass: String?
  public var agents: [Participant]
  public var patients: [Participant]
  /// Participants that are neither clearly agent nor patient.
  public var others: [Participant]
  public var place: Participant?
  public var date: PartialDate?
  public var factuality: Factuality
  public var provenance: Provenance

  public init(
    type: String, eventClass: String? = nil, agents: [Participant] = [], patients: [Participant] = [],
    others: [Participant] = [], place: Participant? = nil, date: PartialDate? = nil,
    factuality: Factuality = .happened, provenance: Provenance
  ) {
    self.type = type
    self.eventClass = eventClass
    self.agents = agents
    self.patients = patients
    self.others = others
    self.place = place
    self.date = date
    self.factuality = factuality
    self.provenance = provenance
  }
}

/// A count, an amount of money, a percentage, a duration (`schema:QuantitativeValue`).
public struct Quantity<Participant: Hashable & Sendable>: Hashable, Sendable {
  public var value: Double
  /// What is counted, as written ("nations"), or the currency or `percent`.
  public var unit: String?
  /// "at least", "about", "up to" …, as written.
  public var qualifier: String?
  public var about: Participant?
  public var provenance: Provenance

  public init(
    value: Double, unit: String?, qualifier: String? = nil, about: Participant? = nil, provenance: Provenance
  ) {
    self.value = value
    self.unit = unit
    self.qualifier = qualifier
    self.about = about
    self.provenance = provenance
  }
}

/// Any fact.
public enum Fact<Participant: Hashable & Sendable>: Hashable, Sendable {
  case membership(Membership<Participant>)
  case position(Position<Participant>)
  case statement(Statement<Participant>)
  case event(Event<Participant>)
  case quantity(Quantity<Participant>)

  public var provenance: Provenance {
    get {
      switch self {
      case .membership(let fact): fact.provenance
      case .position(let fact): fact.provenance
      case .statement(let fact): fact.provenance
      case .event(let fact): fact.provenance
      case .quantity(let fact): fact.provenance
      }
    }
    set {
      switch self {
      case .membership(var fact):
        fact.provenance = newValue
        self = .membership(fact)
      case .position(var fact):
        fact.provenance = newValue
        self = .position(fact)
      case .statement(var fact):
        fact.provenance = newValue
        self = .statement(fact)
      case .event(var fact):
        fact.provenance = newValue
        self = .event(fact)
      case .quantity(var fact):
        fact.provenance = newValue
        self = .quantity(fact)
      }
    }
  }
}

extension Fact {
  /// The same fact with every participant replaced; nil when one that the fact cannot do without has no replacement.
  /// Optional participants without a replacement are left out.
  public func mapParticipants<New>(_ replacement: (Participant) -> New?) -> Fact<New>? {
    switch self {
    case .membership(let fact):
      guard let member = replacement(fact.member) else { return nil }
      return .membership(
        Membership<New>(
          member: member, organization: fact.organization.flatMap(replacement), role: fact.role,
          isFormer: fact.isFormer, provenance: fact.provenance))
    case .position(let fact):
      guard let holder = replacement(fact.holder) else { return nil }
      return .position(
        Position<New>(
          holder: holder, stance: fact.stance,
          issue: Issue(label: fact.issue.label, about: fact.issue.about.compactMap(replacement)),
          modality: fact.modality, condition: fact.condition, speaker: fact.speaker.flatMap(replacement),
          expressedIn: fact.expressedIn, provenance: fact.provenance))
    case .statement(let fact):
      return .statement(
        Statement<New>(
          kind: fact.kind, text: fact.text, speaker: fact.speaker.flatMap(replacement), cue: fact.cue,
          channel: fact.channel, addressee: fact.addressee.flatMap(replacement),
          about: fact.about.compactMap(replacement), provenance: fact.provenance))
    case .event(let fact):
      return .event(
        Event<New>(
          type: fact.type, eventClass: fact.eventClass, agents: fact.agents.compactMap(replacement),
          patients: fact.patients.compactMap(replacement), others: fact.others.compactMap(replacement),
          place: fact.place.flatMap(replacement), date: fact.date, factuality: fact.factuality,
          provenance: fact.provenance))
    case .quantity(let fact):
      return .quantity(
        Quantity<New>(
          value: fact.value, unit: fact.unit, qualifier: fact.qualifier, about: fact.about.flatMap(replacement),
          provenance: fact.provenance))
    }
  }
}
