import Language

/// What a pronoun in the place of an issue stands for.
struct Referents {
  let tree: SyntaxTree

  /// The noun behind "which" ("a policy *which* Kenya opposes") or behind "it" and "them", where coreference knows it
  /// and it is no person.
  func noun(behind pronoun: Int) -> Int? {
    let token = tree.token(pronoun)
    guard token.upos == .pron || token.xpos.hasPrefix("W") else { return nil }
    if token.form.lowercased() == "what" { return called(pronoun) }
    if token.xpos.hasPrefix("W") { return relativeNoun(pronoun) }
    guard ["it", "them", "this", "that"].contains(token.form.lowercased()),
      let mention = tree.document.mentions(headedBy: pronoun).first,
      let cluster = tree.document.clusters.first(where: { $0.contains(mention.id) })
    else { return nil }
    return cluster.map { tree.document.mentions[$0] }.last { earlier in
      earlier.head < pronoun && earlier.form == .nominal && isThing(earlier.head)
    }.flatMap { existing(at: $0.head) }
  }

  /// "there was *no problem* with the plan, but Kenya did not support it": what is not there is nobody's issue; what it is
  /// not there for may be.
  func existing(at noun: Int) -> Int? {
    guard tree.firstChild(of: noun, "det").map({ tree.lemma($0) }) == "no" else { return noun }
    return tree.children(of: noun, "nmod").first { ["with", "about", "to"].contains(tree.marker(of: $0) ?? "") }
  }

  /// "what he called *a farce*", "what it described as *insolent comments*".
  private func called(_ pronoun: Int) -> Int? {
    tree.children(of: pronoun, "acl:relcl").lazy.filter {
      ["call", "describe", "see", "term", "dub", "view", "label", "say"].contains(tree.lemma($0))
    }.compactMap { verb in
      tree.children(of: verb, ["xcomp", "obj", "obl"]).first { tree.token($0).upos == .noun && $0 > verb }
    }.first
  }

  /// The noun or name that a relative pronoun stands for, whatever it is: "the bloc, *which* is considered a farce".
  func relative(_ pronoun: Int) -> Int? {
    guard ["which", "that", "whom", "who"].contains(tree.token(pronoun).form.lowercased()),
      tree.token(pronoun).xpos.hasPrefix("W")
    else { return nil }
    return ([pronoun] + tree.ancestors(of: pronoun)).first { tree.token($0).relation == "acl:relcl" }.flatMap {
      tree.token($0).head
    }
  }

  private func relativeNoun(_ pronoun: Int) -> Int? {
    guard ["which", "that"].contains(tree.token(pronoun).form.lowercased()) else { return nil }
    let clause = ([pronoun] + tree.ancestors(of: pronoun)).first { tree.token($0).relation == "acl:relcl" }
    return clause.flatMap { tree.token($0).head }.flatMap { isThing($0) ? $0 : nil }
  }

  private func isThing(_ head: Int) -> Bool {
    tree.namedMention(covering: head) == nil && tree.token(head).upos == .noun
      && !Lexicon.personNouns.contains(tree.lemma(head)) && !Lexicon.groupNouns.contains(tree.lemma(head))
  }
}
