import Graph
import Language

// Speech without quotation marks: the clause that a verb of saying governs.
extension StatementAssembly {
  mutating func reportSpeech() {
    for found in attributions {
      let attribution = reattached(found)
      guard canSpeak(attribution.source) || tellsByDocument(attribution), !isReporter(attribution.source),
        !isCondition(attribution)
      else { continue }
      let governed = attribution.content.flatMap { content in
        cutsRelative(attribution) || isOpen(content, attribution) || isUnsaid(attribution)
          ? nil : contentTokens(attribution, content)
      }
      guard let tokens = governed ?? closed(by: attribution) ?? enclosed(by: attribution) ?? embedded(in: attribution),
        isWorthReporting(tokens, attribution.rule)
      else { continue }
      spoken.append(
        Spoken(
          kind: .indirect, range: document.scalarRange(of: tokens), tokens: tokens, source: attribution.source,
          cue: attribution.cue, rule: governed == nil ? "statement.aside" : attribution.rule.name,
          confidence: attribution.rule.confidence, captures: attribution.captures))
    }
  }

  /// "I" and "we" outside quotation marks are who writes.
  func isReporter(_ source: Int?) -> Bool {
    source.map {
      tree.token($0).upos == .pron && Lexicon.firstPersonPronouns.contains(tree.token($0).form.lowercased())
    } ?? false
  }

  /// "how many came", "whether he came": a question left open says nothing.
  private func isOpen(_ content: Int, _ attribution: Attribution) -> Bool {
    if attribution.rule.name == "statement.question" { return false }
    // "stated that few if any came".
    let isThat = tree.firstChild(of: content, "mark").map { tree.lemma($0) == "that" } ?? false
    if !isThat, tree.isOpenQuestion(content) { return true }
    let clause = tree.span(of: content)
    let first = clause.first { tree.token($0).upos != .punct } ?? content
    guard tree.token(first).xpos.hasPrefix("W"), first <= content else { return false }
    if tree.lemma(first) == "whose" { return true }
    // "the funds, which Doe said were lost": the pronoun is what the clause around the cue is about.
    if first < attribution.cue.lowerBound, ["which", "that", "who"].contains(tree.lemma(first)) { return false }
    // "noted what began as a protest had grown": what follows says what it is.
    if tree.token(first).relation.base == "nsubj", tree.firstChild(of: first, "acl:relcl") != nil { return false }
    // "What is needed is time" says something: the question is only its subject.
    return !tree.children(of: content, ["csubj", "nsubj"]).contains { tree.span(of: $0).contains(first) && $0 != first }
      && !(tree.firstChild(of: content, "cop") != nil && tree.token(content).upos == .noun && first != content)
  }

  /// "did not say that …", "declined to say …"; what is denied is said, the other way round.
  private func isUnsaid(_ attribution: Attribution) -> Bool {
    let cue = attribution.cue.lowerBound
    guard attribution.rule.name != "statement.according-to", tree.token(cue).upos == .verb else { return false }
    if tree.isNegated(cue) { return tree.lemma(cue) != "deny" && attribution.content.map { $0 > cue } ?? true }
    guard let head = tree.token(cue).head else { return false }
    // "stopped short of saying".
    if tree.token(cue).xpos == "VBG", ["short", "stop"].contains(tree.lemma(head)) { return true }
    return tree.token(cue).relation.base == "xcomp" && ["refuse", "decline", "fail"].contains(tree.lemma(head))
  }

  /// At least three words, and not what a direct quotation has given already.
  private func isWorthReporting(_ tokens: Range<Int>, _ rule: AttributionRule) -> Bool {
    guard tokens.filter({ tree.token($0).upos != .punct }).count >= 3 else { return false }
    return !spoken.contains { other in
      let overlap = other.tokens.clamped(to: tokens).count
      guard overlap > 0 else { return false }
      // "According to the paper, Doe said …": both speak, one within the other.
      if other.kind == .indirect, (other.rule == "statement.according-to") != (rule.name == "statement.according-to") {
        return false
      }
      return other.kind == .direct ? Double(overlap) >= 0.3 * Double(tokens.count) : overlap * 2 > tokens.count
    }
  }

