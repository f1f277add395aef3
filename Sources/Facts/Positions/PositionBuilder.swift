import Graph
import Language

/// Builds positions once a predicate, its stance and its issue are known: finds who holds it, composes negation and
/// conditions, and cleans the issue.
struct PositionBuilder {
  let tree: SyntaxTree
  var stance: Stance
  var modality: Modality
  /// The predicate that takes the stance.
  var predicate: Int
  /// The subject, where it is not the predicate's own.
  var holder: Int?
  /// The holders, where no word of the clause names them: those who speak.
  var heldBy: [Mention.ID] = []
  var condition: Int?
  /// Whether a passive predicate's subject holds the position ("is committed to") or only its agent ("was urged to").
  var isHeldBySubject = true

  init(_ predicate: Int, stance: Stance, modality: Modality, in tree: SyntaxTree) {
    self.tree = tree
    self.predicate = predicate
    self.stance = stance
    self.modality = modality
    let frame = tree.frame(of: predicate)
    if frame.isNegated { self.stance = stance.flipped }
    condition = frame.condition
    if let modal = frame.modal { adjust(to: modal) }
  }

  private mutating func adjust(to modal: String) {
    switch modal {
    case "will", "wo", "'ll", "shall": modality = modality == .asserted || modality == .intended ? .promised : modality
    case "must", "should", "ought": modality = .required
    case "may", "might", "could", "can": modality = .possible
    default: break
    }
  }

  /// The positions on one issue: one for each holder.
  func positions(on issue: IssuePhrase, _ context: inout FactContext) -> [FactDraft] {
    guard issue.isMeaningful(in: tree), let range = issue.range, !isSupposed else { return [] }
    let scope = context.scope(of: predicate)
    // Who speaks for others by office, named or not, speaks of their positions.
    let holders = self.holders(&context).map { holder in
      // What a spokesman says of himself is his; what he says must be is the position of the body.
      let isNamed = context.mentions[holder].form == .named && heldBy.isEmpty
      return isNamed ? holder : context.principal(of: holder) ?? holder
    }
    let about = tree.namedMentions(headedIn: issue.tokens)
    let evidence = evidence(range)
    return holders.map { holder in
      var stance = stance
      if isBound(stance) { stance = .conditional }
      let position = Position(
        holder: holder, stance: stance, issue: Issue(label: issue.label(in: tree), about: about), modality: modality,
        condition: condition.map { conditionText($0) }, speaker: scope?.speaker, expressedIn: scope?.evidence,
        provenance: .pending)
      return FactDraft(.position(position), evidence: evidence)
    }
  }

  /// Whether the condition makes the stance: what one would, will or may do if something happens, and anything that one
  /// takes a side on only if it does.
  private func isBound(_ stance: Stance) -> Bool {
    guard let condition else { return false }
    let isStrict = tree.isStrict(condition)
    let modal = tree.frame(of: predicate).modal
    // "would veto the budget unless …", "will not back it unless …".
    if stance == .against {
      return isStrict && (tree.isNegated(predicate) || modal.map { Self.prospects.contains($0) } ?? false)
    }
    return isStrict || ![.asserted, .required].contains(modality) || modal == "would" || modal == "could"
  }

  private static let prospects: WordSet = ["will", "would", "could", "may", "might", "'ll"]

  /// "if Kenya agrees to …", "the accusation that it tries to …": what stands in a condition or a claim against someone
  /// is nobody's position.
  private var isSupposed: Bool {
    isAsked || isAccusation
      || ([predicate] + tree.ancestors(of: predicate)).contains { node in
        // "should talk *rather than accept* terms".
        if tree.children(of: node, ["cc", "mark", "case"]).contains(where: {
          ["rather", "instead"].contains(tree.lemma($0))
        }) {
          return true
        }
        if ["acl", "ccomp"].contains(tree.token(node).relation.rawValue), let noun = tree.token(node).head {
          if tree.lemma(noun) == "deny" { return true }
          if tree.token(node).relation == "ccomp", tree.isOpenQuestion(node) { return true }
          return ["accusation", "allegation", "charge", "claim", "rumor", "rumour", "suspicion"].contains(
            tree.lemma(noun))
        }
        return ["advcl", "ccomp"].contains(tree.token(node).relation.base)
          && tree.children(of: node, "mark").contains { ["if", "unless", "whether"].contains(tree.lemma($0)) }
      }
  }

