import Graph
import Language

/// Positions that a modal, an existential or a judgement takes. They are positions only in someone's words: the
/// reporter's own "must" tells no side.
enum ModalPositions {
  private static let mainRelations: RelationSet = ["root", "ccomp", "conj", "parataxis"]

  private static func isMain(_ predicate: Int, _ tree: SyntaxTree) -> Bool {
    mainRelations.contains(tree.token(predicate).relation)
  }

  /// Those who speak as the holders of a builder's position.
  static func positions(
    _ builder: PositionBuilder, on issue: IssuePhrase, by scope: StatementScope, _ context: inout FactContext
  ) -> [FactDraft] {
    guard !scope.speakers.isEmpty else { return [] }
    var builder = builder
    builder.heldBy = scope.speakers
    return builder.positions(on: issue, &context)
  }

  static func modal(_ match: Match, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    let verb = match["verb"]!
    guard let scope = context.reportingScope(of: verb), isMain(verb, tree),
      !Lexicon.courtesyVerbs.contains(tree.lemma(verb)),
      StanceLexicon.verbs[tree.lemma(verb)] == nil || !hasActor(verb, tree)
    else { return [] }
    var builder = PositionBuilder(verb, stance: .for, modality: .required, in: tree)
    // "We should refrain from …" is against what follows.
    if let entry = StanceLexicon.verbs[tree.lemma(verb)], entry.prepositions.contains("from"),
      let avoided = tree.children(of: verb, ["obl", "advcl"]).first(where: { avoided in
        tree.children(of: avoided, ["case", "mark"]).contains { tree.lemma($0) == "from" }
      })
    {
      builder.stance = builder.stance.flipped
      return positions(
        builder, on: IssuePhrase(head: avoided, withSubject: false, in: tree), by: scope, &context)
    }
    let isPronoun = tree.firstChild(of: verb, "nsubj").map { tree.token($0).upos == .pron } ?? true
    // "This should be troubling" names nothing to be done.
    if tree.token(verb).upos == .adj, tree.firstChild(of: verb, ["nsubj", "expl"]) != nil, isPronoun { return [] }
    let core = StanceCore(of: verb, in: tree)
    if core.isContrary, isPronoun {
      builder.stance = builder.stance.flipped
      return positions(
        builder, on: IssuePhrase(head: core.issue, withSubject: true, in: tree), by: scope, &context)
    }
    let joined = tree.token(verb).upos == .verb ? joinedIssues(of: verb, tree) : []
    return ([IssuePhrase(head: verb, withSubject: !isPronoun, in: tree)] + joined).flatMap {
      positions(builder, on: $0, by: scope, &context)
    }
  }

  /// "The bank must stop and *publish* its books": what else the modal is said of.
  private static func joinedIssues(of verb: Int, _ tree: SyntaxTree) -> [IssuePhrase] {
    IssueList.clauses(verb, tree).dropFirst().filter {
      tree.token($0).xpos == "VB" && tree.firstChild(of: $0, "aux") == nil
    }.map { IssuePhrase(head: $0, withSubject: false, in: tree) }
  }

  /// Whether a named actor is the subject: then the stance verb's own rule speaks.
  private static func hasActor(_ verb: Int, _ tree: SyntaxTree) -> Bool {
    guard let subject = tree.firstChild(of: verb, "nsubj!") else { return false }
    return tree.namedMention(covering: subject) != nil
  }

  static func existential(_ match: Match, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    let verb = match["verb"]!
    let noun = match["issue"]!
    guard let scope = context.scope(of: verb) else { return [] }
    if tree.lemma(noun) == "need" { return need(noun, verb, scope, &context) }
    guard let modal = tree.frame(of: verb).modal, isMain(verb, tree) else { return [] }
    let isPromise = ["will", "would", "wo", "shall"].contains(modal)
    guard isPromise || Lexicon.deonticModals.contains(modal) else { return [] }
    let modality: Modality = isPromise ? .promised : .required
    var builder = PositionBuilder(verb, stance: .for, modality: modality, in: tree)
    builder.modality = modality
    var issue = IssuePhrase(head: noun, withSubject: true, in: tree)
    // "There will be *no* pardon" is against a pardon.
    issue.tokens.removeAll { tree.lemma($0) == "no" && tree.token($0).head == noun }
    return positions(builder, on: issue, by: scope, &context)
  }

