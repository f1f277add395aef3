import Graph

/// Chooses the events worth a node among all that verbs and nouns tell: a logistic model over named cues
/// (`EventCues.swift`), whose probability becomes the event's confidence.
///
/// What counts as an event is a matter of degree, and people who annotate news weigh tense, names, dates and kinds of
/// deeds together. So the weights are learnt from annotated articles: `newsgraph evaluate GOLD_DIR… --learn-events FILE`
/// makes `Generated/EventWeights.swift`.
public struct EventSelection: Hashable, Sendable {
  /// Cue → weight in log odds; cues without one say nothing.
  public let weights: [String: Double]
  /// The log odds of a candidate without cues.
  public let bias: Double
  /// From which probability on a candidate is an event: 0…1.
  public let threshold: Double

  public init(weights: [String: Double], bias: Double, threshold: Double) {
    self.weights = weights
    self.bias = bias
    self.threshold = threshold
  }

  /// Everything that rules propose: what learning starts from.
  public static let everything = EventSelection(weights: [:], bias: 0, threshold: 0)
  /// What the annotated articles of the project's making say.
  public static let learnt = EventSelection(text: EventWeights.text) ?? .everything

  /// How likely a candidate with the cues is to be an event: 0…1.
  public func probability(of cues: [String]) -> Double {
    Logistic.probability(ofLogOdds: cues.reduce(bias) { $0 + (weights[$1] ?? 0) })
  }

  /// The candidate with its probability as confidence, in hundredths; nil when it is too unlikely.
  func chosen(_ candidate: DerivedFact) -> DerivedFact? {
    let probability = probability(of: candidate.cues)
    guard probability >= threshold else { return nil }
    var chosen = candidate
    var provenance = chosen.fact.provenance
    provenance.confidence = (probability * 100).rounded() / 100
    chosen.fact.provenance = provenance
    return chosen
  }

  // MARK: Text

  /// Reads lines of `cue weight`, and of `= bias threshold` one; nil when a line is none.
  public init?(text: String) {
    var weights: [String: Double] = [:]
    var frame: (bias: Double, threshold: Double)?
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: " ")
      if fields.count == 3, fields[0] == "=", let bias = Double(fields[1]), let threshold = Double(fields[2]) {
        frame = (bias, threshold)
      } else if fields.count == 2, let weight = Double(fields[1]) {
        weights[String(fields[0])] = weight
      } else {
        return nil
      }
    }
    guard let frame else { return nil }
    self.init(weights: weights, bias: frame.bias, threshold: frame.threshold)
  }

  /// The lines, in order; numbers to three decimals.
  public var text: String {
    func thousandths(_ number: Double) -> Double { (number * 1000).rounded() / 1000 }
    let lines = weights.sorted { $0.key < $1.key }.map { "\($0.key) \(thousandths($0.value))" }
    return (["= \(thousandths(bias)) \(threshold)"] + lines).joined(separator: "\n")
  }
}
