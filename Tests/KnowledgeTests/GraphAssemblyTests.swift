import Graph
import Knowledge
import Language
import Testing

private let article = Article.ID(sha256: String(repeating: "a", count: 64))

private func evidence(_ start: Int) -> Evidence { Evidence(article: article, range: start..<(start + 1), quote: "x") }

private func graph(
  _ notation: String, date: String = "2024-05-01", facts: (Document) -> [Fact<Mention.ID>]
) -> KnowledgeGraph {
  let document = DocumentBuilder.document(notation)
  return KnowledgeBuilder().graph(
    article: Article(
      id: article, text: document.text[0..<document.text.count], body: 0..<document.text.count,
      datePublished: PartialDate(date)), document: document, facts: facts(document))
}

private func role(
  _ member: Mention.ID, _ role: String, _ organization: Mention.ID? = nil, at start: Int = 0
) -> Fact<Mention.ID> {
  .membership(
    Membership(
      member: member, organization: organization, role: role,
      provenance: Provenance(evidence: [evidence(start)], confidence: 0.9, rule: "test")))
}

@Suite("Graphs of facts")
struct GraphAssemblyTests {
  @Test("a role whose organization one sentence leaves out goes with the one that gives it, with all evidence")
  func completedRole() throws {
    let graph = graph(
      """
      Amina PROPN 3 nsubj (person
      Diallo PROPN 1 flat )
      leads VERB 0 root
      NATO PROPN 3 obj (organization)
      """
    ) { _ in [role(0, "Chair", 1), role(0, "chair", at: 9)] }
    let membership = try #require(graph.memberships.first)
    #expect(graph.memberships.count == 1)
    #expect(membership.organization == Entity.ID(path: "id/organization/Q7184"))
    #expect(membership.provenance.evidence == [evidence(0), evidence(9)])
    #expect(!membership.provenance.isInferred)
  }

  @Test("an office of state without a country is in the country the article is about, and inferred")
  func elidedCountry() throws {
    let graph = graph(
      """
      President PROPN 2 nmod:desc
      Amina PROPN 4 nsubj (person
      Diallo PROPN 2 flat )
      left VERB 0 root
      Norway PROPN 4 obj (place)
      """
    ) { _ in [role(0, "President")] }
    let membership = try #require(graph.memberships.first)
    #expect(membership.organization == Entity.ID(path: "id/country/NO"))
    #expect(membership.provenance.isInferred)
    #expect(membership.provenance.confidence < 0.9)
  }

  @Test("a second prime minister is not the same country's, and a film director is nobody's minister")
  func notElided() {
    let graph = graph(
      """
      Amina PROPN 3 nsubj (person
      Diallo PROPN 1 flat )
      met VERB 0 root
      Erik PROPN 3 obj (person
      Lund PROPN 4 flat )
      in ADP 7 case
      Norway PROPN 3 obl (place)
      """
    ) { _ in [role(0, "Prime Minister", 2), role(1, "Prime Minister", at: 5), role(1, "director", at: 6)] }
    #expect(graph.memberships.filter { $0.organization != nil }.count == 1)
  }

  @Test("a mayor is of the city that the article is written in, an engineer of no city")
  func localOffice() {
    let graph = graph(
      """
      MARSEILLE PROPN 4 obl (place)
      Amina PROPN 4 nsubj (person
      Diallo PROPN 2 flat )
      met VERB 0 root
      Erik PROPN 4 obj (person
      Lund PROPN 5 flat )
      """
    ) { _ in [role(1, "Mayor"), role(2, "Engineer", at: 5)] }
    let offices = graph.memberships.filter { $0.organization != nil }
    #expect(offices.map(\.role) == ["Mayor"])
    #expect(offices.allSatisfy { $0.provenance.isInferred })
    let city = graph.entities.first { $0.kind == .city }
    #expect(city != nil && offices.first?.organization == city?.id)
  }

