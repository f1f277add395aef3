import Graph
import Language

/// Finds everything that someone says: quotations with their speakers, reported speech, block quotations.
///
/// Quotation marks decide where a quotation is; syntax and neighbourhood decide whose it is. Reported speech is the
/// clause that a verb of saying governs.
public struct StatementExtractor: FactExtractor {
  public init() {}

  public func facts(in context: inout FactContext) -> [DerivedFact] {
    Self.spoken(in: context).map { finish($0, in: &context) }
  }

  /// Everything that is said in the document, by content.
  static func spoken(in context: FactContext) -> [Spoken] {
    var assembly = StatementAssembly(context: context)
    assembly.attributeQuotations()
    assembly.reportNaming()
    assembly.reportSpeech()
    assembly.reportLabel()
    assembly.continueQuotations()
    for index in assembly.spoken.indices where assembly.spoken[index].cue != nil {
      assembly.spoken[index].statedSource = assembly.spoken[index].source
    }
    assembly.resolveSpeakers()
    assembly.nameBeside()
    assembly.nameDescribed()
    assembly.nameBodies()
    assembly.addBlocks()
    return assembly.spoken.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func finish(_ spoken: Spoken, in context: inout FactContext) -> DerivedFact {
    let speaker = spoken.source.map { context.mentions.mention(at: Self.named($0, context.tree)) }
    let evidence = context.evidence(scalars: spoken.range)
    let provenance = Provenance(evidence: [evidence], confidence: spoken.confidence, rule: spoken.rule)
    let about = context.tree.namedMentions(headedIn: spoken.tokens)
    let statement = Statement(
      kind: spoken.kind, text: evidence.quote, speaker: speaker,
      cue: spoken.cue.map { context.tree.document.text(of: $0) },
      channel: spoken.cue.flatMap { channel(of: $0.lowerBound, outside: spoken.tokens, in: context.tree) },
      addressee: spoken.cue.flatMap { addressee(of: $0.lowerBound, outside: spoken.tokens, in: &context) },
      about: about, provenance: provenance)
    let speakers = speaker.map { allWhoSpeak($0, spoken, in: &context) } ?? []
    context.add(
      StatementScope(
        tokens: spoken.tokens, speaker: speaker, speakers: speakers, kind: spoken.kind, evidence: evidence))
    return DerivedFact(
      fact: .statement(statement), sentence: context.tree.sentenceNumber(of: spoken.tokens.lowerBound),
      captures: spoken.captures)
  }

  /// "Kenya and Sudan said", "several countries, including Kenya and Sudan, who all said": everyone who speaks.
  private func allWhoSpeak(_ speaker: Mention.ID, _ spoken: Spoken, in context: inout FactContext) -> [Mention.ID] {
    guard let source = spoken.source, spoken.kind != .block else { return [speaker] }
    let tree = context.tree
    let listed = RoleHolders(tree: tree).namesListed(after: source)
    if !listed.isEmpty { return listed.map(\.id) }
    let included = tree.children(of: source, "nmod").first { tree.marker(of: $0) == "include" }
    if let included, tree.token(source).xpos == "NNS" {
      return tree.coordinated(included).map { context.mentions.mention(at: $0) }
    }
    let joined = tree.coordinated(source).dropFirst().filter { tree.token($0).upos == .propn }
    return [speaker] + joined.map { context.mentions.mention(at: $0) }
  }

  /// "founder and president, *Jane Doe*": the name beside a description of the speaker.
  static func named(_ source: Int, _ tree: SyntaxTree) -> Int {
    guard tree.namedMention(covering: source) == nil, tree.token(source).upos == .noun else { return source }
    let flat = tree.children(of: source, "flat").first { tree.namedMention(covering: $0)?.kind == .person }
    if let flat { return flat }
    for head in tree.coordinated(source) where Lexicon.roleNouns.contains(tree.lemma(head)) {
      let found = RoleHolders(tree: tree).holders(of: RolePhrase.read(at: head, in: tree))
      if let found, found.position != .apposition, found.holders.count == 1 { return found.holders[0].head }
    }
    return source
  }

  /// Where it was said: an oblique of the cue, or one that the parser gave to the quotation before it.
  private func channel(of cue: Int, outside content: Range<Int>, in tree: SyntaxTree) -> String? {
    let obliques = tree.sentence(of: cue).tokens.filter { token in
      tree.token(token).relation.base == "obl" && !content.contains(token)
        && tree.token(token).head.map { $0 == cue || content.contains($0) } ?? false
    }
    for oblique in obliques {
      guard Lexicon.channelNouns.contains(tree.lemma(oblique)) else {
        if ["write", "post", "tweet"].contains(tree.lemma(cue)), tree.namedMention(covering: oblique) != nil,
          tree.firstChild(of: oblique, "case").map({ tree.lemma($0) == "on" }) ?? false
        {
          return tree.document.text(of: tree.nounPhrase(of: oblique, .name))
        }
        continue
      }
      let compounds = tree.children(of: oblique, "compound")
      return tree.document.text(of: (compounds.first ?? oblique)..<oblique + 1)
    }
    return nil
  }

  private func addressee(of cue: Int, outside content: Range<Int>, in context: inout FactContext) -> Mention.ID? {
    let tree = context.tree
    let objects = tree.children(of: cue, ["iobj", "obj"])
    let recipients = tree.children(of: cue, "obl").filter { oblique in
      tree.firstChild(of: oblique, "case").map { tree.lemma($0) == "to" } ?? false
    }
    for candidate in objects + recipients where !content.contains(candidate) {
      let isSomeone =
        tree.namedMention(covering: candidate) != nil || Lexicon.personPronouns.contains(tree.lemma(candidate))
        || Lexicon.personNouns.contains(tree.lemma(candidate)) || Lexicon.groupNouns.contains(tree.lemma(candidate))
      if isSomeone { return context.mentions.mention(at: candidate) }
    }
    return nil
  }
}

/// Something said, before it is a fact.
struct Spoken: Sendable {
  var kind: StatementKind
  /// The content.
  var range: Range<Int>
  /// The words that the content covers.
  var tokens: Range<Int>
  /// The head of the phrase that speaks, pronouns resolved.
  var source: Int?
  /// The head of the phrase beside the cue, as it stands.
  var statedSource: Int?
  var cue: Range<Int>?
  var rule: String
  var confidence: Double
  var captures: [(name: String, tokens: Range<Int>)] = []
}
