/// A picture of a piece of a dependency tree.
///
/// A pattern starts at an anchor word and walks from there. Names in the first position are captures: they become the
/// evidence of a fact.
///
/// ```swift
/// // "The minister told reporters on Monday that talks had failed."
/// let pattern = Pattern("cue", .upos(.verb), .lemma(in: Lexicon.speechVerbs)) {
///   child("source", "nsubj")
///   child("content", "ccomp")
///   optional { child("addressee", ["obj", "iobj"], .not(.lemma("it"))) }
///   without { child("advmod", .lemma("not")) }
///   either {
///     child("time", "obl:unmarked")
///   } or: {
///     child("time", "obl") { child("case", .lemma("on", "in", "at")) }
///   }
/// }
/// ```
///
/// Steps: `child`, `parent`, `descendant` (one or more steps down along the relations), `ancestor`, `next` and
/// `previous` (the neighbouring word), `optional`, `each` (captures every match), `without`, `either … or`.
public struct Pattern: Sendable {
  let anchor: PatternNode

  init(anchor: PatternNode) { self.anchor = anchor }

  /// A pattern whose anchor is captured under a name.
  public init(_ name: String, _ tests: TokenTest..., @StepBuilder steps: () -> [PatternStep] = { [] }) {
    anchor = PatternNode(name: name, tests: tests, steps: steps())
  }
}

/// A word of a pattern: its tests and what must surround it.
public struct PatternNode: Sendable {
  var name: String?
  var tests: [TokenTest]
  var steps: [PatternStep]
}

/// One demand on the surroundings of a word.
public indirect enum PatternStep: Sendable {
  public enum Direction: Sendable {
    case child, parent, descendant, ancestor, next, previous
  }

  case move(Direction, RelationSet, PatternNode)
  case optional([PatternStep])
  case each(PatternStep)
  case without([PatternStep])
  case either([PatternStep], [PatternStep])
}

/// Collects the steps of a pattern.
@resultBuilder
public enum StepBuilder {
  public static func buildExpression(_ step: PatternStep) -> [PatternStep] { [step] }
  public static func buildBlock(_ parts: [PatternStep]...) -> [PatternStep] { parts.flatMap { $0 } }
  public static func buildOptional(_ part: [PatternStep]?) -> [PatternStep] { part ?? [] }
  public static func buildEither(first: [PatternStep]) -> [PatternStep] { first }
  public static func buildEither(second: [PatternStep]) -> [PatternStep] { second }
  public static func buildArray(_ parts: [[PatternStep]]) -> [PatternStep] { parts.flatMap { $0 } }
}

/// A dependent, captured under a name.
public func child(
  _ name: String, _ relations: RelationSet, _ tests: TokenTest..., @StepBuilder steps: () -> [PatternStep] = { [] }
) -> PatternStep {
  .move(.child, relations, PatternNode(name: name, tests: tests, steps: steps()))
}

/// A dependent, not captured.
public func child(
  _ relations: RelationSet, _ tests: TokenTest..., @StepBuilder steps: () -> [PatternStep] = { [] }
) -> PatternStep {
  .move(.child, relations, PatternNode(name: nil, tests: tests, steps: steps()))
}

/// The head. The relations are those of the word that it is the head of.
public func parent(
  _ name: String? = nil, by relations: RelationSet = .any, _ tests: TokenTest...,
  @StepBuilder steps: () -> [PatternStep] = { [] }
) -> PatternStep {
  .move(.parent, relations, PatternNode(name: name, tests: tests, steps: steps()))
}

/// A word one or more steps down, every step along one of the relations; nearest first.
public func descendant(
  _ name: String? = nil, along relations: RelationSet, _ tests: TokenTest...,
  @StepBuilder steps: () -> [PatternStep] = { [] }
) -> PatternStep {
  .move(.descendant, relations, PatternNode(name: name, tests: tests, steps: steps()))
}

/// A word one or more steps up, every step along one of the relations; nearest first.
public func ancestor(
  _ name: String? = nil, along relations: RelationSet, _ tests: TokenTest...,
  @StepBuilder steps: () -> [PatternStep] = { [] }
) -> PatternStep {
  .move(.ancestor, relations, PatternNode(name: name, tests: tests, steps: steps()))
}

/// The next word of the sentence.
public func next(
  _ name: String? = nil, _ tests: TokenTest..., @StepBuilder steps: () -> [PatternStep] = { [] }
) -> PatternStep {
  .move(.next, .any, PatternNode(name: name, tests: tests, steps: steps()))
}

/// The word before in the sentence.
public func previous(
  _ name: String? = nil, _ tests: TokenTest..., @StepBuilder steps: () -> [PatternStep] = { [] }
) -> PatternStep {
  .move(.previous, .any, PatternNode(name: name, tests: tests, steps: steps()))
}

/// Steps that may match; their first solution is taken.
public func optional(@StepBuilder _ steps: () -> [PatternStep]) -> PatternStep { .optional(steps()) }

/// A step whose every match is captured; none is fine too.
public func each(_ step: PatternStep) -> PatternStep { .each(step) }

/// Steps that must not match.
public func without(@StepBuilder _ steps: () -> [PatternStep]) -> PatternStep { .without(steps()) }

/// Two ways to go on; the second is tried where the first has no solution.
public func either(
  @StepBuilder _ first: () -> [PatternStep], @StepBuilder or second: () -> [PatternStep]
) -> PatternStep {
  .either(first(), second())
}
