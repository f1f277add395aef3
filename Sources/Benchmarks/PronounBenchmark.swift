import ArgumentParser
import Foundation
import Graph
import Knowledge
import Language

/// Measures what pronouns are resolved to on GAP (Webster et al. 2018): a pronoun and two names, of which it means one
/// or neither.
struct PronounBenchmark: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pronouns", abstract: "F1 of pronouns with named antecedents on a GAP file.")

  @Argument(help: "A file of GAP, tab-separated.")
  var file: String
  @Option(help: "How many rows to read.")
  var limit = 500
  @Flag(help: "Leave the clusters of the language analysis out: our own rules alone.")
  var withoutClusters = false

  func run() async throws {
    let analyzer = try Analyzer()
    var (right, found, gold, nowhere) = (0, 0, 0, 0)
    let rows = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").dropFirst().prefix(limit)
    for row in rows {
      guard let row = GAPRow(row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)) else {
        continue
      }
      var document = try await analyzer.analyze(row.text, body: 0..<row.text.unicodeScalars.count)
      if withoutClusters { document.clusters = [] }
      let article = Article(
        id: Article.ID(sha256: String(repeating: "0", count: 64)), text: row.text,
        body: 0..<row.text.unicodeScalars.count)
      let resolution = KnowledgeBuilder().resolve(article: article, document: document)
      let entity = { (offset: Int) -> Entity.ID? in
        document.mentions.filter { document.scalarRange(of: $0.tokens).contains(offset) }
          .min { $0.tokens.count < $1.tokens.count }.flatMap { resolution.entityOfMention[$0.id] }
      }
      let pronoun = entity(row.pronoun)
      for name in row.names {
        let other = entity(name.offset)
        if other == nil { nowhere += 1 }
        let isSame = pronoun != nil && pronoun == other
        if name.isMeant { gold += 1 }
        if isSame { found += 1 }
        if isSame, name.isMeant { right += 1 }
      }
    }
    let (precision, recall) = (Double(right) / Double(max(1, found)), Double(right) / Double(max(1, gold)))
    print(
      String(
        format: "precision %.3f, recall %.3f, F1 %.3f (%d of %d, %d found; %d names without an entity)", precision,
        recall, 2 * precision * recall / max(1e-9, precision + recall), right, gold, found, nowhere))
  }
}

/// A row of GAP; offsets count characters.
private struct GAPRow {
  var text: String
  var pronoun: Int
  var names: [(offset: Int, isMeant: Bool)]

  init?(_ fields: [String]) {
    guard fields.count > 9, let pronoun = Int(fields[3]), let first = Int(fields[5]), let second = Int(fields[8]) else {
      return nil
    }
    text = fields[1]
    self.pronoun = pronoun
    names = [(first, fields[6].lowercased() == "true"), (second, fields[9].lowercased() == "true")]
  }
}
