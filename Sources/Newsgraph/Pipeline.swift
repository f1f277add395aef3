import Facts
import Graph
public import Knowledge
import Language

/// The whole way of an article: language analysis, facts, entities.
///
/// ```swift
/// let pipeline = try Pipeline()
/// let graph = try await pipeline.graph(of: article)
/// try write(graph, as: .turtle, to: sink)
/// ```
///
/// The same article and options always give the same graph, whatever the number of threads.
public struct Pipeline: Sendable {
  private let analyzer: Analyzer
  private let facts: FactExtraction
  private let knowledge: KnowledgeBuilder

  /// Makes a pipeline over the built-in model.
  ///
  /// - Parameters:
  ///   - threads: the most threads an article is analysed with, at least 1.
  ///   - gazetteer: what names are linked to.
  /// - Throws: `LanguageModelError` when the model file is missing or damaged.
  public init(threads: Int = Pipeline.availableThreads, gazetteer: Gazetteer = .builtIn) throws {
    self.init(analyzer: try Analyzer(threads: threads), knowledge: KnowledgeBuilder(gazetteer: gazetteer))
  }

  /// Makes a pipeline of given parts.
  public init(
    analyzer: Analyzer, facts: FactExtraction = FactExtraction(), knowledge: KnowledgeBuilder = KnowledgeBuilder()
  ) {
    self.analyzer = analyzer
    self.facts = facts
    self.knowledge = knowledge
  }

  /// The graph of one article.
  public func graph(of article: Article) async throws -> KnowledgeGraph {
    try await extraction(from: article).graph
  }

  /// Everything that was found on the way to the graph of an article.
  public func extraction(from article: Article) async throws -> Extraction {
    let analysis = try await analyzer.analyze(article.text, body: article.body)
    return extraction(from: analysis, of: article)
  }

  /// The same from an analysis made elsewhere, such as a treebank's.
  public func extraction(from analysis: Document, of article: Article) -> Extraction {
    let (document, derived) = facts.derivedFacts(in: analysis, article: article)
    let graph = knowledge.graph(article: article, document: document, facts: derived.map(\.fact))
    return Extraction(article: article, document: document, derived: derived, graph: graph)
  }
}

/// An article's graph together with what it was made from.
public struct Extraction: Sendable {
  public let article: Article
  /// The language analysis, with the mentions that facts refer to.
  public let document: Document
  /// The facts as the rules made them, before entities were brought together, with the way each was found.
  public let derived: [DerivedFact]
  public let graph: KnowledgeGraph

  /// The facts alone.
  public var facts: [Fact<Mention.ID>] { derived.map(\.fact) }
}
