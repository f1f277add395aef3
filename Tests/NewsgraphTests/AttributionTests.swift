import Facts
import Foundation
import Language
import Testing

/// Who says what, as `newsgraph analyze --to json` gives it.
@Suite struct AttributionTests {
  private func analysis(of text: String) async throws -> (Document, [AttributionSpans]) {
    let document = try await Analyzer(model: .builtIn(), threads: 1).analyze(text)
    return AttributionReader().attributions(in: document)
  }

  @Test func partsAreWordsOfTheText() async throws {
    let text = """
      OSLO — "The talks will go on," Norwegian Foreign Minister Ingrid Halvorsen said on Monday.

      She added that no date had been set.
      """
    let (document, attributions) = try await analysis(of: text)
    #expect(attributions.map { document.text[$0.content] } == ["The talks will go on,", "no date had been set"])
    let cues = attributions.map { $0.cue.map { document.text(of: $0) } }
    #expect(cues == ["said", "added"])
    let sources = attributions.map { $0.source.map { document.text(of: $0) } }
    #expect(sources == ["Norwegian Foreign Minister Ingrid Halvorsen", "She"])
    for attribution in attributions {
      let speaker = try #require(attribution.speaker)
      let cluster = document.clusters.first { $0.contains(speaker) } ?? [speaker]
      let names = cluster.map { document.text(of: document.mentions[$0].tokens) }
      #expect(names.contains { $0.contains("Halvorsen") })
    }
  }

  /// An article names a body once and goes on by what it is, by those who speak for it and by what it publishes.
  @Test func descriptionsSpeakForTheBodyTheyStandFor() async throws {
    let text = """
      Kestrel Airways will stop flying to two northern towns in March, the company said on Monday.

      A company spokesperson said passengers would be refunded. "We regret the decision," the airline said.

      The Civil Aviation Authority is reviewing the plan. A spokesman for the authority said that would take a month. \
      A report from the authority said that the routes were vital. The report also said that fares had doubled.

      Police in Tarrow said that two protesters had been held.
      """
    let (document, attributions) = try await analysis(of: text)
    let speakers = attributions.map { attribution in attribution.speaker.map { name($0, in: document) } }
    let (airline, authority) = ("Kestrel Airways", "Civil Aviation Authority")
    #expect(speakers.prefix(6) == [airline, airline, airline, authority, authority, authority])
    // Where a body is does not say whose it is.
    #expect(speakers.last != "Tarrow")
  }

  /// The name among the mentions of what a mention stands for, else its own words.
  private func name(_ mention: Mention.ID, in document: Document) -> String {
    let cluster = document.clusters.first { $0.contains(mention) } ?? [mention]
    let named = cluster.first { document.mentions[$0].form == .named } ?? mention
    return document.text(of: document.mentions[named].tokens)
  }

  @Test func plainNarrationHasNone() async throws {
    let (_, attributions) = try await analysis(of: "The ship left the harbour at noon and reached the island at night.")
    #expect(attributions.isEmpty)
  }

  @Test func jsonIsValidAndItsOffsetsSlice() async throws {
    let (document, attributions) = try await analysis(of: "“We won’t pay,” Ana Lima told reporters in Lisbon 🇵🇹.")
    let json = DocumentJSON(document, attributions: attributions).text
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let found = try #require(object["attributions"] as? [[String: Any]])
    #expect(found.count == 1)
    let content = try #require(found[0]["content"] as? [String: Any])
    let (start, end) = (try #require(content["start"] as? Int), try #require(content["end"] as? Int))
    #expect(document.text[start..<end] == "We won’t pay,")
    #expect(found[0]["speaker"] is Int)
    let source = try #require(found[0]["source"] as? [String: Any])
    #expect(source["start"] as? Int == 16 && source["end"] as? Int == 24)
  }
}
