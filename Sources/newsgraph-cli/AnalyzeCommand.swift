import ArgumentParser
import ByteStreams
import Facts
import Language

/// `newsgraph analyze`: the language analysis alone, for looking at and for scoring.
struct AnalyzeCommand: AsyncParsableCommand {
  enum Input: String, ExpressibleByArgument, CaseIterable {
    case text, conllu
  }
  enum Output: String, ExpressibleByArgument, CaseIterable {
    case conllu, json
  }

  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: "Shows the language analysis of a text: words, syntax, names, coreference, attributions.",
    discussion: """
      With --from conllu the words and sentences of the file are kept, and everything else is analysed anew, so that \
      any treebank can be scored. Offsets in the output count Unicode scalars from 0.

      Exit codes are those of extract.
      """)

  @Argument(help: "The file to analyse, gzip or not; - is standard input.")
  var file: String

  @Option(help: "What the file holds: \(Input.allCases.map(\.rawValue).joined(separator: " or ")).")
  var from = Input.text

  @Option(help: "What to write: \(Output.allCases.map(\.rawValue).joined(separator: " or ")).")
  var to = Output.conllu

  @Option(help: "How many threads to use at most (default: the number of processors).")
  var threads: Int?

  @Option(help: ArgumentHelp("Another model file than the built-in one.", valueName: "path"))
  var model: String?

  @Flag(help: "Compare the model file with its checksum first.")
  var verifyModel = false

  func validate() throws {
    if let threads, threads < 1 { throw ValidationError("--threads must be at least 1") }
  }

  func run() async throws {
    let console = Console()
    let analyzer = try console.report { try self.analyzer() }
    let text = try console.report { String(decoding: try ByteSource(path: file).readAll(), as: UTF8.self) }
    let documents =
      switch from {
      case .text: [try await analyzer.analyze(text)]
      case .conllu: try await analyzer.analyze(given: try console.report { try given(text) })
      }
    try console.report { try console.print(output(documents)) }
  }

  private func analyzer() throws -> Analyzer {
    let model = try model.map { try LanguageModel(path: $0) } ?? .builtIn()
    if verifyModel { try model.verifyChecksum() }
    return try Analyzer(model: model, threads: threads)
  }

  private func given(_ text: String) throws -> [Document] {
    do { return try CoNLLUReader().documents(in: text) } catch {
      throw AnalyzeInputError(description: "\(file): \(error)")
    }
  }

  private func output(_ documents: [Document]) -> String {
    var output = ""
    switch to {
    case .conllu:
      for (i, document) in documents.enumerated() {
        output += CoNLLUWriter().string(for: document, id: documents.count == 1 ? "document" : "document-\(i + 1)")
      }
    case .json:
      for document in documents {
        let (document, attributions) = AttributionReader().attributions(in: document)
        output += DocumentJSON(document, attributions: attributions).text + "\n"
      }
    }
    return output
  }
}

/// A file that is no CoNLL-U.
private struct AnalyzeInputError: Error, CustomStringConvertible {
  let description: String
}