  /// "There is no need to …", "there is a need for …".
  private static func need(
    _ noun: Int, _ verb: Int, _ scope: StatementScope, _ context: inout FactContext
  ) -> [FactDraft] {
    let tree = context.tree
    guard let issue = tree.firstChild(of: noun, "acl") ?? tree.firstChild(of: noun, "nmod") else { return [] }
    let builder = PositionBuilder(verb, stance: .for, modality: .asserted, in: tree)
    return positions(builder, on: IssuePhrase(head: issue, withSubject: false, in: tree), by: scope, &context)
  }

  /// "X will not …": someone who acts rules something out.
  static func refusal(_ match: Match, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    let verb = match["verb"]!
    guard tree.isNegated(verb), StanceLexicon.verbs[tree.lemma(verb)] == nil, isMain(verb, tree),
      // "won't be attending" tells of a plan.
      !tree.children(of: verb, "aux").contains(where: { tree.lemma($0) == "be" }),
      tree.lemma(match["modal"]!) != "can" || isRuledOut(verb, match["holder"], tree)
    else { return [] }
    guard let holder = match["holder"] ?? SourceFinder(tree: tree, isQuoted: { _ in false }).sharedSubject(of: verb)
    else { return [] }
    let isActor =
      tree.namedMention(covering: holder) != nil || Representation(tree: tree).name(behind: holder) != nil
      || isBody(holder, tree)
      || (tree.token(holder).upos == .pron
        && Lexicon.firstPersonPronouns.contains(tree.token(holder).form.lowercased()))
      || isUnwilling(holder, verb, context)
    // Another's "would not" is a forecast; one's own is a promise.
    let isForecast =
      tree.lemma(match["modal"]!) == "would" && !isSpeaker(holder, &context)
      && !isUnwilling(holder, verb, context)
    guard isActor || isSpeaker(holder, &context), !isForecast else { return [] }
    var builder = PositionBuilder(verb, stance: .for, modality: .promised, in: tree)
    builder.holder = holder
    return builder.positions(on: IssuePhrase(head: verb, withSubject: false, in: tree), &context)
  }

  /// "We cannot fund both": what "we" cannot do is what we rule out; what we cannot know or help is not.
  private static func isRuledOut(_ verb: Int, _ holder: Int?, _ tree: SyntaxTree) -> Bool {
    guard let holder, tree.token(holder).form.lowercased() == "we", tree.firstChild(of: verb, "obj") != nil else {
      return false
    }
    return !Lexicon.courtesyVerbs.contains(tree.lemma(verb)) && !undeliberate.contains(tree.lemma(verb))
      && !["do", "confirm", "predict", "imagine", "believe", "explain", "help", "afford"].contains(tree.lemma(verb))
  }

  /// "He would not give a date": told of someone, it is what they refuse.
  private static func isUnwilling(_ holder: Int, _ verb: Int, _ context: FactContext) -> Bool {
    let tree = context.tree
    guard context.scope(of: verb) == nil, tree.lemma(tree.firstChild(of: verb, "aux") ?? verb) == "would",
      tree.frame(of: verb).condition == nil, !undeliberate.contains(tree.lemma(verb)),
      !Lexicon.courtesyVerbs.contains(tree.lemma(verb)), tree.firstChild(of: verb, "aux:pass") == nil,
      tree.firstChild(of: verb, ["obj", "xcomp"]) != nil
    else { return false }
    return ["he", "she"].contains(tree.token(holder).form.lowercased())
      || tree.namedMention(covering: holder)?.kind == .person
  }

