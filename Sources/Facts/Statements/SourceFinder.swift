import Language

/// Finds who speaks when a verb of saying has been found.
struct SourceFinder {
  let tree: SyntaxTree
  private let isQuoted: (Int) -> Bool

  /// - Parameter isQuoted: whether a token stands in quotation marks, where nobody speaks for a cue outside.
  init(tree: SyntaxTree, isQuoted: @escaping (Int) -> Bool) {
    self.tree = tree
    self.isQuoted = isQuoted
  }

  /// The head of the speaker's phrase: the subject of the verb, of the verb it is joined to, or of the verb it
  /// qualifies; the noun that a relative clause is about; else the name right beside the verb.
  func source(of verb: Int) -> Int? {
    if let quoted = quotedSource(of: verb) { return quoted }
    if let subject = subject(of: verb) { return subject }
    var node = verb
    for _ in 0..<6 {
      guard let head = tree.token(node).head else { break }
      if let verb = tree.verbRejoined(by: node), let subject = subject(of: verb), !isQuoted(subject) { return subject }
      switch tree.token(node).relation.base {
      case "acl": return isQuoted(head) ? nil : head
      case "conj", "advcl", "xcomp", "parataxis", "ccomp", "dep":
        if !isQuoted(head), let subject = subject(of: head) { return subject }
      default: return beside(verb)
      }
      node = head
    }
    return beside(verb)
  }

  /// "quotes *Doe* as saying", "cited officials as telling": the object of the verb that quotes speaks.
  private func quotedSource(of verb: Int) -> Int? {
    let isBehindAs = tree.children(of: verb, ["mark", "case"]).contains { tree.lemma($0) == "as" }
    guard tree.token(verb).xpos == "VBG", isBehindAs || ["xcomp", "advcl"].contains(tree.token(verb).relation.base),
      let head = tree.token(verb).head, ["quote", "cite"].contains(tree.lemma(head))
    else { return nil }
    return tree.firstChild(of: head, ["obj", "nsubj:pass"])
  }

  /// The subject that a predicate has or shares: its own, that of the verb it is joined to, that of the verb it
  /// completes or qualifies.
  func sharedSubject(of predicate: Int) -> Int? {
    var node = predicate
    for _ in 0..<6 {
      if let subject = subject(of: node) { return subject }
      guard let head = tree.token(node).head else { return nil }
      switch tree.token(node).relation.base {
      case "advcl" where isPassive(head) && isInfinitive(node): return nil
      case "conj", "advcl", "xcomp", "dep": node = head
      case "acl": return [.noun, .propn].contains(tree.token(head).upos) ? head : nil
      default: return nil
      }
    }
    return nil
  }

  /// "was created to support": who supports is left open.
  private func isPassive(_ verb: Int) -> Bool { tree.firstChild(of: verb, "aux:pass") != nil }

  private func isInfinitive(_ verb: Int) -> Bool {
    tree.children(of: verb, "mark").contains { tree.lemma($0) == "to" }
  }

  /// The subject of a verb, where a relative pronoun stands for the noun before its clause.
  func subject(of verb: Int) -> Int? {
    // "Acme Thursday said": the day is no subject, whatever the parser makes of it.
    let subjects = tree.children(of: verb, "nsubj").filter {
      !isQuoted($0) && tree.token($0).xpos != "EX" && !Lexicon.weekdays.contains(tree.lemma($0))
    }
    guard let subject = subjects.last(where: { $0 < verb }) ?? subjects.first else { return agent(of: verb) }
    if ["who", "which", "that", "whom"].contains(tree.lemma(subject)),
      tree.token(subject).xpos.hasPrefix("W"), let head = tree.token(verb).head
    {
      return nearest(before: subject) ?? head
    }
    return subject
  }

  /// "moved by Doe and seconded by *Roe*, who said …": the person right before the comma.
  private func nearest(before pronoun: Int) -> Int? {
    guard tree.lemma(pronoun) == "who", tree.sentence(of: pronoun).tokens.contains(pronoun - 2),
      tree.token(pronoun - 1).form == ",", let mention = tree.namedMention(covering: pronoun - 2),
      mention.kind == .person, tree.token(mention.head).relation.base != "conj"
    else { return nil }
    return mention.head
  }

  private func agent(of verb: Int) -> Int? { tree.firstChild(of: verb, "obl:agent") }

  /// The name or pronoun next to a verb whose subject the parser missed: "said Kim", "Kim said".
  private func beside(_ verb: Int) -> Int? {
    let sentence = tree.sentence(of: verb).tokens
    if let before = head(endingAt: verb - 1, in: sentence) { return before }
    // "The road is closed, *said* Doe": a clause stands before the verb already.
    let isInverted = (sentence.lowerBound..<verb).contains { word in
      tree.isFinite(word) && !isInRelativeClause(word) && !isQuoted(word)
    }
    let aside = isInverted ? nil : head(endingAt: behindAside(verb - 1, in: sentence), in: sentence)
    return aside ?? headStarting(after: verb, in: sentence)
  }

  private func isInRelativeClause(_ word: Int) -> Bool {
    tree.token(word).relation.base == "acl"
      || tree.ancestors(of: word).contains { tree.token($0).relation.base == "acl" }
  }

  /// Where the words before a verb end without what is put in between: "Doe *(R-Ohio)* said", "Doe, *of Acme,* said".
  private func behindAside(_ end: Int, in sentence: Range<Int>) -> Int {
    guard sentence.contains(end) else { return end }
    if [")", "]"].contains(tree.token(end).form) {
      return (sentence.lowerBound..<end).last { ["(", "["].contains(tree.token($0).form) }.map { $0 - 1 } ?? end
    }
    guard tree.token(end).form == ",", !isQuoted(end) else { return end }
    let openings = (max(sentence.lowerBound, end - 30)..<end).reversed().filter { tree.token($0).form == "," }
    for comma in openings where comma > sentence.lowerBound {
      let first = tree.token(comma + 1)
      let isAside = first.xpos.hasPrefix("W") || [.adp, .det, .propn, .noun, .adj].contains(first.upos)
      if isAside, head(endingAt: comma - 1, in: sentence) != nil { return comma - 1 }
    }
    return end
  }

  private func head(endingAt end: Int, in sentence: Range<Int>) -> Int? {
    var index = end
    while sentence.contains(index), [.adv, .aux].contains(tree.token(index).upos) { index -= 1 }
    guard sentence.contains(index), !isQuoted(index) else { return nil }
    if let mention = tree.namedMention(covering: index) { return mention.head }
    let token = tree.token(index)
    if token.upos == .pron, ["Case=Nom"].contains(where: { token.features.contains($0) }) { return index }
    return token.upos == .noun && Lexicon.personNouns.contains(tree.lemma(index)) ? index : nil
  }

  private func headStarting(after verb: Int, in sentence: Range<Int>) -> Int? {
    for index in verb + 1..<min(verb + 8, max(verb + 1, sentence.upperBound)) {
      if isQuoted(index) { return nil }
      if let mention = tree.namedMention(covering: index), mention.kind != .place || index == verb + 1 {
        return mention.head
      }
      let token = tree.token(index)
      if token.upos == .pron, index == verb + 1, token.features.contains("Case=Nom") { return index }
      let isTitle = [.propn, .noun, .adj, .det].contains(token.upos) || tree.lemma(index) == "of"
      if !isTitle { return nil }
      if token.upos == .noun, Lexicon.personNouns.contains(tree.lemma(index)), index == verb + 2 { return index }
    }
    return nil
  }
}
