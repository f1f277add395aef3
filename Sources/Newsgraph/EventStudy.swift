import Evaluation
import Facts
import Graph
import Language

/// Learns from annotated articles which of the candidates that verbs and nouns tell are events, and shows how well that
/// chooses in articles that nothing was learnt from.
public struct EventStudy: Sendable {
  private let entries: [GoldEvaluation.Entry]
  /// What all articles say.
  private let model: LogisticRegression
  /// The probability of each candidate by what the *other* articles say, article by article.
  private let heldOut: [[Double]]

  /// - Parameter entries: scored with a pipeline that takes every candidate (`EventSelection.everything`).
  public init(_ entries: [GoldEvaluation.Entry]) {
    self.entries = entries
    let all = LogisticRegression(entries.flatMap(\.events))
    model = all
    heldOut = entries.indices.map { index in
      let others = entries.indices.filter { $0 != index }.flatMap { entries[$0].events }
      let selection = EventStudy.selection(of: LogisticRegression(others, from: all), threshold: 0)
      return entries[index].events.map { selection.probability(of: $0.cues) }
    }
  }

  /// The events of an extraction's graph with their cues and whether they are right: a graph's events stand in the
  /// order of the report's judgements.
  static func examples(of extraction: Extraction, _ report: ScoreReport) -> [LogisticRegression.Example] {
    var cues: [Key: [String]] = [:]
    for derived in extraction.derived {
      guard case .event(let event) = derived.fact else { continue }
      cues[Key(event.type, event.provenance), default: []] = derived.cues
    }
    let judgements = report.judgements.filter { $0.kind == .events }
    return zip(extraction.graph.events, judgements).map { event, judgement in
      LogisticRegression.Example(
        cues: cues[Key(event.type, event.provenance)] ?? [], isRight: judgement.isRight)
    }
  }

  private struct Key: Hashable {
    let type: String
    let evidence: Evidence?

    init(_ type: String, _ provenance: Provenance) {
      self.type = type
      evidence = provenance.evidence.first
    }
  }

  /// What all articles say, with the threshold that chooses best in articles left out.
  public var selection: EventSelection {
    EventStudy.selection(of: model, threshold: bestThreshold)
  }

  private static func selection(of model: LogisticRegression, threshold: Double) -> EventSelection {
    EventSelection(weights: model.weights, bias: model.bias, threshold: threshold)
  }

  /// Of the hundredths at which at least half of what is chosen is right, the one of the best F1; of equals the lowest.
  /// A lower one may have a better F1, but a graph with more wrong events than right ones helps nobody.
  private var bestThreshold: Double {
    let all = (10...60).map { Double($0) / 100 }
    return all.filter { score(at: $0).precision >= 0.5 }.max { score(at: $0).f1 < score(at: $1).f1 } ?? 0.5
  }

  private func score(at threshold: Double) -> Score {
    var score = Score()
    for (entry, probabilities) in zip(entries, heldOut) {
      let chosen = zip(entry.events, probabilities).filter { $0.1 >= threshold }
      score += Score(
        matched: chosen.count { $0.0.isRight }, predicted: chosen.count,
        gold: entry.report.scores[.events]?.gold ?? 0)
    }
    return score
  }

  /// What choosing gives in articles left out of the learning.
  public var summary: String {
    let threshold = bestThreshold
    let score = score(at: threshold)
    func rounded(_ value: Double) -> String { "\((value * 1000).rounded() / 1000)" }
    return """
      events chosen from \(entries.reduce(0) { $0 + $1.events.count }) candidates, each article left out in turn, \
      probability at least \(threshold): precision \(rounded(score.precision)), recall \(rounded(score.recall)), \
      F1 \(rounded(score.f1))

      """
  }

  /// The Swift source that ships the weights.
  public var source: String {
    LearntSource.swift(
      name: "EventWeights",
      comment: """
        // Made by `newsgraph evaluate … --learn-events`: how much each cue speaks for an event, in log odds. Weights of cues
        // only; no text of any article.
        """,
      text: selection.text)
  }
}
