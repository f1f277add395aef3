import Evaluation
import Foundation
import Graph
import Newsgraph
import Testing

/// Scores on hand-made gold graphs, which stand beside the checkout and are skipped where they don't.
@Suite(.enabled(if: SharedFolder.url != nil, "no gold graphs beside the checkout (NEWSGRAPH_SHARED)"))
struct GoldScoreTests {
  @Test func reachesTheFloorsOnTheFirstArticle() async throws {
    let gold = try #require(SharedFolder.url).appending(path: "gold")
    let article = try ArticleSources().articles(at: gold.appending(path: "hegseth.txt").path)[0]
    let annotated = try JSONDecoder().decode(
      GoldGraph.self, from: Data(contentsOf: gold.appending(path: "hegseth.gold.json")))
    let graph = try await Samples.pipeline.get().graph(of: article)
    let report = GraphScorer.score(graph, against: annotated, text: article.text)
    try expect(
      report,
      reaches: [
        .roles: 0.85, .entities: 0.80, .quotes: 0.60, .positions: 0.45, .events: 0.40, .memberships: 0.65,
        .quantities: 0.60,
      ])
  }

  /// Nothing was learnt from these articles: neither what an event is nor how sure a rule's facts are.
  @Test func allArticlesReachTheFloorsAndConfidencesHold() async throws {
    let gold = try #require(SharedFolder.url).appending(path: "gold")
    let entries = try await GoldEvaluation(pipeline: Samples.pipeline.get()).entries(in: gold.path)
    var total = ScoreReport()
    for entry in entries { total.add(entry.report) }
    try expect(
      total,
      reaches: [
        .entities: 0.75, .roles: 0.70, .memberships: 0.45, .positions: 0.35, .quotes: 0.60, .events: 0.35,
        .quantities: 0.55,
      ])
    let sure = total.judgements.filter { $0.confidence >= 0.8 }
    let right = sure.count(where: \.isRight)
    #expect(sure.count >= 40)
    #expect(Double(right) >= 0.8 * Double(sure.count), "\(right) of \(sure.count)")
  }

  private func expect(_ report: ScoreReport, reaches floors: [FactKind: Double]) throws {
    for (kind, floor) in floors {
      let score = try #require(report.scores[kind])
      #expect(score.f1 >= floor, "\(kind): \(score.f1)")
    }
  }
}
