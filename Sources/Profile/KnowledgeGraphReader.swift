public import Graph
public import RDF

/// Why RDF is not a graph of the profile.
public enum GraphReadError: Error, Hashable, Sendable, CustomStringConvertible {
  /// No `schema:NewsArticle` with a `schema:sha256`.
  case noArticle
  /// A node lacks a property that the profile demands of its class.
  case missing(node: String, property: String)

  public var description: String {
    switch self {
    case .noArticle: "no news article is described, so this is no graph of newsgraph's profile"
    case .missing(let node, let property): "\(node) has no usable \(property)"
    }
  }
}

/// Reads a knowledge graph back from its RDF: of one article or of many, in any order of triples.
public struct KnowledgeGraphReader {
  private let triples: DescribedResources
  private var articles: [String: Article.ID] = [:]
  /// The IRI under which the graph's IRIs were minted.
  private let base: String

  /// Reads a graph.
  ///
  /// - Throws: `GraphReadError`
  public static func read(_ quads: [Quad]) throws(GraphReadError) -> KnowledgeGraph {
    let triples = DescribedResources(quads)
    let articles = triples.instances(of: [Vocabulary.Schema.newsArticleClass])
    guard let first = articles.first, let cut = first.value.lastPosition(of: "article/") else {
      throw .noArticle
    }
    var reader = KnowledgeGraphReader(triples: triples, base: String(first.value[..<cut]))
    return try reader.graph(articles)
  }

  private init(triples: DescribedResources, base: String) {
    self.triples = triples
    self.base = base
  }

  private mutating func graph(_ nodes: [IRI]) throws(GraphReadError) -> KnowledgeGraph {
    var records: [ArticleRecord] = []
    for node in nodes {
      let record = try article(node)
      articles[node.value] = record.id
      records.append(record)
    }
    var entities: [Entity] = []
    for (node, classes) in triples.typed {
      guard let kind = Entity.Kind(classes: classes) else { continue }
      entities.append(try entity(node, kind))
    }
    var facts: [(Fact<Entity.ID>, IRI)] = []
    for (node, classes) in triples.typed {
      for fact in try self.facts(node, classes) { facts.append((fact, node)) }
    }
    facts.sort { left, right in
      let leftFirst = left.0.provenance.evidence[0]
      let rightFirst = right.0.provenance.evidence[0]
      return leftFirst == rightFirst ? left.1 < right.1 : leftFirst < rightFirst
    }
    return KnowledgeGraph(
      articles: records.sorted { $0.id < $1.id }, entities: entities.sorted { $0.id < $1.id }, facts: facts.map(\.0))
  }

  private func article(_ node: IRI) throws(GraphReadError) -> ArticleRecord {
    guard let sha256 = triples.text(node, Vocabulary.Schema.sha256) else {
      throw .missing(node: node.value, property: "schema:sha256")
    }
    let url = triples.iri(node, Vocabulary.Schema.url)?.value ?? triples.text(node, Vocabulary.Schema.url)
    return ArticleRecord(
      id: Article.ID(sha256: sha256), headline: triples.text(node, Vocabulary.Schema.headline),
      datePublished: triples.text(node, Vocabulary.Schema.datePublished).flatMap { PartialDate($0) },
      language: triples.text(node, Vocabulary.Schema.inLanguage) ?? "en", url: url)
  }

