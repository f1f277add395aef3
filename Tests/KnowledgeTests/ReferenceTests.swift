import Graph
import Knowledge
import Language
import Testing

private func resolve(_ notation: String, facts: [Fact<Mention.ID>] = []) -> (Document, EntityResolution) {
  let document = DocumentBuilder.document(notation)
  let article = Article(
    id: Article.ID(sha256: String(repeating: "a", count: 64)), text: document.text[0..<document.text.count],
    body: 0..<document.text.count, datePublished: PartialDate("2024-05-01"))
  return (document, KnowledgeBuilder().resolve(article: article, document: document, facts: facts))
}

/// The names of what the mentions of a surface stand for, in order; nil for nothing.
private func names(of surface: String, _ result: (Document, EntityResolution)) -> [String?] {
  let (document, resolution) = result
  return document.mentions.filter { document.text(of: $0.tokens) == surface }.map { mention in
    resolution.entityOfMention[mention.id].flatMap { id in resolution.entities.first { $0.id == id }?.name }
  }
}

@Suite("What is meant")
struct ReferenceTests {
  @Test("a capital that acts is its country, one where something happens is a city")
  func capitals() {
    let acts = resolve(
      """
      Oslo PROPN 2 nsubj (place)
      said VERB 0 root
      it PRON 4 nsubj
      agreed VERB 2 ccomp
      """)
    #expect(names(of: "Oslo", acts) == ["Norway"])
    let place = resolve(
      """
      Ministers NOUN 2 nsubj
      met VERB 0 root
      in ADP 4 case
      Oslo PROPN 2 obl (place)
      """)
    #expect(names(of: "Oslo", place) == ["Oslo"])
    #expect(place.1.entities.map(\.kind) == [.city])
  }

  @Test("an adjective names the country, a plural noun its people")
  func demonyms() {
    let result = resolve(
      """
      Iraqi ADJ 2 amod (group)
      forces NOUN 3 nsubj
      left VERB 0 root

      Iraqis NOUN 2 nsubj (group)
      voted VERB 0 root
      """)
    #expect(names(of: "Iraqi", result) == ["Iraq"])
    #expect(names(of: "Iraqis", result) == ["Iraqis"])
    #expect(result.1.entities.map(\.kind) == [.country, .group])
  }

  @Test("pronouns mean the subject of the sentence before that they agree with")
  func pronouns() {
    let result = resolve(
      """
      Amina PROPN 3 nsubj (person
      Diallo PROPN 1 flat )
      met VERB 0 root
      Erik PROPN 3 obj (person
      Lund PROPN 4 flat )

      She PRON 2 nsubj (person:pronoun)
      left VERB 0 root

      NATO PROPN 2 nsubj (organization)
      grew VERB 0 root

      It PRON 2 nsubj (organization:pronoun)
      is AUX 0 root
      """)
    #expect(names(of: "She", result) == ["Amina Diallo"])
    #expect(names(of: "It", result) == ["NATO"])
  }

  @Test("a pronoun is nobody when nobody fits, and never its fellow argument")
  func noAntecedent() {
    let result = resolve(
      """
      He PRON 2 nsubj (person:pronoun)
      left VERB 0 root

      Amina PROPN 3 nsubj (person
      Diallo PROPN 1 flat )
      saw VERB 0 root
      her PRON 3 obj (person:pronoun)
      """)
    #expect(names(of: "He", result) == [nil])
    #expect(names(of: "her", result) == [nil])
  }

  @Test("a description is whoever the article gives the role")
  func description() {
    let notation = """
      Amina PROPN 3 nsubj (person
      Diallo PROPN 1 flat )
      met VERB 0 root
      Erik PROPN 3 obj (person
      Lund PROPN 4 flat )

      The DET 3 det (person:nominal
      defense NOUN 3 compound
      secretary NOUN 4 nsubj )
      left VERB 0 root

      A DET 2 det (person:nominal
      secretary NOUN 3 nsubj )
      stayed VERB 0 root
      """
    let role = Fact.membership(
      Membership(
        member: 1, organization: nil, role: "Secretary of Defense",
        provenance: Provenance(evidence: [], confidence: 1, rule: "test")))
    let result = resolve(notation, facts: [role])
    #expect(names(of: "The defense secretary", result) == ["Erik Lund"])
    #expect(names(of: "A secretary", result) == [nil])
  }

  @Test("“I” in a quotation is its speaker")
  func firstPerson() {
    let notation = """
      “ PUNCT 3 punct
      I PRON 3 nsubj (person:pronoun)
      agree VERB 6 ccomp
      , PUNCT 3 punct
      ” PUNCT 3 punct
      said VERB 0 root
      Amina PROPN 6 nsubj (person
      Diallo PROPN 7 flat )
      """
    let document = DocumentBuilder.document(notation)
    let content = document.quotations[0].content[0]
    let said = Fact.statement(
      Statement(
        kind: .direct, text: "I agree,", speaker: 1,
        provenance: Provenance(
          evidence: [
            Evidence(
              article: Article.ID(sha256: String(repeating: "a", count: 64)), range: content,
              quote: document.text[content])
          ], confidence: 1, rule: "test")))
    #expect(names(of: "I", resolve(notation, facts: [said])) == ["Amina Diallo"])
    #expect(names(of: "I", resolve(notation)) == [nil])
  }

  @Test("a film's minister is no country, and a word of a title no party")
  func titles() {
    let result = resolve(
      """
      Labour PROPN 2 compound (organization)
      Minister PROPN 3 nmod:desc
      Erik PROPN 5 nsubj (person
      Lund PROPN 3 flat )
      spoke VERB 0 root
      """)
    #expect(result.1.entities.map(\.name) == ["Erik Lund"])
  }
}