  private func contentTokens(_ attribution: Attribution, _ content: Int) -> Range<Int>? {
    switch attribution.rule.name {
    case "statement.according-to": return accordingTo(attribution, content)
    case "statement.view": return inView(attribution)
    case "statement.accusation": return accused(attribution, content)
    case "statement.as": return besideAs(attribution, content)
    default: break
    }
    let cue = attribution.cue.lowerBound
    if tree.token(content).relation == "obj", tree.token(content).head == cue { return objects(of: cue, content) }
    if attribution.rule.name == "statement.aside", content > cue, tree.token(cue).head == content {
      return aroundAside(cue, content)
    }
    return content > cue ? contentAfter(cue, content, attribution) : contentBefore(cue, content, attribution)
  }

  /// From behind "that" to where the cue's own clause goes on.
  private func contentAfter(_ cue: Int, _ content: Int, _ attribution: Attribution) -> Range<Int>? {
    let clause = tree.span(of: content)
    if isAround(cue, content, attribution) { return trimmedClause(clause) }
    var start = max(clause.lowerBound, cue + 1)
    // "said London is ahead": what the parser took for an object of saying belongs to what is said.
    if ["say", "think", "believe", "claim"].contains(tree.lemma(cue)),
      let object = tree.children(of: cue, ["obj", "iobj"]).first(where: { $0 > cue && $0 < start }),
      tree.marker(of: content) != "that"
    {
      start = tree.span(of: object).lowerBound
    }
    if let mark = tree.firstChild(of: content, "mark"), tree.lemma(mark) == "that", mark < content {
      start = mark + 1
    }
    if tree.lemma(start) == "that", tree.token(start).upos == .sconj, start < content { start += 1 }
    if ["whether", "if"].contains(tree.lemma(start)), attribution.rule.name == "statement.question" { start += 1 }
    let aside = trailingAside(of: content, isQuestion: attribution.rule.name == "statement.question")
    let resumes = tree.children(of: cue).first { child in
      child > content && !clause.contains(child) && tree.token(child).upos != .punct
        && tree.token(child).relation.base != "ccomp"
    }
    var end = min(tree.span(of: cue).upperBound, resumes.map { tree.span(of: $0).lowerBound } ?? Int.max)
    if let aside { end = min(end, aside) }
    if let stray = tree.children(of: content, "conj").first(where: { tree.verbRejoined(by: $0) == cue }) {
      end = min(end, tree.span(of: stray).lowerBound)
    }
    // "said that prices rise, “not fall”": what stands in marks is said on its own.
    let quoted = spoken.lazy.filter { $0.kind == .direct && $0.cue == attribution.cue }.map(\.tokens.lowerBound)
    if let quote = quoted.filter({ $0 > content && ",:".contains(tree.token($0 - 2).form) }).min() {
      end = min(end, quote - 2)
    }
    // "noted prices rise. “They will fall.”" where the parser takes two sentences for one.
    if let stop = (content..<max(content, end)).first(where: { stop in
      stop + 1 < end && tree.token(stop).form == "." && !isQuoted(stop)
        && quotations.contains { $0.tokens.lowerBound == stop + 2 }
    }) {
      end = stop
    }
    end = max(end, content + 1)
    if let source = attribution.source, (start..<end).contains(source), source > content { end = source }
    return start < end ? trimmedClause(start..<end) : nil
  }

  /// "show *a close race in the north*": the object with all that is said of it.
  private func objects(of cue: Int, _ content: Int) -> Range<Int>? {
    guard content > cue else { return nil }
    let start = max(tree.span(of: content).lowerBound, cue + 1)
    var end = tree.span(of: cue).upperBound
    let next = tree.children(of: cue, ["conj", "parataxis", "nsubj"]).first { $0 > content }
    if let next { end = min(end, tree.span(of: next).lowerBound) }
    // "a close race, with the *count* going on", "in the north, *where* …" are the reporter's.
    let aside = (content..<end).first { comma in
      comma + 1 < end && tree.token(comma).form == ","
        && (tree.token(comma + 1).xpos.hasPrefix("W") || tree.lemma(comma + 1) == "with")
    }
    return trimmedClause(start..<min(end, aside ?? end))
  }

  /// "said prices may rise, *citing* experts": behind a comma the speaker does something else.
  private func trailingAside(of content: Int, isQuestion: Bool) -> Int? {
    tree.children(of: content, "advcl").first { clause in
      clause > content && tree.token(clause).xpos == "VBG" && tree.token(clause - 1).form == ","
        && (isQuestion || ["cite", "quote", "add", "note", "refer", "stress", "adding"].contains(tree.lemma(clause)))
    }
  }

  /// "*Prices*, he said, *would fall*": what stands around the aside.
  private func aroundAside(_ cue: Int, _ content: Int) -> Range<Int>? {
    guard tree.span(of: cue).upperBound <= content else { return nil }
    return trimmedClause(tree.span(of: content))
  }

