import Graph
import Language

/// The rules for who is of which party.
enum PartyRules {
  static let all: [Rule] = [
    Rule(
      "membership.party", example: "Republican Sen. Jane Doe and Labour lawmaker John Roe voted.", confidence: 0.75,
      pattern: Pattern("party", .lemma(in: Lexicon.partyAdjectives), .capitalised),
      derive: { match, context in partisan(match["party"]!, &context) }),
    Rule(
      "membership.party-mark", example: "Rep. Jane Doe (D-Ohio) and Sen. John Roe, R-Utah, voted.", confidence: 0.8,
      pattern: Pattern("party", .lemma("d", "r"), .capitalised) {
        next("hyphen", .form("-", "–"))
      },
      derive: { match, context in marked(match["party"]!, &context) }),
    Rule(
      "membership.bracket", example: "Jane Doe (Green Party) and John Roe (ANC) were elected.", confidence: 0.65,
      pattern: Pattern("group", .named(.organization), .upos(.propn)),
      derive: { match, context in bracketed(match["group"]!, &context) }),
    Rule(
      "membership.party-whose", example: "Jane Doe's Reform Party lost; John Roe, whose Green Party won, left.",
      confidence: 0.65,
      pattern: Pattern("party", .either(.named(.organization), .lemma("party"))) {
        child("owner", "nmod:poss", .either(.named(.person), .form("whose")))
      },
      derive: { match, context in owned(match, &context) }),
    Rule(
      "membership.party-of", example: "the rival Green Party of President Jane Doe", confidence: 0.65,
      pattern: Pattern("party", .lemma(in: Lexicon.partyNouns), .upos(.noun, .propn)) {
        child("leader", "nmod") { child("case", .lemma("of")) }
      },
      derive: { match, context in ledBy(match, &context) }),
  ]

  /// "Republican Sen. *Jane Doe*": a party's adjective, then a title, then the name. Or "X, a prominent *Republican*
  /// figure".
  private static func partisan(_ party: Int, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    let known = tree.namedMention(covering: party)
    guard known.map({ $0.kind != .person && $0.tokens.count == 1 }) ?? true else { return [] }
    guard let (person, evidence) = partisan(of: party, tree) else { return [] }
    let name =
      known?.id
      ?? context.mentions.mention(tokens: party..<party + 1, head: party, form: .named, kind: .organization)
    return [MembershipRules.draft(context.mentions.mention(at: person), name, isFormer: false, evidence: evidence)]
  }

  /// Whose party a party's adjective or noun names, and the words that say so.
  private static func partisan(of party: Int, _ tree: SyntaxTree) -> (person: Int, evidence: Range<Int>)? {
    let sentence = tree.sentence(of: party).tokens
    if let person = described(as: party, tree) {
      let name = tree.namedMention(covering: person)
      return (person, MembershipRules.grown(party..<party + 1, to: [name?.head ?? person, party], tree))
    }
    if let head = tree.token(party).head, tree.token(head).relation == "appos", let owner = tree.token(head).head,
      let person = tree.namedMention(covering: owner), person.kind == .person, head > party,
      tree.token(head).xpos == "NN"
    {
      return (person.head, MembershipRules.grown(party..<party + 1, to: [owner, party, head], tree))
    }
    var index = party + 1
    var hasTitle = false
    while sentence.contains(index), index - party < 6 {
      if let person = tree.namedMention(covering: index), person.kind == .person {
        let isBare = index == party + 1
        // A name that was taken to begin with the title.
        guard hasTitle || isBare else { return nil }
        return (person.head, party..<person.tokens.upperBound)
      }
      // "Labour Minister X" has a field of government, not a party.
      guard tree.lemma(party) != "labour" || !["minister", "secretary", "ministry"].contains(tree.lemma(index)) else {
        return nil
      }
      hasTitle =
        hasTitle || Lexicon.roleNouns.contains(tree.lemma(index)) || Lexicon.standingNouns.contains(tree.lemma(index))
      // "Republican Secretary *of* State X".
      guard [.noun, .propn, .adj].contains(tree.token(index).upos) || [".", "of"].contains(tree.token(index).form)
      else { return nil }
      index += 1
    }
    return nil
  }

  /// "Doe, an Ohio *Republican*", "Doe is a *Democrat*".
  private static func described(as party: Int, _ tree: SyntaxTree) -> Int? {
    guard tree.token(party).xpos.hasPrefix("NN"), !tree.token(party).xpos.hasSuffix("S") else { return nil }
    let owner: Int?
    if tree.token(party).relation == "appos" {
      owner = tree.token(party).head
    } else {
      owner = tree.firstChild(of: party, "cop").flatMap { _ in tree.firstChild(of: party, "nsubj!") }
    }
    guard let owner else { return nil }
    if let person = tree.namedMention(covering: owner) { return person.kind == .person ? person.head : nil }
    // "*He* is a registered Republican."
    if tree.token(owner).upos == .pron { return ["he", "she"].contains(tree.lemma(owner)) ? owner : nil }
    // "The *chairman*, Jane Doe, a Democrat": the name beside the office.
    let beside = tree.children(of: owner, ["appos", "flat"]).first { $0 < party }
    return beside.flatMap { tree.namedMention(covering: $0) }.flatMap { $0.kind == .person ? $0.head : nil }
  }

