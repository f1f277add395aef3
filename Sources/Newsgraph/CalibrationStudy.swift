import Evaluation
import Facts

/// Learns confidences from annotated articles and shows how far they can be trusted on others.
public struct CalibrationStudy: Sendable {
  private let entries: [GoldEvaluation.Entry]

  /// - Parameter entries: scored with a pipeline whose rules state confidences of their own (`Calibration.none`).
  public init(_ entries: [GoldEvaluation.Entry]) { self.entries = entries }

  /// What all articles say.
  public var calibration: Calibration { CalibrationStudy.learnt(from: entries[...]) }

  private static func learnt(from entries: some Sequence<GoldEvaluation.Entry>) -> Calibration {
    var counts: [Calibration.Key: Calibration.Counts] = [:]
    // An event's confidence is its probability by `EventSelection`, learnt already.
    for judgement in entries.flatMap(\.report.judgements) where judgement.kind != .events {
      counts[Calibration.Key(rule: judgement.rule, kind: judgement.kind.rawValue), default: Calibration.Counts()]
        .add(isRight: judgement.isRight, stated: judgement.confidence)
    }
    return Calibration(counts: counts)
  }

  /// Every fact with the confidence that the *other* articles give it.
  public var heldOut: [ScoreReport.Judgement] {
    entries.indices.flatMap { index in
      let others = entries.indices.filter { $0 != index }.map { entries[$0] }
      let calibration = CalibrationStudy.learnt(from: others)
      return entries[index].report.judgements.map { judgement in
        var judgement = judgement
        judgement.confidence = calibration.confidence(
          of: judgement.rule, kind: judgement.kind.rawValue, stated: judgement.confidence)
        return judgement
      }
    }
  }

  /// The Swift source that ships the counts.
  public var source: String {
    LearntSource.swift(
      name: "RuleCounts",
      comment: """
        // Made by `newsgraph evaluate … --calibrate`: for each rule, how many of its facts were right, of how many, and the sum
        // of what it stated. Counts of rules only; no text of any article.
        """,
      text: calibration.text)
  }
}
