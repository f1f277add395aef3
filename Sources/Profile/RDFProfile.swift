public import Graph
public import RDF

/// A knowledge graph as RDF, in the vocabulary and with the identities of PROFILE.md.
///
/// Triples come grouped by subject, types first, in a fixed order: articles, entities, then each fact after what it
/// introduces (issues, roles, event types) and followed by its evidence. No triple comes twice.
public struct RDFProfile {
  let identity: Identity
  let graph: KnowledgeGraph
  let shortcuts: Shortcuts
  private let emit: (Triple) throws -> Void
  private var described: Set<String> = []
  private var issueTopics: [String: [Entity.ID]] = [:]

  /// Hands every triple of the graph to `emit`.
  ///
  /// - Throws: whatever `emit` throws.
  public static func write(
    _ graph: KnowledgeGraph, base: String, emit: @escaping (Triple) throws -> Void
  ) throws {
    var profile = RDFProfile(graph, identity: Identity(base: base), emit: emit)
    try profile.writeAll()
  }

  /// All triples of the graph.
  public static func dataset(_ graph: KnowledgeGraph, base: String) -> Dataset {
    var quads: [Quad] = []
    // Appending to an array cannot fail.
    try? write(graph, base: base) { quads.append(Quad($0)) }
    return Dataset(quads, prefixes: Vocabulary.prefixes)
  }

  private init(_ graph: KnowledgeGraph, identity: Identity, emit: @escaping (Triple) throws -> Void) {
    self.graph = graph
    self.identity = identity
    self.emit = emit
    shortcuts = Shortcuts(graph, identity: identity)
  }

  private mutating func writeAll() throws {
    for position in graph.positions {
      issueTopics[identity.issue(position.issue.label), default: []] += position.issue.about
    }
    let mentions = ArticleMentions(graph)
    for article in graph.articles { try write(article, mentioning: mentions[article.id]) }
    for entity in graph.entities { try write(entity) }
    for (iri, facts) in identifiedFacts() { try write(facts, iri) }
  }

  /// The facts in order, those of one identity together: two speakers of one statement, or one fact found twice.
  private func identifiedFacts() -> [(String, [Fact<Entity.ID>])] {
    var positions: [String: Int] = [:]
    var groups: [(String, [Fact<Entity.ID>])] = []
    for fact in graph.facts {
      guard let iri = identity.fact(fact) else { continue }
      if let position = positions[iri] {
        groups[position].1.append(fact)
      } else {
        positions[iri] = groups.count
        groups.append((iri, [fact]))
      }
    }
    return groups
  }
}

/// The properties of one subject, each value once, in the order in which they came.
struct Description {
  let subject: IRI
  private(set) var properties: [(IRI, Term)] = []
  private var seen: [IRI: Set<Term>] = [:]

  init(_ subject: String, types: [IRI]) {
    self.subject = IRI(unchecked: subject)
    for type in types { add(RDFVocabulary.type, .iri(type)) }
  }

  mutating func add(_ predicate: IRI, _ object: Term) {
    guard seen[predicate, default: []].insert(object).inserted else { return }
    properties.append((predicate, object))
  }
  mutating func add(_ predicate: IRI, iri: String?) {
    if let iri { add(predicate, .iri(IRI(unchecked: iri))) }
  }
  mutating func add(_ predicate: IRI, text: String?) {
    if let text { add(predicate, .literal(Literal(text))) }
  }
  mutating func add(_ predicate: IRI, decimal: Double) {
    add(predicate, .literal(Literal(unchecked: DecimalText.lexical(decimal), datatype: XSD.decimal)))
  }
  mutating func add(_ predicate: IRI, offset: Int) {
    add(predicate, .literal(Literal(unchecked: String(offset), datatype: Description.nonNegativeInteger)))
  }

  /// What the Web Annotation Vocabulary demands of offsets.
  private static let nonNegativeInteger = IRI(unchecked: XSD.namespace + "nonNegativeInteger")
}

extension RDFProfile {
  private func write(_ description: Description) throws {
    for (predicate, object) in description.properties {
      try emit(Triple(.iri(description.subject), predicate, object))
    }
  }

  /// Writes a description unless its subject has been described already.
  private mutating func writeOnce(_ subject: String, _ make: () -> Description) throws {
    if described.insert(subject).inserted { try write(make()) }
  }

