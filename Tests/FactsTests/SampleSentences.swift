import Foundation
import Graph
import Language

@testable import Facts

/// The project's own sentences with their trees: `Sentences.conllu`, parsed by the model and corrected by hand.
enum SampleSentences {
  /// What the rules say of a sentence, one line for each fact whose summary starts with `kind`.
  static func summaries(_ name: String, _ kind: String, published: String? = "2024-05-15") throws -> [String] {
    let document = try document(name)
    let article = Article(
      id: Article.ID(sha256: "0"), text: "", body: 0..<0, datePublished: published.flatMap { PartialDate($0) })
    let (extended, facts) = FactExtraction().facts(in: document, article: article)
    let explanation = FactExplanation(document: extended)
    return facts.map(explanation.summary).filter { $0.hasPrefix(kind) }.map {
      String($0.dropFirst(kind.count).drop { ":( ".contains($0) })
    }
  }

  static func document(_ name: String) throws -> Document {
    guard let text = all[name] else { throw MissingSentence(name: name) }
    return try CoNLLUReader().documents(in: text)[0]
  }

  struct MissingSentence: Error { var name: String }

  private static let all: [String: String] = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Sentences.conllu")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    let documents = text.components(separatedBy: "# newdoc id = ").dropFirst()
    return Dictionary(
      documents.map { document in
        let end = document.firstIndex(of: "\n") ?? document.endIndex
        return (String(document[..<end]), String(document[end...]))
      }, uniquingKeysWith: { first, _ in first })
  }()
}