  private func entity(_ node: IRI, _ kind: Entity.Kind) throws(GraphReadError) -> Entity {
    let names = triples.texts(node, Vocabulary.RDFS.label).sorted()
    guard let name = names.first else { throw .missing(node: node.value, property: "rdfs:label") }
    // Of several canonical names, which graphs of several articles can bring, the others become aliases.
    let aliases = Set(triples.texts(node, Vocabulary.SKOS.altLabel) + names.dropFirst()).subtracting([name])
    let wikidata = triples.iri(node, Vocabulary.OWL.sameAs).flatMap { iri in
      iri.value.hasPrefix(WikidataIRI.namespace) ? String(iri.value.dropFirst(WikidataIRI.namespace.count)) : nil
    }
    return Entity(
      id: id(node), kind: kind, name: name, aliases: aliases.sorted(), wikidata: wikidata,
      isoCode: triples.text(node, Vocabulary.Schema.identifier),
      containedIn: triples.iri(node, Vocabulary.Schema.containedInPlace).map(id),
      isInferred: triples.flag(node, Vocabulary.NG.inferred), mentions: try evidence(of: node))
  }

  private func id(_ iri: IRI) -> Entity.ID {
    Entity.ID(path: iri.value.hasPrefix(base) ? String(iri.value.dropFirst(base.count)) : iri.value)
  }

  private func ids(_ node: IRI, _ property: IRI) -> [Entity.ID] { triples.iris(node, property).map(id) }

  private func evidence(of node: IRI) throws(GraphReadError) -> [Evidence] {
    var evidence: [Evidence] = []
    for iri in triples.iris(node, Vocabulary.NG.evidence) { evidence.append(try self.evidence(at: iri)) }
    return evidence.sorted()
  }

  private func evidence(at node: IRI) throws(GraphReadError) -> Evidence {
    guard let source = triples.iri(node, Vocabulary.OA.hasSource), let article = articles[source.value] else {
      throw .missing(node: node.value, property: "oa:hasSource")
    }
    var start: Int?
    var end: Int?
    var quote: String?
    for selector in triples.iris(node, Vocabulary.OA.hasSelector) {
      start = triples.text(selector, Vocabulary.OA.start).flatMap { Int($0) } ?? start
      end = triples.text(selector, Vocabulary.OA.end).flatMap { Int($0) } ?? end
      quote = triples.text(selector, Vocabulary.OA.exact) ?? quote
    }
    guard let start, let end, let quote, start >= 0, start <= end else {
      throw .missing(node: node.value, property: "oa:hasSelector")
    }
    return Evidence(article: article, range: start..<end, quote: quote)
  }
}

// MARK: - Facts

extension KnowledgeGraphReader {
  private func facts(_ node: IRI, _ classes: Set<IRI>) throws(GraphReadError) -> [Fact<Entity.ID>] {
    if classes.contains(Vocabulary.Org.membershipClass) { return [.membership(try membership(node))] }
    if classes.contains(Vocabulary.NG.positionClass) { return [.position(try position(node))] }
    if classes.contains(Vocabulary.Schema.quotationClass) { return try statements(node, .direct) }
    if classes.contains(Vocabulary.Schema.claimClass) { return try statements(node, .indirect) }
    if classes.contains(Vocabulary.SEM.eventClass) { return [.event(try event(node))] }
    if classes.contains(Vocabulary.Schema.quantitativeValueClass) { return [.quantity(try quantity(node))] }
    return []
  }

  private func provenance(_ node: IRI) throws(GraphReadError) -> Provenance {
    let evidence = try evidence(of: node)
    guard !evidence.isEmpty else { throw .missing(node: node.value, property: "ng:evidence") }
    return Provenance(
      evidence: evidence, confidence: triples.number(node, Vocabulary.NG.confidence) ?? 1,
      rule: triples.text(node, Vocabulary.NG.rule) ?? "", isInferred: triples.flag(node, Vocabulary.NG.inferred))
  }

  private func label(_ node: IRI?) -> String? {
    node.flatMap { triples.texts($0, Vocabulary.SKOS.prefLabel).sorted().first }
  }

  private func required<Value>(_ value: Value?, _ node: IRI, _ property: String) throws(GraphReadError) -> Value {
    guard let value else { throw .missing(node: node.value, property: property) }
    return value
  }

