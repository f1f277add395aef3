import Graph
import Language

/// Events: who did what to whom, where and when.
///
/// The rules propose whatever a verb or an event's noun tells with someone or something around it; `EventSelection`
/// chooses.
public struct EventExtractor: FactExtractor {
  static let rules = RuleSet(EventRules.all)
  private let selection: EventSelection

  public init(selection: EventSelection = .learnt) { self.selection = selection }

  /// An event told by a noun inside the clause of a verb of the same kind is the verb's.
  public func facts(in context: inout FactContext) -> [DerivedFact] {
    var kept: [DerivedFact] = []
    let candidates = Self.rules.facts(in: &context)
    for candidate in EventArticle(context).weighed(candidates) {
      guard let derived = selection.chosen(candidate) else { continue }
      // Facts come in the order of the text: those of the same sentence are the last ones.
      let near = kept.reversed().prefix { $0.sentence == derived.sentence }
      if !near.contains(where: { EventExtractor.isSame($0, derived) }) { kept.append(derived) }
    }
    return kept
  }

  private static func isSame(_ left: DerivedFact, _ right: DerivedFact) -> Bool {
    guard case .event(let a) = left.fact, case .event(let b) = right.fact, a.type == b.type else { return false }
    let first = Set(a.agents + a.patients + a.others)
    let second = Set(b.agents + b.patients + b.others)
    return left.sentence == right.sentence && (first.isSubset(of: second) || second.isSubset(of: first))
  }
}

/// The rules for events.
enum EventRules {
  static let all: [Rule] = [
    Rule(
      "event.verb", example: "Russia invaded Georgia in 2008; Doe will meet Roe in Lima on Monday.", confidence: 0.6,
      pattern: Pattern("event", .upos(.verb), .not(.relation("amod"))),
      derive: { match, context in EventBuilder(tree: context.tree).verb(match["event"]!, &context) }),
    Rule(
      "event.light-verb", example: "Doe held a phone call with President Roe.", confidence: 0.65,
      pattern: Pattern("event", .lemma(in: WordSet(EventLexicon.nouns.keys)), .upos(.noun)) {
        parent("verb", by: ["obj", "obl", "nsubj:pass", "xcomp"], .lemma(in: EventLexicon.lightVerbs), .upos(.verb))
      },
      derive: { match, context in
        EventBuilder(tree: context.tree).noun(match["event"]!, verb: match["verb"], &context)
      }),
    Rule(
      "event.noun", example: "the release of Roe; Doe's visit to Peru", confidence: 0.5,
      pattern: Pattern("event", .lemma(in: WordSet(EventLexicon.nouns.keys)), .upos(.noun)) {
        without {
          parent(by: ["obj", "obl", "nsubj:pass", "xcomp"], .lemma(in: EventLexicon.lightVerbs), .upos(.verb))
        }
      },
      derive: { match, context in EventBuilder(tree: context.tree).noun(match["event"]!, verb: nil, &context) }),
  ]
}
