import Graph
import Language

// What stands beside a stance word without being an issue: whom one asks, what one only says, what others take.
extension StanceComposer {
  /// "work to lower prices": an aim that the parser takes for an adverbial. Requests have their own rule.
  static func isPurpose(_ clause: Int, of verb: Int, _ entry: StanceEntry, _ tree: SyntaxTree) -> Bool {
    tree.marker(of: clause) == "to"
      && (tree.lemma(verb) == "vote" || entry.takesRequest || entry.modality == .intended && !entry.takesObject)
  }

  /// "ruled out sending tanks": a gerund right behind the verb is its object, whatever the parser takes it for.
  static func isGerund(_ clause: Int, of verb: Int, _ entry: StanceEntry, _ tree: SyntaxTree) -> Bool {
    let behind = tree.firstChild(of: verb, ["compound:prt"]) ?? verb
    return entry.takesClause && clause == behind + 1 && tree.token(clause).xpos == "VBG"
  }

  /// "criticized Doe for leaving" is about leaving, not about Doe.
  static func isTargetOnly(_ issue: Int, of verb: Int, _ entry: StanceEntry, _ tree: SyntaxTree) -> Bool {
    let mention = tree.namedMention(covering: issue)
    let isSomeone =
      mention.map { [.person, .organization, .place, .group].contains($0.kind) }
      ?? (Lexicon.personNouns.contains(tree.lemma(issue)) || Lexicon.groupNouns.contains(tree.lemma(issue))
        || tree.token(issue).upos == .pron)
    guard tree.token(issue).relation.base == "obj", isSomeone else { return false }
    return tree.children(of: verb, ["obl", "advcl"]).contains { reason in
      tree.marker(of: reason).map { entry.stance(before: $0) != nil } ?? false
        && !isBeneficiary(reason, of: verb, entry, tree)
    }
  }

  /// "insisted that the plan works": says that it is so. "Insisted that he leave" wants it. What one considers is done,
  /// not what someone is considered to be.
  static func isAssertion(_ clause: Int, of verb: Int, _ entry: StanceEntry, _ tree: SyntaxTree) -> Bool {
    let lemma = tree.lemma(verb)
    if entry.modality == .possible { return tree.token(clause).xpos != "VBG" }
    guard ["insist", "suggest", "guarantee", "decide"].contains(lemma), tree.token(clause).relation.base == "ccomp"
    else {
      return false
    }
    let isWished = tree.children(of: clause, "aux").contains { Lexicon.deonticModals.contains(tree.lemma($0)) }
    let isBare = tree.token(clause).xpos == "VB" && tree.firstChild(of: clause, "aux") == nil
    return !isWished && !isBare && tree.firstChild(of: clause, "nsubj") != nil
  }

  /// "denies the charge": says that it is not so, and takes no side. "calling Doe" is no demand either.
  static func isDenial(_ issue: Int, of verb: Int, _ tree: SyntaxTree) -> Bool {
    let isClaim =
      Lexicon.speechNouns.contains(tree.lemma(issue))
      || ["accusation", "charge", "report", "rumor", "rumour", "wrongdoing", "involvement"].contains(tree.lemma(issue))
    let isWithheld = [
      "request", "permission", "visa", "bail", "entry", "access", "application", "bid", "appeal", "petition",
    ].contains(tree.lemma(issue))
    return tree.lemma(verb) == "deny" && (isClaim || !isWithheld)
      || tree.namedMention(covering: issue)?.kind == .person && ["call", "ask", "request"].contains(tree.lemma(verb))
  }

  /// "The study was supported by a fund": paid for.
  static func isPaidFor(_ issue: Int, by verb: Int, _ tree: SyntaxTree) -> Bool {
    ["support", "back", "fund"].contains(tree.lemma(verb)) && tree.token(issue).relation == "nsubj:pass"
      && ["study", "research", "work", "survey", "paper", "analysis", "author"].contains(tree.lemma(issue))
  }

  /// "ordered the *closure* of the port": an order for what is done, not for a thing.
  static func isOrdered(_ issue: Int, by verb: Int, _ tree: SyntaxTree) -> Bool {
    guard tree.lemma(verb) == "order", tree.token(issue).upos == .noun,
      ["obj", "nsubj"].contains(tree.token(issue).relation.base)
    else { return true }
    let noun = tree.lemma(issue)
    return ["tion", "sion", "ment", "ure", "wal", "val", "sal"].contains { noun.hasSuffix($0) }
      || ["arrest", "release", "probe", "inquiry", "halt", "end", "shutdown", "lockdown", "review"].contains(noun)
  }

  /// "*We* expect the bank to act": of others it is a forecast.
  static func isForecast(_ verb: Int, _ tree: SyntaxTree) -> Bool {
    guard tree.lemma(verb) == "expect" else { return false }
    let subject = SourceFinder(tree: tree) { _ in false }.sharedSubject(of: verb)
    return subject.map { !["i", "we"].contains(tree.token($0).form.lowercased()) } ?? true
  }

  /// "agree with Sudan": whom one is at one with.
  static func isPartner(_ phrase: Int, of verb: Int, _ tree: SyntaxTree) -> Bool {
    guard tree.lemma(verb) == "agree", tree.marker(of: phrase) == "with" else { return false }
    return tree.namedMention(covering: phrase) != nil || Lexicon.personNouns.contains(tree.lemma(phrase))
      || Lexicon.groupNouns.contains(tree.lemma(phrase)) || tree.token(phrase).upos == .pron
  }

