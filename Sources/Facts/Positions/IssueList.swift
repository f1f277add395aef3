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

  private static func stands(_ noun: Int, _ tree: SyntaxTree) -> Bool {
    tree.token(noun).upos == .noun && tree.firstChild(of: noun, ["det", "case", "nmod:poss"]) != nil
  }
}
