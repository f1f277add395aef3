import Graph
import Language

/// A pattern with what its matches mean.
public struct Rule: Sendable {
  /// As it appears in facts and in `newsgraph explain`: `role.apposition`.
  public let name: String
  /// A sentence the rule is made for.
  public let example: String
  /// How sure its facts are before anything else is known: 0…1.
  public let confidence: Double
  let pattern: Pattern
  let derive: @Sendable (Match, inout FactContext) -> [FactDraft]

  /// Makes a rule.
  ///
  /// - Parameter derive: turns one match into facts; asks the context for the mentions of words.
  public init(
    _ name: String, example: String, confidence: Double, pattern: Pattern,
    derive: @escaping @Sendable (Match, inout FactContext) -> [FactDraft]
  ) {
    self.name = name
    self.example = example
    self.confidence = confidence
    self.pattern = pattern
    self.derive = derive
  }
}

/// A fact without its provenance: what a rule says, and the words it says it with.
public struct FactDraft: Sendable {
  public var fact: Fact<Mention.ID>
  /// The words that say it.
  public var evidence: Range<Int>
  /// What the rule's confidence is multiplied with: doubts that only this match raises.
  public var factor: Double
  /// What speaks for and against it, where that is weighed (`EventSelection`).
  var cues: [String]

  init(_ fact: Fact<Mention.ID>, evidence: Range<Int>, factor: Double = 1, cues: [String] = []) {
    self.fact = fact
    self.evidence = evidence
    self.factor = factor
    self.cues = cues
  }
}

/// Rules compiled for a pass over all words of a document.
///
/// Rules whose anchor names a few lemmas are looked up by the word's lemma, others by its part of speech, so that a word
/// meets only the rules that could match it. Rules whose anchor is one of a long list of lemmas test the list itself:
/// taking it apart would cost more than an article's words do.
public struct RuleSet: Sendable {
  public let rules: [Rule]
  private var byLemma: [String: [Int]] = [:]
  private var byTag: [UPOS: [Int]] = [:]
  private var byList: [(words: WordSet, rule: Int)] = []
  private var unindexed: [Int] = []
  private static let longestIndexed = 64

  public init(_ rules: [Rule]) {
    self.rules = rules
    for (index, rule) in rules.enumerated() { file(index, rule.pattern.anchor.tests) }
  }

  private mutating func file(_ index: Int, _ tests: [TokenTest]) {
    for test in tests {
      if case .lemma(let words) = test {
        if words.count > Self.longestIndexed {
          byList.append((words, index))
          return
        }
        for word in words.sorted { byLemma[word, default: []].append(index) }
        return
      }
    }
    for test in tests {
      if case .upos(let tags) = test {
        for tag in tags { byTag[tag, default: []].append(index) }
        return
      }
    }
    unindexed.append(index)
  }

  /// The rules whose anchor could be a token, in the order they were given.
  func candidates(for token: Int, in tree: SyntaxTree) -> [Int] {
    let lemma = tree.lemma(token)
    let listed = byList.filter { $0.words.contains(lemma) }.map(\.rule)
    let found = (byLemma[lemma] ?? []) + (byTag[tree.token(token).upos] ?? []) + listed + unindexed
    return found.count > 1 ? found.sorted() : found
  }

  /// Runs all rules over all words; facts come in the order of their anchors.
  func facts(in context: inout FactContext) -> [DerivedFact] {
    var result: [DerivedFact] = []
    for token in context.tree.document.tokens.indices {
      for index in candidates(for: token, in: context.tree) {
        result += facts(of: rules[index], at: token, in: &context)
      }
    }
    return result
  }

  private func facts(of rule: Rule, at token: Int, in context: inout FactContext) -> [DerivedFact] {
    let matcher = PatternMatcher(tree: context.tree)
    var result: [DerivedFact] = []
    for match in matcher.matches(of: rule.pattern.anchor, at: token) {
      for draft in rule.derive(match, &context) {
        result.append(context.finish(draft, rule: rule, match: match))
      }
    }
    return result
  }
}

/// A fact with the way it was found, for `newsgraph explain`.
public struct DerivedFact: Sendable {
  public var fact: Fact<Mention.ID>
  /// The number of the sentence that says it.
  public var sentence: Int
  /// The named words of the rule's pattern.
  public var captures: [(name: String, tokens: Range<Int>)]
  /// What spoke for and against it, where that was weighed (`EventSelection`); else empty.
  public var cues: [String] = []
}
