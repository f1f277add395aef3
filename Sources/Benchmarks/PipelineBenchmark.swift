import ArgumentParser
import ByteStreams
import Facts
import Foundation
import Graph
import Knowledge
import Language
import Newsgraph

/// Words per second of every stage from article to files.
struct PipelineBenchmark: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pipeline",
    abstract: "Measures every stage from articles to graphs: reading, language, facts, knowledge, each format.")

  @Argument(help: "Articles.")
  var files: [String]

  @Option(help: "Threads of the language analysis.")
  var threads = Pipeline.availableThreads

  @Option(help: "Rounds of each stage; the median counts.")
  var rounds = 9

  func run() async throws {
    let watch = Stopwatch(rounds: rounds)
    let sources = ArticleSources()
    let articles = try files.flatMap { try sources.articles(at: $0) }
    let analyzer = try Analyzer(threads: threads)
    let (facts, knowledge) = (FactExtraction(), KnowledgeBuilder())
    var documents: [Document] = []
    for article in articles { documents.append(try await analyzer.analyze(article.text, body: article.body)) }
    let words = documents.reduce(0) { $0 + $1.tokens.count }
    print("\(articles.count) articles, \(words) words, \(threads) threads for the language analysis")

    watch.report("reading", words: words, try watch.median { for file in files { _ = try sources.articles(at: file) } })
    watch.report(
      "language", words: words,
      try await watch.asynchronousMedian {
        for article in articles { _ = try await analyzer.analyze(article.text, body: article.body) }
      })
    let pairs = Array(zip(documents, articles))
    watch.report(
      "facts", words: words,
      watch.median { for (document, article) in pairs { _ = facts.facts(in: document, article: article) } })
    let found = pairs.map { facts.facts(in: $0, article: $1) }
    func graphs() -> [KnowledgeGraph] {
      zip(articles, found).map { knowledge.graph(article: $0, document: $1.0, facts: $1.1) }
    }
    watch.report("knowledge", words: words, watch.median { _ = graphs() })
    let finished = graphs()
    for format in GraphOutput.defaultFormats + ["turtle", "ntriples"] {
      let output = try GraphOutput(formats: [format])
      watch.report(
        format, words: words,
        try watch.median { for graph in finished { _ = try ByteSink.collect { try output.write(graph, to: $0) } } })
    }
  }
}