  private func write(_ article: ArticleRecord, mentioning entities: [Entity.ID]) throws {
    var description = Description(identity.article(article.id), types: [Vocabulary.Schema.newsArticleClass])
    description.add(Vocabulary.Schema.sha256, text: article.id.sha256)
    description.add(Vocabulary.Schema.headline, text: article.headline)
    if let date = article.datePublished {
      description.add(Vocabulary.Schema.datePublished, .literal(date.literal))
    }
    description.add(Vocabulary.Schema.inLanguage, text: article.language)
    if let url = article.url {
      description.add(
        Vocabulary.Schema.url, IRIText.isAbsolute(url) ? .iri(IRI(unchecked: url)) : .literal(Literal(url)))
    }
    for entity in entities { description.add(Vocabulary.Schema.mentions, iri: identity.entity(entity)) }
    try write(description)
  }

  private mutating func write(_ entity: Entity) throws {
    let iri = identity.entity(entity.id)
    var description = Description(iri, types: entity.kind.classes)
    description.add(Vocabulary.RDFS.label, text: entity.name)
    for alias in entity.aliases { description.add(Vocabulary.SKOS.altLabel, text: alias) }
    description.add(Vocabulary.OWL.sameAs, iri: entity.wikidata.map { WikidataIRI.make($0) })
    description.add(Vocabulary.Schema.identifier, text: entity.isoCode)
    description.add(Vocabulary.Schema.containedInPlace, iri: entity.containedIn.map(identity.entity))
    if entity.isInferred { description.add(Vocabulary.NG.inferred, .literal(Literal(true))) }
    for (predicate, object) in shortcuts[entity.id] { description.add(predicate, iri: object) }
    for mention in entity.mentions { description.add(Vocabulary.NG.evidence, iri: identity.evidence(mention)) }
    try write(description)
    for mention in entity.mentions { try write(mention) }
  }

  private mutating func write(_ evidence: Evidence) throws {
    let iri = identity.evidence(evidence)
    guard described.insert(iri).inserted else { return }
    let position = identity.positionSelector(evidence)
    let quote = identity.quoteSelector(evidence)
    var description = Description(iri, types: [Vocabulary.OA.specificResourceClass])
    description.add(Vocabulary.OA.hasSource, iri: identity.article(evidence.article))
    description.add(Vocabulary.OA.hasSelector, iri: position)
    description.add(Vocabulary.OA.hasSelector, iri: quote)
    try write(description)
    description = Description(position, types: [Vocabulary.OA.textPositionSelectorClass])
    description.add(Vocabulary.OA.start, offset: evidence.range.lowerBound)
    description.add(Vocabulary.OA.end, offset: evidence.range.upperBound)
    try write(description)
    description = Description(quote, types: [Vocabulary.OA.textQuoteSelectorClass])
    description.add(Vocabulary.OA.exact, text: evidence.quote)
    try write(description)
  }

  /// Writes the facts of one identity as one description.
  private mutating func write(_ facts: [Fact<Entity.ID>], _ iri: String) throws {
    var description = Description(iri, types: [])
    for fact in facts { try add(fact, to: &description) }
    addProvenance(of: facts, to: &description)
    try write(description)
    for fact in facts {
      for evidence in fact.provenance.evidence { try write(evidence) }
    }
  }

  private func addProvenance(of facts: [Fact<Entity.ID>], to description: inout Description) {
    if facts.contains(where: \.provenance.isInferred) {
      description.add(Vocabulary.NG.inferred, .literal(Literal(true)))
    }
    for fact in facts {
      for evidence in fact.provenance.evidence {
        description.add(Vocabulary.NG.evidence, iri: identity.evidence(evidence))
      }
    }
    // Of a fact that was found twice the surer finding counts.
    guard let surest = facts.max(by: { $0.provenance.confidence < $1.provenance.confidence }) else { return }
    description.add(Vocabulary.NG.confidence, decimal: surest.provenance.confidence)
    description.add(Vocabulary.NG.rule, text: surest.provenance.rule)
  }

  private mutating func add(_ fact: Fact<Entity.ID>, to description: inout Description) throws {
    switch fact {
    case .membership(let fact): try add(fact, to: &description)
    case .position(let fact): try add(fact, to: &description)
    case .statement(let fact): add(fact, to: &description)
    case .event(let fact): try add(fact, to: &description)
    case .quantity(let fact): add(fact, to: &description)
    }
  }
}