  @Test("a body named after a country belongs to it, a party does not")
  func bodies() {
    let graph = graph(
      """
      Norwegian ADJ 3 amod (organization
      Defence PROPN 3 compound
      Ministry PROPN 4 nsubj )
      warned VERB 0 root
      Norwegian ADJ 7 amod (organization
      Labour PROPN 7 compound
      Party PROPN 4 obj )
      in ADP 9 case
      Norway PROPN 4 obl (place)
      """
    ) { _ in [] }
    #expect(graph.memberships.map(\.provenance.rule) == ["membership.name"])
    #expect(graph.memberships.map(\.organization) == [Entity.ID(path: "id/country/NO")])
  }

  @Test("nobody is a member of themselves")
  func selfMembership() {
    let graph = graph("NATO PROPN 2 nsubj (organization)\ngrew VERB 0 root") { _ in
      [
        .membership(
          Membership(
            member: 0, organization: 0, role: nil,
            provenance: Provenance(evidence: [evidence(0)], confidence: 0.9, rule: "test")))
      ]
    }
    #expect(graph.memberships.isEmpty)
  }

  @Test("facts about nobody named are dropped, optional participants are left out")
  func unnamed() {
    let graph = graph(
      """
      A DET 2 det (person:nominal
      spokesman NOUN 3 nsubj )
      praised VERB 0 root
      NATO PROPN 3 obj (organization)
      """
    ) { _ in
      [
        role(0, "spokesman", 1),
        .statement(
          Statement(
            kind: .indirect, text: "x", speaker: 0, about: [1],
            provenance: Provenance(evidence: [evidence(0)], confidence: 1, rule: "test"))),
      ]
    }
    #expect(graph.memberships.isEmpty)
    #expect(graph.statements.map(\.speaker) == [nil])
    #expect(graph.statements.map(\.about) == [[Entity.ID(path: "id/organization/Q7184")]])
  }

  @Test("an issue has one label, with or without article and quotation marks")
  func issues() {
    let position = { (label: String, start: Int) in
      Fact.position(
        Position(
          holder: 0, stance: .for, issue: Issue(label: label, about: [0]),
          provenance: Provenance(evidence: [evidence(start)], confidence: 0.5, rule: "test")))
    }
    let graph = graph("NATO PROPN 0 root (organization)") { _ in
      [position("the “open door”", 0), position("“open door”", 3), position("  open   door,", 5)]
    }
    #expect(graph.positions.map(\.issue.label).allSatisfy { $0.contains("open") && !$0.hasPrefix("the") })
    #expect(graph.positions.contains { $0.issue.label == "open door" })
  }

  @Test("the order of facts does not matter, and the same input gives the same graph")
  func deterministic() {
    let notation = """
      Amina PROPN 3 nsubj (person
      Diallo PROPN 1 flat )
      met VERB 0 root
      Erik PROPN 3 obj (person
      Lund PROPN 4 flat )
      """
    let facts = [role(0, "Chair"), role(1, "Secretary", at: 4), role(0, "chair", at: 2)]
    let one = graph(notation) { _ in facts }
    #expect(one == graph(notation) { _ in facts.reversed() })
    #expect(one.entities.map(\.id) == one.entities.map(\.id).sorted())
  }

  @Test("names that only the gazetteer knows are found; bodies of other states are not taken for another's")
  func gazetteerNames() {
    let found = graph(
      """
      The DET 3 det
      Iraqi ADJ 3 amod
      envoy NOUN 4 nsubj
      joined VERB 0 root
      NATO PROPN 4 obj
      """
    ) { _ in [] }
    #expect(found.entities.map(\.id.path) == ["id/country/IQ", "id/organization/Q7184"])
    let canada = graph(
      """
      Canada PROPN 3 nmod:poss (place)
      's PART 1 case
      Commons PROPN 0 root (organization)
      """
    ) { _ in [] }
    #expect(!canada.entities.contains { $0.wikidata == "Q11005" })
  }

  @Test("an empty document gives a graph of its article alone")
  func empty() {
    let graph = KnowledgeBuilder().graph(
      article: Article(id: article, text: "…", body: 0..<1), document: Document(text: SourceText("…")), facts: [])
    #expect(graph.articles.map(\.id) == [article])
    #expect(graph.entities.isEmpty && graph.facts.isEmpty)
  }
}
