import Evaluation
import Foundation
import Graph
import Language
import Testing

@testable import Facts

/// Measures the rules on parsed gold articles, without the linking of `Knowledge`: mentions are resolved by the gold
/// graph's own names. For work on the rules; `newsgraph evaluate` measures the whole path.
///
/// `NEWSGRAPH_PARSED=FOLDER swift test --filter GoldMeasurement` with NAME.conllu files in the folder.
@Suite struct GoldMeasurement {
  static let parsed = ProcessInfo.processInfo.environment["NEWSGRAPH_PARSED"].map { URL(fileURLWithPath: $0) }

  @Test(.enabled(if: parsed != nil, "no parsed articles: set NEWSGRAPH_PARSED"))
  func measure() throws {
    let parsed = try #require(Self.parsed)
    let gold = SharedFolder.url.appendingPathComponent("gold")
    var total = ScoreReport()
    for file in try FileManager.default.contentsOfDirectory(atPath: gold.path).sorted()
    where file.hasSuffix(".gold.json") {
      let name = String(file.dropLast(".gold.json".count))
      let conllu = parsed.appendingPathComponent(name + ".conllu")
      guard FileManager.default.fileExists(atPath: conllu.path) else { continue }
      let report = try Self.report(
        gold: GoldGraph(contentsOf: gold.appendingPathComponent(file)),
        text: String(contentsOf: gold.appendingPathComponent(name + ".txt"), encoding: .utf8), conllu: conllu)
      print("== \(name)")
      for mistake in report.mistakes where mistake.kind != .entities {
        print(mistake.isMissed ? "  - missed" : "  + extra ", "\(mistake.kind.rawValue):", mistake.description)
      }
      Self.show(report)
      total.add(report)
    }
    print("== all")
    Self.show(total)
    #expect((total.scores[.roles]?.f1 ?? 0) > 0.5)
  }

  static func show(_ report: ScoreReport) {
    for kind in FactKind.allCases {
      let score = report.scores[kind] ?? Score()
      print(
        kind.rawValue.padding(toLength: 12, withPad: " ", startingAt: 0),
        String(format: "%.3f %.3f %.3f", score.precision, score.recall, score.f1),
        "\(score.matched)/\(score.predicted)/\(score.gold)")
    }
  }

  static func report(gold: GoldGraph, text: String, conllu: URL) throws -> ScoreReport {
    let parsed = try CoNLLUReader(original: text).documents(in: String(contentsOf: conllu, encoding: .utf8))
    let document = try #require(parsed.first)
    let article = Article(
      id: Article.ID(sha256: String(repeating: "0", count: 64)), text: text, body: 0..<text.unicodeScalars.count,
      datePublished: gold.date.flatMap { PartialDate($0) })
    let (extended, facts) = FactExtraction().facts(in: document, article: article)
    let resolver = GoldNames(gold: gold, document: extended)
    let entities = gold.entities.map {
      Entity(id: Entity.ID(path: $0.id), kind: .other, name: $0.names[0], aliases: Array($0.names.dropFirst()))
    }
    let graph = KnowledgeGraph(
      entities: entities + resolver.others,
      facts: FactMerging.merged(facts.compactMap { $0.mapParticipants { resolver.entity[$0] } }))
    return GraphScorer.score(graph, against: gold, text: text)
  }
}

/// Mentions by the gold graph's names and descriptions; pronouns by the last person who was a subject.
private struct GoldNames {
  var entity: [Mention.ID: Entity.ID] = [:]
  var others: [Entity] = []

  init(gold: GoldGraph, document: Document) {
    var names: [String: String] = [:]
    for entity in gold.entities {
      for name in entity.names + (entity.descriptions ?? []) { names[name.lowercased()] = entity.id }
    }
    let persons = Set(gold.entities.filter { $0.type == "person" }.map(\.id))
    var lastSubject: Entity.ID?
    for mention in document.mentions {
      var text = document.text(of: mention.tokens).lowercased()
      if text.hasPrefix("the "), names[text] == nil { text = String(text.dropFirst(4)) }
      let token = document.tokens[mention.head]
      if let id = names[text] ?? names.first(where: { text.hasSuffix(" " + $0.key) && mention.form == .named })?.value {
        entity[mention.id] = Entity.ID(path: id)
        if token.relation.base == "nsubj", persons.contains(id) { lastSubject = Entity.ID(path: id) }
      } else if mention.form == .pronoun, ["he", "she"].contains(token.form.lowercased()) {
        entity[mention.id] = lastSubject
      } else if mention.form == .named {
        let id = Entity.ID(path: "other/" + text)
        entity[mention.id] = id
        others.append(Entity(id: id, kind: .other, name: text))
      }
    }
  }
}
