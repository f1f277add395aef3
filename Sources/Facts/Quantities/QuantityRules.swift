import Graph
import Language

/// Quantities: counts, money, percentages.
public struct QuantityExtractor: FactExtractor {
  static let rules = RuleSet(QuantityRules.all)

  public init() {}

  /// One fact for each value and unit: a number told again is no other quantity.
  public func facts(in context: inout FactContext) -> [DerivedFact] {
    var seen = Set<String>()
    return Self.rules.facts(in: &context).filter { derived in
      guard case .quantity(let quantity) = derived.fact else { return true }
      let unit = quantity.unit?.split(separator: " ").last.map(String.init) ?? ""
      return seen.insert("\(quantity.value) \(unit)").inserted
    }
  }
}

/// The rules for quantities.
enum QuantityRules {
  static let all: [Rule] = [
    Rule(
      "quantity.number", example: "At least 300,000 people, nearly $2.5 million and 12 per cent of voters.",
      confidence: 0.8, pattern: Pattern("number", .either(.upos(.num), .xpos("CD"))),
      derive: { match, context in QuantityReader(tree: context.tree).quantity(at: match["number"]!, &context) })
  ]
}
