import Graph
import Language

/// Keeps one position where several rules read the same words.
enum PositionFilter {
  static func filtered(_ facts: [DerivedFact]) -> [DerivedFact] {
    // What overlaps is in one sentence.
    var kept: [Int: [DerivedFact]] = [:]
    for fact in facts.sorted(by: { $0.fact.provenance.confidence > $1.fact.provenance.confidence })
    where !kept[fact.sentence, default: []].contains(where: { isSame($0.fact, fact.fact) }) {
      kept[fact.sentence, default: []].append(fact)
    }
    return kept.keys.sorted().flatMap { kept[$0] ?? [] }.sorted { left, right in
      let (a, b) = (left.fact.provenance.evidence[0], right.fact.provenance.evidence[0])
      return a < b || (a == b && left.fact.provenance.rule < right.fact.provenance.rule)
    }
  }

  /// The same holder, and the one issue within the other.
  private static func isSame(_ left: Fact<Mention.ID>, _ right: Fact<Mention.ID>) -> Bool {
    guard case .position(let a) = left, case .position(let b) = right, a.holder == b.holder, a.stance == b.stance,
      let first = a.provenance.evidence.first, let second = b.provenance.evidence.first,
      first.range.overlaps(second.range)
    else { return false }
    let (left, right) = (bare(a.issue.label), bare(b.issue.label))
    return left.contains(right) || right.contains(left)
  }

  /// Without the article, which one rule may take and another leave.
  private static func bare(_ label: String) -> Substring {
    let words = label.split(separator: " ", maxSplits: 1)
    guard words.count == 2, ["the", "a", "an", "any", "this", "that"].contains(words[0].lowercased()) else {
      return label[...]
    }
    return words[1]
  }
}
