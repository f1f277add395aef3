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
    let model = try model.map { try LanguageModel(path: $0) } ?? .builtIn()
    let analyzer = try Analyzer(model: model, threads: threads)
    let texts = try files.map { String(decoding: try Data(contentsOf: URL(filePath: $0)), as: UTF8.self) }
    let stages = AnalysisStages(analyzer: analyzer, texts: texts)
    let input = stages.windows
    if let windows { try JSONEncoder().encode(input).write(to: URL(filePath: windows)) }
    let words = stages.wordCount
    print("\(texts.count) texts, \(words) words, \(input.count) windows, \(AnalysisStages.kernels)")
    report("words", words, measure { _ = stages.tokenize() })
    report("words and word pieces", words, measure { _ = stages.prepare() })
    report("encoder", words, measure { stages.encode(input) })
    let stretches = stages.analyzeStretches()
    report("encoder, heads and decoding", words, measure { _ = stages.analyzeStretches() })
    report("mentions, coreference, quotations", words, measure { _ = stages.assemble(stretches) })
    report("encoder, \(threads) threads", words, await measure { await stages.encodeConcurrently(input) })
    report("everything, \(threads) threads", words, try await measure { _ = try await analyzer.analyze(texts) })
  }

  private func measure(_ body: () async throws -> Void) async rethrows -> Duration {
    var times: [Duration] = []
    for _ in 0..<rounds { times.append(try await ContinuousClock().measure(body)) }
    return times.sorted()[rounds / 2]
  }

  private func measure(_ body: () -> Void) -> Duration {
    let times = (0..<rounds).map { _ in ContinuousClock().measure(body) }
    return times.sorted()[rounds / 2]
  }

  private func report(_ stage: String, _ words: Int, _ time: Duration) {
    let seconds = Double(time.components.attoseconds) * 1e-18 + Double(time.components.seconds)
    let name = stage.padding(toLength: 34, withPad: " ", startingAt: 0)
    print(name, String(format: "%9.1f ms %11.0f words/s", seconds * 1000, Double(words) / seconds))
  }
}
