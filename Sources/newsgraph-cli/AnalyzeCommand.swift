import ArgumentParser
import Facts
import Foundation
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
      """)

  @Argument(help: "The file to analyse; - is standard input.")
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
    let model = try model.map { try LanguageModel(path: $0) } ?? .builtIn()
    if verifyModel { try model.verifyChecksum() }
    let analyzer = try Analyzer(model: model, threads: threads)
    let text = try read()
    let documents =
      switch from {
      case .text: [try await analyzer.analyze(text)]
      case .conllu: try await analyzer.analyze(given: given(text))
      }
    write(documents)
  }

  private func read() throws -> String {
    let bytes: Data
    if file == "-" {
      bytes = FileHandle.standardInput.readDataToEndOfFile()
    } else {
      do { bytes = try Data(contentsOf: URL(filePath: file)) } catch {
        throw AnalyzeInputError(description: "\(file): cannot read: \(error.localizedDescription)")
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func given(_ text: String) throws -> [Document] {
    do { return try CoNLLUReader().documents(in: text) } catch {
      throw AnalyzeInputError(description: "\(file): \(error)")
    }
  }

  private func write(_ documents: [Document]) {
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
    FileHandle.standardOutput.write(Data(output.utf8))
  }
}

/// A file that cannot be read or understood: exit code 1, without the usage text.
private struct AnalyzeInputError: Error, CustomStringConvertible {
  let description: String
}
