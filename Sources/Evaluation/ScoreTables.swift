/// Scores as a table of text.
public struct ScoreTable: Sendable {
  private let report: ScoreReport
  private let articles: Int

  public init(_ report: ScoreReport, articles: Int) {
    self.report = report
    self.articles = articles
  }

  public var text: String {
    var lines = [row("kind", "P", "R", "F1") + "   matched/predicted/gold   (\(articles) articles)"]
    for kind in FactKind.allCases {
      let score = report.scores[kind] ?? Score()
      let counts = "\(score.matched)/\(score.predicted)/\(score.gold)"
      lines.append(
        row(kind.rawValue, fixed(score.precision), fixed(score.recall), fixed(score.f1)) + "   " + counts)
    }
    lines.append("macro F1 \(fixed(report.macroF1))")
    lines.append(confidence)
    return lines.joined(separator: "\n")
  }

  /// Of the facts that are given a confidence of 0.8 or more, how many are in the gold graphs.
  private var confidence: String {
    let sure = report.judgements.filter { $0.confidence >= 0.8 }
    let right = sure.filter(\.isRight).count
    guard !sure.isEmpty else { return "no fact has a confidence of 0.8 or more" }
    return "confidence ≥ 0.8: \(right) of \(sure.count) right (\(fixed(Double(right) / Double(sure.count))))"
  }

  private func row(_ name: String, _ columns: String...) -> String {
    columns.reduce(padded(name, 12)) { $0 + " " + leftPadded($1, 6) }
  }
}

/// How often each rule was right, as a table of text.
public struct RuleTable: Sendable {
  private let judgements: [ScoreReport.Judgement]

  public init(_ judgements: [ScoreReport.Judgement]) { self.judgements = judgements }

  public var text: String {
    let byRule = Dictionary(grouping: judgements, by: \.rule)
    let lines = byRule.keys.sorted().map { rule in
      let all = byRule[rule] ?? []
      let right = all.filter(\.isRight).count
      let mean = all.map(\.confidence).reduce(0, +) / Double(all.count)
      return padded(rule, 28) + leftPadded("\(right)/\(all.count)", 8)
        + "  right \(fixed(Double(right) / Double(all.count)))"
        + "  confidence \(fixed(mean))"
    }
    return lines.joined(separator: "\n")
  }
}

/// Three decimals.
func fixed(_ value: Double) -> String {
  let thousandths = Int((value * 1000).rounded())
  let digits = String(thousandths % 1000)
  return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
}

func padded(_ text: String, _ width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - text.count))
}

func leftPadded(_ text: String, _ width: Int) -> String {
  String(repeating: " ", count: max(0, width - text.count)) + text
}