  /// "accused Kenya of *trying* to close the border": what others are accused of is not the accuser's aim.
  private var isAccusation: Bool {
    guard tree.marker(of: predicate) == "of", let head = tree.token(predicate).head else { return false }
    return [head, tree.token(head).head].contains {
      $0.map { ["accuse", "suspect"].contains(tree.lemma($0)) } ?? false
    }
  }

  /// "What should be done?", "Will Kenya sign?"
  private var isAsked: Bool {
    let sentence = tree.sentence(of: predicate).tokens
    return sentence.last { tree.token($0).upos != .punct || ["?", ".", "!"].contains(tree.token($0).form) }
      .map { tree.token($0).form == "?" } ?? false
  }

  private func conditionText(_ clause: Int) -> String {
    tree.document.text(of: tree.trimmed(tree.span(of: clause)))
  }

  private func evidence(_ issue: Range<Int>) -> Range<Int> {
    let subject = holder ?? SourceFinder(tree: tree) { _ in false }.sharedSubject(of: predicate)
    let sentence = tree.sentence(of: predicate).tokens
    var start = min(issue.lowerBound, predicate)
    var end = max(issue.upperBound, predicate + 1)
    if let subject, sentence.contains(subject) {
      let phrase = tree.nounPhrase(of: subject, .name)
      start = min(start, phrase.lowerBound)
      end = max(end, phrase.upperBound)
    }
    return max(start, sentence.lowerBound)..<min(end, sentence.upperBound)
  }

  // MARK: Holders

  private func holders(_ context: inout FactContext) -> [Mention.ID] {
    if !heldBy.isEmpty { return heldBy.map { represented($0, &context) } }
    // "a plan *opposed* by Kenya", "the bloc, long *criticized* for its rules".
    let isParticiple = tree.token(predicate).relation == "acl" && tree.token(predicate).xpos == "VBN"
    if !isHeldBySubject, holder == nil, isParticiple || tree.firstChild(of: predicate, "aux:pass") != nil {
      return (agent(of: predicate).map(tree.coordinated) ?? []).compactMap { mention(of: $0, &context) }
    }
    let subject =
      holder ?? reporter(of: predicate) ?? SourceFinder(tree: tree) { _ in false }.sharedSubject(of: predicate)
      ?? linkedSubject(of: predicate)
    guard let subject else { return [] }
    if let pair = pair(behind: subject) { return pair }
    let listed = RoleHolders(tree: tree).namesListed(after: subject)
    if !listed.isEmpty { return listed.map(\.id) }
    if let scope = context.scope(of: predicate), scope.speakers.count > 1, isSpeaker(subject, scope, context) {
      return scope.speakers
    }
    return tree.coordinated(subject).compactMap { mention(of: $0, &context) }
  }

  /// "is considered a farce *by Kenya*": the parser may give the agent to the noun before it.
  private func agent(of passive: Int) -> Int? {
    tree.firstChild(of: passive, "obl:agent")
      ?? tree.children(of: passive, ["xcomp", "obj"]).lazy.flatMap { tree.children(of: $0, "nmod") }
      .first { tree.marker(of: $0) == "by" }
  }

  /// "Kenya *remains* committed and will not *tolerate* …": the parser may set "remains" beside what it links.
  private func linkedSubject(of predicate: Int) -> Int? {
    guard tree.token(predicate).relation == "conj", let first = tree.token(predicate).head, first > 0,
      ["remain", "stay"].contains(tree.lemma(first - 1))
    else { return nil }
    return tree.firstChild(of: first - 1, "nsubj")
  }

  /// "Doe said prices had risen, and *called on* Kenya to act": parsers join the second verb to what was said, but
  /// behind a comma it is the speaker who goes on.
  private func reporter(of verb: Int) -> Int? {
    guard tree.token(verb).relation == "conj", let said = tree.token(verb).head,
      tree.token(said).relation == "ccomp", let speech = tree.token(said).head,
      Lexicon.speechVerbs.contains(tree.lemma(speech)), said > speech, tree.firstChild(of: verb, "nsubj") == nil,
      tree.firstChild(of: verb, "aux") == nil, let and = tree.firstChild(of: verb, "cc"), and > 0,
      tree.token(and - 1).form == ","
    else { return nil }
    return SourceFinder(tree: tree) { _ in false }.sharedSubject(of: speech)
  }

