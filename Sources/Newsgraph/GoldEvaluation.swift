import Articles
import Evaluation
import Graph

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Extracts the articles of a folder and scores their graphs against the hand-made ones beside them.
///
/// The folder holds NAME.txt and NAME.gold.json for each article.
public struct GoldEvaluation: Sendable {
  /// One article's scores.
  public struct Entry: Sendable {
    public let name: String
    public let report: ScoreReport
    /// The events of the graph, with the cues they were chosen by and whether the gold graph has them.
    public let events: [LogisticRegression.Example]
  }

  private let pipeline: Pipeline
  private let sources: ArticleSources

  public init(pipeline: Pipeline, sources: ArticleSources = ArticleSources()) {
    self.pipeline = pipeline
    self.sources = sources
  }

  /// The scores of every article of a folder, by name.
  ///
  /// - Throws: `GoldEvaluationError` when the folder holds no gold graph or one has no article beside it; the errors of
  ///   reading and analysing.
  public func entries(in folder: String) async throws -> [Entry] {
    let suffix = ".gold.json"
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(suffix) }.sorted()
    guard !files.isEmpty else { throw GoldEvaluationError.noGoldGraphs(folder: folder) }
    var entries: [Entry] = []
    for file in files {
      let name = String(file.dropLast(suffix.count))
      entries.append(try await entry(name: name, in: folder))
    }
    return entries
  }

  private func entry(name: String, in folder: String) async throws -> Entry {
    let source = "\(folder)/\(name).txt"
    guard let article = try sources.articles(at: source).first else {
      throw GoldEvaluationError.noArticle(file: source)
    }
    let data = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name).gold.json"))
    let gold: GoldGraph
    do { gold = try GoldGraph(json: data) } catch {
      throw GoldEvaluationError.unreadableGold(file: "\(folder)/\(name).gold.json", reason: "\(error)")
    }
    let extraction = try await pipeline.extraction(from: article)
    let report = GraphScorer.score(extraction.graph, against: gold, text: article.text)
    return Entry(name: name, report: report, events: EventStudy.examples(of: extraction, report))
  }
}

/// Why a folder could not be evaluated.
public enum GoldEvaluationError: Error, Hashable, Sendable, CustomStringConvertible {
  case noGoldGraphs(folder: String)
  case noArticle(file: String)
  case unreadableGold(file: String, reason: String)

  public var description: String {
    switch self {
    case .noGoldGraphs(let folder): "\(folder): no file NAME.gold.json in it"
    case .noArticle(let file): "\(file): no article to go with the gold graph"
    case .unreadableGold(let file, let reason): "\(file): not a gold graph: \(reason)"
    }
  }
}