  /// "We will rebuild the bridge", "said it would withdraw": what one says one will do oneself. "The coalition will
  /// advance," someone says: what a body will do is as good as its word.
  static func promise(_ match: Match, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    let verb = match["verb"]!
    guard let scope = context.scope(of: verb), let speaker = scope.speaker, !tree.isNegated(verb), isMain(verb, tree),
      !Lexicon.courtesyVerbs.contains(tree.lemma(verb)), StanceLexicon.verbs[tree.lemma(verb)] == nil,
      !undeliberate.contains(tree.lemma(verb)) || goesOn(verb, tree) || keepsUp(verb, tree)
        || tree.frame(of: verb).condition != nil,
      tree.firstChild(of: verb, ["aux:pass", "expl"]) == nil,
      !tree.children(of: verb, "advmod").contains(where: { tree.lemma($0) == "only" }),
      let subject = match["holder"] ?? SourceFinder(tree: tree, isQuoted: { _ in false }).sharedSubject(of: verb)
    else { return [] }
    let modal = tree.lemma(match["modal"]!)
    let isWeak = ["may", "might", "could"].contains(modal)
    let isFirstPerson = Lexicon.firstPersonPronouns.contains(tree.token(subject).form.lowercased())
    guard modal != "would" || scope.kind == .indirect,
      !isWeak || tree.frame(of: verb).condition != nil || isFirstPerson && modal == "may"
    else { return [] }
    var builder = PositionBuilder(verb, stance: .for, modality: isWeak ? .possible : .promised, in: tree)
    if isWeak { builder.modality = .possible }
    let issue = IssuePhrase(head: verb, withSubject: false, in: tree)
    let isSure =
      isBody(speaker, context) || isFirstPerson || builder.condition != nil || isAnnounced(verb, tree)
    if isSure, isOwn(subject, of: speaker, scope, context) {
      return ([issue] + joinedIssues(of: verb, tree)).flatMap { positions(builder, on: $0, by: scope, &context) }
    }
    if keepsUp(verb, tree), !isWeak, isThing(subject, tree) {
      let whole = IssuePhrase(head: verb, withSubject: true, in: tree)
      return positions(builder, on: whole, by: scope, &context)
    }
    guard isActingBody(subject, tree), !isWeak else { return [] }
    builder.holder = subject
    return builder.positions(on: issue, &context)
  }

  /// "announced that he would return": given as one's word.
  private static func isAnnounced(_ verb: Int, _ tree: SyntaxTree) -> Bool {
    guard tree.token(verb).relation.base == "ccomp", let cue = tree.token(verb).head else { return false }
    return [
      "announce", "vow", "promise", "pledge", "swear", "declare", "confirm", "insist", "assure", "threaten", "signal",
    ].contains(tree.lemma(cue))
  }

  /// "We are not going to negotiate": as good as "will".
  static func goingTo(_ match: Match, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    let going = match["going"]!
    let verb = match["verb"]!
    guard let scope = context.scope(of: going), let speaker = scope.speaker, isMain(going, tree),
      !Lexicon.courtesyVerbs.contains(tree.lemma(verb)), !undeliberate.contains(tree.lemma(verb)),
      isOwn(match["holder"]!, of: speaker, scope, context)
    else { return [] }
    let core = StanceCore(of: verb, in: tree)
    var builder = PositionBuilder(going, stance: .for, modality: .promised, in: tree)
    if core.isContrary { builder.stance = builder.stance.flipped }
    return positions(builder, on: IssuePhrase(head: core.issue, withSubject: false, in: tree), by: scope, &context)
  }

  /// "It is time to end the blockade."
  static func time(_ match: Match, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    let noun = match["noun"]!
    guard let scope = context.reportingScope(of: noun) else { return [] }
    let core = StanceCore(of: match["issue"]!, in: tree)
    var builder = PositionBuilder(noun, stance: .for, modality: .required, in: tree)
    if core.isContrary { builder.stance = builder.stance.flipped }
    return positions(builder, on: IssuePhrase(head: core.issue, withSubject: false, in: tree), by: scope, &context)
  }

