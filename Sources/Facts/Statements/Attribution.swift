import Graph
import Language

/// A word of saying with who says it and, where syntax shows it, what: "**Kim** *said* that …".
struct Attribution: Sendable {
  var rule: AttributionRule
  var cue: Range<Int>
  /// The head of the phrase that names who speaks.
  var source: Int?
  /// The head of the clause that is said.
  var content: Int?
  var captures: [(name: String, tokens: Range<Int>)]
}

/// A way to attribute words to someone.
struct AttributionRule: Sendable {
  let name: String
  let example: String
  let confidence: Double
  let pattern: Pattern

  init(_ name: String, example: String, confidence: Double, pattern: Pattern) {
    self.name = name
    self.example = example
    self.confidence = confidence
    self.pattern = pattern
  }
}

/// Where in the text someone else than the reporter speaks.
public struct StatementScope: Sendable {
  /// The words said.
  public var tokens: Range<Int>
  public var speaker: Mention.ID?
  /// All who speak, where several say it together: the speaker and those joined to it.
  public var speakers: [Mention.ID]
  public var kind: StatementKind
  /// The content, as the statement's evidence.
  public var evidence: Evidence
}

extension FactContext {
  /// Whom a pronoun in someone's words stands for, where that is clear from who speaks: "I" and "we" are the speaker,
  /// and so is "he" or "she" in reported speech, unless coreference ties it to a name.
  func speaker(behind pronoun: Int) -> Mention.ID? {
    guard tree.token(pronoun).upos == .pron, let scope = scope(of: pronoun) else { return nil }
    let form = tree.token(pronoun).form.lowercased()
    if Lexicon.firstPersonPronouns.contains(form) { return scope.speaker }
    if scope.kind == .indirect, form == "it", let speaker = scope.speaker {
      let isBody = [.organization, .place, .group].contains(mentions[speaker].kind) && mentions[speaker].form == .named
      return isBody && tree.token(pronoun).relation == "nsubj" && !tree.headsTiedToNames.contains(pronoun)
        ? speaker : nil
    }
    let isReported = scope.kind == .indirect && ["he", "she"].contains(form)
    guard isReported, !tree.headsTiedToNames.contains(pronoun), let speaker = scope.speaker,
      tree.token(mentions[speaker].head).xpos != "NNS", !namesSomeone(in: scope.tokens.lowerBound..<pronoun)
    else { return nil }
    return speaker
  }

  private func namesSomeone(in tokens: Range<Int>) -> Bool {
    tokens.contains { tree.namedMention(covering: $0)?.kind == .person }
  }

  /// The innermost statement that a word is part of.
  func scope(of token: Int) -> StatementScope? { scopeOfToken[token].map { statements[$0] } }

  /// The statement that a word is part of, or of which part stands in marks beside it: said a "full review" *is needed*.
  func reportingScope(of token: Int) -> StatementScope? {
    if let scope = scope(of: token) { return scope }
    guard tree.token(token).relation == "ccomp", let cue = tree.token(token).head,
      Lexicon.speechVerbs.contains(tree.lemma(cue))
    else { return nil }
    return tree.span(of: token).lazy.compactMap { scope(of: $0) }.first
  }

  /// Adds a statement; of two of one length around a word the first one stays the innermost.
  mutating func add(_ statement: StatementScope) {
    statements.append(statement)
    for token in statement.tokens {
      if let known = scopeOfToken[token], statements[known].tokens.count <= statement.tokens.count { continue }
      scopeOfToken[token] = statements.count - 1
    }
  }
}
