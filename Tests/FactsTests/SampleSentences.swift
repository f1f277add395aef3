import Foundation
import Graph
import Language

@testable import Facts

/// The project's own sentences with their trees, parsed by the model and corrected by hand: `Sentences.conllu`, and
/// `RuleSentences.conllu` with one that each rule reads (`rule.NAME.+`) and one that it leaves alone (`rule.NAME.-`).
enum SampleSentences {
  /// What the rules say of a sentence, one line for each fact whose summary starts with `kind`.
  static func summaries(
    _ name: String, _ kind: String, published: String? = "2024-05-15", events: EventSelection = .learnt
  ) throws -> [String] {
    let (extended, facts) = try facts(name, published: published, events: events)
    let explanation = FactExplanation(document: extended)
    return facts.map(explanation.summary).filter { $0.hasPrefix(kind) }.map {
      String($0.dropFirst(kind.count).drop { ":( ".contains($0) })
    }
  }

  /// All that the rules say of a sentence.
  static func facts(
    _ name: String, published: String? = "2024-05-15", events: EventSelection = .learnt
  ) throws -> (document: Document, facts: [Fact<Mention.ID>]) {
    let document = try document(name)
    let article = Article(
      id: Article.ID(sha256: "0"), text: "", body: 0..<0, datePublished: published.flatMap { PartialDate($0) })
    return FactExtraction(events: events).facts(in: document, article: article)
  }

  /// The names of all sentences.
  static var names: [String] { all.keys.sorted() }

  static func document(_ name: String) throws -> Document {
    guard let text = all[name] else { throw MissingSentence(name: name) }
    return try CoNLLUReader().documents(in: text)[0]
  }

  struct MissingSentence: Error { var name: String }

  private static let all: [String: String] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let text = ["Sentences.conllu", "RuleSentences.conllu"].map { name in
      (try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)) ?? ""
    }.joined(separator: "\n")
    let documents = text.components(separatedBy: "# newdoc id = ").dropFirst()
    return Dictionary(
      documents.map { document in
        let end = document.firstIndex(of: "\n") ?? document.endIndex
        return (String(document[..<end]), String(document[end...]))
      }, uniquingKeysWith: { first, _ in first })
  }()
}
