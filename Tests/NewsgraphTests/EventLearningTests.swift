import Facts
import Newsgraph
import Testing

/// What tells events from other things is learnt by a regression and read back from the text that ships.
@Suite struct EventLearningTests {
  private static let examples: [LogisticRegression.Example] = (0..<60).map { number in
    var cues = [number % 2 == 0 ? "even" : "odd"]
    if number % 3 == 0 { cues.append("third") }
    if number == 7 { cues.append("rare") }
    return LogisticRegression.Example(cues: cues, isRight: number % 2 == 0 && number % 10 != 0 || number == 9)
  }

  @Test func cuesOfRightExamplesWeighMore() throws {
    let learnt = LogisticRegression(Self.examples)
    let even = try #require(learnt.weights["even"])
    let odd = try #require(learnt.weights["odd"])
    #expect(even > 0.5)
    #expect(odd < -0.5)
    #expect(learnt.weights["rare"] == nil, "one example is too few for a weight")
  }

  /// At the minimum of the penalised loss its gradient is nothing: each cue's surplus of predictions equals its pull to 0.
  @Test func weightsAreTheMinimum() throws {
    let penalty = 4.0
    let learnt = LogisticRegression(Self.examples, penalty: penalty)
    let selection = EventSelection(weights: learnt.weights, bias: learnt.bias, threshold: 0.5)
    for (cue, weight) in learnt.weights {
      let surplus = Self.examples.filter { $0.cues.contains(cue) }.reduce(0) { sum, example in
        sum + selection.probability(of: example.cues) - (example.isRight ? 1 : 0)
      }
      #expect(abs(surplus + penalty * weight) < 1e-6, "\(cue)")
    }
  }

  @Test func aStrongerPenaltyKeepsWeightsSmaller() throws {
    let loose = LogisticRegression(Self.examples, penalty: 1)
    let strict = LogisticRegression(Self.examples, penalty: 100)
    for (cue, weight) in strict.weights { #expect(abs(weight) < abs(try #require(loose.weights[cue]))) }
  }

  @Test func weightsAreReadBackFromTheirText() throws {
    let selection = EventSelection(weights: ["agent:named": 0.25, "date": -1.125], bias: -2.5, threshold: 0.3)
    #expect(EventSelection(text: selection.text) == selection)
    #expect(selection.probability(of: []) < selection.probability(of: ["agent:named", "unknown"]))
  }

  @Test(arguments: ["", "date", "= 1", "date one", "= 0 0.5\ndate 1 2"])
  func textThatHoldsNoWeightsIsRefused(text: String) { #expect(EventSelection(text: text) == nil) }

  @Test func theWeightsThatShipAreReadable() { #expect(EventSelection.learnt != .everything) }
}
