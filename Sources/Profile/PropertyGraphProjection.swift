import Graph
public import PropertyGraph

/// The property-graph projection of PROFILE.md: a node for each entity, issue, event, statement and quantity; facts as
/// edges with attributes.
///
/// Beyond the profile's table: a role without an organization has a node of its own (kind `role`) to be held;
/// quantities are nodes (kind `quantity`) that are `ABOUT` an entity; a statement is `ADDRESSED_TO` whom it addresses;
/// edges carry the article's publication date as `published`. Events, statements and quantities carry their evidence
/// themselves as well, because no edge may lead to them.
public struct PropertyGraphProjection {
  let identity: Identity
  let graph: KnowledgeGraph
  private let names: [Entity.ID: String]
  private let published: [Article.ID: String]
  private var nodes: [Node] = []
  private var seenNodes: Set<String> = []
  private var edges: [EdgeType: [Edge]] = [:]
  private var seenEdges: Set<String> = []
  private var nodeIDs: [String: String] = [:]

  /// Projects a graph.
  ///
  /// The order is fixed: entities, then what facts bring along in the order of the facts; edges by type, then in the
  /// order of the facts.
  public static func project(_ graph: KnowledgeGraph, base: String) -> PropertyGraph {
    var projection = PropertyGraphProjection(graph, identity: Identity(base: base))
    for entity in graph.entities { projection.add(entity) }
    for fact in graph.facts { projection.add(fact) }
    let edges = EdgeType.allCases.flatMap { projection.edges[$0] ?? [] }
    return PropertyGraph(schema: ProjectionSchema.schema, nodes: projection.nodes, edges: edges)
  }

  private init(_ graph: KnowledgeGraph, identity: Identity) {
    self.graph = graph
    self.identity = identity
    names = Dictionary(graph.entities.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    published = Dictionary(
      graph.articles.compactMap { article in article.datePublished.map { (article.id, $0.description) } },
      uniquingKeysWith: { first, _ in first })
  }
}

extension PropertyGraphProjection {
  private mutating func add(_ entity: Entity) {
    var attributes = NodeAttributes()
    attributes.wikidata = entity.wikidata.map { .string($0) }
    attributes.aliases = entity.aliases.isEmpty ? nil : .strings(entity.aliases)
    attributes.code = entity.isoCode.map { .string($0) }
    attributes.inferred = entity.isInferred ? true : nil
    let node = addNode(identity.entity(entity.id), label: entity.name, kind: entity.kind.rawValue, attributes)
    if let container = entity.containedIn {
      addEdge(.locatedIn, from: node, to: self.node(container), label: "located in", of: "", EdgeAttributes())
    }
  }

  private mutating func add(_ fact: Fact<Entity.ID>) {
    guard let iri = identity.fact(fact) else { return }
    switch fact {
    case .membership(let fact): add(fact, iri)
    case .position(let fact): add(fact, iri)
    case .statement(let fact): add(fact, iri)
    case .event(let fact): add(fact, iri)
    case .quantity(let fact): add(fact, iri)
    }
  }

  private mutating func add(_ membership: Membership<Entity.ID>, _ iri: String) {
    var attributes = edgeAttributes(membership.provenance)
    attributes.former = .boolean(membership.isFormer)
    attributes.inferred = .boolean(membership.provenance.isInferred)
    attributes.role = membership.role.map { .string($0) }
    let member = node(membership.member)
    guard let role = membership.role else {
      guard let organization = membership.organization else { return }
      addEdge(.memberOf, from: member, to: node(organization), label: "member of", of: iri, attributes)
      return
    }
    let holder =
      membership.organization.map { node($0) }
      ?? addNode(
        identity.role(role), label: role, kind: "role", NodeAttributes())
    addEdge(.holdsRole, from: member, to: holder, label: role, of: iri, attributes)
  }

  private mutating func add(_ position: Position<Entity.ID>, _ iri: String) {
    let issue = add(position.issue)
    var attributes = edgeAttributes(position.provenance)
    attributes.stance = .string(position.stance.rawValue)
    attributes.modality = position.modality.map { .string($0.rawValue) }
    attributes.condition = position.condition.map { .string($0) }
    attributes.speaker = position.speaker.map { .string(names[$0] ?? $0.path) }
    attributes.inferred = .boolean(position.provenance.isInferred)
    addEdge(
      .takesPosition, from: node(position.holder), to: issue, label: position.stance.verb, of: iri, attributes)
  }

  private mutating func add(_ issue: Issue<Entity.ID>) -> String {
    let issueNode = addNode(identity.issue(issue.label), label: issue.label, kind: "issue", NodeAttributes())
    for entity in issue.about {
      addEdge(.about, from: issueNode, to: node(entity), label: "about", of: "", EdgeAttributes())
    }
    return issueNode
  }

