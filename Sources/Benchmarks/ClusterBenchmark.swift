import ArgumentParser
import Evaluation
import Foundation
import Graph
import Knowledge
import Language

/// Measures how names are brought together: the gold graphs' names as mentions in, our entities out.
struct ClusterBenchmark: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clusters", abstract: "B³ of entities over the names of gold graphs, given the names.",
    discussion: "The syntax is that of the shipped model; its names and clusters are left out.")

  @Argument(help: "A folder of NAME.txt and NAME.gold.json.")
  var gold: String
  @Flag(help: "Print every entity that differs.")
  var errors = false

  func run() async throws {
    let analyzer = try Analyzer()
    var total = Tally()
    for file in try FileManager.default.contentsOfDirectory(atPath: gold).sorted() where file.hasSuffix(".gold.json") {
      try await measure(String(file.dropLast(10)), analyzer, &total)
    }
    print(total.report)
  }

  struct Tally {
    var (precision, recall, mentions, exact, entities) = (0.0, 0.0, 0, 0, 0)

    var report: String {
      let (p, r) = (precision / Double(max(1, mentions)), recall / Double(max(1, mentions)))
      return String(
        format: "%d mentions: B³ precision %.3f, recall %.3f, F1 %.3f; %d of %d gold entities exactly", mentions, p, r,
        2 * p * r / max(p + r, 1e-9), exact, entities)
    }
  }

  private func measure(_ name: String, _ analyzer: Analyzer, _ total: inout Tally) async throws {
    let graph = try GoldGraph(json: Data(contentsOf: URL(fileURLWithPath: "\(gold)/\(name).gold.json")))
    let text = try String(contentsOfFile: "\(gold)/\(name).txt", encoding: .utf8)
    var document = try await analyzer.analyze(text)
    let gold = ClusterBenchmark.mentions(of: graph, in: document)
    document.mentions = gold.map(\.mention)
    document.clusters = []
    let article = Article(
      id: Article.ID(sha256: String(repeating: "0", count: 64)), text: text, body: 0..<document.text.count,
      datePublished: graph.date.flatMap { PartialDate($0) })
    let ours = KnowledgeBuilder().resolve(article: article, document: document).entityOfMention
    var (ourSets, goldSets) = ([Entity.ID: Set<Int>](), [String: Set<Int>]())
    for (id, item) in gold.enumerated() {
      if let entity = ours[id] { ourSets[entity, default: []].insert(id) }
      goldSets[item.entity, default: []].insert(id)
    }
    var part = Tally()
    for (id, item) in gold.enumerated() {
      let (mine, theirs) = (ours[id].flatMap { ourSets[$0] } ?? [id], goldSets[item.entity] ?? [id])
      let common = Double(mine.intersection(theirs).count)
      part.precision += common / Double(mine.count)
      part.recall += common / Double(theirs.count)
      part.mentions += 1
    }
    part.entities = goldSets.count
    part.exact = goldSets.values.filter { set in ourSets.values.contains(set) }.count
    print(name, part.report)
    if errors { report(goldSets, ourSets, gold.map { document.text(of: $0.mention.tokens) }) }
    total.precision += part.precision
    total.recall += part.recall
    total.mentions += part.mentions
    total.exact += part.exact
    total.entities += part.entities
  }

  private func report(_ gold: [String: Set<Int>], _ ours: [Entity.ID: Set<Int>], _ names: [String]) {
    for (entity, set) in ours.sorted(by: { $0.key < $1.key }) where !gold.values.contains(set) {
      print("  ours \(entity):", set.sorted().map { names[$0] }.joined(separator: " · "))
    }
    for (entity, set) in gold.sorted(by: { $0.key < $1.key }) where !ours.values.contains(set) {
      print("  gold \(entity):", set.sorted().map { names[$0] }.joined(separator: " · "))
    }
  }

  /// Every place where a gold name stands in the text as whole words, longer names first.
  private static func mentions(of graph: GoldGraph, in document: Document) -> [(mention: Mention, entity: String)] {
    let names = graph.entities.flatMap { entity in entity.names.map { (name: $0, entity: entity) } }
      .sorted { ($0.name.count, $1.name) > ($1.name.count, $0.name) }
    var taken = Set<Int>()
    var found: [(Range<Int>, GoldGraph.Entity)] = []
    for (name, entity) in names {
      let wanted = Array(name.unicodeScalars)
      for start in document.tokens.indices where !taken.contains(start) {
        let low = document.tokens[start].range.lowerBound
        guard low + wanted.count <= document.text.count,
          document.text.scalars[low..<(low + wanted.count)].elementsEqual(wanted),
          let end = document.tokens[start...].firstIndex(where: { $0.range.upperBound == low + wanted.count })
        else { continue }
        found.append((start..<(end + 1), entity))
        taken.formUnion(start...end)
      }
    }
    return found.sorted { $0.0.lowerBound < $1.0.lowerBound }.enumerated().map { id, item in
      let (range, entity) = item
      let head = range.first { token in document.tokens[token].head.map { !range.contains($0) } ?? true }
      return (
        Mention(
          id: id, tokens: range, head: head ?? range.lowerBound, form: .named,
          kind: Mention.Kind(entityType: entity.type)),
        entity.id
      )
    }
  }
}