  /// "Jane Doe (*D*-Ohio)", "Jane Doe, *R*-Utah": the letter of a party and the place behind a name.
  private static func marked(_ letter: Int, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    let sentence = tree.sentence(of: letter).tokens
    guard sentence.contains(letter - 2), sentence.contains(letter + 2),
      ["(", ","].contains(tree.token(letter - 1).form),
      tree.token(letter + 2).form.first?.isUppercase ?? false,
      let person = tree.namedMention(covering: letter - 2), person.kind == .person
    else { return [] }
    let party = context.mentions.mention(tokens: letter..<letter + 1, head: letter, form: .named, kind: .organization)
    return [
      MembershipRules.draft(person.id, party, isFormer: false, evidence: person.tokens.lowerBound..<letter + 3)
    ]
  }

  /// "Jane Doe (*ANC*)": an organization alone in brackets right behind a person's name.
  private static func bracketed(_ head: Int, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    let sentence = tree.sentence(of: head).tokens
    guard let group = tree.namedMention(covering: head), group.head == head else { return [] }
    let open = group.tokens.lowerBound - 1
    guard sentence.contains(open - 1), sentence.contains(group.tokens.upperBound), tree.token(open).form == "(",
      tree.token(group.tokens.upperBound).form == ")", let person = tree.namedMention(covering: open - 1),
      person.kind == .person
    else { return [] }
    let all = person.tokens.lowerBound..<group.tokens.upperBound
    return [MembershipRules.draft(person.id, group.id, isFormer: false, evidence: all)]
  }

  /// "Jane Doe's *Reform Party*", "John Roe, whose *Green Party*": a party by its name's noun, right behind its owner.
  private static func owned(_ match: Match, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    guard let group = GroupNames(tree: tree).name(at: match["party"]!), group.kind == .organization,
      tree.lemma(match["party"]!) == "party" || group.tokens.contains(where: { isPartyWord($0, tree) })
    else { return [] }
    let owner = match["owner"]!
    let person: Mention?
    if tree.token(owner).xpos == "WP$" {
      let comma = owner - 1
      guard tree.sentence(of: owner).tokens.contains(comma - 1), tree.token(comma).form == "," else { return [] }
      person = tree.namedMention(covering: comma - 1)
    } else {
      person = tree.namedMention(covering: owner)
    }
    guard let person, person.kind == .person, person.tokens.upperBound <= group.tokens.lowerBound else { return [] }
    let all = person.tokens.lowerBound..<group.tokens.upperBound
    return [MembershipRules.draft(person.id, group.id, isFormer: false, evidence: all)]
  }

  private static func isPartyWord(_ token: Int, _ tree: SyntaxTree) -> Bool {
    ["party", "movement", "coalition", "front", "congress", "alliance", "bloc", "democrats", "likud", "bjp"]
      .contains(tree.lemma(token))
  }

  /// "the *Green Party* of President Jane Doe".
  private static func ledBy(_ match: Match, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    let complement = tree.span(of: match["leader"]!).prefix(6)
    guard let group = GroupNames(tree: tree).name(at: match["party"]!), group.kind == .organization,
      let leader = complement.lazy.compactMap({ tree.namedMention(covering: $0) }).first, leader.kind == .person
    else { return [] }
    let all = MembershipRules.grown(match["party"]!..<match["party"]! + 1, to: [group.head, leader.head], tree)
    return [MembershipRules.draft(leader.id, group.id, isFormer: false, evidence: all)]
  }
}

/// Finds the name of a group where a noun that says what it is stands behind it: "the *Fatah* party".
struct GroupNames {
  let tree: SyntaxTree

  /// The name that covers a word, or that stands right before it where the word is such a noun.
  func name(at head: Int) -> Mention? {
    if let mention = tree.namedMention(covering: head) { return mention }
    guard Lexicon.partyNouns.contains(tree.lemma(head)) || Lexicon.memberGroups.contains(tree.lemma(head)) else {
      return nil
    }
    return tree.children(of: head, ["compound", "amod", "nmod:desc"]).reversed().lazy
      .compactMap { tree.namedMention(covering: $0) }
      .first { $0.tokens.upperBound == head && $0.kind == .organization }
  }

  /// Whether a name that is no organization's stands before the noun: "the Rojas party" is no party known here.
  func isNamedOtherwise(_ head: Int) -> Bool {
    guard tree.namedMention(covering: head) == nil, name(at: head) == nil else { return false }
    return tree.children(of: head, ["compound"]).contains { tree.namedMention(covering: $0) != nil }
  }
}
