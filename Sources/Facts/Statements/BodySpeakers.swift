import Graph
import Language

// Which body "the company", "a spokesman for the authority" or "the report" speaks for.
//
// Articles name a body once and go on by what it is. Coreference decides wherever it ties the description to a name;
// this is for the descriptions that it leaves alone.
extension StatementAssembly {
  /// Replaces descriptions of bodies, of those who speak for them and of what they publish by the body's name.
  mutating func nameBodies() {
    let bodies = BodyReferents(tree: tree)
    var last: (source: Int, paragraph: Int)?
    for index in spoken.indices {
      guard let source = spoken[index].source else { continue }
      if tree.namedMention(covering: source) == nil, !tree.headsTiedToNames.contains(source) {
        let pronoun = tree.token(source).upos == .pron ? tree.lemma(source) : nil
        let (isIt, isThey) = (pronoun == "it", pronoun == "they")
        if isThey, let own = bodies.subject(ofSentenceAround: source) {
          spoken[index].source = own
        } else if isIt || isThey, let last, paragraph(of: source) - last.paragraph <= (isIt ? 2 : 1) {
          spoken[index].source = last.source
        } else if let body = isIt ? bodies.subject(before: source, like: "it") : bodies.name(behind: source) {
          spoken[index].source = body
        }
      }
      let speaker = spoken[index].source!
      let isBody =
        tree.namedMention(covering: speaker).map { [.organization, .place, .group].contains($0.kind) } ?? false
      if isBody {
        last = (speaker, paragraph(of: spoken[index].tokens.lowerBound))
      } else if tree.token(speaker).upos != .pron {
        last = nil
      }
    }
  }
}

/// Finds the named body that a description of a body stands for.
struct BodyReferents {
  let tree: SyntaxTree

  /// The head of the name that a source's words stand for.
  func name(behind head: Int, depth: Int = 0) -> Int? {
    if let mention = tree.namedMention(covering: head) { return isBody(mention) ? mention.head : nil }
    guard depth < 4, [.noun, .propn].contains(tree.token(head).upos) else { return nil }
    let lemma = tree.lemma(head).lowercased()
    if Lexicon.spokespeople.contains(lemma) { return owner(of: head, depth) }
    if Lexicon.documentNouns.contains(lemma) {
      return owner(of: head, depth) ?? document(like: head).flatMap { name(behind: $0, depth: depth + 1) }
    }
    let owner = Representation(tree: tree).name(behind: head)
    if let owner, isOfficial(head, of: owner) { return owner }
    if let country = country(ofOfficials: head) { return country }
    if let owner, isStaff(head, of: owner) { return owner }
    guard Lexicon.groupNouns.contains(lemma) || Lexicon.companyNouns.contains(lemma) else { return nil }
    if let owner, !isOnlyWhere(owner) { return owner }
    guard depth > 0 || isDefinite(head) else { return nil }
    return namesake(of: lemma, before: head) ?? subject(before: head, like: lemma)
  }

  /// "*Kenyan forces* launched airstrikes that they say …".
  func subject(ofSentenceAround pronoun: Int) -> Int? {
    let sentence = tree.sentence(of: pronoun).tokens
    let subject = sentence.lowerBound..<pronoun
    return subject.first { tree.token($0).relation.base == "nsubj" }.flatMap { name(behind: $0) }
  }

  /// "a spokesman for *the authority*", "a *company* spokeswoman", "*the airline's* report".
  private func owner(of head: Int, _ depth: Int) -> Int? {
    for child in tree.children(of: head, ["nmod:poss", "compound", "amod", "nmod:desc", "nmod"]) {
      if tree.token(child).relation == "nmod", child > head,
        !["of", "for", "from", "at", "with", "by"].contains(tree.marker(of: child) ?? "")
      {
        continue
      }
      if let body = name(behind: child, depth: depth + 1) { return body }
    }
    return Lexicon.documentNouns.contains(tree.lemma(head)) ? publisher(of: head, depth) : nil
  }

  /// "data compiled by *the association*", "a document on *the campaign's* website".
  private func publisher(of document: Int, _ depth: Int) -> Int? {
    for clause in tree.children(of: document, "acl") where !Self.readingVerbs.contains(tree.lemma(clause)) {
      if let agent = tree.firstChild(of: clause, "obl:agent"), let body = name(behind: agent, depth: depth + 1) {
        return body
      }
    }
    let media = tree.children(of: document, "nmod").filter {
      ["on", "in"].contains(tree.marker(of: $0) ?? "") && Lexicon.documentNouns.contains(tree.lemma($0))
    }
    return media.lazy.compactMap { owner(of: $0, depth) }.first
  }

  /// What those do with a document who have not written it.
  private static let readingVerbs: WordSet = [
    "obtain", "see", "review", "cite", "leak", "quote", "view", "read", "examine", "seize", "share", "receive",
  ]

