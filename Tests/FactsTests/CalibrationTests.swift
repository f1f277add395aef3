import Facts
import Foundation
import Testing

@Suite struct CalibrationTests {
  private let counts: [Calibration.Key: Calibration.Counts] = [
    Calibration.Key(rule: "role.sure", kind: "roles"): Calibration.Counts(right: 38, all: 40, stated: 32),
    Calibration.Key(rule: "role.rare", kind: "roles"): Calibration.Counts(right: 0, all: 1, stated: 0.9),
    Calibration.Key(rule: "role.poor", kind: "roles"): Calibration.Counts(right: 10, all: 40, stated: 36),
  ]

  @Test func aRuleIsAsSureAsItWasRight() {
    let learnt = Calibration(counts: counts)
    let sure = learnt.confidence(of: "role.sure", kind: "roles", stated: 0.8)
    let poor = learnt.confidence(of: "role.poor", kind: "roles", stated: 0.9)
    #expect(sure > 0.85 && sure < 0.95)
    #expect(poor > 0.25 && poor < 0.35)
  }

  @Test func fewFactsSayLittle() {
    let learnt = Calibration(counts: counts)
    // 48 of 81 roles were right; one wrong fact takes little from that.
    let rare = learnt.confidence(of: "role.rare", kind: "roles", stated: 0.9)
    #expect(rare > 0.45 && rare < 48.0 / 81)
    #expect(learnt.confidence(of: "role.new", kind: "roles", stated: 0.9) == 0.59)
    #expect(learnt.confidence(of: "role.new", kind: "roles", stated: 0.3) == 0.3)
    #expect(learnt.confidence(of: "event.new", kind: "events", stated: 0.3) == 0.3)
  }

  @Test func doubtsOfAMatchRemain() {
    let learnt = Calibration(counts: counts)
    let plain = learnt.confidence(of: "role.sure", kind: "roles", stated: 0.8)
    #expect(abs(learnt.confidence(of: "role.sure", kind: "roles", stated: 0.4) - plain / 2) < 0.01)
    #expect(learnt.confidence(of: "role.sure", kind: "roles", stated: 1) <= 0.97)
  }

  @Test func textIsReadBack() throws {
    let learnt = Calibration(counts: counts)
    #expect(Calibration(text: learnt.text) == learnt)
    #expect(Calibration(text: "roles role.sure 41 40 32") == nil)
    #expect(Calibration(text: "roles role.sure 38") == nil)
  }

  @Test func theShippedCountsAreOfRulesThatExist() {
    #expect(!Calibration.learnt.counts.isEmpty)
    let text = Calibration.learnt.text
    #expect(Calibration(text: text)?.text == text)
  }
}
