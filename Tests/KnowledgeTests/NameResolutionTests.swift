import Graph
import Knowledge
import Language
import Testing

/// A document that is nothing but a row of names, as `kind|name`, each in a sentence of its own.
private func names(_ list: [String]) -> Document {
  DocumentBuilder.document(
    list.map { item in
      let parts = item.split(separator: "|")
      let words = parts[1].split(separator: " ")
      return words.enumerated().map { index, word in
        let isLast = index == words.count - 1
        let mark = (index == 0 ? "(\(parts[0])" : "") + (isLast ? ")" : "")
        return "\(word) PROPN \(isLast ? 0 : words.count) \(isLast ? "root" : "compound") \(mark)"
      }.joined(separator: "\n")
    }.joined(separator: "\n\n"))
}

private func entities(_ list: [String], date: String = "2022-05-01") -> [Entity] {
  let document = names(list)
  let text = document.text[0..<document.text.count]
  let article = Article(
    id: Article.ID(sha256: String(repeating: "a", count: 64)), text: text, body: 0..<document.text.count,
    datePublished: PartialDate(date))
  return KnowledgeBuilder().graph(article: article, document: document, facts: []).entities
}

private func nameSets(_ list: [String]) -> Set<Set<String>> {
  Set(
    entities(list).filter { !$0.isInferred }.map { entity in
      Set(entity.mentions.map(\.quote))
    })
}

@Suite("Names of one article")
struct NameResolutionTests {
  @Test(
    "variants of a name are one person",
    arguments: [
      ["person|Amina Diallo", "person|Diallo"], ["person|President Amina Diallo", "person|Ms. Diallo"],
      ["person|Amina B. Diallo", "person|Amina Diallo"], ["person|Oleksiy Petrenko", "person|Petrenko"],
      ["person|Volodymyr Zelensky", "person|Zelenskyy"], ["person|Kim Min-jae", "person|Kim"],
      ["person|Somchai Rattana", "person|Somchai"], ["person|A. Diallo", "person|Amina Diallo"],
      ["person|Ursula von der Berg", "person|von der Berg"],
    ])
  func onePerson(list: [String]) {
    #expect(entities(list).count == 1)
  }

  @Test("signs of currencies name nothing", arguments: ["US$", "A$", "$"])
  func currencies(sign: String) {
    #expect(entities(["organization|\(sign)"]).isEmpty)
  }

  @Test("two people of one surname stay two")
  func twoOfOneSurname() {
    let sets = nameSets(["person|Amina Diallo", "person|Omar Diallo", "person|Ms. Diallo", "person|Petrenko"])
    #expect(sets.contains(["Omar Diallo", "Diallo"]) || sets.contains(["Amina Diallo", "Diallo"]))
    #expect(sets.count == 3)
  }

  @Test("a name that is short for two people's joins neither to the other")
  func fatherAndSon() {
    let sets = nameSets([
      "person|Omar A. B. Diallo", "person|Omar Diallo", "person|Omar B. Diallo", "person|Omar Diallo", "person|Diallo",
    ])
    #expect(sets == [["Omar A. B. Diallo", "Omar Diallo"], ["Omar B. Diallo", "Omar Diallo", "Diallo"]])
    #expect(nameSets(["person|Omar B. Diallo", "person|Omar Diallo"]) == [["Omar B. Diallo", "Omar Diallo"]])
  }

  @Test("a name that begins with an acronym is the name that begins with what it abbreviates")
  func acronymWithin() {
    let found = nameSets([
      "organization|Northern Fisheries Community Youth Council", "organization|NFC Youth Council",
      "organization|NFC Sports Council",
    ])
    #expect(
      found == [["Northern Fisheries Community Youth Council", "NFC Youth Council"], ["NFC Sports Council"]])
  }

  @Test("the North is North Korea where the article speaks of it, and nothing where it does not")
  func compass() {
    let korea = entities(["place|North Korea", "place|North", "place|South Korea", "place|South"])
    #expect(korea.map(\.id.path) == ["id/country/KP", "id/country/KR"])
    #expect(entities(["place|South Africa", "place|South"]).count == 2)
  }

  @Test("an acronym is the organization whose initials it holds")
  func acronyms() {
    #expect(
      nameSets(["organization|Northern Fisheries Council", "organization|NFC", "organization|OFC"])
        == [["Northern Fisheries Council", "NFC"], ["OFC"]])
  }

  @Test("a short form with two full ones is neither")
  func ambiguousShortForm() {
    let sets = nameSets([
      "organization|House Energy Committee", "organization|Senate Energy Committee", "organization|Energy Committee",
    ])
    #expect(sets.count == 3)
  }

  @Test("countries have one identity, whatever they are called")
  func countries() throws {
    let found = entities(["place|Britain", "place|UK", "organization|United Kingdom"])
    let country = try #require(found.first)
    #expect(found.count == 1)
    #expect(country.id == Entity.ID(path: "id/country/GB"))
    #expect(country.wikidata == "Q145")
    #expect(country.isoCode == "GB")
    #expect(country.kind == .country)
  }

  @Test("organizations and office holders are linked")
  func linked() {
    #expect(entities(["organization|NATO"]).map(\.id) == [Entity.ID(path: "id/organization/Q7184")])
    #expect(
      entities(["person|Volodymyr Zelenskyy", "place|Ukraine"]).map(\.id.path)
        == ["id/country/UA", "id/person/Q3874799"])
  }

  @Test("an unlinked full name has an identity of its own, a lone surname only within the article")
  func identities() {
    #expect(entities(["person|Amina Diallo"]).map(\.id.path) == ["id/person/amina-diallo"])
    #expect(entities(["person|Diallo"]).map(\.id.path) == ["article/aaaaaaaaaaaaaaaa/id/person/diallo"])
  }
}