  /// "The report also said": the one that the article has spoken of.
  private func document(like head: Int) -> Int? {
    guard isDefinite(head) else { return nil }
    return (max(0, head - 400)..<head).reversed().first {
      tree.lemma($0) == tree.lemma(head) && tree.token($0).upos == .noun && !isDefinite($0)
    }
  }

  /// "the ministry" after "Ministry of Transport".
  private func namesake(of lemma: String, before head: Int) -> Int? {
    bodies(before: head).reversed().first { mention in
      mention.tokens.contains { tree.token($0).form.lowercased() == lemma }
    }?.head
  }

  /// The organization that a sentence shortly before is about, of a kind that the word may mean.
  func subject(before head: Int, like lemma: String) -> Int? {
    guard !Lexicon.namedBodyNouns.contains(lemma) else { return nil }
    let isCompany = Lexicon.companyNouns.contains(lemma)
    let number = tree.sentenceNumber(of: head)
    let candidates = bodies(before: head).filter { mention in
      mention.kind == .organization
        && mention.tokens.contains { Lexicon.namedBodyNouns.contains(tree.token($0).form.lowercased()) } != isCompany
        || mention.kind == .organization && lemma == "it"
    }
    let near = candidates.reversed().first { mention in
      number - tree.sentenceNumber(of: mention.head) <= 3
        && tree.token(mention.head).relation.base == "nsubj"
    }
    if let near { return near.head }
    // The one body that the article is about.
    guard lemma != "it", let first = candidates.first, tree.sentenceNumber(of: first.head) <= 2 else { return nil }
    return first.head
  }

  private func bodies(before head: Int) -> [Mention] {
    tree.document.mentions.filter { $0.form == .named && $0.head < head && isBody($0) }
  }

  /// "police in Lima", "the Lima police": a place beside a body is where it is, but "Peru's police" are the country's.
  private func isOnlyWhere(_ name: Int) -> Bool {
    guard tree.namedMention(covering: name)?.kind == .place else { return false }
    return tree.token(name).relation != "nmod:poss" && tree.marker(of: name) != "of"
  }

  /// "Kenyan officials", "the Kenyan government", "authorities in Kenya" speak for the country.
  private func isOfficial(_ head: Int, of owner: Int) -> Bool {
    guard
      Lexicon.officials.contains(tree.lemma(head)),
      let kind = tree.namedMention(covering: owner)?.kind, kind == .place || kind == .group,
      !tree.children(of: head, "conj").contains(where: { tree.namedMention(covering: $0) != nil })
    else { return false }
    return ["amod", "compound"].contains(tree.token(owner).relation.base) && isAdjective(owner)
      // Police in a town are not the town.
      || tree.marker(of: owner) == "in" && tree.lemma(head) != "police"
  }

  /// "analysts at *Acme*", "researchers from *the institute*", "an *ACLU* official", "*NATO* diplomats".
  private func isStaff(_ head: Int, of owner: Int) -> Bool {
    guard tree.namedMention(covering: owner)?.kind == .organization else { return false }
    if Lexicon.officeHolders.contains(tree.lemma(head)) { return true }
    return tree.token(head).xpos == "NNS" && ["at", "from", "with"].contains(tree.marker(of: owner) ?? "")
  }

  /// "the army", where all officials and forces so far are of one country.
  private func country(ofOfficials head: Int) -> Int? {
    guard Lexicon.officials.contains(tree.lemma(head)), isDefinite(head),
      tree.children(of: head, ["amod", "compound", "nmod", "nmod:poss", "acl"]).isEmpty
    else { return nil }
    let countries = (max(0, head - 400)..<head).compactMap { word -> Int? in
      guard Lexicon.officials.contains(tree.lemma(word)), tree.token(word).upos == .noun,
        let name = Representation(tree: tree).name(behind: word),
        isOfficial(word, of: name) || tree.token(name).relation == "nmod:poss"
      else { return nil }
      return name
    }
    guard let last = countries.last else { return nil }
    return countries.allSatisfy { tree.lemma($0) == tree.lemma(last) } ? last : nil
  }

  /// "Kenyan" and "U.S." rather than a town's name.
  private func isAdjective(_ name: Int) -> Bool {
    tree.token(name).relation.base == "amod"
      || tree.token(name).form.dropFirst().allSatisfy { $0 == "." || $0.isUppercase }
  }

  private func isBody(_ mention: Mention) -> Bool { [.organization, .group].contains(mention.kind) }

  private func isDefinite(_ head: Int) -> Bool {
    tree.children(of: head, ["det", "nmod:poss"]).contains {
      ["the", "this", "that", "its", "their"].contains(tree.lemma($0))
    }
  }
}
