/// How often facts of each confidence were right, as a table of text.
public struct ReliabilityTable: Sendable {
  private let judgements: [ScoreReport.Judgement]

  public init(_ judgements: [ScoreReport.Judgement]) { self.judgements = judgements }

  /// The mean distance between confidence and the share of right facts, over tenths, weighted by their facts.
  public var expectedError: Double {
    guard !judgements.isEmpty else { return 0 }
    let sum = bins.values.reduce(0) { $0 + abs(Double($1.count(where: \.isRight)) - $1.map(\.confidence).reduce(0, +)) }
    return sum / Double(judgements.count)
  }

  /// By tenths of confidence.
  private var bins: [Int: [ScoreReport.Judgement]] {
    Dictionary(grouping: judgements) { min(9, Int($0.confidence * 10)) }
  }

  public var text: String {
    var lines = ["confidence      facts   right   mean confidence"]
    for (bin, facts) in bins.sorted(by: { $0.key < $1.key }) {
      let share = Double(facts.count(where: \.isRight)) / Double(facts.count)
      let mean = facts.map(\.confidence).reduce(0, +) / Double(facts.count)
      let range = "0.\(bin)–" + (bin == 9 ? "1.0" : "0.\(bin + 1)")
      lines.append(padded(range, 12) + leftPadded("\(facts.count)", 8) + "   \(fixed(share))   \(fixed(mean))")
    }
    let sure = judgements.filter { $0.confidence >= 0.8 }
    if !sure.isEmpty {
      let right = sure.count(where: \.isRight)
      lines.append(
        "confidence ≥ 0.8: \(right) of \(sure.count) right (\(fixed(Double(right) / Double(sure.count))))")
    }
    lines.append("expected calibration error \(fixed(expectedError))")
    return lines.joined(separator: "\n")
  }
}
