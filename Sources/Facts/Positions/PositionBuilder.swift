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
  /// The holder, where no word of the clause names it: the speaker.
  var heldBy: Mention.ID?
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
    let holders = self.holders(&context).map { context.principal(of: $0) ?? $0 }
    let about = tree.namedMentions(headedIn: issue.tokens)
    let evidence = evidence(range)
    return holders.map { holder in
      var stance = stance
      if condition != nil, stance == .for, modality == .possible || modality == .promised { stance = .conditional }
      let position = Position(
        holder: holder, stance: stance, issue: Issue(label: issue.label(in: tree), about: about), modality: modality,
        condition: condition.map { conditionText($0) }, speaker: scope?.speaker, expressedIn: scope?.evidence,
        provenance: .pending)
      return FactDraft(.position(position), evidence: evidence)
    }
  }

  /// "if Kenya agrees to …", "the accusation that it tries to …": what stands in a condition or a claim against someone
  /// is nobody's position.
  private var isSupposed: Bool {
    ([predicate] + tree.ancestors(of: predicate)).contains { node in
      if ["acl", "ccomp"].contains(tree.token(node).relation.rawValue), let noun = tree.token(node).head {
        if tree.lemma(noun) == "deny" { return true }
        return ["accusation", "allegation", "charge", "claim", "rumor", "rumour", "suspicion"].contains(
          tree.lemma(noun))
      }
      return tree.token(node).relation.base == "advcl"
        && tree.children(of: node, "mark").contains { ["if", "unless", "whether"].contains(tree.lemma($0)) }
    }
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
    if let heldBy { return [heldBy] }
    // "a plan *opposed* by Kenya", "the bloc, long *criticized* for its rules".
    let isParticiple = tree.token(predicate).relation == "acl" && tree.token(predicate).xpos == "VBN"
    if !isHeldBySubject, holder == nil, isParticiple || tree.firstChild(of: predicate, "aux:pass") != nil {
      return (tree.firstChild(of: predicate, "obl:agent").map(tree.coordinated) ?? []).compactMap {
        mention(of: $0, &context)
      }
    }
    let subject = holder ?? SourceFinder(tree: tree) { _ in false }.sharedSubject(of: predicate)
    guard let subject else { return [] }
    let listed = RoleHolders(tree: tree).namesListed(after: subject)
    if !listed.isEmpty { return listed.map(\.id) }
    return tree.coordinated(subject).compactMap { mention(of: $0, &context) }
  }

  /// The one a subject stands for; "I" and "we" in someone's words stand for the speaker.
  func mention(of subject: Int, _ context: inout FactContext) -> Mention.ID? {
    let lemma = tree.lemma(subject)
    let form = tree.token(subject).form.lowercased()
    let isPronoun = tree.token(subject).upos == .pron
    if let speaker = context.speaker(behind: subject) { return speaker }
    if isPronoun, Lexicon.firstPersonPronouns.contains(form) { return context.scope(of: predicate)?.speaker }
    if isPronoun || tree.token(subject).upos == .det {
      return ["he", "she", "they", "it", "his", "her", "their", "its"].contains(form)
        ? context.mentions.mention(at: subject) : nil
    }
    if let named = tree.namedMention(covering: subject) {
      return [.event, .product].contains(named.kind) ? nil : context.mentions.mention(at: subject)
    }
    if Lexicon.documentNouns.contains(lemma) { return nil }
    if !Lexicon.combatants.contains(lemma), let name = Representation(tree: tree).name(behind: subject) {
      return context.mentions.mention(at: name)
    }
    if ["government", "administration", "country"].contains(lemma), let speaker = context.scope(of: subject)?.speaker,
      let name = Representation(tree: tree).name(behind: context.mentions[speaker].head)
    {
      // "Kyrgyz officials said the government …"
      return context.mentions.mention(at: name)
    }
    let isActor =
      Lexicon.personNouns.contains(lemma) || Lexicon.groupNouns.contains(lemma) || Lexicon.countryNouns.contains(lemma)
      || Lexicon.roleNouns.contains(lemma)
    return isActor ? context.mentions.mention(at: subject) : nil
  }
}