  /// "the two leaders", "both ministers": the two people (or countries) that were named last, if there are just two.
  private func pair(behind subject: Int) -> [Mention.ID]? {
    let counts = tree.children(of: subject, ["nummod", "det"]).map { tree.lemma($0) }
    guard tree.token(subject).xpos == "NNS", counts.contains("two") || counts.contains("both"),
      tree.namedMention(covering: subject) == nil
    else { return nil }
    let lemma = tree.lemma(subject)
    let areCountries = ["country", "nation", "side", "government", "neighbor", "neighbour"].contains(lemma)
    guard areCountries || Lexicon.personNouns.contains(lemma) else { return nil }
    let number = tree.sentenceNumber(of: subject)
    var found: [Mention] = []
    for sentence in tree.document.sentences[max(0, number - 2)...number].reversed() {
      let named = tree.namedMentions(headedIn: sentence.tokens.filter { $0 < subject }).map {
        tree.document.mentions[$0]
      }
      for mention in named where mention.kind == (areCountries ? .place : .person) && !isKnown(mention, found) {
        found.append(mention)
      }
      if found.count >= 2 { break }
    }
    return found.count == 2 ? found.map(\.id) : nil
  }

  private func isKnown(_ mention: Mention, _ found: [Mention]) -> Bool {
    let last = tree.lemma(mention.tokens.upperBound - 1)
    return found.contains { other in
      tree.lemma(other.tokens.upperBound - 1) == last
        || tree.document.clusters.contains { $0.contains(other.id) && $0.contains(mention.id) }
    }
  }

  /// "Kenyan officials" speak for Kenya.
  private func represented(_ speaker: Mention.ID, _ context: inout FactContext) -> Mention.ID {
    let head = context.mentions[speaker].head
    guard context.mentions[speaker].form != .named, tree.token(head).upos != .pron else { return speaker }
    return mention(of: head, &context) ?? speaker
  }

  /// "Kenya and Sudan said *they* would …", "*we* will …".
  private func isSpeaker(_ subject: Int, _ scope: StatementScope, _ context: FactContext) -> Bool {
    let form = tree.token(subject).form.lowercased()
    return tree.token(subject).upos == .pron && (form == "we" || form == "they" && scope.kind == .indirect)
  }

  /// The one a subject stands for; "I" and "we" in someone's words stand for the speaker.
  func mention(of subject: Int, _ context: inout FactContext) -> Mention.ID? {
    let lemma = tree.lemma(subject)
    let form = tree.token(subject).form.lowercased()
    let isPronoun = tree.token(subject).upos == .pron
    if let speaker = context.speaker(behind: subject) { return speaker }
    if isPronoun, Lexicon.firstPersonPronouns.contains(form) { return context.scope(of: predicate)?.speaker }
    if isPronoun || tree.token(subject).upos == .det {
      if ["he", "she"].contains(form), !tree.headsTiedToNames.contains(subject),
        let name = Salience(tree: tree).person(before: subject)
      {
        return name
      }
      return ["he", "she", "they", "it", "his", "her", "their", "its"].contains(form)
        ? context.mentions.mention(at: subject) : nil
    }
    // "Doe, a Democrat *who signed the bill*": it is Doe who did.
    if tree.token(subject).relation == "appos", let head = tree.token(subject).head,
      tree.namedMention(covering: head)?.kind == .person, tree.namedMention(covering: subject)?.kind != .person
    {
      return context.mentions.mention(at: head)
    }
    if let named = tree.namedMention(covering: subject) {
      // "The Clean Water Act bans …": whoever made it does.
      return [.event, .product].contains(named.kind) || LawPositions.isLaw(subject, tree)
        ? nil : context.mentions.mention(at: subject)
    }
    if Lexicon.documentNouns.contains(lemma) || Lexicon.lawNouns.contains(lemma) {
      return author(of: subject, &context)
    }
    if let name = nameBeside(subject) { return context.mentions.mention(at: name) }
    // "The U.N. envoy has urged …": whom the next sentence names.
    if let name = Salience(tree: tree).person(ledBy: subject) { return name }
    if !Lexicon.combatants.contains(lemma), !isSomeOf(subject),
      let name = Representation(tree: tree).name(behind: subject)
    {
      return context.mentions.mention(at: name)
    }
    if ["government", "administration", "country"].contains(lemma), let speaker = context.scope(of: subject)?.speaker,
      let name = Representation(tree: tree).name(behind: context.mentions[speaker].head)
    {
      // "Kyrgyz officials said the government …"
      return context.mentions.mention(at: name)
    }
    return actor(subject, lemma, &context)
  }

