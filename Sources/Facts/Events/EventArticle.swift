import Graph
import Language

/// What the article as a whole says of its candidates: whether its headline has them, how much it is about those who
/// take part, and whether it has told the event before.
struct EventArticle {
  private let context: FactContext
  /// The number of mentions of whoever stands behind a mention.
  private var prominence: [String: Int] = [:]
  private let clusterOf: [Mention.ID: Int]
  private let titleLemmas: Set<String>
  private let titleNames: Set<String>

  init(_ context: FactContext) {
    self.context = context
    let document = context.tree.document
    var clusterOf: [Mention.ID: Int] = [:]
    for (number, cluster) in document.clusters.enumerated() { for id in cluster { clusterOf[id] = number } }
    self.clusterOf = clusterOf
    let title = document.sentences.first?.tokens ?? 0..<0
    titleLemmas = Set(title.map { context.tree.lemma($0) })
    titleNames = Set(title.map { context.tree.token($0).form.lowercased() })
    for mention in document.mentions where mention.form == .named || clusterOf[mention.id] != nil {
      prominence[identity(of: mention.id), default: 0] += 1
    }
  }

  /// The last word of the name of whoever a mention stands for.
  private func identity(of id: Mention.ID) -> String {
    let document = context.tree.document
    var mention = context.mentions[id]
    if mention.form != .named, let cluster = clusterOf[id],
      let named = document.clusters[cluster].first(where: { document.mentions[$0].form == .named })
    {
      mention = document.mentions[named]
    }
    return context.tree.token(mention.tokens.upperBound - 1).form.lowercased()
  }

  /// Every candidate with the cues that the others and the article give it.
  func weighed(_ candidates: [DerivedFact]) -> [DerivedFact] {
    let bySentence = Dictionary(grouping: candidates.indices, by: { candidates[$0].sentence })
    var told: [String: Set<String>] = [:]
    return candidates.enumerated().map { index, candidate in
      guard case .event(let event) = candidate.fact else { return candidate }
      var candidate = candidate
      let names = Set((event.agents + event.patients + event.others).map(identity))
      var cues: [String] = []
      if let earlier = told[event.type] {
        cues.append(earlier.isDisjoint(with: names) ? "told-type-before" : "told-before")
      }
      told[event.type, default: []].formUnion(names)
      let neighbours = bySentence[candidate.sentence] ?? []
      cues.append("neighbours:\(min(4, neighbours.count))")
      cues.append(neighbours.first == index ? "first-of-sentence" : "later-of-sentence")
      let most = names.map { prominence[$0] ?? 0 }.max() ?? 0
      cues.append("prominence:" + (most == 0 ? "0" : most == 1 ? "1" : most < 4 ? "few" : most < 8 ? "some" : "many"))
      if candidate.sentence > 0 {
        if titleLemmas.contains(event.type) { cues.append("title:type") }
        cues.append("title:names-\(min(2, names.intersection(titleNames).count))")
      }
      let count = context.tree.document.sentences.count
      cues.append("fifth:\(candidate.sentence * 5 / max(1, count))")
      cues.append("length:\(count < 8 ? "short" : count < 20 ? "medium" : "long")")
      cues += day(event)
      candidate.cues += cues
      return candidate
    }
  }

  /// How long before or after the publication.
  private func day(_ event: Event<Mention.ID>) -> [String] {
    guard let day = event.date?.dayNumber, let today = context.article.datePublished?.dayNumber else {
      guard let year = event.date?.year, let this = context.article.datePublished?.year else { return [] }
      return [year < this ? "when:past-year" : "when:this-year"]
    }
    switch day - today {
    case ..<(-30): return ["when:long-ago"]
    case ..<(-8): return ["when:ago"]
    case ..<1: return ["when:week"]
    default: return ["when:to-come"]
    }
  }
}
