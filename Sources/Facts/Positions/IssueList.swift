import Language

/// Issues that are joined to one another: "a pay rise *and a bonus*", "for a truce *and then for talks*".
enum IssueList {
  /// The phrase of a noun and those of the nouns joined to it that have a determiner or a preposition of their own, each
  /// as an issue. Bare nouns that share one ("the courts and schools") stay together.
  static func phrases(_ first: Int, withSubject: Bool, _ tree: SyntaxTree) -> [IssuePhrase] {
    let joined = tree.children(of: first, "conj").filter { stands($0, tree) }
    var phrase = IssuePhrase(head: first, withSubject: withSubject, in: tree)
    guard let end = joined.map({ tree.span(of: $0).lowerBound }).min(), tree.token(first).upos == .noun else {
      return [phrase]
    }
    let others = joined.map { IssuePhrase(head: $0, withSubject: withSubject, in: tree) }
    phrase.tokens.removeAll { $0 >= end }
    return [IssuePhrase(joining: [phrase], in: tree)] + others
  }

  /// A clause and those joined to it that have no subject of their own: "to cut taxes, *build* roads and *leave*". In a
  /// list parsers may take a later infinitive for an aim of the first: "to cut taxes, *to build* roads and to leave".
  static func clauses(_ first: Int, _ tree: SyntaxTree) -> [Int] {
    let joined = tree.children(of: first, "conj").filter { StanceComposer.isClause($0, tree) && !isApart($0, tree) }
    return [first] + joined + listed(after: first, tree).flatMap { clauses($0, tree) }
  }

  /// The infinitives that a list goes on with.
  static func listed(after first: Int, _ tree: SyntaxTree) -> [Int] {
    guard tree.marker(of: first) == "to" else { return [] }
    return tree.children(of: first, "advcl").filter { clause in
      let start = tree.span(of: clause).lowerBound
      return clause > first && tree.marker(of: clause) == "to" && tree.token(start).form == ","
        && tree.children(of: clause, "conj").contains { tree.marker(of: $0) == "to" }
    }
  }

  /// With a subject of its own, or set against the first: "to talk *rather than fight*".
  private static func isApart(_ clause: Int, _ tree: SyntaxTree) -> Bool {
    tree.firstChild(of: clause, ["nsubj", "csubj"]) != nil
      || tree.children(of: clause, ["cc", "mark", "case"]).contains {
        ["rather", "instead", "not"].contains(tree.lemma($0))
      }
  }

  private static func stands(_ noun: Int, _ tree: SyntaxTree) -> Bool {
    tree.token(noun).upos == .noun && tree.firstChild(of: noun, ["det", "case", "nmod:poss"]) != nil
  }
}