  /// "questioned the suspect", "contest the state": what is done to someone, or in a race.
  static func isContested(_ issue: Int, by verb: Int, _ tree: SyntaxTree) -> Bool {
    let isActor =
      tree.namedMention(covering: issue).map { [.person, .organization, .place].contains($0.kind) }
      ?? Lexicon.personNouns.contains(tree.lemma(issue))
    if tree.lemma(verb) == "welcome", tree.namedMention(covering: issue)?.kind == .person { return true }
    return isActor && ["question", "contest", "challenge", "dispute", "pan", "defend"].contains(tree.lemma(verb))
  }

  /// "encourage Kenya to sign" is about signing, not about Kenya.
  static func hasRequest(_ verb: Int, _ tree: SyntaxTree) -> Bool {
    tree.children(of: verb, ["xcomp", "advcl", "ccomp"]).contains { clause in
      clause > verb && tree.children(of: clause, "mark").contains { tree.lemma($0) == "to" }
    }
  }

  static func hasSubject(_ head: Int, _ tree: SyntaxTree) -> Bool {
    tree.firstChild(of: head, ["nsubj", "csubj"]) != nil
  }

  static func isClause(_ head: Int, _ tree: SyntaxTree) -> Bool {
    [.verb, .aux].contains(tree.token(head).upos) || tree.firstChild(of: head, "cop") != nil
  }

  /// "stopped short of *endorsing* the plan", "failed to *condemn* it": what one does not go as far as to say.
  static func isHeldBack(_ verb: Int, _ tree: SyntaxTree) -> Bool {
    tree.ancestors(of: verb).prefix(2).contains { above in
      tree.lemma(above) == "stop" && tree.children(of: above, "advmod").contains { tree.lemma($0) == "short" }
        || ["short", "fail"].contains(tree.lemma(above)) && tree.token(verb).head == above
        || tree.token(verb).head == above
          && tree.children(of: above, ["obl", "obj"]).contains { $0 < verb && tree.lemma($0) == "pressure" }
    }
  }

  /// "intends *to support* the plan" is one position, on supporting the plan.
  static func isIssueOfAnother(_ verb: Int, _ tree: SyntaxTree) -> Bool {
    guard let head = tree.token(verb).head else { return false }
    let lemma = tree.lemma(head)
    switch tree.token(verb).relation.base {
    case "xcomp", "advcl": break
    // "a call for Sudan to *accept* the plan".
    case "acl":
      return tree.token(verb).relation == "acl" && tree.marker(of: verb) == "for"
        && StanceLexicon.nouns[lemma].map { $0.modality != .asserted } ?? false
    default: return false
    }
    return StanceLexicon.verbs[lemma].map { $0.takesClause || $0.takesRequest || $0.takesWish } ?? false
      || StanceLexicon.adjectives[lemma] != nil
  }

  /// "A backs the plan, while B opposes *it*": the issue of the stance before in the sentence.
  static func antecedent(of pronoun: Int, before verb: Int, _ tree: SyntaxTree) -> Int? {
    guard tree.token(pronoun).upos == .pron,
      ["it", "this", "that", "them"].contains(tree.token(pronoun).form.lowercased())
    else { return nil }
    let sentence = tree.sentence(of: verb).tokens
    return (sentence.lowerBound..<verb).reversed().lazy.filter {
      tree.token($0).upos == .verb && StanceLexicon.verbs[tree.lemma($0)]?.takesObject ?? false
    }.compactMap { tree.firstChild(of: $0, "obj") }.first { tree.token($0).upos != .pron }
  }

  /// Persons and pronouns are whom one backs or asks, not issues, unless they are names.
  static func isIssueLike(_ head: Int, isRequest: Bool, _ tree: SyntaxTree) -> Bool {
    // "to decide what to do", "whether to sign"; "to end *what he called* a farce" asks nothing.
    let asks = tree.children(of: head, ["advmod", "mark", "obj", "obl"]).contains {
      tree.token($0).xpos.hasPrefix("W") && tree.firstChild(of: $0, "acl:relcl") == nil || tree.lemma($0) == "whether"
    }
    return tree.token(head).upos != .pron && !asks
      && !(!isRequest && isClause(head, tree) && isCourtesy(head, tree))
  }

  /// "wants to thank the voters", "to extend condolences": done in the saying. "To extend sanctions" is not.
  static func isCourtesy(_ verb: Int, _ tree: SyntaxTree) -> Bool {
    guard Lexicon.courtesyVerbs.contains(tree.lemma(verb)) else { return false }
    guard ["extend", "express", "convey", "wish"].contains(tree.lemma(verb)) else { return true }
    return tree.firstChild(of: verb, "obj").map { Lexicon.courtesyNouns.contains(tree.lemma($0)) } ?? true
  }

  /// "threatened Moscow", "offered no comment", "promised an apology": nothing that one will do.
  static func isRecipient(_ object: Int, of entry: StanceEntry, _ tree: SyntaxTree) -> Bool {
    guard entry.modality == .promised, !isClause(object, tree) else { return false }
    return tree.namedMention(covering: object) != nil || Lexicon.personNouns.contains(tree.lemma(object))
      || Lexicon.courtesyNouns.contains(tree.lemma(object))
  }
}