  /// The same where the parser makes the aside the main clause.
  private func isAround(_ cue: Int, _ content: Int, _ attribution: Attribution) -> Bool {
    guard let source = attribution.source, source < cue, tree.sentence(of: cue).tokens.contains(cue + 1),
      tree.token(cue + 1).form == ",", let subject = tree.firstChild(of: content, ["nsubj", "expl"])
    else { return false }
    return subject < source && !tree.token(subject).xpos.hasPrefix("W")
  }

  /// What stands before the cue and its subject, and what goes on behind them.
  private func contentBefore(_ cue: Int, _ content: Int, _ attribution: Attribution) -> Range<Int>? {
    let sentence = tree.sentence(of: cue).tokens
    let clause = tree.span(of: content)
    var end = cue
    if let source = attribution.source, source < cue, source > content {
      end = min(end, tree.nounPhrase(of: source, .phrase).lowerBound)
    }
    guard content < end, tree.token(end - 1).form != ";" else { return nil }
    let start = max(sentence.lowerBound, min(clause.lowerBound, content))
    // "Prices would fall, *he said*, and wages would rise".
    let isAside = attribution.rule.name != "statement.according-to" && tree.token(end - 1).form == ","
    if isAside, let resumption = resumption(of: content, behind: cue) { return trimmedClause(start..<resumption) }
    // The aside opens with a comma.
    if let comma = (content..<end).last(where: { tree.token($0).form == "," }), end - comma < 12 { end = comma }
    guard start < end, content < end else { return nil }
    return trimmedClause(start..<end)
  }

  /// Where a clause ends that goes on behind the comma after an aside.
  private func resumption(of content: Int, behind cue: Int) -> Int? {
    let end = tree.span(of: content).upperBound
    let sentence = tree.sentence(of: cue).tokens
    guard sentence.contains(cue + 2), tree.token(cue + 1).form == ",", cue + 2 < end,
      tree.children(of: content).contains(where: { $0 > cue + 1 && [.verb, .noun, .adj].contains(tree.token($0).upos) }
      ),
      !spoken.contains(where: { $0.tokens.overlaps(cue..<end) })
    else { return nil }
    return end
  }

  /// "The roof leaks, *the tenant said on Monday*.": what a sentence says before an aside that closes it, whatever the
  /// parser makes of the two.
  private func closed(by attribution: Attribution) -> Range<Int>? {
    let cue = attribution.cue.lowerBound
    let sentence = tree.sentence(of: cue).tokens
    if let inverted = opened(by: attribution) { return inverted }
    guard Self.closing.contains(tree.lemma(cue)), ["VBD", "VBZ", "VBP"].contains(tree.token(cue).xpos),
      let source = attribution.source, source < cue, sentence.contains(source),
      tree.firstChild(of: cue, ["obj", "xcomp"]) == nil
    else { return nil }
    let comma = tree.nounPhrase(of: source, .phrase).lowerBound - 1
    let rest = cue + 1..<sentence.upperBound
    guard comma > sentence.lowerBound, tree.token(comma).form == ",", rest.count <= 8,
      (source + 1..<cue).allSatisfy({ [.adv, .aux].contains(tree.token($0).upos) && tree.lemma($0) != "not" }),
      !rest.contains(where: { isFinite($0) || isQuoted($0) || tree.token($0).form == ":" }),
      (sentence.lowerBound..<comma).contains(where: { isFinite($0) && tree.token($0).relation.base != "advcl" })
    else { return nil }
    return trimmedClause(sentence.lowerBound..<comma)
  }

  static let closing: WordSet = [
    "say", "add", "note", "report", "explain", "warn", "claim", "estimate", "argue", "insist", "write", "announce",
    "state", "acknowledge", "recall", "suggest", "admit",
  ]

  func isFinite(_ token: Int) -> Bool { tree.isFinite(token) }

  /// Without punctuation and conjunctions at the ends; a quotation mark stays where its partner is inside.
  func trimmedClause(_ range: Range<Int>) -> Range<Int>? {
    let trimmed = tree.trimmed(range)
    var end = trimmed.upperBound
    while end > trimmed.lowerBound + 1, [.cconj, .punct].contains(tree.token(end - 1).upos) { end -= 1 }
    let opening = quotations.contains { $0.tokens.upperBound == end && $0.tokens.lowerBound - 1 >= trimmed.lowerBound }
    if opening, end < range.upperBound { end += 1 }
    return trimmed.lowerBound < end ? trimmed.lowerBound..<end : nil
  }
}
