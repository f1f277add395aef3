import Graph
import Language
import Testing

@testable import Facts

@Suite struct RobustnessTests {
  /// Trees that no parser would make: every word hangs on a random other one, under a random relation.
  @Test func survivesAnyTree() throws {
    var random = SplitMix(state: 7)
    let names = ["position.request.+", "statement.partial.+", "role.and.+", "event.control.+", "quantity.words.+"]
    let relations: [DependencyRelation] = [
      "nsubj", "obj", "obl", "ccomp", "xcomp", "advcl", "conj", "case", "mark", "nmod", "appos", "flat", "parataxis",
      "acl:relcl", "nsubj:pass", "aux", "aux:pass", "cop", "det", "punct", "compound",
    ]
    for round in 0..<400 {
      var document = try SampleSentences.document(names[round % names.count])
      for sentence in document.sentences {
        let order = sentence.tokens.shuffled(using: &random)
        for (position, token) in order.enumerated() {
          // A head among the words placed before: always a tree.
          document.tokens[token].head = position == 0 ? nil : order[Int.random(in: 0..<position, using: &random)]
          document.tokens[token].relation = position == 0 ? "root" : relations.randomElement(using: &random)!
        }
      }
      let article = Article(id: Article.ID(sha256: ""), text: "", body: 0..<0)
      let (extended, facts) = FactExtraction().facts(in: document, article: article)
      #expect(extended.mentions.map(\.id) == Array(extended.mentions.indices))
      for fact in facts {
        #expect(fact.provenance.evidence.allSatisfy { extended.text[$0.range] == $0.quote })
      }
    }
  }

  @Test func findsNothingInNothing() {
    let article = Article(id: Article.ID(sha256: ""), text: "", body: 0..<0)
    let (document, facts) = FactExtraction().facts(in: Document(text: SourceText("")), article: article)
    #expect(document.tokens.isEmpty)
    #expect(facts.isEmpty)
  }
}

/// A small deterministic generator (Steele et al. 2014).
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
