import ArgumentParser
import Foundation
import Language

/// Words per second of the language analysis, stage by stage.
struct LanguageBenchmark: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "language",
    abstract: "Measures the stages of the language analysis over text files.",
    discussion: """
      Each number is the median of several rounds. --windows writes the encoder's input, with which \
      `newsgraph-peers` in Sources/ModelTraining measures onnxruntime and PyTorch on the same windows.
      """)

  @Argument(help: "Text files.")
  var files: [String]

  @Option(help: "Threads of the parallel stages.")
  var threads = 2

  @Option(help: "Rounds of each stage.")
  var rounds = 9

  @Option(help: "Another model file than the built-in one.")
  var model: String?

  @Option(help: ArgumentHelp("Write the encoder's windows as JSON.", valueName: "path"))
  var windows: String?

  func run() async throws {
    let watch = Stopwatch(rounds: rounds)
    let model = try model.map { try LanguageModel(path: $0) } ?? .builtIn()
    let analyzer = try Analyzer(model: model, threads: threads)
    let texts = try files.map { String(decoding: try Data(contentsOf: URL(filePath: $0)), as: UTF8.self) }
    let stages = AnalysisStages(analyzer: analyzer, texts: texts)
    let input = stages.windows
    if let windows { try JSONEncoder().encode(input).write(to: URL(filePath: windows)) }
    let words = stages.wordCount
    print("\(texts.count) texts, \(words) words, \(input.count) windows, \(AnalysisStages.kernels)")
    watch.report("words", words: words, watch.median { _ = stages.tokenize() })
    watch.report("words and word pieces", words: words, watch.median { _ = stages.prepare() })
    watch.report("encoder", words: words, watch.median { stages.encode(input) })
    let stretches = stages.analyzeStretches()
    watch.report("encoder, heads and decoding", words: words, watch.median { _ = stages.analyzeStretches() })
    watch.report("mentions, coreference, quotations", words: words, watch.median { _ = stages.assemble(stretches) })
    watch.report(
      "encoder, \(threads) threads", words: words,
      await watch.asynchronousMedian { await stages.encodeConcurrently(input) })
    watch.report(
      "everything, \(threads) threads", words: words,
      try await watch.asynchronousMedian { _ = try await analyzer.analyze(texts) })
  }
}
