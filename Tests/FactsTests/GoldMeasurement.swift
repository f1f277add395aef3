import Evaluation
import Foundation
import Graph
import Knowledge
import Language
import Testing

@testable import Facts

/// Measures the rules on parsed gold articles. For work on the rules without the model; `newsgraph evaluate` measures
/// the whole path.
///
/// `NEWSGRAPH_PARSED=FOLDER swift test --filter GoldMeasurement` with NAME.conllu files in the folder.
@Suite struct GoldMeasurement {
  static let parsed = ProcessInfo.processInfo.environment["NEWSGRAPH_PARSED"].map { URL(fileURLWithPath: $0) }

  @Test(.enabled(if: parsed != nil, "no parsed articles: set NEWSGRAPH_PARSED"))
  func measure() throws {
    let parsed = try #require(Self.parsed)
    let gold = SharedFolder.url.appendingPathComponent("gold")
    var total = ScoreReport()
    for file in try FileManager.default.contentsOfDirectory(atPath: gold.path).sorted()
    where file.hasSuffix(".gold.json") {
      let name = String(file.dropLast(".gold.json".count))
      let conllu = parsed.appendingPathComponent(name + ".conllu")
      guard FileManager.default.fileExists(atPath: conllu.path) else { continue }
      let report = try Self.report(
        gold: GoldGraph(json: Data(contentsOf: gold.appendingPathComponent(file))),
        text: String(contentsOf: gold.appendingPathComponent(name + ".txt"), encoding: .utf8), conllu: conllu)
      print("== \(name)")
      for mistake in report.mistakes where mistake.kind != .entities {
        print(mistake.isMissed ? "  - missed" : "  + extra ", "\(mistake.kind.rawValue):", mistake.description)
      }
      Self.show(report)
      total.add(report)
    }
    print("== all")
    Self.show(total)
    #expect((total.scores[.roles]?.f1 ?? 0) > 0.5)
  }

  static func show(_ report: ScoreReport) {
    for kind in FactKind.allCases {
      let score = report.scores[kind] ?? Score()
      print(
        kind.rawValue.padding(toLength: 12, withPad: " ", startingAt: 0),
        String(format: "%.3f %.3f %.3f", score.precision, score.recall, score.f1),
        "\(score.matched)/\(score.predicted)/\(score.gold)")
    }
  }

  static func report(gold: GoldGraph, text: String, conllu: URL) throws -> ScoreReport {
    let parsed = try CoNLLUReader(original: text).documents(in: String(contentsOf: conllu, encoding: .utf8))
    let document = try #require(parsed.first)
    let article = Article(
      id: Article.ID(sha256: String(repeating: "0", count: 64)), text: text, body: 0..<text.unicodeScalars.count,
      datePublished: gold.date.flatMap { PartialDate($0) })
    let (extended, facts) = FactExtraction().facts(in: document, article: article)
    let graph = KnowledgeBuilder().graph(article: article, document: extended, facts: facts)
    return GraphScorer.score(graph, against: gold, text: text)
  }
}
