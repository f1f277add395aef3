import Graph
import Language

/// What a stance is on at bottom: "block the bid" is against the bid, "calls to lift sanctions" are for lifting them.
struct StanceCore {
  /// The head of the issue.
  var issue: Int
  /// Whether the words between turn the side.
  var isContrary = false

  init(of head: Int, in tree: SyntaxTree) {
    issue = head
    let lemma = tree.lemma(head)
    if tree.token(head).upos == .verb, let entry = StanceLexicon.entry(of: head, in: StanceLexicon.verbs, tree),
      entry.stance == .against, entry.takesObject, tree.firstChild(of: head, ["xcomp", "ccomp"]) == nil,
      let object = tree.firstChild(of: head, "obj"), tree.token(object).upos != .pron
    {
      issue = object
      isContrary = true
    } else if tree.token(head).upos == .verb, let entry = StanceLexicon.verbs[lemma],
      entry.prepositions.contains("from"),
      entry.stance == .against, !entry.takesObject,
      let avoided = tree.children(of: head, ["obl", "advcl", "xcomp"]).first(where: { tree.marker(of: $0) == "from" })
    {
      // "urged Kenya to *refrain from* closing the border".
      issue = avoided
      isContrary = true
    } else if tree.token(head).upos == .noun, let entry = StanceLexicon.nouns[lemma], entry.modality != .intended {
      let inner = tree.children(of: head, ["acl", "nmod"]).first { child in
        guard let marker = tree.marker(of: child) else { return false }
        return child > head && (entry.prepositions.contains(marker) || entry.takesClause && marker == "to")
      }
      guard let inner else { return }
      let core = StanceCore(of: inner, in: tree)
      issue = core.issue
      isContrary = core.isContrary != (entry.stance == .against)
    }
  }
}

extension SyntaxTree {
  /// "the target it pledged *to reach*": what a clause in a relative clause lacks is the noun before it.
  func gap(of clause: Int, under verb: Int) -> Int? {
    guard token(verb).relation == "acl:relcl", let noun = token(verb).head, token(clause).relation == "xcomp",
      token(clause).upos == .verb, firstChild(of: clause, ["obj", "ccomp", "xcomp", "nsubj", "aux:pass"]) == nil,
      !["who", "which", "that"].contains(firstChild(of: verb, "nsubj!").map { lemma($0) } ?? "who")
    else { return nil }
    return noun
  }
}
