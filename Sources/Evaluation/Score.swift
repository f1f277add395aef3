/// What graphs are scored on.
public enum FactKind: String, CaseIterable, Sendable {
  case entities, roles, memberships, positions, quotes, events, quantities
}

/// How many of what was found and of what should have been found agree.
public struct Score: Sendable, Hashable {
  public var matched = 0
  public var predicted = 0
  public var gold = 0

  public init(matched: Int = 0, predicted: Int = 0, gold: Int = 0) {
    self.matched = matched
    self.predicted = predicted
    self.gold = gold
  }

  public var precision: Double { predicted == 0 ? 0 : Double(matched) / Double(predicted) }
  public var recall: Double { gold == 0 ? 0 : Double(matched) / Double(gold) }
  public var f1: Double { predicted + gold == 0 ? 0 : 2 * Double(matched) / Double(predicted + gold) }

  public static func += (left: inout Score, right: Score) {
    left.matched += right.matched
    left.predicted += right.predicted
    left.gold += right.gold
  }
}

/// The scores of one graph, and what was missed and what was too much.
public struct ScoreReport: Sendable {
  public struct Mistake: Sendable, Hashable {
    public var kind: FactKind
    /// True for a gold fact that was not found, false for a fact that is not in the gold graph.
    public var isMissed: Bool
    public var description: String
  }

  /// A predicted fact's confidence and whether it is in the gold graph.
  public struct Judgement: Sendable, Hashable {
    public var kind: FactKind
    public var rule: String
    public var confidence: Double
    public var isRight: Bool
  }

  public var scores: [FactKind: Score] = [:]
  public var mistakes: [Mistake] = []
  public var judgements: [Judgement] = []

  public init() {}

  public mutating func add(_ other: ScoreReport) {
    for kind in FactKind.allCases { scores[kind, default: Score()] += other.scores[kind] ?? Score() }
    mistakes += other.mistakes
    judgements += other.judgements
  }

  /// The mean F1 of the kinds.
  public var macroF1: Double {
    let all = FactKind.allCases.map { scores[$0]?.f1 ?? 0 }
    return all.reduce(0, +) / Double(all.count)
  }
}
