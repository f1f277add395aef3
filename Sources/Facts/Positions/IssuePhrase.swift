import Language

/// The words that name an issue, cleaned: without the modal, the negation, the condition and what joins other clauses.
struct IssuePhrase: Sendable {
  var tokens: [Int]

  /// The phrase that a word heads.
  ///
  /// - Parameters:
  ///   - head: a noun, verb or adjective.
  ///   - withSubject: whether a clause keeps its subject.
  init(head: Int, withSubject: Bool, in tree: SyntaxTree) {
    var dropped = Set<Int>()
    for child in tree.children(of: head) where Self.isDropped(child, of: head, withSubject, tree) {
      dropped.formUnion(Self.subtree(of: child, tree))
    }
    for clause in IssueList.listed(after: head, tree) { dropped.formUnion(Self.subtree(of: clause, tree)) }
    let kept = Self.subtree(of: head, tree).filter { !dropped.contains($0) }.sorted()
    tokens = Self.trimmed(Self.shortened(kept, head, tree), tree)
  }

  /// An issue of more words than these tells a story.
  private static let most = 14

  /// A long phrase without the clauses inside it that tell more, the longest first, and without what follows a dash.
  private static func shortened(_ tokens: [Int], _ head: Int, _ tree: SyntaxTree) -> [Int] {
    var kept = tokens
    func isLong() -> Bool { kept.filter { tree.token($0).upos != .punct }.count > most }
    if isLong(), let dash = kept.firstIndex(where: { isDash($0, tree) && $0 > head }), dash > 2 {
      kept = Array(kept[..<dash])
    }
    while isLong() {
      let asides = kept.filter { isAside($0, below: head, tree) }.map { aside in
        kept.filter { tree.isInSubtree($0, of: aside) }
      }
      guard let longest = asides.max(by: { ($0.count, $1[0]) < ($1.count, $0[0]) }), kept.count - longest.count > 2
      else { break }
      kept.removeAll { longest.contains($0) }
    }
    return kept
  }

  private static func isDash(_ token: Int, _ tree: SyntaxTree) -> Bool {
    ["—", "–", "--", ";"].contains(tree.token(token).form)
  }

  /// A clause below the issue that says more about something in it.
  private static func isAside(_ token: Int, below head: Int, _ tree: SyntaxTree) -> Bool {
    guard token > head, let above = tree.token(token).head, token != head else { return false }
    let relation = tree.token(token).relation
    return relation == "acl:relcl" || relation == "appos" || relation.base == "parataxis"
      || relation == "advcl" && isSideClause(token, tree)
      || relation == "acl" && above != head && tree.marker(of: token) != "to"
  }

  /// "the target it pledged *to reach*": the noun that the clause is about belongs to what is done.
  func completed(by noun: Int?, in tree: SyntaxTree) -> IssuePhrase {
    guard let noun else { return self }
    var phrase = self
    let object = tree.nounPhrase(of: noun, .phrase)
    phrase.tokens = Self.trimmed((Array(object) + tokens).sorted(), tree)
    return phrase
  }

  /// Several phrases as one: object and what is wished of it.
  init(joining phrases: [IssuePhrase], in tree: SyntaxTree) {
    tokens = Self.trimmed(Array(Set(phrases.flatMap(\.tokens))).sorted(), tree)
  }

  private static func isDropped(_ child: Int, of head: Int, _ withSubject: Bool, _ tree: SyntaxTree) -> Bool {
    let token = tree.token(child)
    let isClause = [.verb, .aux, .adj].contains(tree.token(head).upos) || tree.firstChild(of: head, "cop") != nil
    switch token.relation.base {
    case "aux": return isClause && (token.relation != "aux:pass" || !withSubject)
    case "mark", "cc", "parataxis", "discourse", "vocative": return true
    case "case": return child < head
    case "obl": return tree.children(of: child, "case").contains { ["accord", "according"].contains(tree.lemma($0)) }
    case "nsubj", "csubj", "expl": return !withSubject && isClause
    case "cop": return !withSubject || tree.token(head).upos == .verb
    case "conj":
      return isClause || [.verb, .aux].contains(token.upos)
    case "advmod":
      return isClause
        && ["not", "never", "also", "therefore", "however", "so", "instead", "no"].contains(
          tree.lemma(child))
        || (isClause && tree.firstChild(of: child, "advmod").map { tree.lemma($0) == "no" } ?? false)
    case "advcl": return isClause && isSideClause(child, tree)
    case "punct": return child < head && tree.token(child).form == ","
    case "appos": return isSetOff(child, head, tree)
    case "acl": return isSetOff(child, head, tree)
    case "dep", "reparandum": return true
    default: return false
    }
  }

