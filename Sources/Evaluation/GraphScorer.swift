import Graph

/// Scores a graph against a gold graph, fact by fact.
///
/// Each gold fact goes with at most one predicted fact, best pairs first. What makes a pair:
/// - entities share a name;
/// - roles have the same person, a title with token F1 ≥ 0.6, and the same organization, if the gold role has one;
/// - memberships have the same member and group;
/// - positions have the same holder and stance, an issue with token F1 ≥ 0.4, and evidence that overlaps;
/// - quotes have the same speaker and a text with token F1 ≥ 0.8;
/// - events have evidence with span F1 > 0.2 and participants with F1 ≥ 0.5;
/// - quantities have the same value.
public struct GraphScorer {
  private let gold: GoldGraph
  private let graph: KnowledgeGraph
  private let text: ContiguousArray<Unicode.Scalar>
  private let goldNames: [String: Set<String>]
  private let names: [Entity.ID: Set<String>]
  private let labels: [Entity.ID: String]
  private var partner: [String: Entity.ID] = [:]

  /// - Parameter text: the article's text, in which the gold graph's evidence is looked up.
  public static func score(_ graph: KnowledgeGraph, against gold: GoldGraph, text: String) -> ScoreReport {
    let scorer = GraphScorer(gold, graph, text)
    var report = ScoreReport()
    for part in [
      scorer.entities(), scorer.roles(), scorer.memberships(), scorer.positions(), scorer.quotes(), scorer.events(),
      scorer.quantities(),
    ] {
      report.add(part)
    }
    return report
  }

