import ArgumentParser
import Facts
import Graph
import Language
import Newsgraph

/// `newsgraph explain`: every fact with its sentence, its rule and the words the rule captured.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Shows, for every fact, the sentence that says it, the rule that read it and the words it went by.")

  @Argument(help: "The articles; - is standard input.")
  var files: [String]

  @Option(help: "Only facts of rules whose name starts so: role, position.modal, …")
  var rule: String?

  @Option(help: "The most threads to use.")
  var threads = Pipeline.availableThreads

  func validate() throws {
    guard threads > 0 else { throw ValidationError("--threads must be at least 1.") }
  }

  func run() async throws {
    let console = Console()
    let analyzer = try console.report(as: .software) { try Analyzer(threads: threads) }
    for file in files {
      for article in try console.report({ try ArticleSources().articles(at: file) }) {
        try console.print(try await explanation(of: article, analyzer))
      }
    }
  }

  private func explanation(of article: Article, _ analyzer: Analyzer) async throws -> String {
    let analysis = try await analyzer.analyze(article.text, body: article.body)
    let (document, facts) = FactExtraction().derivedFacts(in: analysis, article: article)
    let shown = facts.filter { fact in rule.map { fact.fact.provenance.rule.hasPrefix($0) } ?? true }
    return FactExplanation(document: document).text(of: shown)
  }
}
