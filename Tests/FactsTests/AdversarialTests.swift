import Graph
import Language
import Testing

@testable import Facts

/// Sentences made to lead the rules astray: what they must not say.
@Suite struct AdversarialTests {
  /// Words of war, office and stance that mean something else, or nothing that happened.
  @Test(arguments: [
    "adversarial.headline", "adversarial.names", "adversarial.hypothetical", "adversarial.film", "adversarial.chess",
    "adversarial.unsaid",
  ])
  func tellsNoEvents(sentence: String) throws {
    #expect(try SampleSentences.summaries(sentence, "event") == [])
  }

  @Test func aListOfNamesTellsNothing() throws {
    #expect(try SampleSentences.facts("adversarial.names").facts.isEmpty)
  }

  /// An attack in a match is no assault, and a side's defense no ministry.
  @Test func sportIsNoWar() throws {
    let facts = try SampleSentences.facts("adversarial.sport").facts
    for case .event(let event) in facts { #expect(event.eventClass == nil, "\(event.type)") }
    #expect(try SampleSentences.summaries("adversarial.sport", "role") == [])
    #expect(try SampleSentences.summaries("adversarial.sport", "position") == [])
  }

  /// What is asked did not happen: it is not even weighed.
  @Test func aQuestionIsOpen() throws {
    #expect(try SampleSentences.summaries("adversarial.question", "event", events: .everything) == [])
  }

  /// The words of the one within the words of the other are one statement of the other.
  @Test func aQuotationWithinOneIsNotItsSpeakers() throws {
    let statements = try SampleSentences.summaries("adversarial.nested-quote", "statement")
    #expect(statements == ["direct): Lena Fischer: “He told me ‘the fight is over’ and then he left,” (said)"])
  }

  /// Who denies having agreed stands against the report, and is for nothing that he is said to have agreed to.
  @Test func aDeniedReportIsAgainstIt() throws {
    let positions = try SampleSentences.summaries("adversarial.denied-report", "position")
    #expect(positions == ["Ivan Horvat against (asserted): he agreed to sell the port"])
    let statements = try SampleSentences.summaries("adversarial.denied-report", "statement")
    #expect(statements == ["indirect): Ivan Horvat: “he had agreed to sell the port” (denied)"])
  }

  /// "declined to say whether" says nothing.
  @Test func whatIsNotSaidIsNoStatement() throws {
    #expect(try SampleSentences.summaries("adversarial.unsaid", "statement") == [])
  }

  /// A recipe that "supports" and "calls for" names nobody who could hold a position.
  @Test func nobodyWithANameHoldsAPositionInARecipe() throws {
    let (document, facts) = try SampleSentences.facts("adversarial.recipe")
    for case .position(let position) in facts { #expect(document.mentions[position.holder].form != .named) }
  }
}
