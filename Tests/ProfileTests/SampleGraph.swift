import Graph

/// A small graph made by hand, with every kind of fact and the characters that formats stumble over.
enum Sample {
  static let text = """
    date 2025-03-04
    Foreign Minister Ana Břežná of Freedonia met Sylvania's president, José “Pepe” Ōta, in Port Élan on Tuesday.
    "Freedonia will never accept <tariffs> & quotas," Břežná said in an interview.
    Freedonia would join the Harbour Pact if at least 57 nations sign, according to her ministry.
    Sylvania, a former member of the Harbour Pact, rejected the plan.
    """

  static let articleID = Article.ID(sha256: "9f3ac0de" + String(repeating: "0123456789abcdef", count: 3) + "deadbeef")

  /// The first occurrence of words in the text, as evidence.
  static func words(_ quote: String) -> Evidence {
    let scalars = Array(text.unicodeScalars)
    let wanted = Array(quote.unicodeScalars)
    let start = scalars.indices.first { scalars[$0...].starts(with: wanted) }
    guard let start else { preconditionFailure("not in the sample: \(quote)") }
    return Evidence(article: articleID, range: start..<(start + wanted.count), quote: quote)
  }

  static func provenance(_ quote: String, confidence: Double = 0.9, inferred: Bool = false) -> Provenance {
    Provenance(evidence: [words(quote)], confidence: confidence, rule: "sample", isInferred: inferred)
  }

  static let brezna = Entity.ID(path: "id/person/ana-břežná")
  static let ota = Entity.ID(path: "id/person/Q424242")
  static let freedonia = Entity.ID(path: "id/country/FD")
  static let sylvania = Entity.ID(path: "id/country/SY")
  static let pact = Entity.ID(path: "id/organization/harbour-pact")
  static let port = Entity.ID(path: "id/city/port-élan")

  static let entities: [Entity] = [
    Entity(id: port, kind: .city, name: "Port Élan", containedIn: freedonia, mentions: [words("Port Élan")]),
    Entity(
      id: freedonia, kind: .country, name: "Freedonia", aliases: ["Freedonian Republic"], wikidata: "Q111",
      isoCode: "FD", mentions: [words("Freedonia")]),
    Entity(id: sylvania, kind: .country, name: "Sylvania", isoCode: "SY", mentions: [words("Sylvania")]),
    Entity(id: pact, kind: .alliance, name: "Harbour Pact", mentions: [words("Harbour Pact")]),
    Entity(id: ota, kind: .person, name: "José “Pepe” Ōta", wikidata: "Q424242", mentions: [words("José “Pepe” Ōta")]),
    Entity(
      id: brezna, kind: .person, name: "Ana Břežná", aliases: ["A. Brezna", "Břežná"],
      mentions: [words("Ana Břežná"), words("Břežná said")]),
  ]

  static let facts: [Fact<Entity.ID>] = [
    .membership(
      Membership(
        member: brezna, organization: freedonia, role: "Foreign Minister",
        provenance: provenance("Foreign Minister Ana Břežná of Freedonia"))),
    .event(
      Event(
        type: "meet", eventClass: "CONSULT", agents: [brezna], patients: [ota], place: port,
        date: PartialDate(year: 2025, month: 3, day: 4),
        provenance: provenance("Ana Břežná of Freedonia met Sylvania's president, José “Pepe” Ōta, in Port Élan"))),
    .membership(
      Membership(
        member: ota, organization: sylvania, role: "president",
        provenance: provenance("Sylvania's president, José “Pepe” Ōta"))),
    .statement(
      Statement(
        kind: .direct, text: "Freedonia will never accept <tariffs> & quotas", speaker: brezna, cue: "said",
        channel: "interview", about: [freedonia],
        provenance: provenance("Freedonia will never accept <tariffs> & quotas", confidence: 0.97))),
    .position(
      Position(
        holder: freedonia, stance: .against, issue: Issue(label: "<tariffs> & quotas"), modality: .asserted,
        speaker: brezna, expressedIn: words("Freedonia will never accept <tariffs> & quotas"),
        provenance: provenance("Freedonia will never accept <tariffs> & quotas", confidence: 0.8))),
    .position(
      Position(
        holder: freedonia, stance: .conditional, issue: Issue(label: "joining the Harbour Pact", about: [pact]),
        modality: .possible, condition: "if at least 57 nations sign",
        provenance: provenance("Freedonia would join the Harbour Pact if at least 57 nations sign", confidence: 0.5))),
    .quantity(
      Quantity(
        value: 57, unit: "nations", qualifier: "at least", about: pact, provenance: provenance("at least 57 nations"))),
    .membership(
      Membership(
        member: sylvania, organization: pact, role: nil, isFormer: true,
        provenance: provenance("Sylvania, a former member of the Harbour Pact", inferred: true))),
    .membership(
      Membership(
        member: ota, organization: nil, role: "envoy", provenance: provenance("José “Pepe” Ōta", confidence: 0.3))),
    .statement(
      Statement(
        kind: .indirect, text: "Freedonia would join the Harbour Pact", speaker: nil, cue: "according to",
        addressee: sylvania, provenance: provenance("Freedonia would join the Harbour Pact"))),
  ]

  static let graph = KnowledgeGraph(
    articles: [
      ArticleRecord(
        id: articleID, headline: "Freedonia & Sylvania", datePublished: PartialDate(year: 2025, month: 3, day: 4),
        url: "https://news.example/2025/03/04/freedonia")
    ],
    entities: entities, facts: facts)
}
