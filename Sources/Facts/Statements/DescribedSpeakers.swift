import Graph
import Language

// Whom descriptions of people who speak stand for.
//
// Coreference decides wherever it ties the description to a name; this is for the descriptions that it leaves alone.
extension StatementAssembly {
  /// "a ministry spokeswoman, *Jane Doe*": replaces descriptions by the name beside them, before anything else is
  /// made of them.
  mutating func nameBeside() {
    for index in spoken.indices {
      guard let source = spoken[index].source else { continue }
      spoken[index].source = StatementExtractor.named(source, tree)
    }
  }

  /// Replaces descriptions of people by the name of the one described, or of the one whom they speak for.
  mutating func nameDescribed() {
    let people = DescribedPeople(tree: tree)
    for index in spoken.indices {
      guard let source = spoken[index].source, tree.token(source).upos == .noun,
        tree.namedMention(covering: source) == nil, !tree.headsTiedToNames.contains(source)
      else { continue }
      let person = people.principal(of: source) ?? people.led(by: source) ?? people.holder(of: source)
      if let person = person ?? continued(by: source, in: people) { spoken[index].source = person }
    }
  }

  /// "*Roe* criticized the plan. “It is wrong,” said the official": whoever the sentence before the quoted ones is
  /// about, where the description says nothing that only another one is.
  private func continued(by description: Int, in people: DescribedPeople) -> Int? {
    guard people.isGeneral(description) else { return nil }
    var plain = 0
    for sentence in document.sentences[..<tree.sentenceNumber(of: description)].reversed() {
      guard paragraph(of: description) - sentence.paragraph <= 3, plain < 2 else { return nil }
      if sentence.tokens.count(where: isQuoted) * 2 <= sentence.tokens.count { plain += 1 }
      let subjects = sentence.tokens.filter { tree.token($0).relation.base == "nsubj" && !isQuoted($0) }
      if let name = subjects.lazy.compactMap({ Salience(tree: tree).named($0) }).first {
        return people.contradicts(description, name) ? nil : name
      }
      if subjects.contains(where: { Lexicon.personNouns.contains(tree.lemma($0)) }) { return nil }
    }
    return nil
  }
}

/// Finds the named person that a description stands for or speaks for.
struct DescribedPeople {
  let tree: SyntaxTree

  /// "a spokesman for *Doe*", "*Doe's* office", "*her* office", "a letter from *Doe*".
  func principal(of head: Int) -> Int? {
    let isNamed = tree.children(of: head, ["appos", "flat"]).contains { tree.namedMention(covering: $0) != nil }
    let isDocument = Lexicon.documentNouns.contains(tree.lemma(head))
    guard Lexicon.spokespeople.contains(tree.lemma(head)) || tree.lemma(head) == "office" || isDocument, !isNamed
    else { return nil }
    let links: WordSet = isDocument ? ["by", "from"] : ["of", "for"]
    for child in tree.children(of: head, ["nmod:poss", "nmod", "compound"]) {
      if tree.token(child).relation == "nmod", !links.contains(tree.marker(of: child) ?? "") { continue }
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

  /// "the official", "the Ohio senator", "the 34-year-old": a word for whoever is spoken of.
  func isGeneral(_ description: Int) -> Bool {
    let lemma = tree.lemma(description)
    guard tree.token(description).xpos == "NN", isDefinite(description), !Lexicon.spokespeople.contains(lemma),
      Lexicon.personNouns.contains(lemma) || Lexicon.roleNouns.contains(lemma), !Lexicon.groupNouns.contains(lemma)
    else { return false }
    if GeneralPersons.contains(lemma) { return true }
    return tree.children(of: description, ["amod", "compound", "nmod:unmarked"]).contains { child in
      let isAge = tree.token(child).form.hasSuffix("old") || tree.token(child).upos == .num
      return isAge || Lexicon.formerWords.contains(tree.lemma(child))
        || [.place, .group].contains(tree.namedMention(covering: child)?.kind)
    }
  }

  /// Whether somebody else has the title that a description gives, and the person has not.
  func contradicts(_ description: Int, _ name: Int) -> Bool {
    guard let person = tree.namedMention(covering: name) else { return true }
    let lemma = tree.lemma(description)
    let titled = tree.document.mentions.filter {
      $0.form == .named && $0.kind == .person && title(lemma, isFormer: false, of: $0)
    }
    return !titled.isEmpty && !titled.contains { surname($0) == surname(person) }
  }

  /// Titles as they are written before names, and as words.
  private static let shortTitles = [
    "gov.": "governor", "sen.": "senator", "rep.": "representative", "gen.": "general", "pres.": "president",
    "prof.": "professor", "adm.": "admiral", "capt.": "captain", "col.": "colonel", "lt.": "lieutenant",
    "sgt.": "sergeant", "amb.": "ambassador",
  ]

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
      let written = tree.lemma(title).lowercased()
      guard (Self.shortTitles[written] ?? written) == lemma else { return false }
      let before = tree.children(of: title, "amod") + tree.children(of: mention.head, "amod")
      return !isFormer || before.contains { Lexicon.formerWords.contains(tree.lemma($0).lowercased()) }
    }
  }
}
