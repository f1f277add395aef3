import Testing

@testable import Language

/// What holds for the analysis of any text.
@Suite(.enabled(if: TestModel.isPresent))
struct AnalyzerTests {
  let analyzer: Analyzer

  init() throws { analyzer = try Analyzer(model: TestModel.shared.get(), threads: 2) }

  private static let texts = [
    "", " \n\n ", "!", "...", "\u{0}\u{FFFD}\u{1F1FA}\u{1F1F8}👩‍👩‍👧‍👦 é ọ́ 漢字かな العربية עברית ไทย",
    "Dr. Smith met Lt. Gen. Jones in the U.S. on Jan. 5. They didn't talk.",
    "“We can’t,” she said. “Not now.”\n\nHe left.", String(repeating: "a", count: 5_000),
    String(repeating: "( ", count: 140),
  ]

  /// Too long for one window, and longer than any sentence: slow without optimisation, so only one test takes it.
  private static let longText = String(repeating: "word ", count: 1_010)

  @Test(arguments: texts + [longText]) func `offsets slice back and trees are trees`(text: String) async throws {
    let document = try await analyzer.analyze(text)
    var end = 0
    for token in document.tokens {
      #expect(token.range.lowerBound >= end && !token.range.isEmpty)
      #expect(document.text[token.range] == token.form)
      end = token.range.upperBound
    }
    #expect(document.sentences.flatMap { Array($0.tokens) } == Array(document.tokens.indices))
    for sentence in document.sentences {
      let heads = sentence.tokens.map { document.tokens[$0].head.map { $0 - sentence.tokens.lowerBound + 1 } ?? 0 }
      #expect(SpanningTree.isSingleRootedTree(heads))
    }
    for (id, mention) in document.mentions.enumerated() {
      #expect(mention.id == id && mention.tokens.contains(mention.head))
    }
  }

  @Test func `a full stop within a closing quotation mark ends the sentence`() async throws {
    let document = try await analyzer.analyze(
      "The plan is one that \"leads to nowhere.\" President Ana Rojas has left. \"No,\" Rojas said.")
    #expect(
      document.sentences.map { document.text(of: $0.tokens) } == [
        "The plan is one that \"leads to nowhere.\"", "President Ana Rojas has left.", "\"No,\" Rojas said.",
      ])
  }

  @Test func `nothing but white space is lost`() async throws {
    for text in Self.texts {
      let document = try await analyzer.analyze(text)
      let covered = document.tokens.reduce(0) { $0 + $1.range.count }
      #expect(covered == text.unicodeScalars.count { !$0.isSpace })
    }
  }

  @Test func `the same whatever the threads and the company`() async throws {
    let single = try Analyzer(model: TestModel.shared.get(), threads: 1)
    let together = try await analyzer.analyze(Self.texts + Self.texts.reversed())
    for (i, text) in Self.texts.enumerated() {
      let alone = try await single.analyze(text)
      #expect(DocumentJSON(alone).text == DocumentJSON(together[i]).text)
      #expect(DocumentJSON(alone).text == DocumentJSON(together[2 * Self.texts.count - 1 - i]).text)
    }
  }

  @Test func `a body starts where it says`() async throws {
    let document = try await analyzer.analyze("Oslo, Monday. The minister left.", body: 14..<32)
    #expect(document.tokens.first?.range == 14..<17)
    #expect(document.tokens.map(\.form) == ["The", "minister", "left", "."])
  }
}
