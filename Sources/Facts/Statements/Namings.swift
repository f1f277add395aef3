import Graph
import Language

// What someone calls something: "called the outcome a betrayal", "what she described as a step back".
extension StatementAssembly {
  /// Adds what something is called. Where part of the name stands in quotation marks those are what is said.
  mutating func reportNaming() {
    for attribution in attributions {
      let cue = attribution.cue.lowerBound
      guard Self.namings.contains(tree.lemma(cue)), tree.token(cue).upos == .verb, canSpeak(attribution.source),
        !isReporter(attribution.source), !tree.isNegated(cue), tree.firstChild(of: cue, "aux:pass") == nil,
        let start = namedFrom(cue), let name = name(from: start, after: cue)
      else { continue }
      let end = max(tree.span(of: name).upperBound, start.object > cue ? tree.span(of: start.object).upperBound : 0)
      let first = start.object > cue ? tree.span(of: start.object).lowerBound : wordsOfName(name).lowerBound
      guard first > cue, first < end, !isSaidInMarks(first..<end), let tokens = trimmedClause(first..<end),
        tokens.count >= 2
      else {
        continue
      }
      spoken.removeAll { $0.cue == attribution.cue && $0.tokens.overlaps(tree.sentence(of: cue).tokens) }
      spoken.append(
        Spoken(
          kind: .indirect, range: document.scalarRange(of: tokens), tokens: tokens, source: attribution.source,
          cue: attribution.cue, rule: "statement.naming", confidence: attribution.rule.confidence,
          captures: attribution.captures))
    }
  }

  static let namings: WordSet = [
    "call", "describe", "brand", "label", "dub", "characterize", "characterise", "term",
  ]

  /// The thing that gets the name: the object, which a pronoun before the verb may stand for.
  private func namedFrom(_ cue: Int) -> (object: Int, isFree: Bool)? {
    let subject = tree.firstChild(of: cue, "nsubj")
    if tree.token(cue).relation.base == "acl", let noun = tree.token(cue).head, noun < cue, let subject,
      !tree.token(subject).xpos.hasPrefix("W")
    {
      return (noun, true)
    }
    guard let object = tree.firstChild(of: cue, "obj") else { return nil }
    if object > cue { return (object, false) }
    return tree.token(object).xpos.hasPrefix("W") ? (object, true) : nil
  }

  /// What the object is called: a noun or adjective behind it, bare or with "as".
  private func name(from named: (object: Int, isFree: Bool), after cue: Int) -> Int? {
    tree.children(of: cue, ["xcomp", "obl", "obj", "advcl", "ccomp"]).first { name in
      let markers = tree.children(of: name, ["case", "mark"]).map { tree.lemma($0) }
      return name > max(named.object, cue) && markers.allSatisfy { $0 == "as" }
        && [.noun, .adj, .propn, .verb].contains(tree.token(name).upos)
        && !(tree.token(name).upos == .verb && markers.isEmpty)
    }
  }

  /// Without "as".
  private func wordsOfName(_ name: Int) -> Range<Int> {
    let span = tree.span(of: name)
    let marker = tree.children(of: name, ["case", "mark"]).filter { $0 < name }.max()
    return (marker.map { $0 + 1 } ?? span.lowerBound)..<span.upperBound
  }

  /// "an *“act of vandalism”*": a quotation of two words or more that has been attributed; single words in marks only
  /// colour the name.
  private func isSaidInMarks(_ tokens: Range<Int>) -> Bool {
    spoken.contains { $0.kind == .direct && tokens.contains($0.tokens.lowerBound) && isPhrase($0.tokens) }
  }

  /// Two words or more, or "a “disgrace”".
  private func isPhrase(_ tokens: Range<Int>) -> Bool {
    let words = tokens.filter { tree.token($0).upos != .punct }
    let before = tokens.lowerBound - 2
    return words.count >= 2 || words.count == 1 && before > 0 && ["a", "an"].contains(tree.lemma(before))
  }

  /// "called the plan a “leap into the *dark*”": whether a quotation is the name or ends it.
  func isNaming(_ quotation: Quotation, _ attribution: Attribution) -> Bool {
    let cue = attribution.cue.lowerBound
    let isName = Self.namings.contains(tree.lemma(cue)) || Self.verdicts.contains(tree.lemma(cue))
    guard isName, tree.token(cue).upos == .verb, cue < quotation.tokens.lowerBound, isPhrase(quotation.tokens),
      tree.firstChild(of: cue, "aux:pass") == nil || tree.firstChild(of: cue, "obl:agent") != nil,
      tree.sentenceNumber(of: cue) == tree.sentenceNumber(of: quotation.tokens.lowerBound)
    else { return false }
    let between = cue + 1..<max(cue + 1, quotation.tokens.lowerBound - 1)
    guard between.count <= 20, !between.contains(where: { [",", ";", ":"].contains(tree.token($0).form) }) else {
      return false
    }
    // "called the “harbour workers”" on the telephone names nothing.
    if Self.namings.contains(tree.lemma(cue)), let named = namedFrom(cue), quotation.tokens.contains(named.object) {
      return false
    }
    // "denounced the plan *as* “madness at sea”", "likened it *to* “a sinking ship”".
    let link = tree.lemma(cue) == "liken" ? "to" : "as"
    return Self.namings.contains(tree.lemma(cue)) || between.contains { tree.lemma($0) == link }
  }

  /// Verbs that judge something as what they say it is.
  static let verdicts: WordSet = [
    "denounce", "dismiss", "condemn", "deride", "slam", "blast", "decry", "criticize", "criticise", "portray", "depict",
    "hail", "praise", "tout", "refer", "reject", "mock", "ridicule", "defend", "welcome", "lambast", "lambaste",
    "disparage", "laud", "applaud", "celebrate", "salute", "trumpet", "liken",
  ]
}
