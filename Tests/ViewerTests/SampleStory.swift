import Graph

/// A small story with its graph.
enum SampleStory {
  static let text = """
    Foreign Minister Ana Březná of Freedonia met Sylvania's president in Port Élan 🚢 on 4 March.
    "Freedonia will never accept </script><b>tariffs</b>," Březná said.
    """
  static let id = Article.ID(sha256: String(repeating: "0123456789abcdef", count: 4))

  static func words(_ quote: String) -> Evidence {
    let scalars = Array(text.unicodeScalars)
    let wanted = Array(quote.unicodeScalars)
    let start = scalars.indices.first { scalars[$0...].starts(with: wanted) } ?? 0
    return Evidence(article: id, range: start..<(start + wanted.count), quote: quote)
  }

  static func provenance(_ quote: String, _ confidence: Double) -> Provenance {
    Provenance(evidence: [words(quote)], confidence: confidence, rule: "sample")
  }

  static let minister = Entity.ID(path: "id/person/ana-brezna")
  static let freedonia = Entity.ID(path: "id/country/FD")
  static let sylvania = Entity.ID(path: "id/country/SY")
  static let port = Entity.ID(path: "id/city/port-elan")

  static let graph = KnowledgeGraph(
    articles: [
      ArticleRecord(
        id: id, headline: "A <meeting> & more", datePublished: PartialDate(year: 2025, month: 3, day: 5),
        url: "javascript:alert(1)")
    ],
    entities: [
      Entity(id: port, kind: .city, name: "Port Élan", mentions: [words("Port Élan")]),
      Entity(id: freedonia, kind: .country, name: "Freedonia", mentions: [words("Freedonia")]),
      Entity(id: sylvania, kind: .country, name: "Sylvania", mentions: [words("Sylvania")]),
      Entity(id: minister, kind: .person, name: "Ana Březná", aliases: ["Březná"], mentions: [words("Ana Březná")]),
    ],
    facts: [
      .membership(
        Membership(
          member: minister, organization: freedonia, role: "Foreign Minister",
          provenance: provenance("Foreign Minister Ana Březná of Freedonia", 0.9))),
      .event(
        Event(
          type: "meet", agents: [minister], patients: [sylvania], place: port,
          date: PartialDate(year: 2025, month: 3, day: 4),
          provenance: provenance("met Sylvania's president in Port Élan 🚢 on 4 March", 0.8))),
      .statement(
        Statement(
          kind: .direct, text: "Freedonia will never accept </script><b>tariffs</b>", speaker: minister, cue: "said",
          provenance: provenance("Freedonia will never accept </script><b>tariffs</b>", 0.95))),
      .position(
        Position(
          holder: freedonia, stance: .against, issue: Issue(label: "</script><b>tariffs</b>"), speaker: minister,
          provenance: provenance("Freedonia will never accept </script><b>tariffs</b>", 0.4))),
    ])

  /// 5,000 people in 200 organizations, as many articles together give them.
  static let large: KnowledgeGraph = {
    let organizations = (0..<200).map { number in
      Entity(id: Entity.ID(path: "id/organization/o\(number)"), kind: .organization, name: "Organization \(number)")
    }
    let people = (0..<4800).map { number in
      Entity(id: Entity.ID(path: "id/person/p\(number)"), kind: .person, name: "Person \(number)")
    }
    let roles = people.enumerated().flatMap { number, person in
      [number * 7 % 200, number * number % 200].map { place in
        Fact.membership(
          Membership(
            member: person.id, organization: organizations[place].id, role: "member \(place % 9)",
            provenance: Provenance(evidence: [], confidence: 0.9, rule: "sample")))
      }
    }
    return KnowledgeGraph(articles: [], entities: organizations + people, facts: roles)
  }()
}