extension RDFProfile {
  private mutating func add(_ membership: Membership<Entity.ID>, to description: inout Description) throws {
    description.add(RDFVocabulary.type, .iri(Vocabulary.Org.membershipClass))
    description.add(Vocabulary.Org.member, iri: identity.entity(membership.member))
    description.add(Vocabulary.Org.organization, iri: membership.organization.map(identity.entity))
    if let title = membership.role {
      let role = identity.role(title)
      description.add(Vocabulary.Org.role, iri: role)
      try writeConcept(role, [Vocabulary.Org.roleClass], label: title)
    }
    description.add(Vocabulary.NG.former, .literal(Literal(membership.isFormer)))
  }

  private mutating func add(_ position: Position<Entity.ID>, to description: inout Description) throws {
    let issue = identity.issue(position.issue.label)
    description.add(RDFVocabulary.type, .iri(Vocabulary.NG.positionClass))
    description.add(Vocabulary.NG.holder, iri: identity.entity(position.holder))
    description.add(Vocabulary.NG.stance, .iri(position.stance.iri))
    description.add(Vocabulary.NG.issue, iri: issue)
    if let modality = position.modality { description.add(Vocabulary.NG.modality, .iri(modality.iri)) }
    description.add(Vocabulary.NG.condition, text: position.condition)
    description.add(Vocabulary.NG.speaker, iri: position.speaker.map(identity.entity))
    description.add(Vocabulary.NG.expressedIn, iri: position.expressedIn.map(identity.statement(at:)))
    try writeConcept(
      issue, [Vocabulary.NG.issueClass, Vocabulary.SKOS.conceptClass], label: position.issue.label,
      about: issueTopics[issue] ?? [])
  }

  private func add(_ statement: Statement<Entity.ID>, to description: inout Description) {
    description.add(RDFVocabulary.type, .iri(statement.kind.iri))
    description.add(Vocabulary.Schema.text, text: statement.text)
    description.add(Vocabulary.NG.speaker, iri: statement.speaker.map(identity.entity))
    description.add(Vocabulary.NG.cue, text: statement.cue)
    description.add(Vocabulary.NG.channel, text: statement.channel)
    description.add(Vocabulary.NG.addressee, iri: statement.addressee.map(identity.entity))
    for entity in statement.about { description.add(Vocabulary.Schema.about, iri: identity.entity(entity)) }
  }

  private mutating func add(_ event: Event<Entity.ID>, to description: inout Description) throws {
    let type = identity.eventType(event.type)
    description.add(RDFVocabulary.type, .iri(Vocabulary.SEM.eventClass))
    description.add(Vocabulary.SEM.eventType, iri: type)
    try writeConcept(type, [Vocabulary.SKOS.conceptClass], label: event.type)
    if let name = event.eventClass {
      let eventClass = identity.eventClass(name)
      description.add(Vocabulary.NG.eventClass, iri: eventClass)
      try writeConcept(eventClass, [Vocabulary.SKOS.conceptClass], label: name)
    }
    for entity in event.agents + event.patients + event.others {
      description.add(Vocabulary.SEM.hasActor, iri: identity.entity(entity))
    }
    for entity in event.agents { description.add(Vocabulary.NG.agent, iri: identity.entity(entity)) }
    for entity in event.patients { description.add(Vocabulary.NG.patient, iri: identity.entity(entity)) }
    description.add(Vocabulary.SEM.hasPlace, iri: event.place.map(identity.entity))
    if let date = event.date { description.add(Vocabulary.SEM.hasTimeStamp, .literal(date.literal)) }
    description.add(Vocabulary.NG.factuality, .iri(event.factuality.iri))
  }

  private func add(_ quantity: Quantity<Entity.ID>, to description: inout Description) {
    description.add(RDFVocabulary.type, .iri(Vocabulary.Schema.quantitativeValueClass))
    description.add(Vocabulary.Schema.value, decimal: quantity.value)
    description.add(Vocabulary.Schema.unitText, text: quantity.unit)
    description.add(Vocabulary.NG.qualifier, text: quantity.qualifier)
    description.add(Vocabulary.Schema.about, iri: quantity.about.map(identity.entity))
  }

  private mutating func writeConcept(
    _ iri: String, _ types: [IRI], label: String, about entities: [Entity.ID] = []
  ) throws {
    let identity = identity
    try writeOnce(iri) {
      var description = Description(iri, types: types)
      description.add(Vocabulary.SKOS.prefLabel, text: label)
      for entity in entities { description.add(Vocabulary.Schema.about, iri: identity.entity(entity)) }
      return description
    }
  }
}

/// IRIs of Wikidata items.
enum WikidataIRI {
  static let namespace = "http://www.wikidata.org/entity/"
  static func make(_ item: String) -> String { namespace + IRIText.escape(item) }
}
