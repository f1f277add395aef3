import Graph
import Language

// Sources named in passing: "according to", "in her view", "as he told reporters", "…, she said, …".
extension StatementAssembly {
  /// The sentence without the phrase that names the source.
  func accordingTo(_ attribution: Attribution, _ content: Int) -> Range<Int>? {
    guard let source = attribution.source else { return nil }
    let sentence = tree.sentence(of: source).tokens
    let cue = attribution.cue.lowerBound
    let before = sentence.contains(cue - 2) && tree.token(cue - 1).form == "," ? tree.token(cue - 2).xpos : ""
    // "the boats that, according to the navy, had sunk": what is said comes behind.
    let isWithin = before.hasPrefix("W") || before == "IN"
    if cue - sentence.lowerBound > 3, !isWithin {
      return aroundSource(source, content, cue) ?? trimmedClause(startOfClause(content, before: cue)..<cue)
    }
    // Behind all that is said of the source: "According to the agency, quoting officials, …".
    let end = min(max(source, tree.span(of: source).upperBound - 1), sentence.upperBound)
    let commas = (source..<sentence.upperBound).filter { tree.token($0).form == "," }
    if let comma = commas.first(where: { $0 >= end }) ?? commas.first, comma + 1 < sentence.upperBound,
      comma < content || content < cue
    {
      return trimmedClause(comma + 1..<sentence.upperBound)
    }
    // "According to the agency exports fell".
    let start = tree.nounPhrase(of: source, .phrase).upperBound
    return start < content && tree.span(of: content).lowerBound <= cue
      ? trimmedClause(start..<sentence.upperBound) : nil
  }

  /// "a third of the money, *according to her*, would go to the north": the clause goes on behind the source.
  private func aroundSource(_ source: Int, _ content: Int, _ cue: Int) -> Range<Int>? {
    let end = tree.nounPhrase(of: source, .full).upperBound
    guard content > end, tree.sentence(of: cue).tokens.contains(end), tree.token(end).form == ",",
      let subject = tree.firstChild(of: content, ["nsubj", "expl"]), subject < cue
    else { return nil }
    var clause = tree.span(of: content)
    if let mark = tree.children(of: content, ["mark", "cc"]).last(where: { $0 < subject }) {
      clause = mark + 1..<clause.upperBound
    }
    return trimmedClause(clause)
  }

  /// "Jets bombed the town, *killing ten people* according to medics": without a comma only the last clause is meant.
  private func startOfClause(_ content: Int, before cue: Int) -> Int {
    let sentence = tree.sentence(of: cue).tokens.lowerBound
    let isLast =
      tree.token(cue - 1).form != "," && tree.token(content).relation.base == "advcl"
      && tree.token(content).xpos == "VBG" && content < cue && content > sentence + 1
      && tree.token(content - 1).form == ","
    return isLast ? content : sentence
  }

  /// "In her view, *the tax would close the harbour*".
  func inView(_ attribution: Attribution) -> Range<Int>? {
    let cue = attribution.cue.lowerBound
    let sentence = tree.sentence(of: cue).tokens
    let phrase = tree.nounPhrase(of: cue, .full)
    let start = max(phrase.upperBound, attribution.cue.upperBound)
    guard phrase.lowerBound - sentence.lowerBound <= 3, start < sentence.upperBound,
      tree.token(start).form == ","
    else { return nil }
    return trimmedClause(start + 1..<sentence.upperBound)
  }

  /// "As the minister told reporters, *talks had failed*".
  func besideAs(_ attribution: Attribution, _ content: Int) -> Range<Int>? {
    let cue = attribution.cue.lowerBound
    let sentence = tree.sentence(of: cue).tokens
    let clause = tree.span(of: cue)
    let commas = (cue..<sentence.upperBound).filter { tree.token($0).form == "," }
    guard let comma = commas.first(where: { $0 + 1 >= clause.upperBound }) else {
      return content < cue && tree.token(clause.lowerBound - 1).form == ","
        ? trimmedClause(tree.span(of: content).lowerBound..<clause.lowerBound) : nil
    }
    // "stayed away because, as his office said, …".
    let isWithin =
      clause.lowerBound > sentence.lowerBound + 1 && tree.token(clause.lowerBound - 1).form == ","
      && [.sconj, .cconj].contains(tree.token(clause.lowerBound - 2).upos)
    guard content > comma, clause.lowerBound - sentence.lowerBound <= 2 || isWithin else { return nil }
    return trimmedClause(comma + 1..<sentence.upperBound)
  }

  /// "The tax, *the minister said*, would fall": the words on both sides of an aside that the parser reads as something
  /// else; behind "that" or "which" only those that follow.
  func enclosed(by attribution: Attribution) -> Range<Int>? {
    let cue = attribution.cue.lowerBound
    let sentence = tree.sentence(of: cue).tokens
    guard Self.closing.contains(tree.lemma(cue)) || tree.lemma(cue) == "reveal",
      ["VBD", "VBZ", "VBP", "VBN"].contains(tree.token(cue).xpos), let source = attribution.source, source < cue,
      sentence.contains(cue + 2), tree.token(cue + 1).form == ",", tree.firstChild(of: cue, ["obj", "xcomp"]) == nil
    else { return nil }
    let comma = tree.nounPhrase(of: source, .phrase).lowerBound - 1
    guard comma > sentence.lowerBound, tree.token(comma).form == ",", cue - comma <= 10,
      !(comma..<cue).contains(where: { isQuoted($0) }), !(cue..<sentence.upperBound).contains(where: { isQuoted($0) }),
      (cue + 2..<sentence.upperBound).contains(where: { isFinite($0) })
    else { return nil }
    if tree.token(comma - 1).xpos.hasPrefix("W") || tree.token(comma - 1).xpos == "IN" {
      return trimmedClause(cue + 2..<sentence.upperBound)
    }
    guard isFinite(cue + 2) || !(sentence.lowerBound..<comma).contains(where: { isFinite($0) }) else { return nil }
    return trimmedClause(sentence)
  }

