import Language

/// How statements are attributed. The content of quotation marks needs only a cue nearby; reported speech needs the
/// clause that the cue governs.
enum StatementRules {
  private static let speech: [TokenTest] = [
    .lemma(in: Lexicon.speechVerbs), .either(.upos(.verb, .aux), .xpos("VB")), .not(.relation("amod")),
  ]

  /// "*Kenyan* claims", "*government* reports": whose words a noun of saying tells.
  private static let teller = TokenTest.either(
    .named(.place, .organization, .group), .lemma(in: Lexicon.groupNouns))

  private static func verb(@StepBuilder _ steps: () -> [PatternStep]) -> Pattern {
    Pattern("cue", speech[0], speech[1], speech[2], steps: steps)
  }

  /// The names that statements carry: of the rules above with the clause that is said, of the same rules where they
  /// attribute quotation marks, and of quotations without a cue.
  static var names: [String] {
    let attributed = all.map { $0.name.dropFirst("statement.".count) }
    // Some rules find no clause: only quotation marks show what their cues say.
    let reporting = attributed.filter { !["cue", "reading", "putting"].contains($0) }
    return reporting.map { "statement." + $0 } + attributed.map { "quotation." + $0 }
      + [
        "quotation.continued", "block.introduced", "block.restated", "block.first-person", "block.normative",
        "block.turn",
      ]
  }

  /// Words said in a clause that depends on the cue, or that the cue depends on.
  static let all: [AttributionRule] = [
    AttributionRule(
      "statement.clause", example: "The minister told reporters that talks had failed.", confidence: 0.85,
      pattern: verb {
        child("content", "ccomp")
        without { child("xcomp") { child("mark", .lemma("to")) } }
      }),
    AttributionRule(
      "statement.belief", example: "The minister believes that talks will fail.", confidence: 0.6,
      pattern: Pattern(
        "cue", .lemma("believe", "think", "hope", "fear", "expect", "worry", "feel", "doubt"), .upos(.verb)
      ) {
        child("content", "ccomp")
        child("source", "nsubj!", .not(.upos(.pron)))
        without { child("advmod", .lemma("not", "never")) }
      }),
    AttributionRule(
      "statement.finding", example: "A survey found that most drivers had left.", confidence: 0.7,
      pattern: Pattern("cue", .lemma("show", "find", "reveal", "indicate", "suggest", "conclude"), .upos(.verb)) {
        child("content", "ccomp")
        child("source", "nsubj", .lemma(in: Lexicon.documentNouns))
      }),
    AttributionRule(
      "statement.result", example: "The polls show a close race in the north.", confidence: 0.7,
      pattern: Pattern("cue", .lemma("show", "find", "reveal", "indicate", "suggest"), .upos(.verb)) {
        child("content", "obj")
        child("source", "nsubj", .lemma(in: Lexicon.findingNouns))
        without { child("ccomp") }
      }),
    AttributionRule(
      "statement.figure", example: "The ministry put the figure at 40 million.", confidence: 0.7,
      pattern: Pattern("cue", .lemma("put"), .upos(.verb)) {
        child("content", "obj", .lemma("figure", "number", "toll", "total", "count", "cost", "share", "rate", "damage"))
        child("obl") { child("case", .lemma("at")) }
      }),
    AttributionRule(
      "statement.denial", example: "The ministry denied hiding the report.", confidence: 0.7,
      pattern: Pattern("cue", .lemma("deny", "admit"), .upos(.verb)) {
        either {
          child("content", ["xcomp", "ccomp"], .xpos("VBG"))
        } or: {
          child("content", "advcl!", .xpos("VBG")) { child("mark", .lemma("to")) }
        }
      }),
    AttributionRule(
      "statement.reading", example: "The letter reads: “The port will close.”", confidence: 0.7,
      pattern: Pattern("cue", .lemma("read"), .upos(.verb)) {
        child("source", "nsubj", .lemma(in: Lexicon.documentNouns))
      }),
    AttributionRule(
      "statement.putting", example: "“We pay twice,” as a trader put it.", confidence: 0.7,
      pattern: Pattern("cue", .lemma("put"), .upos(.verb)) {
        child("obj", .lemma("it"))
        child("source", "nsubj")
      }),
    AttributionRule(
      "statement.voiced", example: "The minister voiced hope that talks would resume.", confidence: 0.7,
      pattern: Pattern("cue", .lemma(in: Lexicon.lightStanceVerbs.union(["deny"])), .upos(.verb)) {
        child("obj", .lemma(in: Lexicon.reportNouns.union(Lexicon.voicedNouns)), .upos(.noun)) {
          child("content", ["acl!", "ccomp"]) { child("mark", .lemma("that")) }
          without { child(["nmod:poss", "amod", "compound"], .either(.relation("nmod:poss"), teller)) }
        }
      }),
    AttributionRule(
      "statement.aside", example: "Talks had failed, the minister said.", confidence: 0.85,
      pattern: verb {
        parent("content", by: "parataxis", .upos(.verb, .noun, .adj, .propn, .aux, .adv, .pron))
        child("source", "nsubj")
      }),
    AttributionRule(
      "statement.cue", example: "The minister added: “Talks had failed.”", confidence: 0.75,
      pattern: verb { without { child("ccomp") } }),
    AttributionRule(
      "statement.naming", example: "The minister called the plan “a disaster for the whole country.”", confidence: 0.6,
      pattern: Pattern(
        "cue",
        .lemma("call", "describe", "dub", "label", "brand", "characterize", "characterise", "denounce", "dismiss"),
        .upos(.verb)
      ) {
        child(["obj", "nsubj:pass"])
      }),
    AttributionRule(
      "statement.according-to", example: "Talks had failed, according to the ministry.", confidence: 0.85,
      pattern: Pattern("cue", .lemma("accord", "according"), .form("according")) {
        parent("source", by: ["case", "mark", "advmod", "fixed"], .upos(.noun, .propn, .pron)) {
          parent("content", by: .any)
        }
      }),
    AttributionRule(
      "statement.noun", example: "The minister rejected claims that talks had failed.", confidence: 0.4,
      pattern: Pattern("cue", .lemma(in: Lexicon.reportNouns), .upos(.noun)) {
        child("content", ["acl!", "ccomp"]) { child("mark", .lemma("that")) }
        child("source", ["nmod:poss", "amod", "compound"], .either(.relation("nmod:poss"), teller))
      }),
  ]
}