  /// What people say they will do is their plan; what a country, organization or its spokesman says is a promise.
  private static func isBody(_ speaker: Mention.ID, _ context: FactContext) -> Bool {
    var context = context
    if context.mentions[speaker].kind != .person || context.principal(of: speaker) != nil { return true }
    // "Kenyan negotiators say they will …"
    let head = context.mentions[speaker].head
    return context.mentions[speaker].form == .nominal && context.tree.token(head).xpos == "NNS"
      && Representation(tree: context.tree).name(behind: head) != nil
  }

  /// "the coalition", "Malaysia", "his government".
  private static func isActingBody(_ subject: Int, _ tree: SyntaxTree) -> Bool {
    if let mention = tree.namedMention(covering: subject) { return [.organization, .place].contains(mention.kind) }
    return ["government", "administration", "country", "cabinet", "ministry", "party"].contains(tree.lemma(subject))
      && tree.firstChild(of: subject, ["det", "nmod:poss"]) != nil
  }

  /// What happens to one rather than what one does.
  private static let undeliberate: WordSet = [
    "need", "lose", "win", "suffer", "face", "die", "remain", "become", "get", "find", "feel", "like", "love", "want",
    "miss", "receive", "inherit", "experience", "know", "remember", "forget", "understand", "wait", "happen", "begin",
    "start", "turn", "come", "go", "learn",
  ]

  /// "go ahead", "go forward".
  private static func goesOn(_ verb: Int, _ tree: SyntaxTree) -> Bool {
    tree.lemma(verb) == "go"
      && tree.children(of: verb, ["advmod", "compound:prt"]).contains { ["ahead", "forward"].contains(tree.lemma($0)) }
  }

  /// "The patrols will continue", "the border will stay shut": what goes on goes on by the will of whoever says so.
  private static func keepsUp(_ verb: Int, _ tree: SyntaxTree) -> Bool {
    ["continue", "stay", "remain", "proceed"].contains(tree.lemma(verb)) && tree.firstChild(of: verb, "obj") == nil
  }

  private static func isThing(_ subject: Int, _ tree: SyntaxTree) -> Bool {
    tree.token(subject).upos == .noun && tree.namedMention(covering: subject) == nil
      && !Lexicon.personNouns.contains(tree.lemma(subject)) && !Lexicon.groupNouns.contains(tree.lemma(subject))
  }

  private static func isOwn(
    _ subject: Int, of speaker: Mention.ID, _ scope: StatementScope, _ context: FactContext
  ) -> Bool {
    let form = context.tree.token(subject).form.lowercased()
    if context.tree.token(subject).upos == .pron {
      if Lexicon.firstPersonPronouns.contains(form) { return true }
      guard scope.kind == .indirect else { return false }
      if ["he", "she"].contains(form) {
        var context = context
        return isSpeaker(subject, &context)
      }
      if form == "they" {
        return scope.speakers.count > 1 || context.tree.token(context.mentions[speaker].head).xpos == "NNS"
      }
      return [.organization, .place, .group].contains(context.mentions[speaker].kind) && form == "it"
    }
    return context.mentions.existing(at: subject) == speaker
  }

  /// "the government", "the country".
  private static func isBody(_ holder: Int, _ tree: SyntaxTree) -> Bool {
    (Lexicon.groupNouns.contains(tree.lemma(holder)) || Lexicon.countryNouns.contains(tree.lemma(holder)))
      && tree.children(of: holder, "det").contains { tree.lemma($0) == "the" }
  }

  private static func isSpeaker(_ holder: Int, _ context: inout FactContext) -> Bool {
    guard let speaker = context.scope(of: holder)?.speaker else { return false }
    if context.speaker(behind: holder) == speaker { return true }
    guard let mention = context.mentions.existing(at: holder) else { return false }
    return mention == speaker
      || context.tree.document.clusters.contains { $0.contains(mention) && $0.contains(speaker) }
  }

