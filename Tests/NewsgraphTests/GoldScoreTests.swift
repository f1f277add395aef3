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
    let floors: [(FactKind, Double)] = [
      (.roles, 0.85), (.entities, 0.80), (.quotes, 0.60), (.positions, 0.45), (.events, 0.40), (.memberships, 0.65),
      (.quantities, 0.60),
    ]
    for (kind, floor) in floors {
      let score = try #require(report.scores[kind])
      #expect(score.f1 >= floor, "\(kind): \(score.f1)")
    }
  }
}