  /// "the oil firm *Acme*", "his Russian counterpart, *Ivan Horvat*": the name of what is described.
  private func nameBeside(_ subject: Int) -> Int? {
    let end = tree.nounPhrase(of: subject, .name).upperBound
    let sentence = tree.sentence(of: subject).tokens
    let isSetOff = sentence.contains(end) && tree.token(end).form == ","
    let start = isSetOff ? end + 1 : end
    guard sentence.contains(start), let name = tree.namedMention(covering: start), name.tokens.lowerBound == start
    else {
      return tree.children(of: subject, ["appos", "flat"]).first { tree.namedMention(covering: $0)?.kind == .person }
    }
    if isSetOff, name.kind == .person,
      tree.firstChild(of: subject, "nmod:poss").map({ tree.token($0).xpos == "PRP$" }) ?? false
    {
      return name.head
    }
    let isOne = isSetOff ? name.kind == .person : [.person, .organization, .group].contains(name.kind)
    let isSomeone =
      Lexicon.groupNouns.contains(tree.lemma(subject)) || Lexicon.roleNouns.contains(tree.lemma(subject))
      || Lexicon.personNouns.contains(tree.lemma(subject))
    return isOne && isSomeone && tree.token(subject).xpos != "NNS" ? name.head : nil
  }

  /// "34 lawmakers from the party": some of its people are not the party.
  private func isSomeOf(_ subject: Int) -> Bool {
    guard tree.token(subject).xpos == "NNS", Lexicon.personNouns.contains(tree.lemma(subject)) else { return false }
    return tree.firstChild(of: subject, "nummod") != nil
      || tree.children(of: subject, ["amod", "det"]).contains {
        ["some", "many", "several", "most", "few", "other"].contains(tree.lemma($0))
      }
  }

  private func actor(_ subject: Int, _ lemma: String, _ context: inout FactContext) -> Mention.ID? {
    if let name = Salience(tree: tree).person(described: subject) { return name }
    let isActor =
      Lexicon.personNouns.contains(lemma) || Lexicon.groupNouns.contains(lemma) || Lexicon.countryNouns.contains(lemma)
      || Lexicon.roleNouns.contains(lemma)
    return isActor ? context.mentions.mention(at: subject) : nil
  }

  /// "a statement *from Kenya's foreign ministry*", "the union's letter"; "the statement" again is by the same.
  private func author(of document: Int, _ context: inout FactContext) -> Mention.ID? {
    if let author = statedAuthor(of: document) { return mention(of: author, &context) }
    // "launched a petition asking …": who makes it speaks in it.
    if ["obj", "obl"].contains(tree.token(document).relation.base), let verb = tree.token(document).head,
      Lexicon.makingVerbs.contains(tree.lemma(verb)),
      let maker = SourceFinder(tree: tree, isQuoted: { _ in false }).sharedSubject(of: verb), maker != document
    {
      return mention(of: maker, &context)
    }
    guard let known = context.mentions.existing(at: document),
      let cluster = tree.document.clusters.first(where: { $0.contains(known) })
    else { return nil }
    let earlier = cluster.map { tree.document.mentions[$0].head }.filter { $0 < document }
    return earlier.lazy.compactMap(statedAuthor).first.flatMap { mention(of: $0, &context) }
  }

  private func statedAuthor(of document: Int) -> Int? {
    tree.children(of: document, "nmod").first { author in
      tree.token(author).relation == "nmod:poss" || ["from", "by"].contains(tree.marker(of: author) ?? "")
    } ?? tree.children(of: document, "acl").lazy.compactMap { tree.firstChild(of: $0, "obl:agent") }.first
  }
}
