import Graph
import Language

/// What a word may tell, before it is chosen.
struct EventCandidate {
  let event: Event<Mention.ID>
  let cast: EventBuilder.Cast
  /// The verb or noun of the event.
  let word: Int
  /// The verb of its clause; the word itself where it has none.
  let clause: Int
  /// How the words around it are said, if they are: what someone says has often not come about.
  let isSaid: StatementKind?
  /// What speaks against it.
  let doubts: [String]
}

// What speaks for and against an event, as named cues. `EventSelection` has their weights, which are learnt; a new cue
// needs no weight of its own making.
extension EventBuilder {
  func cues(of candidate: EventCandidate) -> [String] {
    participantCues(candidate) + deedCues(candidate) + clauseCues(candidate) + surroundingCues(candidate)
      + placeInText(candidate) + candidate.doubts.map { "doubt:" + $0 }
  }

  /// Who takes part, and how the text names them.
  private func participantCues(_ candidate: EventCandidate) -> [String] {
    let cast = candidate.cast
    let event = candidate.event
    let known = cast.participants.filter(isKnown)
    let named = known.filter { tree.token($0).upos != .pron }
    var cues =
      wordings("agent", cast.agents) + wordings("patient", cast.patients) + wordings("other", cast.others)
    cues.append("named:\(min(3, named.count))")
    cues.append("known:\(min(3, known.count))")
    cues.append("participants:\(min(3, event.agents.count + event.patients.count + event.others.count))")
    let isNoun = tree.token(candidate.word).upos == .noun
    if isNoun { cues.append("noun-known:\(min(2, known.count))") }
    if named.isEmpty { cues.append(isNoun ? "nobody:noun" : "nobody:verb") }
    if !known.isEmpty, !known.contains(where: { cast.agents.contains($0) || cast.patients.contains($0) }) {
      cues.append("only-beside")
    }
    if known.count == 1 {
      if EventLexicon.lone.contains(event.type) { cues.append("lone") }
      if cast.patients.contains(known[0]), isPassive(candidate.clause) {
        cues += ["suffers", "suffers:\(EventLexicon.weight(of: event.type))"]
      }
    }
    if isMeeting(event.type), !known.isEmpty { cues.append("meeting-known") }
    if !cast.places.isEmpty { cues.append("place") }
    if event.date != nil { cues.append("date") }
    return cues
  }

  /// How the text names those in one part: `agent:named`, `agent:person`, `patient:thing`, `other:none` …
  private func wordings(_ part: String, _ heads: [Int]) -> [String] {
    guard !heads.isEmpty else { return ["\(part):none"] }
    var cues: Set<String> = []
    for head in heads {
      let isTied = tree.headsTiedToNames.contains(head)
      if let mention = tree.namedMention(covering: head), isActor(mention) {
        cues.formUnion(["\(part):named", "\(part):\(mention.kind)"])
      } else if tree.token(head).upos == .pron {
        cues.insert(isTied ? "\(part):tied-pronoun" : "\(part):pronoun")
      } else if Representation(tree: tree).participant(behind: head) != nil {
        cues.insert("\(part):of-name")
      } else if isTied {
        cues.insert("\(part):tied")
      } else {
        cues.insert(isSomeone(head) ? "\(part):someone" : "\(part):thing")
      }
    }
    return cues.sorted()
  }

  /// What kind of deed the lexicon knows it for, and whether it is told as done.
  private func deedCues(_ candidate: EventCandidate) -> [String] {
    let (type, cast) = (candidate.event.type, candidate.cast)
    let weight = EventLexicon.weight(of: type)
    let known = cast.participants.filter(isKnown)
    var cues = [
      "weight:\(weight)", "weight:\(weight)/known:\(min(2, known.count))",
      "weight:\(weight)/\(candidate.event.factuality)", "class:\(candidate.event.eventClass ?? "none")",
      "\(candidate.event.factuality)",
    ]
    if EventLexicon.lone.contains(type) { cues.append("of-one") }
    if EventLexicon.needTold.contains(type) { cues.append("often-a-name") }
    if EventLexicon.isForce(type) { cues.append("force") }
    if StanceLexicon.verbs[type] != nil { cues.append("stance") }
    if Lexicon.communicationVerbs.contains(type) { cues.append("communication") }
    if Lexicon.speechVerbs.contains(type) { cues.append("speech") }
    if isToldAsDone(candidate.clause) {
      cues.append("told")
      if cast.agents.contains(where: isKnown) { cues += ["told-of-known", "told-of-known:\(weight)"] }
    }
    if isToldDeed(type, cast, candidate.word, candidate.clause) { cues.append("deed") }
    let actors = cast.agents.filter { isOneself($0) || tree.token($0).upos == .pron && isKnown($0) }
    if !actors.isEmpty, (cast.patients + cast.others).contains(where: isOneself) {
      cues += ["pair", "pair:\(weight)"]
    }
    return cues
  }

  /// A name, or a description that acts for one.
  private func isOneself(_ token: Int) -> Bool {
    tree.namedMention(covering: token).map(isActor) ?? (Representation(tree: tree).name(behind: token) != nil)
  }

  /// The form of the clause.
  private func clauseCues(_ candidate: EventCandidate) -> [String] {
    let (word, clause) = (candidate.word, candidate.clause)
    let token = tree.token(clause)
    var cues = [
      "tag:\(token.xpos)", "relation:\(token.relation.rawValue)",
      "auxiliary:" + (tree.firstChild(of: clause, "aux").map { tree.lemma($0) } ?? "none"),
    ]
    if word != clause { cues.append("noun-relation:\(tree.token(word).relation.rawValue)") }
    if tree.firstChild(of: clause, "aux:pass") != nil { cues.append("passive") }
    let parts = ["ccomp", "xcomp", "advcl", "obj", "obl", "compound:prt"]
    cues += parts.filter { !tree.children(of: clause, RelationSet([$0])).isEmpty }.map { "has:" + $0 }
    let isDefinite = tree.children(of: word, "det").contains { ["the", "this"].contains(tree.lemma($0)) }
    if tree.token(word).upos == .noun, isDefinite { cues.append("definite") }
    if tree.token(word).upos == .verb, isTimeless(word) { cues.append("timeless") }
    return cues
  }
}