  /// "compensation, *which the minister refused*, …": what is set off by a comma tells more of the issue than it is.
  private static func isSetOff(_ child: Int, _ head: Int, _ tree: SyntaxTree) -> Bool {
    guard child > head else { return false }
    let start = tree.span(of: child).lowerBound
    let marks: WordSet = [",", "(", "—", "–", "--"]
    return marks.contains(tree.token(start).form) || start > 0 && marks.contains(tree.token(start - 1).form)
  }

  /// If-, because-, when- and purpose clauses say when and why, not what.
  private static func isSideClause(_ clause: Int, _ tree: SyntaxTree) -> Bool {
    guard let mark = tree.firstChild(of: clause, ["mark", "advmod"]) else { return tree.token(clause).xpos != "VBG" }
    return !["by", "from", "to", "without"].contains(tree.lemma(mark))
  }

  private static func subtree(of token: Int, _ tree: SyntaxTree) -> [Int] {
    [token] + tree.children(of: token).flatMap { subtree(of: $0, tree) }
  }

  private static func trimmed(_ tokens: [Int], _ tree: SyntaxTree) -> [Int] {
    var kept = tokens[...]
    while let first = kept.first, kept.count > 1, isLoose(first, tree) { kept = kept.dropFirst() }
    while let last = kept.last, kept.count > 1, isLoose(last, tree) || tree.token(last).upos == .cconj {
      kept = kept.dropLast()
    }
    return Array(kept)
  }

  private static func isLoose(_ index: Int, _ tree: SyntaxTree) -> Bool {
    tree.token(index).upos == .punct && !["%", ")", "("].contains(tree.token(index).form)
  }

  /// The words as written, with single spaces where words were left out.
  func label(in tree: SyntaxTree) -> String {
    var text = ""
    for (position, index) in tokens.enumerated() {
      let token = tree.token(index)
      if ["“", "”", "\"", "``", "''", ":", ";"].contains(token.form) { continue }
      // Between two commas something was left out.
      if token.form == ",", position + 1 < tokens.count, tree.token(tokens[position + 1]).form == "," { continue }
      text += token.form
      guard position + 1 < tokens.count else { continue }
      let isGlued = tokens[position + 1] == index + 1 && !token.isFollowedBySpace
      if !isGlued || ["“", "”", "\""].contains(tree.token(tokens[position + 1]).form) { text += " " }
    }
    return text.split(separator: " ").joined(separator: " ")
  }

  /// Content words: an issue of none ("it", "that") names nothing.
  func isMeaningful(in tree: SyntaxTree) -> Bool {
    let content = tokens.filter { [.noun, .propn, .verb, .adj, .num].contains(tree.token($0).upos) }
    guard let only = content.first, content.count == 1 else { return !content.isEmpty }
    if Self.empty.contains(tree.lemma(only)) { return false }
    // "that bid", "such a move" point at what was said before.
    let points = tokens.contains { ["this", "that", "these", "those", "such"].contains(tree.lemma($0)) }
    return !(points && Self.pointing.contains(tree.lemma(only)))
  }

  /// Nouns that name nothing by themselves, and those that do not where they only point.
  private static let empty: WordSet = [
    "matter", "issue", "thing", "fact", "number", "way", "case", "point", "question", "part", "lot", "kind", "sort",
    "something", "anything", "nothing", "everything",
  ]
  private static let pointing: WordSet = [
    "bid", "move", "step", "action", "effort", "attempt", "approach", "invitation",
  ]

  var range: Range<Int>? {
    guard let first = tokens.first, let last = tokens.last else { return nil }
    return first..<last + 1
  }
}
