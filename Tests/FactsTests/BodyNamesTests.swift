import Language
import Testing

@testable import Facts

/// Bodies that are called by another name and their common noun.
@Suite struct BodyNamesTests {
  @Test(arguments: [
    ("names.military.+", ["Peruvian", "Peruvian military"]),
    ("names.ministry.+", ["Kenyan", "Kenyan foreign ministry"]),
    ("names.administration.+", ["Rojas", "Rojas administration"]),
    ("names.air-force.+", ["Peruvian", "Peruvian air force"]),
    ("names.-.operation", ["Peruvian"]),
    ("names.-.one-of-several", ["Kenyan"]),
    ("names.-.government", ["Kenyan"]),
  ])
  func named(sentence: String, names: [String]) throws {
    let document = BodyNames(document: try SampleSentences.document(sentence)).named()
    let found = document.mentions.filter { $0.form == .named }.map { document.text(of: $0.tokens) }
    #expect(found.sorted() == names)
  }
}