  private func membership(_ node: IRI) throws(GraphReadError) -> Membership<Entity.ID> {
    Membership(
      member: try required(ids(node, Vocabulary.Org.member).first, node, "org:member"),
      organization: ids(node, Vocabulary.Org.organization).first,
      role: label(triples.iri(node, Vocabulary.Org.role)), isFormer: triples.flag(node, Vocabulary.NG.former),
      provenance: try provenance(node))
  }

  private func position(_ node: IRI) throws(GraphReadError) -> Position<Entity.ID> {
    let issue = triples.iri(node, Vocabulary.NG.issue)
    var expressedIn: Evidence?
    if let statement = triples.iri(node, Vocabulary.NG.expressedIn) {
      expressedIn = try evidence(of: statement).first { isRange($0, of: statement) }
    }
    return Position(
      holder: try required(ids(node, Vocabulary.NG.holder).first, node, "ng:holder"),
      stance: try required(triples.iri(node, Vocabulary.NG.stance).flatMap(Stance.init(iri:)), node, "ng:stance"),
      issue: Issue(
        label: try required(label(issue), node, "ng:issue"),
        about: issue.map { ids($0, Vocabulary.Schema.about) } ?? []),
      modality: triples.iri(node, Vocabulary.NG.modality).flatMap(Modality.init(iri:)),
      condition: triples.text(node, Vocabulary.NG.condition), speaker: ids(node, Vocabulary.NG.speaker).first,
      expressedIn: expressedIn, provenance: try provenance(node))
  }

  /// Whether a statement's IRI is that of this evidence.
  private func isRange(_ evidence: Evidence, of statement: IRI) -> Bool {
    statement.value.hasSuffix("/\(evidence.range.lowerBound)-\(evidence.range.upperBound)")
  }

  /// One statement for each speaker, because they are joined in one node.
  private func statements(_ node: IRI, _ kind: StatementKind) throws(GraphReadError) -> [Fact<Entity.ID>] {
    let speakers = ids(node, Vocabulary.NG.speaker)
    var facts: [Fact<Entity.ID>] = []
    for speaker in speakers.isEmpty ? [nil] : speakers.map(Optional.some) {
      facts.append(
        .statement(
          Statement(
            kind: kind, text: try required(triples.text(node, Vocabulary.Schema.text), node, "schema:text"),
            speaker: speaker, cue: triples.text(node, Vocabulary.NG.cue),
            channel: triples.text(node, Vocabulary.NG.channel), addressee: ids(node, Vocabulary.NG.addressee).first,
            about: ids(node, Vocabulary.Schema.about), provenance: try provenance(node))))
    }
    return facts
  }

  private func event(_ node: IRI) throws(GraphReadError) -> Event<Entity.ID> {
    let agents = ids(node, Vocabulary.NG.agent)
    let patients = ids(node, Vocabulary.NG.patient)
    let named = Set(agents + patients)
    let time = triples.text(node, Vocabulary.SEM.hasTimeStamp)
    return Event(
      type: try required(label(triples.iri(node, Vocabulary.SEM.eventType)), node, "sem:eventType"),
      eventClass: label(triples.iri(node, Vocabulary.NG.eventClass)), agents: agents, patients: patients,
      others: ids(node, Vocabulary.SEM.hasActor).filter { !named.contains($0) },
      place: ids(node, Vocabulary.SEM.hasPlace).first, date: time.flatMap { PartialDate($0) },
      factuality: triples.iri(node, Vocabulary.NG.factuality).flatMap(Factuality.init(iri:)) ?? .happened,
      provenance: try provenance(node))
  }

  private func quantity(_ node: IRI) throws(GraphReadError) -> Quantity<Entity.ID> {
    Quantity(
      value: try required(triples.number(node, Vocabulary.Schema.value), node, "schema:value"),
      unit: triples.text(node, Vocabulary.Schema.unitText), qualifier: triples.text(node, Vocabulary.NG.qualifier),
      about: ids(node, Vocabulary.Schema.about).first, provenance: try provenance(node))
  }
}
