import Graph
import Language

// Events that nouns tell: "the release of Doe", "held talks with Roe".
extension EventBuilder {
  func noun(_ noun: Int, verb: Int?, _ context: inout FactContext) -> [FactDraft] {
    guard let type = EventLexicon.nouns[tree.lemma(noun)], !isAttribute(noun) else { return [] }
    var cast = Cast()
    for modifier in tree.children(of: noun, ["nmod", "nmod:poss", "acl", "compound", "amod", "obl"]) {
      addModifier(modifier, type, to: &cast)
    }
    if let verb {
      let shared = SourceFinder(tree: tree, isQuoted: { _ in false }).sharedSubject(of: verb)
      if let subject = controller(of: verb) ?? shared, subject != noun {
        cast.agents += tree.coordinated(subject)
      }
      addObliques(of: verb, type, to: &cast)
    } else if EventLexicon.attended.contains(type), cast.agents.isEmpty, let visitor = attendant(of: noun) {
      cast.agents += tree.coordinated(visitor)
    }
    return drafts(
      type: type, class: EventLexicon.verbs[type], cast, at: noun, clause: verb ?? noun, &context)
  }

  /// "*Doe* said in an interview", "*Doe* arrived for talks", "*Doe* returned from a visit", "*Doe* told a rally": who is
  /// there when something happens.
  private func attendant(of noun: Int) -> Int? {
    guard let head = tree.token(noun).head, tree.token(head).upos == .verb else { return nil }
    switch tree.token(noun).relation.base {
    case "obl":
      guard
        ["at", "in", "during", "for", "from", "after", "before", "on", "following", "to"].contains(
          tree.marker(of: noun) ?? "")
      else { return nil }
    case "obj", "iobj":
      guard ["tell", "address", "see", "schedule", "visit"].contains(tree.lemma(head)) else { return nil }
    default: return nil
    }
    if isPassive(head) { return passiveSubject(of: head) }
    return SourceFinder(tree: tree, isQuoted: { _ in false }).sharedSubject(of: head)
  }

  /// "attack helicopter", "election commission": the noun only describes another.
  func isAttribute(_ noun: Int) -> Bool {
    tree.token(noun).relation.base == "compound" || tree.token(noun).relation == "nmod:desc"
  }

  func addModifier(_ modifier: Int, _ type: String, to cast: inout Cast) {
    switch tree.token(modifier).relation.rawValue {
    case "nmod:poss":
      if EventLexicon.happeningTo.contains(type) {
        cast.patients += tree.coordinated(modifier)
      } else {
        cast.agents += tree.coordinated(modifier)
      }
      return
    case "amod":
      // "the Russian invasion", but not "the main attack".
      if tree.namedMention(covering: modifier) != nil { cast.agents.append(modifier) }
      return
    case "compound":
      // "the NATO summit", "the Gaza war": one who takes part, or where it is.
      if tree.namedMention(covering: modifier) != nil { cast.others.append(modifier) }
      return
    default: break
    }
    guard let preposition = tree.marker(of: modifier) else { return }
    switch preposition {
    case "of": cast.patients += tree.coordinated(modifier)
    case "by": cast.agents += tree.coordinated(modifier)
    case "against" where EventLexicon.isForce(type), "on" where EventLexicon.isForce(type):
      cast.patients += tree.coordinated(modifier)
    case "with", "between", "among", "against", "from": cast.others += tree.coordinated(modifier)
    default: add(modifier, type, of: tree.token(modifier).head ?? modifier, to: &cast)
    }
  }
}
