import Graph
import Language

// Whom descriptions of people who speak stand for.
//
// Coreference decides wherever it ties the description to a name; this is for the descriptions that it leaves alone.
extension StatementAssembly {
  /// Replaces descriptions of people by the name of the one described, or of the one whom they speak for.
  mutating func nameDescribed() {
    let people = DescribedPeople(tree: tree)
    for index in spoken.indices {
      guard let source = spoken[index].source, tree.token(source).upos == .noun,
        tree.namedMention(covering: source) == nil, !tree.headsTiedToNames.contains(source)
      else { continue }
      if let person = people.principal(of: source) ?? people.led(by: source) ?? people.holder(of: source) {
        spoken[index].source = person
      }
    }
  }
}

/// Finds the named person that a description stands for or speaks for.
struct DescribedPeople {
  let tree: SyntaxTree

  /// "a spokesman for *Doe*", "*Doe's* office", "*her* office".
  func principal(of head: Int) -> Int? {
    let isNamed = tree.children(of: head, ["appos", "flat"]).contains { tree.namedMention(covering: $0) != nil }
    guard Lexicon.spokespeople.contains(tree.lemma(head)) || tree.lemma(head) == "office", !isNamed else { return nil }
    for child in tree.children(of: head, ["nmod:poss", "nmod", "compound"]) {
      if tree.token(child).relation == "nmod", !["of", "for"].contains(tree.marker(of: child) ?? "") { continue }
      if let mention = tree.namedMention(covering: child), mention.kind == .person {
        // "a spokesman for Doe, *Roe*".
        return tree.children(of: mention.head, "appos").first(where: isPerson) ?? mention.head
      }
      let isPronoun = tree.token(child).upos == .pron && ["he", "she", "his", "her"].contains(tree.lemma(child))
      if isPronoun, tree.headsTiedToNames.contains(child) { return child }
    }
    return nil
  }

  private func isPerson(_ head: Int) -> Bool { tree.namedMention(covering: head)?.kind == .person }

  /// The one whom a report's first sentence only describes and its second names.
  func led(by description: Int) -> Int? {
    Salience(tree: tree).person(ledBy: description).map { tree.document.mentions[$0].head }
  }

  /// "the governor", after "Governor Jane Doe" and no other governor.
  func holder(of description: Int) -> Int? {
    let lemma = tree.lemma(description)
    let isFormer = tree.children(of: description, "amod").contains { Lexicon.formerWords.contains(tree.lemma($0)) }
    guard tree.token(description).xpos == "NN", Lexicon.roleNouns.contains(lemma), isDefinite(description),
      tree.children(of: description, ["nmod", "compound", "nmod:poss", "acl"]).isEmpty
    else { return nil }
    let holders = tree.document.mentions.filter { mention in
      mention.form == .named && mention.kind == .person && mention.head < description
        && title(lemma, isFormer: isFormer, of: mention)
    }
    guard let last = holders.last else { return nil }
    return holders.allSatisfy { surname($0) == surname(last) } ? last.head : nil
  }

  private func isDefinite(_ head: Int) -> Bool {
    tree.children(of: head, "det").contains { ["the", "this"].contains(tree.lemma($0)) }
  }

  private func surname(_ mention: Mention) -> String { tree.lemma(mention.tokens.upperBound - 1) }

  /// Whether a person is written with a title: before the name, in apposition to it, or it in apposition to the title.
  private func title(_ lemma: String, isFormer: Bool, of mention: Mention) -> Bool {
    let isBeside = ["appos", "flat"].contains(tree.token(mention.head).relation.base)
    let above = isBeside ? tree.token(mention.head).head : nil
    let titles = tree.children(of: mention.head, ["compound", "nmod:desc", "appos"]) + [above].compactMap { $0 }
    return titles.contains { title in
      guard tree.lemma(title).lowercased() == lemma else { return false }
      let before = tree.children(of: title, "amod") + tree.children(of: mention.head, "amod")
      return !isFormer || before.contains { Lexicon.formerWords.contains(tree.lemma($0).lowercased()) }
    }
  }
}