  /// "a law that, *she said*, would close the harbour": what is said follows the aside, whatever the parser makes of it.
  func cutsRelative(_ attribution: Attribution) -> Bool {
    let cue = attribution.cue.lowerBound
    guard let source = attribution.source, source < cue, tree.sentence(of: cue).tokens.contains(cue + 1),
      tree.token(cue + 1).form == ","
    else { return false }
    let comma = tree.nounPhrase(of: source, .phrase).lowerBound - 1
    return comma > tree.sentence(of: cue).tokens.lowerBound && tree.token(comma).form == ","
      && (tree.token(comma - 1).xpos.hasPrefix("W") || tree.token(comma - 1).lemma == "that")
  }

  /// "a step that her office *says* is needed", "a clause they *say* could fail".
  func embedded(in attribution: Attribution) -> Range<Int>? {
    let cue = attribution.cue.lowerBound
    let sentence = tree.sentence(of: cue).tokens
    guard ["say", "claim", "allege", "contend", "insist", "argue", "warn"].contains(tree.lemma(cue)),
      tree.token(cue).relation.base == "acl", let source = attribution.source, source < cue,
      sentence.contains(cue + 1), isFinite(cue + 1)
    else { return nil }
    let end = (cue + 1..<sentence.upperBound).first { stop in
      [";", ":", "—"].contains(tree.token(stop).form)
        || tree.token(stop).form == "," && stop + 1 < sentence.upperBound
          && (tree.token(stop + 1).upos == .cconj || tree.token(stop + 1).xpos.hasPrefix("W"))
    }
    return trimmedClause(cue + 1..<(end ?? sentence.upperBound))
  }

  /// "The plan is vague about who pays, *experts say*": the aside speaks of the whole, not of the question within.
  func reattached(_ attribution: Attribution) -> Attribution {
    let cue = attribution.cue.lowerBound
    guard let content = attribution.content, content < cue, tree.token(content).relation == "ccomp",
      tree.token(content).head == cue, tree.token(cue).relation.base == "parataxis", let head = tree.token(cue).head,
      head < content
    else { return attribution }
    var result = attribution
    result.content = head
    return result
  }

  /// "according to federal *statistics*", "to the *amendments*": what is written down needs nobody who speaks; "according
  /// to plan" and "to the law" say how things are done.
  func tellsByDocument(_ attribution: Attribution) -> Bool {
    attribution.rule.name == "statement.according-to"
      && attribution.source.map { source in
        [.noun, .propn].contains(tree.token(source).upos) && !Self.measures.contains(tree.lemma(source))
      } ?? false
  }

  private static let measures: WordSet = [
    "plan", "schedule", "size", "need", "age", "rule", "law", "procedure", "custom", "tradition", "circumstance",
    "standard", "preference", "ability", "type", "merit", "taste", "principle", "norm", "practice", "protocol",
    "design",
    "rank", "formula", "logic", "convention", "etiquette", "demand", "script", "kind", "weight", "season", "income",
  ]

  /// "accused *the council of hiding the report*".
  func accused(_ attribution: Attribution, _ content: Int) -> Range<Int>? {
    let cue = attribution.cue.lowerBound
    guard let object = tree.firstChild(of: cue, "obj") else { return nil }
    let charge = tree.span(of: content)
    let start = object > cue ? min(tree.span(of: object).lowerBound, charge.lowerBound) : charge.lowerBound + 1
    return start > cue && start < charge.upperBound ? trimmedClause(start..<charge.upperBound) : nil
  }

  /// "The talks have failed, *said the bank*": what a sentence says before an inverted aside that closes it, whatever the
  /// parser makes of the two.
  func opened(by attribution: Attribution) -> Range<Int>? {
    let cue = attribution.cue.lowerBound
    let sentence = tree.sentence(of: cue).tokens
    guard Self.closing.contains(tree.lemma(cue)), ["VBD", "VBZ", "VBP"].contains(tree.token(cue).xpos),
      let source = attribution.source, source > cue, cue - 1 > sentence.lowerBound, tree.token(cue - 1).form == ",",
      tree.firstChild(of: cue, ["obj", "xcomp", "ccomp"]) == nil,
      (sentence.lowerBound..<cue - 1).contains(where: { isFinite($0) && tree.token($0).relation.base != "advcl" }),
      !(cue + 1..<sentence.upperBound).contains(where: { word in
        isQuoted(word) || isFinite(word) && !tree.isInSubtree(word, of: source)
      }), !(sentence.lowerBound..<cue).contains(where: { isQuoted($0) })
    else { return nil }
    return trimmedClause(sentence.lowerBound..<cue - 1)
  }

  /// "provided that the sums are paid" is a condition; what is demanded is a stance, not a claim.
  func isCondition(_ attribution: Attribution) -> Bool {
    let cue = attribution.cue.lowerBound
    if tree.token(cue).form.lowercased() == "provided" { return true }
    return tree.lemma(cue) == "demand" && tree.token(cue).upos == .verb
  }
}