  /// "The government has to act", "we need to leave": as with "must", who says so wants it.
  static func obligation(_ match: Match, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    let verb = match["verb"]!
    let wished = match["issue"]!
    // "we have got to leave".
    if tree.lemma(verb) == "get" {
      guard tree.token(verb).form.lowercased() == "got", tree.firstChild(of: verb, "aux") != nil else { return [] }
    }
    guard let scope = context.scope(of: verb), isMain(verb, tree), tree.firstChild(of: verb, "obj") == nil,
      tree.token(verb).xpos != "VBD" || scope.kind == .indirect, !Lexicon.courtesyVerbs.contains(tree.lemma(wished))
    else { return [] }
    let builder = PositionBuilder(verb, stance: .for, modality: .required, in: tree)
    let subject = match["subject"]!
    var issue = IssuePhrase(head: wished, withSubject: false, in: tree)
    if tree.token(subject).upos != .pron {
      issue = IssuePhrase(joining: [IssuePhrase(head: subject, withSubject: true, in: tree), issue], in: tree)
    }
    return positions(builder, on: issue, by: scope, &context)
  }

  /// "Stop the war": what someone tells others to do.
  static func imperative(_ match: Match, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    let verb = match["verb"]!
    guard let scope = context.scope(of: verb), scope.kind != .indirect,
      ["root", "parataxis", "conj", "ccomp"].contains(tree.token(verb).relation.base),
      !Lexicon.courtesyVerbs.contains(tree.lemma(verb)), tree.token(verb).form.lowercased() == tree.lemma(verb),
      !readerVerbs.contains(tree.lemma(verb)),
      tree.children(of: verb, ["obj", "obl", "xcomp", "ccomp"]).count > 0,
      opensSentence(verb, scope, tree), StanceLexicon.verbs[tree.lemma(verb)] == nil
    else { return [] }
    // "Let us work together."
    if tree.lemma(verb) == "let" {
      guard let wished = tree.firstChild(of: verb, ["xcomp", "ccomp"]),
        !Lexicon.courtesyVerbs.contains(tree.lemma(wished))
      else { return [] }
      let builder = PositionBuilder(verb, stance: .for, modality: .requested, in: tree)
      return positions(builder, on: IssuePhrase(head: wished, withSubject: false, in: tree), by: scope, &context)
    }
    let builder = PositionBuilder(verb, stance: .for, modality: .requested, in: tree)
    return positions(builder, on: IssuePhrase(head: verb, withSubject: false, in: tree), by: scope, &context)
  }

  /// What pages ask of their readers: "Follow us on social media".
  private static let readerVerbs: WordSet = [
    "follow", "click", "subscribe", "read", "watch", "visit", "contact", "email", "check", "download", "listen",
    "share",
  ]

  /// A form without "to" and without a subject is an order where nothing but "do not" and adverbs stands before it, in
  /// the sentence, the quotation or behind a colon.
  private static func opensSentence(_ verb: Int, _ scope: StatementScope, _ tree: SyntaxTree) -> Bool {
    var start = max(tree.sentence(of: verb).tokens.lowerBound, min(scope.tokens.lowerBound, verb))
    if let colon = (start..<verb).last(where: { tree.token($0).form == ":" }) { start = colon + 1 }
    return verb - start <= 5
      && (start..<verb).allSatisfy {
        [.punct, .adv, .part, .aux, .intj, .cconj].contains(tree.token($0).upos)
      }
  }

  static func purpose(_ match: Match, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    let verb = match["issue"]!
    guard tree.children(of: verb, ["cop", "mark"]).count >= 1, tree.token(verb).upos == .verb else { return [] }
    var builder = PositionBuilder(verb, stance: .for, modality: .intended, in: tree)
    let issue = IssuePhrase(head: verb, withSubject: false, in: tree)
    if let holder = match["holder"] {
      builder.holder = holder
      return builder.positions(on: issue, &context)
    }
    // "The goal of the bloc is to …"; "the plan is to …," someone says of what they do themselves.
    if let owner = tree.children(of: match["noun"]!, "nmod").first(where: { tree.marker(of: $0) == "of" }) {
      builder.holder = owner
      return builder.positions(on: issue, &context)
    }
    guard let scope = context.scope(of: verb) else { return [] }
    return positions(builder, on: issue, by: scope, &context)
  }
}

extension UPOS {
  /// Words that only point.
  var isPronominal: Bool { self == .pron || self == .det }
}