  private init(_ gold: GoldGraph, _ graph: KnowledgeGraph, _ text: String) {
    self.gold = gold
    self.graph = graph
    self.text = ContiguousArray(text.unicodeScalars)
    goldNames = Dictionary(
      gold.entities.map { ($0.id, Set($0.names.map(TextComparison.name))) }, uniquingKeysWith: { $0.union($1) })
    names = Dictionary(
      graph.entities.map { ($0.id, Set(([$0.name] + $0.aliases).map(TextComparison.name))) },
      uniquingKeysWith: { $0.union($1) })
    labels = Dictionary(graph.entities.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    for (i, j) in Matching.pairs(gold.entities, graph.entities, score: sharedNames) {
      partner[gold.entities[i].id] = graph.entities[j].id
    }
  }

  // MARK: Kinds

  private func entities() -> ScoreReport {
    tally(
      .entities, gold.entities, graph.entities, sharedNames, { $0.names.first ?? $0.id }, { $0.name }, { _ in nil })
  }

  private func sharedNames(_ gold: GoldGraph.Entity, _ entity: Entity) -> Double {
    Double((goldNames[gold.id] ?? []).intersection(names[entity.id] ?? []).count)
  }

  private func roles() -> ScoreReport {
    tally(
      .roles, gold.roles, graph.memberships.filter { $0.role != nil },
      { gold, found in
        guard same(gold.person, found.member) else { return 0 }
        let likeness = TextComparison.tokenF1(gold.role, found.role ?? "")
        guard likeness >= 0.6 else { return 0 }
        if let organization = gold.organization {
          return same(organization, found.organization) ? likeness : 0
        }
        return found.organization == nil || found.provenance.isInferred ? likeness : 0
      }, { "\(label($0.person)), \($0.role), \(label($0.organization))" },
      { "\(label($0.member)), \($0.role ?? ""), \(label($0.organization))" }, \.provenance)
  }

  private func memberships() -> ScoreReport {
    tally(
      .memberships, gold.memberships, graph.memberships.filter { $0.role == nil },
      { same($0.member, $1.member) && same($0.group, $1.organization) ? 1 : 0 },
      { "\(label($0.member)) in \(label($0.group))" }, { "\(label($0.member)) in \(label($0.organization))" },
      \.provenance)
  }

  private func positions() -> ScoreReport {
    tally(
      .positions, gold.positions, graph.positions,
      { gold, found in
        guard same(gold.holder, found.holder), gold.stance == found.stance.rawValue else { return 0 }
        let likeness = TextComparison.tokenF1(gold.issue, found.issue.label)
        let overlap = overlap(gold.evidence, found.provenance)
        return likeness >= 0.4 && overlap > 0 ? likeness + overlap : 0
      }, { "\(label($0.holder)) \($0.stance): \($0.issue)" },
      { "\(label($0.holder)) \($0.stance.rawValue): \($0.issue.label)" }, \.provenance)
  }

  private func quotes() -> ScoreReport {
    tally(
      .quotes, gold.quotes, graph.statements,
      { gold, found in
        let likeness = TextComparison.tokenF1(gold.text, found.text)
        guard likeness >= 0.8 else { return 0 }
        if let speaker = gold.speaker, !same(speaker, found.speaker) { return 0 }
        return likeness
      }, { "\(label($0.speaker)): \($0.text.prefix(60))" },
      { "\(label($0.speaker)): \($0.text.prefix(60))" }, \.provenance)
  }

  private func events() -> ScoreReport {
    tally(
      .events, gold.events, graph.events,
      { gold, found in
        let overlap = overlap(gold.evidence, found.provenance)
        guard overlap > 0.2 else { return 0 }
        if gold.participants.isEmpty { return overlap }
        let actors = Set(found.agents + found.patients + found.others)
        let hits = gold.participants.filter { id in actors.contains { same(id, $0) } }.count
        let likeness = 2 * Double(hits) / Double(max(1, gold.participants.count + actors.count))
        return likeness >= 0.5 ? likeness + overlap + TextComparison.tokenF1(gold.type, found.type) : 0
      }, { event in "\(event.type) \(event.participants.map { label($0) })" },
      { event in "\(event.type) \((event.agents + event.patients + event.others).map { label($0) })" },
      \.provenance)
  }

  private func quantities() -> ScoreReport {
    tally(
      .quantities, gold.quantities.filter { $0.value != nil }, graph.quantities,
      { gold, found in
        abs((gold.value ?? 0) - found.value) < 1e-6 * max(1, abs(found.value))
          ? 1 + overlap(gold.evidence, found.provenance) : 0
      }, { "\($0.value ?? 0) \($0.unit ?? "")" }, { "\($0.value) \($0.unit ?? "")" }, \.provenance)
  }

  // MARK: Comparing

  private func same(_ id: String, _ entity: Entity.ID?) -> Bool {
    guard let entity else { return false }
    return partner[id] == entity || !(goldNames[id] ?? []).isDisjoint(with: names[entity] ?? [])
  }

  private func overlap(_ evidence: String, _ provenance: Provenance) -> Double {
    guard let gold = find(evidence), let found = provenance.evidence.first?.range else { return 0 }
    return TextComparison.spanF1(gold, found)
  }

  private func find(_ evidence: String) -> Range<Int>? {
    let wanted = ContiguousArray(evidence.unicodeScalars)
    guard let first = wanted.first, wanted.count <= text.count else { return nil }
    for start in 0...(text.count - wanted.count) where text[start] == first {
      if text[start..<start + wanted.count].elementsEqual(wanted) { return start..<start + wanted.count }
    }
    return nil
  }

  private func label(_ id: String?) -> String {
    id.flatMap { id in gold.entities.first { $0.id == id }?.names.first } ?? "—"
  }

  private func label(_ entity: Entity.ID?) -> String { entity.flatMap { labels[$0] } ?? "—" }

  private func tally<Gold, Found>(
    _ kind: FactKind, _ gold: [Gold], _ found: [Found], _ score: (Gold, Found) -> Double,
    _ describeGold: (Gold) -> String, _ describeFound: (Found) -> String, _ provenance: (Found) -> Provenance?
  ) -> ScoreReport {
    var report = ScoreReport()
    let pairs = Matching.pairs(gold, found, score: score)
    report.scores[kind] = Score(matched: pairs.count, predicted: found.count, gold: gold.count)
    let (matchedGold, matchedFound) = (Set(pairs.map(\.0)), Set(pairs.map(\.1)))
    for (index, item) in gold.enumerated() where !matchedGold.contains(index) {
      report.mistakes.append(.init(kind: kind, isMissed: true, description: describeGold(item)))
    }
    for (index, item) in found.enumerated() {
      let isRight = matchedFound.contains(index)
      if let provenance = provenance(item) {
        report.judgements.append(
          .init(kind: kind, rule: provenance.rule, confidence: provenance.confidence, isRight: isRight))
      }
      guard !isRight else { continue }
      let rule = provenance(item).map { "  (\($0.rule))" } ?? ""
      report.mistakes.append(.init(kind: kind, isMissed: false, description: describeFound(item) + rule))
    }
    return report
  }
}

/// One-to-one matching, best pairs first.
enum Matching {
  /// Pairs of indices; a score of 0 or less is no match. Equal scores go by index, later ones first, as the
  /// reference scorer has it.
  static func pairs<Left, Right>(
    _ left: [Left], _ right: [Right], score: (Left, Right) -> Double
  ) -> [(Int, Int)] {
    var scored: [(score: Double, left: Int, right: Int)] = []
    for (i, a) in left.enumerated() {
      for (j, b) in right.enumerated() {
        let value = score(a, b)
        if value > 0 { scored.append((value, i, j)) }
      }
    }
    scored.sort { $0 > $1 }
    var (usedLeft, usedRight) = (Set<Int>(), Set<Int>())
    var result: [(Int, Int)] = []
    for pair in scored where !usedLeft.contains(pair.left) && !usedRight.contains(pair.right) {
      usedLeft.insert(pair.left)
      usedRight.insert(pair.right)
      result.append((pair.left, pair.right))
    }
    return result
  }
}