  private mutating func add(_ statement: Statement<Entity.ID>, _ iri: String) {
    var attributes = nodeAttributes(statement.provenance)
    attributes.text = .string(statement.text)
    let node = addNode(iri, label: statement.text.excerpt, kind: "statement", attributes)
    var said = edgeAttributes(statement.provenance)
    said.kind = .string(statement.kind.rawValue)
    said.cue = statement.cue.map { .string($0) }
    said.channel = statement.channel.map { .string($0) }
    if let speaker = statement.speaker {
      addEdge(.said, from: self.node(speaker), to: node, label: statement.cue ?? "said", of: iri, said)
    }
    let plain = edgeAttributes(statement.provenance)
    if let addressee = statement.addressee {
      addEdge(.addressedTo, from: node, to: self.node(addressee), label: "addressed to", of: iri, plain)
    }
    for entity in statement.about {
      addEdge(.about, from: node, to: self.node(entity), label: "about", of: iri, plain)
    }
  }

  private mutating func add(_ event: Event<Entity.ID>, _ iri: String) {
    var attributes = nodeAttributes(event.provenance)
    attributes.date = event.date.map { .string($0.description) }
    attributes.factuality = .string(event.factuality.rawValue)
    attributes.eventClass = event.eventClass.map { .string($0) }
    let node = addNode(iri, label: event.type, kind: "event", attributes)
    for (role, participants) in [
      ("agent", event.agents), ("patient", event.patients), ("participant", event.others),
    ] {
      var taking = edgeAttributes(event.provenance)
      taking.part = .string(role)
      for participant in participants {
        addEdge(.participatesIn, from: self.node(participant), to: node, label: role, of: iri, taking)
      }
    }
    if let place = event.place {
      let attributes = edgeAttributes(event.provenance)
      addEdge(.tookPlaceIn, from: node, to: self.node(place), label: "took place in", of: iri, attributes)
    }
  }

  private mutating func add(_ quantity: Quantity<Entity.ID>, _ iri: String) {
    var attributes = nodeAttributes(quantity.provenance)
    attributes.value = .double(quantity.value)
    attributes.unit = quantity.unit.map { .string($0) }
    attributes.qualifier = quantity.qualifier.map { .string($0) }
    let label = [quantity.qualifier, DecimalText.lexical(quantity.value), quantity.unit]
    let node = addNode(iri, label: label.compactMap(\.self).joined(separator: " "), kind: "quantity", attributes)
    if let about = quantity.about {
      addEdge(.about, from: node, to: self.node(about), label: "about", of: iri, edgeAttributes(quantity.provenance))
    }
  }
}

extension PropertyGraphProjection {
  private mutating func node(_ entity: Entity.ID) -> String { nodeID(identity.entity(entity)) }

  /// `ng:e.` and a digest: an NMTOKEN, which an IRI is not.
  private mutating func nodeID(_ iri: String) -> String {
    if let known = nodeIDs[iri] { return known }
    let made = "ng:e." + Digest.long(iri)
    nodeIDs[iri] = made
    return made
  }

  private mutating func addNode(
    _ iri: String, label: String, kind: String, _ attributes: NodeAttributes
  ) -> String {
    let id = nodeID(iri)
    guard seenNodes.insert(id).inserted else { return id }
    var attributes = attributes
    attributes.iri = .string(iri)
    nodes.append(Node(id: id, label: label, kind: kind, attributes: attributes.values))
    return id
  }

  private mutating func addEdge(
    _ type: EdgeType, from source: String, to target: String, label: String, of fact: String,
    _ attributes: EdgeAttributes
  ) {
    let part = attributes.part?.text ?? ""
    let id = "ng:r." + Digest.long([fact, type.rawValue, source, target, part].joined(separator: "\n"))
    guard seenEdges.insert(id).inserted else { return }
    var weight = 1.0
    if case .double(let confidence) = attributes.confidence, confidence > 0 { weight = confidence }
    edges[type, default: []].append(
      Edge(
        id: id, source: source, target: target, type: type.rawValue, label: label, weight: weight,
        attributes: attributes.values))
  }

  private func nodeAttributes(_ provenance: Provenance) -> NodeAttributes {
    var attributes = NodeAttributes()
    attributes.confidence = .double(provenance.confidence)
    attributes.inferred = provenance.isInferred ? true : nil
    guard let first = provenance.evidence.first else { return attributes }
    attributes.evidence = .string(first.quote)
    attributes.start = .integer(first.range.lowerBound)
    attributes.end = .integer(first.range.upperBound)
    attributes.article = .string(identity.article(first.article))
    return attributes
  }

  private func edgeAttributes(_ provenance: Provenance) -> EdgeAttributes {
    var attributes = EdgeAttributes()
    attributes.confidence = .double(provenance.confidence)
    attributes.rule = .string(provenance.rule)
    guard let first = provenance.evidence.first else { return attributes }
    attributes.evidence = .string(first.quote)
    attributes.start = .integer(first.range.lowerBound)
    attributes.end = .integer(first.range.upperBound)
    attributes.article = .string(identity.article(first.article))
    attributes.published = published[first.article].map { .string($0) }
    return attributes
  }
}

extension Stance {
  /// As an edge shows it.
  fileprivate var verb: String {
    switch self {
    case .for: "supports"
    case .against: "opposes"
    case .conditional: "supports if"
    }
  }
}

extension String {
  /// The beginning of a long text, for labels.
  fileprivate var excerpt: String {
    let limit = 80
    guard unicodeScalars.count > limit else { return self }
    let head = prefix(limit)
    let cut = head.lastIndex(of: " ").map { head[..<$0] } ?? head
    return cut + "…"
  }
}
